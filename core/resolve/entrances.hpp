#pragma once

#include "resolve/builder.hpp"

namespace recourse {

/// A test of this meaning, with what it rests on.
TestMeaning meaning(TestAbout about, const Ground& ground);

/// What makes a place a way on, whether it is entered by its act or chosen: it is offered and its conditions hold; or it is
/// the last resort of a list of which no other way is open (2.15, 3.9).
class Entrances {
public:
    Entrances(const Procedure& procedure, Program& program, Builder& build)
        : procedure_(procedure), program_(program), build_(build) {}

    /// Finds the lists that have a last resort and gives each its variable. Called when the places have theirs.
    void lay_out();

    /// How many ways there are to be a way on: one, and one for each list of which the place is the last resort.
    std::size_t count(std::size_t place) const;
    /// Writes the tests of one of those ways behind the move in hand.
    void test(std::size_t place, std::size_t way);
    /// The same without asking whether the case has ended: for clocks.
    void test_open(std::size_t place, std::size_t way);

private:
    void lay_out(const Stated<Ways>& ways);
    void lay_out(const Ways& ways);
    LastResort& resort(std::size_t place, std::size_t way);
    void test_no_other(const LastResort& list, const Ground& ground);
    void closed(const Stated<Condition>& condition, bool when);
    const Ground& ground(std::size_t place) const;

    const Procedure& procedure_;
    Program& program_;
    Builder& build_;
};

}  // namespace recourse
