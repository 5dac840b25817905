#include "world/read_alone.hpp"

#include "config/read.hpp"
#include "config/read_assumptions.hpp"
#include "config/read_calendar.hpp"
#include "config/read_source.hpp"
#include "config/read_story.hpp"
#include "script/record.hpp"
#include "script/words.hpp"
#include "world/file.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

/// Takes over what was read and what was wrong with it.
template <class T>
std::optional<T> taken(Result<T> read, Problems& problems) {
    append(problems, std::move(read.problems));
    return std::move(read.value);
}

/// Whether a text begins with the first line of a block, or holds the remark of a script before anything else.
bool looks_like_a_script(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return false;
    const auto line = text.substr(first, text.find('\n', first) - first);
    if (line.starts_with("--")) return true;
    const auto end = line.find_first_of(" (\"");
    return end != std::string_view::npos && find_block_word(line.substr(0, end)) && line.find('=') == std::string_view::npos;
}

/// A file whose name does not say what it is, as editors save one as `script.txt` or `script.lua.txt`.
Problem unknown_ending(const FileToCheck& file, std::string_view text) {
    const std::string name = file.path.filename().string();
    const bool script = looks_like_a_script(text);
    const std::string ending = script ? ".lua" : ".toml";
    const std::string better = file.stem.ends_with(ending) ? file.stem : file.stem + ending;
    return {Severity::error, "unknown-file", {FileName(file.name), 0, 0},
            "`" + name + "` does not end in .lua or .toml, so it can't be told what it is.",
            "This looks like a " + std::string(script ? "script" : "story, a set or another file with keys") + ": name it " + better + "."};
}

void read_by_kind(ReadFile& made, const std::string& text, const FileName& name) {
    switch (made.file.kind) {
        case FileKind::source: taken(read_source(text, name, made.file.stem), made.problems); break;
        case FileKind::calendar: taken(read_calendar(text, name, made.file.stem), made.problems); break;
        case FileKind::set: made.set = taken(read_assumptions(text, name, made.file.stem), made.problems); break;
        case FileKind::story: made.story = taken(read_story(text, name), made.problems); break;
        default: break;
    }
}

}  // namespace

ReadFile read_alone(const World& world, const std::filesystem::path& path) {
    ReadFile made{file_at(world, path), {}, {}, {}, {}, {}};
    const auto name = FileName(made.file.name);
    const auto text = taken(read_file(path, name), made.problems);
    if (!text) return made;
    if (made.file.kind == FileKind::script) {
        made.script = taken(record(*text, name), made.problems);
        return made;
    }
    if (path.extension() != ".toml") {
        made.problems.push_back(unknown_ending(made.file, *text));
        return made;
    }
    made.table = taken(read_toml(*text, name), made.problems);
    if (!made.table) return made;
    if (made.file.kind == FileKind::unknown) made.file.kind = kind_by_keys(*made.table);
    read_by_kind(made, *text, name);
    return made;
}

bool has_broken_file(const Problems& problems) {
    return is_broken_text(problems);
}

Table table_of(const World& world, const FileName& file) {
    if (!file) return {};
    return read_toml(world.text_of(*file), file).value.value_or(Table{});
}

}  // namespace recourse
