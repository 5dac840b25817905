#include "resolve/compiler.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace recourse {

void Compiler::fact(std::size_t i) {
    const auto& read = program_.reads[i];
    for (std::size_t answer = 0; answer < read.answers.size(); ++answer) {
        build_.move(LabelKind::fact, i, answer);
        build_.set(read.variable, answer + 1);
        if (read.path.starts_with("come.") && read.answers[answer] == "true") then_.produce(read.path.substr(5));
        for (std::size_t d = 0; d < procedure_.duties.size(); ++d) owed_now(procedure_.duties[d], d);
    }
}

void Compiler::owed_now(const Duty& duty, std::size_t d) {
    if (!duty.when.written) return;
    for (const auto& moment : duty.owed_on) {
        build_.set_when(program_.duties[d], number(DutyState::open), number(DutyState::not_owed), duty.when,
                        build_.moment(moment.text));
    }
    then_.settle(duty, program_.duties[d]);
}

/// Where it may be done: on several readings, wherever it may on one of them.
void Compiler::during(const Anytime& exit) {
    const auto meanings = meanings_of(exit.during);
    const bool anywhere = std::ranges::any_of(meanings, [](const auto& meant) { return !meant.value; });
    std::set<std::size_t> places;
    for (const auto& meant : meanings) {
        for (const auto& name : meant.value ? *meant.value : std::vector<PlaceName>{}) places.insert(then_.place(name) + 1);
    }
    if (places.empty()) {
        build_.test(TestKind::is_not, program_.phase, number(PhaseState::ended), meaning(TestAbout::not_ended, exit.ground));
        return;
    }
    for (std::size_t step = 0; anywhere && step <= procedure_.steps.size(); ++step) places.insert(step);
    build_.test_one_of(program_.step, {places.begin(), places.end()}, program_.places.size() + 1, meaning(TestAbout::during, exit.ground));
}

void Compiler::anytime(std::size_t i, const Anytime& exit) {
    build_.move(LabelKind::anytime, i);
    during(exit);
    all_must(exit.open_if, TestAbout::open_if);
    all_must(exit.needs, TestAbout::needs);
    if (exit.consults.written) must_find(Verdict::consulted, TestAbout::consulted, exit.consults.ground);
    must_find(Verdict::actor, TestAbout::actor, exit.by.written ? exit.by.ground : exit.ground);
    then_.produce(exit.name + ".acted");
    if (!places_in(exit.leads_to).empty()) then_.lead_to(exit.leads_to, nullptr);
}

void Compiler::duty(std::size_t i, const Duty& duty) {
    const auto variable = program_.duties[i];
    const auto& shares = program_.shares[i];
    TestMeaning owed = meaning(TestAbout::owed, duty.ground);
    owed.says = says_of(duty.when);
    if (duty.when.value) owed.conditions.push_back(duty.when.value->table);
    for (const auto& reading : duty.when.readings) owed.conditions.push_back(reading.value->table);
    const auto must_be_owed = [&] {
        build_.test(TestKind::is_not, variable, number(DutyState::not_owed), TestMeaning(owed));
        build_.test(TestKind::is_not, variable, number(DutyState::done), TestMeaning(owed));
    };
    const Ground& by = duty.by.written ? duty.by.ground : duty.ground;
    const auto start = [&](std::size_t who) {
        build_.move(LabelKind::duty, i, who);
        must_be_owed();
        must_find(Verdict::actor, TestAbout::actor, by);
        if (duty.to.written) must_find(Verdict::addressee, TestAbout::addressee, duty.to.ground);
    };
    const auto over = [&] {
        for (const auto share : shares) build_.set(share, 0);
        build_.set(variable, number(DutyState::done));
    };
    apiece(shares, 0, by, start, [&] {
        over();
        then_.produce(duty.name.text + ".done");
    });

    if (duty.waived_by.written) {
        build_.move(LabelKind::waive, i);
        must_be_owed();
        must_find(Verdict::actor, TestAbout::actor, duty.waived_by.ground);
        over();
    }

    build_.move(LabelKind::overdue, i);
    build_.test(TestKind::is, variable, number(DutyState::open), meaning(TestAbout::owed, duty.ground));
    build_.set(variable, number(DutyState::late));

    for (const auto& [value, state] : {std::pair(0, DutyState::open), std::pair(1, DutyState::late), std::pair(2, DutyState::perhaps)}) {
        build_.move(LabelKind::again, i, static_cast<std::size_t>(value));
        build_.test(TestKind::is, variable, number(DutyState::done), meaning(TestAbout::owed, duty.ground));
        build_.set(variable, number(state));
    }
}

}  // namespace recourse
