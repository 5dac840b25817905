#pragma once

#include "base/date.hpp"
#include "base/where.hpp"
#include "model/value.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// What an event says happened (language 2.22). Exactly one to an event.
enum class EventKind { act, held, answer, decide, duty, moment, facts, anytime, extend, breach, note, correct };

std::string to_word(EventKind kind);
std::optional<EventKind> event_kind_of(std::string_view word);
const std::vector<std::string>& event_words();

/// What a story may expect of a walk under [expect], and of each of its steps.
std::vector<std::string> expected_words();
const std::vector<std::string>& expected_step_words();

/// Somebody in the room.
struct Present {
    std::string role;
    std::string post;
    std::string agency;
    std::string person;
    std::map<std::string, std::string> facts;
};

/// Something that happened, on a date. Names are as written; what they stand for is judged with the procedure.
struct Event {
    EventKind kind = EventKind::note;
    std::string subject;  ///< the step, duty, moment, exit ...; of a note its text; of `facts` nothing
    Stamp on;
    std::vector<std::string> by, to, informed, consulted, recorded;
    std::string form;
    std::vector<Present> present;
    std::string says;
    std::optional<Stamp> received, meets_on, till, noted;
    std::string outcome;
    std::string next;
    std::string on_reading;
    std::string phase;
    std::string reason;
    std::string id;
    bool waived = false;     ///< of a duty: it is not done, and need not be
    bool expect_refused = false;
    std::string refused_by;  ///< the test that an expected refusal must fail
    std::map<std::string, std::string> facts;
    Where where;
    std::shared_ptr<const Table> written = {};  ///< as in the file, with the place of every key; null elsewhere
};

/// One issue with its events and the walk that is expected of it (design 7).
struct Story {
    std::string title;
    std::string area;
    std::string procedure;
    std::vector<std::string> raised_by, against;
    std::string topic;
    Stamp begun;
    std::string matter;
    std::optional<Stamp> until;
    std::vector<std::string> assume;
    std::map<std::string, std::string> facts;
    std::map<std::string, Stamp> moments;
    std::map<std::string, std::vector<std::string>> roles;
    std::vector<Event> events;
    Table expect;  ///< everything under `expect`, with its places; compared with the walk
    Where where;
    std::shared_ptr<const Table> written = {};  ///< as in the file, with the place of every key; null elsewhere
};

}  // namespace recourse
