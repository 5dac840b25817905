#pragma once

#include "base/name.hpp"
#include "base/result.hpp"
#include "calendar/calendar.hpp"
#include "model/area.hpp"
#include "model/assumption_set.hpp"
#include "model/procedure.hpp"
#include "model/recorded.hpp"
#include "model/source.hpp"
#include "model/story.hpp"
#include "script/read_procedure.hpp"
#include "world/versions.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// The folders that are looked in, nearest first. A root is a folder with `config/`; what it lacks is looked up in the
/// next root upward.
struct Roots {
    std::vector<std::filesystem::path> folders;
    /// Finds the data that came with the program, whose calendars every root may name; looked for only where it matters.
    std::function<std::filesystem::path()> behind = [] { return std::filesystem::path(); };
};

/// What to write for a calendar that is none of those that are known: an area can't be without one.
std::string hint_for_calendar(const std::string& name, const std::vector<std::string>& known);

/// Whether a folder is a root: it has `config/areas` or `config/calendars`.
bool is_root(const std::filesystem::path& folder);

/// The roots upward from a folder; `last` (the installed data) stands behind them where it is none of them. Both are whole
/// paths without links.
Roots roots_from(const std::filesystem::path& folder, const std::filesystem::path& last);

/// Reads what is under the roots. The only code that opens configuration files, scripts and stories.
class World {
public:
    explicit World(Roots roots) : roots_(std::move(roots)) {}

    const Roots& roots() const { return roots_; }

    std::vector<std::string> areas() const;
    std::vector<std::string> sources() const;
    std::vector<std::string> assumption_sets() const;
    std::vector<std::string> calendars() const;

    /// An area with the given kinds of file only ("bodies", "seats", ...; empty: every one), and those of the areas
    /// that it uses. An error where the area does not exist, with the nearest name.
    Result<Area> area(const AreaName& name, const std::vector<std::string>& kinds = {}) const;
    Result<Source> source(const SourceName& name) const;
    Result<Calendar> calendar(const std::string& name) const;
    Result<AssumptionSet> assumption_set(const std::string& name) const;
    /// The version of a procedure that is in force on a date, by the names of its files: `complaint.lua`, and
    /// `complaint.2027-04-01.lua` from that date on (language 3.35). Without a date: the first.
    Result<Recorded> script(const AreaName& area, const ProcedureName& procedure, const std::optional<Date>& on = {}) const;
    /// When each version of a procedure is in force, by the names of its files, in order; at least one, be it that of a script
    /// that is not there.
    std::vector<InForce> versions(const AreaName& area, const ProcedureName& procedure) const;
    /// The days on which to read a procedure: the one that is given, or of each of its versions, in order, one on which that is
    /// in force (none: the first).
    std::vector<std::optional<Date>> days_to_read(const AreaName& area, const ProcedureName& procedure,
                                                  const std::optional<Date>& on) const;
    /// A story by its path; "-" is not known here.
    Result<Story> story(const std::filesystem::path& path) const;

    /// The text of a file as messages name it, to show a line of it; empty when it can't be read.
    std::string text_of(const std::string& file_name) const;

private:
    /// `above`: the areas that use it, from the one that was asked for; none of them is read again.
    Result<Area> area_below(const AreaName& name, const std::vector<std::string>& kinds, std::vector<std::string> above) const;
    std::optional<std::filesystem::path> find(const std::filesystem::path& relative) const;

    Roots roots_;
};

/// What the scripts of an area may read, inherit and name: its topics, bodies and routes, the procedures in its reach.
Surroundings surroundings_of(const Area& area);

/// Everything that a walk needs, with the assumption sets laid over it.
struct Prepared {
    Area area;
    Calendar calendar;
    std::vector<Calendar> other_calendars;  ///< of procedures that are followed, and of readings of whose days are counted, where they are others
    std::vector<AssumptionSet> sets;
    std::shared_ptr<const Procedure> procedure;
};

/// Reads an area and one of its procedures, and lays the sets over them, in order.
/// Of several versions of the procedure: the one in force on the date.
Result<Prepared> prepare(const World& world, const AreaName& area, const ProcedureName& procedure,
                         const std::vector<std::string>& sets, const std::optional<Date>& on = {});

/// The same for the walk of one story. Of the area it reads the boards, and the bodies around them only where the story
/// or the procedure can name one, so with the posts that neither chair nor have to come; the topics only where the story
/// has one, or a rule may ask for it.
Result<Prepared> prepare(const World& world, const Story& story, const std::vector<std::string>& sets);

}  // namespace recourse
