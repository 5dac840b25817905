#include "resolve/findings.hpp"

#include "resolve/fitting.hpp"
#include "resolve/rooms.hpp"
#include "resolve/views.hpp"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

Finding& of(Findings& findings, Verdict verdict) {
    return findings[static_cast<std::size_t>(verdict)];
}

/// Who acts: on several readings it is enough that one of them lets these people (2.7).
void actor(Findings& findings, const Stated<People>& people, const std::vector<std::string>& by, const Cast& cast) {
    const auto would = [&](const People& way) { return would_do(way, by, cast); };
    if (by.empty() || fitting_of(people, would).somewhere) return;
    of(findings, Verdict::actor) = {false, titles_of(by, cast), on_each(people, [&](const People& way) {
        return needed_in_words(way, cast) + (all_may(way, by, cast) ? ", together" : "");
    })};
}

void addressee(Findings& findings, const Stated<People>& people, const std::vector<std::string>& to, const Cast& cast) {
    const auto may = [&](const People& way) { return all_may(way, to, cast); };
    if (to.empty() || fitting_of(people, may).somewhere) return;
    of(findings, Verdict::addressee) = {false, titles_of(to, cast), on_each(people, [&](const People& way) { return needed_in_words(way, cast); })};
}

void consulted(Findings& findings, const Stated<People>& people, const Event& event, const Cast& cast) {
    const auto asked = [&](const People& way) { return was_asked(way, event.consulted, cast); };
    if (fitting_of(people, asked).somewhere) return;
    of(findings, Verdict::consulted) = {
        false,
        on_each(people, [&](const People& way) { return "not asked: " + actors_in_words(not_among(way, event.consulted, cast)); }),
        on_each(people, [&](const People& way) { return actors_in_words(cast.of(way)); })};
}

/// Everybody whom a name given by an event stands for is one of `allowed`.
bool all_among(const std::vector<Actor>& allowed, const std::string& name, const Cast& cast) {
    const auto meant = cast.called(name);
    return !meant.empty() && std::ranges::all_of(meant, [&](const Actor& actor) { return among(allowed, actor); });
}

/// Those who could fill a place if it were recorded that they have its quality (3.23).
void not_recorded(const RoomPlace& place, const std::vector<Person>& people, std::vector<std::string>& open) {
    if (place.who.empty()) return;
    for (const auto& person : people) {
        Person with_it = person;
        with_it.qualities.push_back(place.who);
        const bool lacks_it = std::ranges::find(person.lacking, place.who) != person.lacking.end();
        if (lacks_it || fits(place, person) || !fits(place, with_it)) continue;
        const std::string says = "whether `" + place.who.text + "` is true of " + called(person);
        if (std::ranges::find(open, says) == open.end()) open.push_back(says);
    }
}

std::string told_by(const Event& event) {
    const auto found = event.facts.find("at_direction_of");
    return found == event.facts.end() ? std::string() : found->second;
}

}  // namespace

Findings find_for_act(const Event& event, const Step& step, const Cast& cast) {
    Findings findings;
    const std::string director = told_by(event);
    const bool directed = !director.empty() && step.at_direction.value == true;
    actor(findings, step.by, directed ? std::vector{director} : event.by, cast);
    addressee(findings, step.to, event.to, cast);
    if (pair_off(step.by, step.to) && !event.to.empty()) {
        const auto own = asked_by(step.by, step.to, event.by, cast);
        const bool right = std::ranges::all_of(event.to, [&](const auto& name) { return all_among(own, name, cast); });
        if (!right) of(findings, Verdict::addressee) = {false, titles_of(event.to, cast), actors_in_words(own)};
    }
    consulted(findings, step.consults, event, cast);
    if (demands_form(step) && !event.form.empty() && event.form != *step.form.value &&
        !is_writing(*step.form.value, event.form)) {
        of(findings, Verdict::form) = {false, event.form, *step.form.value};
    }
    return findings;
}

Findings find_for_answer(const Event& event, const Step& step, const Cast& cast) {
    Findings findings;
    actor(findings, who_answers(step), event.by, cast);
    addressee(findings, step.answer_to, event.to, cast);
    return findings;
}

Findings find_for_sitting(const Event& event, const Step& step, const std::optional<Room>& room, const Cast& cast) {
    Findings findings;
    if (!room) return findings;
    const auto people = people_present(event, step, cast);
    const Filling filling = fill_room(*room, people);
    if (filling.complete()) return findings;
    Finding& floor = of(findings, Verdict::floor);
    floor.holds = false;
    std::vector<std::string> open;
    for (std::size_t i = 0; i < room->places.size(); ++i) {
        if (!filling.by[i]) not_recorded(room->places[i], people, open);
        floor.needed += (floor.needed.empty() ? "" : ", ") + room->places[i].title;
        if (!filling.by[i]) floor.now += (floor.now.empty() ? "missing: " : ", ") + room->places[i].title;
    }
    for (const auto& one : open) floor.now += (&one == &open.front() ? "; not recorded: " : ", ") + one;
    return findings;
}

Findings find_for_decision(const Event& event, const Step& step, const Cast& cast) {
    Findings findings;
    if (event.by.empty() || event.kind != EventKind::decide) return findings;
    std::vector<Actor> allowed;
    bool anybody = false;  // where it is not said who one of them is
    const auto allow = [&](const People& people) {
        anybody |= cast.is_unnamed(people);
        for (auto& one : cast.of(people)) allowed.push_back(std::move(one));
    };
    for (const auto& by : decided_by(step)) {
        if (!by.decides) return findings;  // on that reading nobody has said who decides
        if (by.decides->people) allow(*by.decides->people);
        for (const auto& [outcome, people] : by.decides->by_outcome) allow(people);
        if (by.failing_that) allow(*by.failing_that);
    }
    if (!step.decides.written && !step.has_phase(Phase::sitting) && step.by.value) allow(*step.by.value);
    const bool may = std::ranges::all_of(event.by, [&](const auto& name) { return all_among(allowed, name, cast); });
    if (allowed.empty() || may || anybody) return findings;
    of(findings, Verdict::decider) = {false, titles_of(event.by, cast), actors_in_words(allowed)};
    return findings;
}

Findings find_for_duty(const Event& event, const Duty& duty, const Cast& cast) {
    Findings findings;
    actor(findings, duty.by, event.by, cast);
    addressee(findings, duty.to, event.to, cast);
    return findings;
}

Findings find_for_waiver(const Event& event, const Duty& duty, const Cast& cast) {
    Findings findings;
    actor(findings, duty.waived_by, event.by, cast);
    return findings;
}

Findings find_for_exit(const Event& event, const Anytime& exit, const Cast& cast) {
    Findings findings;
    actor(findings, exit.by, event.by, cast);
    consulted(findings, exit.consults, event, cast);
    return findings;
}

Findings find_for_extension(const Event& event, const LimitPart& part, const Cast& cast, const std::vector<CountedIn>& calendars) {
    Findings findings;
    const Extension* extension = part.extension;
    if (event.by.empty()) {
        const bool named = extension && extension->by.value;
        of(findings, Verdict::actor) = {false, "nobody is named",
                                        named ? actors_in_words(cast.of(*extension->by.value)) : "those who agreed"};
    } else if (extension) {
        actor(findings, extension->by, event.by, cast);
    }
    Finding& bound = of(findings, Verdict::bound);
    if (!event.till || event.till->date < event.on.date) {
        bound = {false, event.till ? in_words(*event.till) : "no date", "a date ahead"};
    } else if (part.limit && part.first_due && (event.till->date < part.first_due->date || *event.till == *part.first_due)) {
        bound = {false, in_words(*event.till), "a date after " + in_words(*part.first_due)};
    } else if (extension && extension->at_most.value && part.first_due) {
        const auto latest = latest_after(*extension->at_most.value, *part.first_due, calendars);
        if (latest && has_passed(*latest, *event.till)) {
            bound = {false, in_words(*event.till), in_words(*latest) + " at the latest"};
        }
    }
    return findings;
}

std::vector<std::vector<Actor>> apiece(const People& people, const Cast& cast) {
    std::vector<std::vector<Actor>> all;
    for (const auto& role : roles_in(people)) {
        const auto& holders = cast.of(role);
        if (cast.size_of(role) == 1) {
            all.push_back(holders);
            continue;
        }
        for (const auto& one : holders) all.push_back({one});
    }
    return all;
}

std::vector<std::uint16_t> all_meant(const People& people, const std::vector<std::string>& by, const Cast& cast) {
    std::vector<std::uint16_t> numbers;
    if (by.empty()) return numbers;
    const auto meant = cast.called(by.front());
    const auto is_meant = [&](const Actor& one) {
        return std::ranges::any_of(meant, [&](const Actor& actor) {
            return same(actor, one) && (actor.body.empty() || one.body.empty() || actor.body == one.body);
        });
    };
    std::uint16_t number = 0;
    for (const auto& actors : apiece(people, cast)) {
        if (std::ranges::any_of(actors, is_meant)) numbers.push_back(number);
        ++number;
    }
    return numbers;
}

std::uint16_t which_of(const Stated<People>& people, const std::vector<std::string>& by, const Cast& cast) {
    if (!people.value || !one_by_one(*people.value)) return 0;
    const auto numbers = all_meant(*people.value, by, cast);
    return numbers.empty() ? std::uint16_t{0} : numbers.front();
}

std::vector<Actor> asked_by(const Stated<People>& by, const Stated<People>& to, const std::vector<std::string>& names,
                            const Cast& cast) {
    if (!to.value) return {};
    if (!pair_off(by, to)) return cast.of(*to.value);
    const auto pairs = apiece(*to.value, cast);
    const auto number = which_of(by, names, cast);
    return number < pairs.size() ? pairs[number] : std::vector<Actor>{};
}

std::vector<Actor> who_acted(const Event& event, const Step& step, const Cast& cast) {
    const auto named = cast.named(step.by);
    if (event.by.empty() || !told_by(event).empty() || (step.by.value && one_by_one(*step.by.value))) return named;
    std::vector<Actor> may = named;
    for (const auto& reading : step.by.value ? std::vector<Reading<People>>{} : step.by.readings) {
        for (auto& one : reading.value ? cast.of(*reading.value) : std::vector<Actor>{}) may.push_back(std::move(one));
    }
    std::vector<Actor> acted;
    for (auto& one : may) {
        if (names(event.by, one, cast) && !among(acted, one)) acted.push_back(std::move(one));
    }
    return acted.empty() ? named : acted;
}

bool is_writing(const std::string& wanted, const std::string& form) {
    constexpr std::array ways{"letter", "e-mail", "email", "form", "notice", "report"};
    return wanted == "writing" && std::ranges::find(ways, form) != ways.end();
}

std::string at_direction(const Event& event, const Step& step) {
    if (told_by(event).empty() || step.at_direction.value != true) return "";
    return "Done by somebody at a chair's direction (" + to_text(step.at_direction.ground) + ").";
}

std::string who_decides_by_default(const Step& step) {
    if (step.decides.open()) return step.decides.ground.says + " The outcome is the one that was recorded.";
    if (step.has_phase(Phase::sitting)) return "Who decides is not stated; the outcome is the one that was recorded.";
    return "Who judges the answer is not stated; it is read here as whoever asked.";
}

}  // namespace recourse
