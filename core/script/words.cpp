#include "script/words.hpp"

namespace recourse {

namespace {

template <class Word>
const Word* find_in(const std::vector<Word>& words, std::string_view word) {
    if (word.empty()) return nullptr;
    for (const auto& known : words) {
        if (word.front() == *known.word && word == known.word) return &known;
    }
    return nullptr;
}

}  // namespace

std::string to_word(Takes takes) {
    switch (takes) {
        case Takes::text: return "a text in quotes";
        case Takes::yes_no: return "true or false";
        case Takes::number: return "a whole number";
        case Takes::names: return "a list of texts";
        case Takes::people: return "a role, or all { }, any { } or each { } of roles";
        case Takes::everybody: return "a role or a list of roles";
        case Takes::floor: return "a list of roles and at_least { }";
        case Takes::limit: return "an amount such as \"5 working days\", or a word that makes a limit";
        case Takes::moment: return "the name of a moment, or any { } or all { } of moments";
        case Takes::first_moment: return "the name of a moment, or any { } of moments: then the first counts";
        case Takes::condition: return "a fact, a table of facts, after \"moment\" or rule { }, or a list of these";
        case Takes::one_condition: return "a fact, a table of facts, after \"moment\" or rule { }";
        case Takes::ways: return "a step or an ending, or a list of them";
        case Takes::outcomes: return "a table from each outcome to where it leads";
        case Takes::deciders: return "a role, all { } of roles, or a table from each outcome to roles";
        case Takes::holders: return "a list of { when = ..., post = \"...\" }";
        case Takes::duty_ways: return "a list of sentences";
        case Takes::answers: return "a list of answers";
        case Takes::period: return "{ from = \"2026-01-01\", before = \"2027-01-01\" }";
        case Takes::extension: return "{ by = ..., at_most = \"...\" }";
        case Takes::cites: return "a clause, or a list of clauses";
        case Takes::function: return "a function of the case";
        case Takes::anything: return "what the field takes in which it stands";
    }
    return "";
}

bool takes_a_condition(Takes takes) {
    return takes == Takes::condition || takes == Takes::one_condition;
}

std::vector<std::string> values_for(Takes takes) {
    switch (takes) {
        case Takes::people:
        case Takes::everybody:
        case Takes::deciders: return {"all", "any", "each", "at_least"};
        case Takes::floor: return {"all", "at_least"};
        case Takes::limit: return {"limit", "further", "sooner_of", "wording", "by_fact"};
        case Takes::moment: return {"any", "all"};
        case Takes::first_moment: return {"any"};
        case Takes::condition:
        case Takes::one_condition: return {"after", "rule"};
        default: return {};
    }
}

const std::vector<std::string>& open_words() {
    static const std::vector<std::string> words{"silent", "unseen", "configured", "readings"};
    return words;
}

bool can_be_left_open(std::string_view field) {
    const bool words_for_people = field == "title" || field == "says" || field == "asks" || field == "holds";
    return !words_for_people && !find_word(ground_words(), field);
}

const FieldWord* find_word(const std::vector<FieldWord>& fields, std::string_view word) {
    return find_in(fields, word);
}

const BlockWord* find_block_word(std::string_view word) {
    return find_in(block_words(), word);
}

const FieldWord* find_field_word(const BlockWord& block, std::string_view word) {
    return find_in(block.fields, word);
}

const ValueWord* find_value_word(std::string_view word) {
    return find_in(value_words(), word);
}

const OutcomeWord* find_outcome_word(std::string_view word) {
    return find_in(outcome_words(), word);
}

}  // namespace recourse
