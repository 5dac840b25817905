#include "explore/why_not.hpp"

#include "explore/search.hpp"
#include "resolve/rooms.hpp"

#include <algorithm>

namespace recourse {

namespace {

using namespace std::chrono;

/// The outcomes that lead to a place, as the moments that they are.
std::vector<std::string> outcomes_towards(const Procedure& procedure, const PlaceName& place) {
    std::vector<std::string> moments;
    for (const auto& step : procedure.steps) {
        for (const auto& way : step.on) {
            const auto places = way.ways.value ? places_in(*way.ways.value) : std::vector<PlaceName>{};
            if (std::ranges::find(places, place) != places.end()) moments.push_back(step.name.text + "." + way.outcome.text);
        }
    }
    return moments;
}

/// The moves that enter a step, or end a case there. A step that nobody has to begin is entered by what leads to it.
std::vector<MoveNumber> moves_towards(const Program& program, const PlaceName& place) {
    const auto number = *place_number(program, place);
    const Step* step = find_step(*program.procedure, place);
    const bool begun_by_nobody = step && !step->has_phase(Phase::act) && step->follow.empty();
    const auto leading = begun_by_nobody ? outcomes_towards(*program.procedure, place) : std::vector<std::string>{};
    std::vector<MoveNumber> moves;
    for (std::size_t i = 0; i < program.kernel.moves.size(); ++i) {
        const Label& label = program.kernel.moves[i].label;
        const auto& produced = program.produces[i];
        const bool enters = step && label.kind == LabelKind::act && label.subject == number;
        const bool ends = !step && std::ranges::find(produced, place.text) != produced.end();
        const bool leads = begun_by_nobody && ((label.kind == LabelKind::choice && label.subject == number) ||
                                               std::ranges::find_first_of(produced, leading) != produced.end());
        if (enters || ends || leads) moves.push_back(static_cast<MoveNumber>(i));
    }
    return moves;
}

/// Every open point that stands where a way on would be, once: `otherwise` is one for several outcomes.
std::vector<MetSilence> open_ways(const Procedure& procedure) {
    std::vector<MetSilence> found;
    const auto add = [&](const Stated<Ways>& ways) {
        if (!ways.open() || std::ranges::find(found, ways.address, &MetSilence::address) != found.end()) return;
        found.push_back({ways.address, ways.ground.says, ways.ground});
    };
    for (const auto& step : procedure.steps) {
        for (const auto& way : step.on) add(way.ways);
    }
    for (const auto& exit : procedure.anytimes) add(exit.leads_to);
    return found;
}

/// Where the case stands, as far as that alone says why.
std::string stands_in_words(const Course& course, const PlaceName& place) {
    const auto at = place_of(course.frame().program, course.state());
    if (course.ended() && at) {
        const auto on = course.moments().latest("ended");
        const std::string date = on ? " on " + in_words(*on) : "";
        if (at == place) return "The case ended so" + date + ".";
        return "The case is closed: it ended with `" + at->text + "`" + date + ", and nothing reopens it.";
    }
    const bool acting = phase_of(course.frame().program, course.state()) == PhaseState::acting;
    return at == place && !acting ? "The case stands there already." : "";
}

/// The first of them as an event names it; nobody where no post is known.
std::vector<std::string> named(const std::vector<Actor>& actors) {
    if (actors.empty() || actors.front().post.empty()) return {};
    return {actors.front().post.text};
}

}  // namespace

WhyNot why_not(const Course& course, const PlaceName& place) {
    const Frame& frame = course.frame();
    const Program& program = frame.program;
    WhyNot made;
    made.place = place;
    made.title = title_of(*frame.procedure, place);
    made.stands = stands_in_words(course, place);
    const auto towards = moves_towards(program, place);
    for (const auto number : towards) {
        const Move& move = program.kernel.moves[number];
        MoveTowards one;
        one.move = label_in_words(program, move.label);
        for (auto test = move.first_test; test < move.first_test + move.tests; ++test) {
            if (holds(program.kernel, course.state(), program.kernel.tests[test])) continue;
            one.failing.push_back(explain(frame, course.state(), move, test, {}));
        }
        made.open |= one.failing.empty();
        made.moves.push_back(std::move(one));
    }
    if (made.open) return made;
    if (const auto way = shortest_way(course, towards)) {
        made.cure = *way;
        for (const auto& label : made.cure) made.cure_in_words.push_back(label_in_words(program, label));
    } else if (!course.ended()) {
        made.unanswered = open_ways(*frame.procedure);
    }
    return made;
}

Event event_for(const Course& course, const Label& label) {
    const Frame& frame = course.frame();
    const Program& program = frame.program;
    const Procedure& procedure = *frame.procedure;
    Event event;
    event.on = course.now();
    const Step* step = label.subject < procedure.steps.size() ? &procedure.steps[label.subject] : nullptr;
    switch (label.kind) {
        case LabelKind::act:
            event.kind = EventKind::act;
            event.subject = step->name.text;
            if (step->form.value) event.form = *step->form.value;
            break;
        case LabelKind::answer: {
            event.kind = EventKind::answer;
            event.subject = step->name.text;
            const auto& answering = who_answers(*step);
            if (answering.value) {
                const auto actors = course.cast().of(*answering.value);
                if (label.value < actors.size() && !actors[label.value].post.empty()) event.by = {actors[label.value].post.text};
            }
            break;
        }
        case LabelKind::sitting: {
            event.kind = EventKind::held;
            event.subject = step->name.text;
            const auto room = room_for(*step, *frame.area, procedure, course.cast());
            if (!room) break;
            for (const auto& place : room->places) {
                Present present;
                if (!place.posts.empty()) present.post = place.posts.front().text;
                if (place.posts.empty()) present.role = place.role.text;
                event.present.push_back(std::move(present));
            }
            break;
        }
        case LabelKind::decision:
            event.kind = EventKind::decide;
            event.subject = step->name.text;
            event.outcome = program.outcomes[label.value].text;
            if (event.outcome == "inquorate") event.kind = EventKind::held;
            break;
        case LabelKind::choice:
            event.kind = EventKind::note;
            event.subject = "the way is chosen";
            event.next = program.places[label.subject].text;
            break;
        case LabelKind::fact:
            event.kind = EventKind::facts;
            event.facts[program.reads[label.subject].path] = program.reads[label.subject].answers[label.value];
            break;
        case LabelKind::moment:
            event.kind = EventKind::moment;
            event.subject = procedure.moments[label.subject].name.text;
            break;
        case LabelKind::anytime: {
            event.kind = EventKind::anytime;
            const Anytime& exit = procedure.anytimes[label.subject];
            event.subject = exit.name;
            if (exit.by.value) event.by = named(course.cast().of(*exit.by.value));
            break;
        }
        case LabelKind::duty:
            event.kind = EventKind::duty;
            event.subject = procedure.duties[label.subject].name.text;
            break;
        default: break;
    }
    return event;
}

bool follow(Course& course, const std::vector<Label>& labels) {
    for (const auto& label : labels) {
        if (label.kind != LabelKind::lapse) {
            if (!course.record(event_for(course, label))) return false;
            continue;
        }
        const auto due = course.next_lapse();
        if (!due) return false;
        course.advance({due->date + days{1}, std::nullopt});
    }
    return true;
}

}  // namespace recourse
