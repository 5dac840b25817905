#include "world/read_alone.hpp"

#include "config/read.hpp"
#include "config/read_assumptions.hpp"
#include "config/read_calendar.hpp"
#include "config/read_source.hpp"
#include "config/read_story.hpp"
#include "script/record.hpp"
#include "world/file.hpp"

#include <utility>

namespace recourse {

namespace {

/// Takes over what was read and what was wrong with it.
template <class T>
std::optional<T> taken(Result<T> read, Problems& problems) {
    append(problems, std::move(read.problems));
    return std::move(read.value);
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
