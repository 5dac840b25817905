#include "check/scripts.hpp"
#include "script/record.hpp"
#include "world/lay_over.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace deletions_test {

using namespace recourse;

namespace {

/// A script with one thing taken out, and what that was.
struct Shorter {
    std::string without;
    std::string text;
};

std::size_t offset_of(const std::string& text, const Where& where) {
    std::size_t at = 0;
    for (int line = 1; line < where.line; ++line) at = text.find('\n', at) + 1;
    return at + static_cast<std::size_t>(where.column - 1);
}

/// The end of what begins at `at`: behind its comma, or before the brace that closes what it stands in.
std::size_t end_of_item(const std::string& text, std::size_t at) {
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char letter = text[at];
        if (letter == '"') {
            at = text.find('"', at + 1);
        } else if (letter == '-' && text.compare(at, 2, "--") == 0) {
            at = text.find('\n', at);
        } else if (letter == '{' || letter == '(') {
            ++depth;
        } else if (letter == '}' || letter == ')') {
            if (--depth < 0) return at;
        } else if (letter == ',' && depth == 0) {
            return at + 1;
        }
    }
    return at;
}

std::string without_item(std::string text, const Where& where) {
    const auto from = offset_of(text, where);
    text.erase(from, end_of_item(text, from) - from);
    return text;
}

/// Without a whole block, from its word to the brace that closes it.
std::string without_block(std::string text, const Where& where) {
    const auto from = offset_of(text, where);
    const auto open = text.find('{', from);
    text.erase(from, end_of_item(text, open + 1) + 1 - from);
    return text;
}

/// A procedure rests on its document, what uses a route on the route, and what was not read on that: their own cite says
/// where else.
bool needs_its_cite(const Block& block) {
    return block.word != "procedure" && !block.fields.find("route") && !block.fields.find("unseen");
}

std::vector<Shorter> deletions(const std::string& text, const Recorded& script) {
    std::vector<Shorter> all;
    for (const auto& block : script.blocks) {
        const std::string name = block.word + " \"" + block.name + "\"";
        if (block.word == "role" || block.word == "moment") all.push_back({name, without_block(text, block.where)});
        for (const auto& field : block.fields.fields) {
            if (field.name == "cite" && needs_its_cite(block)) all.push_back({"the cite of " + name, without_item(text, field.where)});
            if (field.name != "on" || !field.value.table()) continue;
            for (const auto& way : field.value.table()->fields) {
                all.push_back({way.name + " of " + name, without_item(text, way.where)});
            }
        }
    }
    return all;
}

Problems defects(const std::string& text, const Area& area, const FindScript& find) {
    auto recorded = record(text, FileName("script.lua"));
    Problems problems = std::move(recorded.problems);
    if (recorded.value) append(problems, script_defects(*recorded.value, area, find));
    std::erase_if(problems, [](const Problem& problem) { return problem.severity != Severity::error; });
    return problems;
}

std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("no cite, outcome, lapse, role, moment or way on can be taken out of a shipped script without a defect") {
    const World world(Roots{{RECOURSE_ROOT}});
    int tried = 0;
    for (const auto& name : world.areas()) {
        const auto laid = lay_over(world, AreaName{name}, {});
        REQUIRE(laid.value);
        for (const auto& script : laid.value->scripts) {
            const std::string which = name_seen_from({}, script.procedure);
            const std::string path = std::string(RECOURSE_ROOT) + "/scripts/" + which + ".lua";
            const std::string text = file_text(path);
            REQUIRE_FALSE(text.empty());
            CHECK(defects(text, laid.value->laid, scripts_of(*laid.value)).empty());
            for (const auto& shorter : deletions(text, script.written)) {
                INFO(which, ": without ", shorter.without);
                CHECK_FALSE(defects(shorter.text, laid.value->laid, scripts_of(*laid.value)).empty());
                ++tried;
            }
        }
    }
    CHECK(tried > 100);
}

}  // namespace deletions_test
