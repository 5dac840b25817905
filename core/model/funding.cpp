#include "model/funding.hpp"

#include "model/area.hpp"

#include <algorithm>

namespace recourse {

namespace {

void add_new(std::vector<std::string>& clauses, const Ground& ground) {
    for (const auto& clause : ground.clauses) {
        if (std::ranges::find(clauses, clause) == clauses.end()) clauses.push_back(clause);
    }
}

}  // namespace

std::optional<SumThatDiffers> sum_that_differs(const Entry& funding) {
    const Value* lines = funding.fields.find("lines");
    const Value* total = funding.fields.find("total");
    if (!lines || !lines->list() || !total || !total->number()) return std::nullopt;
    SumThatDiffers sum;
    sum.total = *total->number();
    sum.where = total->where;
    for (const auto& line : lines->list()->items) {
        const Value* pounds = line.table() ? line.table()->find("pounds") : nullptr;
        if (!pounds || !pounds->number()) return std::nullopt;
        sum.lines += *pounds->number();
        add_new(sum.clauses, line.ground ? *line.ground : ground_of(funding, "lines"));
    }
    if (sum.lines == sum.total) return std::nullopt;
    add_new(sum.clauses, ground_of(funding, "total"));
    return sum;
}

std::string to_text(const SumThatDiffers& sum) {
    const bool more = sum.lines > sum.total;
    const auto difference = more ? sum.lines - sum.total : sum.total - sum.lines;
    return "The lines come to " + in_pounds(sum.lines) + ", which is " + in_pounds(difference) + (more ? " more" : " less") +
           " than the stated total of " + in_pounds(sum.total) + ".";
}

std::string in_pounds(std::int64_t amount) {
    std::string digits = std::to_string(amount);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), ",");
    return "£" + digits;
}

}  // namespace recourse
