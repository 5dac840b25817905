#include "script/check_outcomes.hpp"

#include "base/nearest.hpp"
#include "model/own_starts.hpp"
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

/// Whether the moments that a limit names can come before the act of the step: one of them, or of `all` every one.
bool come_before_act(const std::string& step, const Value& moments) {
    if (const auto* moment = moments.text()) return comes_before_act(step, *moment);
    const auto* formed = moments.formed();
    if (!formed || formed->items.empty()) return false;
    const auto early = [&](const Value& moment) { return come_before_act(step, moment); };
    return formed->form == Form::all ? std::ranges::all_of(formed->items, early) : std::ranges::any_of(formed->items, early);
}

/// Whether a limit of what comes after the act may pass before it: on a reading it has a start or an end of its own (3.6).
bool may_pass_before_act(const std::string& step, const Value& limit) {
    const auto* formed = limit.formed();
    if (!formed) return false;
    for (const char* word : {"before", "from"}) {
        const Value* moments = formed->form == Form::limit ? formed->named.find(word) : nullptr;
        if (moments) return come_before_act(step, *moments);
    }
    const auto may = [&](const Value& part) { return may_pass_before_act(step, part); };
    return std::ranges::any_of(formed->items, may) ||
           std::ranges::any_of(formed->named.fields, may, &Field::value);
}

class StepChecker {
public:
    StepChecker(const Block& step, const OutcomeSets& declared, WaysAsRead on, Problems& problems)
        : step_(step), declared_(declared), problems_(problems), on_(std::move(on)) {}

    void check() {
        if (on_.ways) check_words();
        check_lapses();
        check_floor();
        check_split();
        check_done();
    }

private:
    bool has(std::string_view outcome) const {
        return on_.ways && on_.ways->find(outcome);
    }
    /// Whether something is said of what follows it, be it only in `otherwise`.
    bool says_of(std::string_view outcome) const {
        return has(outcome) || has("otherwise") || is_misspelt(outcome);
    }
    /// Whether an unknown outcome of the step was probably meant to be it.
    bool is_misspelt(std::string_view outcome) const {
        if (!on_.ways) return false;
        return std::ranges::any_of(on_.ways->fields, [&](const Field& field) {
            return field.name != "otherwise" && !partners_of(declared_, field.name) && nearest(field.name, {std::string(outcome)});
        });
    }
    /// Whether the step has the field, or an unknown one that was probably meant to be it.
    bool has_field(const std::string& field) const {
        return step_.fields.find(field) || is_nearly_written(step_.fields, step_words(), field);
    }
    bool has_route() const { return step_.fields.find("route") != nullptr; }
    std::string what() const {
        return "step `" + step_.name + "`" + (on_.reading.empty() ? "" : ", with `on` read as `" + on_.reading + "`,");
    }

    void report(std::string id, const Where& where, std::string says, std::string hint) {
        problems_.push_back({Severity::error, std::move(id), where, std::move(says), std::move(hint)});
    }

    static std::string line_to_add(const std::string& outcome) {
        return "Add " + outcome + " = \"...\" to `on`, or " + outcome + " = silent \"...\" if the text says nothing of it.";
    }

    void check_words() {
        for (const auto& field : on_.ways->fields) {
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
        if (on_.ways->find(good) && on_.ways->find(bad) && suggestion(good, known).empty()) {
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
            if (has(lapse) && !has_route() && !has_field(field) && !(phase == Phase::act && answer_may_pass_first())) {
                report("lapse-without-limit", on_.ways->find(lapse)->where,
                       what() + " says what follows `" + lapse + "`, and has no limit that could pass.",
                       "Add " + field + " = \"...\", or " + field + " = silent \"...\" if the text gives no time.");
            }
        }
        const std::string not_done = lapse_word(Phase::act);
        if (says_of(not_done) || !answer_may_pass_first() || has_field(limit_word(Phase::act))) return;
        report("limit-without-lapse", step_.fields.find(limit_word(Phase::answer))->where,
               what() + " has the limit `answer_within`, whose time may pass before the act, and does not say what follows then.",
               line_to_add(not_done));
    }

    /// Whether the time for the answer may pass before anything is sent, which is `not_done`.
    bool answer_may_pass_first() const {
        const Value* limit = step_.fields.find(limit_word(Phase::answer));
        return limit && may_pass_before_act(step_.name, *limit) && (has_route() || has_field("by") || has_field("to"));
    }

    void check_floor() {
        const Value* floor = step_.fields.find("must_attend");
        if (!floor || says_of("inquorate")) return;
        report("floor-without-inquorate", floor->where,
               what() + " says who must attend and not what follows when they do not.", line_to_add("inquorate"));
    }

    bool is_only_agreement() const {
        if (!has("agreed") || !has("not_agreed")) return false;
        return std::ranges::all_of(on_.ways->fields, [](const Field& field) {
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

    /// The first thing that the step has beside `done` and that would come after the act; empty where there is none.
    std::string more_than_done() const {
        for (const char* field : {"answer_by", "answer_to", "answer_within", "answer_form", "answer_needs", "answer_expects", "decides",
                                  "decide_within", "must_attend", "chaired_by", "held_within"}) {
            if (step_.fields.find(field)) return field;
        }
        for (const auto& way : on_.ways->fields) {
            const auto* partners = partners_of(declared_, way.name);
            if (way.name == "decided" || (partners && !partners->empty())) return way.name;
        }
        return "";
    }

    /// "`answer_within` and `no_answer`"; of anything but a limit that has its lapse, itself.
    std::string with_its_lapse(const std::string& more) const {
        for (const auto phase : {Phase::answer, Phase::sitting, Phase::decision}) {
            if (more == limit_word(phase) && has(lapse_word(phase))) return "`" + more + "` and `" + lapse_word(phase) + "`";
        }
        return "`" + more + "`";
    }

    void check_done() {
        if (!has("done")) return;
        const std::string more = more_than_done();
        if (more.empty()) return;
        report("done-and-more", on_.ways->find("done")->where,
               what() + " has the outcome `done`, after which nothing more comes of the act, and also `" + more + "`.",
               "Where an answer or a decision is awaited, write what can come of it in place of `done`, as in satisfactory = \"...\" and "
               "unsatisfactory = \"...\"; where none is, take out " + with_its_lapse(more) + ".");
    }

    const Block& step_;
    const OutcomeSets& declared_;
    Problems& problems_;
    const WaysAsRead on_;
};

/// One thing to say of a step without `on`, whatever limits it has.
Problem without_outcomes(const Block& step) {
    const auto some = [&](const char* field) { return step.fields.find(field) != nullptr; };
    const bool meets = some("must_attend") || some("held_within") || some("chaired_by");
    const char* example = meets             ? "agreed = \"...\", not_agreed = silent \"...\", inquorate = silent \"...\""
                          : some("to")      ? "satisfactory = \"...\", unsatisfactory = silent \"...\""
                          : some("decides") ? "granted = \"...\", denied = silent \"...\""
                                            : "done = \"...\"";
    std::string ways = example;
    for (const auto phase : {Phase::act, Phase::answer, Phase::sitting, Phase::decision}) {
        const Value* limit = step.fields.find(limit_word(phase));
        const std::string lapse = lapse_word(phase);
        if (limit && !limit->formed(Form::wording) && ways.find(lapse) == std::string::npos) ways += ", " + lapse + " = silent \"...\"";
    }
    return {Severity::error, "no-outcomes", step.where, "Step `" + step.name + "` does not say what comes of it: it has no `on`.",
            "Write on = { " + ways + " }, or on = silent \"...\" where the text says nothing of it."};
}

/// What its limits, its floor and those who decide ask of a step without `on`.
Problems asked_without_outcomes(const Block& step, const OutcomeSets& declared) {
    Problems problems;
    StepChecker(step, declared, {}, problems).check();
    return problems;
}

/// The outcomes of a step, on each reading of its `on` by themselves. A step that follows another procedure has that one's
/// endings; what is no table was said where values are checked.
void check_step(const Block& step, const OutcomeSets& declared, Problems& problems) {
    if (step.fields.find("follow")) return;
    const Value* on = step.fields.find("on");
    if (!on) {
        const bool is_misspelt = is_nearly_written(step.fields, step_words(), "on");  // said where fields are checked
        Problems asked = asked_without_outcomes(step, declared);
        const bool of_limit = std::ranges::any_of(asked, [](const Problem& one) { return one.id == "limit-without-lapse"; });
        if (!is_misspelt && (asked.size() > 1 || of_limit)) asked = {without_outcomes(step)};
        append(problems, std::move(asked));
    }
    for (auto& one : ways_as_read(on)) {
        if (one.ways) StepChecker(step, declared, std::move(one), problems).check();
    }
}

}  // namespace

Problems check_outcomes(const std::vector<Block>& blocks) {
    Problems problems;
    const OutcomeSets declared = outcome_sets_of(blocks);
    std::set<std::string> seen;
    for (const auto& block : blocks) {
        if (problems.size() >= most_problems) break;
        // A second step of one name is said, and may be there by mistake.
        if (block.word == "step" && seen.insert(block.name).second) check_step(block, declared, problems);
    }
    return problems;
}

Problems steps_without_outcomes(const std::vector<Block>& blocks) {
    Problems problems;
    const OutcomeSets declared = outcome_sets_of(blocks);
    for (const auto& block : blocks) {
        if (block.word != "step" || block.fields.find("on") || block.fields.find("follow")) continue;
        const bool is_end_of_reading = block.fields.find("silent") || block.fields.find("unseen");
        if (is_end_of_reading || is_nearly_written(block.fields, step_words(), "on")) continue;
        if (asked_without_outcomes(block, declared).empty()) problems.push_back(without_outcomes(block));
    }
    return problems;
}

}  // namespace recourse
