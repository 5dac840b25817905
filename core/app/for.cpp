#include "app/posts.hpp"
#include "check/duties.hpp"
#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "explore/owed.hpp"
#include "model/entry_search.hpp"
#include "render/duties.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

#include <algorithm>
#include <memory>
#include <optional>

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
                             "), as " + shown(part.as) + (part.says.empty() ? "" : ": " + shown(part.says)) + " " +
                             in_brackets(part.ground), style);
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
        JsonFields fields{{"kind", part.kind}, {"procedure", part.procedure}, {"place", part.place}, {"title", part.title}, {"as", part.as}};
        add_if_any(fields, "says", part.says);
        fields.emplace_back("ground", to_json(part.ground));
        parts.emplace_back(std::move(fields));
    }
    JsonList duties;
    for (const auto& [one, as] : found.owed) duties.push_back(owed_json(one, as));
    return JsonFields{{"area", found.area},
                      {"post", found.post},
                      {"title", found.title},
                      {"parts", std::move(parts)},
                      {"duties", std::move(duties)}};
}

/// An area, and the posts in it that somebody may mean.
struct PostsOfArea {
    std::string name;
    std::shared_ptr<const Area> area;
    std::vector<const Entry*> meant;
};

/// The posts of that name or title in the areas; where no area has one, those with the words in their names. None where
/// there is none at all or an area can't be read, which is complained of.
std::optional<std::vector<PostsOfArea>> posts_called(Call& call, const World& world, const std::vector<std::string>& names,
                                                     const std::string& called) {
    std::vector<PostsOfArea> all;
    std::vector<std::string> known;
    bool exact = false;
    for (const auto& name : names) {
        auto area = world.area(AreaName{name});
        if (report(call, world, area.problems) != ExitCode::fine) return std::nullopt;
        auto kept = std::make_shared<const Area>(std::move(*area.value));
        for (auto& post : names_of(*kept, "post")) known.push_back(std::move(post));
        exact = exact || find_called(*kept, "post", called);
        auto meant = entries_called(*kept, "post", called);
        if (!meant.empty()) all.push_back({name, std::move(kept), std::move(meant)});
    }
    if (exact) std::erase_if(all, [&](const PostsOfArea& one) { return !find_called(*one.area, "post", called); });
    if (!all.empty()) return all;
    usage_error(call, "no-such-entry", "There is no post `" + shown(called) + "` here.", suggestion(called, known));
    return std::nullopt;
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
    const auto names = only ? std::vector<std::string>{*only} : world.value->areas();
    const auto posts = posts_called(call, *world.value, names, called);
    if (!posts) return ExitCode::unreadable;
    std::vector<InArea> all;
    for (const auto& [name, area, meant] : *posts) {
        if (meant.size() != 1) continue;
        const Entry* post = meant.front();
        InArea found{name, post->name, title_in(*area, post->name), {}, owed_by(*post, *area)};
        auto procedures = procedures_for(*world.value, AreaName{name}, call.arguments.values("assume"));
        if (report(call, *world.value, procedures.problems) != ExitCode::fine || !procedures.value) return ExitCode::unreadable;
        for (const auto& procedure : *procedures.value) {
            for (auto& part : parts_of(PostName{post->name}, *area, *procedure.procedure)) found.parts.push_back(std::move(part));
        }
        sort_by_kind(found.parts);
        all.push_back(std::move(found));
    }
    JsonList list;
    for (const auto& one : all) {
        list.push_back(json_of(one));
        if (!call.arguments.has("json")) call.console.print(text_of(one, call.console.style()));
    }
    JsonList candidates;
    std::vector<std::vector<std::string>> rows;
    for (const auto& [name, area, meant] : *posts) {
        if (meant.size() < 2) continue;
        for (const Entry* post : meant) {
            const std::string title = text_of(*post, "title");
            rows.push_back({"  " + shown(post->name), shown(title + " (" + name + ")") + " " + in_brackets(post->ground)});
            candidates.emplace_back(JsonFields{{"area", name}, {"post", post->name}, {"title", title}, {"ground", to_json(post->ground)}});
        }
    }
    if (call.arguments.has("json")) {
        JsonFields fields{{"schema", "recourse/for/1"}, {"areas", std::move(list)}};
        add_if_any(fields, "candidates", std::move(candidates));
        call.console.print(to_text(fields));
    } else if (!rows.empty()) {
        call.console.print(std::string(all.empty() ? "" : "\n") + "Several posts may be meant by `" + shown(called) + "`:\n" +
                           table_text({}, rows, call.console.style()));
    }
    return ExitCode::fine;
}

}  // namespace recourse
