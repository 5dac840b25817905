#pragma once

#include "base/result.hpp"
#include "model/assumption_set.hpp"
#include "model/ground.hpp"
#include "model/in_force.hpp"
#include "world/world.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Why a gap is one, in the order in which they are told.
enum class GapKind {
    silence,        ///< the text was read and says nothing
    unseen,         ///< that part of the text was not read
    configured,     ///< a clause leaves it to the area, which has not decided
    readings,       ///< the text can be read in several ways and none was picked
    assumption,     ///< one of these, answered by a set
    second_hand,    ///< a clause that is known only from another document
    contradiction,  ///< two places of the text that do not go together
};

/// Every kind, in order.
inline constexpr GapKind gap_kinds[] = {GapKind::silence,    GapKind::unseen,      GapKind::configured,   GapKind::readings,
                                        GapKind::assumption, GapKind::second_hand, GapKind::contradiction};

/// The word of the kind, as in JSON: "silence", "not_seen", "left_to_the_area", "readings", "assumption", "second_hand",
/// "contradiction".
std::string to_word(GapKind kind);

/// Something that the documents leave out, leave open or give twice.
struct Gap {
    GapKind kind = GapKind::silence;
    std::string about;                 ///< "step `written_request`, `answer_within`"
    std::string says;                  ///< a sentence; empty where nobody gave one
    std::string address;               ///< what a set writes to answer it; empty where no set can
    std::vector<std::string> readings; ///< the names of what it can mean
    std::string answer;                ///< of an assumption: as written
    std::optional<Ground> answered_by; ///< of an assumption: the set, or the clause with which the area decided
    std::string adopted_on;            ///< of an assumption: a date, or "never"
    bool general = false;              ///< a general statement, which no step of a dispute turns on
    std::vector<std::string> concerns; ///< of a contradiction: whom it touches
    InForce in_force;                  ///< of a procedure with several texts: when those are in force that have the gap
    Ground ground;                     ///< the clause that was expected to speak
    Where where;
    std::string found_by;              ///< names and titles of what it is about, by which it can be asked for
};

/// Everything that the documents of an area leave open, derived from its files and scripts (design 2).
struct Gaps {
    std::string area;
    std::string title;
    std::vector<std::string> sets;
    std::string asked;     ///< the words that each has; empty: all of them
    std::vector<Gap> all;  ///< by kind; in it those of disputes first, each in the order of the files and scripts
};

/// How many gaps are of a kind, and how many of these the course of a dispute turns on.
struct GapCount {
    std::size_t all = 0;
    std::size_t of_disputes = 0;
};
GapCount count_of(const Gaps& gaps, GapKind kind);

/// Leaves the gaps that have each word of the question.
void keep_about(Gaps& gaps, const std::string& question);

/// The gaps of an area with the sets laid over it: of procedures with several texts those of the one in force on the date,
/// or of all of them, a gap of texts that follow one another once.
Result<Gaps> gaps_of(const World& world, const AreaName& area, const std::vector<AssumptionSet>& sets,
                     const std::optional<Date>& on = {});

}  // namespace recourse
