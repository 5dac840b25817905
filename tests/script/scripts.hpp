#pragma once

#include "script/record.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace recourse::test {

inline FileName script_name() {
    return FileName("scripts/area/test.lua");
}

inline Result<Recorded> recorded(std::string_view text) {
    return record(text, script_name());
}

/// The script with a procedure before it, on line 1.
inline Result<Recorded> after_procedure(const std::string& text) {
    return recorded("procedure \"p\" { title = \"P\", source = \"s\", starts_at = \"a\" }\n" + text);
}

/// A step `a` with a clause, whose other fields are given, on line 2.
inline Result<Recorded> with_step(const std::string& fields) {
    return after_procedure("step \"a\" { cite = \"1\", " + fields + " }\n");
}

/// "id:line, id:line", in the order of the report.
inline std::string ids(const Problems& problems) {
    std::string all;
    for (const auto& problem : problems) {
        all += (all.empty() ? "" : ", ") + problem.id + ":" + std::to_string(problem.where.line);
    }
    return all;
}

template <class T>
std::string ids(const Result<T>& result) {
    return ids(result.problems);
}

/// Whether one of the problems has this id.
template <class T>
bool refused(const Result<T>& result, std::string_view id) {
    return !result.ok() && std::ranges::any_of(result.problems, [&](const Problem& p) { return p.id == id; });
}

/// All sentences and hints, one a line.
template <class T>
std::string sentences(const Result<T>& result) {
    std::string text;
    for (const auto& problem : result.problems) text += problem.says + " " + problem.hint + "\n";
    return text;
}

}  // namespace recourse::test
