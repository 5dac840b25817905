#pragma once

#include "check/duties.hpp"
#include "render/json.hpp"
#include "render/style.hpp"

#include <string>

namespace recourse {

std::string duties_text(const Duties& duties, const Style& style);
std::string duties_json(const Duties& duties);

/// A row for each date, or one for what has none (RFC 4180).
std::string duties_csv(const Duties& duties);

/// A calendar (RFC 5545) with an event for each date; empty where there is none.
std::string duties_ics(const Duties& duties);

/// How long there is, and how often: "5 working days [clause]", "not said: ... [silence: clause]".
std::string owed_time_text(const OwedTime& time);

/// One line: "Title (duty name), as chair of ...; within: 5 working days [clause]"; `as` is "itself" where it is its own.
std::string owed_line(const Owed& one, const std::string& as);
Json owed_json(const Owed& one, const std::string& as);

}  // namespace recourse
