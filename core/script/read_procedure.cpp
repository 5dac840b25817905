#include "script/read_procedure.hpp"

#include "script/field_reader.hpp"
#include "script/follow.hpp"
#include "script/procedure_named.hpp"
#include "script/read_step.hpp"
#include "script/route_rules.hpp"
#include "script/view.hpp"

#include <algorithm>

namespace recourse {

namespace {

class Reader {
public:
    Reader(const Recorded& recorded, const Surroundings& surroundings)
        : recorded_(recorded), surroundings_(surroundings),
          fields_(procedure_, view_, recorded.rules.get(), problems_) {}

    Result<Procedure> read() {
        for_each("procedure", [&](const Block& block) { header(block); });
        for_each("fact", [&](const Block& block) { fact(block); });
        for_each("moment", [&](const Block& block) { moment(block); });
        for_each("role", [&](const Block& block) { role(block); });
        view_ = view_of(recorded_, procedure_, surroundings_);
        for_each("role", [&](const Block& block) { role_conditions(block); });
        for_each("procedure", [&](const Block& block) { extension_of_any(block); });
        const OutcomeSets sets = outcome_sets_of(recorded_.blocks);
        const auto is_step = [](const Block& block) { return block.word == "step"; };
        procedure_.steps.reserve(static_cast<std::size_t>(std::ranges::count_if(recorded_.blocks, is_step)));
        for_each("step", [&](const Block& block) {
            procedure_.steps.push_back(read_step(block, fields_, surroundings_.routes, sets));
            followed(procedure_.steps.back(), block);
        });
        for_each("duty", [&](const Block& block) { duty(block); });
        for_each("standing", [&](const Block& block) { standing(block); });
        for_each("anytime", [&](const Block& block) { anytime(block); });
        for_each("outside", [&](const Block& block) { outside(block); });
        for_each("ending", [&](const Block& block) { ending(block); });
        for (auto& step : procedure_.steps) {
            const auto route = surroundings_.routes.find(step.route);
            if (route == surroundings_.routes.end()) continue;
            for (auto& need : order_of_routes(procedure_, step, route->second, alert_duty_)) {
                step.needs.push_back(std::move(need));
            }
        }
        const std::size_t own = procedure_.steps.size();
        for (std::size_t i = 0; i < own; ++i) {
            const auto followed = surroundings_.followed.find(procedure_.steps[i].follow);
            if (followed == surroundings_.followed.end()) continue;
            const auto name = procedure_.steps[i].name;  // those that join may move the steps
            append(problems_, join_followed(procedure_, name, followed->second));
        }
        return {std::move(procedure_), std::move(problems_)};
    }

private:
    template <class Do>
    void for_each(const char* word, Do&& act) {
        for (const auto& block : recorded_.blocks) {
            if (block.word == word) act(block);
        }
    }

    void header(const Block& block) {
        procedure_.area = surroundings_.area;
        procedure_.name = ProcedureName{block.name};
        procedure_.where = block.where;
        if (const Value* source = block.fields.find("source"); source && source->text()) {
            procedure_.source = SourceName{*source->text()};
        }
        Ground ground{GroundKind::clause, {}, "", {}};
        if (!procedure_.source.empty()) ground.clauses.push_back(procedure_.source.text);
        const FieldPlace place = place_of_header(block, ground);
        procedure_.title = fields_.plain(place, "title");
        procedure_.calendar = fields_.text(place, "calendar");
        procedure_.ground = place.ground;
        procedure_.starts_at = fields_.ways(place, "starts_at");
        const Value* in_force = block.fields.find("in_force");
        if (!in_force || !in_force->table()) return;
        const auto date = [&](const char* field) -> std::optional<Date> {
            const Value* value = in_force->table()->find(field);
            return value && value->text() ? parse_date(*value->text()) : std::nullopt;
        };
        procedure_.in_force_from = date("from");
        procedure_.in_force_before = date("before");
    }

    FieldPlace place_of_header(const Block& block, const Ground& otherwise) const {
        return {block.fields, fields_.ground_in(block.fields, otherwise), block.name, "procedure `" + block.name + "`", block.where};
    }

    /// How any limit is made longer, by whom and in which case: roles and facts are known only now.
    void extension_of_any(const Block& block) {
        procedure_.extend = fields_.extension(place_of_header(block, procedure_.ground), "extend");
    }

    void fact(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        Fact made;
        made.name = FactName{block.name};
        made.asks = fields_.plain(place, "asks");
        made.where = block.where;
        const std::string about = fields_.plain(place, "about");
        made.about = about == "act" ? About::act : about == "answer" ? About::answer
                     : about == "person" ? About::person : About::issue;
        made.answers = fields_.texts(place, "one_of");
        if (const Value* between = block.fields.find("between"); between && between->list()) {
            const auto& ends = between->list()->items;
            if (ends.size() == 2 && ends[0].number() && ends[1].number()) {
                made.numbers = true;
                for (auto n = *ends[0].number(); n <= *ends[1].number() && made.answers.size() < most_rows; ++n) {
                    made.answers.push_back(std::to_string(n));
                }
            }
        }
        if (made.answers.empty()) made.answers = {"false", "true"};
        procedure_.facts.push_back(std::move(made));
    }

    void moment(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        procedure_.moments.push_back({MomentName{block.name}, fields_.plain(place, "says"), place.ground, block.where});
    }

    void role(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        Role made;
        made.name = RoleName{block.name};
        made.title = fields_.plain(place, "title");
        made.post = fields_.text(place, "post");
        made.whom = fields_.text(place, "whom");
        made.many = fields_.is_true(place, "many");
        const std::string side = fields_.plain(place, "side");
        made.side = side == "raising" ? Side::raising : side == "answering" ? Side::answering : Side::none;
        made.stand_in = fields_.text(place, "stand_in");
        made.ground = place.ground;
        made.where = block.where;
        procedure_.roles.push_back(std::move(made));
    }

    /// What of a role depends on facts and moments, which are all known only now.
    void role_conditions(const Block& block) {
        const auto role = std::ranges::find(procedure_.roles, RoleName{block.name}, &Role::name);
        const FieldPlace place = fields_.place_of(block);
        role->holders_as_written = fields_.holders(place, "holders");
        role->holders = on_every_reading(role->holders_as_written);
        role->stands_aside_if = fields_.conditions(place, "stands_aside_if");
    }

    void duty(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        Duty made;
        made.name = DutyName{block.name};
        made.title = fields_.plain(place, "title");
        if (const Value* owed_on = block.fields.find("owed_on")) made.owed_on_place = owed_on->where;
        made.owed_on = fields_.any_moment(place, "owed_on");
        made.when = fields_.when(place);
        made.by = fields_.people(place, "by");
        made.to = fields_.people(place, "to");
        made.informs = fields_.everybody(place, "informs");
        made.form = fields_.text(place, "form");
        made.records = fields_.texts(place, "records");
        made.ways = fields_.texts(place, "ways");
        made.within = fields_.limit(place, "within");
        made.met_by = fields_.any_moment(place, "met_by");
        made.waived_by = fields_.people(place, "waived_by");
        made.strength_as_written = fields_.strength(place);
        made.strength = counting_as(made.strength_as_written);
        made.ground = place.ground;
        made.where = block.where;
        duty_of_route(made, fields_.plain(place, "route"));
        fields_.must_pair_off(made.by, made.to, place.name);
        procedure_.duties.push_back(std::move(made));
    }

    /// What a route gives a duty that names it: the alert.
    void duty_of_route(Duty& made, const std::string& route) {
        const auto found = surroundings_.routes.find(route);
        if (route.empty()) return;
        if (found == surroundings_.routes.end()) {
            fields_.problem("unknown-route", made.where, "Duty `" + made.name.text + "` uses the route `" + route +
                                                             "`, which the area does not list.", "");
            return;
        }
        const FieldPlace place = FieldReader::place_of(route, found->second);
        if (!made.by.written) made.by = fields_.people(place, "by");
        if (!made.to.written) made.to = fields_.people(place, "to");
        if (made.ways.empty()) made.ways = fields_.texts(place, "ways");
        if (!made.within.written) made.within = fields_.limit(place, "within");
        if (auto strength = fields_.strength(place); strength.written) {
            made.strength = counting_as(strength);
            made.strength_as_written = std::move(strength);
        }
        if (made.title.empty()) made.title = fields_.plain(place, "title");
        if (made.ground.kind == GroundKind::none) made.ground = place.ground;
        if (route != "alert") return;
        alert_duty_ = made.name.text;
        for (auto& moment : acts_that_alert(procedure_, surroundings_.routes)) made.met_by.push_back(std::move(moment));
    }

    void standing(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        Standing made;
        made.name = block.name;
        made.says = fields_.plain(place, "says");
        made.by = fields_.people(place, "by");
        made.to = fields_.people(place, "to");
        made.when = fields_.when(place);
        made.from = fields_.moments_together(place, "from");
        made.till = fields_.moments_together(place, "till");
        made.ground = place.ground;
        made.where = block.where;
        procedure_.standings.push_back(std::move(made));
    }

    /// Of which area the procedure is that a step follows. A name that stands for nothing was reported before.
    void followed(Step& step, const Block& block) {
        const Value* follow = block.fields.find("follow");
        if (!follow || !follow->text()) return;
        if (const auto named = procedure_named(surroundings_, *follow, ""); named.value) step.follow = *named.value;
    }

    AreaProcedure opened(const FieldPlace& place) {
        const Value* opens = place.table.find("opens");
        if (!opens || !opens->text()) return {};
        auto named = procedure_named(surroundings_, *opens, "`opens` of " + place.name + " names");
        append(problems_, std::move(named.problems));
        return named.value.value_or(AreaProcedure{});
    }

    void anytime(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        Anytime made;
        made.name = block.name;
        made.title = fields_.plain(place, "title");
        made.by = fields_.people(place, "by");
        made.during = fields_.places(place, "during");
        made.open_if = fields_.conditions(place, "open_if");
        made.needs = fields_.conditions(place, "needs");
        made.consults = fields_.people(place, "consults");
        made.may_consult = fields_.people(place, "may_consult");
        made.leads_to = fields_.ways(place, "leads_to");
        made.stays = fields_.is_true(place, "stays");
        made.ground = place.ground;
        made.where = block.where;
        made.opens = opened(place);
        procedure_.anytimes.push_back(std::move(made));
    }

    void outside(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        Outside made;
        made.name = block.name;
        made.when = fields_.when(place);
        made.goes_to = fields_.text(place, "goes_to");
        made.ground = place.ground;
        made.where = block.where;
        procedure_.outsides.push_back(std::move(made));
    }

    void ending(const Block& block) {
        const FieldPlace place = fields_.place_of(block);
        procedure_.endings.push_back({PlaceName{block.name}, fields_.plain(place, "title"),
                                      fields_.plain(place, "result"), place.ground, block.where});
    }

    const Recorded& recorded_;
    const Surroundings& surroundings_;
    Procedure procedure_;
    Problems problems_;
    std::vector<Read> view_;
    FieldReader fields_;
    std::string alert_duty_;
};

}  // namespace

Result<Procedure> read_procedure(const Recorded& recorded, const Surroundings& surroundings) {
    return Reader(recorded, surroundings).read();
}

}  // namespace recourse
