#include "resolve/open_moves.hpp"

#include "resolve/called_on.hpp"
#include "resolve/findings.hpp"
#include "resolve/rooms.hpp"
#include "resolve/views.hpp"
#include "resolve/ways_open.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::string list_of(const std::vector<Actor>& actors) {
    std::string text;
    for (const auto& actor : actors) text += (text.empty() ? "" : ", ") + actor.title;
    return text;
}

int days_between(const Stamp& from, const Stamp& to) {
    return static_cast<int>((to.date - from.date).count());
}

class OpenMoves {
public:
    explicit OpenMoves(const Course& course)
        : course_(course), frame_(course.frame()), procedure_(*frame_.procedure), program_(frame_.program) {}

    std::vector<OpenMove> write() {
        for (std::size_t number = 0; number < program_.kernel.moves.size(); ++number) {
            const auto move = static_cast<MoveNumber>(number);
            if (refusal(program_.kernel, course_.state(), move)) continue;
            add(program_.kernel.moves[number], move);
        }
        for (std::size_t number = 0; number < program_.kernel.moves.size(); ++number) {
            add_if_known(program_.kernel.moves[number], static_cast<MoveNumber>(number));
        }
        views_awaited();
        for (auto& move : moves_) so_far(move);
        std::stable_partition(moves_.begin(), moves_.end(), [&](const OpenMove& move) { return !is_afterthought(move); });
        return std::move(moves_);
    }

private:
    OpenMove* known(const std::string& kind, const std::string& name) {
        for (auto& move : moves_) {
            if (move.kind == kind && move.name == name) return &move;
        }
        return nullptr;
    }

    void add(const Move& move, MoveNumber number) {
        const Label& label = move.label;
        const Step* step = label.subject < procedure_.steps.size() ? &procedure_.steps[label.subject] : nullptr;
        switch (label.kind) {
            case LabelKind::act: act(*step, number); break;
            case LabelKind::answer: answer(*step, number); break;
            case LabelKind::sitting: sitting(*step, number); break;
            case LabelKind::decision: decision(*step, number, label.value); break;
            case LabelKind::choice: if (!step || !step->has_phase(Phase::act)) choice(label.subject); break;
            case LabelKind::anytime: exit(procedure_.anytimes[label.subject], number); break;
            case LabelKind::duty: duty(procedure_.duties[label.subject], number); break;
            default: break;
        }
    }

    /// An act, the way into an ending, or what can be done at any point, that depends on facts that are not known (3.9).
    void add_if_known(const Move& move, MoveNumber number) {
        const bool ending = move.label.kind == LabelKind::choice && move.label.subject >= procedure_.steps.size();
        const bool exit = move.label.kind == LabelKind::anytime;
        if (move.label.kind != LabelKind::act && !ending && !exit) return;
        const std::string& name = exit ? procedure_.anytimes[move.label.subject].name : program_.places[move.label.subject].text;
        auto facts = only_if(program_, course_.state(), number);
        if (facts.empty() || known(exit ? "anytime" : ending ? "choice" : "act", name)) return;
        add(move, number);
        moves_.back().open_if = std::move(facts);
    }

    OpenMove& start(const std::string& kind, const std::string& name, const std::string& title, const Ground& ground,
                    MoveNumber number) {
        OpenMove made;
        made.kind = kind;
        made.name = name;
        made.title = title;
        made.ground = ground;
        readings(made, number);
        moves_.push_back(std::move(made));
        return moves_.back();
    }

    /// On which readings the move is open, where it is not open on all of them.
    void readings(OpenMove& made, MoveNumber number) const {
        for (const auto test : tests_on_a_reading(program_.kernel, course_.state(), number)) {
            const TestMeaning& meaning = program_.meanings[test];
            made.readings.push_back(meaning.ground.says + " Open on one reading, shut on another (" + meaning.says +
                                    "); answered at " + meaning.address + ".");
        }
    }

    void on_a_reading(OpenMove& made, const PlaceName& place) const {
        if (auto read = course_.way_on_a_reading(place); !read.empty()) made.readings.push_back(std::move(read));
    }

    void people(OpenMove& made, const Stated<People>& by, const Stated<People>& to) const {
        made.by = called_on(course_.cast().named(by), *frame_.area, course_.now().date);
        if (by.open()) made.by_unknown = by.ground.says;
        for (const auto* one : {&by, &to}) {
            if (auto read = who_on_each_reading(*one, course_.cast()); !read.empty()) made.readings.push_back(std::move(read));
        }
        made.to = called_on(course_.cast().named(to), *frame_.area, course_.now().date);
    }

    void set_late(OpenMove& made) const {
        std::vector<std::vector<DueDate>> each;  // of each phase by itself
        for (const auto& date : made.due) {
            if (each.empty() || each.back().front().what != date.what) each.emplace_back();
            each.back().push_back(date);
        }
        for (const auto& of_one : each) {
            const auto latest = certain_after(of_one);
            if (!latest || !has_passed(*latest, course_.now())) continue;
            made.days_late = std::max(made.days_late.value_or(0), days_between(*latest, course_.now()));
        }
    }

    void act(const Step& step, MoveNumber number) {
        if (known("act", step.name.text)) return;
        OpenMove& made = start("act", step.name.text, step.title, step.ground, number);
        made.strength = step.strength;
        if (auto read = strength_in_words(step.strength_as_written); !read.empty()) made.readings.push_back(std::move(read));
        on_a_reading(made, step.name);
        people(made, step.by, step.to);
        made.since = course_.moments().latest(step.name.text + ".opened");
        made.due = course_.dates_before_act(step);
        made.room = room_for(step, *frame_.area, procedure_, course_.cast());
        ready(made, step);
        set_late(made);
    }

    void ready(OpenMove& made, const Step& step) const {
        if (step.form.value) made.ready.push_back("Form: " + *step.form.value + ".");
        if (step.form.open()) made.ready.push_back("Form: " + step.form.ground.says);
        those(made, "Copies to: ", step.informs);
        those(made, "Asked first: ", step.consults);
        for (const auto* list : {&step.needs, &step.expects}) {
            for (const auto& condition : *list) {
                if (condition.value && !condition.value->says.empty()) {
                    made.ready.push_back((list == &step.needs ? "Needed: " : "Expected: ") + condition.value->says + ".");
                }
            }
        }
        for (const auto& record : step.records) made.ready.push_back("To be put on file: " + record + ".");
        if (step.at_direction.value == true) {
            made.ready.push_back("Somebody may act at the chair's direction (" + to_text(step.at_direction.ground) + ").");
        }
    }

    /// Whom a field names; on each reading, where there are several.
    void those(OpenMove& made, const std::string& label, const Stated<People>& people) const {
        if (people.value) made.ready.push_back(label + list_of(course_.cast().of(*people.value)) + ".");
        if (auto each = who_on_each_reading(people, course_.cast()); !each.empty()) made.ready.push_back(label + each);
    }

    void answer(const Step& step, MoveNumber number) {
        if (known("answer", step.name.text)) return;
        OpenMove& made = start("answer", step.name.text, step.title, step.ground, number);
        people(made, who_answers(step), step.answer_to.written ? step.answer_to : step.by);
        still_to_answer(made, step);
        made.since = course_.moments().latest(step.name.text + ".acted");
        made.due = course_.dates(step, Phase::answer);
        if (step.answer_form.value) made.ready.push_back("Form: " + *step.answer_form.value + ".");
        if (step.answer_form.open()) made.ready.push_back("Form: " + step.answer_form.ground.says);
        outcomes(made, step);
        set_late(made);
    }

    /// Of several who were asked, only those who have not answered.
    void still_to_answer(OpenMove& made, const Step& step) const {
        const auto place = place_number(program_, step.name);
        const auto& replies = program_.steps[*place].replies;
        if (replies.size() != made.by.size()) return;
        std::vector<Actor> waiting;
        for (std::size_t i = 0; i < replies.size(); ++i) {
            if (value_of(program_.kernel, course_.state(), replies[i]) == 1) waiting.push_back(made.by[i]);
        }
        made.by = std::move(waiting);
    }

    void sitting(const Step& step, MoveNumber number) {
        OpenMove& made = start("sitting", step.name.text, step.title, step.ground, number);
        if (step.chaired_by.value) made.ready.push_back("Chaired by: " + chairs(*step.chaired_by.value) + ".");
        if (step.chaired_by.open()) made.ready.push_back("Chaired by: " + step.chaired_by.ground.says);
        made.to = course_.cast().named(step.to);
        made.since = course_.moments().latest(step.name.text + ".acted");
        made.due = course_.dates(step, Phase::sitting);
        made.room = room_for(step, *frame_.area, procedure_, course_.cast());
        outcomes(made, step);
        set_late(made);
    }

    std::string chairs(const std::string& name) const {
        const auto actors = course_.cast().called(name);
        return actors.empty() ? name : list_of(actors);
    }

    void outcomes(OpenMove& made, const Step& step) const {
        for (const auto& way : step.on) {
            const auto& word = way.outcome.text;
            if (!is_lapse(way.outcome) && word != "otherwise") made.outcomes.push_back(word);
        }
    }

    void decision(const Step& step, MoveNumber number, std::uint16_t outcome) {
        const auto& word = program_.outcomes[outcome].text;
        if (word == "inquorate" || (has_views(step) && place_of(program_, course_.state()) == step.name)) return;
        if (OpenMove* move = known("decision", step.name.text)) {
            move->outcomes.push_back(word);
            return;
        }
        OpenMove& made = start("decision", step.name.text, step.title, step.ground, number);
        if (has_views(step)) made.by = those_with_views(step, [](const RoleName&) { return true; });
        if (step.decides.value && step.decides.value->people) made.by = course_.cast().of(*step.decides.value->people);
        if (!step.decides.value && !step.has_phase(Phase::sitting) && step.by.value) {
            made.by = course_.cast().of(*step.by.value);
        }
        if (made.by.empty()) made.by_unknown = "Who decides is not stated.";
        since_decidable(made, step);
        made.outcomes.push_back(word);
        set_late(made);
    }

    void since_decidable(OpenMove& made, const Step& step) const {
        made.since = course_.moments().latest(step.name.text + (step.has_phase(Phase::sitting) ? ".held" : ".answered"));
        made.due = course_.dates(step, Phase::decision);
    }

    template <class Wanted>
    std::vector<Actor> those_with_views(const Step& step, const Wanted& wanted) const {
        std::vector<Actor> all;
        for (const auto& role : roles_with_views(step)) {
            if (!wanted(role)) continue;
            for (const auto& actor : course_.cast().of(role)) all.push_back(actor);
        }
        return all;
    }

    /// Where several decide, a view is what can be given: by whoever has still to give one, `failing_that` at last (2.6).
    /// Once all have, each may change it, as long as the case stands there.
    void views_awaited() {
        const auto place = place_of(program_, course_.state());
        const Step* step = place ? find_step(procedure_, *place) : nullptr;
        if (!step || !has_views(*step) || phase_of(program_, course_.state()) != PhaseState::deciding) return;
        OpenMove made;
        made.kind = "decision";
        made.name = step->name.text;
        made.title = step->title;
        made.ground = step->decides.ground;
        const auto last_to_speak = step->failing_that.value ? roles_in(*step->failing_that.value) : std::vector<RoleName>{};
        for (const bool at_last : {false, true}) {
            if (!made.by.empty()) break;
            made.by = those_with_views(*step, [&](const RoleName& role) {
                const bool is_last = std::ranges::find(last_to_speak, role) != last_to_speak.end();
                return is_last == at_last && view_on(*step, role).empty();
            });
        }
        if (made.by.empty()) made.by = those_with_views(*step, [](const RoleName&) { return true; });
        since_decidable(made, *step);
        for (const auto& outcome : held_outcomes(*step)) made.outcomes.push_back(outcome.text);
        if (auto had = course_.had_on_a_reading(*step); !had.empty()) made.readings.push_back(std::move(had));
        set_late(made);
        moves_.insert(moves_.begin(), std::move(made));
    }

    /// What the role holds of the step; empty where it has not said so.
    std::string view_on(const Step& step, const RoleName& role) const {
        const auto read = std::ranges::find(program_.reads, view_path(step, role), &ReadVariable::path);
        if (read == program_.reads.end()) return "";
        const auto value = value_of(program_.kernel, course_.state(), read->variable);
        return value == 0 ? "" : read->answers[value - 1];
    }

    /// What would settle a step that the case has left.
    bool is_afterthought(const OpenMove& move) const {
        const auto place = place_of(program_, course_.state());
        return move.kind == "decision" && place && place->text != move.name;
    }

    /// The views that were given; what came of the step, where nothing is said of what follows; that the case is elsewhere.
    void so_far(OpenMove& move) const {
        const bool at_step = move.kind == "act" || move.kind == "answer" || move.kind == "sitting" || move.kind == "decision";
        const Step* step = at_step ? find_step(procedure_, PlaceName{move.name}) : nullptr;
        if (!step) return;
        if (move.kind == "decision" && has_views(*step)) {
            for (const auto& role : roles_with_views(*step)) {
                if (const auto view = view_on(*step, role); !view.empty()) {
                    move.so_far.push_back(list_of(course_.cast().of(role)) + ": " + spoken_outcome(view));
                }
            }
        }
        const WalkStep* record = course_.record_now(step->name);
        if (record && is_left_there(*record)) {
            move.days_late.reset();
            move.so_far.push_back(spoken_outcome(record->outcome) + (record->on ? " on " + in_words(*record->on) : "") +
                                  ". What follows is not stated; it may be done again");
        } else if (is_afterthought(move)) {
            move.so_far.push_back("the case has moved on from here; this would settle it after all");
        }
    }

    /// "not agreed"
    static std::string spoken_outcome(std::string outcome) {
        std::ranges::replace(outcome, '_', ' ');
        return outcome;
    }

    /// The way to an ending, or to a step without an act, which nobody has to begin.
    void choice(std::size_t place) {
        const PlaceName& name = program_.places[place];
        if (known("choice", name.text)) return;
        OpenMove made;
        made.kind = "choice";
        made.name = name.text;
        made.title = title_of(procedure_, name);
        const auto steps = procedure_.steps.size();
        made.ground = place < steps ? procedure_.steps[place].ground : procedure_.endings[place - steps].ground;
        on_a_reading(made, name);
        moves_.push_back(std::move(made));
    }

    void exit(const Anytime& exit, MoveNumber number) {
        OpenMove& made = start("anytime", exit.name, exit.title, exit.ground, number);
        people(made, exit.by, {});
        if (const auto on = course_.during_on_readings(exit); !on.empty()) {
            made.readings.push_back(exit.during.ground.says + " Open where the case stands on the reading " + on + " alone; answered at " +
                                    exit.during.address + ".");
        }
        if (exit.leads_to.open()) made.ready.push_back(exit.leads_to.ground.says);
    }

    void duty(const Duty& duty, MoveNumber number) {
        if (known("duty", duty.name.text)) return;
        OpenMove& made = start("duty", duty.name.text, duty.title, duty.ground, number);
        made.strength = duty.strength;
        people(made, duty.by, duty.to);
        const auto& owings = course_.owed(duty);
        if (!owings.empty()) {
            made.since = owings.front().since;
            made.due = course_.dates(duty, owings.front());
            made.by = course_.still_owing(duty, owings.front());
            made.to = course_.still_to(duty, owings.front());
            made.owed_if = owings.front().owed_if;
            for (auto& one : readings_of(duty, owings.front())) made.readings.push_back(std::move(one));
        }
        if (duty.form.value) made.ready.push_back("Form: " + *duty.form.value + ".");
        for (const auto& way : duty.ways) made.ready.push_back("One way: " + way + ".");
        if (owings.empty() || owings.front().doubt.empty()) set_late(made);
    }

    const Course& course_;
    const Frame& frame_;
    const Procedure& procedure_;
    const Program& program_;
    std::vector<OpenMove> moves_;
};

}  // namespace

std::vector<OpenMove> open_moves(const Course& course) {
    return OpenMoves(course).write();
}

}  // namespace recourse
