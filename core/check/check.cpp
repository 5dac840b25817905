#include "check/check.hpp"

#include "base/nearest.hpp"
#include "check/area_defects.hpp"
#include "check/cites.hpp"
#include "check/consequences.hpp"
#include "check/scripts.hpp"
#include "check/sets.hpp"
#include "check/stories.hpp"
#include "world/files_under.hpp"
#include "world/read_alone.hpp"
#include "world/versions.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// Checks files one by one and keeps each problem once.
class Checker {
public:
    Checker(const World& world, std::string area) : world_(world), cites_(world), area_(std::move(area)) {}

    void check(const fs::path& path) {
        ++files_;
        ReadFile read = read_alone(world_, path);
        if (read.file.kind == FileKind::area) {
            // Broken files are read again, and reported, with their area.
            areas_[read.file.area].insert(read.file.name);
            if (read.table) add(cites_.in(*read.table));
            return;
        }
        if (read.file.kind == FileKind::script) return script(read);
        const bool sound = !has_error(read.problems);
        add(std::move(read.problems));
        if (!read.table) return;
        if (read.file.kind == FileKind::unknown) return sound ? unknown(read.file) : void();
        Problems more = cites_.in(*read.table);
        if (read.set) append(more, set_defects(world_, *read.set));
        if (read.story) append(more, story_defects(world_, *read.story, sound));
        add_where_nothing_was_said(std::move(more), sound);
    }

    Checked checked() {
        for (const auto& [name, files] : areas_) area(name, files);
        std::ranges::stable_sort(problems_, {}, [](const Problem& problem) {
            return std::tuple(problem.where.file_name(), problem.where.line, problem.where.column);
        });
        return {std::move(problems_), files_};
    }

private:
    void add(Problems problems) {
        for (auto& problem : problems) {
            if (seen_.emplace(to_text(problem.where), problem.says).second) problems_.push_back(std::move(problem));
        }
    }

    /// What is said of a line already is not said again as what follows from it; nor is what may follow from any of it.
    void add_where_nothing_was_said(Problems more, bool sound) {
        std::set<std::pair<std::string, int>> lines;
        for (const auto& problem : problems_) lines.emplace(problem.where.file_name(), problem.where.line);
        std::erase_if(more, [&](const Problem& problem) {
            if (!sound && problem.severity == Severity::warning) return true;
            return lines.contains({problem.where.file_name(), problem.where.line});
        });
        add(std::move(more));
    }

    void unknown(const FileToCheck& file) {
        add({{Severity::error, "unknown-file", Where{FileName(file.name), 1, 1},
              "It can't be told what `" + file.name + "` is.",
              "A story has `begun` and [[event]], a set has [answers]; files of an area, documents and calendars stand in their "
              "folder under config/. Put it there, or give it what its kind needs."}});
    }

    /// Whether something was written that could not be taken as an entry, or not under the name that was meant.
    static bool may_list_more(const Problems& found) {
        return has_broken_file(found) || std::ranges::any_of(found, [](const Problem& problem) {
                   return problem.id == "unknown-kind" || problem.id == "name-twice" || (problem.id == "missing-key" && problem.says.starts_with("`name`"));
               });
    }

    void area(const std::string& name, const std::set<std::string>& files) {
        auto read = world_.area(AreaName{name});
        Problems found = std::move(read.problems);
        if (read.value) {
            const Area& whole = *read.value;
            append(found, header_defects(world_, whole));
            // What a broken file lists may stand in the part that can't be read.
            if (!may_list_more(found)) append(found, unknown_names(whole));
            append(found, seats_twice(whole));
            append(found, names_twice(whole));
        }
        // Areas that use each other are said to at the first of them.
        std::erase_if(found, [&](const Problem& problem) { return problem.id == "area-uses-itself" && !rings_.insert(problem.says).second; });
        // A problem without a place is of an area or document that is named in a file, which is said there.
        std::erase_if(found, [&](const Problem& problem) {
            return read.value && !files.contains(problem.where.file_name());
        });
        add(std::move(found));
    }

    void script(ReadFile& read) {
        const FileToCheck& file = read.file;
        Problems found = std::move(read.problems);
        if (read.script) {
            const Recorded& recorded = *read.script;
            Problems more = cites_.in(recorded);
            if (const auto of = area_of(file, recorded.file, more)) {
                append(more, script_defects(recorded, *of, other_scripts(script_name(file.stem).from)));
            }
            for (const auto& block : recorded.blocks) {
                if (block.word == "procedure" && file.in_place) append(more, wrongly_named(block, file.stem));
            }
            // What is said of a line already is not said again as what follows from it.
            const bool broken = has_error(found);
            std::set<int> lines;
            for (const auto& problem : found) lines.insert(problem.where.line);
            std::erase_if(more, [&](const Problem& problem) {
                if (broken && problem.severity == Severity::warning) return true;
                return problem.where.file_name() == file.name && lines.contains(problem.where.line);
            });
            leave_out_consequences(more, found);
            append(found, std::move(more));
        }
        add(std::move(found));
    }

    /// The name of a script's file is that of the procedure, and says from when on a later version is in force.
    static Problems wrongly_named(const Block& block, const std::string& stem) {
        Problems found;
        const ScriptName name = script_name(stem);
        if (block.name != name.procedure) {
            found.push_back({Severity::error, "script-name", block.where,
                             "The procedure is called `" + block.name + "` and its file `" + stem + ".lua`.",
                             "Call the procedure `" + name.procedure + "`, or the file `" + block.name + ".lua`."});
        }
        const Value* in_force = block.fields.find("in_force");
        const Value* from = in_force && in_force->table() ? in_force->table()->find("from") : nullptr;
        if (name.from && (!from || !from->text() || *from->text() != iso(*name.from))) {
            found.push_back({Severity::error, "version-date", from ? from->where : block.where,
                             "The file says that this version is in force from " + iso(*name.from) + ", and the script does not.",
                             "Write in_force = { from = \"" + iso(*name.from) + "\" }, or give the file the other date."});
        }
        return found;
    }

    /// Other scripts, of any area, as they are in force on a day, each read once when a step follows it.
    FindScript other_scripts(const std::optional<Date>& on) {
        return [this, on](const AreaProcedure& which) -> const Recorded* {
            const auto key = std::pair(which, on);
            if (!followed_.contains(key)) followed_[key] = world_.script(which.area, which.procedure, on);
            const auto& read = followed_[key];
            return read.value ? &*read.value : nullptr;
        };
    }

    /// The area of a script: its folder's, or the one that was named, or the only one that there is.
    std::optional<Area> area_of(const FileToCheck& file, const FileName& name, Problems& problems) {
        std::string of = !file.area.empty() ? file.area : area_;
        const auto known = world_.areas();
        const auto nearest_areas = World(Roots{{world_.roots().folders.front()}}).areas();
        if (of.empty() && nearest_areas.size() == 1) of = nearest_areas.front();
        if (of.empty()) {
            problems.push_back({Severity::error, "area-not-known", Where{name, 1, 1},
                                "It can't be told to which area this script belongs.",
                                "Put it in scripts/AREA, or name the area with `--area AREA`."});
            return std::nullopt;
        }
        if (std::ranges::find(known, of) == known.end()) {
            problems.push_back({Severity::error, "unknown-area", Where{name, 1, 1}, "There is no area `" + of + "` for this script.",
                                suggestion(of, known)});
            return std::nullopt;
        }
        auto read = world_.area(AreaName{of});
        // What has no place is named in the area's file, and said there.
        std::erase_if(read.problems, [](const Problem& problem) { return !problem.where.file; });
        const bool broken = has_broken_file(read.problems);
        append(problems, std::move(read.problems));
        return broken ? std::nullopt : std::move(read.value);
    }

    const World& world_;
    Cites cites_;
    std::string area_;
    std::map<std::string, std::set<std::string>> areas_;
    std::set<std::pair<std::string, std::string>> seen_;
    std::map<std::pair<AreaProcedure, std::optional<Date>>, Result<Recorded>> followed_;
    std::set<std::string> rings_;
    Problems problems_;
    std::size_t files_ = 0;
};

}  // namespace

Checked check_all(const World& world) {
    Checker checker(world, "");
    if (world.roots().folders.empty()) return {};
    for (const auto& file : files_of_root(world.roots().folders.front())) checker.check(file);
    return checker.checked();
}

Checked check_path(const World& world, const fs::path& path, const std::string& area) {
    Checker checker(world, area);
    for (const auto& file : own_files_under(path)) checker.check(file);
    return checker.checked();
}

}  // namespace recourse
