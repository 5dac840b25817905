#include "config/read.hpp"

#include "config/problems.hpp"

namespace read_toml_test {

using namespace recourse;
using namespace recourse::test;

namespace {

Table table_of(std::string_view text) {
    auto read = read_toml(text, here());
    for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
    REQUIRE(read.ok());
    return *read.value;
}

Problems problems_of(std::string_view text) {
    auto read = read_toml(text, here());
    CHECK_FALSE(read.ok());
    return read.problems;
}

}  // namespace

TEST_CASE("every key and value knows the line and the column where it was written") {
    const Table table = table_of("# a remark\ntitle = \"A story\"\n\n[facts]\n  age = 15\n");
    REQUIRE(table.fields.size() == 2);
    CHECK(to_text(table.fields[0].where) == "here.toml:2:1");
    CHECK(to_text(table.fields[0].value.where) == "here.toml:2:9");
    const Field& age = table.fields[1].value.table()->fields.at(0);
    CHECK(to_text(age.where) == "here.toml:5:3");
    CHECK(*age.value.number() == 15);
}

TEST_CASE("keys come in the order in which they were written, not in that of the alphabet") {
    const Table table = table_of("zebra = 1\nant = 2\n[middle]\nb = 1\na = 2\n[early]\nx = 1\n");
    std::string order;
    for (const auto& field : table.fields) order += field.name + " ";
    CHECK(order == "zebra ant middle early ");
    CHECK(table.find("middle")->table()->fields[0].name == "b");
}

TEST_CASE("entries under a repeated heading come in the order of the file, each with its line") {
    const Table table = table_of("[[event]]\non = 2026-01-05\n\n[[event]]\non = 2026-01-06\n");
    const List* events = table.find("event")->list();
    REQUIRE(events);
    REQUIRE(events->items.size() == 2);
    CHECK(events->items[0].where.line == 1);
    CHECK(events->items[1].where.line == 4);
    CHECK(iso(*events->items[1].table()->find("on")->stamp()) == "2026-01-06");
}

TEST_CASE("a date may have a time of day, with or without seconds that are zero") {
    const Table table = table_of("a = 2026-06-10\nb = 2026-06-10T16:05\nc = 2026-06-10 16:05:00\n");
    CHECK(iso(*table.find("a")->stamp()) == "2026-06-10");
    CHECK(iso(*table.find("b")->stamp()) == "2026-06-10T16:05");
    CHECK(iso(*table.find("c")->stamp()) == "2026-06-10T16:05");
}

TEST_CASE("texts, yes and no, numbers and lists are read as what they are") {
    const Table table = table_of("a = \"x\"\nb = true\nc = -4\nd = [\"p\", \"q\"]\n\"on.no_answer\" = 'y'\n");
    CHECK(*table.find("a")->text() == "x");
    CHECK(*table.find("b")->yes_no());
    CHECK(*table.find("c")->number() == -4);
    CHECK(*table.find("d")->list()->items[1].text() == "q");
    CHECK(*table.find("on.no_answer")->text() == "y");
}

TEST_CASE("an empty file, a mark at its start and Windows line ends are no errors") {
    CHECK(table_of("").fields.empty());
    const Table table = table_of("\xEF\xBB\xBFtitle = \"A\"\r\ntopic = \"b\"\r\n");
    CHECK(*table.find("title")->text() == "A");
    CHECK(table.find("topic")->where.line == 2);
}

TEST_CASE("numbers that are not whole are refused") {
    for (const char* number : {"1.5", "nan", "inf", "-0.0", "1e400"}) {
        CAPTURE(number);
        const auto problems = problems_of("a = 1\nb = " + std::string(number) + "\n");
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].where.line == 2);
    }
    check_only(problems_of("a = 1.5\n"), "not-a-whole-number", 1, "Only whole numbers", "put it in quotes");
}

TEST_CASE("a time with seconds, with an offset or without a date is refused") {
    check_only(problems_of("a = 2026-06-10T16:05:30\n"), "wrong-date", 1, "seconds", "2026-01-20T16:30");
    check_only(problems_of("a = 2026-06-10T16:05:00Z\n"), "wrong-date", 1, "offset", "2026-01-20T16:30");
    check_only(problems_of("\na = 16:05:00\n"), "wrong-date", 2, "no date", "2026-01-20T16:30");
}

TEST_CASE("a year before 1900 or after 2999 is taken for a slip") {
    check_only(problems_of("a = 0206-06-10\n"), "wrong-date", 1, "206", "1900");
    check_only(problems_of("a = 3026-06-10\n"), "wrong-date", 1, "3026", "2999");
    CHECK(table_of("a = 1900-01-01\nb = 2999-12-31\n").fields.size() == 2);
}

TEST_CASE("an empty key is refused") {
    check_only(problems_of("\"\" = 1\n"), "empty-key", 1, "empty", "before the equals sign");
}

TEST_CASE("a character that can't be seen is refused even where a text spells it out") {
    check_only(problems_of("a = 1\nb = \"x\\u202Ey\"\n"), "hidden-character", 2, "U+202E", "Take it out");
    check_only(problems_of("b = \"x\\u0000\"\n"), "hidden-character", 1, "U+0000", "Take it out");
    check_only(problems_of("\"a\\u001B\" = 1\n"), "hidden-character", 1, "U+001B", "Take it out");
}

TEST_CASE("everything that is wrong with values is reported, not the first thing only") {
    const auto problems = problems_of("a = 1.5\nb = 2026-06-10T16:05:30\nc = 0001-01-01\n");
    REQUIRE(problems.size() == 3);
    CHECK(problems[2].where.line == 3);
}

TEST_CASE("what stands behind a line that can't be read is looked at as well") {
    const auto read = read_toml("title = \"A story\nb = yes\nc = 1\nd = no\n[x]\ne = 1.5\n", here());
    REQUIRE(read.problems.size() == 3);
    CHECK(read.problems[0].where.line == 1);
    CHECK(read.problems[1].where.line == 4);  // line 2 stands right behind line 1, and may follow from it
    CHECK(read.problems[2].where.line == 6);
    REQUIRE(read.value);
    CHECK(read.value->find("c"));
    CHECK_FALSE(read.value->find("title"));
}

TEST_CASE("a list that is not closed is one mistake, not one in every line behind it") {
    check_only(problems_of("a = [1, 2\nb = 3\n\nc = 4\n[x]\nd = 5\n"), "syntax", 1, "not closed", "`]`");
}

}  // namespace read_toml_test
