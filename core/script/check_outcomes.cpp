#include "script/check_outcomes.hpp"

#include "base/nearest.hpp"
#include "model/procedure.hpp"
#include "script/check_fields.hpp"
#include "script/check_values.hpp"
#include "script/outcome_sets.hpp"
#include "script/step_words.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace recourse {

namespace {

void roles_of(const Value& value, std::set<std::string>& roles) {
    if (const auto* name = value.text()) roles.insert(*name);
    if (const auto* formed = value.formed(); formed && formed->form != Form::any) {
        for (const auto& item : formed->items) roles_of(item, roles);
    }
}

class StepChecker {
public:
    StepChecker(const Block& step, const OutcomeSets& declared, Problems& problems)
        : step_(step), declared_(declared), problems_(problems), on_(step.fields.find("on")) {}

    void check() {
        // A step that follows another procedure has that one's endings as its outcomes.
        if (!follows() && on_ && on_->table()) check_words();
        if (follows() || (on_ && on_->is_open())) return;
        if (on_ && !on_->table()) return;  // said where values are checked
        if (!on_ && !has_route()) {
            check_limits_alone();
        } else {
            check_lapses();
        }
        check_floor();
        check_split();
    }

private:
    bool has(std::string_view outcome) const {
        return on_ && on_->table() && on_->table()->find(outcome);
    }
    /// Whether something is said of what follows it, be it only in `otherwise`.
    bool says_of(std::string_view outcome) const {
        return has(outcome) || has("otherwise") || is_misspelt(outcome);
    }
    /// Whether an unknown outcome of the step was probably meant to be it.
    bool is_misspelt(std::string_view outcome) const {
        if (!on_ || !on_->table()) return false;
        return std::ranges::any_of(on_->table()->fields, [&](const Field& field) {
            return field.name != "otherwise" && !partners_of(declared_, field.name) && nearest(field.name, {std::string(outcome)});
        });
    }
    /// Whether the step has the field, or an unknown one that was probably meant to be it.
    bool has_field(const std::string& field) const {
        return step_.fields.find(field) || is_nearly_written(step_.fields, step_words(), field);
    }
    bool follows() const { return step_.fields.find("follow") != nullptr; }
    bool has_route() const { return step_.fields.find("route") != nullptr; }
    std::string what() const { return "step `" + step_.name + "`"; }

    void report(std::string id, const Where& where, std::string says, std::string hint) {
        problems_.push_back({Severity::error, std::move(id), where, std::move(says), std::move(hint)});
    }

    static std::string line_to_add(const std::string& outcome) {
        return "Add " + outcome + " = \"...\" to `on`, or " + outcome + " = silent \"...\" if the text says nothing of it.";
    }

    void check_words() {
        for (const auto& field : on_->table()->fields) {
            if (field.name == "otherwise") continue;
            const auto* partners = partners_of(declared_, field.name);
            if (problems_.size() >= most_problems) return;
            if (!partners) {
                report_unknown(field);
                continue;
            }
            for (const auto& partner : *partners) {
                if (says_of(partner)) continue;
                report("half-a-set", field.where,
                       what() + " says what follows `" + field.name + "` and not what follows `" + partner + "`.",
                       line_to_add(partner));
            }
        }
    }

    void report_unknown(const Field& field) {
        if (find_word(step_words(), field.name) || find_word(ground_words(), field.name)) {
            return report("unknown-outcome", field.where, "`" + field.name + "` is a field of " + what() + ", and here it stands among its outcomes.",
                          "Move it below the `}` that closes `on`.");
        }
        std::vector<std::string> known{"otherwise"};
        for (const auto& word : outcome_words()) known.emplace_back(word.word);
        for (const auto& outcome : declared_) known.push_back(outcome.first);
        const bool denies = field.name.starts_with("not_");
        const std::string good = denies ? field.name.substr(4) : field.name;
        const std::string bad = "not_" + good;
        if (on_->table()->find(good) && on_->table()->find(bad) && suggestion(good, known).empty()) {
            if (denies) return;  // said of the other one
            return report("unknown-outcome", field.where, what() + " has the outcomes `" + good + "` and `" + bad + "`, which are not known.",
                          "Write settled and not_settled, or declare yours above the steps: outcomes \"" +
                              good + "_or_not\" { \"" + good + "\", \"" + bad + "\" }");
        }
        std::string hint = suggestion(field.name, known);
        if (hint.empty()) hint = "Declare it with its partner: outcomes \"set\" { \"" + field.name + "\", \"...\" }.";
        report("unknown-outcome", field.where, what() + " has the outcome `" + field.name + "`, which is not known.",
               std::move(hint));
    }

    /// A step with a limit and no `on` at all; one with neither may mark where the reading of a text stopped.
    void check_limits_alone() {
        std::string lapses;
        for (const auto phase : {Phase::act, Phase::answer, Phase::sitting, Phase::decision}) {
            const Value* limit = step_.fields.find(limit_word(phase));
            if (limit && !limit->formed(Form::wording)) lapses += (lapses.empty() ? "" : ", ") + std::string(lapse_word(phase)) + " = silent \"...\"";
        }
        if (lapses.empty() || is_nearly_written(step_.fields, step_words(), "on")) return;
        report("missing-field", step_.where, what() + " has a time limit, and no `on` that says what follows.",
               "Write on = { " + lapses + " }, with a step or an ending in place of silent \"...\" where the text names one, and add each outcome.");
    }

    void check_lapses() {
        for (const auto phase : {Phase::act, Phase::answer, Phase::sitting, Phase::decision}) {
            const std::string field = limit_word(phase);
            const std::string lapse = lapse_word(phase);
            const Value* limit = step_.fields.find(field);
            if (limit && !says_of(lapse) && !limit->formed(Form::wording)) {
                report("limit-without-lapse", limit->where,
                       what() + " has the limit `" + field + "` and does not say what follows when it passes.",
                       line_to_add(lapse));
            }
            if (!has_field(field) && has(lapse) && !has_route()) {
                report("lapse-without-limit", on_->table()->find(lapse)->where,
                       what() + " says what follows `" + lapse + "`, and has no limit that could pass.",
                       "Add " + field + " = \"...\", or " + field + " = silent \"...\" if the text gives no time.");
            }
        }
    }

    void check_floor() {
        const Value* floor = step_.fields.find("must_attend");
        if (!floor || says_of("inquorate")) return;
        report("floor-without-inquorate", floor->where,
               what() + " says who must attend and not what follows when they do not.", line_to_add("inquorate"));
    }

    bool is_only_agreement() const {
        if (!has("agreed") || !has("not_agreed")) return false;
        return std::ranges::all_of(on_->table()->fields, [](const Field& field) {
            const OutcomeName outcome{field.name};
            return is_lapse(outcome) || field.name == "inquorate" || field.name == "agreed" || field.name == "not_agreed";
        });
    }

    void check_split() {
        const Value* decides = step_.fields.find("decides");
        // Of a map it is tabulated which views leave no outcome; `check` does it.
        if (!decides || decides->table() || step_.fields.find("failing_that") || says_of("split")) return;
        std::set<std::string> roles;
        roles_of(*decides, roles);
        // One who does not agree is enough for `not_agreed`: then nobody can be divided (2.6).
        if (roles.size() < 2 || is_only_agreement()) return;
        report("deciders-without-split", decides->where,
               what() + " has several who decide and does not say what follows when they differ.",
               "Add split = \"...\" to `on`, or failing_that = \"...\" for who decides then.");
    }

    const Block& step_;
    const OutcomeSets& declared_;
    Problems& problems_;
    const Value* on_;
};

}  // namespace

Problems check_outcomes(const std::vector<Block>& blocks) {
    Problems problems;
    const OutcomeSets declared = outcome_sets_of(blocks);
    std::set<std::string> seen;
    for (const auto& block : blocks) {
        if (problems.size() >= most_problems) break;
        // A second step of one name is said, and may be there by mistake.
        if (block.word == "step" && seen.insert(block.name).second) StepChecker(block, declared, problems).check();
    }
    return problems;
}

}  // namespace recourse
