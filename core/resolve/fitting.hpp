#pragma once

#include "resolve/cast.hpp"

#include <functional>
#include <string>
#include <vector>

namespace recourse {

/// How what was done fits a field of people: on all of its readings, on some, or on none (2.7). A reading that names
/// nobody asks for nothing.
struct Fitting {
    bool somewhere = true;   ///< also where nobody has said who is meant
    bool everywhere = true;
    std::string on;          ///< the readings that it fits: "`a` or `b`"
};
Fitting fitting_of(const Stated<People>& people, const std::function<bool(const People&)>& fits);
/// The words for each reading: "X; or, on another reading: Y".
std::string on_each(const Stated<People>& people, const std::function<std::string(const People&)>& words);

/// Whom each reading of a field names, and on which of them what was done rests, where it does not fit all: sentences, with
/// what the field says ("Who acts") and what rests on it ("That these people may act"). None where there are no readings.
std::vector<std::string> notes_on_readings(const Stated<People>& people, const Fitting& fitting, const std::string& field,
                                           const std::string& what, const Cast& cast);

/// Those who lack something, by one reading of a field.
struct Lacking {
    std::string reading;
    std::vector<Actor> actors;
};
/// Whom each reading of a field has and the names given by an event leave out.
std::vector<Lacking> left_out(const Stated<People>& people, const std::vector<std::string>& given, const Cast& cast);
/// Those who lack it on every reading, whose lack is certain; they are taken out of the lists.
std::vector<Actor> lacking_on_all(std::vector<Lacking>& lists);
/// "Read as `a`: nobody is left out; read as `b`: X."
std::string on_each_reading(const std::vector<Lacking>& lists);

/// Everybody whom the names given by an event stand for may act as one of the people.
bool all_may(const People& people, const std::vector<std::string>& given, const Cast& cast);
/// Everybody who acts may act; where several act together, all of them are there (2.4).
bool would_do(const People& people, const std::vector<std::string>& by, const Cast& cast);
/// Whether the view of everybody was had of whom it is asked: of any, one is enough (2.4).
bool was_asked(const People& people, const std::vector<std::string>& asked, const Cast& cast);
/// Those of the people whom the names given by an event leave out.
std::vector<Actor> not_among(const People& people, const std::vector<std::string>& given, const Cast& cast);
/// Who would do, for the sentence of a refusal.
std::string needed_in_words(const People& people, const Cast& cast);

/// Whether the actor is among the names that an event gives.
bool names(const std::vector<std::string>& given, const Actor& actor, const Cast& cast);
/// "X, Y (in which case)"; "nobody known".
std::string actors_in_words(const std::vector<Actor>& actors);
/// Those whom the names stand for, in words.
std::string titles_of(const std::vector<std::string>& given, const Cast& cast);
/// Whom each reading of a field names, and where that is answered; empty where it is not read in several ways.
std::string who_on_each_reading(const Stated<People>& people, const Cast& cast);

}  // namespace recourse
