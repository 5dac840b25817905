#include "resolve/attendance.hpp"

#include <doctest/doctest.h>

namespace attendance_test {

using namespace recourse;

namespace {

RoomPlace place(const std::string& title, const std::vector<std::string>& posts) {
    RoomPlace made;
    made.title = title;
    for (const auto& post : posts) made.posts.emplace_back(post);
    return made;
}

Person person(const std::vector<std::string>& posts) {
    Person made;
    for (const auto& post : posts) made.posts.emplace_back(post);
    return made;
}

}  // namespace

TEST_CASE("a matching moves somebody who can also sit elsewhere to make room") {
    // The director can fill both places, the deputy only the first: first come, first served would leave one empty.
    const std::vector places{place("first", {"director", "deputy"}), place("second", {"director"})};
    const std::vector people{person({"director"}), person({"deputy"})};
    const Filling filling = fill_one_place_each(places, people);
    CHECK(filling.complete());
    CHECK(filling.by[0] == 1);
    CHECK(filling.by[1] == 0);
}

TEST_CASE("one person who holds two posts fills two places, unless a place takes a person of its own") {
    const std::vector places{place("chair of the children's board", {"director"}), place("director", {"director"})};
    const std::vector people{person({"director"})};
    CHECK(fill(places, people).complete());
    const Filling apart = fill_one_place_each(places, people);
    CHECK_FALSE(apart.complete());
    CHECK(apart.filled == 1);
}

TEST_CASE("places and people are counted apart") {
    CHECK(people_in({place("a", {"x"}), place("b", {"x"}), place("c", {"y"})}) == 2);
}

TEST_CASE("two of a kind takes two people, of different agencies where agencies are counted") {
    RoomPlace partner;
    partner.role = RoleName{"partner"};
    Person first;
    first.roles.emplace_back("partner");
    first.agencies = {"police"};
    Person second = first;
    CHECK_FALSE(fill({partner, partner}, {first}).complete());
    CHECK(fill({partner, partner}, {first, second}).complete());
    partner.by_agency = true;
    CHECK_FALSE(fill({partner, partner}, {first, second}).complete());
    second.agencies = {"council"};
    CHECK(fill({partner, partner}, {first, second}).complete());
}

TEST_CASE("a place that asks for a quality is not filled without it") {
    RoomPlace place_;
    place_.role = RoleName{"lead"};
    place_.who = FactName{"has_authority"};
    Person lead;
    lead.roles.emplace_back("lead");
    CHECK_FALSE(fits(place_, lead));
    lead.qualities.emplace_back("has_authority");
    CHECK(fits(place_, lead));
}

}  // namespace attendance_test
