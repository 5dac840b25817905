#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What a field takes. The reader, the messages and the reference are driven by it.
enum class Takes {
    text,        ///< a string
    yes_no,      ///< true or false
    number,      ///< a whole number
    names,       ///< a list of strings
    people,      ///< a role, or all / any / each of roles
    everybody,   ///< people, where a bare list means all of them
    floor,       ///< a list of roles and at_least { }: who must be in the room
    limit,       ///< an amount, or limit, further, sooner_of, wording, by_fact
    moment,      ///< a moment's name, or any / all of them
    first_moment,  ///< a moment's name, or any of them: never that all have come
    condition,   ///< a fact, a table of facts, after, rule; or a list of them that must all hold
    one_condition,  ///< a fact, a table of facts, after, rule
    ways,        ///< a step or ending, or a list of them
    outcomes,    ///< a table from outcome to ways
    deciders,    ///< people, or a table from outcome to people
    holders,     ///< a list of { when, post or whom }
    duty_ways,   ///< a list of sentences, any one of which will do
    answers,     ///< a list of answers (one_of), or { from, to } (between)
    period,      ///< { from, before }: dates
    extension,   ///< extend = { by, at_most, ... }
    cites,       ///< a clause or a list of clauses
    function,    ///< a function of the case
    anything,    ///< whatever the field takes in which it stands
};

/// What a field of this kind takes, for people: "a list of sentences". It says what to write.
std::string to_word(Takes takes);

/// Whether it is a condition, or a list of them.
bool takes_a_condition(Takes takes);

/// A field of a block: its word, what it takes, one sentence on its meaning, and an example of the line.
struct FieldWord {
    const char* word;
    Takes takes;
    const char* means;
    const char* example;
    std::vector<std::string> choices = {};  ///< the only texts that it takes; empty: any text
};

/// A kind of block, with its fields.
struct BlockWord {
    const char* word;
    const char* means;
    bool needs_ground;  ///< must have `cite`, `silent` or `unseen`
    const char* example;
    std::vector<FieldWord> fields;
};

/// What stands behind a word that makes a value.
enum class Behind {
    nothing,         ///< `configured`
    text,            ///< `silent "why"`
    table,           ///< `all { ... }`
    text_or_table,   ///< `further "5 days"`, or `further { "5 days", cite = "2" }`
};

/// A word that makes a value: `silent`, `limit`, `all`, ...
struct ValueWord {
    const char* word;
    const char* means;
    const char* example;
    Behind behind;
    std::optional<Takes> item;      ///< what stands in its `{ }` without a name
    bool several;                   ///< whether there may be more than one such item
    std::optional<Takes> named;     ///< what stands behind names of the writer's own, as the answers in `by_fact`
    std::vector<FieldWord> fields;  ///< the named fields that it may have
};

/// An outcome, the set that it belongs to, and whether it is a lapse.
struct OutcomeWord {
    const char* word;
    const char* means;
    const char* example;
    std::vector<std::string> partners;  ///< the outcomes that must stand beside it
    bool lapse;
};

/// The language: the one table behind reading, messages, `recourse words` and the reference.
const std::vector<BlockWord>& block_words();
const std::vector<ValueWord>& value_words();
const std::vector<OutcomeWord>& outcome_words();

/// The fields that a table of this kind has of its own (`extension`, `holders`, `period`); empty for all others.
const std::vector<FieldWord>& fields_inside(Takes takes);

/// Whether a field can be left open with `silent`, `unseen`, `configured` or `readings`: all but words for people and what
/// the statement rests on.
bool can_be_left_open(std::string_view field);

/// The value words that may stand for what a field of this kind takes, beside those that leave it open.
std::vector<std::string> values_for(Takes takes);

/// `silent`, `unseen`, `configured` and `readings`: the value words that leave a field open.
const std::vector<std::string>& open_words();

/// `cite`, `silent`, `unseen`, `reading`: they may stand on every block, and on a value that rests on its own clause.
const std::vector<FieldWord>& ground_words();

/// A word of the list; null when there is no such word.
const FieldWord* find_word(const std::vector<FieldWord>& fields, std::string_view word);

/// Null when there is no such word.
const BlockWord* find_block_word(std::string_view word);
const FieldWord* find_field_word(const BlockWord& block, std::string_view word);
const ValueWord* find_value_word(std::string_view word);
const OutcomeWord* find_outcome_word(std::string_view word);

}  // namespace recourse
