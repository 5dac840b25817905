#include "app/case.hpp"

#include "app/root.hpp"
#include "base/date.hpp"
#include "config/read_story.hpp"
#include "render/layout.hpp"
#include "resolve/replay.hpp"
#include "world/file.hpp"
#include "world/names_missing.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// What a story may hold at most is judged by the reader; this only keeps an endless input from filling the memory.
constexpr std::size_t most_input = 1'000'000;

/// Everything on standard input; none where it can't be read.
std::optional<std::string> standard_input() {
    std::string text;
    std::array<char, 4096> part{};
    while (text.size() <= most_input) {
        const auto size = ::read(STDIN_FILENO, part.data(), part.size());
        if (size == 0) return text;
        if (size > 0) {
            text.append(part.data(), static_cast<std::size_t>(size));
        } else if (errno != EINTR) {
            return std::nullopt;
        }
    }
    return text;
}

/// What messages call a story: its path from the root that holds it, so that they are the same wherever one stands; else
/// the path that was given.
FileName story_name(const World& world, const std::string& path) {
    std::error_code wrong;
    const fs::path whole = fs::weakly_canonical(path, wrong);
    for (const auto& root : world.roots().folders) {
        const fs::path inside = whole.lexically_relative(root);
        if (!wrong && !inside.empty() && *inside.begin() != "..") {
            return FileName(inside.generic_string());
        }
    }
    return FileName(path);
}

Result<Story> story_at(const World& world, const std::string& path) {
    if (fs::path(path).extension() == ".lua") {
        return failure<Story>("unknown-file", {}, "`" + path + "` is a script, and this needs a story.",
                              "Name a story, a file that ends in .toml; `recourse check` looks at scripts.");
    }
    if (path != "-") {
        const FileName name = story_name(world, path);
        auto text = read_file(path, name);
        if (!text.ok()) return {std::nullopt, std::move(text.problems)};
        return read_story(*text.value, name);
    }
    const auto text = standard_input();
    if (!text) return failure<Story>("unreadable-file", {}, "Standard input can't be read.", "Pipe a story into it.");
    return read_story(*text, FileName("standard input"));
}

/// The story's own sets, then those of the command line; each once.
std::vector<std::string> sets_of(const Story& story, const Arguments& arguments) {
    std::vector<std::string> sets;
    const auto add = [&](const std::string& set) {
        if (std::ranges::find(sets, set) == sets.end()) sets.push_back(set);
    };
    for (const auto& set : story.assume) add(set);
    for (const auto& set : arguments.values("assume")) add(set);
    return sets;
}

}  // namespace

std::optional<Stamp> date_option(Call& call, const std::string& option, ExitCode& code) {
    const auto written = call.arguments.value(option);
    if (!written) return std::nullopt;
    const auto date = parse_stamp(*written);
    if (!date) {
        code = usage_error(call, "bad-date", "`" + shown(*written) + "` is not a date.",
                           "Write the year, month and day of a day that exists, as in 2026-04-01 or 2026-04-01T16:30.");
    }
    return date;
}

std::optional<Date> day_option(Call& call, const std::string& option, ExitCode& code) {
    const auto written = call.arguments.value(option);
    if (!written) return std::nullopt;
    const auto date = parse_date(*written);
    if (!date) {
        code = usage_error(call, "bad-date", "`" + shown(*written) + "` is not a date.",
                           "Write the year, month and day of a day that exists, as in 2026-04-01.");
    }
    return date;
}

std::optional<OpenedCase> open_case(Call& call, const std::string& path, ExitCode& code) {
    code = ExitCode::unreadable;
    const auto world = find_world(call, path == "-" ? fs::path() : fs::path(path).parent_path() / ".");
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return std::nullopt;
    }
    auto story = story_at(*world.value, path);
    report(call, *world.value, story.problems);
    if (!story.ok()) return std::nullopt;
    const auto sets_asked = sets_of(*story.value, call.arguments);
    // Whoever records events may name any body.
    auto prepared = call.arguments.has("interactive")
                        ? prepare(*world.value, AreaName{story.value->area}, ProcedureName{story.value->procedure}, sets_asked,
                                  story.value->begun.date)
                        : prepare(*world.value, *story.value, sets_asked);
    if (!prepared.ok()) {
        const auto missing = names_missing(*world.value, *story.value, sets_asked);
        report(call, *world.value, missing.empty() ? prepared.problems : missing);
        return std::nullopt;
    }
    report(call, *world.value, prepared.problems);
    std::vector<SetName> sets;
    for (const auto& set : prepared.value->sets) sets.emplace_back(set.name);
    auto opened = open_frame(std::move(prepared.value->area), std::move(prepared.value->calendar),
                             std::move(prepared.value->procedure), std::move(sets), std::move(*story.value),
                             std::move(prepared.value->other_calendars));
    report(call, *world.value, opened.problems);
    if (!opened.value) return std::nullopt;
    auto frame = std::move(*opened.value);
    const auto problems = check_story(*frame);
    report(call, *world.value, problems);
    if (has_error(problems)) return std::nullopt;
    const auto until = call.arguments.value("until");
    const auto stamp = until ? parse_stamp(*until) : std::nullopt;
    if (stamp && *stamp < frame->story.begun) {
        code = usage_error(call, "bad-date", "`--until " + iso(*stamp) + "` is before the issue began, on " +
                                                 in_words(frame->story.begun) + ".",
                           "Give a date from then on.");
        return std::nullopt;
    }
    code = ExitCode::fine;
    return OpenedCase{*world.value, std::move(frame)};
}

}  // namespace recourse
