#include "check/area_defects.hpp"

#include "model/written.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

namespace {

std::string small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// What an entry is called, and by which of its fields.
struct Called {
    std::string text;
    std::string field;
    Where where;
};

/// The entry that is called something, and by which field.
struct CalledBy {
    const Entry* entry;
    std::string field;
};

std::vector<Called> calls_of(const Entry& entry) {
    std::vector<Called> calls;
    const auto add = [&](const char* field, const char* column) {
        for (auto& written : written_texts(entry.fields, field, column)) calls.push_back({std::move(written.text), field, written.where});
    };
    add("aliases", "");
    add("title", "");
    add("renamed", "was");
    return calls;
}

std::string kind_of_name(const std::string& field) {
    return field == "renamed" ? "former name" : field == "aliases" ? "alias" : "title";
}

}  // namespace

Problems names_twice(const Area& area) {
    Problems problems;
    std::map<std::string, const Entry*> names;
    std::map<std::string, CalledBy> calls;
    for (const auto& entry : area.entries) {
        if (entry.name.empty()) continue;
        const auto [first, fresh] = names.emplace(entry.kind + " " + entry.name, &entry);
        if (!fresh) {
            // Within a file the reader has said it.
            if (first->second->where.file_name() == entry.where.file_name()) continue;
            problems.push_back({Severity::error, "name-twice", first->second->where,
                                "The " + entry.kind + " `" + entry.name + "` is there a second time, at " +
                                    to_text(entry.where) + ".",
                                "Give one of them another name, or keep one."});
            continue;
        }
        if (entry.kind != "body" && entry.kind != "post" && entry.kind != "topic" && entry.kind != "agency") continue;
        for (const auto& called : calls_of(entry)) {
            const auto [other, unused] = calls.emplace(entry.kind + " " + small_letters(called.text), CalledBy{&entry, called.field});
            if (unused || other->second.entry == &entry) continue;
            const Entry& same = *other->second.entry;
            const std::string is = called.field == "renamed" ? "` was called \"" : "` is called \"";
            const std::string so = other->second.field == "renamed" ? "\", and so was `" : "\", and so is `";
            problems.push_back({Severity::error, "called-twice", called.where,
                                "The " + entry.kind + " `" + entry.name + is + called.text + so + same.name + "` at " +
                                    to_text(same.where) + ".",
                                "Give the " + kind_of_name(called.field) + " to one of them only, so that it means one thing."});
        }
    }
    return problems;
}

}  // namespace recourse
