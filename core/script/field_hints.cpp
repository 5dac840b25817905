#include "script/field_hints.hpp"

#include "base/nearest.hpp"
#include "script/words.hpp"

namespace recourse {

namespace {

/// A time limit with the moment from which it counts, in the place of `from` or `before` beside it.
std::string hint_for_moment_beside(const Field& field, const Table& table, const std::vector<std::string>& known, const std::string& owner) {
    std::string limit;
    for (const auto& word : known) {
        if (limit.empty() && (word == "within" || word.ends_with("_within"))) limit = word;
    }
    if (limit.empty()) return "";
    std::string amount = "5 working days";
    bool limit_above = false;  // the one that stands above it is meant, and of those the nearest
    for (const auto& other : table.fields) {
        const bool is_limit = other.name == "within" || other.name.ends_with("_within");
        if (!is_limit || !other.value.text()) continue;
        const bool above = other.where.line <= field.where.line;
        if (limit_above && !above) continue;
        limit = other.name;
        amount = *other.value.text();
        limit_above = above;
    }
    const bool of_step = owner.starts_with("step `");
    const std::string own = of_step ? owner.substr(6, owner.size() - 7) + ".acted" : std::string("begun");
    const auto* text = field.value.text();
    const std::string moment = text && !text->empty() && text->find(' ') == std::string::npos ? *text : own;
    return "It belongs in the time limit. Take this line out, and write " + limit + " = limit { \"" + amount + "\", " + field.name +
           " = \"" + moment + "\" }.";
}

/// What each time limit of a step is for: "act_within (for the act)".
std::string with_its_phase(const std::string& limit) {
    if (limit == "act_within") return limit + " (for the act)";
    if (limit == "answer_within") return limit + " (for the answer)";
    if (limit == "held_within") return limit + " (for the meeting)";
    if (limit == "decide_within") return limit + " (for the decision)";
    return limit;
}

}  // namespace

bool is_part_of(const std::string& one, const std::string& other) {
    return other.ends_with("_" + one) || one.ends_with("_" + other);
}

std::string hint_for_field(const Field& field, const Table& table, const std::vector<std::string>& known, const std::string& owner) {
    const std::string& name = field.name;
    if (name == "from" || name == "before") {
        if (const std::string hint = hint_for_moment_beside(field, table, known, owner); !hint.empty()) return hint;
    }
    if (owner.starts_with("`further`") && (name == "from" || name == "before" || name == "counts_first_day")) {
        return "`further` counts on from where the earlier limit ends. For a time with its own start write limit in place of further, "
               "as in limit { \"5 working days\", from = \"begun\" }";
    }
    const std::string hint = suggestion(name, known);
    if (!hint.empty()) return hint;
    std::string longer;
    for (const auto& word : known) {
        if (is_part_of(name, word)) longer += (longer.empty() ? "" : ", ") + with_its_phase(word);
    }
    if (!longer.empty()) return (longer.find(',') == std::string::npos ? "Write " : "Write one of ") + longer + ".";
    const std::string word = owner.substr(0, owner.find(' '));
    return find_block_word(word) ? "`recourse words " + word + "` lists the fields of a " + word + "." : "`recourse words` lists the fields.";
}

}  // namespace recourse
