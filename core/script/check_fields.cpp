#include "script/check_fields.hpp"

#include "script/check_outcomes.hpp"
#include "script/check_values.hpp"
#include "script/outcome_sets.hpp"
#include "script/words.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

std::string name_of(const Block& block) {
    return block.word + " `" + block.name + "`";
}

void check_ground(const Block& block, const BlockWord& word, Problems& problems) {
    if (!word.needs_ground || block.fields.find("route")) return;
    for (const auto* ground : {"cite", "silent", "unseen"}) {
        if (block.fields.find(ground) || is_nearly_written(block.fields, word.fields, ground)) return;
        const Value* on = block.fields.find("on");
        if (on && on->table() && on->table()->find(ground)) return;  // said where outcomes are checked
    }
    problems.push_back({Severity::error, "no-ground", block.where, name_of(block) + " does not say what it rests on.",
                        "Add cite = \"the clause\", or silent = \"what the text does not say\"."});
}

/// A field without which its block says nothing, and the question that it answers.
struct Needed {
    std::string_view block;
    const char* field;
    const char* question;
    const char* hint;
};
constexpr Needed needed_fields[] = {
    {"outside", "when", "when a matter is not for this procedure",
     "Write when = \"fact\", or when = { fact = \"answer\" }."},
    {"outside", "goes_to", "where such a matter belongs",
     "Write goes_to = \"procedure or body\", or goes_to = silent \"...\" where the text does not say."},
    {"standing", "says", "what holds", "Write says = \"...\": the rule, as a sentence."},
};

void check_needed(const Block& block, const BlockWord& word, Problems& problems) {
    for (const auto& needed : needed_fields) {
        if (block.word != needed.block || block.fields.find(needed.field)) continue;
        if (is_nearly_written(block.fields, word.fields, needed.field)) continue;
        problems.push_back({Severity::error, "missing-field", block.where,
                            name_of(block) + " does not say " + needed.question + ".", needed.hint});
    }
}

/// A fact says which answers it has: else each would be taken for yes or no, and said to be a wrong answer elsewhere.
void check_answers(const Block& block, const BlockWord& word, Problems& problems) {
    if (block.word != "fact") return;
    for (const auto* field : {"one_of", "yes_no", "between"}) {
        if (block.fields.find(field) || is_nearly_written(block.fields, word.fields, field)) return;
    }
    problems.push_back({Severity::error, "missing-field", block.where, name_of(block) + " does not say which answers it has.",
                        "Write yes_no = true where it is yes or no, one_of = { \"...\", \"...\" } with the words that answer it, or "
                        "between = { 1, 10 } where it is a number."});
}

/// What can be done at any point goes somewhere, opens a case, or moves nothing.
void check_effect(const Block& block, Problems& problems) {
    if (block.word != "anytime") return;
    const Value* leads = block.fields.find("leads_to");
    const Value* stays = block.fields.find("stays");
    if (leads && stays && stays->yes_no() && *stays->yes_no()) {
        problems.push_back({Severity::error, "one-effect", stays->where,
                            name_of(block) + " says that the case stays where it is, and that it goes elsewhere.",
                            "Take out `stays`, or `leads_to`."});
    }
    if (leads || stays || block.fields.find("opens") || block.fields.find("silent") || block.fields.find("unseen")) return;
    problems.push_back({Severity::error, "missing-field", block.where, name_of(block) + " does not say what comes of it.",
                        "Write leads_to = \"step or ending\", opens = \"procedure\", or stays = true where it moves nothing."});
}

/// Each outcome's way is checked as if it were a field of its own.
void check_ways(const Block& block, Problems& problems) {
    const Value* on = block.word == "step" ? block.fields.find("on") : nullptr;
    const std::string what = "`on` of " + name_of(block);
    for (const auto& one : ways_as_read(on)) {
        for (const auto& outcome : one.ways ? one.ways->fields : std::vector<Field>{}) {
            if (!one.reading.empty() && outcome.value.formed(Form::readings)) {
                problems.push_back({Severity::error, "readings-inside-readings", outcome.value.where,
                                    what + " has readings inside its reading `" + one.reading + "`, and one could not be picked without the other.",
                                    "Write on = { " + outcome.name + " = readings { ... }, ... } where only this outcome is read in several ways; "
                                    "else each combination as a reading of its own, side by side: a_x = { ... }, a_y = { ... }"});
            } else {
                check_value(outcome.value, {outcome.name.c_str(), Takes::ways, "", ""}, what, problems);
            }
        }
    }
}

/// Names that share one space: what happens, roles, facts, procedures' outcome sets.
std::string_view space_of(std::string_view word) {
    if (word == "role" || word == "fact" || word == "outcomes" || word == "procedure") return word;
    return "things that happen";
}

void check_names(const std::vector<Block>& blocks, Problems& problems) {
    std::map<std::pair<std::string_view, std::string_view>, const Block*> seen;
    std::size_t procedures = 0;
    for (const auto& block : blocks) {
        procedures += block.word == "procedure" ? 1 : 0;
        if (procedures > 1) return;  // a second procedure has names of its own, and is said to be one too many
        const auto [first, fresh] = seen.emplace(std::pair(space_of(block.word), std::string_view(block.name)), &block);
        if (fresh || block.word == "procedure" || problems.size() >= most_problems) continue;
        problems.push_back({Severity::error, "name-twice", block.where,
                            name_of(block) + " has the name of " + name_of(*first->second) + " in line " +
                                std::to_string(first->second->where.line) + ".",
                            "Take one of them out, or give it another name."});
    }
}

void check_procedure(const std::vector<Block>& blocks, Problems& problems) {
    if (blocks.empty()) return;
    if (blocks.front().word != "procedure") {
        problems.push_back({Severity::error, "procedure-not-first", blocks.front().where,
                            "The first block is " + name_of(blocks.front()) + ", not the procedure.",
                            "Begin the script with procedure \"name\" { title = \"...\", source = \"...\" }."});
    }
    const Block* first = nullptr;
    for (const auto& block : blocks) {
        if (block.word != "procedure") continue;
        if (first) {
            problems.push_back({Severity::error, "procedure-twice", block.where,
                                "The script has a second procedure; the first is in line " +
                                    std::to_string(first->where.line) + ".",
                                "Write one script for each procedure."});
        } else {
            first = &block;
        }
    }
}

}  // namespace

Problems check_fields(const std::vector<Block>& blocks) {
    Problems problems;
    check_procedure(blocks, problems);
    check_names(blocks, problems);
    for (const auto& block : blocks) {
        const auto* word = find_block_word(block.word);
        if (!word || problems.size() >= most_problems) continue;
        check_known_fields(block.fields, word->fields, name_of(block), problems);
        check_ground(block, *word, problems);
        check_needed(block, *word, problems);
        check_answers(block, *word, problems);
        check_effect(block, problems);
        check_ways(block, problems);
    }
    append(problems, check_outcomes(blocks));
    return problems;
}

}  // namespace recourse
