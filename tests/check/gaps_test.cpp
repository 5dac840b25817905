#include "check/gaps.hpp"

#include "config/read_assumptions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace gaps_test {

using namespace recourse;

namespace {

const AreaName central{"central-bedfordshire"};

World shipped() {
    return World(Roots{{RECOURSE_ROOT}});
}

Gaps gaps_with(const std::vector<AssumptionSet>& sets) {
    auto gaps = gaps_of(shipped(), central, sets);
    for (const auto& problem : gaps.problems) MESSAGE(to_text(problem.where), " ", problem.says);
    REQUIRE(gaps.ok());
    return std::move(*gaps.value);
}

/// How many gaps there are of each kind, by what they are about: equal for two lists that tell the same.
std::map<std::string, int> told(const Gaps& gaps) {
    std::map<std::string, int> all;
    for (const auto& gap : gaps.all) {
        std::string words = to_word(gap.kind) + ": " + gap.about + " | " + gap.says + " | " + gap.address;
        for (const auto& clause : gap.ground.clauses) words += " " + clause;
        ++all[words];
    }
    return all;
}

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// An answer that suits the field, as a set would write it.
std::string answer_for(const Gap& gap) {
    if (!gap.readings.empty()) return '"' + gap.readings.front() + '"';
    const std::string field = gap.address.substr(gap.address.rfind('.') + 1);
    if (ends_with(field, "within")) return "\"5 working days\"";
    if (gap.address.find(".on.") != std::string::npos || field == "leads_to") return "\"resolved\"";
    if (field == "two_places" || field == "deputies" || field == "may_refuse" || field == "at_direction") return "true";
    if (field == "notice") return "\"5 working days\"";
    if (field == "other_bodies" || field == "other_raisers") return "\"routes\"";
    if (field == "by" || field == "to" || field == "decides" || field == "chaired_by") return "\"raised_by.chair\"";
    return "\"somebody\"";
}

/// The set's text that answers one point: `a.b.c.d` under [answers.a.b], or [answers.a.roles.b] for a role.
std::string set_that_answers(const Gap& gap) {
    std::string rest = gap.address;
    const auto take = [&] {
        const auto end = std::min(rest.find('.'), rest.size());
        const std::string part = rest.substr(0, end);
        rest.erase(0, std::min(end + 1, rest.size()));
        return part;
    };
    std::string heading = take();
    heading += "." + take();
    if (ends_with(heading, ".roles")) heading += "." + take();
    return "title = \"One answer\"\nadopted_by = \"nobody\"\nadopted_on = \"never\"\nwhy = \"To see what it changes.\"\n\n[answers." +
           heading + "]\n\"" + rest + "\" = " + answer_for(gap) + "\n";
}

AssumptionSet read(const std::string& text) {
    auto set = read_assumptions(text, FileName("one.toml"), "one");
    REQUIRE_MESSAGE(set.ok(), text);
    return std::move(*set.value);
}

}  // namespace

TEST_CASE("answering an open point makes it an assumption in the gaps, and removes nothing else") {
    const Gaps before = gaps_with({});
    int answered = 0;
    for (const auto& open : before.all) {
        if (open.address.empty()) continue;
        CAPTURE(open.address);
        ++answered;
        const Gaps after = gaps_with({read(set_that_answers(open))});
        const auto moved = std::ranges::find_if(after.all, [&](const Gap& gap) { return gap.address == open.address; });
        REQUIRE(moved != after.all.end());
        CHECK(moved->kind == GapKind::assumption);
        CHECK(moved->about == open.about);
        REQUIRE(moved->answered_by);
        CHECK(moved->answered_by->adopted->set == "one");
        CHECK(moved->answered_by->adopted->by == "nobody");
        CHECK(moved->ground.clauses == open.ground.clauses);
        // Put back as it was, the list is the one before.
        Gaps restored = after;
        for (auto& gap : restored.all) {
            if (gap.address == open.address) gap = open;
        }
        CHECK(told(restored) == told(before));
    }
    // Seven routes' readings, more than twenty silences of the procedure and the routes, two of the protocol itself.
    CHECK(answered > 32);
}

TEST_CASE("no gap is an assumption before a set is laid over the area") {
    for (const auto& gap : gaps_with({}).all) {
        CAPTURE(gap.about);
        CHECK(gap.kind != GapKind::assumption);
        CHECK(gap.ground.kind != GroundKind::assumption);
    }
}

TEST_CASE("every gap of the area says what it is about, where it stands and what it rests on") {
    for (const auto& gap : gaps_with({}).all) {
        CAPTURE(gap.about);
        CHECK_FALSE(gap.about.empty());
        CHECK_FALSE(gap.says.empty());
        CHECK(gap.where.line > 0);
        CHECK(gap.ground.kind != GroundKind::none);
    }
}

TEST_CASE("a contradiction is told with both places, and the reply time of a written request as a silence of its clause") {
    const Gaps gaps = gaps_with({});
    int contradictions = 0;
    for (const auto& gap : gaps.all) {
        if (gap.kind != GapKind::contradiction) continue;
        ++contradictions;
        CAPTURE(gap.about);
        CHECK(gap.ground.clauses.size() >= 2);
    }
    CHECK(contradictions > 0);
    const auto reply = std::ranges::find(gaps.all, std::string("mutual_challenge.written_request.answer_within"), &Gap::address);
    REQUIRE(reply != gaps.all.end());
    CHECK(reply->kind == GapKind::silence);
    CHECK(reply->ground.clauses == std::vector<std::string>{"joint-protocol-2016/7.mutual-challenge.1"});
}

TEST_CASE("a reading that nobody chose is told with every name that a set can pick") {
    const Gaps gaps = gaps_with({});
    const auto chairs = std::ranges::find(gaps.all, std::string("routes.resolution_meeting.chairs"), &Gap::address);
    REQUIRE(chairs != gaps.all.end());
    CHECK(chairs->kind == GapKind::readings);
    CHECK(chairs->readings == std::vector<std::string>{"all", "parties"});
}

TEST_CASE("in each kind of gap those that a dispute turns on come first, and are counted apart") {
    const Gaps gaps = gaps_with({});
    for (const GapKind kind : gap_kinds) {
        std::size_t all = 0, of_disputes = 0;
        bool general = false;
        for (const auto& gap : gaps.all) {
            if (gap.kind != kind) continue;
            ++all;
            if (!gap.general) ++of_disputes;
            CHECK_FALSE((general && !gap.general));
            general = gap.general;
        }
        CHECK(count_of(gaps, kind).all == all);
        CHECK(count_of(gaps, kind).of_disputes == of_disputes);
    }
    const auto reply = std::ranges::find(gaps.all, std::string("mutual_challenge.written_request.answer_within"), &Gap::address);
    REQUIRE(reply != gaps.all.end());
    CHECK_FALSE(reply->general);
    CHECK(std::ranges::any_of(gaps.all, &Gap::general));
}

TEST_CASE("a sentence that an entry and one of its fields both give is one gap") {
    const auto gaps = gaps_of(shipped(), AreaName{"bhr"}, {});
    REQUIRE(gaps.ok());
    std::map<std::string, int> times;
    for (const auto& gap : gaps.value->all) {
        const auto field = gap.about.find("`, `");
        const std::string whose = gap.about.substr(0, field == std::string::npos ? gap.about.find_last_of('`') : field);
        ++times[whose + " | " + gap.says];
    }
    for (const auto& one : times) {
        CAPTURE(one.first);
        if (one.first.starts_with("provision")) CHECK(one.second == 1);
    }
    const auto rule = times.lower_bound("provision `dispute-resolution | ");
    REQUIRE(rule != times.end());
    CHECK(rule->first.starts_with("provision `dispute-resolution | The matrix has no rule on settling disputes between the partners: "));
}

TEST_CASE("gaps about something have each word, in their names, their sentences or the names of whom they concern") {
    Gaps gaps = gaps_with({});
    keep_about(gaps, "written request reply");
    CHECK_FALSE(gaps.all.empty());
    for (const auto& gap : gaps.all) CHECK(gap.about.find("written_request") != std::string::npos);
    Gaps about_health = gaps_with({});
    keep_about(about_health, "Health and Wellbeing Board");
    CHECK(std::ranges::any_of(about_health.all, [](const Gap& gap) { return gap.about == "body `cb-hwb`, `meets`"; }));
    keep_about(gaps, "quidditch");
    CHECK(gaps.all.empty());
}

}  // namespace gaps_test
