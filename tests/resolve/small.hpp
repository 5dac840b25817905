#pragma once

#include "config/read_assumptions.hpp"
#include "model/story.hpp"
#include "resolve/replay.hpp"
#include "script/check_names.hpp"
#include "script/lay.hpp"
#include "script/read_procedure.hpp"
#include "script/record.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace recourse::small {

/// A story of a case that began on Monday 1 June 2026, between two sides that the area does not list.
inline Story story() {
    Story made;
    made.title = "A small case";
    made.area = "small";
    made.procedure = "small";
    made.raised_by = {"school"};
    made.against = {"council"};
    made.begun = {*parse_date("2026-06-01"), std::nullopt};
    return made;
}

/// England and Wales in the summer of 2026: no bank holidays between the end of May and the end of August.
inline Calendar calendar() {
    return Calendar("small", "Summer of 2026", 2026, 2027, {{*parse_date("2026-08-31"), "Summer bank holiday"}});
}

inline std::shared_ptr<const Procedure> procedure(const std::string& script) {
    auto recorded = record(script, FileName("small.lua"));
    for (const auto& problem : recorded.problems) INFO(problem.says);
    REQUIRE_MESSAGE(recorded.ok(), (recorded.problems.empty() ? "" : recorded.problems.front().says));
    auto read = read_procedure(*recorded.value, {});
    append(read.problems, check_names(*read.value));
    REQUIRE_MESSAGE(!has_error(read.problems), (read.problems.empty() ? "" : read.problems.front().says));
    return std::make_shared<const Procedure>(std::move(*read.value));
}

/// An area of that name with nothing in it.
inline Area named(const std::string& name) {
    Area area;
    area.header.name = name;
    return area;
}

inline std::shared_ptr<const Frame> frame(const std::string& script, Story of = story()) {
    return make_frame(named("small"), calendar(), procedure(script), {}, std::move(of));
}

/// The same with a set of these answers laid over the script.
inline std::shared_ptr<const Frame> frame_under(const std::string& script, const std::string& answers, Story of = story(),
                                                Area area = named("small")) {
    auto recorded = record(script, FileName("small.lua"));
    REQUIRE(recorded.ok());
    auto set = read_assumptions("title = \"T\"\nadopted_by = \"nobody\"\nadopted_on = \"never\"\nwhy = \"To see.\"\n" + answers, {},
                                "chosen");
    REQUIRE(set.value);
    const std::vector<AssumptionSet> sets{*set.value};
    Laying laying(sets);
    laying.over(recorded.value->blocks, "small");
    REQUIRE_MESSAGE(laying.problems().empty(), (laying.problems().empty() ? "" : laying.problems().front().says));
    auto read = read_procedure(*recorded.value, {});
    REQUIRE_MESSAGE(!has_error(read.problems), (read.problems.empty() ? "" : read.problems.front().says));
    return make_frame(std::move(area), calendar(), std::make_shared<const Procedure>(std::move(*read.value)), {}, std::move(of));
}

inline Event event(EventKind kind, const std::string& subject, const std::string& on, const std::string& outcome = "") {
    Event made;
    made.kind = kind;
    made.subject = subject;
    made.on = *parse_stamp(on);
    made.outcome = outcome;
    return made;
}

inline Stamp at(const std::string& text) { return *parse_stamp(text); }

}  // namespace recourse::small
