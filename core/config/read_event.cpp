#include "config/read_event.hpp"

#include "base/nearest.hpp"
#include "config/read_answers.hpp"
#include "model/fields.hpp"
#include "model/procedure.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

namespace {

/// "event 3" at the start of a sentence.
std::string at_start(std::string what) {
    what.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(what.front())));
    return what;
}

std::string kinds_in_words() {
    std::string text;
    for (const auto& word : event_words()) text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string in_small_letters(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// The keys that an event may have beside the one that says what happened.
const std::vector<std::string>& detail_words() {
    static const std::vector<std::string> words{
        "on",       "by",      "to",   "informed", "consulted",  "recorded", "form", "says",  "received",   "meets_on", "noted",
            "outcome", "next", "on_reading", "id",       "present",    "expect",   "refused_by", "reason"};
    return words;
}

/// The key that was probably meant to say what happened; null where none is near.
const Field* nearly_a_kind(const Table& table) {
    const auto& details = detail_words();
    for (const auto& field : table.fields) {
        const bool detail = std::ranges::find(details, field.name) != details.end();
        if (!detail && nearest(in_small_letters(field.name), event_words())) return &field;
    }
    return nullptr;
}

/// A key that is the word of a time limit's passing; null where there is none.
const Field* lapse_in(const Table& table) {
    const auto found = std::ranges::find_if(table.fields, [](const Field& field) { return is_lapse(OutcomeName{field.name}); });
    return found == table.fields.end() ? nullptr : &*found;
}

/// The one key that says what happened; an error where there is none, or a second.
std::optional<EventKind> read_kind(const Table& table, Fields& fields) {
    std::optional<EventKind> kind;
    for (const auto& field : table.fields) {
        const auto found = event_kind_of(field.name);
        if (!found) continue;
        if (kind) {
            fields.problems().push_back({Severity::error, "event-kind", field.where,
                                         at_start(fields.what()) + " says both `" + to_word(*kind) + "` and `" +
                                             field.name + "`.",
                                         "Write an [[event]] of its own for each thing that happened."});
            continue;
        }
        kind = found;
    }
    if (!kind) {
        if (const Field* lapse = lapse_in(table)) {
            const Value* on = table.find("on");
            const std::string day = on && on->stamp() ? iso(on->stamp()->date) : "the last day that is told of";
            fields.problems().push_back({Severity::error, "lapse-as-event", lapse->where,
                                         "That a time limit has passed is no event: it follows from the dates.",
                                         "Take this [[event]] out. If it is the last, write until = " + day +
                                             " above the first line that begins with [; that day has to come after the due date."});
            return std::nullopt;
        }
        if (const Field* slip = nearly_a_kind(table)) {
            fields.problems().push_back({Severity::error, "event-kind", slip->where,
                                         at_start(fields.what()) + " has `" + slip->name + "`, which is nothing that can happen.",
                                         "Did you mean `" + *nearest(in_small_letters(slip->name), event_words()) + "`?"});
            return std::nullopt;
        }
        fields.problems().push_back({Severity::error, "event-kind", fields.where(),
                                     at_start(fields.what()) + " does not say what happened.",
                                     "Write just one of: " + kinds_in_words() + "."});
    }
    return kind;
}

/// Whether other keys of an event of this kind are facts about it.
bool has_facts(EventKind kind) {
    switch (kind) {
        case EventKind::act:
        case EventKind::held:
        case EventKind::answer:
        case EventKind::decide:
        case EventKind::duty:
        case EventKind::anytime:
        case EventKind::extend: return true;
        default: return false;
    }
}

Present read_present(const Value& value, const std::string& event, Problems& problems) {
    Present present;
    if (!value.table()) {
        const std::string role = value.text() ? *value.text() : "...";
        problems.push_back({Severity::error, "wrong-value", value.where,
                            "Somebody in `present` of " + event + " is " + describe(value) + ", not a table.",
                            "Write { role = \"" + role + "\" }."});
        return present;
    }
    Fields fields(*value.table(), value.where, "somebody present at " + event, problems);
    present.role = fields.optional_text("role");
    present.post = fields.optional_text("post");
    present.agency = fields.optional_text("agency");
    present.person = fields.optional_text("person");
    if (present.role.empty() && present.post.empty() && present.agency.empty() && present.person.empty()) {
        problems.push_back({Severity::error, "missing-key", value.where,
                            "It is not said who " + fields.what() + " is.",
                            "Write { role = \"...\" }, or a post, an agency or a person."});
    }
    present.facts = read_other_keys(fields.others(), fields.what(), {"role", "post", "agency", "person"}, problems);
    return present;
}

void read_room(Event& event, Fields& fields) {
    const Value* present = fields.optional_value("present");
    if (!present) return;
    if (!present->list()) {
        fields.wrong("present", *present, "a list", "Write present = [{ role = \"...\" }, { role = \"...\" }].");
        return;
    }
    for (const auto& item : present->list()->items) {
        event.present.push_back(read_present(item, fields.what(), fields.problems()));
    }
}

void read_expectation(Event& event, Fields& fields) {
    event.expect_refused = fields.optional_choice("expect", {"refused"}) == "refused";
    event.refused_by = fields.optional_text("refused_by");
    if (!event.refused_by.empty() && !event.expect_refused) {
        fields.missing("expect", "Write expect = \"refused\" beside `refused_by`.");
    }
}

void read_details(Event& event, Fields& fields) {
    event.by = fields.optional_texts("by");
    event.to = fields.optional_texts("to");
    event.informed = fields.optional_texts("informed");
    event.consulted = fields.optional_texts("consulted");
    event.recorded = fields.optional_texts("recorded");
    event.form = fields.optional_text("form");
    event.says = fields.optional_text("says");
    event.received = fields.optional_stamp("received");
    event.meets_on = fields.optional_stamp("meets_on");
    event.noted = fields.optional_stamp("noted");
    event.outcome = fields.optional_text("outcome");
    event.next = fields.optional_text("next");
    event.on_reading = fields.optional_text("on_reading");
    event.id = fields.optional_text("id");
    read_room(event, fields);
    read_expectation(event, fields);
}

/// Reports keys that only an extension has.
void only_to_extend(Fields& fields) {
    for (const char* name : {"till", "phase"}) {
        const Value* value = fields.optional_value(name);
        if (!value) continue;
        fields.problems().push_back({Severity::error, "unknown-key", value->where,
                                     "`" + std::string(name) + "` of " + fields.what() + " belongs to an extension alone.",
                                     "Write extend = \"the step\" for a longer limit, or take it out."});
    }
}

/// Reports a waiver of what is no duty.
void only_of_a_duty(Fields& fields) {
    if (const Value* value = fields.optional_value("waived")) {
        fields.problems().push_back({Severity::error, "unknown-key", value->where,
                                     "`waived` of " + fields.what() + " belongs to a duty alone.",
                                     "Write duty = \"its name\" for a duty that need not be done, or take it out."});
    }
}

/// What only events of some kinds need or have.
void read_kind_details(Event& event, Fields& fields) {
    event.reason = event.kind == EventKind::correct ? fields.text("reason") : fields.optional_text("reason");
    if (event.kind == EventKind::duty) {
        event.waived = fields.optional_yes_no("waived").value_or(false);
    } else {
        only_of_a_duty(fields);
    }
    if (event.kind == EventKind::extend) {
        event.till = fields.stamp("till");
        event.phase = fields.optional_choice("phase", {"act", "answer", "sitting", "decision"});
    } else {
        only_to_extend(fields);
    }
    if (event.kind == EventKind::decide && event.outcome.empty()) {
        fields.missing("outcome", "Write outcome = \"...\": what was decided, one of the outcomes in `on` of the step.");
    }
}

}  // namespace

Event read_event(const Value& value, std::size_t number, Problems& problems) {
    Event event;
    event.where = value.where;
    const std::string what = "event " + std::to_string(number);
    if (!value.table()) {
        problems.push_back({Severity::error, "wrong-value", value.where, at_start(what) + " is not a table.",
                            "Write [[event]] on a line of its own, and its keys below it."});
        return event;
    }
    Fields fields(*value.table(), value.where, what, problems);
    if (const auto on = fields.stamp("on")) event.on = *on;
    const auto kind = read_kind(*value.table(), fields);
    for (const auto& word : event_words()) fields.optional_value(word);
    event.kind = kind.value_or(EventKind::note);
    if (kind == EventKind::facts) {
        if (const Table* facts = fields.table("facts")) {
            event.facts = read_answers(fields_of(*facts), "`facts` of " + what, problems);
        }
    } else if (kind) {
        event.subject = fields.text(to_word(*kind));
    }
    read_details(event, fields);
    read_kind_details(event, fields);
    if (kind && has_facts(*kind)) event.facts = read_other_keys(fields.others(), what, detail_words(), problems);
    const auto& details = detail_words();
    for (const auto& field : value.table()->fields) {
        const bool known = answer_of(field.value) || std::ranges::find(details, field.name) != details.end();  // an answer may be a fact
        if (const auto meant = known ? std::nullopt : nearest(field.name, details)) fields.not_missing(*meant);
    }
    if (kind) fields.finish();
    return event;
}

}  // namespace recourse
