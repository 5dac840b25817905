#include "resolve/entrances.hpp"

#include <algorithm>

namespace recourse {

TestMeaning meaning(TestAbout about, const Ground& ground) {
    TestMeaning made;
    made.about = about;
    made.ground = ground;
    return made;
}

void Entrances::lay_out() {
    lay_out(procedure_.starts_at);
    for (const auto& step : procedure_.steps) {
        for (const auto& way : step.on) lay_out(way.ways);
    }
    for (const auto& exit : procedure_.anytimes) lay_out(exit.leads_to);
}

void Entrances::lay_out(const Stated<Ways>& ways) {
    for (const auto& meant : meanings_of(ways)) {
        if (meant.value && meant.value->otherwise.written) lay_out(*meant.value);
    }
}

void Entrances::lay_out(const Ways& ways) {
    const auto number = [&](const PlaceName& name) {
        return static_cast<std::uint16_t>(std::ranges::find(program_.places, name) - program_.places.begin());
    };
    LastResort list;
    list.ways = &ways;
    if (ways.otherwise.value) list.place = number(*ways.otherwise.value);
    for (const auto& name : ways.to) list.others.push_back(number(name));
    list.offered = build_.layout().add(VariableKind::offered, list.place, 2);
    program_.last_resorts.push_back(std::move(list));
}

std::size_t Entrances::count(std::size_t place) const {
    return 1 + static_cast<std::size_t>(std::ranges::count(program_.last_resorts, place, &LastResort::place));
}

LastResort& Entrances::resort(std::size_t place, std::size_t way) {
    auto list = program_.last_resorts.begin();
    for (std::size_t seen = 0; seen + 1 < way || list->place != place; ++list) {
        if (list->place == place) ++seen;
    }
    return *list;
}

const Ground& Entrances::ground(std::size_t place) const {
    const auto steps = procedure_.steps.size();
    return place < steps ? procedure_.steps[place].ground : procedure_.endings[place - steps].ground;
}

void Entrances::test(std::size_t place, std::size_t way) {
    build_.test(TestKind::is_not, program_.phase, static_cast<std::size_t>(PhaseState::ended),
                meaning(TestAbout::not_ended, ground(place)));
    test_open(place, way);
}

void Entrances::test_open(std::size_t place, std::size_t way) {
    if (way == 0) {
        build_.test(TestKind::is, program_.offered[place], 1, meaning(TestAbout::offered, ground(place)));
    } else {
        LastResort& list = resort(place, way);
        build_.test(TestKind::is, list.offered, 1, meaning(TestAbout::offered, ground(place)));
        test_no_other(list, list.ways->otherwise.ground);
        const auto here = static_cast<MoveNumber>(program_.kernel.moves.size() - 1);
        if (program_.kernel.moves.back().label.kind == LabelKind::choice) list.choice = here;
    }
    if (place >= procedure_.steps.size()) return;
    const Step& step = procedure_.steps[place];
    if (program_.steps[place].visits != no_variable) {
        build_.test(TestKind::below, program_.steps[place].visits, static_cast<std::size_t>(step.at_most),
                    meaning(TestAbout::visits, step.ground));
    }
    for (const auto& condition : step.open_if) build_.test(condition, TestAbout::open_if, true);
    for (const auto& condition : step.closed_if) build_.test(condition, TestAbout::closed_if, false);
}

/// Each other way of the list is known to be closed: one of its conditions is known to say so.
void Entrances::test_no_other(const LastResort& list, const Ground& ground) {
    for (const auto other : list.others) {
        build_.start_alternatives();
        if (other < procedure_.steps.size()) {
            const Step& step = procedure_.steps[other];
            if (program_.steps[other].visits != no_variable) {
                build_.or_full(program_.steps[other].visits, static_cast<std::size_t>(step.at_most));
            }
            for (const auto& condition : step.open_if) closed(condition, false);
            for (const auto& condition : step.closed_if) closed(condition, true);
        }
        TestMeaning made = meaning(TestAbout::otherwise, ground);
        made.says = "`" + program_.places[other].text + "` is closed";
        made.other = other;
        build_.test_alternatives(std::move(made));
    }
}

/// A condition closes a way where it does so on every reading.
void Entrances::closed(const Stated<Condition>& condition, bool when) {
    std::vector<const DecisionTable*> tables;
    if (condition.value) tables.push_back(&condition.value->table);
    for (const auto& reading : condition.readings) {
        if (!condition.value && !reading.value) return;  // on that reading nothing is asked
        if (!condition.value) tables.push_back(&reading.value->table);
    }
    if (!tables.empty()) build_.or_known(tables, when);
}

}  // namespace recourse
