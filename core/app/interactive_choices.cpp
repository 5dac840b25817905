#include "app/interactive_choices.hpp"

#include "app/interactive_other_choices.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

/// Everybody whom a field names, on any of its readings.
std::vector<std::string> role_names(const Stated<People>& people) {
    std::vector<std::string> names;
    for (const auto& meant : meanings_of(people)) {
        for (const auto& role : meant.value ? roles_in(*meant.value) : std::vector<RoleName>{}) {
            if (std::ranges::find(names, role.text) == names.end()) names.push_back(role.text);
        }
    }
    return names;
}

class ChoiceFinder {
public:
    ChoiceFinder(const Course& course, const KnownFacts& known)
        : course_(course), frame_(course.frame()), procedure_(*frame_.procedure), known_(known), walk_(course.walk()),
          words_(walk_, setting_of(frame_)) {}

    std::vector<Choice> find() {
        if (course_.turned_away().empty()) {
            for (const auto& move : walk_.moves) {
                if (!is_afterthought(move) && move.open_if.empty()) add(move);
            }
            for (const auto& move : walk_.moves) {
                if (is_afterthought(move)) add(move);
            }
            for (auto& one : choices_beside_moves(course_, walk_, known_)) choices_.push_back(std::move(one));
        }
        Choice stop;
        stop.kind = ChoiceKind::stop;
        stop.words = "Stop here";
        choices_.push_back(std::move(stop));
        return std::move(choices_);
    }

private:
    /// Somebody of several, by the name that an event gives.
    struct Named {
        std::string name;
        Actor actor;
    };

    /// A decision on a step that the case has left: a reply that came late and settles it after all (language 3.4).
    bool is_afterthought(const OpenMove& move) const {
        return move.kind == "decision" && walk_.stands_at && walk_.stands_at->text != move.name;
    }

    Choice start(EventKind kind, const std::string& subject, const Ground& ground) const {
        Choice choice;
        choice.event.kind = kind;
        choice.event.subject = subject;
        choice.event.on = course_.now();
        choice.ground = ground;
        return choice;
    }

    Choice start(EventKind kind, const OpenMove& move) const {
        Choice choice = start(kind, move.name, move.ground);
        choice.move = move;
        return choice;
    }

    void add_if_open(Choice choice) {
        if (!course_.refusal_of(choice.event)) choices_.push_back(std::move(choice));
    }

    std::string title(const OpenMove& move) const {
        return shown(move.title.empty() ? capital(spoken(move.name)) : move.title);
    }

    /// " (by the Chief Executive)"; with the boards for which they act only where there are several.
    std::string by(const std::vector<Actor>& actors, const std::string& unknown, const char* how = "by ") const {
        std::vector<std::string> names;
        for (const auto& actor : actors) {
            names.push_back(actors.size() == 1 && !actor.title.empty() ? shown(actor.title) : words_.actor(actor));
        }
        if (!names.empty()) return " (" + (how + in_a_row(names)) + ")";
        return unknown.empty() ? "" : " (by whom is not stated)";
    }

    /// The one person who does it, as an event names them; empty where it is nobody or several.
    static std::vector<std::string> only_one(const std::vector<Actor>& actors) {
        if (actors.size() != 1 || actors.front().post.empty()) return {};
        return {actors.front().post.text};
    }

    /// Those who do a thing apiece; empty where it is one thing.
    std::vector<Named> apiece(const Stated<People>& people) const {
        std::vector<Named> all;
        if (!people.value || !one_by_one(*people.value)) return all;
        for (const auto& role : roles_in(*people.value)) {
            for (const auto& actor : course_.cast().of(role)) {
                all.push_back({actor.post.empty() ? role.text : actor.post.text, actor});
            }
        }
        return all;
    }

    void add(const OpenMove& move) {
        if (move.kind == "duty") return duty(move);
        if (move.kind == "anytime") return exit(move);
        if (move.kind == "choice") return way(move);
        const Step* step = find_step(procedure_, PlaceName{move.name});
        if (!step) return;
        if (move.kind == "act") act(move, *step);
        if (move.kind == "answer") answer(move, *step);
        if (move.kind == "sitting") sitting(move, *step);
        if (move.kind == "decision") decision(move);
    }

    void act(const OpenMove& move, const Step& step) {
        Choice choice = start(EventKind::act, move);
        choice.event.by = only_one(move.by);
        choice.event.form = step.form.value.value_or("");
        choice.event.informed = role_names(step.informs);
        choice.event.consulted = role_names(step.consults);
        choice.event.recorded = step.records;
        const auto each = apiece(step.by);
        if (each.empty()) {
            choice.words = title(move) + by(move.by, move.by_unknown);
            add_if_open(std::move(choice));
        }
        for (const auto& one : each) {
            choice.event.by = {one.name};
            choice.words = title(move) + by({one.actor}, "");
            add_if_open(choice);
        }
    }

    void answer(const OpenMove& move, const Step& step) {
        const auto each = apiece(who_answers(step));
        Choice choice = start(EventKind::answer, move);
        choice.event.by = only_one(move.by);
        const std::string comes = "The answer comes";
        if (move.by.size() > 1 && !each.empty()) {
            for (const auto& one : each) {
                choice.event.by = {one.name};
                choice.words = "One of the answers comes (from " + words_.actor(one.actor) + ")";
                if (is_waiting(move, one.actor)) add_if_open(choice);
            }
            return;
        }
        for (const auto& one : each) {
            if (is_waiting(move, one.actor)) choice.event.by = {one.name};
        }
        for (const auto& outcome : outcomes(move)) {
            choice.event.outcome = outcome;
            choice.words = comes + ": " + spoken(outcome) + by(move.by, "", "from ");
            add_if_open(choice);
        }
        choice.event.outcome.clear();
        choice.words = comes + "; what to make of it is said later" + by(move.by, "", "from ");
        add_if_open(std::move(choice));
    }

    static bool is_waiting(const OpenMove& move, const Actor& actor) {
        return std::ranges::any_of(move.by, [&](const Actor& one) {
            return one.post == actor.post && one.title == actor.title && one.body == actor.body;
        });
    }

    /// What can be said to have come of it at once: not what follows from views or from who was there.
    static std::vector<std::string> outcomes(const OpenMove& move) {
        std::vector<std::string> all;
        for (const auto& outcome : move.outcomes) {
            if (outcome != "split" && outcome != "inquorate") all.push_back(outcome);
        }
        return all;
    }

    void sitting(const OpenMove& move, const Step& step) {
        Choice choice = start(EventKind::held, move);
        choice.kind = move.room ? ChoiceKind::meeting : ChoiceKind::event;
        choice.room = move.room;
        for (const auto& outcome : outcomes(move)) {
            choice.event.outcome = outcome;
            choice.words = "The meeting is held: " + spoken(outcome);
            choices_.push_back(choice);
        }
        choice.event.outcome.clear();
        choice.words = "The meeting is held; what came of it is said later";
        choices_.push_back(choice);
        // Below a floor that nobody states no meeting can be.
        if (!move.room || std::ranges::find(step.on, OutcomeName{"inquorate"}, &OutcomeWays::outcome) == step.on.end()) return;
        choice.event.outcome = "inquorate";
        choice.words = "The meeting comes together below its floor: somebody is missing";
        choices_.push_back(std::move(choice));
    }

    void decision(const OpenMove& move) {
        Choice choice = start(EventKind::decide, move);
        choice.event.by = only_one(move.by);
        for (const auto& outcome : move.outcomes) {
            choice.event.outcome = outcome;
            choice.words = (is_afterthought(move) ? "\"" + title(move) + "\" is settled after all: " : "It is decided: ") +
                           spoken(outcome) + by(move.by, move.by_unknown);
            add_if_open(choice);
        }
    }

    void duty(const OpenMove& move) {
        const Duty& owed = *find_duty(procedure_, DutyName{move.name});
        Choice choice = start(EventKind::duty, move);
        choice.event.by = only_one(move.by);
        choice.event.form = owed.form.value.value_or("");
        choice.event.informed = role_names(owed.informs);
        choice.event.recorded = owed.records;
        choice.words = "What is owed is done: " + title(move) + by(move.by, move.by_unknown);
        const auto each = apiece(owed.by);
        if (each.empty()) add_if_open(choice);
        for (const auto& one : each) {
            choice.event.by = {one.name};
            choice.words = "What is owed is done: " + title(move) + by({one.actor}, "");
            if (is_waiting(move, one.actor)) add_if_open(choice);
        }
    }

    void exit(const OpenMove& move) {
        const auto found = std::ranges::find(procedure_.anytimes, move.name, &Anytime::name);
        Choice choice = start(EventKind::anytime, move);
        choice.event.by = only_one(move.by);
        choice.event.consulted = role_names(found->consults);
        choice.words = title(move) + by(move.by, move.by_unknown);
        add_if_open(std::move(choice));
    }

    void way(const OpenMove& move) {
        Choice choice = start(EventKind::note, move);
        choice.event.subject = "The way is chosen.";
        choice.event.next = move.name;
        choice.words = "The case ends: " + title(move);
        add_if_open(std::move(choice));
    }

    const Course& course_;
    const Frame& frame_;
    const Procedure& procedure_;
    const KnownFacts& known_;
    const Walk walk_;
    const WalkWords words_;
    std::vector<Choice> choices_;
};

}  // namespace

std::vector<Choice> choices_in(const Course& course, const KnownFacts& known) {
    return ChoiceFinder(course, known).find();
}

Setting setting_of(const Frame& frame) {
    return {*frame.area, *frame.procedure};
}

}  // namespace recourse
