#include "check/expectation.hpp"
#include "model/story_words.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace expect_words_test {

using namespace recourse;

namespace {

std::set<std::string> names_in(const Table& table) {
    std::set<std::string> names;
    for (const auto& field : table.fields) names.insert(field.name);
    return names;
}

std::set<std::string> words_of(const std::vector<KeyWord>& words) {
    std::set<std::string> all;
    for (const auto& word : words) all.insert(word.word);
    return all;
}

/// A walk in which everything that a story may expect has come to pass.
Walk full_walk() {
    const Stamp day{parse_date("2026-01-05").value(), {}};
    WalkStep step;
    step.stage = "2";
    step.opened = day;
    step.acted = step.answered = step.held = step.decided = step.on = day;
    step.room = Room{};
    Walk walk;
    walk.ended = day;
    walk.steps.push_back(step);
    return walk;
}

}  // namespace

TEST_CASE("all that a story can expect of its walk and of a step is in the reference, and nothing else") {
    const Table facts = facts_of({full_walk()});
    CHECK(names_in(facts) == words_of(expect_words()));
    const Value* steps = facts.find("step");
    REQUIRE(steps);
    REQUIRE(steps->list());
    REQUIRE(steps->list()->items.size() == 1);
    CHECK(names_in(*steps->list()->items.front().table()) == words_of(expect_step_words()));
}

}  // namespace expect_words_test
