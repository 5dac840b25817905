#include "model/funding.hpp"

#include "config/read_area.hpp"

#include <doctest/doctest.h>


namespace funding_test {

using namespace recourse;

namespace {

/// Money from two payers: 100 and as much as is given, of a total as it is given.
Entry money(const std::string& second, const std::string& total) {
    const std::string text = "[[funding]]\nname = \"m\"\ntitle = \"Money\"\nbody = \"b\"\nyear = \"2023\"\n"
                             "lines = [{ from = \"council\", pounds = 100 }, { from = \"police\", pounds = " + second +
                             ", cite = \"terms/9.police\" }]\ntotal = { value = " + total + ", cite = \"terms/9.total\" }\n"
                             "cite = \"terms/9\"\n";
    auto read = read_area_file(text, FileName("money.toml"));
    REQUIRE(read.ok());
    REQUIRE(read.problems.empty());
    return read.value->front();
}

}  // namespace

TEST_CASE("lines that come to their total are no contradiction") {
    CHECK_FALSE(sum_that_differs(money("50", "150")));
}

TEST_CASE("lines that do not come to their total are told with both places and the difference") {
    const auto more = sum_that_differs(money("1050", "1000"));
    REQUIRE(more);
    CHECK(more->clauses == std::vector<std::string>{"terms/9", "terms/9.police", "terms/9.total"});
    CHECK(more->where.line == 7);
    CHECK(to_text(*more) == "The lines come to £1,150, which is £150 more than the stated total of £1,000.");
    const auto less = sum_that_differs(money("0", "1234567"));
    REQUIRE(less);
    CHECK(to_text(*less) == "The lines come to £100, which is £1,234,467 less than the stated total of £1,234,567.");
}

TEST_CASE("where an amount or the total is not given there is nothing to compare") {
    CHECK_FALSE(sum_that_differs(money("{ silent = \"No amount.\" }", "1000")));
    Entry open = money("50", "1000");
    open.fields.find("total")->is = Formed{Form::silent, "No total.", {}, {}};
    CHECK_FALSE(sum_that_differs(open));
}

}  // namespace funding_test
