#include "app/starters.hpp"

#include "model/area.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

/// A date that stands for one which only the matter can give.
constexpr std::string_view sample_date = "2026-01-05";

std::string in_quotes(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

/// "# key = value   # comment"
std::string sample_line(const std::string& key, const std::string& value, const std::string& comment) {
    constexpr std::size_t column = 44;
    std::string line = "# " + key + " = " + value;
    if (line.size() < column) line += std::string(column - line.size(), ' ');
    return line + "  # " + comment + "\n";
}

/// Who can raise a matter, and with whom: bodies of the area where roles are their seats, else words.
std::pair<std::string, std::string> parties_of(const Area& area, const Procedure& procedure) {
    const bool seats = std::ranges::any_of(procedure.roles, [](const Role& role) {
        return role.post.value && (role.post.value->starts_with("raised_by") || role.post.value->starts_with("against"));
    });
    const auto bodies = names_of(area, "body");
    if (seats && bodies.size() > 1) return {bodies[0], bodies[1]};
    return {"the one who raises it", "the one with whom it is raised"};
}

std::string facts_text(const Procedure& procedure) {
    std::string lines;
    for (const auto& fact : procedure.facts) {
        if (fact.about != About::issue) continue;
        const bool yes_no = fact.answers == std::vector<std::string>{"false", "true"};
        const bool bare = yes_no || fact.numbers;
        std::vector<std::string> answers;
        for (const auto& answer : fact.answers) answers.push_back(bare ? answer : in_quotes(answer));
        const std::string which = fact.numbers ? "A whole number from " + answers.front() + " to " + answers.back()
                                               : capital(yes_no ? "true or false" : "one of " + in_a_row(answers));
        lines += sample_line(fact.name.text, answers.back(), fact.asks + " " + which + ".");
    }
    if (lines.empty()) return "";
    return "\n# What is known of the matter at the beginning; what is not known is left out.\n# [facts]\n" + lines;
}

std::string roles_text(const Procedure& procedure) {
    std::string lines;
    for (const auto& role : procedure.roles) {
        if (role.post.written) continue;
        const std::string who = role.many ? "[\"...\", \"...\"]" : "\"...\"";
        lines += sample_line(role.name.text, who, role.title.empty() ? role.whom.value.value_or("") : role.title);
    }
    if (lines.empty()) return "";
    return "\n# Who they are in this matter: posts of the area, or words.\n# [roles]\n" + lines;
}

std::string moments_text(const Procedure& procedure) {
    std::string lines;
    for (const auto& moment : procedure.moments) {
        lines += sample_line(moment.name.text, std::string(sample_date), moment.says);
    }
    if (lines.empty()) return "";
    return "\n# When this was; what has not come yet is left out.\n# [moments]\n" + lines;
}

/// The events of a step in the order in which they come: its act, the sitting or the answer, the decision.
std::string events_text(const Step& step) {
    const auto event = [&](const char* kind, const std::string& more) {
        return "# [[event]]\n# on = " + std::string(sample_date) + "\n# " + kind + " = " + in_quotes(step.name.text) + "\n" + more;
    };
    std::vector<std::string> outcomes;
    for (const auto& on : step.on) {
        if (!is_lapse(on.outcome)) outcomes.push_back(in_quotes(on.outcome.text));
    }
    const std::string outcome = outcomes.empty() ? "" : sample_line("outcome", outcomes.front(), capital("one of " + in_a_row(outcomes)) + ".");
    std::string text;
    if (step.has_phase(Phase::act)) text += event("act", step.has_phase(Phase::answer) || step.has_phase(Phase::sitting) ? "" : outcome);
    if (step.has_phase(Phase::answer)) text += "#\n" + event("answer", outcome);
    if (step.has_phase(Phase::sitting)) {
        text += "#\n" + event("held", sample_line("present", "[{ role = \"...\" }]", "Who was in the room.") + outcome);
    }
    return text;
}

}  // namespace

std::string story_starter(const Area& area, const Procedure& procedure, const std::string& file) {
    const auto [raised_by, against] = parties_of(area, procedure);
    std::string text = "# Say here in a sentence or two what happened. Then fill in the lines below, and take the mark # away from those\n"
                       "# that your matter needs.\n#\n"
                       "#   recourse walk " + file + "   says where it stands\n"
                       "#   recourse walk --interactive " + file + "   goes on from there step by step\n"
                       "#   recourse words story   says what a story can hold\n\n";
    text += "title     = \"A matter under " + spoken(procedure.name.text) + "\"\n";
    text += "area      = " + in_quotes(area.header.name) + "\n";
    text += "procedure = " + in_quotes(procedure.name.text) + "\n";
    text += "raised_by = " + in_quotes(raised_by) + "  # a body, agency or post of the area, or words\n";
    text += "against   = [" + in_quotes(against) + "]\n";
    text += "begun     = " + std::string(sample_date) + "  # put here the day on which the matter came up\n";
    text += facts_text(procedure) + roles_text(procedure) + moments_text(procedure);
    text += "\n# What happened, in the order of the dates.\n";
    for (const auto& place : procedure.starts_at.value ? procedure.starts_at.value->to : std::vector<PlaceName>{}) {
        const Step* step = find_step(procedure, place);
        if (step) text += "\n# It can begin with: " + title_of(procedure, place) + ".\n" + events_text(*step);
    }
    return text;
}

}  // namespace recourse
