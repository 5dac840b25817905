#pragma once

#include "model/procedure.hpp"
#include "script/read_procedure.hpp"

namespace recourse {

/// What the core knows of the routes of the joint protocol (joint-protocol-2016/7.mutual-challenge): their names.
inline constexpr const char* route_names[] = {"alert", "written_request", "agenda_item", "chairs_meeting",
                                              "resolution_meeting"};

/// Whether a route is a meeting: somebody calls it, others come, nobody owes an answer.
bool is_meeting(const std::string& route);

/// The order of the routes, as conditions of a step that uses one. Each is an open point of the protocol, written in
/// routes.toml with the names of its readings:
/// - `alert` ("apart", "together"): whether the alert has to come before the first two routes, or comes with them;
/// - `tried` ("either", "both"): what has to have been tried before the chairs' meeting;
/// - `after` ("chairs_meeting", "any_route"): what has to have been tried before the resolution meeting.
/// Steps and duties of the procedure are found by the route that they name. `alert_duty` is the duty that is the alert.
std::vector<Stated<Condition>> order_of_routes(const Procedure& procedure, const Step& step, const RouteFields& route,
                                               const std::string& alert_duty);

/// The acts that are an alert themselves, where a set reads the protocol so (`alert` is "together").
std::vector<MomentName> acts_that_alert(const Procedure& procedure, const Routes& routes);

}  // namespace recourse
