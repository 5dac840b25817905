#include "script/scripts.hpp"

#include <doctest/doctest.h>

#include <string>

namespace check_rules_test {

using namespace recourse;
using namespace recourse::test;

namespace {

/// A script with three facts and a step whose `needs` is a rule that returns this.
Result<Recorded> with_rule(const std::string& returned) {
    return after_procedure("fact \"urgency\" { asks = \"How urgent?\", one_of = { \"routine\", \"urgent\" } }\n"
                           "fact \"old\" { asks = \"Is it old?\", yes_no = true }\n"
                           "fact \"age\" { asks = \"How old?\", between = { 0, 18 } }\n"
                           "step \"a\" { cite = \"1\", needs = rule { says = \"It is so\", holds = function(case) return " +
                           returned + " end } }\n");
}

}  // namespace

TEST_CASE("a rule that compares a fact with an answer that it can't have is reported") {
    CHECK(ids(with_rule("case.urgency == \"urgnet\"")) == "unknown-answer:5");
    CHECK(ids(with_rule("case.old or \"urgnet\" == case.urgency")) == "unknown-answer:5");
    CHECK(ids(with_rule("case.old == \"yes\"")) == "unknown-answer:5");
    CHECK(ids(with_rule("case.age == 19")) == "unknown-answer:5");
    CHECK(ids(with_rule("case.age ~= \"7\"")) == "unknown-answer:5");
}

TEST_CASE("what a rule may compare is not reported") {
    CHECK(ids(with_rule("case.urgency == \"urgent\" and case.old == true")) == "");
    CHECK(ids(with_rule("case.age == 18 or case.age ~= 0")) == "");
    CHECK(ids(with_rule("case.topic == \"urgency\" or case.raised_by.old == \"x\"")) == "");
    CHECK(ids(with_rule("case.urgency == other.old")) == "");
}

TEST_CASE("words that join two names in a field are refused, as one name would be lost") {
    CHECK(ids(with_step("to = \"x\" and \"y\"")) == "joins-nothing:2");
    CHECK(ids(with_step("needs = \"x\" or \"y\"")) == "joins-nothing:2");
    CHECK(ids(with_step("to = all { \"x\" } and \"y\"")) == "joins-nothing:2");
    CHECK(ids(with_step("needs = not \"x\"")) == "joins-nothing:2");
    CHECK(ids(with_step("needs = urgency == \"urgent\"")) == "joins-nothing:2");
}

TEST_CASE("values that a script gives names of its own may be joined and compared") {
    CHECK(ids(recorded("local formal = true\nprocedure \"p\" { title = formal and \"Formal\" or \"Informal\", source = \"s\" }")) == "");
    CHECK(ids(after_procedure("for _, name in ipairs { \"a\", \"b\" } do\n  if name == \"a\" or not (name == \"b\") then\n    local other = "
                              "name\n  end\nend\n")) == "");
}

}  // namespace check_rules_test
