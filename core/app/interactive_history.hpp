#pragma once

#include "app/interactive_choices.hpp"
#include "model/story.hpp"
#include "resolve/course.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Something that was chosen: an event, or only that time passes up to a date.
struct Chosen {
    std::string words;
    std::optional<Event> event;
    Stamp on;
};

/// A story that goes on by choices: what was chosen so far, and the other courses that are remembered. Where it stands
/// is always replayed from the events, so that taking back leaves no trace.
class History {
public:
    /// Begins behind the events of the frame's story; with `until`, behind those up to it, on that date.
    History(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until);

    const Frame& frame() const { return *frame_; }
    const Course& course() const { return course_; }
    const std::vector<Chosen>& chosen() const { return chosen_; }
    /// How many events the story itself brought.
    std::size_t events_given() const { return given_.size(); }
    /// The date of the last event, or the day on which the matter began: no date may come before it.
    const Stamp& last_event() const { return last_event_; }
    KnownFacts known_facts() const;

    /// The event happens; the refusal where it may not, and then nothing has changed.
    std::optional<Refusal> happen(const std::string& words, const Event& event);
    /// Nothing happens until that date, which is not before `last_event`.
    void pass(const std::string& words, const Stamp& to);
    /// Takes back the last choice, and gives it; none where nothing was chosen.
    std::optional<Chosen> take_back();

    /// Remembers this point, and gives its number: 1 for the first. The same point is remembered once.
    std::size_t remember();
    std::size_t remembered() const { return remembered_.size(); }
    /// Goes to a remembered point; false where there is none of that number.
    bool go_to(std::size_t number);

    /// The story of this course, with what is expected of each step: it replays to the walk of `course`.
    Story story() const;

private:
    void replay_all();

    std::shared_ptr<const Frame> frame_;
    std::vector<Event> given_;
    std::optional<Stamp> begins_on_;  ///< the date up to which time has passed before anything is chosen
    Course before_;                   ///< behind the events of the story
    Course course_;
    Stamp last_event_;
    std::vector<Chosen> chosen_;
    std::vector<std::vector<Chosen>> remembered_;
};

}  // namespace recourse
