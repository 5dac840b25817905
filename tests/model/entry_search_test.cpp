#include "model/entry_search.hpp"

#include "config/read_area.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace entry_search_test {

using namespace recourse;

namespace {

const Area& town() {
    static const Area area = [] {
        auto read = read_area_file(
            "[[agency]]\nname = \"bccg\"\ntitle = \"Bedfordshire Clinical Commissioning Group\"\naliases = \"BCCG\"\ncite = \"p/1\"\n"
            "[[body]]\nname = \"sab\"\ntitle = \"Adult Safeguarding Board\"\naliases = \"Safeguarding Adults Board\"\nkind = \"group\"\ncite = \"p/1\"\n"
            "[[body]]\nname = \"group\"\ntitle = \"Adults Group\"\nkind = \"group\"\ncite = \"p/1\"\n"
            "[[member]]\nbody = \"sab\"\nagency = \"bccg\"\ncite = \"p/2\"\n"
            "[[member]]\nbody = \"group\"\nagency = \"A charity\"\ncite = \"p/3\"\n"
            "[[provision]]\nname = \"youth-custody\"\ntitle = \"Youth custody\"\nsays = \"There is none.\"\nwho = [\"sab\"]\ncite = \"p/4\"\n"
            "[[provision]]\nname = \"complaints\"\ntitle = \"Complaints\"\nsays = \"They are passed on.\"\n"
            "within = { silent = \"No time is given.\" }\ncite = \"p/5\"\n",
            FileName("area.toml"));
        for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
        Area made;
        made.entries = std::move(*read.value);
        return made;
    }();
    return area;
}

std::string names(const std::vector<const Entry*>& entries) {
    std::string all;
    for (const Entry* entry : entries) all += (all.empty() ? "" : " ") + (entry->name.empty() ? text_of(*entry, "agency") : entry->name);
    return all;
}

std::string called(const char* kind, const char* words) {
    return names(entries_called(town(), kind, words));
}

}  // namespace

TEST_CASE("an entry is found by a part of its name, title or alias") {
    CHECK(called("provision", "custody") == "youth-custody");
    CHECK(called("body", "adults board") == "sab");
    CHECK(called("agency", "commissioning") == "bccg");
    CHECK(called("agency", "CCG") == "bccg");
    CHECK(called("provision", "nothing") == "");
}

TEST_CASE("words that fit several names list each of them, and a whole name is one") {
    CHECK(called("body", "adults") == "sab group");
    CHECK(called("body", "Adults Group") == "group");
    CHECK(called("body", "safeguarding adults board") == "sab");
}

TEST_CASE("entries without a name are those of the body, post or agency that is named") {
    CHECK(called("member", "Safeguarding Adults Board") == "bccg");
    CHECK(called("member", "group") == "A charity");
    CHECK(called("member", "clinical commissioning") == "bccg");
    CHECK(called("member", "charity") == "A charity");
}

TEST_CASE("what is about something has each word, in its sentences or in the names of what it names") {
    CHECK(names(entries_about(town(), "provision", "time complaint")) == "complaints");
    CHECK(names(entries_about(town(), "provision", "adults custody")) == "youth-custody");
    CHECK(names(entries_about(town(), "", "safeguarding")) == "sab bccg youth-custody");
    CHECK(entries_about(town(), "provision", "").empty());
}

}  // namespace entry_search_test
