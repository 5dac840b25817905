#include "resolve/consequences.hpp"
#include "resolve/reads.hpp"
#include "resolve/views.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::size_t number(PhaseState state) { return static_cast<std::size_t>(state); }
std::size_t number(ClockState state) { return static_cast<std::size_t>(state); }
std::size_t number(DutyState state) { return static_cast<std::size_t>(state); }

/// The values of an act or an answer that is asked of several, each for itself.
constexpr std::size_t asked = 1;
constexpr std::size_t given = 2;

TestMeaning meaning(TestAbout about, const Ground& ground) {
    TestMeaning made;
    made.about = about;
    made.ground = ground;
    return made;
}

template <class T>
const Ground& ground_of(const Stated<T>& stated, const Step& step) {
    return stated.written ? stated.ground : step.ground;
}

class Compiler {
public:
    Compiler(std::shared_ptr<const Procedure> procedure, const Sizes& sizes)
        : procedure_(*procedure), sizes_(sizes), build_(program_), then_(procedure_, program_, build_) {
        program_.procedure = std::move(procedure);
    }

    Program compile() {
        name_places();
        lay_out();
        build_.move(LabelKind::begin, 0);
        then_.produce("begun");
        then_.lead_to(procedure_.starts_at, nullptr);
        for (std::size_t i = 0; i < procedure_.outsides.size(); ++i) outside(i, procedure_.outsides[i]);
        for (std::size_t i = 0; i < procedure_.steps.size(); ++i) step(i, procedure_.steps[i]);
        for (std::size_t i = 0; i < program_.places.size(); ++i) choice(i);
        for (std::size_t i = 0; i < program_.reads.size(); ++i) fact(i);
        for (std::size_t i = 0; i < procedure_.moments.size(); ++i) {
            build_.move(LabelKind::moment, i);
            then_.produce(procedure_.moments[i].name.text);
        }
        for (std::size_t i = 0; i < procedure_.anytimes.size(); ++i) anytime(i, procedure_.anytimes[i]);
        for (std::size_t i = 0; i < procedure_.duties.size(); ++i) duty(i, procedure_.duties[i]);
        return std::move(program_);
    }

private:
    void name_places() {
        for (const auto& step : procedure_.steps) {
            program_.places.push_back(step.name);
            for (const auto& way : step.on) {
                if (std::ranges::find(program_.outcomes, way.outcome) == program_.outcomes.end()) {
                    program_.outcomes.push_back(way.outcome);
                }
            }
        }
        for (const auto& ending : procedure_.endings) program_.places.push_back(ending.name);
    }

    void lay_out() {
        Layout& layout = build_.layout();
        program_.step = layout.add(VariableKind::step, 0, program_.places.size() + 1);
        program_.phase = layout.add(VariableKind::phase, 0, number(PhaseState::ended) + 1);
        for (auto& verdict : program_.verdict) verdict = layout.add(VariableKind::verdict, 0, 2);
        for (const auto phase : standing_phases) {
            program_.clock[static_cast<int>(phase)] = layout.add(VariableKind::clock, 0, 3);
        }
        for (std::size_t i = 0; i < program_.places.size(); ++i) {
            program_.offered.push_back(layout.add(VariableKind::offered, i, 2));
        }
        for (std::size_t i = 0; i < procedure_.steps.size(); ++i) {
            program_.steps.push_back(step_variables(i, procedure_.steps[i]));
        }
        for (std::size_t i = 0; i < procedure_.duties.size(); ++i) {
            program_.duties.push_back(layout.add(VariableKind::duty, i, 4));
        }
        for (const auto& read : reads_of(procedure_)) build_.read(read);
        build_.fix_layout();

        State& start = program_.kernel.start;
        for (const auto verdict : program_.verdict) set_value(program_.kernel, start, verdict, 1);
        for (const auto& read : program_.reads) {
            if (read.path.starts_with("come.")) set_value(program_.kernel, start, read.variable, has_not_come);
        }
    }

    StepVariables step_variables(std::size_t i, const Step& step) {
        Layout& layout = build_.layout();
        StepVariables variables;
        if (step.at_most > 0) {
            variables.visits = layout.add(VariableKind::visits, i, static_cast<std::size_t>(step.at_most) + 1);
        }
        if (step.limit(Phase::act).written) variables.act_clock = layout.add(VariableKind::clock, i, 3);
        if (const auto n = apiece(step.by); n > 1) {
            variables.actors = layout.add_together(VariableKind::reply, i, n, given + 1);
        }
        if (const auto n = apiece(step.answer_by.written ? step.answer_by : step.to); n > 1) {
            variables.replies = layout.add_together(VariableKind::reply, i, n, given + 1);
        }
        return variables;
    }

    /// How many do it, each for itself; 1 where it is one thing.
    std::size_t apiece(const Stated<People>& people) const {
        if (!people.value || people.value->how != Together::each) return 1;
        std::size_t n = 0;
        for (const auto& role : roles_in(*people.value)) n += sizes_(role);
        return n;
    }

    /// Open where the matter is not for this procedure.
    void outside(std::size_t i, const Outside& door) {
        build_.move(LabelKind::outside, i);
        build_.test(door.when, door.ground, TestAbout::outside);
    }

    void step(std::size_t i, const Step& step) {
        if (step.has_phase(Phase::act)) acts(i, step);
        if (step.has_phase(Phase::sitting)) sitting(i, step);
        if (step.has_phase(Phase::answer)) answers(i, step);
        for (const auto& way : step.on) decision(i, step, way.outcome);
        for (int phase = 0; phase < phases; ++phase) {
            if (step.within[phase].written) lapses(i, step, static_cast<Phase>(phase));
        }
    }

    void must_stand_at(std::size_t i, PhaseState phase, const Ground& ground) {
        build_.test(TestKind::is, program_.step, i + 1, meaning(TestAbout::standing, ground));
        build_.test(TestKind::is, program_.phase, number(phase), meaning(TestAbout::in_phase, ground));
    }

    void must_find(Verdict verdict, TestAbout about, const Ground& ground, std::size_t wanted = 1) {
        build_.test(TestKind::is, program_.verdict[static_cast<int>(verdict)], wanted, meaning(about, ground));
    }

    void all_must(const std::vector<Stated<Condition>>& conditions, TestAbout about, bool wanted = true) {
        for (const auto& condition : conditions) build_.test(condition, about, wanted);
    }

    /// What makes a place a way on, whether it is entered by its act or chosen.
    void may_enter(std::size_t i) {
        const bool ending = i >= procedure_.steps.size();
        const Ground& ground = ending ? procedure_.endings[i - procedure_.steps.size()].ground
                                      : procedure_.steps[i].ground;
        build_.test(TestKind::is_not, program_.phase, number(PhaseState::ended), meaning(TestAbout::not_ended, ground));
        build_.test(TestKind::is, program_.offered[i], 1, meaning(TestAbout::offered, ground));
        if (ending) return;
        const Step& step = procedure_.steps[i];
        if (program_.steps[i].visits != no_variable) {
            build_.test(TestKind::below, program_.steps[i].visits, static_cast<std::size_t>(step.at_most),
                        meaning(TestAbout::visits, ground));
        }
        all_must(step.open_if, TestAbout::open_if);
        all_must(step.closed_if, TestAbout::closed_if, false);
    }

    void acts(std::size_t i, const Step& step) {
        const auto& actors = program_.steps[i].actors;
        const auto start = [&](std::size_t who) {
            build_.move(LabelKind::act, i, who);
            may_enter(i);
            all_must(step.needs, TestAbout::needs);
            if (step.consults.written) must_find(Verdict::consulted, TestAbout::consulted, step.consults.ground);
            must_find(Verdict::actor, TestAbout::actor, ground_of(step.by, step));
            must_find(Verdict::addressee, TestAbout::addressee, ground_of(step.to, step));
            if (demands_form(step)) must_find(Verdict::form, TestAbout::form, step.form.ground);
        };
        apiece(actors, 0, ground_of(step.by, step), start, [&] { acted(i, step); });
    }

    void answers(std::size_t i, const Step& step) {
        const auto& replies = program_.steps[i].replies;
        const auto start = [&](std::size_t who) {
            build_.move(LabelKind::answer, i, who);
            must_stand_at(i, PhaseState::answering, step.ground);
            all_must(step.answer_needs, TestAbout::needs);
            must_find(Verdict::actor, TestAbout::actor, ground_of(step.to, step));
        };
        apiece(replies, asked, ground_of(step.to, step), start, [&] {
            build_.withdraw_offers();
            build_.set(program_.clock[static_cast<int>(Phase::answer)], number(ClockState::off));
            then_.produce(step.name.text + ".answered");
            then_.owe(step, Phase::decision);
        });
    }

    /// Something that several do, each for itself: two moves for each of them, as the last and as one before. What
    /// follows comes with the last.
    template <class Start, class Follow>
    void apiece(const std::vector<VariableNumber>& each, std::size_t before, const Ground& ground, const Start& start,
                const Follow& follow) {
        if (each.empty()) {
            start(0);
            follow();
            return;
        }
        for (std::size_t who = 0; who < each.size(); ++who) {
            auto others = each;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(who));
            for (const bool last : {false, true}) {
                start(who);
                build_.test(TestKind::is, each[who], before, meaning(TestAbout::asked, ground));
                build_.test_all(last ? TestKind::is : TestKind::is_not, others, given,
                                meaning(last ? TestAbout::last : TestAbout::not_last, ground));
                build_.set(each[who], given);
                if (last) follow();
            }
        }
    }

    void acted(std::size_t i, const Step& step) {
        build_.withdraw_offers();
        then_.stop_clocks();
        build_.set(program_.step, i + 1);
        if (program_.steps[i].visits != no_variable) build_.add_one(program_.steps[i].visits);
        for (const auto actor : program_.steps[i].actors) build_.set(actor, 0);
        for (const auto reply : program_.steps[i].replies) build_.set(reply, asked);
        for (const auto& read : program_.reads) {
            if (read.path.starts_with("view." + step.name.text + ".")) build_.set(read.variable, 0);
        }
        then_.produce(step.name.text + ".acted");
        if (const auto next = next_phase(step, Phase::act)) {
            then_.owe(step, *next);
        } else {
            then_.outcome(step, OutcomeName{"done"});
        }
    }

    void sitting(std::size_t i, const Step& step) {
        build_.move(LabelKind::sitting, i);
        must_stand_at(i, PhaseState::sitting, step.ground);
        must_find(Verdict::floor, TestAbout::floor, ground_of(step.must_attend, step));
        build_.set(program_.clock[static_cast<int>(Phase::sitting)], number(ClockState::off));
        then_.produce(step.name.text + ".held");
        then_.owe(step, Phase::decision);
    }

    void decision(std::size_t i, const Step& step, const OutcomeName& name) {
        if (is_lapse(name) || name.text == "otherwise") return;
        if (name.text == "done" && !next_phase(step, Phase::act)) return;  // comes with the act
        const auto value = std::ranges::find(program_.outcomes, name) - program_.outcomes.begin();
        build_.move(LabelKind::decision, i, static_cast<std::size_t>(value));
        if (name.text == "inquorate") {
            must_stand_at(i, PhaseState::sitting, step.ground);
            must_find(Verdict::floor, TestAbout::below_floor, ground_of(step.must_attend, step), 0);
        } else {
            must_stand_at(i, PhaseState::deciding, step.ground);
            must_find(Verdict::decider, TestAbout::decider, ground_of(step.decides, step));
            must_have_views(step, name);
            then_.produce(step.name.text + ".decided");
        }
        then_.outcome(step, name);
        if (step.has_phase(Phase::answer)) settled_after_all(i, step, name);
    }

    /// Once the case has moved on, whoever asked may still record that the answer settles it (3.4).
    void settled_after_all(std::size_t i, const Step& step, const OutcomeName& name) {
        if (!settles(procedure_, step, name)) return;
        build_.move(LabelKind::decision, i, program_.kernel.moves.back().label.value);
        build_.test(TestKind::is_not, program_.phase, number(PhaseState::ended), meaning(TestAbout::not_ended, step.ground));
        const auto moved_on = meaning(TestAbout::moved_on, step.ground);
        build_.test(TestKind::is, build_.moment(step.name.text + ".acted"), has_come, moved_on);
        build_.test(TestKind::is_not, program_.step, i + 1, moved_on);
        must_find(Verdict::decider, TestAbout::decider, ground_of(step.decides, step));
        must_have_views(step, name);
        then_.produce(step.name.text + ".decided");
        then_.outcome(step, name);
    }

    /// Where several decide, the views that the outcome takes have to be in.
    void must_have_views(const Step& step, const OutcomeName& name) {
        if (!has_views(step)) return;
        build_.test(outcome_condition(step, name), step.decides.ground, TestAbout::views);
    }

    /// A lapse opens the ways under it. One that leads to an ending ends the case, unless another step may still be
    /// gone on to (3.1): two moves.
    void lapses(std::size_t i, const Step& step, Phase phase) {
        const auto way = std::ranges::find(step.on, OutcomeName{lapse_word(phase)}, &OutcomeWays::outcome);
        const Ways* ways = way != step.on.end() && way->ways.value ? &*way->ways.value : nullptr;
        const bool shuts = ways && ways->to.size() == 1 && then_.is_ending(ways->to.front());
        if (shuts) {
            lapse(i, step, phase);
            build_.test_nothing_offered(program_.offered[i], meaning(TestAbout::alone, way->ways.ground));
            then_.end_at(ways->to.front());
        }
        lapse(i, step, phase);
        if (shuts && phase == Phase::act) build_.set(program_.offered[i], 0);  // its own door is shut all the same
        if (!ways || shuts) return;
        for (const auto& to : ways->to) then_.offer(to);
    }

    void lapse(std::size_t i, const Step& step, Phase phase) {
        const bool act = phase == Phase::act;
        const auto clock = act ? program_.steps[i].act_clock : program_.clock[static_cast<int>(phase)];
        const Ground& ground = step.limit(phase).ground;
        build_.move(LabelKind::lapse, i, static_cast<std::size_t>(phase));
        if (!act) build_.test(TestKind::is, program_.step, i + 1, meaning(TestAbout::standing, ground));
        build_.test(TestKind::is, clock, number(ClockState::running), meaning(TestAbout::running, ground));
        build_.set(clock, number(ClockState::lapsed));
        then_.produce(step.name.text + "." + lapse_word(phase));
    }

    /// Saying which of several ways will be taken, before its act; the way into an ending that is one of several.
    void choice(std::size_t i) {
        build_.move(LabelKind::choice, i);
        may_enter(i);
        if (i >= procedure_.steps.size()) {
            then_.end_at(program_.places[i]);
            return;
        }
        build_.withdraw_offers();
        then_.stop_clocks();
        build_.set(program_.offered[i], 1);
        if (program_.steps[i].act_clock != no_variable) {
            build_.set(program_.steps[i].act_clock, number(ClockState::running));
        }
        then_.stand_before(program_.places[i]);
    }

    void fact(std::size_t i) {
        const auto& read = program_.reads[i];
        for (std::size_t answer = 0; answer < read.answers.size(); ++answer) {
            build_.move(LabelKind::fact, i, answer);
            build_.set(read.variable, answer + 1);
            if (read.path.starts_with("come.") && read.answers[answer] == "true") then_.produce(read.path.substr(5));
            for (std::size_t d = 0; d < procedure_.duties.size(); ++d) owed_now(procedure_.duties[d], d);
        }
    }

    /// A duty whose condition was not known when its moment came is owed once it is.
    void owed_now(const Duty& duty, std::size_t d) {
        if (!duty.when) return;
        for (const auto& moment : duty.owed_on) {
            build_.set_if(program_.duties[d], number(DutyState::open), program_.duties[d],
                          number(DutyState::not_owed));
            build_.only_when(*duty.when, build_.moment(moment.text));
        }
    }

    void anytime(std::size_t i, const Anytime& exit) {
        build_.move(LabelKind::anytime, i);
        if (exit.during.empty()) {
            build_.test(TestKind::is_not, program_.phase, number(PhaseState::ended),
                        meaning(TestAbout::not_ended, exit.ground));
        } else {
            std::vector<std::size_t> places;
            for (const auto& name : exit.during) places.push_back(then_.place(name) + 1);
            build_.test_one_of(program_.step, places, program_.places.size() + 1,
                               meaning(TestAbout::during, exit.ground));
        }
        all_must(exit.open_if, TestAbout::open_if);
        all_must(exit.needs, TestAbout::needs);
        if (exit.consults.written) must_find(Verdict::consulted, TestAbout::consulted, exit.consults.ground);
        must_find(Verdict::actor, TestAbout::actor, exit.by.written ? exit.by.ground : exit.ground);
        if (exit.leads_to.value) then_.lead_to(exit.leads_to, nullptr);
    }

    void duty(std::size_t i, const Duty& duty) {
        const auto variable = program_.duties[i];
        build_.move(LabelKind::duty, i);
        build_.test(TestKind::is_not, variable, number(DutyState::not_owed), meaning(TestAbout::owed, duty.ground));
        build_.test(TestKind::is_not, variable, number(DutyState::done), meaning(TestAbout::owed, duty.ground));
        must_find(Verdict::actor, TestAbout::actor, duty.by.written ? duty.by.ground : duty.ground);
        build_.set(variable, number(DutyState::done));
        then_.produce(duty.name.text + ".done");

        build_.move(LabelKind::overdue, i);
        build_.test(TestKind::is, variable, number(DutyState::open), meaning(TestAbout::owed, duty.ground));
        build_.set(variable, number(DutyState::late));
    }

    const Procedure& procedure_;
    const Sizes& sizes_;
    Program program_;
    Builder build_;
    Consequences then_;
};

}  // namespace

Program compile(std::shared_ptr<const Procedure> procedure, const Sizes& sizes) {
    return Compiler(std::move(procedure), sizes).compile();
}

}  // namespace recourse
