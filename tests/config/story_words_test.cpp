#include "model/story_words.hpp"

#include "config/problems.hpp"
#include "config/read_assumptions.hpp"
#include "config/read_story.hpp"
#include "model/story.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace story_words_test {

using namespace recourse;
using namespace recourse::test;

namespace {

/// The keys that a source file of `config/` asks a table for.
std::set<std::string> keys_read_by(const std::string& file) {
    std::ifstream in(std::filesystem::path(RECOURSE_ROOT) / "core/config" / file);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    const std::regex asked("fields\\.(optional_)?(text|texts|stamp|date|value|table|choice)\\(\"([a-z_]+)\"");
    std::set<std::string> keys;
    for (std::sregex_iterator at(text.begin(), text.end(), asked), end; at != end; ++at) keys.insert((*at)[3]);
    return keys;
}

void add(std::set<std::string>& all, const std::vector<KeyWord>& words) {
    for (const auto& word : words) all.insert(word.word);
}

std::string wrong_with(const Problems& problems) {
    std::string wrong;
    for (const auto& problem : problems) wrong += problem.id + ": " + problem.says + "\n";
    return wrong;
}

const std::string needed =
    "title = \"T\"\narea = \"a\"\nprocedure = \"p\"\nraised_by = \"x\"\nagainst = \"y\"\nbegun = 2026-01-05\n";

std::string wrong_with_event(const std::string& lines) {
    return wrong_with(read_story(needed + "[[event]]\n" + lines, here()).problems);
}

}  // namespace

TEST_CASE("every key that a story, an event or a set is read by is in the reference, and no other") {
    std::set<std::string> story;
    add(story, story_words());
    CHECK(keys_read_by("read_story.cpp") == story);

    std::set<std::string> event;
    add(event, event_details());
    add(event, present_words());
    event.insert("facts");  // of an event that is about facts
    auto read = keys_read_by("read_event.cpp");
    read.insert({"till"});  // asked for by name only where it belongs
    CHECK(read == event);

    std::set<std::string> set;
    add(set, set_words());
    CHECK(keys_read_by("read_assumptions.cpp") == set);
}

TEST_CASE("every kind of event is in the reference, in the order in which messages name them") {
    std::vector<std::string> words;
    for (const auto& kind : event_kinds()) words.emplace_back(kind.word);
    CHECK(words == event_words());
}

TEST_CASE("the example of every key of a story is a line that a story can have") {
    for (const auto& word : story_words()) {
        const std::string line = word.example;
        INFO(line);
        CHECK((line.starts_with(std::string(word.word) + " = ") || line.starts_with("[")));
        const std::string replaced = std::string(word.word) + " = ";
        std::string text = needed;
        if (const auto at = text.find(replaced); at != std::string::npos) text.erase(at, text.find('\n', at) + 1 - at);
        const std::string event = line == "[[event]]" ? "\non = 2026-01-06\nnote = \"n\"\n" : "\n";
        CHECK(wrong_with(read_story(text + line + event, here()).problems) == "");
    }
}

TEST_CASE("the example of every kind of event and of every detail is a line that an event can have") {
    for (const auto& kind : event_kinds()) {
        const std::string word = kind.word;
        std::string more = "on = 2026-01-06\n";
        if (word == "correct") more += "reason = \"r\"\n";
        if (word == "decide") more += "outcome = \"agreed\"\n";
        if (word == "extend") more += "till = 2026-02-06\n";
        INFO(kind.example);
        CHECK(wrong_with_event(more + kind.example) == "");
    }
    for (const auto& detail : event_details()) {
        const std::string word = detail.word;
        std::string event = word == "phase" || word == "till" ? "extend = \"s\"\n" : "act = \"s\"\n";
        if (word == "waived") event = "duty = \"s\"\n";
        if (word != "on") event += "on = 2026-01-06\n";
        if (word == "phase") event += "till = 2026-02-06\n";
        if (word == "refused_by") event += "expect = \"refused\"\n";
        INFO(detail.example);
        CHECK(wrong_with_event(event + detail.example) == "");
    }
    for (const auto& word : present_words()) {
        INFO(word.example);
        const std::string line = word.example;
        CHECK(wrong_with_event("on = 2026-01-06\nheld = \"s\"\npresent = [{ " + line + " }]") == "");
    }
}

TEST_CASE("a line that an event can't have would be found") {
    CHECK(wrong_with_event("on = 2026-01-06\nact = \"s\"\nreceived = \"yesterday\"") != "");
    CHECK(wrong_with_event("on = 2026-01-06\nnote = \"n\"\nsent_to = \"x\"") != "");
}

TEST_CASE("the examples of a set make one") {
    std::string text;
    for (const auto& word : set_words()) text += std::string(word.example) + "\n";
    CHECK(wrong_with(read_assumptions(text, here(), "ours").problems) == "");
}

}  // namespace story_words_test
