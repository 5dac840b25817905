#include "config/read_story.hpp"

#include "config/read.hpp"
#include "config/read_answers.hpp"
#include "config/read_event.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

namespace {

/// Whether the first comes before the second, as far as both say: on one day the order of the file holds unless both
/// have a time.
bool earlier(const Stamp& first, const Stamp& second) {
    if (first.date != second.date || (first.time && second.time)) return first < second;
    return false;
}

void read_moments(Story& story, Fields& fields) {
    const Table* moments = fields.optional_table("moments");
    if (!moments) return;
    Fields each(*moments, fields.where(), "`moments`", fields.problems());
    for (const auto& moment : moments->fields) {
        if (const auto stamp = each.stamp(moment.name)) story.moments.emplace(moment.name, *stamp);
    }
}

void read_roles(Story& story, Fields& fields) {
    const Table* roles = fields.optional_table("roles");
    if (!roles) return;
    Fields each(*roles, fields.where(), "`roles`", fields.problems());
    for (const auto& role : roles->fields) story.roles.emplace(role.name, each.texts(role.name));
}

/// Whether it is a day at all; of a date that can't be right it was said where it was read.
bool is_day(const Stamp& stamp) {
    return stamp.date != Stamp().date;
}

/// Reports an event whose date comes before that of an earlier line, or before the issue began.
void check_order(const Event& event, const Stamp& latest, const std::string& since, const Table& table,
                 Problems& problems) {
    const Value* on = table.find("on");
    if (!on || !on->stamp() || !earlier(event.on, latest)) return;
    problems.push_back({Severity::error, "event-out-of-order", on->where,
                        "This event is dated " + in_words(event.on) + ", before " + since + " on " + in_words(latest) + ".",
                        since == "the issue began"
                            ? "Mend the date, or write an earlier one for `begun`."
                            : "Move this [[event]] up to where its date belongs, or mend the date. What was learnt late stands there too, "
                              "with noted = DATE: the day on which it was learnt."});
}

/// Whether a second `[[event]]` under an `[event]` was found when the text was read.
bool is_said_of_brackets(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& problem) {
        return problem.id == "key-twice" && problem.says.find("`[event]`") != std::string::npos;
    });
}

/// Reads the events in their order; the date of the last of them, or on which the issue began.
std::optional<Stamp> read_events(Story& story, bool has_begun, Fields& fields) {
    std::optional<Stamp> latest;
    if (has_begun && is_day(story.begun)) latest = story.begun;
    const Value* events = fields.optional_value("event");
    if (!events) return latest;
    if (!events->list() && is_said_of_brackets(fields.problems())) return latest;
    if (!events->list()) {
        fields.wrong("event", *events, "a list of events", "Write [[event]], with two brackets, above each event.");
        return latest;
    }
    std::string since = "the issue began";
    for (const auto& item : events->list()->items) {
        Event event = read_event(item, story.events.size() + 1, fields.problems());
        const Value* on = item.table() ? item.table()->find("on") : nullptr;
        if (on && on->stamp() && is_day(event.on)) {
            if (latest) check_order(event, *latest, since, *item.table(), fields.problems());
            if (!latest || !earlier(event.on, *latest)) {
                latest = event.on;
                since = "event " + std::to_string(story.events.size() + 1);
            }
        }
        if (item.table()) event.written = std::shared_ptr<const Table>(story.written, item.table());
        story.events.push_back(std::move(event));
    }
    return latest;
}

/// Time limits are counted up to `until`: it can't lie before what is told.
void check_until(const Story& story, const std::optional<Stamp>& latest, Problems& problems) {
    if (!story.until || !is_day(*story.until) || !latest || !earlier(*story.until, *latest)) return;
    const std::string before = *latest == story.begun ? "before it began on " : "before its last event on ";
    problems.push_back({Severity::error, "until-too-early", story.written->find("until")->where,
                        "The story is told until " + in_words(*story.until) + ", " + before + in_words(*latest) + ".",
                        "Write a later date, or leave `until` out; `--until` shows the case on an earlier day."});
}

/// What a walk has nothing of can't be expected of it.
void check_expect(const Table& expect, const Where& where, Problems& problems) {
    Fields all(expect, where, "`expect`", problems);
    for (const auto& word : expected_words()) all.optional_value(word);
    all.optional_choice("forecast", {"nobody_answers", "nobody_acts"});
    all.finish();
    const Value* steps = expect.find("step");
    if (!steps) return;
    if (!steps->list()) {
        all.wrong("step", *steps, "a list of steps", "Write [[expect.step]], with two brackets, above each step.");
        return;
    }
    std::size_t number = 0;
    for (const auto& item : steps->list()->items) {
        const std::string what = "expected step " + std::to_string(++number);
        if (!item.table()) {
            all.wrong("step", item, "a table", "Write [[expect.step]] on a line of its own, and its keys below it.");
            continue;
        }
        Fields each(*item.table(), item.where, what, problems);
        for (const auto& word : expected_step_words()) each.optional_value(word);
        each.finish();
    }
}

/// Whether it is said who stands on one side of the issue; reported where it is not.
bool is_given(const char* side, Fields& fields) {
    if (fields.optional_value(side)) return true;
    fields.missing(side, "Write " + std::string(side) + " = \"name\", the name of a board, agency or post of the area; several stand in "
                         "[\"...\", \"...\"].");
    return false;
}

/// `begun` under a heading is said to be there already.
void leave_out_what_stands_below(Problems& problems, Fields& fields) {
    std::vector<std::string> below;
    for (const auto& problem : problems) {
        const auto end = problem.says.find("` belongs to the story,");
        if (problem.id == "unknown-key" && end != std::string::npos) below.push_back(problem.says.substr(1, end - 1));
    }
    for (const auto& key : below) fields.not_missing(key);
}

/// A key that nothing of a story is near may be a fact whose heading is missing.
void point_to_facts(const Table& story, Problems& problems) {
    for (auto& problem : problems) {
        if (problem.id != "unknown-key" || !problem.hint.starts_with("Known here")) continue;
        const auto field = std::ranges::find_if(story.fields, [&](const Field& one) {
            return one.where.line == problem.where.line && one.where.column == problem.where.column;
        });
        if (field == story.fields.end() || !answer_of(field->value)) continue;
        problem.hint = "If it is a fact of the matter, write [facts] alone on the line above it. " + problem.hint;
    }
}

}  // namespace

Result<Story> read_story(std::string_view text, const FileName& file) {
    auto read = read_toml(text, file);
    if (!read.value) return {std::nullopt, std::move(read.problems)};
    Result<Story> result{Story{}, std::move(read.problems)};
    Story& story = *result.value;
    story.where = {file, 1, 1};
    story.written = std::make_shared<const Table>(std::move(*read.value));
    Fields fields(*story.written, {file, 0, 0}, "the story", result.problems);
    story.title = fields.text("title");
    story.area = fields.text("area");
    story.procedure = fields.text("procedure");
    if (is_given("raised_by", fields)) story.raised_by = fields.texts("raised_by");
    if (is_given("against", fields)) story.against = fields.texts("against");
    story.topic = fields.optional_text("topic");
    const auto begun = fields.stamp("begun");
    if (begun) story.begun = *begun;
    story.matter = fields.optional_text("matter");
    story.until = fields.optional_stamp("until");
    story.assume = fields.optional_texts("assume");
    if (const Table* facts = fields.optional_table("facts")) {
        story.facts = read_answers(fields_of(*facts), "`facts`", result.problems);
    }
    read_moments(story, fields);
    read_roles(story, fields);
    const auto latest = read_events(story, begun.has_value(), fields);
    check_until(story, latest, result.problems);
    if (const Table* expect = fields.optional_table("expect")) {
        check_expect(*expect, story.written->find("expect")->where, result.problems);
        story.expect = *expect;
    }
    fields.finish();
    point_to_facts(*story.written, result.problems);
    leave_out_what_stands_below(result.problems, fields);
    leave_out_what_may_be_there(result.problems);
    return result;
}

}  // namespace recourse
