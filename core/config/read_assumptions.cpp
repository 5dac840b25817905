#include "config/read_assumptions.hpp"

#include "base/date_meant.hpp"
#include "base/nearest.hpp"
#include "base/placeholder.hpp"
#include "config/read.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

constexpr auto heading_hint = "Write [answers.procedure.step] on a line of its own, and the answers below it.";

/// What a procedure leaves open itself, in none of its blocks: that stands right under the procedure.
constexpr std::array<std::string_view, 2> own_fields{"calendar", "starts_at"};

/// Answers stand two levels down: under the procedure, and there under the block.
void check_levels(const Table& answers, Problems& problems) {
    for (const auto& procedure : answers.fields) {
        const Table* blocks = procedure.value.table();
        if (!blocks) {
            problems.push_back({Severity::error, "wrong-value", procedure.where,
                                "`" + procedure.name + "` under `answers` is not a procedure with its answers.",
                                heading_hint});
            continue;
        }
        for (const auto& block : blocks->fields) {
            const bool own = std::ranges::find(own_fields, block.name) != own_fields.end();
            if (block.value.table() || own) continue;
            problems.push_back({Severity::error, "wrong-value", block.where,
                                "`" + block.name + "` under `answers." + procedure.name +
                                    "` is not a step, a duty or a role with its answers.",
                                heading_hint});
        }
    }
}

/// Whether a set says that somebody has adopted it: neither nobody, nor words that are still to be written.
bool is_somebody(const std::string& adopted_by) {
    return !adopted_by.empty() && !adopted_by.starts_with("nobody") && !adopted_by.starts_with("Nobody") && !is_placeholder(adopted_by);
}

/// `[concern.letter]`: the heading of a set without its first word, which is said where it stands.
bool is_heading_without_answers(const Table& written, Fields& fields) {
    bool found = false;
    for (const auto& field : written.fields) {
        if (!field.value.table() || field.value.table()->fields.empty() || nearest(field.name, {"answers"})) continue;
        const Field& block = field.value.table()->fields.front();
        fields.optional_value(field.name);
        fields.problems().push_back({Severity::error, "unknown-key", field.where, "The heading of what a set answers begins with `answers`.",
                                     "Write [answers." + field.name + (block.value.table() ? "." + block.name : ".step") + "]"});
        found = true;
    }
    return found;
}

}  // namespace

Result<AssumptionSet> read_assumptions(std::string_view text, const FileName& file, std::string name) {
    auto read = read_toml(text, file);
    if (!read.value) return {std::nullopt, std::move(read.problems)};
    Result<AssumptionSet> result{AssumptionSet{}, std::move(read.problems)};
    AssumptionSet& set = *result.value;
    set.name = std::move(name);
    set.where = {file, 1, 1};
    Fields fields(*read.value, {file, 0, 0}, "the assumption set", result.problems);
    set.title = fields.text("title");
    if (!fields.optional_value("adopted_by")) {
        fields.missing("adopted_by", "Write who adopted it, as in adopted_by = \"the policy group\"; or \"nobody\", with adopted_on = \"never\", for "
                                     "an illustration.");
    }
    set.adopted_by = fields.optional_text("adopted_by");
    const Value* adopted = read.value->find("adopted_on");
    if (adopted && adopted->stamp() && !adopted->stamp()->time) {
        set.adopted_on = iso(*fields.date("adopted_on"));
    } else {
        set.adopted_on = fields.text("adopted_on");
        if (!set.adopted_on.empty() && set.adopted_on != "never" && !parse_date(set.adopted_on)) {
            const auto meant = date_meant(set.adopted_on);
            result.problems.push_back({Severity::error, "adopted-when", adopted->where,
                                       "`adopted_on` is \"" + set.adopted_on + "\", which is neither a date nor \"never\".",
                                       "Write the day, as in " + (meant ? iso(meant->date) : "2026-01-05") +
                                           ", or \"never\" where nobody has adopted the set."});
        }
        if (set.adopted_on == "never" && is_somebody(set.adopted_by)) {
            result.problems.push_back({Severity::error, "adopted-when", adopted->where,
                                       "`adopted_on` is \"never\", and `adopted_by` names who has adopted the set: " + set.adopted_by + ".",
                                       "Write the day, as in 2026-01-05; or adopted_by = \"nobody\" where nobody has adopted it."});
        }
    }
    set.why = fields.text("why");
    if (const Table* answers = fields.optional_table("answers")) {
        check_levels(*answers, result.problems);
        set.answers = *answers;
    } else if (!read.value->find("answers") && !is_heading_without_answers(*read.value, fields)) {
        fields.missing("answers", heading_hint);
    }
    for (const char* key : {"title", "adopted_by", "why"}) {
        const Value* value = read.value->find(key);
        if (!value || !value->text() || !is_placeholder(*value->text())) continue;
        result.problems.push_back({Severity::error, "empty-text", value->where,
                                   "`" + std::string(key) + "` is \"...\", which only stands for what is to be written.", "Write it out."});
    }
    fields.finish();
    leave_out_what_may_be_there(result.problems);
    return result;
}

}  // namespace recourse
