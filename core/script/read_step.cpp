#include "script/read_step.hpp"

#include "base/nearest.hpp"
#include "script/route_rules.hpp"
#include "script/words.hpp"

#include <array>
#include <algorithm>

namespace recourse {

namespace {

/// What a script may write of a step even though its route has it too; `must_attend` is added to.
constexpr std::array written_beside_a_route{"title", "cite", "silent", "unseen", "reading", "route", "stage", "must_attend"};

class StepReader {
public:
    StepReader(const Block& block, FieldReader& fields, const Routes& routes, const OutcomeSets& sets)
        : block_(block), fields_(fields), routes_(routes), sets_(sets), own_(fields.place_of(block)) {}

    Step read() {
        step_.name = PlaceName{block_.name};
        step_.route = fields_.plain(own_, "route");
        step_.where = block_.where;
        step_.ground = own_.ground;
        own_fields();
        outcomes();
        if (const RouteFields* route = find_route()) inherit(FieldReader::place_of(step_.route, *route));
        other_outcomes();
        find_phases();
        fields_.must_pair_off(step_.by, step_.to, own_.name);
        return std::move(step_);
    }

private:
    const RouteFields* find_route() {
        if (step_.route.empty()) return nullptr;
        if (const auto found = routes_.find(step_.route); found != routes_.end()) return &found->second;
        std::vector<std::string> known;
        for (const auto& [name, route] : routes_) known.push_back(name);
        fields_.problem("unknown-route", own_.table.find("route")->where,
                        own_.name + " uses the route `" + step_.route + "`, which the area does not list.",
                        suggestion(step_.route, known));
        return nullptr;
    }

    void own_fields() {
        step_.title = fields_.plain(own_, "title");
        step_.stage = fields_.plain(own_, "stage");
        step_.strength_as_written = fields_.strength(own_);
        step_.strength = counting_as(step_.strength_as_written);
        step_.by = fields_.people(own_, "by");
        step_.to = fields_.people(own_, "to");
        step_.answer_by = fields_.people(own_, "answer_by");
        step_.answer_to = fields_.people(own_, "answer_to");
        step_.consults = fields_.people(own_, "consults");
        step_.may_consult = fields_.people(own_, "may_consult");
        step_.informs = fields_.everybody(own_, "informs");
        step_.form = fields_.text(own_, "form");
        step_.answer_form = fields_.text(own_, "answer_form");
        step_.chaired_by = fields_.text(own_, "chaired_by");
        step_.records = fields_.texts(own_, "records");
        step_.must_attend = fields_.floor(own_, "must_attend");
        step_.decides = fields_.deciders(own_, "decides");
        step_.failing_that = fields_.people(own_, "failing_that");
        step_.needs = fields_.conditions(own_, "needs");
        step_.expects = fields_.conditions(own_, "expects");
        step_.answer_needs = fields_.conditions(own_, "answer_needs");
        step_.answer_expects = fields_.conditions(own_, "answer_expects");
        step_.open_if = fields_.conditions(own_, "open_if");
        step_.closed_if = fields_.conditions(own_, "closed_if");
        step_.at_most = fields_.number(own_, "at_most");
        for (int phase = 0; phase < phases; ++phase) {
            step_.within[phase] = fields_.limit(own_, limit_word(static_cast<Phase>(phase)));
        }
        step_.extend = fields_.extension(own_, "extend");
        step_.follow.procedure = ProcedureName{fields_.plain(own_, "follow")};
    }

    void outcomes() {
        for (auto& one : fields_.outcomes(own_)) {
            if (one.outcome.text == "otherwise") {
                otherwise_ = std::move(one.ways);
            } else {
                step_.on.push_back(std::move(one));
            }
        }
    }

    /// `otherwise` stands for every outcome that the step can have and that is not named (2.15).
    void other_outcomes() {
        if (!otherwise_.written) return;
        const auto other = [&](const std::string& word) {
            const OutcomeName outcome{word};
            if (std::ranges::find(step_.on, outcome, &OutcomeWays::outcome) == step_.on.end()) step_.on.push_back({outcome, otherwise_});
        };
        for (const auto& word : outcomes_of_people()) other(word);
        if (is_decided() && has_several_deciders()) other("split");
        if (step_.must_attend.written) other("inquorate");
        for (int phase = 0; phase < phases; ++phase) {
            if (step_.within[phase].written) other(lapse_word(static_cast<Phase>(phase)));
        }
    }

    /// The partners of those that are named; where none is named, whatever people can say comes of such a step.
    std::vector<std::string> outcomes_of_people() const {
        std::vector<std::string> words;
        bool named = false;
        for (const auto& way : step_.on) {
            const auto* partners = partners_of(sets_, way.outcome.text);
            if (!partners) continue;
            words.insert(words.end(), partners->begin(), partners->end());
            named |= is_held(way.outcome);
        }
        if (named) return words;
        if (!is_decided()) return {"done"};
        for (const auto& word : outcome_words()) {
            if (!word.partners.empty() || std::string_view(word.word) == "decided") words.emplace_back(word.word);
        }
        for (const auto& [word, partners] : sets_) words.push_back(word);
        return words;
    }

    bool has_several_deciders() const {
        if (step_.failing_that.written) return false;
        return std::ranges::any_of(meanings_of(step_.decides), [](const Meaning<Deciders>& meant) {
            if (!meant.value) return false;
            return !meant.value->by_outcome.empty() || (meant.value->people && meant.value->people->how == Together::all);
        });
    }

    /// Whether the outcome is one that people hold: no lapse, and nothing that comes of itself.
    static bool is_held(const OutcomeName& outcome) {
        const auto& word = outcome.text;
        return !is_lapse(outcome) && word != "done" && word != "inquorate" && word != "split";
    }

    bool sits() const {
        return is_meeting(step_.route) || step_.must_attend.written || step_.chaired_by.written ||
               step_.limit(Phase::sitting).written;
    }
    /// Whether nothing more is to come of the act: `done` says so, whoever it goes to.
    bool is_act_alone() const { return std::ranges::find(step_.on, OutcomeName{"done"}, &OutcomeWays::outcome) != step_.on.end(); }
    bool is_answered() const { return !sits() && !is_act_alone() && (step_.to.written || step_.answer_by.written); }
    bool is_decided() const {
        const auto held = [](const OutcomeWays& way) { return is_held(way.outcome) || way.outcome.text == "split"; };
        return sits() || is_answered() || step_.decides.written || std::ranges::any_of(step_.on, held);
    }

    void inherit(const FieldPlace& route) {
        for (const auto& field : route.table.fields) {
            const Value* again = own_.table.find(field.name);
            if (!again || std::ranges::find(written_beside_a_route, field.name) != written_beside_a_route.end()) continue;
            fields_.problem("route-weakened", again->where,
                            field_in_words(own_, field.name) + " is given by the route `" + step_.route + "` (" +
                                to_text(route.ground) + ") and can't be changed by a script.",
                            "Leave it out; an open point of the route is answered by an assumption set.");
        }
        if (step_.title.empty()) step_.title = fields_.plain(route, "title");
        if (auto strength = fields_.strength(route); strength.written) {
            step_.strength = counting_as(strength);
            step_.strength_as_written = std::move(strength);
        }
        if (step_.ground.kind == GroundKind::none) step_.ground = route.ground;
        step_.by = fields_.people(route, "by");
        step_.to = fields_.people(route, "to");
        step_.form = fields_.text(route, "form");
        step_.answer_form = fields_.text(route, "answer_form");
        step_.chaired_by = fields_.text(route, "chaired_by");
        step_.two_places = fields_.yes_no(route, "two_places");
        step_.deputies = fields_.yes_no(route, "deputies");
        step_.at_direction = fields_.yes_no(route, "at_direction");
        step_.may_refuse = fields_.yes_no(route, "may_refuse");
        step_.notice = fields_.limit(route, "notice");
        floor_of_route(route);
    }

    void floor_of_route(const FieldPlace& route) {
        Floor floor;
        if (route.table.find("chairs")) floor.items.emplace_back(ChairsInRoom{fields_.chairs(route, "chairs")});
        for (const auto& post : fields_.texts(route, "must_attend")) floor.items.emplace_back(PostInRoom{PostName{post}});
        for (const auto& post : fields_.texts(route, "others")) floor.items.emplace_back(PostInRoom{PostName{post}});
        if (floor.items.empty()) return;
        if (step_.must_attend.value) {
            for (auto& item : step_.must_attend.value->items) floor.items.push_back(std::move(item));
        }
        step_.must_attend.written = true;
        step_.must_attend.value = std::move(floor);
        step_.must_attend.ground = route.ground;
        step_.must_attend.where = route.where;
        step_.must_attend.address = route.address + ".must_attend";
    }

    /// Which phases the step has (2.2): a meeting is called and held; somebody who is asked answers; an outcome that is
    /// no lapse is decided.
    void find_phases() {
        if (!step_.follow.empty()) {
            step_.has[static_cast<int>(Phase::act)] = step_.limit(Phase::act).written;
            return;
        }
        const bool acts = step_.by.written || step_.to.written || sits() || step_.limit(Phase::act).written ||
                          !step_.decides.written;
        step_.has[static_cast<int>(Phase::act)] = acts;
        step_.has[static_cast<int>(Phase::answer)] = is_answered();
        step_.has[static_cast<int>(Phase::sitting)] = sits();
        step_.has[static_cast<int>(Phase::decision)] = is_decided();
    }

    const Block& block_;
    FieldReader& fields_;
    const Routes& routes_;
    const OutcomeSets& sets_;
    FieldPlace own_;
    Step step_;
    Stated<Ways> otherwise_;
};

}  // namespace

Step read_step(const Block& block, FieldReader& fields, const Routes& routes, const OutcomeSets& sets) {
    return StepReader(block, fields, routes, sets).read();
}

}  // namespace recourse
