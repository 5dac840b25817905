#include "render/gaps_text.hpp"

#include "base/date.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

#include <cstddef>

namespace recourse {

namespace {

constexpr std::size_t gap_label_width = 10;

std::string heading_of(GapKind kind) {
    switch (kind) {
        case GapKind::silence: return "Silent: the text was read and says nothing";
        case GapKind::unseen: return "Not seen: this part of the text was not read";
        case GapKind::configured: return "Left to the area, which has not decided";
        case GapKind::readings: return "Several readings, and none was chosen";
        case GapKind::assumption: return "Assumed: open, and answered by a set";
        case GapKind::second_hand: return "Known at second hand";
        case GapKind::contradiction: return "Contradictions";
    }
    return "";
}

std::string shown_all(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts) all += (all.empty() ? "" : ", ") + shown(text);
    return all;
}

/// What a set writes to answer the point: the heading, and the field under it.
std::string in_a_set(const std::string& address) {
    if (address.empty()) return "";
    auto end = address.find('.');
    if (end == std::string::npos) return "";
    if (address.compare(end, 7, ".roles.") == 0) end += 6;
    const auto field = address.find('.', end + 1);
    if (field == std::string::npos) return "[answers." + address.substr(0, end) + "] " + address.substr(end + 1) + " = ...";
    std::string name = address.substr(field + 1);
    if (name.find('.') != std::string::npos) name = '"' + name + '"';
    return "[answers." + address.substr(0, field) + "] " + name + " = ...";
}

void gap_line(std::string& text, const char* label, const std::string& says, const Style& style) {
    if (!says.empty()) text += labelled(4, label, gap_label_width, says, style);
}

/// "illustration, adopted by nobody (an illustration)"; of an area that has decided, the clause.
std::string by_whom(const Ground& ground, const std::string& adopted_on) {
    if (ground.kind != GroundKind::assumption) return "decided in " + shown_all(ground.clauses);
    const std::string text = ground.adopted->set + ", adopted by " + adopter_in_words(ground.adopted->by);
    if (const auto date = parse_date(adopted_on)) return text + " on " + in_words(*date);
    return ground.adopted->by.starts_with("nobody") ? text : text + ", on no date yet";
}

/// "34 silent, 27 of them about disputes", for each kind of which there are any.
std::string summary(const Gaps& gaps, const Style& style) {
    std::vector<std::vector<std::string>> rows;
    for (const GapKind kind : gap_kinds) {
        const GapCount count = count_of(gaps, kind);
        if (count.all == 0) continue;
        rows.push_back({"  " + std::to_string(count.all), capital(spoken(to_word(kind))), count.of_disputes == 0 ? "none about disputes"
                        : count.of_disputes == count.all ? "all about disputes" : std::to_string(count.of_disputes) + " about disputes"});
    }
    return "\n" + table_text({}, rows, style);
}

std::string one(const Gap& gap, const Style& style) {
    std::string text = wrapped("  ", shown(capital(gap.about)), style.columns);
    gap_line(text, "says", shown(gap.says), style);
    gap_line(text, "in force", in_words(gap.in_force), style);
    if (gap.kind == GapKind::assumption) {
        gap_line(text, "answer", shown(gap.answer), style);
        if (gap.answered_by) gap_line(text, "set", shown(by_whom(*gap.answered_by, gap.adopted_on)), style);
    }
    gap_line(text, "can be", shown_all(gap.readings), style);
    const char* clauses = gap.kind == GapKind::contradiction ? "between" : "clause";
    gap_line(text, clauses, shown_all(gap.ground.clauses), style);
    gap_line(text, "concerns", shown_all(gap.concerns), style);
    gap_line(text, "in a set", shown(in_a_set(gap.address)), style);
    return text;
}

}  // namespace

std::string gaps_text(const Gaps& gaps, const Style& style) {
    std::string text = strong(style, "Gaps of " + shown(gaps.title)) + "\n";
    if (!gaps.sets.empty()) text += "Assumed: " + shown_all(gaps.sets) + "\n";
    if (!gaps.asked.empty()) text += "About: " + shown(gaps.asked) + "\n";
    if (gaps.all.empty()) return text + (gaps.asked.empty() ? "\nNothing is left open.\n" : "\nNothing that is left open has these words.\n");
    text += summary(gaps, style);
    for (const GapKind kind : gap_kinds) {
        const auto number = count_of(gaps, kind).all;
        if (number == 0) continue;
        text += "\n" + strong(style, heading_of(kind) + " (" + std::to_string(number) + ")") + "\n";
        for (const auto& gap : gaps.all) {
            if (gap.kind == kind) text += "\n" + one(gap, style);
        }
    }
    return text;
}

}  // namespace recourse
