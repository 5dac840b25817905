#include "app/list_procedure.hpp"

#include <doctest/doctest.h>

#include <string>

namespace list_procedure_test {

using namespace recourse;

namespace {

/// The header of an area with that line among the others.
std::string area(const std::string& line) {
    return "# Ours.\ntitle = \"A\"\ncalendar = \"england-and-wales\"\n" + line + "cite = \"d/1\"\n";
}

std::string longer(const std::string& line) {
    return with_procedure(area(line), "more").value_or("none");
}

}  // namespace

TEST_CASE("a procedure is listed behind the others, and nothing else of the file changes") {
    CHECK(longer("procedures = [\"one\"]\n") == area("procedures = [\"one\", \"more\"]\n"));
    CHECK(longer("procedures = []  # none yet\n") == area("procedures = [\"more\"]  # none yet\n"));
    CHECK(longer("procedures = ['one', 'two']\n") == area("procedures = ['one', 'two', \"more\"]\n"));
    CHECK(longer("uses = [\"b\"]\nprocedures=[ \"one\" ]\n") ==
          area("uses = [\"b\"]\nprocedures=[ \"one\", \"more\" ]\n"));
}

TEST_CASE("a list on several lines, with a comma at its end and brackets in its comments, is read as it stands") {
    CHECK(longer("procedures = [\n  \"one\",  # the [old] one\n]\n") ==
          area("procedures = [\n  \"one\", \"more\",  # the [old] one\n]\n"));
    CHECK(longer("procedures = [ # \"zero\" ]\n  \"one\"\n]\n") ==
          area("procedures = [ # \"zero\" ]\n  \"one\", \"more\"\n]\n"));
}

TEST_CASE("an area without the list gets one") {
    CHECK(longer("") == area("") + "procedures = [\"more\"]\n");
}

TEST_CASE("a list that can't be lengthened safely is left alone") {
    CHECK(longer("procedures = \"one\"\n") == "none");
    CHECK(longer("procedures = [\"one\"\n") == "none");
    CHECK(longer("[other]\nx = 1\n") == "none");
}

}  // namespace list_procedure_test
