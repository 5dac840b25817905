#include "app/interactive_other_choices.hpp"

#include "render/layout.hpp"
#include "resolve/limits.hpp"
#include "resolve/views.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

using namespace std::chrono;

class OtherChoices {
public:
    OtherChoices(const Course& course, const Walk& walk, const KnownFacts& known)
        : course_(course), frame_(course.frame()), procedure_(*frame_.procedure), known_(known), walk_(walk),
          words_(walk, setting_of(frame_)) {}

    std::vector<Choice> find() {
        if (!course_.ended()) {
            views();
            moments();
            facts();
        }
        time();
        return std::move(choices_);
    }

private:
    Choice start(EventKind kind, const std::string& subject, const Ground& ground) const {
        Choice choice;
        choice.event.kind = kind;
        choice.event.subject = subject;
        choice.event.on = course_.now();
        choice.ground = ground;
        return choice;
    }

    void add_if_open(Choice choice) {
        if (!course_.refusal_of(choice.event)) choices_.push_back(std::move(choice));
    }

    /// Where several decide: the view of each who has not given one (2.6).
    void views() {
        const auto place = place_of(frame_.program, course_.state());
        const Step* step = place ? find_step(procedure_, *place) : nullptr;
        if (!step || !has_views(*step) || phase_of(frame_.program, course_.state()) != PhaseState::deciding) return;
        const std::string prefix = view_path(*step, RoleName{});
        for (const auto& read : frame_.program.reads) {
            if (!read.path.starts_with(prefix)) continue;
            if (value_of(frame_.program.kernel, course_.state(), read.variable) != 0) continue;
            for (const auto& answer : read.answers) view(*step, RoleName{read.path.substr(prefix.size())}, answer);
        }
        outcomes_on_readings(*step);
    }

    /// An outcome that the views give on one reading of who decides: whoever has given one says on which (2.7).
    void outcomes_on_readings(const Step& step) {
        for (const auto& by : decided_by(step)) {
            for (const auto& way : step.on) {
                const auto on = course_.had_on(step, way.outcome, "");
                if (std::ranges::find(on, by.reading) != on.end()) outcome_on(step, way.outcome, by.reading);
            }
        }
    }

    void outcome_on(const Step& step, const OutcomeName& outcome, const std::string& reading) {
        for (const auto& role : roles_with_views(step)) {
            const auto read = std::ranges::find(frame_.program.reads, view_path(step, role), &ReadVariable::path);
            const auto held = read == frame_.program.reads.end() ? 0 : value_of(frame_.program.kernel, course_.state(), read->variable);
            if (held == 0) continue;
            Choice choice = start(EventKind::decide, step.name.text, step.decides.ground);
            choice.event.by = {role.text};
            choice.event.outcome = read->answers[static_cast<std::size_t>(held) - 1];
            choice.event.on_reading = reading;
            choice.words = "It is " + spoken(outcome.text) + ", as `" + reading + "` reads it";
            add_if_open(std::move(choice));
            return;
        }
    }

    void view(const Step& step, const RoleName& role, const std::string& outcome) {
        if (is_lapse(OutcomeName{outcome})) return;
        Choice choice = start(EventKind::decide, step.name.text, step.decides.ground);
        choice.event.by = {role.text};
        choice.event.outcome = outcome;
        std::vector<std::string> names;
        for (const auto& actor : course_.cast().of(role)) names.push_back(words_.actor(actor));
        choice.words = "A view on it: " + spoken(outcome) + " (from " + in_a_row(names) + ")";
        add_if_open(std::move(choice));
    }

    void moments() {
        for (const auto& moment : procedure_.moments) {
            if (course_.moments().latest(moment.name.text)) continue;
            Choice choice = start(EventKind::moment, moment.name.text, moment.ground);
            choice.words = "It happens: " + shown(moment.says.empty() ? spoken(moment.name.text) : moment.says);
            add_if_open(std::move(choice));
        }
    }

    void facts() {
        for (const auto& fact : procedure_.facts) {
            if (fact.about == About::person || fact.answers.empty()) continue;
            Choice choice = start(EventKind::facts, "", {});
            choice.kind = ChoiceKind::fact;
            choice.fact = fact.name;
            const auto now = known_.find(fact.name.text);
            choice.words = "Something becomes known: " +
                           shown(fact.asks.empty() ? capital(spoken(fact.name.text)) : fact.asks) +
                           (now == known_.end() ? " (not known yet)" : " (now: " + answer_in_words(now->second) + ")");
            choices_.push_back(std::move(choice));
        }
    }

    void time() {
        const auto due = course_.next_lapse();
        if (!due) return;
        Choice choice;
        choice.kind = ChoiceKind::time;
        choice.on = first_moment_after(*due);
        choice.words = "Let the time pass to " + in_words(choice.on) + passing(*due);
        choices_.push_back(std::move(choice));
    }

    /// What will not have been done by then: "; not done by then: answer of ...".
    std::string passing(const Stamp& due) const {
        std::vector<std::string> said;
        const auto add_dates = [&](const std::vector<DueDate>& dates, const std::string& own) {
            for (const auto& date : dates) {
                if (date.at != due || date.lapsed) continue;
                const std::string what = date.what == "duty" ? words_.place(PlaceName{own})
                                                             : date.what + " of \"" + words_.place(PlaceName{own}) + "\"";
                if (std::ranges::find(said, what) == said.end()) said.push_back(what);
            }
        };
        for (const auto& move : walk_.moves) add_dates(move.due, move.name);
        for (const auto& duty : walk_.owed) add_dates(duty.due, duty.duty);
        return said.empty() ? "" : "; not done by then: " + in_a_row(said);
    }

    const Course& course_;
    const Frame& frame_;
    const Procedure& procedure_;
    const KnownFacts& known_;
    const Walk& walk_;
    const WalkWords words_;
    std::vector<Choice> choices_;
};

}  // namespace

std::vector<Choice> choices_beside_moves(const Course& course, const Walk& walk, const KnownFacts& known) {
    return OtherChoices(course, walk, known).find();
}

std::string answer_in_words(const std::string& answer) {
    if (answer == "true") return "yes";
    return answer == "false" ? "no" : shown(answer);
}

}  // namespace recourse
