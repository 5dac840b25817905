#pragma once

#include "base/problem.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recourse::test {

inline FileName here() {
    static const FileName file = FileName("here.toml");
    return file;
}

/// That this is the only problem: its id and line, and a part of what it says and of what it tells people to write.
inline void check_only(const Problems& problems, const std::string& id, int line, const std::string& says,
                       const std::string& hint) {
    std::string all;
    for (const auto& problem : problems) {
        all += to_text(problem.where) + " [" + problem.id + "] " + problem.says + " " + problem.hint + "\n";
    }
    CAPTURE(all);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().id == id);
    CHECK(problems.front().where.line == line);
    CHECK(problems.front().where.file == here());
    CHECK(problems.front().says.find(says) != std::string::npos);
    CHECK(problems.front().hint.find(hint) != std::string::npos);
    CHECK(problems.front().severity == Severity::error);
}

/// A text with the first `from` in it replaced by `to`; the test stops where there is none.
inline std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

}  // namespace recourse::test
