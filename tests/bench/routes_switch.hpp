#pragma once

#include <cstdint>

namespace recourse::bench {

/// The mutual-challenge routes as somebody would write them who needs nothing else: the bare model that the kernel is
/// measured against.
enum class Place : std::uint8_t { none, written_request, agenda_item, chairs_meeting, resolution_meeting, resolved };
enum class Phase : std::uint8_t { choosing, acting, sitting, answering, deciding, ended };
enum class What : std::uint8_t { begin, act, sitting, answer, decision, late, choice, exit, alert, overdue };
enum class Outcome : std::uint8_t { none, satisfactory, unsatisfactory, agreed, not_agreed, inquorate };

/// Something that happens. `floor`: whether everybody who has to be in the room is there.
struct Happening {
    What what = What::begin;
    Place place = Place::none;
    Outcome outcome = Outcome::none;
    bool floor = true;
};

/// Where a case stands. `offered` and `failed` have a bit for each place.
struct Standing {
    Place place = Place::none;
    Phase phase = Phase::choosing;
    std::uint8_t offered = 0;
    std::uint8_t failed = 0;
    bool clock = false;
    bool written = false;    ///< a written request was made
    std::uint8_t alert = 0;  ///< 0 not owed, 1 open, 2 done, 3 late
};

constexpr std::uint8_t bit(Place place) {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(place));
}

constexpr std::uint8_t bits(auto... places) {
    return static_cast<std::uint8_t>((bit(places) | ...));
}

constexpr bool is_meeting(Place place) {
    return place >= Place::agenda_item && place <= Place::resolution_meeting;
}

/// After an outcome that settles nothing: the ways on of each route.
inline void go_on(Standing& at) {
    at.failed = static_cast<std::uint8_t>(at.failed | bit(at.place));
    switch (at.place) {
        case Place::written_request:
            at.offered = bits(Place::agenda_item, Place::chairs_meeting, Place::resolution_meeting);
            break;
        case Place::agenda_item:
            at.offered = bits(Place::written_request, Place::chairs_meeting, Place::resolution_meeting);
            break;
        case Place::chairs_meeting:
            at.offered = bit(Place::resolution_meeting);
            at.place = Place::resolution_meeting;
            at.phase = Phase::acting;
            at.clock = false;
            return;
        default: at.phase = Phase::sitting; return;  // silent: the last meeting is still owed
    }
    at.phase = Phase::choosing;
    at.clock = false;
}

inline void settle(Standing& at) {
    at.place = Place::resolved;
    at.phase = Phase::ended;
    at.offered = 0;
    at.clock = false;
}

inline bool decide(Standing& at, const Happening& now) {
    if (at.place != now.place) return false;
    if (now.outcome == Outcome::inquorate) return at.phase == Phase::sitting && !now.floor;
    if (at.phase != Phase::deciding) return false;
    if (now.outcome == Outcome::satisfactory || now.outcome == Outcome::agreed) {
        settle(at);
    } else {
        go_on(at);
    }
    return true;
}

/// Lets it happen; false when it may not, and then nothing has changed.
inline bool advance(Standing& at, const Happening& now) {
    switch (now.what) {
        case What::begin:
            at.offered = bits(Place::written_request, Place::agenda_item);
            at.alert = 1;
            return true;
        case What::act:
            if (at.phase == Phase::ended || (at.offered & bit(now.place)) == 0) return false;
            at.place = now.place;
            at.phase = is_meeting(now.place) ? Phase::sitting : Phase::answering;
            at.offered = 0;
            at.written |= now.place == Place::written_request;
            at.clock = true;
            return true;
        case What::sitting:
            if (at.phase != Phase::sitting || at.place != now.place || !now.floor) return false;
            at.phase = Phase::deciding;
            at.clock = false;
            return true;
        case What::answer:
            if (at.phase != Phase::answering || at.place != now.place) return false;
            at.phase = Phase::deciding;
            at.clock = false;
            return true;
        case What::decision: return decide(at, now);
        case What::late:  // once the case has moved on, the answer to a letter may still be said to settle it
            if (!at.written || at.phase == Phase::ended || at.place == now.place) return false;
            settle(at);
            return true;
        case What::choice:
            if (at.phase == Phase::ended || (at.offered & bit(now.place)) == 0) return false;
            at.place = now.place;
            at.phase = Phase::acting;
            at.offered = bit(now.place);
            at.clock = false;
            return true;
        case What::exit: return at.phase != Phase::ended;
        case What::alert:
            if (at.alert == 0 || at.alert == 2) return false;
            at.alert = 2;
            return true;
        case What::overdue:
            if (at.alert != 1) return false;
            at.alert = 3;
            return true;
    }
    return false;
}

}  // namespace recourse::bench
