#include "check/gaps.hpp"
#include "render/gaps_json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gaps_judged_test {

using namespace recourse;

namespace {

/// The lists that were judged line by line against the documents: tests/gaps/AREA.txt.
struct Judged {
    std::multiset<std::string> gaps;                            ///< "silence | step ..."
    std::map<std::string, std::vector<std::string>> of_digest;  ///< which gaps tell an item of the digest
};

std::vector<std::string> split(const std::string& text, const std::string& between) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(between); at != std::string::npos; at = text.find(between, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + between.size();
    }
    parts.push_back(text.substr(from));
    return parts;
}

Judged read_list(const std::string& area) {
    std::ifstream file(RECOURSE_ROOT "/tests/gaps/" + area + ".txt");
    REQUIRE(file);
    Judged list;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto parts = split(line, " | ");
        CAPTURE(line);
        if (line.starts_with("digest ")) {
            REQUIRE(parts.size() == 2);
            list.of_digest[parts[0]] = parts[1].starts_with("none: ") ? std::vector<std::string>{} : split(parts[1], " ; ");
        } else {
            REQUIRE(parts.size() == 3);
            CHECK_FALSE(parts[2].empty());
            list.gaps.insert(parts[0] + " | " + parts[1]);
        }
    }
    return list;
}

std::multiset<std::string> printed_of(const std::string& area) {
    const auto gaps = gaps_of(World(Roots{{RECOURSE_ROOT}}), AreaName{area}, {});
    REQUIRE(gaps.ok());
    const auto json = nlohmann::json::parse(gaps_json(*gaps.value));
    std::multiset<std::string> all;
    for (const char* kind : {"silence", "not_seen", "left_to_the_area", "readings", "second_hand", "contradiction"}) {
        for (const auto& gap : json.at(kind)) all.insert(std::string(kind) + " | " + gap.at("about").get<std::string>());
    }
    return all;
}

}  // namespace

TEST_CASE("the gaps of each area are those that were judged against the documents") {
    for (const std::string area : {"bedford-borough", "bhr", "central-bedfordshire", "luton", "pan-bedfordshire"}) {
        CAPTURE(area);
        const Judged list = read_list(area);
        const auto printed = printed_of(area);
        for (const auto& gap : printed) CHECK_MESSAGE(list.gaps.count(gap) == printed.count(gap), "not judged: ", gap);
        for (const auto& gap : list.gaps) CHECK_MESSAGE(printed.contains(gap), "not printed any more: ", gap);
        REQUIRE_FALSE(list.of_digest.empty());
        for (const auto& item : list.of_digest) {
            for (const auto& key : item.second) {
                const bool told = std::ranges::any_of(printed, [&](const std::string& gap) { return gap.ends_with(" | " + key); });
                CHECK_MESSAGE(told, item.first, " is in no gap: ", key);
            }
        }
    }
}

}  // namespace gaps_judged_test
