#include "model/fields.hpp"

#include "base/date_meant.hpp"
#include "base/nearest.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

std::string quoted_name(std::string_view name) {
    return "`" + std::string(name) + "`";
}

std::string written(std::string_view name, std::string_view example) {
    return "Write " + std::string(name) + " = " + std::string(example) + ".";
}

constexpr auto text_example = "\"...\"";
constexpr auto list_example = "[\"...\", \"...\"]";
constexpr auto stamp_example = "2026-01-20, or 2026-01-20T16:30 where the hour is known";

/// What to write for a date that somebody put in quotes.
std::string date_hint(std::string_view name, const Value& value, std::string_view example) {
    const auto stamp = value.text() ? parse_stamp(*value.text()) : std::nullopt;
    if (stamp) return "Write it without quotes: " + std::string(name) + " = " + iso(*stamp) + ".";
    const auto meant = value.text() ? date_meant(*value.text()) : std::nullopt;
    if (meant) return "Write " + std::string(name) + " = " + iso(*meant) + ", without quotes.";
    return written(name, example);
}

/// The letters of a key that are not plain ones, as they can look like plain ones.
std::string odd_letters(std::string_view name) {
    const bool plain = std::ranges::all_of(name, [](char c) { return c > ' ' && c <= '~'; });
    return plain ? "" : " Not all of its letters are plain ones, though they may look so.";
}

std::vector<std::string> each_once(const std::vector<std::string>& names) {
    std::vector<std::string> once;
    for (const auto& name : names) {
        if (std::ranges::find(once, name) == once.end()) once.push_back(name);
    }
    return once;
}

}  // namespace

Fields::Fields(const Table& table, Where where, std::string what, Problems& problems)
    : table_(table), where_(std::move(where)), what_(std::move(what)), problems_(problems), was_asked_(table.fields.size()) {
    asked_.reserve(16);
}

const Value* Fields::optional_value(std::string_view name) {
    asked_.emplace_back(name);
    const Value* found = table_.find(name);
    if (found) was_asked_[number_of(*found)] = true;
    return found;
}

std::size_t Fields::number_of(const Value& value) const {
    const auto is_it = [&](const Field& field) { return &field.value == &value; };
    return static_cast<std::size_t>(std::ranges::find_if(table_.fields, is_it) - table_.fields.begin());
}

void Fields::missing(std::string_view name, std::string hint) {
    problems_.push_back({Severity::error, "missing-key", where_, quoted_name(name) + " of " + what_ + " is missing.",
                         std::move(hint)});
}

void Fields::wrong(std::string_view name, const Value& value, std::string_view wanted, std::string hint) {
    if (std::holds_alternative<std::monostate>(value.is)) return;  // said where the text was read
    problems_.push_back({Severity::error, "wrong-value", value.where,
                         quoted_name(name) + " of " + what_ + " has to be " + std::string(wanted) + "; it is " +
                             describe(value) + ".",
                         std::move(hint)});
}

std::string Fields::optional_text(std::string_view name) {
    const Value* value = optional_value(name);
    if (!value) return "";
    if (!value->text()) {
        wrong(name, *value, "a text", written(name, text_example));
        return "";
    }
    if (value->text()->empty()) {
        problems_.push_back({Severity::error, "wrong-value", value->where, quoted_name(name) + " of " + what_ + " is empty.",
                             "Write something between the quotes, or leave the line out."});
    }
    return *value->text();
}

std::string Fields::text(std::string_view name) {
    if (!table_.find(name)) missing(name, written(name, text_example));
    return optional_text(name);
}

std::string Fields::optional_choice(std::string_view name, const std::vector<std::string>& choices) {
    std::string chosen = optional_text(name);
    if (chosen.empty() || std::ranges::find(choices, chosen) != choices.end()) return chosen;
    problems_.push_back({Severity::error, "wrong-value", table_.find(name)->where,
                         quoted_name(name) + " of " + what_ + " can't be " + quoted_name(chosen) + ".",
                         suggestion(chosen, choices)});
    return "";
}

std::string Fields::choice(std::string_view name, const std::vector<std::string>& choices) {
    if (!table_.find(name)) missing(name, written(name, "\"" + choices.front() + "\""));
    return optional_choice(name, choices);
}

std::vector<std::string> Fields::optional_texts(std::string_view name) {
    const Value* value = optional_value(name);
    if (!value) return {};
    if (value->text()) return {optional_text(name)};
    if (!value->list()) {
        wrong(name, *value, "a text or a list of texts", written(name, list_example));
        return {};
    }
    std::vector<std::string> texts;
    for (const auto& item : value->list()->items) {
        if (item.text() && !item.text()->empty()) {
            texts.push_back(*item.text());
        } else {
            problems_.push_back({Severity::error, "wrong-value", item.where,
                                 "Not everything in " + quoted_name(name) + " of " + what_ + " is a text: there is " +
                                     (item.text() ? "an empty one" : describe(item)) + ".",
                                 written(name, list_example)});
        }
    }
    return texts;
}

std::vector<std::string> Fields::texts(std::string_view name) {
    const Value* value = table_.find(name);
    if (!value) missing(name, written(name, list_example));
    if (value && value->list() && value->list()->items.empty()) {
        wrong(name, *value, "at least one text", written(name, list_example));
    }
    return optional_texts(name);
}

std::optional<std::int64_t> Fields::optional_number(std::string_view name) {
    const Value* value = optional_value(name);
    if (value && value->number()) return *value->number();
    if (value) wrong(name, *value, "a whole number", written(name, "3"));
    return std::nullopt;
}

std::optional<std::int64_t> Fields::number(std::string_view name) {
    if (!table_.find(name)) missing(name, written(name, "3"));
    return optional_number(name);
}

std::optional<bool> Fields::optional_yes_no(std::string_view name) {
    const Value* value = optional_value(name);
    if (value && value->yes_no()) return *value->yes_no();
    if (value) wrong(name, *value, "true or false", written(name, "true") + " There are no quotes around it.");
    return std::nullopt;
}

std::optional<bool> Fields::yes_no(std::string_view name) {
    if (!table_.find(name)) missing(name, written(name, "true"));
    return optional_yes_no(name);
}

std::optional<Stamp> Fields::optional_stamp(std::string_view name) {
    const Value* value = optional_value(name);
    if (value && value->stamp()) return *value->stamp();
    if (value) wrong(name, *value, "a date", date_hint(name, *value, stamp_example));
    return std::nullopt;
}

std::optional<Stamp> Fields::stamp(std::string_view name) {
    if (!table_.find(name)) missing(name, written(name, stamp_example));
    return optional_stamp(name);
}

std::optional<Date> Fields::optional_date(std::string_view name) {
    const Value* value = optional_value(name);
    if (!value) return std::nullopt;
    if (!value->stamp()) {
        wrong(name, *value, "a date", date_hint(name, *value, "2026-01-20"));
        return std::nullopt;
    }
    if (value->stamp()->time) {
        problems_.push_back({Severity::error, "wrong-value", value->where,
                             quoted_name(name) + " of " + what_ + " has a time of day; it has to be a date alone.",
                             written(name, iso(value->stamp()->date))});
    }
    return value->stamp()->date;
}

std::optional<Date> Fields::date(std::string_view name) {
    if (!table_.find(name)) missing(name, written(name, "2026-01-20"));
    return optional_date(name);
}

const Table* Fields::optional_table(std::string_view name) {
    const Value* value = optional_value(name);
    if (value && !value->table()) {
        wrong(name, *value, "a table", "Write [" + std::string(name) + "] on a line of its own, and its keys below it.");
    }
    return value ? value->table() : nullptr;
}

const Table* Fields::table(std::string_view name) {
    if (!table_.find(name)) {
        missing(name, "Write [" + std::string(name) + "] on a line of its own, and its keys below it.");
    }
    return optional_table(name);
}

std::vector<const Field*> Fields::others() {
    std::vector<const Field*> found;
    for (std::size_t i = 0; i < table_.fields.size(); ++i) {
        if (was_asked_[i]) continue;
        was_asked_[i] = true;
        found.push_back(&table_.fields[i]);
        asked_.push_back(found.back()->name);
    }
    return found;
}

void Fields::not_missing(const std::string& name) {
    const bool ground = name == "cite" || name == "silent" || name == "unseen";
    std::erase_if(problems_, [&](const Problem& problem) {
        const bool here = problem.where.file == where_.file && problem.where.line == where_.line && problem.where.column == where_.column;
        if (!here) return false;
        return (problem.id == "missing-key" && problem.says == quoted_name(name) + " of " + what_ + " is missing.") ||
               (ground && problem.id == "missing-ground");
    });
}

void Fields::finish() {
    for (std::size_t i = 0; i < table_.fields.size(); ++i) {
        if (was_asked_[i]) continue;
        const Field& field = table_.fields[i];
        const auto known = each_once(asked_);
        if (const auto meant = nearest(field.name, known)) not_missing(*meant);
        std::string hint = suggestion(field.name, known) + odd_letters(field.name);
        if (hint.empty()) hint = "Take it out.";
        problems_.push_back({Severity::error, "unknown-key", field.where,
                             quoted_name(field.name) + " is not a key of " + what_ + ".", std::move(hint)});
    }
}

std::optional<std::string> answer_of(const Value& value) {
    if (value.text()) return *value.text();
    if (value.number()) return std::to_string(*value.number());
    if (value.yes_no()) return std::string(*value.yes_no() ? "true" : "false");
    return std::nullopt;
}

}  // namespace recourse
