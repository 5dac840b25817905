#include "render/walk_text.hpp"

#include "base/date.hpp"
#include "render/layout.hpp"
#include "render/outline.hpp"
#include "render/text_writer.hpp"

namespace recourse {

namespace {

std::string forecast_words(const std::string& forecast) {
    if (forecast == "nobody_answers") {
        return "what follows if nobody answers: the raising side does what it can do alone, on the first day that it may; "
               "nobody else does anything. What is supposed says so.";
    }
    if (forecast == "nobody_acts") return "what follows if nobody does anything. What is supposed says so.";
    return spoken(forecast);
}

void write_head(TextWriter& writer, const Walk& walk) {
    const WalkWords& words = writer.words();
    writer.heading(shown(walk.title));
    writer.line("area", words.area_title());
    writer.line("procedure", shown(walk.procedure_title) + " (" + shown(walk.procedure.text) + ")");
    writer.line_if_any("raised by", words.titles(walk.raised_by));
    writer.line_if_any("against", words.titles(walk.against));
    writer.line_if_any("topic", walk.topic ? shown(walk.topic->title) : "");
    const auto leads = words.leads();
    for (const auto& lead : leads) writer.line(&lead == &leads.front() ? "led by" : "", shown(lead));
    writer.line("begun", in_words(walk.begun));
    writer.line("told up to", in_words(walk.until));
    std::vector<std::string> sets;
    for (const auto& set : walk.assumptions) sets.push_back(shown(set.text));
    writer.line("assumed", sets.empty() ? "nothing" : in_a_row(sets));
    writer.line_if_any("forecast", forecast_words(walk.forecast));
}

bool same_step(const WalkStep& a, const WalkStep& b) {
    return a.step == b.step && a.opened == b.opened && a.acted == b.acted && a.outcome == b.outcome && a.on == b.on &&
           a.next == b.next;
}

/// How many steps every branch begins with.
std::size_t shared_steps(const std::vector<Walk>& branches) {
    std::size_t shared = branches.front().steps.size();
    for (const auto& branch : branches) {
        std::size_t same = 0;
        while (same < shared && same < branch.steps.size() &&
               same_step(branch.steps[same], branches.front().steps[same])) {
            ++same;
        }
        shared = same;
    }
    return shared;
}

/// One line for each branch: where it comes to.
void write_outline(TextWriter& writer, const std::vector<Walk>& branches, const Setting& setting) {
    writer.blank();
    writer.heading(counted(branches.size(), "branch", "branches"));
    std::size_t number = 0;
    for (const auto& branch : branches) {
        writer.line("branch " + std::to_string(++number), outline_in_words(branch, WalkWords(branch, setting)));
    }
}

void write_steps(TextWriter& writer, const Walk& walk, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        writer.blank();
        write_step(writer, walk.steps[i], i + 1);
    }
}

std::string branch_text(const Walk& walk, const Setting& setting, const Style& style, std::size_t from) {
    const WalkWords words(walk, setting);
    TextWriter writer(words, style);
    write_steps(writer, walk, from, walk.steps.size());
    writer.blank();
    write_standing(writer, walk);
    return writer.text();
}

}  // namespace

std::string walk_text(const std::vector<Walk>& branches, const Setting& setting, const Style& style) {
    if (branches.empty()) return "";
    const Walk& first = branches.front();
    const WalkWords words(first, setting);
    TextWriter head(words, style);
    write_head(head, first);
    const std::size_t shared = branches.size() > 1 ? shared_steps(branches) : 0;
    if (branches.size() > 1) write_outline(head, branches, setting);
    write_steps(head, first, 0, shared);
    std::string text = head.text();
    for (std::size_t i = 0; i < branches.size(); ++i) {
        if (branches.size() > 1) text += "\n" + wrapped("", strong(style, branch_title(branches, i)), style.columns);
        text += branch_text(branches[i], setting, style, shared);
    }
    if (!first.counting.empty()) text += "\n" + wrapped("", shown(first.counting), style.columns);
    return text;
}

}  // namespace recourse
