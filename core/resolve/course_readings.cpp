#include "resolve/course.hpp"

#include "resolve/findings.hpp"

#include <algorithm>

namespace recourse {

namespace {

void add(std::vector<std::string>& notes, const std::vector<std::string>& more, const std::string& before = "") {
    for (const auto& one : more) notes.push_back(before + one);
}

}  // namespace

Fitting Course::acting(const Stated<People>& people, const Event& event) const {
    if (event.by.empty()) return {};
    return fitting_of(people, [&](const People& way) { return would_do(way, event.by, cast()); });
}

Fitting Course::addressed(const Stated<People>& people, const Event& event) const {
    if (event.to.empty()) return {};
    return fitting_of(people, [&](const People& way) { return all_may(way, event.to, cast()); });
}

Fitting Course::asked_first(const Stated<People>& people, const Event& event) const {
    return fitting_of(people, [&](const People& way) { return was_asked(way, event.consulted, cast()); });
}

/// Where each reading of a way on leads, why there are several, and where that is answered; empty where there are none.
std::string Course::where_on_each_reading(const Stated<Ways>& ways) const {
    if (ways.value || ways.readings.empty()) return "";
    std::string each;
    for (const auto& meant : meanings_of(ways)) {
        std::string places;
        for (const auto& place : meant.value ? places_in(*meant.value) : std::vector<PlaceName>{}) {
            places += (places.empty() ? "" : " or ") + title_of(*frame_->procedure, place);
        }
        each += (each.empty() ? " Read as `" : "; read as `") + meant.reading + "`: " + (places.empty() ? "nothing is said" : places);
    }
    return ways.ground.says + each + "; answered at " + ways.address + ".";
}

/// Which of the places that were opened rest on one reading, and which do not any more.
void Course::led_on(const Stated<Ways>& ways) {
    for (const auto& place : places_in(ways)) {
        std::size_t on = 0;
        const auto meanings = meanings_of(ways);
        for (const auto& meant : meanings) {
            const auto places = meant.value ? places_in(*meant.value) : std::vector<PlaceName>{};
            if (std::ranges::find(places, place) != places.end()) ++on;
        }
        ways_read_.erase(place);
        if (on < meanings.size()) ways_read_[place] = &ways;
    }
}

/// The same of where a case starts, or of what leads on beside the main line.
void Course::led_on_beside(const Stated<Ways>& ways, const std::string& what) {
    led_on(ways);
    const auto each = where_on_each_reading(ways);
    if (each.empty()) return;
    met(ways.address, ways.ground);
    notes_.push_back(iso(now_) + ": " + what + " is read in several ways: " + each);
}

std::string Course::readings_that_lead_to(const PlaceName& place) const {
    const auto found = ways_read_.find(place);
    const auto offered = offered_of(frame_->program, state_);
    std::string on;
    if (found == ways_read_.end() || std::ranges::find(offered, place) == offered.end()) return on;
    for (const auto& meant : meanings_of(*found->second)) {
        const auto places = meant.value ? places_in(*meant.value) : std::vector<PlaceName>{};
        if (std::ranges::find(places, place) != places.end()) on += (on.empty() ? "`" : " or `") + meant.reading + "`";
    }
    return on;
}

std::string Course::during_on_readings(const Anytime& exit) const {
    const auto place = place_of(frame_->program, state_);
    std::string on;
    bool everywhere = true;
    for (const auto& meant : meanings_of(exit.during)) {
        const bool here = meant.value ? place && std::ranges::find(*meant.value, *place) != meant.value->end() : !ended();
        everywhere &= here;
        if (here) on += (on.empty() ? "`" : " or `") + meant.reading + "`";
    }
    return everywhere ? "" : on;
}

bool Course::lead_on_each_reading(const std::vector<PlaceName>& places) const {
    const auto on_all = [&](const PlaceName& place) { return !ways_read_.contains(place); };
    if (places.empty() || std::ranges::any_of(places, on_all)) return true;
    const auto meanings = meanings_of(*ways_read_.at(places.front()));
    return std::ranges::all_of(meanings, [&](const Meaning<Ways>& meant) {
        const auto to = meant.value ? places_in(*meant.value) : std::vector<PlaceName>{};
        return std::ranges::any_of(places, [&](const PlaceName& place) { return std::ranges::find(to, place) != to.end(); });
    });
}

std::string Course::way_on_a_reading(const PlaceName& place) const {
    const auto on = readings_that_lead_to(place);
    if (on.empty()) return on;
    return "A way on on the reading " + on + " alone. " + where_on_each_reading(*ways_read_.at(place));
}

/// Who acts, who is asked, and whose view was had: on which readings that is so, where the text can be read in several ways.
void Course::note_who_acted(const Event& event, const Step& step) {
    auto& notes = last(step.name)->notes;
    if (step.by.open() && step.by.readings.empty()) notes.push_back("Who acts is not stated: " + step.by.ground.says);
    add(notes, notes_on_readings(step.by, acting(step.by, event), "Who acts", "That these people may act", cast()));
    if (step.by.open()) met(step.by.address, step.by.ground);
    add(notes, notes_on_readings(step.to, addressed(step.to, event), "Who is asked", "That these people are asked", cast()));
    if (!step.to.readings.empty() && step.to.open()) met(step.to.address, step.to.ground);
    if (asked_first(step.consults, event).everywhere) return;
    add(notes, notes_on_readings(step.consults, asked_first(step.consults, event), "Whose view is had first",
                                 "That enough were asked first", cast()));
    met(step.consults.address, step.consults.ground);
}

void Course::note_who_answered(const Event& event, const Step& step) {
    auto& notes = last(step.name)->notes;
    const auto& answering = who_answers(step);
    if (const auto fitting = acting(answering, event); !fitting.everywhere) {
        add(notes, notes_on_readings(answering, fitting, "Who answers", "That these people may answer", cast()));
        met(answering.address, answering.ground);
    }
    if (const auto fitting = addressed(step.answer_to, event); !fitting.everywhere) {
        add(notes, notes_on_readings(step.answer_to, fitting, "Who is answered", "That these people are answered", cast()));
        met(step.answer_to.address, step.answer_to.ground);
    }
}

void Course::note_who_kept(const Event& event, const Duty& duty) {
    const std::string before = iso(event.on) + ": " + (duty.title.empty() ? duty.name.text : duty.title) + ": ";
    if (const auto fitting = acting(duty.by, event); !fitting.everywhere) {
        add(notes_, notes_on_readings(duty.by, fitting, "Who owes it", "That these people may do it", cast()), before);
        met(duty.by.address, duty.by.ground);
    }
    if (const auto fitting = addressed(duty.to, event); !fitting.everywhere) {
        add(notes_, notes_on_readings(duty.to, fitting, "To whom it is owed", "That it goes to these people", cast()), before);
        met(duty.to.address, duty.to.ground);
    }
}

void Course::note_who_took(const Event& event, const Anytime& exit) {
    const std::string before = iso(event.on) + ": " + (exit.title.empty() ? exit.name : exit.title) + ": ";
    if (const auto fitting = acting(exit.by, event); !fitting.everywhere) {
        add(notes_, notes_on_readings(exit.by, fitting, "Who may take it", "That these people may", cast()), before);
        met(exit.by.address, exit.by.ground);
    }
    if (const auto fitting = asked_first(exit.consults, event); !fitting.everywhere) {
        add(notes_, notes_on_readings(exit.consults, fitting, "Whose view is had first", "That enough were asked first", cast()), before);
        met(exit.consults.address, exit.consults.ground);
    }
}

}  // namespace recourse
