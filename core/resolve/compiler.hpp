#pragma once

#include "resolve/consequences.hpp"
#include "resolve/entrances.hpp"
#include "resolve/reads.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// The values of an act or an answer that is asked of several, each for itself.
inline constexpr std::size_t share_asked = 1;
inline constexpr std::size_t share_given = 2;

/// Writes a procedure down as a Program: the places and variables first, then a move for everything that can happen.
class Compiler {
public:
    Compiler(std::shared_ptr<const Procedure> procedure, const Sizes& sizes)
        : procedure_(*procedure), sizes_(sizes), build_(program_), then_(procedure_, program_, build_),
          enter_(procedure_, program_, build_) {
        program_.procedure = std::move(procedure);
    }

    Program compile();

private:
    void name_places();
    void lay_out();
    StepVariables step_variables(std::size_t i, const Step& step);
    /// How many do it, each for itself; 1 where it is one thing.
    std::size_t apiece(const Stated<People>& people) const;
    /// Open where the matter is not for this procedure.
    void outside(std::size_t i, const Outside& door);
    void step(std::size_t i, const Step& step);
    void must_stand_at(std::size_t i, PhaseState phase, const Ground& ground);
    void must_find(Verdict verdict, TestAbout about, const Ground& ground, std::size_t wanted = 1);
    void all_must(const std::vector<Stated<Condition>>& conditions, TestAbout about, bool wanted = true);
    /// `way`: by which of the ways in there (Entrances).
    void acts(std::size_t i, const Step& step, std::size_t way);
    void answers(std::size_t i, const Step& step);
    /// So many of several who were asked: the one who makes the number full is the last that was needed (3.27).
    template <class Start, class Follow>
    void enough(std::size_t i, std::size_t needed, const Ground& ground, const Start& start, const Follow& follow);
    void acted(std::size_t i, const Step& step);
    /// What is done at a step before anybody has gone on closes the ways that a lapse there had opened (3.4); a limit that
    /// spans the step runs on.
    void close_what_had_lapsed(const Step& step);
    void sitting(std::size_t i, const Step& step);
    void decision(std::size_t i, const Step& step, const OutcomeName& name);
    /// Once the case has moved on, whoever asked may still record that the answer settles it (3.4).
    void settled_after_all(std::size_t i, const Step& step, const OutcomeName& name);
    /// Where several decide, the views that the outcome takes have to be in.
    void must_have_views(const Step& step, const OutcomeName& name);
    /// The lapses of a phase: where it is owed and, where its clock runs before, while the act can be done.
    void lapses(std::size_t i, const Step& step, Phase phase);
    /// While the act is not done, `open` says that it can be. The limits of an act and of its answer lapse as the same
    /// thing, which comes once (3.6).
    template <class Open>
    void lapses_before_act(std::size_t i, const Step& step, Phase phase, const Open& open);
    /// A lapse, by whichever name, opens the ways under it. One that leads to an ending ends the case, unless another step
    /// may still be gone on to (3.1): two moves.
    template <class Open>
    void lapses_as(std::size_t i, const Step& step, Phase phase, Phase as, const Open& open);
    template <class Open>
    void lapse(std::size_t i, const Step& step, Phase phase, const Open& open);
    void must_be_acted(const Ground& ground);
    /// Another date for a limit that runs: by those whom the text names, or by agreement where the limit is open (3.22).
    void extensions(std::size_t i, const Step& step, Phase phase);
    /// Saying which of several ways will be taken, before its act; the way into an ending that is one of several.
    void choice(std::size_t i, std::size_t way);
    void fact(std::size_t i);
    /// A duty whose condition was not known when its moment came is owed once it is.
    void owed_now(const Duty& duty, std::size_t d);
    void anytime(std::size_t i, const Anytime& exit);
    void during(const Anytime& exit);
    void duty(std::size_t i, const Duty& duty);

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
                build_.test_all(last ? TestKind::is : TestKind::is_not, others, share_given,
                                meaning(last ? TestAbout::last : TestAbout::not_last, ground));
                build_.set(each[who], share_given);
                if (last) follow();
            }
        }
    }

    const Procedure& procedure_;
    const Sizes& sizes_;
    Program program_;
    Builder build_;
    Consequences then_;
    Entrances enter_;
};

}  // namespace recourse
