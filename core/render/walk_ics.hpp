#pragma once

#include "render/walk_words.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The dates by which something is due as a calendar (RFC 5545): one event for each due date of what is open or owed,
/// and of what a forecast supposes. Of several branches each event says in which it is due, unless it is in all of them:
/// a forecast never picks one of them. Empty where no date is due, as a calendar needs an event.
std::string walk_ics(const std::vector<Walk>& branches, const Setting& setting);

/// The UID of an event, made of what tells it from others, so that a calendar that is read again changes its events and
/// does not double them.
std::string ics_uid(std::string_view content);

/// A text value of a calendar: backslash, semicolon, comma and line end escaped (RFC 5545, 3.3.11).
std::string ics_escaped(std::string_view text);

/// One line of a calendar, folded so that none is longer than 75 octets, with its line end (RFC 5545, 3.1). No
/// character is cut in two.
std::string ics_folded(std::string_view line);

}  // namespace recourse
