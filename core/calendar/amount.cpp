#include "calendar/amount.hpp"

#include <array>
#include <charconv>

namespace recourse {

namespace {

constexpr std::size_t most_digits = 4;

struct UnitWords {
    std::string_view one;
    std::string_view many;
    Amount (*of)(int n);
};

template <class Unit>
Amount count_of(int n) {
    return Unit{n};
}

/// In the order of the alternatives of Amount.
constexpr std::array<UnitWords, std::variant_size_v<Amount>> units{{
    {"hour", "hours", count_of<Hours>},
    {"day", "days", count_of<Days>},
    {"clear day", "clear days", count_of<ClearDays>},
    {"working day", "working days", count_of<WorkingDays>},
    {"week", "weeks", count_of<Weeks>},
    {"working week", "working weeks", count_of<WorkingWeeks>},
    {"month", "months", count_of<Months>},
}};

}  // namespace

int number_of(const Amount& amount) {
    return std::visit([](const auto& count) { return count.n; }, amount);
}

std::optional<Amount> parse_amount(std::string_view text) {
    const auto space = text.find(' ');
    if (space == 0 || space > most_digits) return std::nullopt;
    const auto digits = text.substr(0, space);
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    int n = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), n);
    const auto word = text.substr(space + 1);
    for (const auto& unit : units) {
        if (word == unit.one || word == unit.many) return unit.of(n);
    }
    return std::nullopt;
}

std::string to_text(const Amount& amount) {
    const int n = number_of(amount);
    const auto& unit = units[amount.index()];
    return std::to_string(n) + " " + std::string(n == 1 ? unit.one : unit.many);
}

std::string known_units() {
    std::string text;
    for (const auto& unit : units) text += (text.empty() ? "" : ", ") + std::string(unit.many);
    return text;
}

}  // namespace recourse
