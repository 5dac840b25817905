#include "app/verbs.hpp"
#include "app/words_about.hpp"
#include "app/words_editor.hpp"
#include "app/words_reference.hpp"
#include "base/nearest.hpp"
#include "model/story_words.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace recourse {

namespace {

using WordRows = std::vector<std::vector<std::string>>;

Json json_of(const std::vector<FieldWord>& fields) {
    JsonList list;
    for (const auto& field : fields) {
        JsonFields one{{"word", field.word},
                       {"takes", to_word(field.takes)},
                       {"means", field.means},
                       {"example", field.example}};
        add_if_any(one, "choices", json_texts(field.choices));
        list.emplace_back(std::move(one));
    }
    return list;
}

Json json_of(const BlockWord& block) {
    return JsonFields{{"word", block.word},
                      {"kind", "block"},
                      {"means", block.means},
                      {"needs_ground", block.needs_ground},
                      {"example", block.example},
                      {"fields", json_of(block.fields)}};
}

Json json_of(const ValueWord& value) {
    return JsonFields{{"word", value.word},
                      {"kind", "value"},
                      {"means", value.means},
                      {"example", value.example},
                      {"fields", json_of(value.fields)}};
}

Json json_of(const OutcomeWord& outcome) {
    return JsonFields{{"word", outcome.word},
                      {"kind", outcome.lapse ? "lapse" : "outcome"},
                      {"means", outcome.means},
                      {"example", outcome.example},
                      {"partners", json_texts(outcome.partners)}};
}

template <class Word>
void add_rows(WordRows& rows, const std::vector<Word>& words) {
    for (const auto& word : words) rows.push_back({"  " + std::string(word.word), word.means});
}

std::string fields_text(const std::vector<FieldWord>& fields, const Style& style) {
    WordRows rows;
    for (const auto& field : fields) {
        std::string means = field.means;
        if (!field.choices.empty()) means += " One of: " + in_a_row(field.choices) + ".";
        rows.push_back({"  " + std::string(field.word), means + " Takes " + to_word(field.takes) + "."});
    }
    return table_text({}, rows, style);
}

std::string words_section(std::string_view title, const std::string& text, const Style& style) {
    return text.empty() ? "" : "\n" + strong(style, title) + "\n" + text;
}

std::string pages_text(const Style& style) {
    WordRows rows;
    for (const auto& page : reference_pages()) rows.push_back({"  " + std::string(page.word), page.title});
    return table_text({}, rows, style);
}

std::string all_words_text(const Style& style) {
    WordRows blocks;
    add_rows(blocks, block_words());
    WordRows values;
    for (const auto& value : value_words()) {
        values.push_back({"  " + std::string(value.word), std::string(value.means) + " " + value.example});
    }
    WordRows outcomes;
    WordRows lapses;
    for (const auto& outcome : outcome_words()) {
        (outcome.lapse ? lapses : outcomes).push_back({"  " + std::string(outcome.word), outcome.means});
    }
    return strong(style, "Blocks") + "\n" + table_text({}, blocks, style) +
           words_section("What a statement rests on (in every block)", fields_text(ground_words(), style), style) +
           words_section("Values", table_text({}, values, style), style) +
           words_section("Outcomes", table_text({}, outcomes, style), style) +
           words_section("Outcomes that say that a time has passed", table_text({}, lapses, style), style) +
           words_section("Pages", pages_text(style), style) +
           "\n`recourse words WORD` says what a word means and which fields it has; `recourse words PAGE` prints a page.\n";
}

/// The fields of that word in every block that has it: one row for each block, or group of blocks, that means the same.
WordRows uses_of(const std::string& word) {
    WordRows rows;
    for (const auto& block : block_words()) {
        const FieldWord* field = find_word(block.fields, word);
        if (!field) continue;
        const std::string takes = to_word(field->takes);
        const auto same = std::ranges::find_if(rows, [&](const auto& row) { return row[1] == takes && row[2] == field->means; });
        if (same == rows.end()) {
            rows.push_back({block.word, takes, field->means, field->example});
        } else {
            same->front() += ", " + std::string(block.word);
        }
    }
    return rows;
}

/// The words of the files beside the scripts, group by group, and what a word of each group is.
struct KeyGroup {
    const char* kind;
    const std::vector<KeyWord>& (*words)();
};

constexpr std::array key_groups{KeyGroup{"a key of a story", story_words},
                                KeyGroup{"what an event of a story is", event_kinds},
                                KeyGroup{"a key of an event", event_details},
                                KeyGroup{"a key of somebody in `present` of an event", present_words},
                                KeyGroup{"a key of `[expect]` of a story", expect_words},
                                KeyGroup{"a key of a step in `[expect]` of a story", expect_step_words},
                                KeyGroup{"a key of an assumption set", set_words}};

/// Every meaning that a word has in stories and assumption sets.
std::vector<std::pair<const char*, KeyWord>> keys_called(const std::string& word) {
    std::vector<std::pair<const char*, KeyWord>> found;
    for (const auto& group : key_groups) {
        for (const auto& key : group.words()) {
            if (word == key.word) found.emplace_back(group.kind, key);
        }
    }
    return found;
}

std::vector<std::string> all_words() {
    std::vector<std::string> known;
    const auto add = [&](const std::string& word) {
        if (std::ranges::find(known, word) == known.end()) known.push_back(word);
    };
    for (const auto& block : block_words()) {
        add(block.word);
        for (const auto& field : block.fields) add(field.word);
    }
    for (const auto& value : value_words()) add(value.word);
    for (const auto& outcome : outcome_words()) add(outcome.word);
    for (const auto& page : reference_pages()) add(page.word);
    for (const auto& group : key_groups) {
        for (const auto& key : group.words()) add(key.word);
    }
    return known;
}

std::string word_text(const std::string& word, const Style& style) {
    std::string text;
    const auto headed = [&](std::string_view kind, std::string_view means) {
        text += (text.empty() ? "" : "\n") + strong(style, word) + " (" + std::string(kind) + ")\n" +
                wrapped("  ", means, style.columns);
    };
    if (const BlockWord* block = find_block_word(word)) {
        headed("a block", block->means);
        if (block->needs_ground) text += "  It needs `cite`, `silent` or `unseen`.\n";
        text += "\n" + document_text({example(block->example, "lua")}, style);
        text += words_section("Fields", fields_text(block->fields, style), style);
    }
    if (const ValueWord* value = find_value_word(word)) {
        headed("a value", value->means);
        text += wrapped("  Example: ", value->example, style.columns);
        text += words_section("Fields", fields_text(value->fields, style), style);
    }
    if (const OutcomeWord* outcome = find_outcome_word(word)) {
        headed(outcome->lapse ? "an outcome: a time has passed" : "an outcome", outcome->means);
        if (!outcome->partners.empty()) text += "  It asks for " + in_a_row(outcome->partners) + " beside it.\n";
        text += std::string("  Example: ") + outcome->example + "\n";
    }
    for (const auto& row : uses_of(word)) {
        headed("a field of " + row[0] + "; takes " + row[1], row[2]);
        text += "  Example: " + row[3] + "\n";
    }
    for (const auto& [kind, key] : keys_called(word)) {
        headed(std::string(kind) + "; takes " + key.takes, key.means);
        text += std::string("  Example: ") + key.example + "\n";
    }
    return text;
}

std::string word_json(const std::string& word) {
    JsonList meanings;
    if (const BlockWord* block = find_block_word(word)) meanings.push_back(json_of(*block));
    if (const ValueWord* value = find_value_word(word)) meanings.push_back(json_of(*value));
    if (const OutcomeWord* outcome = find_outcome_word(word)) meanings.push_back(json_of(*outcome));
    for (const auto& row : uses_of(word)) {
        meanings.emplace_back(
            JsonFields{{"word", word}, {"kind", "field"}, {"of", row[0]}, {"takes", row[1]}, {"means", row[2]}, {"example", row[3]}});
    }
    for (const auto& [kind, key] : keys_called(word)) {
        meanings.emplace_back(
            JsonFields{{"word", word}, {"kind", "key"}, {"of", kind}, {"takes", key.takes}, {"means", key.means}, {"example", key.example}});
    }
    return to_text(JsonFields{{"schema", "recourse/words/1"}, {"word", word}, {"meanings", std::move(meanings)}});
}

std::string all_words_json() {
    JsonFields fields{{"schema", "recourse/words/1"}};
    JsonList blocks;
    for (const auto& block : block_words()) blocks.push_back(json_of(block));
    fields.emplace_back("blocks", std::move(blocks));
    fields.emplace_back("ground", json_of(ground_words()));
    JsonList values;
    for (const auto& value : value_words()) values.push_back(json_of(value));
    fields.emplace_back("values", std::move(values));
    JsonList outcomes;
    for (const auto& outcome : outcome_words()) outcomes.push_back(json_of(outcome));
    fields.emplace_back("outcomes", std::move(outcomes));
    return to_text(Json(std::move(fields)));
}

/// The whole reference, or one page of it, in the form that was asked for.
std::string page_text(const ReferencePage* page, const Call& call) {
    std::vector<PagePart> parts;
    if (page) {
        parts = page->parts();
        parts.insert(parts.begin(), heading(2, page->title));
    } else {
        parts = whole_reference();
    }
    if (call.arguments.has("markdown")) return document_markdown(parts);
    if (!call.arguments.has("json")) return document_text(parts, call.console.style());
    return to_text(JsonFields{{"schema", "recourse/words-page/1"},
                              {"page", page ? page->word : ""},
                              {"title", page ? page->title : ""},
                              {"parts", document_json(parts)}});
}

/// Of the options that ask for another form than text, those that were given.
std::vector<std::string> forms_asked(const Call& call) {
    std::vector<std::string> asked;
    for (const char* form : {"json", "markdown", "meta", "luarc"}) {
        if (call.arguments.has(form)) asked.push_back("`--" + std::string(form) + "`");
    }
    return asked;
}

ExitCode print(Call& call, const std::string& text) {
    call.console.print(text);
    return ExitCode::fine;
}

/// What is printed where no word is named.
ExitCode run_all(Call& call) {
    if (call.arguments.has("meta")) return print(call, editor_words());
    if (call.arguments.has("luarc")) return print(call, editor_settings());
    if (call.arguments.has("markdown")) return print(call, page_text(nullptr, call));
    return print(call, call.arguments.has("json") ? all_words_json() : all_words_text(call.console.style()));
}

}  // namespace

ExitCode run_words(Call& call) {
    const auto& plain = call.arguments.plain();
    const auto asked = forms_asked(call);
    if (asked.size() > 1) {
        return usage_error(call, "options-exclude", in_a_row(asked) + " exclude each other.", "Give one of them.");
    }
    if (plain.empty()) return run_all(call);
    const std::string& word = plain.front();
    if (!asked.empty() && (call.arguments.has("meta") || call.arguments.has("luarc"))) {
        return usage_error(call, "options-exclude", asked.front() + " is about all words, and `" + shown(word) + "` is one.",
                           "Leave the word out.");
    }
    if (const ReferencePage* page = find_reference_page(word)) return print(call, page_text(page, call));
    const auto known = all_words();
    if (std::ranges::find(known, word) == known.end()) {
        if (const auto about = reference_about(word); word.size() > 2 && !about.empty() && asked.empty() && !nearest(word, known)) {
            return print(call, "The list of words has no `" + shown(word) + "`; the reference speaks of it here:\n\n" +
                                   document_text(about, call.console.style()));
        }
        const std::string hint = suggestion(word, known);
        usage_error(call, "no-such-word", "Neither scripts nor stories nor assumption sets have a word `" + shown(word) + "`.",
                    hint.empty() ? "`recourse words` lists them all." : hint);
        return ExitCode::unreadable;
    }
    if (call.arguments.has("markdown")) {
        return usage_error(call, "options-exclude", "`--markdown` writes the whole reference or a page, and `" + shown(word) +
                                                        "` is one word.",
                           "Leave the word out, or name a page such as `which`.");
    }
    return print(call, call.arguments.has("json") ? word_json(word) : word_text(word, call.console.style()));
}

}  // namespace recourse
