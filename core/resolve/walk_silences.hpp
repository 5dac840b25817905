#pragma once

#include "resolve/course.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Adds a silence to those of a walk, once.
void add_silence(Walk& walk, const std::string& address, const Ground& ground);

template <class T>
void add_open(Walk& walk, const Stated<T>& stated) {
    if (stated.open()) add_silence(walk, stated.address, stated.ground);
}

/// That some of these dates hang on whose working days are counted, where that is open.
void add_open_calendar(Walk& walk, const Procedure& procedure, const DaysOf& days, const std::vector<DueDate>& dates);

/// What is left open of what is owed where the case stands, or may be gone on to from there (2.1).
void add_open_where_it_stands(Walk& walk, const Course& course);

/// Roles of which it is left open who holds them, and that no issue has filled.
void add_open_roles(Walk& walk, const Course& course, const Stated<People>& people);

/// What is left open of a duty that is owed.
void add_open_of(Walk& walk, const Course& course, const Duty& duty);

}  // namespace recourse
