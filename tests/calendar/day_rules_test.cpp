#include "calendar/due.hpp"

#include "calendar/england_and_wales.hpp"

namespace day_rules_test {

using namespace recourse;
using namespace std::chrono;

namespace {

Due after(const DayRules& rules, const std::string& amount, const std::string& from) {
    Calendar calendar = england_and_wales();
    calendar.set_rules(rules);
    return due_after(*parse_amount(amount), moment(from), calendar);
}

DayRules closing_at_five() {
    DayRules rules;
    rules.day_ends = hours{17};
    rules.day_ends_says = "[rules 3]";
    return rules;
}

DayRules rolling(Roll roll) {
    DayRules rules;
    rules.roll = roll;
    rules.roll_says = "[rules 4]";
    return rules;
}

}  // namespace

TEST_CASE("3.10: where the area ends its day at five, a limit in days ends then, and says why") {
    const Due due = after(closing_at_five(), "5 working days", "2026-06-02");
    CHECK(iso(due.at) == "2026-06-09T17:00");
    CHECK(due.notes == std::vector<std::string>{"The day ends at that hour here [rules 3]."});
    CHECK(iso(after(closing_at_five(), "48 hours", "2026-06-02T10:00").at) == "2026-06-04T10:00");
    CHECK(iso(after({}, "5 working days", "2026-06-02").at) == "2026-06-09");
}

TEST_CASE("3.12: where post is closed at five, what comes later counts from the next working day") {
    DayRules rules;
    rules.received_after = hours{17};
    rules.received_after_says = "[rules 5]";
    CHECK(iso(after(rules, "1 working day", "2026-06-02T17:00").at) == "2026-06-03");
    const Due late = after(rules, "1 working day", "2026-06-05T17:01");  // a Friday: Monday is day 0
    CHECK(iso(late.at) == "2026-06-09");
    CHECK(late.notes == std::vector<std::string>{
                            "What came at Friday 5 June 2026, 17:01 counts from the next working day, Monday 8 June 2026 [rules 5]."});
    CHECK(iso(after(rules, "1 working day", "2026-06-05").at) == "2026-06-08");
    CHECK(iso(after(rules, "24 hours", "2026-06-05T17:01").at) == "2026-06-06T17:01");
}

TEST_CASE("3.17: a limit in calendar days that ends on a Saturday is moved where the area says so") {
    CHECK(iso(after(rolling(Roll::next), "4 days", "2026-06-02").at) == "2026-06-08");
    CHECK(iso(after(rolling(Roll::previous), "4 days", "2026-06-02").at) == "2026-06-05");
    CHECK(after(rolling(Roll::next), "4 days", "2026-06-02").notes ==
          std::vector<std::string>{"It would end on Saturday 6 June 2026, and is moved to the next working day [rules 4]."});
    CHECK(iso(after(rolling(Roll::next), "1 month", "2026-04-03").at) == "2026-05-05");  // Sunday 3 May, then a bank holiday
    CHECK(after(rolling(Roll::next), "3 days", "2026-06-02").notes.empty());
}

}  // namespace day_rules_test
