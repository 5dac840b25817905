#pragma once

#include "app/interactive_choices.hpp"
#include "app/interactive_talk.hpp"
#include "explore/why_not.hpp"
#include "resolve/course.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Says where the case stands, in a few lines: the date, the step, what is due, what is owed.
void say_standing(Talk& talk, const Course& course);

/// Says the choices with their numbers.
void say_choices(Talk& talk, const std::vector<Choice>& choices);

/// Says what a choice rests on, who does it by when, and what follows from it.
void say_why(Talk& talk, const Course& course, const Choice& choice, const KnownFacts& known);

/// Says why a place can't be gone on to now, and what would have to happen first.
void say_why_not(Talk& talk, const Course& course, const WhyNot& found);

/// Says why nothing happened.
void say_refusal(Talk& talk, const Refusal& refusal);

/// Says what the second course has and the first has not: times that have passed, breaches, notes.
void say_news(Talk& talk, const Course& before, const Course& after);

}  // namespace recourse
