#include "app/words_reference.hpp"

#include "model/procedure.hpp"
#include "model/story_words.hpp"
#include "render/layout.hpp"
#include "script/pages/pages.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace recourse {

namespace {

using PageParts = std::vector<PagePart>;

void add(PageParts& parts, PageParts more) {
    for (auto& part : more) parts.push_back(std::move(part));
}

PageParts of(const std::vector<Passage>& passages) {
    PageParts parts;
    for (const auto& passage : passages) {
        parts.push_back(heading(3, passage.heading));
        for (const char* says : passage.says) parts.push_back(paragraph(says));
        if (*passage.example) parts.push_back(example(passage.example, passage.language));
    }
    return parts;
}

std::string code(const std::string& word) {
    return "`" + word + "`";
}

std::vector<std::string> codes(const std::vector<std::string>& words) {
    std::vector<std::string> made;
    for (const auto& word : words) made.push_back(code(word));
    return made;
}

/// "`may`, `should` or `must`"
std::string one_of(const std::vector<std::string>& words) {
    std::string made;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) made += i + 1 == words.size() ? " or " : ", ";
        made += code(words[i]);
    }
    return made;
}

/// "What it is called. Takes a text in quotes." Words that may be written there are named between backticks.
std::string said_of(const FieldWord& field) {
    std::string text = field.means;
    if (!field.choices.empty()) return text + " It is " + one_of(field.choices) + ".";
    return text + " Takes " + to_word(field.takes) + ".";
}

PageParts of(const std::vector<FieldWord>& fields) {
    PageParts parts;
    for (const auto& field : fields) parts.push_back(item(field.word, said_of(field), field.example));
    return parts;
}

/// Without what a statement rests on, which is said once for all.
std::vector<FieldWord> own_fields(const std::vector<FieldWord>& fields) {
    std::vector<FieldWord> own;
    for (const auto& field : fields) {
        if (!find_word(ground_words(), field.word)) own.push_back(field);
    }
    return own;
}

PageParts script_parts() {
    return of(script_passages());
}

PageParts block_parts() {
    PageParts parts{paragraph("What a block rests on is written in the same way in each of them.")};
    add(parts, of(ground_words()));
    for (const auto& block : block_words()) {
        parts.push_back(heading(3, code(block.word)));
        parts.push_back(
            paragraph(block.means + std::string(block.needs_ground ? " It needs `cite`, `silent` or `unseen`." : "")));
        parts.push_back(example(block.example, "lua"));
        add(parts, of(own_fields(block.fields)));
    }
    const std::pair<Takes, const char*> inner[] = {
        {Takes::extension, "The fields of `extend`"},
        {Takes::holders, "The fields of each table in `holders`"},
        {Takes::period, "The fields of `in_force`"},
    };
    for (const auto& [takes, title] : inner) {
        parts.push_back(heading(3, title));
        add(parts, of(fields_inside(takes)));
    }
    return parts;
}

PageParts value_parts() {
    PageParts parts{paragraph(
        "Most values are a text, a number, `true` or `false`, or a list. These words make the others. What "
        "leaves a field open (`silent`, `unseen`, `configured`, `readings`) may stand in almost every field.")};
    for (const auto& value : value_words()) {
        parts.push_back(heading(3, code(value.word)));
        parts.push_back(paragraph(value.means));
        parts.push_back(example(value.example, "lua"));
        const auto own = own_fields(value.fields);
        add(parts, of(own));
        if (own.size() == value.fields.size()) continue;
        parts.push_back(paragraph("It may say what it rests on: `cite`, `silent`, `unseen` or `reading`."));
    }
    add(parts, of(rule_passages()));
    return parts;
}

/// The limit whose passing is the lapse of that word; empty where it is no lapse.
std::string limit_of(const std::string& lapse) {
    for (const Phase phase : {Phase::act, Phase::answer, Phase::sitting, Phase::decision}) {
        if (lapse == lapse_word(phase)) return limit_word(phase);
    }
    return "";
}

PageParts outcome_parts() {
    PageParts parts{
        paragraph("An outcome says what came of a step. Outcomes come in sets: whoever names one of a set names the "
                  "others too, so that none is forgotten. A script may declare a set of its own, with `outcomes`.")};
    const auto list = [&](const char* title, const char* says, const auto& belongs) {
        parts.push_back(heading(3, title));
        parts.push_back(paragraph(says));
        for (const auto& outcome : outcome_words()) {
            if (!belongs(outcome)) continue;
            std::string text = outcome.means;
            if (!outcome.partners.empty()) text += " It asks for " + in_a_row(codes(outcome.partners)) + " beside it.";
            if (outcome.lapse) text += " Asked for by " + code(limit_of(outcome.word)) + ".";
            parts.push_back(item(outcome.word, text, outcome.example));
        }
    };
    list("Sets", "Take the set whose words are those of the text.",
         [](const OutcomeWord& outcome) { return !outcome.partners.empty(); });
    list("Alone",
         "These have no partner. `must_attend` asks for `inquorate`, and several in `decides` ask for `split`.",
         [](const OutcomeWord& outcome) { return outcome.partners.empty() && !outcome.lapse; });
    list("A time has passed", "Each limit asks for its own.", [](const OutcomeWord& outcome) { return outcome.lapse; });
    return parts;
}

PageParts time_parts() {
    PageParts parts{
        paragraph("The numbers are those that messages and papers use. Where a rule is a choice of ours and not of a "
                  "text, a walk says so at its foot.")};
    for (const auto& rule : time_rules()) {
        parts.push_back(heading(3, std::string(rule.number) + " " + rule.title));
        parts.push_back(paragraph(rule.says));
    }
    return parts;
}

void add_keys(PageParts& parts, const char* title, const char* says, const std::vector<KeyWord>& words) {
    parts.push_back(heading(3, title));
    if (*says) parts.push_back(paragraph(says));
    for (const auto& word : words) {
        parts.push_back(item(word.word, word.means + std::string(" Takes ") + word.takes + ".", word.example));
    }
}

PageParts story_parts() {
    PageParts parts = of(story_passages());
    add_keys(parts, "What a story says of its issue", "", story_words());
    add_keys(parts, "What an event can be", "Exactly one of these stands in each event.", event_kinds());
    add_keys(parts, "What an event can say",
             "Beside these, facts about the act, the answer or the person, by their names.", event_details());
    add_keys(parts, "Who is present", "In each table of the list `present`, one of these, and facts about the person.",
             present_words());
    add_keys(parts, "What is expected of the walk",
             "Under `[expect]`. What is written there is compared; the rest is free.", expect_words());
    add_keys(parts, "What is expected of a step", "Under `[[expect.step]]`.", expect_step_words());
    return parts;
}

PageParts set_parts() {
    PageParts parts = of(set_passages());
    add_keys(parts, "What a set says", "", set_words());
    return parts;
}

PageParts which_parts() {
    std::vector<std::vector<std::string>> rows;
    for (const auto& word : which_words()) rows.push_back({word.text_has, word.write, word.rather_than});
    return {paragraph("Look for what stands in the text, and write what stands beside it."),
            table({"The text has", "Write", "Not"}, std::move(rows))};
}

constexpr std::array<ReferencePage, 8> page_table{{
    {"script", "How a script is built", script_parts},
    {"blocks", "Blocks", block_parts},
    {"values", "Values", value_parts},
    {"results", "Outcomes", outcome_parts},
    {"time", "The rules of time", time_parts},
    {"story", "Stories", story_parts},
    {"set", "Assumption sets", set_parts},
    {"which", "Which word for what", which_parts},
}};

}  // namespace

std::span<const ReferencePage> reference_pages() {
    return page_table;
}

const ReferencePage* find_reference_page(std::string_view word) {
    const auto found = std::ranges::find_if(page_table, [&](const ReferencePage& page) { return word == page.word; });
    return found == page_table.end() ? nullptr : &*found;
}

std::vector<PagePart> whole_reference() {
    PageParts parts{
        heading(1, "The procedure language"),
        paragraph("How a procedure is written down so that `recourse` can walk it: for people who know their "
                  "documents, and have never programmed. Read from the top; later, look up words with `recourse words "
                  "WORD`.")};
    for (const auto& page : page_table) {
        parts.push_back(heading(2, page.title));
        add(parts, page.parts());
    }
    return parts;
}

}  // namespace recourse
