#pragma once

#include "model/area.hpp"
#include "model/procedure.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What the names in a walk stand for.
struct Setting {
    const Area& area;
    const Procedure& procedure;
};

/// The sentences that every form of a walk for people uses, with titles in place of names.
class WalkWords {
public:
    WalkWords(const Walk& walk, const Setting& setting)
        : walk_(walk), area_(setting.area), procedure_(setting.procedure) {}

    /// "Central Bedfordshire"
    std::string area_title() const;
    /// A party, body, post or topic by its title.
    std::string title(std::string_view name) const;
    std::string titles(const std::vector<Listed>& all) const;
    /// Who leads on the topic, or that nobody is stated, each with its ground; not yet as it may be shown.
    std::vector<std::string> leads() const;
    /// A step or ending by its title.
    std::string place(const PlaceName& name) const;
    std::string places(const std::vector<PlaceName>& names) const;
    /// Who it is, with the body whose place it is.
    std::string actor(const Actor& actor) const;
    /// "answer by Tuesday 20 January 2026: 10 working days from its act"; `own` is the step or duty that it is due at.
    std::string due(const DueDate& date, std::string_view own) const;
    /// That the time has passed on this one of several readings, and from when that is certain; empty where it has not.
    std::string passed(const DueDate& date) const;
    /// What is odd about a due date, and how it stands: "running", "passed", "the earlier of several readings".
    std::vector<std::string> due_notes(const DueDate& date) const;
    /// "7 places, 6 people by their own offices"
    std::string room(const Room& room) const;
    /// Who can fill a place: "Chief Executive of Central Bedfordshire Council".
    std::string room_place(const RoomPlace& place) const;
    /// Where the case stands, as one sentence.
    std::string standing() const;
    /// "on Tuesday 2 June 2026 by the lead; late, it was due by Monday 1 June 2026"
    std::string done(const DoneDuty& duty) const;
    /// "Advice is asked: on Tuesday 2 June 2026 by the lead"
    std::string taken(const TakenExit& exit) const;

private:
    std::string awaited() const;
    std::string readings_of_ending(const PlaceName& ending, const Stamp& on) const;
    std::string ended_otherwise() const;
    std::string moment(const std::string& name, std::string_view own) const;
    std::string happens(const std::string& name) const;
    bool is_moment(const std::string& name) const;
    std::string limit_of(const DueDate& date, std::string_view own) const;

    const Walk& walk_;
    const Area& area_;
    const Procedure& procedure_;
};

/// "Branch 1 of 3: Formal written request, then Meeting of the board chairs"; empty when there is one branch.
std::string branch_title(const std::vector<Walk>& branches, std::size_t index);

/// The cases that this one started and that run beside it, a sentence each.
std::vector<std::string> linked_in_words(const Walk& walk);

/// "may", "should", ... as part of a sentence about who acts; empty where the text just says that it is done.
std::string strength_words(Strength strength);

}  // namespace recourse
