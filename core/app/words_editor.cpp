#include "app/words_editor.hpp"

#include "base/joined.hpp"
#include "render/json.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace recourse {

namespace {

const std::string prefix = "recourse.";

/// Everything behind the three dashes on each line of a text.
std::string comment(std::string_view text) {
    std::string made = "---";
    for (const char c : text) {
        made += c;
        if (c == '\n') made += "---";
    }
    return made + "\n";
}

/// What a field of this kind takes beside the words that make values.
std::vector<std::string> plain_types(Takes takes) {
    switch (takes) {
        case Takes::yes_no: return {"boolean"};
        case Takes::number: return {"integer"};
        case Takes::names:
        case Takes::everybody:
        case Takes::duty_ways:
        case Takes::cites: return {"string", "string[]"};
        case Takes::floor: return {"string", "(string|recourse.at_least)[]"};
        case Takes::limit: return {"string", "(fun(case: recourse.case): string)"};
        case Takes::condition:
            return {"string", "recourse.facts", "(string|recourse.facts|recourse.after|recourse.rule)[]"};
        case Takes::one_condition: return {"string", "recourse.facts"};
        case Takes::ways: return {"string", "recourse.ways"};
        case Takes::outcomes: return {"recourse.on"};
        case Takes::deciders: return {"string", "recourse.deciders"};
        case Takes::holders: return {"recourse.holders[]"};
        case Takes::answers: return {"(string|integer)[]"};
        case Takes::period: return {"recourse.period"};
        case Takes::extension: return {"recourse.extension"};
        case Takes::function: return {"(fun(case: recourse.case): boolean)"};
        case Takes::anything: return {"any"};
        case Takes::text:
        case Takes::people:
        case Takes::moment:
        case Takes::first_moment: break;
    }
    return {"string"};
}

std::string type_of(Takes takes) {
    auto types = plain_types(takes);
    for (const auto& word : values_for(takes)) types.push_back(prefix + word);
    return joined(types, "|");
}

std::string type_of(const FieldWord& field) {
    std::vector<std::string> choices;
    for (const auto& choice : field.choices) choices.push_back("\"" + choice + "\"");
    const std::string type = choices.empty() ? type_of(field.takes) : joined(choices, "|");
    return can_be_left_open(field.word) ? type + "|recourse.open" : type;
}

std::string field_line(const std::string& name, const std::string& type, const std::string& says) {
    return "---@field " + name + " " + type + (says.empty() ? "" : " " + says) + "\n";
}

std::string fields_of(const std::vector<FieldWord>& fields) {
    std::string made;
    for (const auto& field : fields) {
        made += field_line(field.word + std::string("?"), type_of(field),
                           field.means + std::string(" `") + field.example + "`");
    }
    return made;
}

std::string class_of(const std::string& name, const std::string& fields) {
    return "---@class " + prefix + name + "\n" + fields + "\n";
}

/// The meaning of a word and its example, as an editor shows them.
std::string explained(const char* means, const char* example) {
    return comment(means) + comment("") + comment("```lua") + comment(example) + comment("```");
}

std::string function_of(const std::string& word, const std::string& parameter, const std::string& type,
                        const std::string& result) {
    return "---@param " + parameter + " " + type + "\n---@return " + result + "\nfunction " + word + "(" + parameter +
           ") end\n\n";
}

/// Who is needed for each outcome that can be decided: those that stand and fall with another.
std::string people_for_outcomes() {
    const std::string people = "recourse.people|recourse.open";
    std::string outcomes;
    for (const auto& outcome : outcome_words()) {
        if (!outcome.partners.empty()) outcomes += field_line(outcome.word + std::string("?"), people, outcome.means);
    }
    return comment("Who is needed for each outcome.") +
           class_of("deciders", outcomes + field_line("[string]", people, "An outcome of the script's own."));
}

std::string shared_types() {
    std::vector<std::string> open;
    for (const auto& word : open_words()) open.push_back(prefix + word);
    std::string outcomes;
    for (const auto& outcome : outcome_words()) {
        outcomes += field_line(outcome.word + std::string("?"), type_of(Takes::ways) + "|recourse.open",
                               outcome.means + std::string(" `") + outcome.example + "`");
    }
    const std::string ways = type_of(Takes::ways) + "|recourse.open";
    return comment("What leaves a field open: only an assumption set answers it.") + "---@alias recourse.open " +
           joined(open, "|") + "\n\n" + comment("Who acts, is asked or decides.") + "---@alias recourse.people " +
           type_of(Takes::people) + "\n\n" + comment("Facts that must all be so.") +
           "---@alias recourse.facts table<string, string|boolean|integer>\n\n" +
           comment("Ways on, in the order of the text.") +
           class_of("ways", field_line("[integer]", "string", "A step or an ending.") +
                                field_line("otherwise?", "string|recourse.open", "Where none of them is open.")) +
           comment("Where each outcome and each passed limit leads.") +
           class_of("on", outcomes + field_line("otherwise?", ways, "For every outcome that is not named.") +
                                    field_line("[string]", ways, "An outcome of the script's own.")) +
           people_for_outcomes() + comment("The case, as a rule reads it.") +
           class_of("case", field_line("topic", "string", "The topic of the matter.") +
                                field_line("come", "table<string, any>", "Whether a moment has come.") +
                                field_line("raised_by", "table<string, boolean>", "Whether a body raises the matter.") +
                                field_line("against", "table<string, boolean>", "Whether it is raised with a body.") +
                                field_line("present", "table<string, boolean>", "Whether a role is in the room.") +
                                field_line("[string]", "any", "A fact.")) +
           class_of("extension", fields_of(fields_inside(Takes::extension))) +
           class_of("holders", fields_of(fields_inside(Takes::holders))) +
           class_of("period", fields_of(fields_inside(Takes::period)));
}

std::string value_of(const ValueWord& value) {
    const std::string word = value.word;
    const std::string type = prefix + word;
    std::string made = class_of(word, "");
    if (value.behind == Behind::nothing) {
        return made + explained(value.means, value.example) + "---@type " + type + "\n" + word + " = {}\n\n";
    }
    std::string parameter = "why";
    std::string takes = "string";
    if (value.behind != Behind::text) {
        std::string fields;
        if (value.item) fields += field_line("[integer]", type_of(*value.item), "");
        fields += fields_of(value.fields);
        if (value.named) fields += field_line("[string]", type_of(*value.named), "");
        made += class_of(word + ".fields", fields);
        parameter = "fields";
        takes = (value.behind == Behind::text_or_table ? "string|" : "") + type + ".fields";
    }
    return made + explained(value.means, value.example) + function_of(word, parameter, takes, type);
}

std::string block_of(const BlockWord& block) {
    const std::string word = block.word;
    std::string fields;
    for (const auto& field : block.fields) {
        // The names of a set of outcomes are written without a field.
        fields += field.word == word ? field_line("[integer]", "string", field.means) : fields_of({field});
    }
    return class_of(word, fields) + explained(block.means, block.example) +
           function_of(word, "name", "string", "fun(fields: " + prefix + word + ")");
}

}  // namespace

std::string editor_words() {
    std::string made =
        "---@meta\n\n"
        "-- The words of the procedure language, for editors; no procedure. Written by `recourse words --meta`.\n\n";
    made += shared_types();
    for (const auto& value : value_words()) made += value_of(value);
    for (const auto& block : block_words()) made += block_of(block);
    made += comment("The places of a list, in order.") + function_of("ipairs", "list", "any[]", "fun(): integer, any") +
            comment("The fields of a table, sorted.") + function_of("pairs", "fields", "table", "fun(): any, any") +
            comment("What kind of value it is.") + function_of("type", "value", "any", "string") +
            comment("A whole number, true or false as a text.") +
            function_of("tostring", "value", "string|integer|boolean", "string");
    made.pop_back();
    return made;
}

std::string editor_settings() {
    JsonFields builtin;
    for (const char* library : {"basic", "bit", "bit32", "coroutine", "debug", "ffi", "io", "jit", "math", "os",
                                "package", "string", "table", "utf8"}) {
        builtin.emplace_back(library, "disable");
    }
    return to_text(JsonFields{{"runtime.version", "Lua 5.4"},
                              {"runtime.builtin", std::move(builtin)},
                              {"workspace.library", json_texts({"scripts/words.meta.lua"})},
                              {"workspace.checkThirdParty", false}});
}

}  // namespace recourse
