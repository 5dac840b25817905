#include "config/read.hpp"
#include "config/read_story.hpp"
#include "config/toml_text.hpp"
#include "config/write_story.hpp"

#include "config/problems.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace recourse::write_story_test {

namespace {

namespace fs = std::filesystem;

/// The value as the file has it, but tables sorted by key, and one text in a list like the text alone: both mean the
/// same in a story.
std::string meaning(const Value& value) {
    std::vector<std::string> parts;
    if (const auto* table = value.table()) {
        for (const auto& field : table->fields) parts.push_back(field.name + "=" + meaning(field.value));
        std::ranges::sort(parts);
    } else if (const auto* list = value.list()) {
        if (list->items.size() == 1 && list->items.front().text()) return meaning(list->items.front());
        for (const auto& item : list->items) parts.push_back(meaning(item));
    } else {
        return as_written(value);
    }
    std::string text = value.table() ? "{" : "[";
    for (const auto& part : parts) text += part + ";";
    return text;
}

std::string meaning(const std::string& toml) {
    const auto read = read_toml(toml, test::here());
    REQUIRE(read.ok());
    return meaning(Value{*read.value, {}, nullptr});
}

Story story_of(const std::string& toml) {
    const auto read = read_story(toml, test::here());
    for (const auto& problem : read.problems) FAIL_CHECK(to_text(problem.where) << ": " << problem.says);
    REQUIRE(read.value.has_value());
    return *read.value;
}

/// That the story, written down again, says what its own file says.
void check_round_trip(const std::string& toml) {
    const std::string again = write_story(story_of(toml));
    CAPTURE(again);
    CHECK(meaning(again) == meaning(toml));
    CHECK(write_story(story_of(again)) == again);
}

std::string content(const fs::path& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

const std::string head = R"(title = "A case"
area = "small"
procedure = "small"
raised_by = "school"
against = ["council"]
begun = 2026-06-01
)";

}  // namespace

TEST_CASE("every story in examples is the same story after it was read and written down again") {
    std::size_t stories = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(RECOURSE_ROOT) / "examples")) {
        const std::string path = entry.path().string();
        const bool area = path.find("/config/") != std::string::npos;  // an area that the examples bring along
        if (entry.path().extension() != ".toml" || area) continue;
        const std::string toml = content(entry.path());
        CAPTURE(path);
        check_round_trip(toml);
        ++stories;
    }
    CHECK(stories > 0);
}

TEST_CASE("nothing of what a story can say is lost when it is written down") {
    check_round_trip(R"(title = "Everything"
area = "small"
procedure = "small"
raised_by = ["school", "nursery"]
against = ["council", "police"]
topic = "domestic-abuse"
begun = 2026-06-01T09:05
matter = "a-matter"
until = 2026-07-01
assume = ["one", "two"]

[facts]
urgency = "routine"
looked_after = true
age = 15

[moments]
decision_received = 2026-06-01T16:40

[roles]
panel = ["a", "b"]
clerk = "c"

[[event]]
on = 2026-06-02T10:00
act = "request"
by = "chair"
to = ["other", "third"]
form = "letter"
informed = ["manager"]
consulted = ["adviser"]
recorded = ["the reasons"]
received = 2026-06-03
meets_on = 2026-06-09
next = "meeting"
on_reading = "earlier"
id = "letter-1"
countersigned = false

[[event]]
on = 2026-06-09
held = "meeting"
present = [{ role = "chair", has_authority = true }, { post = "director", person = "one" }, { agency = "school" }]
outcome = "agreed"

[[event]]
on = 2026-06-09
facts = { urgency = "urgent", age = 16 }

[[event]]
on = 2026-06-10
extend = "meeting"
by = "chair"
phase = "sitting"
till = 2026-06-20
reason = "The \"holidays\""

[[event]]
on = 2026-06-10
note = "a note"
says = "more\nlines, a tab\tand a back\\slash"
noted = 2026-06-12

[[event]]
on = 2026-06-11
correct = "letter-1"
reason = "It was never sent."

[[event]]
on = 2026-06-12
act = "request"
expect = "refused"
refused_by = "not_ended"

[expect]
ending = "settled"
waits_for_ever = false
silences = ["a.b", "c.d"]

[expect.owed]
places = 7

[[expect.step]]
step = "request"
due = [2026-06-10, 2026-06-12T12:00]
)");
}

TEST_CASE("a key of letters, digits and dashes stands bare, and any other in quotes") {
    CHECK(toml_key("has_authority-2") == "has_authority-2");
    CHECK(toml_key("on.no_answer") == "\"on.no_answer\"");
    CHECK(toml_key("") == "\"\"");
}

TEST_CASE("a text that only looks like a number is kept as a text") {
    CHECK(toml_answer("15") == "15");
    CHECK(toml_answer("-3") == "-3");
    CHECK(toml_answer("015") == "\"015\"");
    CHECK(toml_answer("1e3") == "\"1e3\"");
    CHECK(toml_answer("true") == "true");
    CHECK(toml_answer("yes") == "\"yes\"");
}

TEST_CASE("a control character in a text is written out") {
    CHECK(toml_text(std::string("a\x1b\x7f z\xc3\xa9", 7)) == "\"a\\u001B\\u007F z\xc3\xa9\"");
}

TEST_CASE("many people in a room stand one to a line") {
    std::string room;
    for (int i = 0; i < 8; ++i) room += "{ post = \"a-rather-long-post-" + std::to_string(i) + "\" }, ";
    const std::string toml = head + "\n[[event]]\non = 2026-06-02\nheld = \"meeting\"\npresent = [" + room + "]\n";
    check_round_trip(toml);
    CHECK(write_story(story_of(toml)).find("\n  { post = \"a-rather-long-post-3\" },\n") != std::string::npos);
}

TEST_CASE("an open value can't be expected by a story") {
    Story story = story_of(head);
    story.expect.fields.push_back({"ending", {}, {Formed{Form::silent, "why", {}, {}}, {}, nullptr}});
    CHECK_THROWS_AS(write_story(story), std::logic_error);
}

}  // namespace recourse::write_story_test
