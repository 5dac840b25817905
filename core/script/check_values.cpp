#include "script/check_values.hpp"

#include "base/nearest.hpp"
#include "script/check_fields.hpp"
#include "script/field_hints.hpp"
#include "script/value_hints.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

bool is_ground(std::string_view word) {
    return find_word(ground_words(), word) != nullptr;
}

class ValueChecker {
public:
    ValueChecker(const FieldWord& field, const std::string& owner, Problems& problems)
        : field_(field), owner_(owner), problems_(problems) {}

    void check(const Value& value) {
        if (written_badly(value)) return;
        if (value.is_open()) return check_open(value);
        if (!fits(value)) wrong(value);
    }

private:
    /// Whether the value was reported when it was recorded.
    static bool written_badly(const Value& value) { return std::holds_alternative<std::monostate>(value.is); }

    std::string what() const { return std::string("`") + field_.word + "` of " + owner_; }

    void report(std::string id, const Value& value, std::string says, std::string hint) {
        problems_.push_back({Severity::error, std::move(id), value.where, std::move(says), std::move(hint)});
    }

    void wrong(const Value& value) {
        const bool bare_people = (field_.takes == Takes::people || field_.takes == Takes::deciders) && value.list();
        if (bare_people) {
            return report("bare-list", value, what() + " is a bare list of people, which says nothing.",
                          "Write all { ... } where they do it together, any { ... } where one of them is enough, or each { ... } where "
                          "each does it alone.");
        }
        if (takes_a_condition(field_.takes) && value.function()) {
            return report("wrong-value", value, what() + " is a function without its sentence.",
                          "Write rule { says = \"...\", holds = function(case) ... end }.");
        }
        report("wrong-value", value, what() + " is " + describe(value) + ".",
               "Write " + to_word(field_.takes) + (is_shown() ? ", as in " + std::string(field_.example) + "." : "."));
    }

    /// Whether the example of the field says more than what it takes in words.
    bool is_shown() const {
        switch (field_.takes) {
            case Takes::text:
            case Takes::yes_no:
            case Takes::number:
            case Takes::limit:
            case Takes::holders:
            case Takes::period:
            case Takes::extension:
            case Takes::function:
            case Takes::anything: return false;
            default: return true;
        }
    }

    void check_open(const Value& value) {
        if (!can_be_left_open(field_.word)) {
            return report("never-open", value, what() + " can't be left open.", "Write " + to_word(field_.takes) + ".");
        }
        const auto* readings = value.formed(Form::readings);
        if (!readings) return;
        if (!readings->items.empty()) {
            report("reading-without-name", readings->items.front(), what() + " has a reading without a name.",
                   "Write `name = value` for each reading.");
        }
        std::size_t count = 0;
        for (const auto& reading : readings->named.fields) {
            if (is_ground(reading.name)) continue;
            ++count;
            inside_readings_ = true;
            reading_ = reading.name;
            if (reading.value.formed(Form::readings)) {
                nested(reading.value, what() + " has readings inside its reading `" + reading.name + "`");
            } else {
                check(reading.value);
            }
            inside_readings_ = false;
        }
        if (count < 2) {
            report("one-reading", value, what() + " has fewer than two readings.",
                   "Write each way in which it can be understood, or the value alone.");
        }
        if (readings->says.empty()) {
            report("reading-without-reason", value, what() + " does not say why it can be read in several ways.",
                   "Write says = \"...\" into the readings.");
        }
    }

    void nested(const Value& value, const std::string& says) {
        report("readings-inside-readings", value, says + ", and one could not be picked without the other.",
               "Take the inner readings apart and write each as a reading of the whole, side by side: " + side_by_side(reading_, value));
    }

    bool fits(const Value& value) {
        switch (field_.takes) {
            case Takes::text: return is_text(value);
            case Takes::yes_no: return value.yes_no() != nullptr;
            case Takes::number: return value.number() != nullptr;
            case Takes::names:
            case Takes::duty_ways:
            case Takes::cites: return is_texts(value);
            case Takes::people: return is_people(value, 0);
            case Takes::everybody: return is_texts(value) || is_people(value, 0);
            case Takes::floor: return is_floor(value);
            case Takes::limit: return is_limit(value);
            case Takes::moment: return value.text() || is_moments(value);
            case Takes::first_moment: return value.text() || is_moment_alone(value);
            case Takes::condition: return is_conditions(value);
            case Takes::one_condition: return is_condition(value);
            case Takes::ways: return is_ways(value);
            case Takes::outcomes: return is_table(value);
            case Takes::deciders: return is_deciders(value);
            case Takes::holders: return is_holders(value);
            case Takes::answers: return is_answers(value);
            case Takes::period:
            case Takes::extension: return has_fields_inside(value);
            case Takes::function: return value.function() != nullptr;
            case Takes::anything: return true;
        }
        return false;
    }

    bool is_text(const Value& value) {
        const auto* text = value.text();
        if (!text) return false;
        must_not_be_empty(value);
        if (!field_.choices.empty() && std::ranges::find(field_.choices, *text) == field_.choices.end()) {
            report("unknown-choice", value, what() + " is `" + *text + "`, which it can't be.",
                   suggestion(*text, field_.choices));
        }
        return true;
    }

    template <class Test>
    static bool all_of(const std::vector<Value>& items, Test test) {
        return !items.empty() && std::ranges::all_of(items, [&](const Value& item) {
                   return written_badly(item) || test(item);
               });
    }

    void must_not_be_empty(const Value& value) {
        if (value.text()->empty()) report("empty-text", value, what() + " is empty.", "Write something between the quotes, or leave it out.");
    }

    bool is_texts(const Value& value) {
        if (value.text()) must_not_be_empty(value);
        if (value.text()) return true;
        return value.list() && all_of(value.list()->items, [&](const Value& item) {
                   if (item.text()) must_not_be_empty(item);
                   return item.text() != nullptr;
               });
    }

    bool is_people(const Value& value, int depth) {
        constexpr int most_levels = 2;
        if (value.text()) return true;
        const auto* formed = value.formed();
        if (!formed || depth == most_levels) return false;
        if (formed->form == Form::at_least) return is_at_least(*formed);
        const bool together = formed->form == Form::all || formed->form == Form::any || formed->form == Form::each;
        return together && formed->named.fields.empty() &&
               all_of(formed->items, [&](const Value& item) { return is_people(item, depth + 1); });
    }

    bool is_at_least(const Formed& formed) {
        check_named(formed);
        const auto* number = formed.items.size() == 1 ? formed.items.front().number() : nullptr;
        if (number && *number < 1) {
            report("empty-count", formed.items.front(), what() + " asks for at least " + std::to_string(*number) + ", which is nobody.",
                   "Write how many are needed, from 1 on.");
        }
        return number != nullptr;
    }

    bool is_floor(const Value& value) {
        if (value.text()) return true;
        const auto* all = value.formed(Form::all);
        if (const auto* some = value.formed(Form::at_least)) return is_at_least(*some);
        if (!value.list() && !all) return false;
        return all_of(all ? all->items : value.list()->items, [&](const Value& item) {
            const auto* some = item.formed(Form::at_least);
            return item.text() || (some && is_at_least(*some));
        });
    }

    bool is_limit(const Value& value) {
        if (value.text() || value.function()) return true;
        const auto* formed = value.formed();
        if (!formed) return false;
        switch (formed->form) {
            case Form::limit:
                check_named(*formed);
                check_extension(*formed);
                return formed->items.size() <= 1 && (!formed->items.empty() || formed->named.find("before"));
            case Form::further: check_named(*formed); check_extension(*formed); return formed->items.size() <= 1;
            case Form::wording: check_named(*formed); return !formed->says.empty();
            case Form::sooner_of:
                check_named(*formed);
                return all_of(formed->items, [&](const Value& item) { return item.is_open() || is_limit(item); });
            case Form::by_fact: return is_by_fact(*formed);
            default: return false;
        }
    }

    /// An event makes the limit of a step longer; there is none for what is owed beside the steps.
    void check_extension(const Formed& formed) {
        const Value* extend = formed.named.find("extend");
        if (!extend || owner_.starts_with("step ")) return;
        report("never-extended", *extend, what() + " says how it is made longer, and only the limits of a step can be.",
               "Take `extend` out and say it in reading = \"...\"; or write the duty as a step, whose limit can be made longer.");
    }

    bool is_by_fact(const Formed& formed) {
        if (formed.items.size() != 1 || !formed.items.front().text()) return false;
        return std::ranges::all_of(formed.named.fields, [&](const Field& answer) {
            if (written_badly(answer.value) || is_ground(answer.name)) return true;
            if (!answer.value.is_open()) return is_limit(answer.value);
            open_inside(answer, *formed.items.front().text());
            return true;
        });
    }

    /// A value left open has to be a field of its own, where a set can answer it (2.9).
    void open_inside(const Field& answer, const std::string& fact) {
        const bool step = owner_.starts_with("step ");
        report("open-answer", answer.value,
               what() + " leaves the time for `" + fact + "` = " + answer.name + " open, where a set can't answer it.",
               "Write the whole field so: " + std::string(field_.word) + " = silent \"...\", with a sentence that says which times are given; or a " +
                   (step ? "step of its own for this answer, with open_if" : "duty of its own for this answer, with when") + " = { " + fact + " = ... }.");
    }

    static bool is_moments(const Value& value) {
        const auto* formed = value.formed();
        return formed && (formed->form == Form::any || formed->form == Form::all) &&
               all_of(formed->items, [](const Value& item) { return item.text() != nullptr; });
    }

    bool is_moment_alone(const Value& value) {
        if (!is_moments(value)) return false;
        if (const auto* all = value.formed(Form::all)) {
            report("all-moments", value, what() + " is all { } of moments, and it takes one moment, or any { } of them.",
                   hint_for_all_moments(field_.word, *all));
        }
        return true;
    }

    bool is_condition(const Value& value) {
        if (value.text()) return true;
        if (const auto* facts = value.table()) {
            return std::ranges::all_of(facts->fields, [](const Field& fact) {
                return fact.value.text() || fact.value.yes_no() || fact.value.number() || written_badly(fact.value);
            });
        }
        const auto* formed = value.formed();
        if (!formed) return false;
        if (formed->form == Form::after) return true;
        if (formed->form != Form::rule) return false;
        check_named(*formed);
        return formed->items.empty() && formed->named.find("says") && formed->named.find("holds");
    }

    bool is_conditions(const Value& value) {
        if (!value.list()) return is_condition(value);
        return all_of(value.list()->items, [&](const Value& item) {
            return item.formed(Form::readings) || is_condition(item);
        });
    }

    bool is_ways(const Value& value) {
        if (value.text()) return true;
        const auto* list = value.list();
        if (!list || list->items.empty()) return false;
        return all_of(list->items, [&](const Value& item) {
            if (item.text()) return true;
            const auto* last = item.table();
            if (!last || &item != &list->items.back() || list->items.size() == 1) return false;
            const Value* otherwise = last->find("otherwise");
            if (otherwise && otherwise->formed(Form::readings)) {
                report("otherwise-in-readings", *otherwise, what() + " reads the `otherwise` of a list in several ways.",
                       hint_for_otherwise(*list, *otherwise->formed(Form::readings)));
                return true;
            }
            return otherwise && last->fields.size() == 1 && (otherwise->text() || otherwise->is_open());
        });
    }

    bool is_deciders(const Value& value) {
        if (!value.table()) return is_people(value, 0);
        return std::ranges::all_of(value.table()->fields, [&](const Field& outcome) {
            return written_badly(outcome.value) || outcome.value.is_open() || is_people(outcome.value, 0);
        });
    }

    bool is_holders(const Value& value) {
        if (!value.list()) return false;
        return all_of(value.list()->items, [&](const Value& item) {
            if (!has_fields_inside(item)) return false;
            const auto& holder = *item.table();
            const Value* when = holder.find("when");
            if (when && when->is_open() && inside_readings_) {
                nested(*when, what() + " has a `when` that is left open inside a reading of the whole list");
            }
            for (const char* who : {"post", "whom"}) {
                if (const Value* open = holder.find(who); open && open->is_open()) {
                    report("open-holder", *open, what() + " leaves `" + who + "` of one holder open, where a set can't answer it.",
                           hint_for_holder(*open, value.list()->items.size()));
                }
            }
            return when && (holder.find("post") || holder.find("whom"));
        });
    }

    bool is_answers(const Value& value) {
        if (std::string_view(field_.word) == "between") {
            return value.list() && value.list()->items.size() == 2 &&
                   all_of(value.list()->items, [](const Value& item) { return item.number() != nullptr; });
        }
        return value.list() && value.list()->items.size() >= 2 &&
               all_of(value.list()->items, [](const Value& item) { return item.text() || item.number(); });
    }

    /// A table with fields of its own, which are checked as well.
    bool has_fields_inside(const Value& value) {
        if (!value.table()) return false;
        check_known_fields(*value.table(), fields_inside(field_.takes), what(), problems_);
        return true;
    }

    static bool is_table(const Value& value) {
        return value.table() || (value.list() && value.list()->items.empty());
    }

    void check_named(const Formed& formed) {
        if (const auto* word = find_value_word(to_word(formed.form))) {
            check_known_fields(formed.named, word->fields, "`" + to_word(formed.form) + "` in " + what(), problems_);
        }
    }

    const FieldWord& field_;
    const std::string& owner_;
    Problems& problems_;
    bool inside_readings_ = false;
    std::string reading_;  ///< the name of the reading that is looked at, inside readings
};

}  // namespace

void check_value(const Value& value, const FieldWord& field, const std::string& owner, Problems& problems) {
    ValueChecker(field, owner, problems).check(value);
}

void check_known_fields(const Table& table, const std::vector<FieldWord>& known, const std::string& owner,
                        Problems& problems) {
    for (const auto& field : table.fields) {
        if (problems.size() >= most_problems) return;
        if (const auto* word = find_word(known, field.name)) {
            check_value(field.value, *word, owner, problems);
            continue;
        }
        std::vector<std::string> words;
        for (const auto& word : known) words.emplace_back(word.word);
        problems.push_back({Severity::error, "unknown-field", field.where,
                            owner + " has no field `" + field.name + "`.", hint_for_field(field, table, words, owner)});
    }
}

bool is_nearly_written(const Table& table, const std::vector<FieldWord>& known, const std::string& word) {
    return std::ranges::any_of(table.fields, [&](const Field& field) {
        return !find_word(known, field.name) && (nearest(field.name, {word}).has_value() || is_part_of(field.name, word));
    });
}

}  // namespace recourse
