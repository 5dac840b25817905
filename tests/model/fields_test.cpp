#include "model/fields.hpp"

#include "config/problems.hpp"

namespace fields_test {

using namespace recourse;
using namespace recourse::test;

namespace {

struct Reader {
    Table table;
    Problems problems;

    void put(const std::string& name, Value value, int line = 7) {
        value.where = {here(), line, 10};
        table.fields.push_back({name, {here(), line, 1}, std::move(value)});
    }
    Fields fields() { return {table, {here(), 3, 1}, "the story", problems}; }
};

Value text(const std::string& said) {
    return {said, {}, {}};
}

Value list_of(std::vector<Value> items) {
    for (auto& item : items) item.where = {here(), 8, 4};
    return {List{std::move(items)}, {}, {}};
}

}  // namespace

TEST_CASE("fields that are there and right are read without a word") {
    Reader reader;
    reader.put("title", text("A story"));
    reader.put("age", {std::int64_t{15}, {}, {}});
    reader.put("urgent", {true, {}, {}});
    reader.put("begun", {*parse_stamp("2026-01-05T09:00"), {}, {}});
    reader.put("until", {*parse_stamp("2026-02-05"), {}, {}});
    reader.put("assume", list_of({text("a"), text("b")}));
    reader.put("against", text("one"));
    reader.put("facts", {Table{}, {}, {}});
    Fields fields = reader.fields();
    CHECK(fields.text("title") == "A story");
    CHECK(fields.number("age") == 15);
    CHECK(fields.yes_no("urgent") == true);
    CHECK(iso(*fields.stamp("begun")) == "2026-01-05T09:00");
    CHECK(iso(*fields.date("until")) == "2026-02-05");
    CHECK(fields.texts("assume") == std::vector<std::string>{"a", "b"});
    CHECK(fields.texts("against") == std::vector<std::string>{"one"});
    CHECK(fields.table("facts") != nullptr);
    fields.finish();
    CHECK(reader.problems.empty());
}

TEST_CASE("a field that may be left out is empty, and nothing is said of it") {
    Reader reader;
    Fields fields = reader.fields();
    CHECK(fields.optional_text("a").empty());
    CHECK(fields.optional_texts("b").empty());
    CHECK_FALSE(fields.optional_number("c"));
    CHECK_FALSE(fields.optional_yes_no("d"));
    CHECK_FALSE(fields.optional_date("e"));
    CHECK_FALSE(fields.optional_stamp("f"));
    CHECK(fields.optional_table("g") == nullptr);
    CHECK(fields.optional_choice("h", {"x"}).empty());
    CHECK(fields.optional_value("i") == nullptr);
    CHECK(reader.problems.empty());
}

TEST_CASE("each field that is missing is named at the table, with what to write") {
    using Ask = void (*)(Fields&);
    const std::vector<std::pair<Ask, std::string>> asks{
        {[](Fields& f) { f.text("x"); }, "x = \"...\""},
        {[](Fields& f) { f.texts("x"); }, "x = [\"...\""},
        {[](Fields& f) { f.number("x"); }, "x = 3"},
        {[](Fields& f) { f.yes_no("x"); }, "x = true"},
        {[](Fields& f) { f.date("x"); }, "x = 2026-01-20"},
        {[](Fields& f) { f.stamp("x"); }, "x = 2026-01-20, or 2026-01-20T16:30"},
        {[](Fields& f) { f.table("x"); }, "[x]"},
        {[](Fields& f) { f.choice("x", {"may", "must"}); }, "x = \"may\""},
    };
    for (const auto& [ask, hint] : asks) {
        Reader reader;
        Fields fields = reader.fields();
        ask(fields);
        check_only(reader.problems, "missing-key", 3, "`x` of the story is missing", hint);
    }
}

TEST_CASE("each field that is something else is named at its value, with what it is and what to write") {
    using Ask = void (*)(Fields&);
    struct Case {
        Ask ask;
        Value value;
        std::string says;
        std::string hint;
    };
    const std::vector<Case> cases{
        {[](Fields& f) { f.text("x"); }, {std::int64_t{3}, {}, {}}, "has to be a text; it is a number", "x = \"...\""},
        {[](Fields& f) { f.text("x"); }, text(""), "is empty", "leave the line out"},
        {[](Fields& f) { f.texts("x"); }, {true, {}, {}}, "a list of texts; it is true or false", "x = [\"...\""},
        {[](Fields& f) { f.texts("x"); }, list_of({}), "at least one text", "x = [\"...\""},
        {[](Fields& f) { f.number("x"); }, text("3"), "a whole number; it is text", "x = 3"},
        {[](Fields& f) { f.yes_no("x"); }, text("true"), "true or false; it is text", "no quotes"},
        {[](Fields& f) { f.stamp("x"); }, text("2026-01-05"), "a date; it is text", "without quotes: x = 2026-01-05"},
        {[](Fields& f) { f.date("x"); }, text("2026-01-05"), "a date; it is text", "without quotes: x = 2026-01-05"},
        {[](Fields& f) { f.date("x"); }, text("soon"), "a date; it is text", "x = 2026-01-20"},
        {[](Fields& f) { f.date("x"); }, {*parse_stamp("2026-01-05T09:00"), {}, {}}, "time of day", "x = 2026-01-05."},
        {[](Fields& f) { f.table("x"); }, text("a"), "a table; it is text", "[x]"},
        {[](Fields& f) { f.choice("x", {"may", "must"}); }, text("mist"), "can't be `mist`", "`must`"},
        {[](Fields& f) { f.text("x"); }, {Formed{Form::silent, "why", {}, {}}, {}, {}}, "it is `silent`", "x = \"...\""},
    };
    for (const auto& wrong : cases) {
        Reader reader;
        reader.put("x", wrong.value);
        Fields fields = reader.fields();
        wrong.ask(fields);
        check_only(reader.problems, "wrong-value", 7, wrong.says, wrong.hint);
    }
}

TEST_CASE("what is no text in a list of texts is named at its place, and the rest is read") {
    Reader reader;
    reader.put("to", list_of({text("a"), {std::int64_t{1}, {}, {}}, text("b")}));
    Fields fields = reader.fields();
    CHECK(fields.texts("to") == std::vector<std::string>{"a", "b"});
    check_only(reader.problems, "wrong-value", 8, "there is a number", "to = [\"...\"");
}

TEST_CASE("a key that nobody asked for is reported with the nearest one that somebody did") {
    Reader reader;
    reader.put("form", text("letter"));
    reader.put("ofrm", text("letter"), 9);
    Fields fields = reader.fields();
    fields.text("form");
    fields.finish();
    check_only(reader.problems, "unknown-key", 9, "`ofrm` is not a key of the story", "`form`");
}

TEST_CASE("a key with letters that only look plain is reported as such") {
    Reader reader;
    reader.put("\xD0\xB0rea", text("x"), 9);  // a Cyrillic first letter
    Fields fields = reader.fields();
    fields.optional_text("area");
    fields.finish();
    check_only(reader.problems, "unknown-key", 9, "is not a key", "Not all of its letters are plain ones");
}

TEST_CASE("the other keys are handed out once, and then count as known") {
    Reader reader;
    reader.put("by", text("a"));
    reader.put("signed", {true, {}, {}});
    reader.put("age", {std::int64_t{4}, {}, {}});
    Fields fields = reader.fields();
    fields.optional_text("by");
    const auto others = fields.others();
    REQUIRE(others.size() == 2);
    CHECK(others[0]->name == "signed");
    CHECK(others[1]->name == "age");
    fields.finish();
    CHECK(reader.problems.empty());
}

TEST_CASE("a fact is answered by a text, a number, or yes or no, and by nothing else") {
    CHECK(answer_of(text("routine")) == "routine");
    CHECK(answer_of({true, {}, {}}) == "true");
    CHECK(answer_of({false, {}, {}}) == "false");
    CHECK(answer_of({std::int64_t{-2}, {}, {}}) == "-2");
    CHECK_FALSE(answer_of({*parse_stamp("2026-01-05"), {}, {}}));
    CHECK_FALSE(answer_of({List{}, {}, {}}));
}

}  // namespace fields_test
