#include "script/view.hpp"

#include "script/outcome_sets.hpp"

#include <set>

namespace recourse {

namespace {

constexpr const char* step_moments[] = {"opened", "acted",   "received",   "answered", "held",      "decided",
                                        "left",   "act_due", "answer_due", "held_due", "decide_due"};
constexpr const char* duty_moments[] = {"owed", "due", "done"};

/// The outcomes of a step, on whatever reading.
std::set<std::string> outcomes_of_block(const Block& step) {
    std::set<std::string> names;
    for (const auto& one : ways_as_read(step.fields.find("on"))) {
        for (const auto& outcome : one.ways ? one.ways->fields : std::vector<Field>{}) names.insert(outcome.name);
    }
    return names;
}

}  // namespace

std::vector<Read> view_of(const Recorded& recorded, const Procedure& procedure, const Surroundings& surroundings) {
    std::vector<Read> view;
    const auto yes_no = [&](const std::string& path) { view.push_back({path, {"false", "true"}}); };
    for (const auto& fact : procedure.facts) {
        view.push_back({fact.name.text, fact.answers, fact.numbers});
    }
    yes_no("come.begun");
    yes_no("come.ended");
    for (const auto& moment : procedure.moments) yes_no("come." + moment.name.text);
    for (const auto& block : recorded.blocks) {
        if (block.word == "step") {
            for (const char* moment : step_moments) yes_no("come." + block.name + "." + moment);
            for (const auto& name : outcomes_of_block(block)) yes_no("come." + block.name + "." + name);
        } else if (block.word == "duty") {
            for (const char* moment : duty_moments) yes_no("come." + block.name + "." + moment);
        } else if (block.word == "anytime") {
            yes_no("come." + block.name + ".acted");
        } else if (block.word == "ending") {
            yes_no("come." + block.name);
        }
    }
    if (!surroundings.topics.empty()) view.push_back({"topic", surroundings.topics});
    for (const auto& body : surroundings.bodies) {
        yes_no("raised_by." + body);
        yes_no("against." + body);
    }
    for (const auto& role : procedure.roles) yes_no("present." + role.name.text);
    return view;
}

}  // namespace recourse
