#include "script/scripts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace record_test {

using namespace recourse;
using namespace recourse::test;
using Ids = std::vector<std::string>;

namespace {

constexpr auto mutual_challenge = R"(procedure "mutual_challenge" {
  title = "Mutual challenge between strategic boards",
  source = "joint-protocol-2016",
  starts_at = { "written_request", "agenda_item" },
  reading = "The first two routes are alternatives in no order.",
}

role "challenging_chair" { post = "raised_by.chair", side = "raising", stand_in = configured,
                           cite = "7.mutual-challenge" }
role "challenged_chair"  { post = "against.chair", side = "answering", stand_in = configured,
                           cite = "7.mutual-challenge" }

fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }

step "written_request" {
  title = "Formal written request to the other chair",
  route = "written_request",
  answer_within = configured,
  on = {
    satisfactory = "resolved",
    unsatisfactory = { "agenda_item", "chairs_meeting" },
    no_answer = configured,
  },
  cite = "7.mutual-challenge.1",
}

step "resolution_meeting" {
  title = "Resolution meeting",
  route = "resolution_meeting",
  held_within = configured,
  on = {
    agreed = "resolved",
    not_agreed = silent "No step is given after the resolution meeting.",
    inquorate = silent "Nothing is said of a meeting below its floor.",
    not_held = silent "Nothing is said of a meeting that is not held.",
  },
  cite = "7.mutual-challenge.4",
}

ending "resolved" { title = "Resolved between the boards", result = "settled",
                    cite = "7.mutual-challenge" }
)";

const Value& field(const Block& block, const std::string& name) {
    const Value* found = block.fields.find(name);
    REQUIRE_MESSAGE(found != nullptr, name);
    return *found;
}

std::string place(const Where& where) {
    return std::to_string(where.line) + ":" + std::to_string(where.column);
}

}  // namespace

TEST_CASE("the example of the language is recorded block by block, in the order of its text") {
    const auto result = recorded(mutual_challenge);
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    std::vector<std::string> blocks;
    for (const auto& block : result.value->blocks) blocks.push_back(block.word + " " + block.name);
    CHECK(blocks == Ids{"procedure mutual_challenge", "role challenging_chair", "role challenged_chair", "fact urgency",
                        "step written_request", "step resolution_meeting", "ending resolved"});
}

TEST_CASE("every block and field of a script knows its line and column") {
    const auto result = recorded(mutual_challenge);
    REQUIRE(result.ok());
    const auto& role = result.value->blocks[1];
    CHECK(place(role.where) == "8:1");
    CHECK(place(field(role, "cite").where) == "9:35");
    const auto& step = result.value->blocks[4];
    CHECK(place(step.where) == "15:1");
    CHECK(place(field(step, "answer_within").where) == "18:19");
    const auto& ways = field(step, "on").table()->fields;
    CHECK(ways[2].name == "unsatisfactory");
    CHECK(place(ways[2].where) == "21:5");
    CHECK(place(ways[2].value.list()->items[1].where) == "21:39");
}

TEST_CASE("a silence, a list and a choice left to the area are kept as what they are") {
    const auto result = recorded(mutual_challenge);
    REQUIRE(result.ok());
    const auto& request = result.value->blocks[4];
    CHECK(field(request, "answer_within").formed(Form::configured) != nullptr);
    CHECK(as_written(*field(request, "on").table()->find("unsatisfactory")) == "{ \"agenda_item\", \"chairs_meeting\" }");
    const auto* silence = field(result.value->blocks[5], "on").table()->find("not_agreed")->formed(Form::silent);
    REQUIRE(silence != nullptr);
    CHECK(silence->says == "No step is given after the resolution meeting.");
}

TEST_CASE("a limit has both its amount and its named parts") {
    const auto result = with_step("act_within = limit { \"5 working days\", from = any { \"m\", \"n\" } }, "
                                  "on = { not_done = \"b\" }");
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    const auto* limit = field(result.value->blocks[1], "act_within").formed(Form::limit);
    REQUIRE(limit != nullptr);
    CHECK(*limit->items.at(0).text() == "5 working days");
    CHECK(as_written(*limit->named.find("from")) == "any { \"m\", \"n\" }");
}

TEST_CASE("readings keep their reason apart from their names") {
    const auto result = with_step("act_within = readings { says = \"A day?\", days = \"1 day\", "
                                  "working = \"1 working day\" }, on = { not_done = \"b\" }");
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    const auto* readings = field(result.value->blocks[1], "act_within").formed(Form::readings);
    REQUIRE(readings != nullptr);
    CHECK(readings->says == "A day?");
    CHECK(readings->named.fields.size() == 2);
}

TEST_CASE("a further limit may carry a clause of its own") {
    const auto result = with_step("act_within = further { \"5 working days\", cite = \"9\" }, on = { not_done = \"b\" }");
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    const auto* further = field(result.value->blocks[1], "act_within").formed(Form::further);
    CHECK(further->says == "5 working days");
    CHECK(*further->named.find("cite")->text() == "9");
}

TEST_CASE("a list of ways may end in what happens otherwise") {
    const auto result = with_step("on = { done = { \"b\", \"c\", otherwise = silent \"Nothing is said.\" } }");
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    const auto* ways = field(result.value->blocks[1], "on").table()->find("done")->list();
    REQUIRE(ways != nullptr);
    REQUIRE(ways->items.size() == 3);
    CHECK(ways->items[2].table()->find("otherwise")->formed(Form::silent) != nullptr);
}

TEST_CASE("a set of outcomes is a plain list of names") {
    const auto result = after_procedure("outcomes \"criteria\" { \"met\", \"not_met\" }");
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    CHECK(as_written(field(result.value->blocks[1], "outcomes")) == "{ \"met\", \"not_met\" }");
}

TEST_CASE("two functions get two numbers, and one function used twice keeps its own") {
    const auto result = with_step(R"(open_if = rule { says = "x", holds = function() return true end })");
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    const auto twice = after_procedure(R"(
local yes = function() return true end
local no = function() return false end
step "a" { cite = "1", open_if = rule { says = "x", holds = yes }, closed_if = rule { says = "y", holds = no } }
step "b" { cite = "1", open_if = rule { says = "x", holds = yes } }
)");
    REQUIRE_MESSAGE(twice.ok(), sentences(twice));
    const auto number = [&](std::size_t block, const char* name) {
        return field(twice.value->blocks[block], name).formed(Form::rule)->named.find("holds")->function()->number;
    };
    CHECK(number(1, "open_if") != number(1, "closed_if"));
    CHECK(number(1, "open_if") == number(2, "open_if"));
}

TEST_CASE("a loop may write blocks that are alike") {
    const auto result = after_procedure(R"(
for _, name in ipairs { "x", "y" } do
  ending(name) { title = name, cite = "1" }
end
)");
    REQUIRE_MESSAGE(result.ok(), sentences(result));
    CHECK(result.value->blocks.size() == 3);
    CHECK(result.value->blocks[2].name == "y");
    CHECK(result.value->blocks[2].where.line == 4);
}

TEST_CASE("a step whose fields never follow is found, with its line") {
    const auto result = after_procedure("step \"alert\"\nending \"e\" { cite = \"1\" }");
    CHECK(ids(result) == "no-fields:2");
    CHECK(sentences(result).find("step `alert` has no { } after its name") != std::string::npos);
}

TEST_CASE("a block without a name is found") {
    CHECK(ids(after_procedure("\nstep { cite = \"1\" }")) == "block-without-name:3");
}

TEST_CASE("names of blocks are plain words") {
    CHECK(ids(after_procedure("step \"First step\" { cite = \"1\" }")) == "bad-name:2");
    CHECK(ids(after_procedure("moment \"begun\" { says = \"x\", cite = \"1\" }")) == "bad-name:2");
}

TEST_CASE("a list with an empty place is refused") {
    CHECK(ids(with_step("records = { \"a\", nil, \"b\" }")) == "list-with-hole:2");
}

TEST_CASE("a list and fields in one table are refused") {
    CHECK(ids(with_step("in_hand = 1, records = { \"a\", b = \"c\" }")) == "list-and-fields:2, unknown-field:2");
}

TEST_CASE("a value without a field name is refused in a block") {
    CHECK(ids(with_step("\"letter\"")) == "value-without-field:2");
}

TEST_CASE("keys that are neither words nor the numbers of a list are refused") {
    CHECK(ids(with_step("records = { [true] = \"a\" }")) == "bad-key:2");
    CHECK(ids(with_step("records = { [0] = \"a\" }")) == "bad-key:2");
}

TEST_CASE("a table that holds itself is refused") {
    CHECK(ids(after_procedure("local t = {}\nt.x = t\nstep \"a\" { cite = \"1\", open_if = t }")) == "table-in-itself:4");
}

TEST_CASE("a table of more than 32 levels is refused") {
    const auto nested = [](int levels) {
        return "local t = \"x\"\nfor i = 1, " + std::to_string(levels) + " do t = { t } end\n" +
               "step \"a\" { cite = \"1\", by = t }";
    };
    CHECK(ids(after_procedure(nested(31))) == "bare-list:4");
    CHECK(refused(after_procedure(nested(33)), "nested-too-deep"));
}

TEST_CASE("more than 20000 values are refused") {
    const auto result = after_procedure("for i = 1, 30000 do silent \"x\" end");
    CHECK(refused(result, "script-stopped"));
}

TEST_CASE("all mistakes of a script are reported at once, in the order of its lines") {
    const auto result = after_procedure(R"(stpe "a" { cite = "1" }
step "b" { by = chair, cite = "1" }
step "c" { titel = "x", cite = "1" }
step "d" { title = "x" }
)");
    CHECK(ids(result) == "unknown-word:2, unknown-word:3, unknown-field:4, no-ground:5");
    CHECK(sentences(result).find("Did you mean `step`?") != std::string::npos);
    CHECK(sentences(result).find("write it in quotes: \"chair\"") != std::string::npos);
    CHECK(sentences(result).find("Did you mean `title`?") != std::string::npos);
}

TEST_CASE("a global name is asked to be local") {
    const auto result = after_procedure("helper = 1");
    CHECK(ids(result) == "global-name:2");
    CHECK(sentences(result).find("local helper") != std::string::npos);
    CHECK(ids(after_procedure("step = 1")) == "global-name:2");
}

TEST_CASE("a word that is left without its content says what to write") {
    const auto result = with_step("answer_within = silent, on = { no_answer = \"b\" }");
    CHECK(ids(result) == "word-without-content:2");
    CHECK(sentences(result).find("silent \"") != std::string::npos);
    CHECK(ids(with_step("by = all")) == "word-without-content:2");
    CHECK(ids(with_step("by = all \"x\"")) == "wrong-content:2");
}

TEST_CASE("an empty script is refused") {
    CHECK(ids(recorded("")) == "procedure-not-first:0");
    CHECK(ids(recorded("-- nothing\n")) == "procedure-not-first:0");
}

}  // namespace record_test
