#include "app/starters.hpp"

#include "config/kinds.hpp"
#include "render/layout.hpp"

#include <utility>

namespace recourse {

namespace {

/// A file of an area, and the kinds of thing that are written in it.
struct KindFile {
    const char* name;
    std::vector<const char*> kinds;
};

const std::vector<KindFile>& kind_files() {
    static const std::vector<KindFile> files{
        {"agencies.toml", {"agency"}},
        {"posts.toml", {"post"}},
        {"bodies.toml", {"body"}},
        {"seats.toml", {"seat"}},
        {"members.toml", {"member"}},
        {"topics.toml", {"topic"}},
        {"rules.toml", {"provision"}},
        {"links.toml", {"link"}},
        {"duties.toml", {"duty"}},
        {"contradictions.toml", {"contradiction"}},
        {"routes.toml", {"protocol", "route"}},
        {"accountabilities.toml", {"accountability"}},
        {"funding.toml", {"funding"}},
        {"checklists.toml", {"checklist"}},
        {"scrutiny.toml", {"scrutiny"}},
    };
    return files;
}

std::string sample_of(const EntryField& field);

/// A table in braces with every field that it has to have, else its first.
std::string sample_of(const EntryColumns& columns) {
    std::string made;
    for (const auto& field : columns.fields) {
        if (!field.required && !made.empty()) continue;
        made += (made.empty() ? "" : ", ") + std::string(field.word) + " = " + sample_of(field);
    }
    return "{ " + made + (columns.grounded ? ", cite = \"document/clause\"" : "") + " }";
}

std::string sample_of(const EntryField& field) {
    if (!field.choices.empty()) return std::string("\"") + field.choices.front() + "\"";
    switch (field.takes) {
        case EntryTakes::texts:
        case EntryTakes::people: return "[\"...\"]";
        case EntryTakes::yes_no: return "true";
        case EntryTakes::number: return "1";
        case EntryTakes::amount: return "\"5 working days\"";
        case EntryTakes::date: return "2026-04-01";
        case EntryTakes::day_or_month: return "\"August 2026\"";
        case EntryTakes::pounds: return "1000";
        case EntryTakes::table: return sample_of(*field.columns);
        case EntryTakes::tables: return "[" + sample_of(*field.columns) + "]";
        case EntryTakes::text: break;
    }
    return "\"...\"";
}

std::string sample_line(const std::string& word, const std::string& sample, const std::string& means) {
    constexpr std::size_t column = 40;
    std::string line = "# " + word + " = " + sample;
    if (line.size() < column) line += std::string(column - line.size(), ' ');
    return line + "  # " + means + "\n";
}

std::string sample_of(const EntryKind& kind) {
    const std::string word = kind.word;
    std::string made = "# " + word + ": " + kind.means + "\n#\n# [[" + word + "]]\n";
    if (kind.named) made += sample_line("name", "\"...\"", "A short name: small letters, digits and -. Needed.");
    for (const auto& field : kind.fields) {
        std::string means = field.means;
        if (!field.choices.empty()) means += " One of: " + in_a_row({field.choices.begin(), field.choices.end()}) + ".";
        made += sample_line(field.word, sample_of(field), means + (field.required ? " Needed." : ""));
    }
    return made + sample_line("cite", "\"document/clause\"",
                              "The clause that says so; or silent = \"...\", unseen = \"...\".");
}

std::string text_of(const KindFile& file) {
    std::string made =
        "# Write [[" + std::string(file.kinds.front()) +
        "]] once for each: copy the sample, take the mark # away from its lines, and leave out what your document\n"
        "# does not give. Where a field is needed and not given, write { silent = \"...\" } with a sentence.\n";
    for (const char* kind : file.kinds) made += "\n" + sample_of(*find_entry_kind(kind));
    return made;
}

std::string header(const std::string& area, const std::string& calendar) {
    std::string title = spoken(area);
    for (std::size_t at = 0; at < title.size(); ++at) {
        if (at == 0 || title[at - 1] == ' ') title.replace(at, 1, capital(title.substr(at, 1)));
    }
    return "# An area is a place with its own arrangements. Fill in this file first, then the others of this folder: "
           "agencies,\n"
           "# posts, bodies and seats before the rest. A file that you do not need may be taken away.\n"
           "#\n"
           "#   recourse check config/areas/" +
           area +
           "   says what is wrong or forgotten\n"
           "#   recourse new " +
           area +
           "/PROCEDURE   begins a procedure and lists it below\n"
           "\n"
           "title      = \"" +
           title +
           "\"\n"
           "calendar   = \"" +
           calendar +
           "\"  # whose working days are counted: a file in config/calendars\n"
           "uses       = []  # shared areas whose bodies and posts count here as well\n"
           "sources    = []  # documents: files in config/sources, without .toml\n"
           "procedures = []  # scripts in scripts/" +
           area +
           ", without .lua\n"
           "unseen     = \"The document that sets up this area is not written down yet.\"  # or cite = "
           "\"document/clause\"\n";
}

}  // namespace

std::vector<NewFile> area_starter(const std::string& area, const std::string& calendar) {
    std::vector<NewFile> files{{"area.toml", header(area, calendar)}};
    for (const auto& file : kind_files()) files.push_back({file.name, text_of(file)});
    return files;
}

}  // namespace recourse
