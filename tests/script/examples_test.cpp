#include "script/scripts.hpp"
#include "script/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace examples_test {

using namespace recourse;
using namespace recourse::test;

namespace {

/// What an example on its own may lack: that it is one line of a block is seen, not that the block is whole.
const std::set<std::string>& may_lack() {
    static const std::set<std::string> ids{"no-ground",
                                           "half-a-set",
                                           "limit-without-lapse",
                                           "no-outcomes",
                                           "lapse-without-limit",
                                           "floor-without-inquorate",
                                           "deciders-without-split",
                                           "missing-field"};
    return ids;
}

/// What is wrong with a script, but for what an example may lack.
std::string wrong_with(const Result<Recorded>& result) {
    std::string wrong;
    for (const auto& problem : result.problems) {
        if (!may_lack().contains(problem.id)) wrong += problem.id + ": " + problem.says + "\n";
    }
    return wrong;
}

/// A block of that kind with one line in it.
Result<Recorded> with_line(const std::string& block, const std::string& line) {
    const std::string text = block + " \"it\" {\n  " + line + ",\n}\n";
    return block == "procedure" ? recorded(text) : after_procedure(text);
}

/// A field that takes things of that kind, and a block that has it.
struct Place {
    Takes takes;
    const char* block;
    const char* field;
};

/// One for each kind of thing that a field can take and a value word could stand for.
const std::vector<Place> places{
    {Takes::text, "step", "form"},
    {Takes::yes_no, "role", "many"},
    {Takes::number, "step", "at_most"},
    {Takes::names, "step", "records"},
    {Takes::people, "step", "by"},
    {Takes::everybody, "step", "informs"},
    {Takes::floor, "step", "must_attend"},
    {Takes::limit, "step", "act_within"},
    {Takes::moment, "standing", "from"},
    {Takes::first_moment, "duty", "owed_on"},
    {Takes::condition, "step", "needs"},
    {Takes::one_condition, "duty", "when"},
    {Takes::ways, "procedure", "starts_at"},
    {Takes::outcomes, "step", "on"},
    {Takes::deciders, "step", "decides"},
    {Takes::holders, "role", "holders"},
    {Takes::duty_ways, "duty", "ways"},
    {Takes::answers, "fact", "one_of"},
    {Takes::period, "procedure", "in_force"},
    {Takes::extension, "step", "extend"},
};

bool among(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

TEST_CASE("the example of every field is a line that its block can have") {
    for (const auto& block : block_words()) {
        for (const auto& field : block.fields) {
            INFO(block.word, ": ", field.example);
            CHECK(wrong_with(with_line(block.word, field.example)) == "");
            if (std::string(field.word) == block.word) continue;  // the names of a set of outcomes have no field's name
            CHECK(std::string(field.example).starts_with(field.word + std::string(" = ")));
        }
    }
}

TEST_CASE("an example that is no line of its block would be found") {
    CHECK(wrong_with(with_line("step", "by = { \"a\", \"b\" }")) != "");
    CHECK(wrong_with(with_line("step", "strength = \"strongly\"")) != "");
    CHECK(wrong_with(with_line("role", "answer_within = \"5 days\"")) != "");
}

TEST_CASE("the example of every field inside a table is a line that the table can have") {
    for (const auto& field : fields_inside(Takes::extension)) {
        INFO(field.example);
        CHECK(wrong_with(with_line("step", "extend = { " + std::string(field.example) + " }")) == "");
    }
    for (const auto& field : fields_inside(Takes::period)) {
        INFO(field.example);
        CHECK(wrong_with(with_line("procedure", "in_force = { " + std::string(field.example) + " }")) == "");
    }
    for (const auto& field : fields_inside(Takes::holders)) {
        INFO(field.example);
        std::string whole = field.example;
        if (!whole.starts_with("when")) whole += ", when = \"f\"";
        if (whole.starts_with("when")) whole += ", whom = \"w\"";
        CHECK(wrong_with(with_line("role", "holders = { { " + whole + " } }")) == "");
    }
}

TEST_CASE("the example of every block is one, with nothing missing that its kind needs") {
    for (const auto& block : block_words()) {
        const std::string text = block.example;
        INFO(text);
        const auto result = std::string(block.word) == "procedure" ? recorded(text) : after_procedure(text);
        CHECK(ids(result) == "");
        REQUIRE(result.value);
        REQUIRE(!result.value->blocks.empty());
        CHECK(result.value->blocks.back().word == block.word);
    }
}

TEST_CASE("the example of every outcome is a line of `on`") {
    for (const auto& outcome : outcome_words()) {
        INFO(outcome.example);
        CHECK(std::string(outcome.example).starts_with(outcome.word + std::string(" = ")));
        CHECK(wrong_with(with_line("step", "on = { " + std::string(outcome.example) + " }")) == "");
    }
}

TEST_CASE("a value word may stand just where the table says, and what leaves a field open everywhere") {
    for (const auto& value : value_words()) {
        if (std::string(value.word) == "readings") continue;
        for (const auto& place : places) {
            const std::string line = std::string(place.field) + " = " + value.example;
            INFO(line);
            const bool accepted = wrong_with(with_line(place.block, line)).empty();
            CHECK(accepted == (among(open_words(), value.word) || among(values_for(place.takes), value.word)));
        }
    }
}

TEST_CASE("readings may stand in every field that can be left open, where each of them could stand alone") {
    for (const auto& place : places) {
        const FieldWord* field = find_field_word(*find_block_word(place.block), place.field);
        REQUIRE(field);
        const std::string alone = std::string(field->example).substr(std::string(field->word).size() + 3);
        const std::string line =
            std::string(place.field) + " = readings { says = \"Why?\", one = " + alone + ", other = " + alone + " }";
        INFO(line);
        CHECK(wrong_with(with_line(place.block, line)) == "");
    }
    CHECK(wrong_with(with_line("step", "at_most = readings { says = \"Why?\", one = 1, other = \"two\" }")) != "");
}

TEST_CASE("words for people and grounds can't be left open, and the table says so") {
    for (const auto& block : block_words()) {
        for (const auto& field : block.fields) {
            if (std::string(field.word) == block.word) continue;
            INFO(block.word, " ", field.word);
            const auto result = with_line(block.word, std::string(field.word) + " = silent \"It is not said.\"");
            CHECK(refused(result, "never-open") == !can_be_left_open(field.word));
        }
    }
}

TEST_CASE("the fields of a value word are accepted in it, and others are not") {
    CHECK(wrong_with(with_line("step", "act_within = limit { \"5 days\", from = \"begun\" }")) == "");
    for (const auto& value : value_words()) {
        const std::string word = value.word;
        if (value.fields.empty() || word == "readings" || word == "by_fact" || word == "rule") continue;
        for (const auto& field : value.fields) {
            const std::string longer =
                word + (word == "at_least" ? " { 3, " : " { \"5 days\", ") + field.example + " }";
            const std::string place = word == "at_least" ? "must_attend = " : "act_within = ";
            INFO(place, longer);
            CHECK(wrong_with(with_line("step", place + longer)) == "");
        }
    }
    CHECK(wrong_with(with_line("step", "act_within = limit { \"5 days\", since = \"begun\" }")) != "");
}

TEST_CASE("a word that takes a text refuses a table, and one that takes a table a text") {
    CHECK(refused(with_line("step", "form = silent { \"x\" }"), "wrong-content"));
    CHECK(refused(with_line("step", "by = all \"x\""), "wrong-content"));
    CHECK(wrong_with(with_line("step", "act_within = further \"5 days\"")) == "");
    CHECK(wrong_with(with_line("step", "act_within = further { \"5 days\", cite = \"2\" }")) == "");
}

}  // namespace examples_test
