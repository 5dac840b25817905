#include "script/follow.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace recourse {

namespace {

std::string name_text(const std::string& name) { return name; }
template <class Kind>
std::string name_text(const Name<Kind>& name) { return name.text; }

class Join {
public:
    Join(Procedure& procedure, const PlaceName& at, const Procedure& followed)
        : procedure_(procedure), at_(at), followed_(followed) {}

    Problems run() {
        for (const auto& role : followed_.roles) {
            if (!find_role(procedure_, role.name)) procedure_.roles.push_back(role);
        }
        for (const auto& fact : followed_.facts) join(fact);
        all(procedure_.moments, followed_.moments, "moment");
        all(procedure_.duties, followed_.duties, "duty");
        standings();
        exits();
        outcomes();
        steps();
        return std::move(problems_);
    }

private:
    Step& step() { return *std::ranges::find(procedure_.steps, at_, &Step::name); }

    void clash(const std::string& kind, const std::string& name) {
        problems_.push_back({Severity::error, "name-of-both", step().where,
                             "Step `" + at_.text + "` follows `" + followed_.name.text + "`, and both have a " + kind + " `" +
                                 name + "`.",
                             "Give it another name in one of the two scripts."});
    }

    template <class Things>
    void all(Things& own, const Things& others, const char* kind) {
        for (const auto& one : others) {
            const bool known = std::ranges::any_of(own, [&](const auto& mine) { return mine.name == one.name; });
            if (known) {
                clash(kind, name_text(one.name));
            } else {
                own.push_back(one);
            }
        }
    }

    void join(const Fact& fact) {
        const Fact* own = find_fact(procedure_, fact.name);
        if (!own) {
            procedure_.facts.push_back(fact);
        } else if (own->answers != fact.answers || own->about != fact.about) {
            clash("fact with other answers", fact.name.text);
        }
    }

    /// What holds throughout the procedure that is followed holds from the day on which it is begun.
    void standings() {
        auto others = followed_.standings;
        for (auto& one : others) {
            if (one.from.moments.empty()) one.from.moments = {MomentName{at_.text + ".opened"}};
        }
        all(procedure_.standings, others, "standing");
    }

    /// What can be done at any point of that procedure can be done at its steps alone.
    void exits() {
        auto others = followed_.anytimes;
        for (auto& exit : others) {
            std::vector<PlaceName> steps;
            for (const auto& one : followed_.steps) steps.push_back(one.name);
            for (auto& reading : exit.during.readings) {
                if (!reading.value) reading.value = steps;
            }
            if (exit.during.value || !exit.during.readings.empty()) continue;
            exit.during.written = true;
            exit.during.value = std::move(steps);
        }
        all(procedure_.anytimes, others, "anytime");
    }

    void outcomes() {
        const Step& here = step();
        std::vector<std::string> known;
        for (const auto& ending : followed_.endings) {
            if (!ending.returns_to.empty()) continue;
            known.push_back(ending.name.text);
            if (std::ranges::find(here.on, OutcomeName{ending.name.text}, &OutcomeWays::outcome) != here.on.end()) continue;
            problems_.push_back({Severity::error, "missing-outcome", here.where,
                                 "Step `" + at_.text + "` follows `" + followed_.name.text +
                                     "` and does not say what follows its ending `" + ending.name.text + "`.",
                                 "Add " + ending.name.text + " = \"...\" or silent \"...\" to `on`."});
        }
        for (const auto& way : here.on) {
            const bool is_ending = std::ranges::find(known, way.outcome.text) != known.end();
            if (is_ending || way.outcome.text == lapse_word(Phase::act)) continue;
            problems_.push_back({Severity::error, "unknown-outcome", way.ways.where,
                                 "Step `" + at_.text + "` follows `" + followed_.name.text + "`, which has no ending `" +
                                     way.outcome.text + "`.",
                                 suggestion(way.outcome.text, known)});
        }
    }

    void steps() {
        const Step outer = step();
        auto others = followed_.steps;
        for (auto& one : others) {
            if (one.inside.empty()) {
                one.inside = at_;
                if (!one.extend.written) one.extend = followed_.extend;
            }
            if (!starts_there(one.name)) continue;
            one.open_if.insert(one.open_if.end(), outer.open_if.begin(), outer.open_if.end());
            one.closed_if.insert(one.closed_if.end(), outer.closed_if.begin(), outer.closed_if.end());
            one.needs.insert(one.needs.end(), outer.needs.begin(), outer.needs.end());
            for (const auto& door : followed_.outsides) one.closed_if.push_back(wrong_door(door));
        }
        auto endings = followed_.endings;
        for (auto& ending : endings) {
            if (ending.returns_to.empty()) ending.returns_to = at_;
        }
        step().follows = followed_.starts_at;
        all(procedure_.steps, others, "step");
        all(procedure_.endings, endings, "ending");
    }

    bool starts_there(const PlaceName& name) const {
        return leads_to(followed_.starts_at, name);
    }

    static Stated<Condition> wrong_door(const Outside& door) {
        Stated<Condition> closed = door.when;
        if (closed.value) closed.ground = door.ground;
        closed.where = door.where;
        return closed;
    }

    Procedure& procedure_;
    const PlaceName at_;
    const Procedure& followed_;
    Problems problems_;
};

}  // namespace

Problems join_followed(Procedure& procedure, const PlaceName& step, const Procedure& followed) {
    return Join(procedure, step, followed).run();
}

}  // namespace recourse
