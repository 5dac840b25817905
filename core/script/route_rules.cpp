#include "script/route_rules.hpp"

#include "script/convert.hpp"

#include <algorithm>

namespace recourse {

namespace {

Read come(const std::string& moment) {
    return {"come." + moment, {"false", "true"}};
}

/// Holds where all (or any) of the moments have come; says nothing where there are none.
std::optional<Condition> tried(const std::vector<std::string>& moments, bool all, std::string says) {
    if (moments.empty()) return std::nullopt;
    Condition condition;
    condition.says = std::move(says);
    for (const auto& moment : moments) condition.table.columns.push_back(come(moment));
    // In a row, the columns before `i` have the answer that leaves the question open, column i settles it.
    const std::size_t settles = all ? 0 : 1;
    const std::size_t n = moments.size();
    for (std::size_t i = 0; i < n; ++i) {
        TableRow row{std::vector<std::optional<std::size_t>>(n), all ? "false" : "true"};
        for (std::size_t before = 0; before < i; ++before) row.answers[before] = 1 - settles;
        row.answers[i] = settles;
        condition.table.rows.push_back(std::move(row));
    }
    condition.table.rows.push_back(
        {std::vector<std::optional<std::size_t>>(n, 1 - settles), all ? "true" : "false"});
    return condition;
}

std::vector<std::string> acts_by_route(const Procedure& procedure, std::initializer_list<const char*> routes) {
    std::vector<std::string> moments;
    for (const auto& step : procedure.steps) {
        if (std::ranges::find(routes, step.route) != routes.end()) moments.push_back(step.name.text + ".acted");
    }
    return moments;
}

std::optional<Condition> meaning_of(const std::string& field, const std::string& reading, const Procedure& procedure,
                                    const std::string& alert_duty) {
    if (field == "alert" && reading == "apart" && !alert_duty.empty()) {
        return tried({alert_duty + ".done"}, true, "the board was alerted first");
    }
    if (field == "tried") {
        const auto first_two = acts_by_route(procedure, {"written_request", "agenda_item"});
        return reading == "both" ? tried(first_two, true, "a written request and an agenda item were both tried")
                                 : tried(first_two, false, "a written request or an agenda item was tried");
    }
    if (field == "after" && reading == "chairs_meeting") {
        return tried(acts_by_route(procedure, {"chairs_meeting"}), true, "a chairs' meeting was tried");
    }
    if (field == "after") {
        return tried(acts_by_route(procedure, {"written_request", "agenda_item", "chairs_meeting"}), false,
                     "one of the other routes was tried");
    }
    return std::nullopt;
}

}  // namespace

bool is_meeting(const std::string& route) {
    return route == "agenda_item" || route == "chairs_meeting" || route == "resolution_meeting";
}

std::vector<Stated<Condition>> order_of_routes(const Procedure& procedure, const Step& step, const RouteFields& route,
                                               const std::string& alert_duty) {
    std::vector<Stated<Condition>> order;
    for (const char* field : {"alert", "tried", "after"}) {
        const Value* value = route.fields.find(field);
        if (!value) continue;
        Stated<Condition> stated;
        stated.written = true;
        stated.where = value->where;
        stated.address = "routes." + step.route + "." + field;
        stated.ground = value->ground ? *value->ground : route.ground;
        if (const auto* picked = value->text()) {
            stated.value = meaning_of(field, *picked, procedure, alert_duty);
            if (!stated.value) continue;
        } else if (const auto* readings = value->formed(Form::readings)) {
            stated.ground.kind = GroundKind::readings;
            stated.ground.says = readings->says;
            for (const auto& reading : readings->named.fields) {
                if (!is_reading_name(reading.name)) continue;
                stated.readings.push_back({reading.name, meaning_of(field, reading.name, procedure, alert_duty)});
            }
        } else {
            continue;
        }
        order.push_back(std::move(stated));
    }
    return order;
}

std::vector<MomentName> acts_that_alert(const Procedure& procedure, const Routes& routes) {
    std::vector<MomentName> acts;
    for (const auto& step : procedure.steps) {
        const auto route = routes.find(step.route);
        if (route == routes.end()) continue;
        const Value* alert = route->second.fields.find("alert");
        if (alert && alert->text() && *alert->text() == "together") acts.emplace_back(step.name.text + ".acted");
    }
    return acts;
}

}  // namespace recourse
