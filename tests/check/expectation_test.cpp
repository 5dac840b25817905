#include "check/expectation.hpp"

#include "check/shipped.hpp"
#include "explore/forecast.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <string>

namespace expectation_test {

using namespace recourse;

namespace {

std::vector<Walk> walks_of(const Frame& frame, std::shared_ptr<const Frame> shared) {
    const Course course = replay(std::move(shared));
    const std::string wanted = expected_forecast(frame.story);
    if (wanted == "nobody_answers") return forecast(course, Behaviour::nobody_answers).branches;
    if (wanted == "nobody_acts") return forecast(course, Behaviour::nobody_acts).branches;
    return {course.walk()};
}

/// Another value of the same kind.
void change(Value& value) {
    using namespace std::chrono;
    if (auto* stamp = std::get_if<Stamp>(&value.is)) stamp->date += days{1};
    if (auto* text = std::get_if<std::string>(&value.is)) *text += "-other";
    if (auto* number = std::get_if<std::int64_t>(&value.is)) ++*number;
    if (auto* yes_no = std::get_if<bool>(&value.is)) *yes_no = !*yes_no;
}

/// Calls `visit` for every single value under the table, which it may change and must put back.
void for_each_leaf(Table& table, const std::function<void(const std::string&, Value&)>& visit);

void for_each_leaf(Value& value, const std::string& name, const std::function<void(const std::string&, Value&)>& visit) {
    if (auto* table = std::get_if<Table>(&value.is)) {
        for_each_leaf(*table, visit);
    } else if (auto* list = std::get_if<List>(&value.is)) {
        for (auto& item : list->items) for_each_leaf(item, name, visit);
    } else {
        visit(name, value);
    }
}

void for_each_leaf(Table& table, const std::function<void(const std::string&, Value&)>& visit) {
    for (auto& field : table.fields) for_each_leaf(field.value, field.name, visit);
}

}  // namespace

TEST_CASE("changing any one date, post or outcome of any expectation makes its story fail") {
    std::size_t changed = 0;
    for (const auto& shipped : testing::shipped_stories()) {
        CAPTURE(shipped.name);
        const auto walks = walks_of(*shipped.frame, shipped.frame);
        Table expect = shipped.frame->story.expect;
        CHECK(differences(expect, walks).empty());
        for_each_leaf(expect, [&](const std::string& name, Value& value) {
            const Value before = value;
            change(value);
            CAPTURE(name);
            CHECK(differences(expect, walks).size() == 1);
            value = before;
            ++changed;
        });
    }
    CHECK(changed > 500);
}

TEST_CASE("a step that is left out of an expectation, or added to it, is a difference") {
    const auto shipped = testing::shipped_stories().front();
    const auto walks = walks_of(*shipped.frame, shipped.frame);
    Table expect = shipped.frame->story.expect;
    auto& steps = std::get<List>(expect.find("step")->is).items;
    const auto one = steps.back();
    steps.pop_back();
    CHECK(differences(expect, walks).size() == 1);
    steps.push_back(one);
    steps.push_back(one);
    CHECK(differences(expect, walks).size() == 1);
}

TEST_CASE("an expectation of something that a walk has not names what is near") {
    const auto shipped = testing::shipped_stories().front();
    const auto walks = walks_of(*shipped.frame, shipped.frame);
    Table expect;
    expect.fields.push_back({"endng", {}, Value{std::string("resolved"), {}, nullptr}});
    const auto found = differences(expect, walks);
    REQUIRE(found.size() == 1);
    CHECK(found[0].found.find("ending") != std::string::npos);
}

TEST_CASE("whatever a walk tells may be expected of it, and nothing else") {
    const auto has = [](const std::vector<std::string>& words, const std::string& word) {
        return std::ranges::find(words, word) != words.end();
    };
    std::set<std::string> of_walks, of_steps;
    for (const auto& shipped : testing::shipped_stories()) {
        const Table facts = facts_of(walks_of(*shipped.frame, shipped.frame));
        for (const auto& field : facts.fields) of_walks.insert(field.name);
        for (const auto& step : facts.find("step")->list()->items) {
            for (const auto& field : step.table()->fields) of_steps.insert(field.name);
        }
    }
    for (const auto& word : of_walks) CHECK_MESSAGE(has(expected_words(), word), word);
    for (const auto& word : of_steps) CHECK_MESSAGE(has(expected_step_words(), word), word);
    for (const auto& word : expected_words()) CHECK_MESSAGE(of_walks.contains(word), word);
    for (const auto& word : expected_step_words()) {
        if (word != "stage") CHECK_MESSAGE(of_steps.contains(word), word);  // no shipped procedure has stages
    }
}

}  // namespace expectation_test
