#include "resolve/limits.hpp"

#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace limits_test {

using namespace recourse;
using small::at;

namespace {

// Dates below: Wednesday 10 June 2026.
struct Setting {
    Moments moments;
    Calendar calendar = small::calendar();

    std::vector<DueDate> dates(const Stated<Limit>& limit, const std::optional<Stamp>& earlier = std::nullopt) const {
        const auto acted = moments.latest("ask.acted");
        return due_dates(limit, "answer", {"ask.acted", acted, false, {{{{earlier, "", ""}}, "ask.acted", acted}}}, {moments, {{&calendar}}});
    }
};

Stated<Limit> stated(Limit limit) {
    Stated<Limit> made;
    made.written = true;
    made.value = std::move(limit);
    return made;
}

Limit counted(const std::string& amount, const std::vector<std::string>& from = {}) {
    CountedLimit limit;
    limit.amount = parse_amount(amount);
    for (const auto& moment : from) limit.from.emplace_back(moment);
    return {limit, amount};
}

}  // namespace

TEST_CASE("a limit counts from its phase's start, or from the moment that it names") {
    Setting count;
    count.moments.come("ask.acted", at("2026-06-10"));
    count.moments.come("minutes_sent", at("2026-06-12"));
    CHECK(count.dates(stated(counted("3 working days")))[0].at == at("2026-06-15"));
    CHECK(count.dates(stated(counted("3 working days", {"minutes_sent"})))[0].at == at("2026-06-17"));
}

TEST_CASE("of several starts the earliest that has happened counts") {
    Setting count;
    count.moments.come("panel.held", at("2026-06-11"));
    count.moments.come("minutes_sent", at("2026-06-12"));
    const auto dates = count.dates(stated(counted("3 working days", {"minutes_sent", "panel.held"})));
    CHECK(dates[0].at == at("2026-06-16"));
    CHECK(dates[0].from == "panel.held");
}

TEST_CASE("a start that has not happened gives no date and is named") {
    const Setting count;
    const auto dates = count.dates(stated(counted("3 working days", {"minutes_sent"})));
    CHECK_FALSE(dates[0].at);
    CHECK(dates[0].from == "minutes_sent");
    CHECK_FALSE(certain_after(dates));
}

TEST_CASE("several readings give every date; the earliest is prudent, a lapse certain only after the latest") {
    Setting count;
    count.moments.come("ask.acted", at("2026-06-10T16:00"));
    Stated<Limit> limit;
    limit.written = true;
    limit.readings = {{"hours", counted("24 hours")}, {"days", counted("2 working days")}};
    const auto dates = count.dates(limit);
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].at == at("2026-06-11T16:00"));
    CHECK(dates[0].prudent);
    CHECK_FALSE(dates[1].prudent);
    CHECK(certain_after(dates) == at("2026-06-12"));
}

TEST_CASE("a reading that sets no limit leaves a lapse never certain") {
    Setting count;
    count.moments.come("ask.acted", at("2026-06-10"));
    Stated<Limit> limit;
    limit.written = true;
    limit.readings = {{"days", counted("2 working days")}, {"none", std::nullopt}};
    CHECK_FALSE(certain_after(count.dates(limit)));
}

TEST_CASE("a further five days count from the earlier due date, and from the opening too if that came first") {
    Setting count;
    count.moments.come("ask.acted", at("2026-06-08"));
    const Limit further{FurtherLimit{*parse_amount("5 working days")}, "a further 5 working days"};
    const auto both = count.dates(stated(further), at("2026-06-10"));
    REQUIRE(both.size() == 2);
    CHECK(both[0].at == at("2026-06-17"));
    CHECK(both[1].at == at("2026-06-15"));
    CHECK(both[1].prudent);
    count.moments.come("ask.acted", at("2026-06-10"));
    CHECK(count.dates(stated(further), at("2026-06-10")).size() == 1);
}

TEST_CASE("words alone give no date and never lapse") {
    Setting count;
    count.moments.come("ask.acted", at("2026-06-10"));
    const auto dates = count.dates(stated({WordingLimit{"without delay"}, "\"without delay\""}));
    CHECK_FALSE(dates[0].at);
    CHECK(dates[0].from == "ask.acted");
}

TEST_CASE("the sooner of two limits counts; one that is not known is said") {
    Setting count;
    count.moments.come("ask.acted", at("2026-06-10"));
    CountedLimit before;
    before.before = MomentName{"safe_by"};
    const Limit sooner{SoonerLimit{{counted("1 working week"), {before, "before safe_by"}}}, "the sooner"};
    const auto open = count.dates(stated(sooner));
    CHECK(open[0].at == at("2026-06-17"));
    REQUIRE(!open[0].notes.empty());
    CHECK(open[0].notes.back() == "Sooner if safe_by is given.");
    count.moments.come("safe_by", at("2026-06-12"));
    CHECK(count.dates(stated(sooner))[0].at == at("2026-06-12"));
}

TEST_CASE("the sooner of two limits whose start has not come waits for it, and for nothing else") {
    Setting count;
    const Limit sooner{SoonerLimit{{counted("1 working week"), counted("8 working days")}}, "the sooner"};
    const auto dates = count.dates(stated(sooner));
    REQUIRE(dates.size() == 1);
    CHECK_FALSE(dates[0].at);
    CHECK(dates[0].from == "ask.acted");
    CHECK(dates[0].notes.empty());
}

TEST_CASE("a limit by urgency depends on it, and is not guessed while it is unknown") {
    Setting count;
    count.moments.come("ask.acted", at("2026-06-10"));
    TableLimit by_urgency;
    by_urgency.table.columns = {{"urgency", {"urgent", "routine"}}};
    by_urgency.table.rows = {{{0}, "1 working day"}, {{1}, "10 working days"}};
    by_urgency.limits = {counted("1 working day"), counted("10 working days")};
    const auto limit = stated({by_urgency, "by `urgency`"});
    CHECK_FALSE(count.dates(limit)[0].at);
    count.moments.learn("urgency", "routine");
    CHECK(count.dates(limit)[0].at == at("2026-06-24"));
}

TEST_CASE("a date lasts until its day is over; a time until its minute is") {
    CHECK_FALSE(has_passed(at("2026-06-10"), at("2026-06-10T23:59")));
    CHECK(has_passed(at("2026-06-10"), at("2026-06-11")));
    CHECK_FALSE(has_passed(at("2026-06-10T16:00"), at("2026-06-10T16:00")));
    CHECK(has_passed(at("2026-06-10T16:00"), at("2026-06-10T16:01")));
    CHECK_FALSE(has_passed(at("2026-06-10T16:00"), at("2026-06-10")));
}

}  // namespace limits_test
