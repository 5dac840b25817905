#include "app/posts.hpp"
#include "check/duties.hpp"
#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "explore/owed.hpp"
#include "render/duties.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// What was found in one area.
struct InArea {
    std::string area;
    std::string post;
    std::string title;
    std::vector<Part> parts;
    std::vector<OwedAs> owed;  ///< what the area's files say it owes
};

std::string text_of(const InArea& found, const Style& style) {
    std::string text = strong(style, shown(found.title)) + " (" + shown(found.area) + ")\n";
    if (found.parts.empty()) text += "   nothing in the procedures of the area\n";
    std::string kind;
    for (const auto& part : found.parts) {
        text += labelled(3, part.kind == kind ? "" : part.kind, 13,
                         shown(part.title.empty() ? capital(spoken(part.place)) : part.title) + " (" + shown(part.procedure) +
                             "), as " + shown(part.as) + " " + in_brackets(part.ground), style);
        kind = part.kind;
    }
    for (const auto& [one, as] : found.owed) {
        text += labelled(3, &one == &found.owed.front().what ? "duties" : "", 13, owed_line(one, as), style);
    }
    return text;
}

Json json_of(const InArea& found) {
    JsonList parts;
    for (const auto& part : found.parts) {
        parts.emplace_back(JsonFields{{"kind", part.kind},
                                      {"procedure", part.procedure},
                                      {"place", part.place},
                                      {"title", part.title},
                                      {"as", part.as},
                                      {"ground", to_json(part.ground)}});
    }
    JsonList duties;
    for (const auto& [one, as] : found.owed) duties.push_back(owed_json(one, as));
    return JsonFields{{"area", found.area},
                      {"post", found.post},
                      {"title", found.title},
                      {"parts", std::move(parts)},
                      {"duties", std::move(duties)}};
}

/// The parts by kind, in the order of the kinds.
void sort_by_kind(std::vector<Part>& parts) {
    std::ranges::stable_sort(parts, {}, [](const Part& part) { return std::ranges::find(part_kinds, part.kind) - part_kinds; });
}

}  // namespace

ExitCode run_for(Call& call) {
    const auto world = find_world(call);
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return ExitCode::unreadable;
    }
    const std::string& called = call.arguments.plain().front();
    const auto only = call.arguments.value("area");
    std::vector<std::string> known;
    std::vector<InArea> all;
    for (const auto& name : only ? std::vector<std::string>{*only} : world.value->areas()) {
        const auto area = world.value->area(AreaName{name});
        if (report(call, *world.value, area.problems) != ExitCode::fine) return ExitCode::unreadable;
        for (auto& post : names_of(*area.value, "post")) known.push_back(std::move(post));
        const Entry* post = find_called(*area.value, "post", called);
        if (!post) continue;
        InArea found{name, post->name, title_in(*area.value, post->name), {}, owed_by(*post, *area.value)};
        auto procedures = procedures_for(*world.value, AreaName{name}, call.arguments.values("assume"));
        if (report(call, *world.value, procedures.problems) != ExitCode::fine || !procedures.value) return ExitCode::unreadable;
        for (const auto& procedure : *procedures.value) {
            for (auto& part : parts_of(PostName{post->name}, *area.value, *procedure.procedure)) found.parts.push_back(std::move(part));
        }
        sort_by_kind(found.parts);
        all.push_back(std::move(found));
    }
    if (all.empty()) {
        usage_error(call, "no-such-entry", "There is no post `" + shown(called) + "` here.", suggestion(called, known));
        return ExitCode::unreadable;
    }
    JsonList list;
    for (const auto& one : all) {
        list.push_back(json_of(one));
        if (!call.arguments.has("json")) call.console.print(text_of(one, call.console.style()));
    }
    if (call.arguments.has("json")) {
        call.console.print(to_text(JsonFields{{"schema", "recourse/for/1"}, {"areas", std::move(list)}}));
    }
    return ExitCode::fine;
}

}  // namespace recourse
