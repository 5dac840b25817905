#include "app/show_area.hpp"

#include "app/case.hpp"
#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "base/words_in.hpp"
#include "model/entry_search.hpp"
#include "render/accountabilities.hpp"
#include "render/bodies_together.hpp"
#include "render/entries.hpp"
#include "render/entry_places.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/procedures.hpp"
#include "render/tables.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace recourse {

namespace {

bool is_among(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

/// The word for several of a kind: "bodies".
std::string plural(const std::string& kind) {
    return kind.ends_with('y') ? kind.substr(0, kind.size() - 1) + "ies" : kind + "s";
}

/// The kind that a word names in the singular or the plural; the word itself where there is none.
std::string kind_called(const std::vector<std::string>& kinds, const std::string& word) {
    const auto found = std::ranges::find_if(kinds, [&](const std::string& kind) { return word == plural(kind); });
    return found == kinds.end() ? word : *found;
}

/// The accountabilities of an area, all or those that flow one way.
ExitCode show_accountabilities(Call& call, const Area& area) {
    const std::string flow = call.arguments.value("flow").value_or("");
    const std::vector<std::string> ways(std::begin(flow_ways), std::end(flow_ways));
    if (call.arguments.has("flow") && !is_among(ways, flow)) {
        return usage_error(call, "bad-option", "`--flow` can't be `" + shown(flow) + "`.", suggestion(flow, ways));
    }
    call.console.print(call.arguments.has("json") ? accountabilities_json(area, flow)
                                                  : accountabilities_text(area, flow, call.console.style()));
    return ExitCode::fine;
}

ExitCode no_such_entry(Call& call, const Area& area, const std::string& kind, const std::string& name) {
    const std::string near = suggestion(name, names_of(area, kind));
    const std::string ask = "`recourse show " + shown(area.header.name) + " " + plural(kind) + " --about WORDS` looks at what they say.";
    usage_error(call, "no-such-entry", shown(area.header.name) + " has no " + kind + " `" + shown(name) + "`.",
                near.empty() ? ask : near + " " + ask);
    return ExitCode::unreadable;
}

/// Several entries in answer to words, or the one.
void print_entries(Call& call, const Area& area, const std::vector<const Entry*>& entries, const std::string& heading) {
    if (call.arguments.has("json")) return call.console.print(area_json(area, entries));
    if (entries.size() > 1) call.console.print(wrapped("", heading, call.console.style().columns) + "\n");
    call.console.print(entries_text(area, entries, call.console.style()));
}

void print_entry(Call& call, const Area& area, const Entry& entry) {
    if (!call.arguments.has("json")) return call.console.print(entry_text(area, entry, call.console.style()));
    JsonFields fields{{"schema", "recourse/entry/1"}, {"area", area.header.name}};
    const Json one = to_json(entry);
    for (const auto& field : std::get<JsonFields>(one.is)) fields.push_back(field);
    for (auto& places : places_json(area, entry)) fields.push_back(std::move(places));
    call.console.print(to_text(Json(std::move(fields))));
}

ExitCode show_entry(Call& call, const Area& area, const std::string& kind, const std::string& name) {
    const auto found = entries_called(area, kind, name);
    if (found.empty()) return no_such_entry(call, area, kind, name);
    if (found.size() == 1 && !found.front()->name.empty()) {
        print_entry(call, area, *found.front());
    } else {
        print_entries(call, area, found, counted(found.size(), kind, plural(kind)) + " for `" + shown(name) + "`:");
    }
    return ExitCode::fine;
}

/// Who has a place on both of two bodies.
ExitCode show_together(Call& call, const Area& area, const std::string& kind, const std::string& name) {
    if (kind != "body") return usage_error(call, "bad-option", "`--with` is for two bodies.", "Write `recourse show AREA body NAME --with OTHER`.");
    std::vector<const Entry*> bodies;
    for (const auto& called : {name, *call.arguments.value("with")}) {
        const auto found = entries_called(area, kind, called);
        if (found.empty()) return no_such_entry(call, area, kind, called);
        if (found.size() > 1) {
            std::vector<std::string> names;
            for (const Entry* one : found) names.push_back("`" + one->name + "`");
            usage_error(call, "no-such-entry", "`" + shown(called) + "` may be several bodies of " + shown(area.header.name) + ".",
                        "Write one of " + shown(in_a_row(names)) + ".");
            return ExitCode::unreadable;
        }
        bodies.push_back(found.front());
    }
    call.console.print(call.arguments.has("json") ? bodies_together_json(area, *bodies[0], *bodies[1])
                                                  : bodies_together_text(area, *bodies[0], *bodies[1], call.console.style()));
    return ExitCode::fine;
}

/// The texts of the procedures of an area that can be read, with the sets of `--assume`: of each procedure that of the day, or
/// without one each of its texts.
std::vector<Procedure> readable_texts(Call& call, const World& world, const Area& area, const std::optional<Date>& on, ExitCode& code) {
    std::vector<Procedure> all;
    const AreaName of{area.header.name};
    for (const auto& called : area.header.procedures) {
        const ProcedureName name{called};
        for (const auto& day : world.days_to_read(of, name, on)) {
            auto prepared = prepare(world, of, name, call.arguments.values("assume"), day);
            code = std::max(code, report(call, world, prepared.problems));
            if (prepared.value && prepared.value->procedure) all.push_back(*prepared.value->procedure);
        }
    }
    return all;
}

/// The procedures that somebody may mean: the one of that name, else those with the words in their title.
std::vector<std::string> procedures_called(Call& call, const World& world, const Area& area, const std::string& called, ExitCode& code) {
    if (is_among(area.header.procedures, called)) return {called};
    std::vector<std::string> names;
    for (const auto& one : readable_texts(call, world, area, std::nullopt, code)) {
        if (has_words(one.title, called) && !is_among(names, one.name.text)) names.push_back(one.name.text);
    }
    return names;
}

/// One procedure with every block, or with those that `--about` leaves: the text in force on the day, or the last.
ExitCode show_procedure(Call& call, const World& world, const Area& area, const std::string& called, const std::optional<Date>& on) {
    ExitCode code = ExitCode::fine;
    const auto found = procedures_called(call, world, area, called, code);
    if (found.size() != 1) {
        std::vector<std::string> known;
        for (const auto& one : found) known.push_back("`" + one + "`");
        usage_error(call, "no-such-entry", shown(area.header.name) + " has no procedure `" + shown(called) + "`.",
                    known.empty() ? suggestion(called, area.header.procedures) : "It may be " + shown(in_a_row(known)) + ": write one of them.");
        return ExitCode::unreadable;
    }
    const AreaName of{area.header.name};
    const ProcedureName name{found.front()};
    const auto day = world.days_to_read(of, name, on).back();
    const auto prepared = prepare(world, of, name, call.arguments.values("assume"), day);
    code = std::max(code, report(call, world, prepared.problems));
    if (!prepared.value || !prepared.value->procedure) return ExitCode::unreadable;
    const Procedure& one = *prepared.value->procedure;
    auto others = world.versions(of, name);
    std::erase(others, InForce(version_in_force(others, day)));
    if (const auto about = call.arguments.value("about")) {
        const std::string text = procedure_about_text(one, *about, call.console.style());
        if (call.arguments.has("json")) {
            call.console.print(procedure_json(one, others, blocks_about(one, *about)));
        } else {
            call.console.print(text.empty() ? "Nothing in it has these words: " + shown(*about) + "\n" : text);
        }
        return code;
    }
    call.console.print(call.arguments.has("json") ? procedure_json(one, others, shown_blocks(one))
                                                  : procedure_text(one, others, call.console.style()));
    return code;
}

/// What the area and its procedures say that has the words of `--about`.
ExitCode show_about(Call& call, const World& world, const Area& area, const std::string& kind, const std::optional<Date>& on) {
    const std::string about = *call.arguments.value("about");
    ExitCode code = ExitCode::fine;
    const auto entries = kind == "procedure" ? std::vector<const Entry*>{} : entries_about(area, kind, about);
    const bool blocks_too = kind.empty() || kind == "procedure";
    const auto procedures = blocks_too ? readable_texts(call, world, area, on, code) : std::vector<Procedure>{};
    if (call.arguments.has("json")) {
        JsonList blocks;
        for (const auto& one : procedures) {
            for (const auto& block : blocks_about(one, about)) {
                JsonFields fields{{"procedure", one.name.text}};
                const Json its = to_json(block);
                for (const auto& field : std::get<JsonFields>(its.is)) fields.push_back(field);
                blocks.emplace_back(std::move(fields));
            }
        }
        call.console.print(area_json(area, entries, {{"about", about}, {"blocks", std::move(blocks)}}));
        return code;
    }
    std::string text = entries_text(area, entries, call.console.style());
    for (const auto& one : procedures) {
        const std::string its = procedure_about_text(one, about, call.console.style());
        if (!its.empty()) text += (text.empty() ? "" : "\n") + its;
    }
    const std::string where = shown(area.header.name) + (kind.empty() ? "" : ", " + plural(kind));
    if (text.empty()) text = "Nothing in " + where + " has these words: " + shown(about) + "\n";
    call.console.print(text);
    return code;
}

}  // namespace

std::optional<ExitCode> area_option_out_of_place(Call& call) {
    if (call.arguments.has("flow")) {
        return usage_error(call, "bad-option", "`--flow` is for the accountabilities of an area.",
                           "Write `recourse show AREA accountabilities --flow up`.");
    }
    if (call.arguments.has("on")) {
        return usage_error(call, "bad-option", "`--on` is for the procedures of an area.",
                           "Write `recourse show AREA procedure NAME --on DATE`.");
    }
    if (call.arguments.has("about")) {
        return usage_error(call, "bad-option", "`--about` is for a list of an area, or for a procedure.",
                           "Write `recourse show AREA provisions --about WORDS`.");
    }
    if (call.arguments.has("with")) {
        return usage_error(call, "bad-option", "`--with` is for two bodies.", "Write `recourse show AREA body NAME --with OTHER`.");
    }
    return std::nullopt;
}

ExitCode show_area(Call& call, const World& world, const std::string& name) {
    const auto& plain = call.arguments.plain();
    const auto area = world.area(AreaName{name});
    ExitCode code = report(call, world, area.problems);
    if (!area.value) return ExitCode::unreadable;
    const auto on = day_option(call, "on", code);
    if (call.arguments.has("on") && !on) return code;
    auto kinds = kinds_in(*area.value);
    kinds.emplace_back("procedure");
    const std::string kind = plain.size() > 1 ? kind_called(kinds, plain[1]) : "";
    if (!kind.empty() && !is_among(kinds, kind)) {
        const std::string says = shown(name) + " has nothing of the kind `" + shown(kind) + "`.";
        usage_error(call, "no-such-entry", says, suggestion(kind, kinds));
        return ExitCode::unreadable;
    }
    const bool about = call.arguments.has("about");
    const bool whole_matrix = kind == "accountability" && plain.size() == 2 && !about;
    const bool flow = call.arguments.has("flow") && !whole_matrix;
    const bool about_one = about && plain.size() == 3 && kind != "procedure";
    const bool with = call.arguments.has("with") && plain.size() < 3;
    const bool dated = on && !(kind == "procedure" || (about && kind.empty()));
    if (flow || about_one || with || dated) return *area_option_out_of_place(call);
    const auto worst = [&](ExitCode other) { return std::max(code, other); };
    if (plain.size() == 3 && kind == "procedure") return worst(show_procedure(call, world, *area.value, plain[2], on));
    if (about) return worst(show_about(call, world, *area.value, kind, on));
    if (kind == "procedure") {
        const auto texts = readable_texts(call, world, *area.value, on, code);
        call.console.print(call.arguments.has("json") ? procedures_json(*area.value, texts) : procedures_text(texts, call.console.style()));
        return code;
    }
    if (whole_matrix) return worst(show_accountabilities(call, *area.value));
    if (call.arguments.has("with")) return worst(show_together(call, *area.value, kind, plain[2]));
    if (plain.size() > 2) return worst(show_entry(call, *area.value, kind, plain[2]));
    if (call.arguments.has("json")) {
        auto entries = entries_of(*area.value, kind);
        if (kind.empty()) {
            for (const auto& entry : area.value->entries) entries.push_back(&entry);
        }
        call.console.print(area_json(*area.value, entries));
    } else {
        call.console.print(area_text(*area.value, kind, call.console.style()));
    }
    return code;
}

}  // namespace recourse
