#include "check/area_defects.hpp"

#include "base/nearest.hpp"
#include "model/written.hpp"
#include "world/names_taken.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace recourse {

namespace {

/// Fields, or columns of one, that take a name or words: a text that is written as a name has to be one.
struct NameOrWords {
    const char* kind;
    const char* field;
    const char* column = "";
};
constexpr NameOrWords names_or_words[] = {
    {"member", "agency"},       {"link", "to"},             {"duty", "by"},
    {"duty", "to"},             {"provision", "who"},       {"contradiction", "concerns"},
    {"checklist", "by"},        {"scrutiny", "by"},         {"scrutiny", "of"},
    {"scrutiny", "chosen_by"},  {"scrutiny", "reports_to"}, {"funding", "decided_by"},
    {"funding", "lines", "from"}, {"seat", "rotates", "among"}, {"seat", "rotates", "order"},
};

std::string name_of_entry(const Entry& entry) {
    return entry.name.empty() ? "this " + entry.kind : entry.kind + " `" + entry.name + "`";
}

std::vector<std::string> names_of_all(const Area& area) {
    std::vector<std::string> names = area.header.procedures;
    for (const auto& entry : area.entries) {
        if (!entry.name.empty()) names.push_back(entry.name);
    }
    return names;
}

std::string file_of(const std::string& kind) {
    if (kind == "body") return "bodies.toml";
    if (kind == "agency") return "agencies.toml";
    if (kind == "procedure") return "`procedures` of area.toml";
    return kind + "s.toml";
}

class NamesLook {
public:
    explicit NamesLook(const Area& area) : area_(area), all_(names_of_all(area)) {}

    Problems problems() {
        for (const auto& entry : area_.entries) {
            if (!is_own(area_, entry)) continue;
            for (const auto& taken : names_taken_by(entry)) must_be_names(entry, taken);
            for (const auto& one : names_or_words) {
                if (entry.kind == one.kind) may_be_names(entry, one.field, one.column);
            }
        }
        return std::move(problems_);
    }

private:
    void may_be_names(const Entry& entry, const std::string& field, const std::string& column) {
        for (const auto& written : written_texts(entry.fields, field, column)) {
            if (!looks_like_a_name(written.text) || std::ranges::find(all_, written.text) != all_.end()) continue;
            problems_.push_back({Severity::error, "unknown-name", written.where,
                                 "`" + field + "` of " + name_of_entry(entry) + " names `" + written.text + "`, and " +
                                     area_.header.name + " lists nothing of that name.",
                                 hint(written.text, all_, "Write it in words if it is no name.")});
        }
    }

    void must_be_names(const Entry& entry, const NamesTaken& taken) {
        std::vector<std::string> known;
        for (const auto& kind : taken.kinds) {
            for (auto& name : kind == "procedure" ? area_.header.procedures : names_of(area_, kind)) known.push_back(name);
        }
        const std::string& kind = taken.kinds.front();
        for (const auto& written : written_texts(entry.fields, taken.field, taken.column)) {
            if (std::ranges::find(known, written.text) != known.end()) continue;
            problems_.push_back({Severity::error, "unknown-" + kind, written.where,
                                 "`" + taken.field + "` of " + name_of_entry(entry) + " names the " + kind + " `" + written.text +
                                     "`, which " + area_.header.name + " does not list.",
                                 hint(written.text, known, known.size() <= 8 && !known.empty() ? suggestion("", known) + " Or list it in " + file_of(kind) + "." : "List it in " + file_of(kind) + ".")});
        }
    }

    static std::string hint(const std::string& name, const std::vector<std::string>& known, const std::string& otherwise) {
        const auto near = nearest(name, known);
        return near ? "Did you mean `" + *near + "`?" : otherwise;
    }

    const Area& area_;
    std::vector<std::string> all_;
    Problems problems_;
};

}  // namespace

bool is_own(const Area& area, const Entry& entry) {
    return entry.where.file_name().starts_with("config/areas/" + area.header.name + "/");
}

Problems unknown_names(const Area& area) {
    return NamesLook(area).problems();
}

}  // namespace recourse
