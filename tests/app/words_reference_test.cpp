#include "app/words_reference.hpp"

#include "model/story_words.hpp"
#include "run.hpp"
#include "script/pages/pages.hpp"
#include "script/words.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <set>
#include <string>
#include <vector>

namespace words_reference_test {

using namespace recourse;
using namespace recourse::testing;

namespace {

void add(std::set<std::string>& words, const std::vector<FieldWord>& fields) {
    for (const auto& field : fields) words.insert(field.word);
}

void add(std::set<std::string>& words, const std::vector<KeyWord>& keys) {
    for (const auto& key : keys) words.insert(key.word);
}

std::set<std::string> language_words() {
    std::set<std::string> words;
    for (const auto& block : block_words()) {
        words.insert(block.word);
        add(words, block.fields);
    }
    for (const auto& value : value_words()) {
        words.insert(value.word);
        add(words, value.fields);
    }
    for (const auto& outcome : outcome_words()) words.insert(outcome.word);
    for (const auto takes : {Takes::extension, Takes::holders, Takes::period}) add(words, fields_inside(takes));
    return words;
}

/// The words between backticks in a text that look like words of the language; of "letter.acted", both parts.
std::vector<std::string> words_named_in(const std::string& text) {
    static const std::regex named("`([a-z][a-z_]*)(\\.([a-z_]+))?`");
    std::vector<std::string> words;
    for (std::sregex_iterator at(text.begin(), text.end(), named), end; at != end; ++at) {
        if ((*at)[2].matched) {
            words.push_back((*at)[3]);
        } else {
            words.push_back((*at)[1]);
        }
    }
    return words;
}

/// The text of the pages that people wrote, without what comes of the word table.
std::string prose() {
    std::string text;
    for (const auto* passages : {&script_passages(), &rule_passages(), &story_passages(), &set_passages()}) {
        for (const auto& passage : *passages) {
            for (const char* says : passage.says) text += std::string(says) + "\n";
        }
    }
    for (const auto& row : which_words()) {
        text += std::string(row.text_has) + "\n" + row.write + "\n" + row.rather_than + "\n";
    }
    for (const auto& rule : time_rules()) text += std::string(rule.title) + "\n" + rule.says + "\n";
    return text;
}

bool has_item(const std::string& markdown, const std::string& word) {
    return has(markdown, "\n- `" + word + "`: ");
}

}  // namespace

TEST_CASE("the reference explains every block, field, value and outcome, each with its example") {
    const std::string markdown = run("recourse words --markdown").out;
    for (const auto& block : block_words()) {
        INFO(block.word);
        CHECK(has(markdown, "\n### `" + std::string(block.word) + "`\n\n" + block.means));
        CHECK(has(markdown, block.example));
        for (const auto& field : block.fields) {
            INFO(field.word);
            CHECK(has_item(markdown, field.word));
            CHECK(has(markdown, field.means));
            CHECK(has(markdown, "  `" + std::string(field.example) + "`\n"));
        }
    }
    for (const auto& value : value_words()) {
        INFO(value.word);
        CHECK(has(markdown, "\n### `" + std::string(value.word) + "`\n\n" + value.means));
        CHECK(has(markdown, value.example));
        for (const auto& field : value.fields) CHECK(has_item(markdown, field.word));
    }
    for (const auto& outcome : outcome_words()) {
        CHECK(has_item(markdown, outcome.word));
        for (const auto& partner : outcome.partners) CHECK(has(markdown, "It asks for `" + partner + "` beside it."));
    }
    CHECK(has(markdown, "Asked for by `held_within`."));
}

TEST_CASE("the reference explains every key of a story, of an event, of an expectation and of a set") {
    const std::string markdown = run("recourse words --markdown").out;
    for (const auto* words : {&story_words(), &event_kinds(), &event_details(), &present_words(), &expect_words(),
                              &expect_step_words(), &set_words()}) {
        for (const auto& word : *words) {
            INFO(word.word);
            CHECK(has(markdown, "\n- `" + std::string(word.word) + "`: " + word.means));
        }
    }
}

TEST_CASE("the rules of time are numbered 3.1 to 3.39, none left out") {
    std::size_t number = 0;
    for (const auto& rule : time_rules()) CHECK(std::string(rule.number) == "3." + std::to_string(++number));
    CHECK(number == 39);
    CHECK(has(run("recourse words time").out, "3.39 "));
}

TEST_CASE("a page that names a word names one that there is") {
    auto known = language_words();
    for (const auto* words : {&story_words(), &event_kinds(), &event_details(), &set_words()}) add(known, *words);
    // Moments that the core gives, answers, and what is between backticks without being a word of the language.
    known.insert({"begun", "ended",   "opened",     "acted",    "received",   "answered",  "held",
                  "left",  "act_due", "answer_due", "held_due", "decide_due", "owed",      "due",
                  "may",   "should",  "must",       "true",     "recourse",   "otherwise", "lua",
                  "toml",  "topic",   "raised_by",  "against"});
    for (const auto& word : words_named_in(prose())) {
        INFO("`", word, "`");
        CHECK(known.contains(word));
    }
    CHECK(words_named_in("`answer_within` and `letter.no_answer`, `any { }`") ==
          std::vector<std::string>{"answer_within", "no_answer"});
}

TEST_CASE("no page has the name of a word, so that each is found") {
    const auto words = language_words();
    for (const auto& page : reference_pages()) {
        INFO(page.word);
        CHECK(!words.contains(page.word));
        CHECK(has(run(std::string("recourse words ") + page.word).out, page.title));
        CHECK(has(run("recourse words --markdown").out, "\n## " + std::string(page.title) + "\n"));
        CHECK(has(run("recourse help words").out, page.word));
    }
}

TEST_CASE("which word for what is a page of its own, on the screen and as Markdown") {
    const std::string page = run("recourse words which").out;
    CHECK(has(page, "A copy that goes out together with the act.\n    Write         `informs`."));
    const std::string markdown = run("recourse words which --markdown").out;
    CHECK(has(markdown, "| The text has | Write | Not |\n|---|---|---|\n"));
    CHECK(has(markdown, "| A copy that goes out together with the act. | `informs`. | A duty. |\n"));
    const auto json = nlohmann::json::parse(run("recourse words which --json").out);
    CHECK(json["page"] == "which");
    CHECK(json["parts"].back()["rows"].size() == which_words().size());
}

TEST_CASE("the page is the same whatever the width of the screen, and no line has a blank at its end") {
    const std::string markdown = run("recourse words --markdown").out;
    CHECK(run("COLUMNS=40 recourse words --markdown").out == markdown);
    CHECK(!has(markdown, " \n"));
    CHECK(!has(markdown, "\n\n\n"));
}

TEST_CASE("two forms at once, or a form of all words for one word, are wrong usage") {
    for (const char* call :
         {"words --markdown --json", "words --meta --luarc", "words step --meta", "words step --markdown"}) {
        INFO(call);
        const Ran ran = run(std::string("recourse ") + call + " 2>&1 >/dev/null");
        CHECK(ran.code == 2);
        CHECK(has(ran.out, "error[options-exclude]"));
    }
}

}  // namespace words_reference_test
