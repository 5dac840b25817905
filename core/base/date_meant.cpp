#include "base/date_meant.hpp"

#include "base/words_in.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace recourse {

namespace {

constexpr std::array<std::string_view, 12> months_of_a_year{"january", "february", "march",     "april",   "may",      "june",
                                                            "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 10> said_with_a_date{"monday",   "tuesday", "wednesday", "thursday", "friday",
                                                            "saturday", "sunday",  "of",        "the",      "at"};
constexpr std::array<std::string_view, 4> behind_a_day{"st", "nd", "rd", "th"};

bool has_figures_alone(std::string_view word) {
    return !word.empty() && word.size() <= 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "3" of "3rd"
std::string without_ending(const std::string& word) {
    if (word.size() < 3) return word;
    const std::string first = word.substr(0, word.size() - 2);
    const bool ending = std::ranges::find(behind_a_day, word.substr(word.size() - 2)) != behind_a_day.end();
    return ending && has_figures_alone(first) ? first : word;
}

/// The number of a month from its name or its first three letters; 0 for any other word.
unsigned month_begun_with(std::string_view word) {
    if (word.size() < 3) return 0;
    const auto found = std::ranges::find_if(months_of_a_year, [&](std::string_view month) { return month.starts_with(word); });
    return found == months_of_a_year.end() ? 0 : static_cast<unsigned>(found - months_of_a_year.begin()) + 1;
}

/// "09:30" of "9.30", "9:30am", "9.30 pm"; none where the words say no hour with its minutes.
std::optional<std::chrono::minutes> hour_meant(const std::vector<std::string>& words) {
    if (words.size() < 2 || words.size() > 3 || !has_figures_alone(words[0]) || words[1].size() < 2) return std::nullopt;
    const std::string minutes = words[1].substr(0, 2);
    const std::string half = words[1].substr(2) + (words.size() == 3 ? words[2] : "");
    if (!has_figures_alone(minutes) || (!half.empty() && half != "am" && half != "pm")) return std::nullopt;
    int hour = std::stoi(words[0]);
    if (half == "pm" && hour < 12) hour += 12;
    if (half == "am" && hour == 12) hour = 0;
    if (hour > 23 || std::stoi(minutes) > 59) return std::nullopt;
    return std::chrono::hours(hour) + std::chrono::minutes(std::stoi(minutes));
}

/// The day that three words say, in one of the usual orders.
std::optional<Date> day_meant(const std::string& first, const std::string& second, const std::string& third) {
    const auto number = [](const std::string& word) { return has_figures_alone(word) ? std::stoi(word) : 0; };
    const auto month = [&](const std::string& word) { return has_figures_alone(word) ? static_cast<unsigned>(std::stoi(word)) : month_begun_with(word); };
    const auto day = [&](const std::string& word) { return static_cast<unsigned>(number(word)); };
    if (first.size() == 4 && has_figures_alone(first)) return make_date(number(first), month(second), day(third));
    if (third.size() != 4) return std::nullopt;
    if (month_begun_with(first) > 0) return make_date(number(third), month_begun_with(first), day(second));
    return make_date(number(third), month(second), day(first));
}

}  // namespace

std::optional<Stamp> date_meant(std::string_view text) {
    std::string spaced(text);
    // The `T` between day and hour is no part of a word.
    if (const auto t = spaced.find('T'); t != std::string::npos && t > 0 && spaced[t - 1] >= '0' && spaced[t - 1] <= '9') spaced[t] = ' ';
    std::vector<std::string> words;
    for (const auto& word : words_in(spaced)) {
        const bool silent = std::ranges::find(said_with_a_date, word) != said_with_a_date.end();
        if (!silent) words.push_back(without_ending(word));
    }
    if (words.size() < 3) return std::nullopt;
    const auto date = day_meant(words[0], words[1], words[2]);
    if (!date) return std::nullopt;
    if (words.size() == 3) return Stamp{*date, std::nullopt};
    const auto hour = hour_meant({words.begin() + 3, words.end()});
    return hour ? std::optional(Stamp{*date, hour}) : std::nullopt;
}

}  // namespace recourse
