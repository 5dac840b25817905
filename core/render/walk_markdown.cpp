#include "render/walk_markdown.hpp"

#include "base/date.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/outline.hpp"
#include "render/walk_words.hpp"

namespace recourse {

namespace {

std::string text_with_ground(const std::string& text, const Ground& ground) {
    const std::string brackets = in_brackets(ground);
    return markdown_escaped(text) + (brackets.empty() ? "" : " " + markdown_escaped(brackets));
}

/// Texts under one another in a cell of a table.
std::string cell(const std::vector<std::string>& lines) {
    std::string made;
    for (const auto& line : lines) made += (made.empty() ? "" : "<br>") + line;
    return made;
}

class MarkdownWriter {
public:
    MarkdownWriter(const Walk& walk, const Setting& setting) : walk_(walk), words_(walk, setting) {}

    std::string head() const {
        std::string made = "# " + markdown_escaped(walk_.title) + "\n\n";
        const auto row = [&](std::string_view label, const std::string& text) {
            if (!text.empty()) made += "- **" + std::string(label) + ":** " + markdown_escaped(text) + "\n";
        };
        row("Area", words_.area_title());
        row("Procedure", walk_.procedure_title);
        row("Raised by", words_.titles(walk_.raised_by));
        row("Against", words_.titles(walk_.against));
        row("Topic", walk_.topic ? walk_.topic->title : "");
        row("Led by", in_a_row(words_.leads()));
        row("Begun", in_words(walk_.begun));
        std::vector<std::string> sets;
        for (const auto& set : walk_.assumptions) sets.push_back(set.text);
        row("Assumed", sets.empty() ? "nothing" : in_a_row(sets));
        row("Forecast", spoken(walk_.forecast));
        return made;
    }

    std::string body(std::string_view level) const {
        const std::string heading = "\n" + std::string(level) + " ";
        std::string made = heading + "Steps\n\n" + steps();
        made += heading + "Where it stands now\n\n" + markdown_escaped(words_.standing()) + "\n";
        if (!walk_.moves.empty()) made += heading + "What can be done now\n\n" + moves();
        if (!walk_.refusals.empty()) made += heading + "Refused\n\n" + refusals();
        std::vector<std::string> breaches;
        for (const auto& one : walk_.breaches) {
            breaches.push_back(in_words(one.on) + ": " + text_with_ground(one.says, one.ground));
        }
        made += list(heading, "Accepted, and not as the text or a set has it", breaches);
        std::vector<std::string> owed;
        for (const auto& duty : walk_.owed) {
            owed.push_back(text_with_ground(duty.title, duty.ground) + dates(duty.due, duty.duty, "; ") + (duty.late ? "; **late**" : "") +
                           (duty.certain ? "" : "; not certain") +
                           (duty.owed_if.empty() ? "" : "; owed if " + markdown_escaped(duty.owed_if) + ", which is not recorded"));
            for (const auto& one : duty.readings) owed.back() += "\n  - reading: " + markdown_escaped(one);
        }
        made += list(heading, "Still owed", owed);
        std::vector<std::string> done;
        for (const auto& duty : walk_.done) {
            const std::string what = duty.title.empty() ? capital(spoken(duty.duty)) : duty.title;
            done.push_back(text_with_ground(what + ": " + words_.done(duty), duty.ground));
        }
        made += list(heading, "Duties that were done", done);
        std::vector<std::string> taken;
        for (const auto& exit : walk_.taken) taken.push_back(text_with_ground(words_.taken(exit), exit.ground));
        made += list(heading, "What was done beside the steps", taken);
        std::vector<std::string> conflicts;
        for (const auto& one : walk_.conflicts) conflicts.push_back(markdown_escaped(one.says));
        made += list(heading, "People with more than one place in this", conflicts);
        std::vector<std::string> silences;
        for (const auto& one : walk_.silences) silences.push_back(text_with_ground(one.says, one.ground));
        made += list(heading, "What the documents do not say", silences);
        made += list(heading, "What holds throughout", escaped(walk_.standing));
        made += list(heading, "Second cases", escaped(linked_in_words(walk_)));
        return made + list(heading, "Warnings", escaped(walk_.warnings));
    }

private:
    static std::vector<std::string> escaped(const std::vector<std::string>& texts) {
        std::vector<std::string> made;
        for (const auto& text : texts) made.push_back(markdown_escaped(text));
        return made;
    }

    static std::string list(const std::string& heading, std::string_view title, const std::vector<std::string>& items) {
        if (items.empty()) return "";
        std::string made = heading + std::string(title) + "\n\n";
        for (const auto& item : items) made += "- " + item + "\n";
        return made;
    }

    std::vector<std::string> people(const std::vector<Actor>& actors) const {
        std::vector<std::string> made;
        for (const auto& actor : actors) made.push_back(text_with_ground(words_.actor(actor), actor.ground));
        return made;
    }

    std::string dates(const std::vector<DueDate>& due, const std::string& own, const std::string& before) const {
        std::string made;
        for (const auto& date : due) made += before + in_full(date, own);
        return made;
    }

    std::string steps() const {
        if (walk_.steps.empty()) return "No step has been taken.\n";
        std::string made = "| | Step | Opened | By, to | Due | Outcome |\n|---|---|---|---|---|---|\n";
        std::size_t number = 0;
        for (const auto& step : walk_.steps) {
            std::vector<std::string> due;
            for (const auto& date : step.due) due.push_back(in_full(date, step.step.text));
            std::string outcome = "none yet";
            if (!step.outcome.empty()) {
                outcome = text_with_ground(spoken(step.outcome) + (step.on ? ", " + in_words(*step.on) : ""), step.outcome_ground);
            }
            std::string who = cell(people(step.by));
            if (!step.to.empty()) who += "<br>to " + cell(people(step.to));
            made += "| " + std::to_string(++number) + " | " + text_with_ground(step.title, step.ground) +
                    (step.supposed ? " (supposed)" : "") + " | " + in_words(step.opened) + " | " + who + " | " +
                    cell(due) + " | " + outcome + " |\n";
        }
        return made;
    }

    /// A date with its ground and, of several readings, that its time has passed on this one.
    std::string in_full(const DueDate& date, std::string_view own) const {
        const std::string passed = words_.passed(date);
        return text_with_ground(words_.due(date, own), date.ground) + (passed.empty() ? "" : ". " + passed);
    }

    std::string moves() const {
        std::string made;
        std::size_t number = 0;
        for (const auto& move : walk_.moves) {
            made += std::to_string(++number) + ". **" + markdown_escaped(move.title) + "** (" + move.kind + ") " +
                    markdown_escaped(in_brackets(move.ground)) + "\n";
            for (const auto& person : people(move.by)) made += "   - by " + person + "\n";
            if (move.by.empty() && !move.by_unknown.empty()) made += "   - " + markdown_escaped(move.by_unknown) + "\n";
            for (const auto& person : people(move.to)) made += "   - to " + person + "\n";
            for (const auto& date : move.due) {
                made += "   - " + in_full(date, move.name) + "\n";
            }
            if (move.room) {
                made += "   - must attend: " + words_.room(*move.room) + "\n";
                for (const auto& place : move.room->places) {
                    made += "     - " + text_with_ground(words_.room_place(place), place.ground) + "\n";
                }
            }
            for (const auto& one : move.ready) made += "   - have ready: " + markdown_escaped(one) + "\n";
            if (!move.owed_if.empty()) made += "   - owed if: " + markdown_escaped(move.owed_if) + ", which is not recorded\n";
            for (const auto& one : move.so_far) made += "   - so far: " + markdown_escaped(one) + "\n";
            for (const auto& one : move.open_if) made += "   - open if: " + markdown_escaped(one) + " (not known yet)\n";
            for (const auto& one : move.readings) made += "   - reading: " + markdown_escaped(one) + "\n";
        }
        return made;
    }

    std::string refusals() const {
        std::string made = "| On | What | Why | Now | Needed |\n|---|---|---|---|---|\n";
        for (const auto& one : walk_.refusals) {
            made += "| " + in_words(one.on) + " | " + markdown_escaped(spoken(one.event)) + " | " +
                    text_with_ground(one.says, one.ground) + " | " + markdown_escaped(one.now) + " | " +
                    markdown_escaped(one.needed) + " |\n";
        }
        return made;
    }

    const Walk& walk_;
    WalkWords words_;
};

}  // namespace

std::string markdown_escaped(std::string_view text) {
    constexpr std::string_view signs = "\\`*_[]<>#|~";
    std::string made;
    for (const char c : shown(text)) {
        if (signs.find(c) != std::string_view::npos) made += '\\';
        made += c;
    }
    return made;
}

std::string walk_markdown(const std::vector<Walk>& branches, const Setting& setting) {
    if (branches.empty()) return "";
    std::string made = MarkdownWriter(branches.front(), setting).head();
    if (branches.size() > 1) made += "\n## Branches\n\n";
    for (std::size_t i = 0; branches.size() > 1 && i < branches.size(); ++i) {
        made += std::to_string(i + 1) + ". " + markdown_escaped(outline_in_words(branches[i], WalkWords(branches[i], setting))) + "\n";
    }
    for (std::size_t i = 0; i < branches.size(); ++i) {
        const std::string title = branch_title(branches, i);
        if (!title.empty()) made += "\n## " + markdown_escaped(title) + "\n";
        made += MarkdownWriter(branches[i], setting).body(title.empty() ? "##" : "###");
    }
    if (!branches.front().counting.empty()) made += "\n" + markdown_escaped(branches.front().counting) + "\n";
    return made;
}

}  // namespace recourse
