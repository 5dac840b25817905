#include "script/value_hints.hpp"

#include "script/words.hpp"

#include <string_view>
#include <vector>

namespace recourse {

namespace {

bool is_of_ground(std::string_view word) {
    return find_word(ground_words(), word) != nullptr;
}

std::string in_quotes(const Value& value) {
    return value.text() ? "\"" + *value.text() + "\"" : "...";
}

}  // namespace

std::string side_by_side(const std::string& reading, const Value& inner) {
    std::string names;
    if (const auto* readings = inner.formed(Form::readings)) {
        for (const auto& one : readings->named.fields) {
            if (!is_of_ground(one.name)) names += (names.empty() ? "" : ", ") + reading + "_" + one.name + " = ...";
        }
    }
    return names.empty() ? "a_x = ..., a_y = ..." : names;
}

std::string hint_for_otherwise(const List& list, const Formed& readings) {
    std::string ways;
    for (const auto& item : list.items) {
        if (item.text()) ways += in_quotes(item) + ", ";
    }
    std::string made = "Write the readings around the whole list: readings { says = \"...\"";
    for (const auto& reading : readings.named.fields) {
        if (is_of_ground(reading.name)) continue;
        made += ", " + reading.name + " = { " + ways + "otherwise = " + in_quotes(reading.value) + " }";
    }
    return made + " }";
}

std::string hint_for_holder(const Value& open, std::size_t holders) {
    if (open.formed(Form::readings)) {
        return "Write the readings around the whole list: holders = readings { says = \"...\", a = { { when = ..., post = \"...\" } }, "
               "b = { { when = ..., post = \"...\" } } }.";
    }
    if (open.formed(Form::configured)) return "Write in its place holders = configured.";
    const auto* formed = open.formed();
    const std::string word = open.formed(Form::unseen) ? "unseen" : "silent";
    const std::string whole = "holders = " + word + " \"" + (formed && !formed->says.empty() ? formed->says : "...") + "\"";
    // One holder alone is the whole list; among others, which a clause gives, it can only be described.
    if (holders == 1) return "Write in its place " + whole + ", and say in the sentence in which case.";
    return "Write whom = \"somebody whom the text does not name\" for this one; or, where nothing in the list is sure, " + whole + ".";
}

std::string hint_for_all_moments(const std::string& field, const Formed& all) {
    if (all.items.size() < 2) return "Write the moment alone.";
    if (field != "owed_on") return "Write one moment, and a duty for each of the others.";
    // The condition is asked on the day of `owed_on` and not again: on an earlier moment it would never hold.
    const std::string last = in_quotes(all.items.back());
    const std::string rule = "rule { says = \"...\", holds = function(case) ... end }";
    const std::string when = all.items.size() == 2 ? "after " + in_quotes(all.items.front()) : rule;
    return "Write the one that comes last as `owed_on`, and the rest into a condition, as in owed_on = " + last + ", when = " + when + ".";
}

}  // namespace recourse
