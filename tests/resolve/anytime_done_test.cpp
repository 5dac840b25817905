#include "resolve/small.hpp"

namespace anytime_done_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Whoever is invited gives information within 5 days of the invitation.
Course begun() {
    return Course(small::frame(R"(procedure "small" { title = "Review", source = "paper", starts_at = "report" }
role "reviewer" { title = "the reviewer", side = "raising", cite = "1" }
role "invited" { title = "whoever is invited", cite = "1" }
step "report" { title = "Report", by = "reviewer", on = { done = "over" }, cite = "2" }
anytime "invite" { title = "Somebody is invited", by = "reviewer", stays = true, cite = "3" }
duty "inform" { title = "Information is given", owed_on = "invite.acted", by = "invited", within = "5 days", cite = "4" }
ending "over" { title = "Over", result = "settled", cite = "9" })"));
}

}  // namespace

TEST_CASE("2.19: what was done beside the steps is listed with its date, who did it and its clause") {
    Course course = begun();
    REQUIRE(course.record(event(EventKind::anytime, "invite", "2026-06-03")));
    const Walk walk = course.walk();
    REQUIRE(walk.taken.size() == 1);
    CHECK(walk.taken[0].title == "Somebody is invited");
    CHECK(walk.taken[0].by == "the reviewer");
    CHECK(walk.taken[0].on == at("2026-06-03"));
    CHECK(to_text(walk.taken[0].ground) == "paper/3");
}

TEST_CASE("2.3: what is done beside the steps is a moment, each time: a duty hangs on it") {
    Course course = begun();
    CHECK(course.walk().owed.empty());
    REQUIRE(course.record(event(EventKind::anytime, "invite", "2026-06-03")));
    REQUIRE(course.record(event(EventKind::anytime, "invite", "2026-06-05")));
    const Walk walk = course.walk();
    REQUIRE(walk.owed.size() == 2);  // by Monday 8 and Wednesday 10 June
    CHECK(walk.owed[0].due[0].at == at("2026-06-08"));
    CHECK(walk.owed[1].due[0].at == at("2026-06-10"));
}

}  // namespace anytime_done_test
