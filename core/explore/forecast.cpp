#include "explore/forecast.hpp"

#include <algorithm>

namespace recourse {

namespace {

using namespace std::chrono;

class Forecaster {
public:
    explicit Forecaster(Behaviour behaviour) : behaviour_(behaviour) {}

    Forecast run(const Course& course) {
        go_on(course);
        return std::move(forecast_);
    }

private:
    /// Goes on until the course ends, waits, or forks; a fork goes on with each of its branches.
    void go_on(Course course) {
        if (forecast_.branches.size() >= most_branches) {
            forecast_.cut = true;
            return;
        }
        std::vector<State> seen;
        while (!course.ended() && course.turned_away().empty()) {
            do_own_duties(course);
            const auto acts = acts_open(course);
            std::vector<PlaceName> places;
            for (const auto& act : acts) places.emplace_back(act.subject);
            const bool on_each = course.lead_on_each_reading(places);
            if (acts.size() == 1 && on_each) {
                course.record(acts.front(), true);
            } else if (!acts.empty()) {
                for (const auto& act : acts) {
                    Course branch = course;
                    branch.record(act, true);
                    go_on(std::move(branch));
                }
                if (!on_each) end_with(course);  // on another reading it leads elsewhere, or nowhere
                return;
            } else if (const auto next = course.next_lapse(); next && !goes_round(seen, course)) {
                course.advance(first_moment_after(*next));
            } else {
                break;
            }
        }
        end_with(course);
    }

    void end_with(const Course& course) {
        Walk walk = course.walk();
        walk.forecast = to_word(behaviour_);
        walk.waits_for_ever = !walk.ending && walk.turned_away.empty();
        forecast_.branches.push_back(std::move(walk));
    }

    /// Whether the course has stood exactly there before, so that lapse follows lapse for ever.
    static bool goes_round(std::vector<State>& seen, const Course& course) {
        if (std::ranges::find(seen, course.state()) != seen.end()) return true;
        seen.push_back(course.state());
        return false;
    }

    /// The day of an act: the first on which it may be done and which is a working day, whoever's are counted.
    static Stamp first_working_day(const Course& course, const DaysOf& counted_in) {
        const auto calendars = calendars_of(course.frame(), counted_in);
        Stamp day = course.now();
        if (is_working_everywhere(calendars, day.date)) return day;
        while (!is_working_everywhere(calendars, day.date)) day.date += days{1};
        day.time.reset();
        return day;
    }

    static bool raising_alone(const Course& course, const Stated<People>& people) {
        if (!people.value) return false;
        const auto roles = roles_in(*people.value);
        const auto alone = [&](const RoleName& name) {
            const Role* role = find_role(*course.frame().procedure, name);
            const auto& holders = course.cast().of(name);
            return role && role->side == Side::raising && !holders.empty() && !course.cast().is_unnamed({Together::one, name, 0, {}}) &&
                   std::ranges::all_of(holders, [](const Actor& holder) {
                       return holder.ground.kind != GroundKind::silence;
                   });
        };
        return people.value->how == Together::any ? std::ranges::any_of(roles, alone) : std::ranges::all_of(roles, alone);
    }

    void do_own_duties(Course& course) const {
        if (behaviour_ != Behaviour::nobody_answers) return;
        for (const auto& duty : course.frame().procedure->duties) {
            if (!raising_alone(course, duty.by)) continue;
            Event event;
            event.kind = EventKind::duty;
            event.subject = duty.name.text;
            event.on = first_working_day(course, duty.days);
            const bool apiece = duty.by.value && duty.by.value->how == Together::each;
            for (const auto& role : apiece ? roles_in(*duty.by.value) : std::vector<RoleName>(1)) {
                if (apiece) event.by = {role.text};
                if (!course.refusal_of(event)) course.record(event, true);
            }
        }
    }

    std::vector<Event> acts_open(const Course& course) const {
        std::vector<Event> acts;
        if (behaviour_ != Behaviour::nobody_answers) return acts;
        for (const auto& place : offered_of(course.frame().program, course.state())) {
            const Step* step = find_step(*course.frame().procedure, place);
            if (!step || !raising_alone(course, step->by) || course.visits(place) > 0) continue;
            Event event;
            event.kind = EventKind::act;
            event.subject = place.text;
            event.on = first_working_day(course, step->days);
            if (!course.refusal_of(event)) acts.push_back(std::move(event));
        }
        return acts;
    }

    Behaviour behaviour_;
    Forecast forecast_;
};

}  // namespace

std::string to_word(Behaviour behaviour) {
    return behaviour == Behaviour::nobody_answers ? "nobody_answers" : "nobody_acts";
}

Forecast forecast(const Course& course, Behaviour behaviour) {
    return Forecaster(behaviour).run(course);
}

}  // namespace recourse
