#include "world/world.hpp"

#include "base/nearest.hpp"
#include "config/read.hpp"
#include "config/read_area.hpp"
#include "config/read_assumptions.hpp"
#include "config/read_calendar.hpp"
#include "config/read_source.hpp"
#include "config/read_story.hpp"
#include "model/written.hpp"
#include "script/record.hpp"
#include "world/file.hpp"
#include "world/folder.hpp"
#include "world/versions.hpp"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// Names come from command lines and files: only such as can't leave the root.
bool is_plain(std::string_view name) {
    return !name.empty() && name.size() <= 100 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

FileName named(const fs::path& path) {
    return FileName(path.generic_string());
}

/// The files (or folders) of a folder with that ending, without it; sorted, each once over all roots.
std::vector<std::string> names_under(const Roots& roots, const fs::path& relative, const std::string& ending) {
    std::set<std::string> names;
    for (const auto& root : roots.folders) {
        const fs::path folder = root / relative;
        std::error_code error;
        for (const auto& name : names_in(folder)) {
            const std::string_view stem = stem_of(name, ending);
            if (!stem.empty() && (!ending.empty() || fs::is_directory(folder / name, error))) names.emplace(stem);
        }
    }
    return {names.begin(), names.end()};
}

template <class T>
Result<T> unknown(const std::string& id, const std::string& kind, const std::string& name,
                  const std::vector<std::string>& known) {
    return failure<T>(id, {}, "There is no " + kind + " `" + name + "`.", suggestion(name, known));
}

/// An area that another uses, at the line that names it.
Problem unknown_use(const World& world, const AreaHeader& header, const std::string& name) {
    const auto written = read_toml(world.text_of(header.where.file_name()), header.where.file);
    const Where place = written.value ? place_of(*written.value, "uses", name, header.where) : header.where;
    auto others = world.areas();
    std::erase(others, header.name);  // it can't use itself
    const std::string hint = suggestion(name, others);
    return {Severity::error, "unknown-area", place,
            "`uses` of the area `" + header.name + "` names the area `" + name + "`, and there is none in config/areas.",
            hint.empty() ? "Leave the name out, or begin the area in config/areas/" + name + "." : hint};
}

/// Two areas that use each other: where to take out one link, and where the other.
std::string hint_for_ring(const World& world, const std::vector<std::string>& ring, const std::string& next) {
    if (ring.size() != 2) return "Take `" + next + "` out of `uses`.";
    const std::string& area = ring.front() == next ? ring.back() : ring.front();
    const FileName file = named(fs::path("config/areas") / next / "area.toml");
    const auto written = read_toml(world.text_of(*file), file);
    const Where there = written.value ? place_of(*written.value, "uses", area, {file, 1, 1}) : Where{file, 1, 1};
    return "Only one may use the other: take `" + next + "` out here, or `" + area + "` out of " + *file + ", line " + std::to_string(there.line) + ".";
}

/// An area that comes back to itself over what it uses. `chain` leads from the area that was asked for to the last of
/// them, whose `uses` names `again`, one of the chain. The line is that of the area that was asked for if it is in the
/// ring itself.
Problem used_in_a_ring(const World& world, const std::vector<std::string>& chain, const std::string& again) {
    const auto start = std::ranges::find(chain, again);
    const std::vector<std::string> ring(start, chain.end());
    const bool of_first = again == chain.front();
    const std::string& area = of_first ? ring.front() : ring.back();
    const std::string& next = of_first && ring.size() > 1 ? ring[1] : again;
    const FileName file = named(fs::path("config/areas") / area / "area.toml");
    const auto written = read_toml(world.text_of(*file), file);
    std::string says;
    std::vector<std::string> in_order = ring;  // the same sentence from whichever of them one comes
    std::ranges::sort(in_order);
    for (const auto& name : in_order) says += (says.empty() ? "`" : &name == &in_order.back() ? " and `" : ", `") + name + "`";
    return {Severity::error, "area-uses-itself",
            written.value ? place_of(*written.value, "uses", next, {file, 1, 1}) : Where{file, 1, 1},
            ring.size() == 1 ? "The area " + says + " uses itself." : "The areas " + says + " use each other.",
            hint_for_ring(world, ring, next)};
}

/// A set is named, not its file: `ours.toml` and `config/assumptions/ours.toml` are `ours`.
std::string hint_for_set(const std::string& name, const std::vector<std::string>& known) {
    const std::string stem = fs::path(name).stem().string();
    if (std::ranges::find(known, stem) != known.end()) return "Did you mean `" + stem + "`? A set is named without its folder and ending.";
    const std::string hint = suggestion(stem, known);
    return hint.empty() ? "Leave it out, or write the set in config/assumptions/" + stem + ".toml." : hint;
}

/// What stands in the area.toml that a folder lacks. `recourse new area` leaves a folder alone that is there already.
std::string hint_for_header(const std::string& area, const std::vector<std::string>& calendars) {
    std::string title = area;
    if (title.front() >= 'a' && title.front() <= 'z') title.front() = static_cast<char>(title.front() - 'a' + 'A');
    const std::string calendar = calendars.empty() ? "england-and-wales" : calendars.front();
    return "Write that file in it, with title = \"" + title + "\", calendar = \"" + calendar + "\" and "
           "unseen = \"Its document is not written down yet.\"; or take the folder away.";
}

void add_to(std::vector<Entry>& entries, std::vector<Entry> more) {
    entries.insert(entries.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

/// The message's name of a file, with the same path for the reader of the message as for the program.
template <class T, class Read>
Result<T> read_as(const fs::path& path, const fs::path& shown, const Read& read) {
    const FileName name = named(shown);
    auto text = read_file(path, name);
    if (!text.ok()) return {std::nullopt, std::move(text.problems)};
    return read(*text.value, name);
}

}  // namespace

bool is_root(const fs::path& folder) {
    std::error_code error;
    if (folder.empty()) return false;
    return fs::is_directory(folder / "config/areas", error) || fs::is_directory(folder / "config/calendars", error);
}

Roots roots_from(const fs::path& folder, const fs::path& last) {
    Roots roots;
    for (fs::path here = folder; !here.empty(); here = here.parent_path()) {
        if (is_root(here)) roots.folders.push_back(here);
        if (here == here.root_path()) break;
    }
    const bool among = std::ranges::find(roots.folders, last) != roots.folders.end();
    if (!among && is_root(last)) roots.folders.push_back(last);
    return roots;
}

std::optional<fs::path> World::find(const fs::path& relative) const {
    for (const auto& root : roots_.folders) {
        std::error_code error;
        if (fs::exists(root / relative, error)) return root / relative;
    }
    return std::nullopt;
}

std::vector<std::string> World::areas() const { return names_under(roots_, "config/areas", ""); }
std::vector<std::string> World::sources() const { return names_under(roots_, "config/sources", ".toml"); }
std::vector<std::string> World::assumption_sets() const { return names_under(roots_, "config/assumptions", ".toml"); }
std::vector<std::string> World::calendars() const {
    Roots all = roots_;
    if (const auto behind = all.behind(); !behind.empty()) all.folders.push_back(behind);
    return names_under(all, "config/calendars", ".toml");
}

Result<Area> World::area(const AreaName& name, const std::vector<std::string>& kinds) const {
    return area_below(name, kinds, {});
}

Result<Area> World::area_below(const AreaName& name, const std::vector<std::string>& kinds, std::vector<std::string> above) const {
    const fs::path folder = fs::path("config/areas") / name.text;
    const auto found = is_plain(name.text) ? find(folder / "area.toml") : std::nullopt;
    if (!found && is_plain(name.text) && find(folder)) {
        return failure<Area>("unknown-area", {named(folder / "area.toml"), 0, 0}, "The folder " + folder.generic_string() + " has no area.toml.",
                             hint_for_header(name.text, names_under(roots_, "config/calendars", ".toml")));
    }
    if (!found) return unknown<Area>("unknown-area", "area", name.text, areas());
    auto header = read_as<AreaHeader>(*found, folder / "area.toml", [&](const std::string& text, const FileName& file) {
        return read_area_header(text, file, name.text);
    });
    if (!header.value) return {std::nullopt, std::move(header.problems)};
    Result<Area> made{Area{std::move(*header.value), {}}, std::move(header.problems)};

    const fs::path here = found->parent_path();
    for (const auto& file_name : names_in(here)) {
        const std::string_view kind = stem_of(file_name, ".toml");
        const bool wanted = kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
        if (kind.empty() || kind == "area" || !wanted) continue;
        auto entries = read_as<std::vector<Entry>>(
            here / file_name, folder / file_name,
            [](const std::string& text, const FileName& file) { return read_area_file(text, file); });
        append(made.problems, std::move(entries.problems));
        if (!entries.value) continue;
        add_to(made.value->entries, std::move(*entries.value));
    }
    above.push_back(name.text);
    for (const auto& shared : made.value->header.uses) {
        if (std::ranges::find(above, shared) != above.end()) {
            made.problems.push_back(used_in_a_ring(*this, above, shared));
            continue;
        }
        const bool known = is_plain(shared) && find(fs::path("config/areas") / shared / "area.toml");
        if (!known) {
            made.problems.push_back(unknown_use(*this, made.value->header, shared));
            continue;
        }
        auto used = area_below(AreaName{shared}, kinds, above);
        append(made.problems, std::move(used.problems));
        if (!used.value) continue;
        add_to(made.value->entries, std::move(used.value->entries));
        made.value->header.used.push_back(std::move(used.value->header));
    }
    return made;
}

Result<Source> World::source(const SourceName& name) const {
    const fs::path relative = "config/sources/" + name.text + ".toml";
    const auto found = is_plain(name.text) ? find(relative) : std::nullopt;
    if (!found) return unknown<Source>("unknown-source", "source", name.text, sources());
    return read_as<Source>(*found, relative, [&](const std::string& text, const FileName& file) {
        return read_source(text, file, name.text);
    });
}

std::string hint_for_calendar(const std::string& name, const std::vector<std::string>& known) {
    if (!known.empty()) {
        const std::string hint = suggestion(name, known);
        if (!hint.empty()) return hint;
    }
    return "Copy config/calendars/england-and-wales.toml from the data of the program (share/recourse where it is installed), or write config/calendars/" + name +
           ".toml with the bank holidays; `recourse new area --help` says what is in it.";
}

Result<Calendar> World::calendar(const std::string& name) const {
    const fs::path relative = "config/calendars/" + name + ".toml";
    auto found = is_plain(name) ? find(relative) : std::nullopt;
    if (!found && is_plain(name)) {
        const fs::path behind = roots_.behind();
        std::error_code ignored;
        if (!behind.empty() && fs::exists(behind / relative, ignored)) found = behind / relative;
    }
    if (!found) return failure<Calendar>("unknown-calendar", {}, "There is no calendar `" + name + "`.", hint_for_calendar(name, calendars()));
    return read_as<Calendar>(*found, relative, [&](const std::string& text, const FileName& file) {
        return read_calendar(text, file, name);
    });
}

Result<AssumptionSet> World::assumption_set(const std::string& name) const {
    const fs::path relative = "config/assumptions/" + name + ".toml";
    const auto found = is_plain(name) ? find(relative) : std::nullopt;
    if (!found) {
        return failure<AssumptionSet>("unknown-set", {}, "There is no assumption set `" + name + "`.",
                                      hint_for_set(name, assumption_sets()));
    }
    return read_as<AssumptionSet>(*found, relative, [&](const std::string& text, const FileName& file) {
        return read_assumptions(text, file, name);
    });
}

std::vector<InForce> World::versions(const AreaName& area, const ProcedureName& procedure) const {
    std::vector<InForce> all;
    if (!is_plain(area.text)) return {InForce{}};
    const fs::path folder = fs::path("scripts") / area.text;
    const auto add = [&](const std::optional<Date>& from) {
        if (!all.empty()) all.back().before = from;
        all.push_back({from, std::nullopt});
    };
    for (const auto& name : names_under(roots_, folder, ".lua")) {
        const ScriptName script = script_name(name);
        if (!script.from || script.procedure != procedure.text) continue;
        if (all.empty() && find(folder / (procedure.text + ".lua"))) add(std::nullopt);
        add(script.from);
    }
    if (all.empty()) add(std::nullopt);
    return all;
}

std::vector<std::optional<Date>> World::days_to_read(const AreaName& area, const ProcedureName& procedure,
                                                     const std::optional<Date>& on) const {
    if (on) return {on};
    std::vector<std::optional<Date>> days;
    for (const auto& version : versions(area, procedure)) days.push_back(version.from);
    return days;
}

Result<Recorded> World::script(const AreaName& area, const ProcedureName& procedure, const std::optional<Date>& on) const {
    const InForce version = version_in_force(versions(area, procedure), on);
    const fs::path relative =
        fs::path("scripts") / area.text / (procedure.text + (version.from ? "." + iso(*version.from) : "") + ".lua");
    const bool plain = is_plain(area.text) && is_plain(procedure.text);
    const auto found = plain ? find(relative) : std::nullopt;
    if (!found) {
        return unknown<Recorded>("unknown-procedure", "procedure of " + area.text, procedure.text,
                                 names_under(roots_, fs::path("scripts") / area.text, ".lua"));
    }
    auto recorded = read_as<Recorded>(*found, relative,
                                      [](const std::string& text, const FileName& file) { return record(text, file); });
    if (recorded.value) recorded.value->next_version = version.before;
    return recorded;
}

Result<Story> World::story(const fs::path& path) const {
    return read_as<Story>(path, path,
                          [](const std::string& text, const FileName& file) { return read_story(text, file); });
}

std::string World::text_of(const std::string& file_name) const {
    const auto found = find(file_name);
    auto text = read_file(found ? *found : fs::path(file_name), named(file_name));
    return text.value ? std::move(*text.value) : std::string();
}

}  // namespace recourse
