#include "check/area_defects.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <utility>

namespace recourse {

namespace {

std::string small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

Problems names_twice(const Area& area) {
    Problems problems;
    std::map<std::string, const Entry*> names;
    std::map<std::string, const Entry*> calls;
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
        auto called = texts_of(entry, "aliases");
        called.push_back(text_of(entry, "title"));
        for (auto& former : former_names_of(entry)) called.push_back(std::move(former));
        for (const auto& alias : called) {
            const auto [other, unused] = calls.emplace(entry.kind + " " + small_letters(alias), &entry);
            if (unused || other->second == &entry) continue;
            problems.push_back({Severity::error, "called-twice", entry.where,
                                "The " + entry.kind + " `" + entry.name + "` is called \"" + alias + "\", and so is `" +
                                    other->second->name + "` at " + to_text(other->second->where) + ".",
                                "Take the alias from one of them, so that it means one thing."});
        }
    }
    return problems;
}

}  // namespace recourse
