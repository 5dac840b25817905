#include "check/procedure_defects.hpp"

#include "resolve/small.hpp"

namespace ways_test {

using namespace recourse;

namespace {

std::string ids(const Problems& problems) {
    std::string all;
    for (const auto& problem : problems) all += (all.empty() ? "" : " ") + problem.id;
    return all;
}

const std::string head = R"(procedure "small" { title = "S", source = "d", starts_at = "a" }
role "one" { title = "somebody", side = "raising", cite = "1" }
role "two" { title = "somebody else", cite = "1" }
fact "place" { asks = "Where is it?", one_of = { "city", "village", "farm" } }
fact "urgent" { asks = "Is it urgent?", yes_no = true }
moment "told" { says = "they were told", cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)";

/// A step that leads to `b` and `c`, which are open as is said.
std::shared_ptr<const Procedure> two(const std::string& b, const std::string& c, const std::string& ways = "{ \"b\", \"c\" }") {
    const auto step = [](const std::string& name, const std::string& open) {
        return "step \"" + name + "\" { title = \"" + name + "\", by = \"one\", " + open + " on = { done = \"over\" }, cite = \"" + name + "\" }\n";
    };
    return small::procedure(head + "step \"a\" { title = \"A\", by = \"one\", on = { done = " + ways + " }, cite = \"1\" }\n" +
                            step("b", b) + step("c", c));
}

std::shared_ptr<const Procedure> deciding(const std::string& decides, const std::string& on) {
    return small::procedure(head + "step \"a\" { title = \"A\", by = \"one\", " + decides + ", on = { " + on + " }, cite = \"1\" }\n");
}

}  // namespace

TEST_CASE("2.15: the answers for which no way of a list is open are named") {
    const auto found = uncovered_ways(*two("open_if = { place = \"city\" },", "open_if = { place = \"village\" },"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == "uncovered-ways");
    CHECK(found[0].says == "`done` of step `a` leads nowhere when `place` is farm: every step of the list is closed then.");
}

TEST_CASE("2.15: of two facts the combination that is left out is found") {
    const auto found = uncovered_ways(*two("open_if = { place = \"city\" },", "closed_if = { urgent = true },"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].says.find("`place` is village and `urgent` is true") != std::string::npos);
}

TEST_CASE("2.15: a list that covers everything, has an open way or an `otherwise`, or waits for a moment is no defect") {
    CHECK(ids(uncovered_ways(*two("open_if = \"urgent\",", "closed_if = \"urgent\","))) == "");
    CHECK(ids(uncovered_ways(*two("open_if = { place = \"city\" },", ""))) == "");
    CHECK(ids(uncovered_ways(*two("open_if = { place = \"city\" },", "open_if = \"urgent\",", "{ \"b\", \"c\", otherwise = \"over\" }"))) == "");
    CHECK(ids(uncovered_ways(*two("open_if = after \"told\",", "open_if = after \"told\","))) == "");
}

TEST_CASE("2.6: views that give no outcome ask for `split`, and are named") {
    const std::string map = "decides = { agreed = all { \"one\", \"two\" }, not_agreed = all { \"one\", \"two\" } }";
    const auto found = decider_defects(*deciding(map, "agreed = \"over\", not_agreed = \"over\""));
    REQUIRE(ids(found) == "views-gap");
    CHECK(found[0].says.find("`one` holds `not_agreed`, `two` holds `agreed`") != std::string::npos);
    CHECK(ids(decider_defects(*deciding(map, "agreed = \"over\", not_agreed = \"over\", split = \"over\""))) == "");
    CHECK(ids(decider_defects(*deciding(map + ", failing_that = \"one\"", "agreed = \"over\", not_agreed = \"over\""))) == "");
}

TEST_CASE("2.6, 2.7: the table of each reading of `decides` is looked at, and `split` asked about over all of them") {
    const std::string three = "satisfactory = all { \"one\", \"two\" }, unsatisfactory = ";
    const std::string on = "satisfactory = \"over\", unsatisfactory = \"over\"";
    const auto read = [&](const std::string& first, const std::string& second) {
        return "decides = readings { says = \"Which?\", first = { " + three + first + " }, second = { " + three + second + " } }";
    };
    const std::string all = "all { \"one\", \"two\" }", any = "any { \"one\", \"two\" }";
    CHECK(ids(decider_defects(*deciding(read(all, any), on + ", split = \"over\""))) == "");
    CHECK(ids(decider_defects(*deciding(read(any, any), on + ", split = \"over\""))) == "views-never-split");
    const auto gap = decider_defects(*deciding(read(all, any), on));
    REQUIRE(ids(gap) == "views-gap");
    CHECK(gap[0].says.starts_with("Those who decide in step `a`, read as `first`, can differ so that nothing comes of it"));
    CHECK(ids(decider_defects(*deciding(read(all, "\"one\""), on + ", split = \"over\""))) == "");
    // One of them alone is content, and is not: both outcomes at once.
    const auto overlap = decider_defects(*deciding("decides = readings { says = \"Which?\", first = { satisfactory = \"one\", unsatisfactory = \"two\" }, "
                                                   "second = all { \"one\", \"two\" } }", on + ", split = \"over\""));
    REQUIRE(ids(overlap) == "views-overlap");
    CHECK(overlap[0].says.starts_with("Those who decide in step `a`, read as `first`,"));
}

TEST_CASE("2.6: views that give two outcomes at once are named; a map that leaves none needs no `split`") {
    CHECK(ids(decider_defects(*deciding("decides = { granted = any { \"one\", \"two\" }, denied = any { \"one\", \"two\" } }",
                                        "granted = \"over\", denied = \"over\""))) == "views-overlap");
    const std::string covering = "decides = { granted = all { \"one\", \"two\" }, denied = any { \"one\", \"two\" } }";
    CHECK(ids(decider_defects(*deciding(covering, "granted = \"over\", denied = \"over\""))) == "");
    CHECK(ids(decider_defects(*deciding(covering, "granted = \"over\", denied = \"over\", split = \"over\""))) == "views-never-split");
}

TEST_CASE("2.6: an outcome that nobody decides, one that `on` has not, and `each` are defects") {
    CHECK(ids(decider_defects(*deciding("decides = { granted = \"one\" }", "granted = \"over\", denied = \"over\", split = \"over\""))) ==
          "views-nobody");
    CHECK(ids(decider_defects(*deciding("decides = { granted = \"one\", denied = \"one\", decided = \"two\" }",
                                        "granted = \"over\", denied = \"over\""))) == "views-unknown");
    CHECK(ids(decider_defects(*deciding("decides = each { \"one\", \"two\" }", "granted = \"over\", denied = \"over\", split = \"over\""))) ==
          "each-decides");
}

TEST_CASE("5: an ending among the ways in is `outside` said the other way") {
    const auto made = small::procedure("procedure \"small\" { title = \"S\", source = \"d\", starts_at = { \"a\", \"over\" } }\n"
                                       "role \"one\" { title = \"somebody\", side = \"raising\", cite = \"1\" }\n"
                                       "ending \"over\" { title = \"Over\", result = \"settled\", cite = \"1\" }\n"
                                       "step \"a\" { title = \"A\", by = \"one\", on = { done = \"over\" }, cite = \"1\" }\n");
    CHECK(ids(other_words(*made)) == "ending-at-once");
}

TEST_CASE("5: two steps with one title and one clause are one step; with a clause each they are two") {
    const auto with = [](const std::string& cite) {
        return small::procedure(head + "step \"a\" { title = \"Meet\", by = \"one\", on = { done = \"b\" }, cite = \"4\" }\n"
                                       "step \"b\" { title = \"Meet\", by = \"one\", on = { done = \"over\" }, cite = \"" + cite + "\" }\n");
    };
    CHECK(ids(other_words(*with("4"))) == "step-twice");
    CHECK(ids(other_words(*with("5"))) == "");
}

TEST_CASE("5: a letter after an outcome is a duty; an act that others answer, or that begins the matter, is a step") {
    const auto with = [](const std::string& step) {
        return small::procedure(head + "step \"a\" { title = \"Ask\", by = \"one\", on = { done = \"b\" }, cite = \"4\" }\n" + step);
    };
    CHECK(ids(other_words(*with("step \"b\" { title = \"Letter\", by = \"one\", informs = { \"two\" }, on = { done = \"over\" }, cite = \"5\" }\n"))) ==
          "letter-as-step");
    CHECK(ids(other_words(*with("step \"b\" { title = \"Letter\", by = \"one\", to = \"two\", informs = { \"two\" }, "
                                "on = { agreed = \"over\", not_agreed = \"over\" }, cite = \"5\" }\n"))) == "");
    CHECK(ids(other_words(*with("step \"b\" { title = \"Letter\", by = \"one\", informs = { \"two\" }, on = { done = \"a\" }, cite = \"5\" }\n"))) == "");
}

TEST_CASE("5: somebody's agreement in `needs` is a step; a signature is a fact") {
    const auto with = [](const std::string& asks) {
        return small::procedure(head + "fact \"f\" { asks = \"" + asks + "\", yes_no = true }\n"
                                       "step \"a\" { title = \"Ask\", by = \"one\", needs = \"f\", on = { done = \"over\" }, cite = \"4\" }\n");
    };
    CHECK(ids(other_words(*with("Has the manager agreed that it is justified?"))) == "agreement-as-fact");
    CHECK(ids(other_words(*with("Does the manager agree?"))) == "agreement-as-fact");
    CHECK(ids(other_words(*with("Is it signed?"))) == "");
    CHECK(ids(other_words(*with("Is the agreement attached?"))) == "");
}

}  // namespace ways_test
