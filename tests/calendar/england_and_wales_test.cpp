#include "calendar/england_and_wales.hpp"

#include <set>

namespace recourse::england_and_wales_test {

namespace {

using namespace std::chrono;

/// Easter Sunday by the anonymous Gregorian algorithm.
Date easter(int y) {
    const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return year{y} / (n / 31) / (n % 31 + 1);
}

/// A feast that falls on a weekend is kept on the next weekday that is free; one on a weekday stays.
void keep(std::map<Date, std::string>& kept, Date feast, const std::string& name) {
    Date on = feast;
    while (is_weekend(on) || kept.contains(on)) on += days{1};
    kept[on] = on == feast ? name : name + " (substitute day)";
}

std::map<Date, std::string> by_the_ordinary_rules(int y) {
    std::map<Date, std::string> kept;
    keep(kept, year{y} / January / 1, "New Year's Day");
    kept[easter(y) - days{2}] = "Good Friday";
    kept[easter(y) + days{1}] = "Easter Monday";
    kept[year{y} / May / Monday[1]] = "Early May bank holiday";
    kept[year{y} / May / Monday[last]] = "Spring bank holiday";
    kept[year{y} / August / Monday[last]] = "Summer bank holiday";
    const Date christmas = year{y} / December / 25;
    const bool christmas_on_sunday = weekday{christmas} == Sunday;
    if (christmas_on_sunday) keep(kept, christmas + days{1}, "Boxing Day");
    keep(kept, christmas, "Christmas Day");
    if (!christmas_on_sunday) keep(kept, christmas + days{1}, "Boxing Day");
    return kept;
}

/// What proclamations did to single years.
void apply_proclamations(std::map<Date, std::string>& kept) {
    kept[day("2011-04-29")] = "Royal wedding bank holiday";
    kept.erase(day("2012-05-28"));
    kept[day("2012-06-04")] = "Spring bank holiday (moved)";
    kept[day("2012-06-05")] = "Diamond Jubilee bank holiday";
    kept.erase(day("2020-05-04"));
    kept[day("2020-05-08")] = "Early May bank holiday (moved to VE Day)";
    kept.erase(day("2022-05-30"));
    kept[day("2022-06-02")] = "Spring bank holiday (moved)";
    kept[day("2022-06-03")] = "Platinum Jubilee bank holiday";
    kept[day("2022-09-19")] = "State funeral bank holiday";
    kept[day("2023-05-08")] = "Coronation bank holiday";
}

std::string listed(const std::map<Date, std::string>& holidays) {
    std::string text;
    for (const auto& [date, name] : holidays) text += iso(date) + " " + name + "\n";
    return text;
}

}  // namespace

TEST_CASE("the shipped bank holidays are those of the ordinary rules and the proclamations, and no others") {
    std::map<Date, std::string> expected;
    for (int y = shipped_first; y <= shipped_last; ++y) expected.merge(by_the_ordinary_rules(y));
    apply_proclamations(expected);
    CHECK(listed(shipped_holidays()) == listed(expected));
}

TEST_CASE("every year has eight bank holidays, and nine or ten where a day was given for one year only") {
    std::map<int, int> number;
    for (const auto& [date, name] : shipped_holidays()) ++number[year_of(date)];
    CHECK(number.size() == 19);
    const std::map<int, int> more{{2011, 9}, {2012, 9}, {2022, 10}, {2023, 9}};
    for (int y = shipped_first; y <= shipped_last; ++y) {
        CAPTURE(y);
        CHECK(number[y] == (more.contains(y) ? more.at(y) : 8));
    }
}

TEST_CASE("no bank holiday is wasted on a weekend") {
    for (const auto& holiday : shipped_holidays()) {
        CAPTURE(iso(holiday.first));
        CHECK(!is_weekend(holiday.first));
    }
}

TEST_CASE("every bank holiday stands under the heading of its own year") {
    std::ifstream file(RECOURSE_ROOT "/config/calendars/england-and-wales.toml");
    std::string heading;
    std::set<std::string> headings;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('[')) {
            heading = line.substr(1, 4);
            CHECK(headings.insert(heading).second);
        }
        if (parse_date(line.substr(0, 10))) CHECK(line.substr(0, 4) == heading);
    }
    CHECK(headings.size() == 19);
}

}  // namespace recourse::england_and_wales_test
