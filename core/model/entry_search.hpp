#pragma once

#include "model/area.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The entries of a kind that somebody may mean: the one of that name, title, alias, former name or number; else those of
/// which one name has the words; else those that have them in their names together; else those with the words inside
/// words ("CCG" in "BCCG"). Entries of a kind without names (seats, members, links): those of a body, post or agency
/// that is meant.
std::vector<const Entry*> entries_called(const Area& area, std::string_view kind, std::string_view called);

/// The names of an entry and of the bodies, posts, agencies and topics that its fields name.
std::string names_and_ties_of(const Area& area, const Entry& entry);

/// Everything by which an entry can be asked about: its names and texts, and the names of what these name.
std::string words_of(const Area& area, const Entry& entry);

/// The entries of a kind (of every kind, where it is empty) that have each word of the question.
std::vector<const Entry*> entries_about(const Area& area, std::string_view kind, std::string_view question);

}  // namespace recourse
