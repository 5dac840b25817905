#include "resolve/holding.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace recourse {

namespace {

/// Which holder it comes to, and whether that one stands aside.
using Case = std::pair<std::size_t, bool>;

/// A condition that nobody has read so far: with which of its readings it is tried; where it has none, whether it holds.
struct Tried {
    std::string names;  ///< readings of the same names are picked together (2.7)
    std::size_t choices = 0;
    std::size_t choice = 0;
};

std::string names_of_readings(const Stated<Condition>& condition) {
    if (condition.readings.empty()) return condition.address;
    std::string names;
    for (const auto& reading : condition.readings) names += reading.name + " ";
    return names;
}

bool row_holds(const Condition& condition, const Answers& answers) {
    for (const auto& row : condition.table.rows) {
        bool here = true;
        for (std::size_t i = 0; i < condition.table.columns.size() && here; ++i) {
            const auto& column = condition.table.columns[i];
            here = !row.answers[i] || answers(column.path) == column.answers[*row.answers[i]];
        }
        if (here) return row.result == "true";
    }
    return false;
}

bool holds_so(const Stated<Condition>& condition, const Answers& answers, const std::vector<Tried>& tried) {
    if (condition.value) return row_holds(*condition.value, answers);
    const auto mine = std::ranges::find(tried, names_of_readings(condition), &Tried::names);
    if (condition.readings.empty()) return mine->choice == 1;
    const auto& reading = condition.readings[mine->choice].value;
    return !reading || row_holds(*reading, answers);
}

Case case_of(const ChangingRole& role, const Answers& answers, const std::vector<Tried>& tried) {
    std::size_t first = 0;
    while (first < role.when.size() && !holds_so(role.when[first], answers, tried)) ++first;
    const bool aside = !role.aside_if.empty() && std::ranges::all_of(role.aside_if, [&](const Stated<Condition>& one) {
        return holds_so(one, answers, tried);
    });
    return {first, aside};
}

void add_not_known(const Condition& condition, const Answers& answers, std::vector<Read>& open) {
    for (const auto& column : condition.table.columns) {
        if (answers(column.path).empty() && std::ranges::find(open, column) == open.end()) open.push_back(column);
    }
}

std::vector<Read> not_known(const ChangingRole& role, const Answers& answers) {
    std::vector<Read> open;
    for (const auto* conditions : {&role.when, &role.aside_if}) {
        for (const auto& condition : *conditions) {
            if (condition.value) add_not_known(*condition.value, answers, open);
            for (const auto& reading : condition.readings) {
                if (reading.value) add_not_known(*reading.value, answers, open);
            }
        }
    }
    return open;
}

std::vector<Tried> not_chosen(const ChangingRole& role) {
    std::vector<Tried> open;
    for (const auto* conditions : {&role.when, &role.aside_if}) {
        for (const auto& condition : *conditions) {
            const std::string names = names_of_readings(condition);
            if (condition.value || std::ranges::find(open, names, &Tried::names) != open.end()) continue;
            open.push_back({names, condition.readings.empty() ? 2 : condition.readings.size()});
        }
    }
    return open;
}

/// A case, and the combinations of readings in which it can come.
using CaseOnReadings = std::pair<Case, std::vector<std::size_t>>;

/// Every case that one of the answers can bring on one of the readings, in the order of the script.
std::vector<CaseOnReadings> cases_of(const ChangingRole& role, const Answers& answers) {
    const auto open = not_known(role, answers);
    auto readings = not_chosen(role);
    std::map<Case, std::vector<std::size_t>> cases;
    std::map<std::string, std::string> supposed;
    const Answers now = [&](const std::string& path) {
        const auto found = supposed.find(path);
        return found == supposed.end() ? answers(path) : found->second;
    };
    std::size_t turn = 0;
    std::size_t combination = 0;
    for (bool more_readings = true; more_readings && turn < most_rows; ++combination) {
        std::vector<std::size_t> tried(open.size(), 0);
        for (bool more = true; more && turn < most_rows; ++turn) {
            for (std::size_t i = 0; i < open.size(); ++i) supposed[open[i].path] = open[i].answers[tried[i]];
            auto& where = cases[case_of(role, now, readings)];
            if (where.empty() || where.back() != combination) where.push_back(combination);
            std::size_t i = 0;
            while (i < open.size() && ++tried[i] == open[i].answers.size()) tried[i++] = 0;
            more = i < open.size();
        }
        std::size_t i = 0;
        while (i < readings.size() && ++readings[i].choice == readings[i].choices) readings[i++].choice = 0;
        more_readings = i < readings.size();
    }
    return {cases.begin(), cases.end()};
}

std::string both(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + "; " + second;
}

std::string sayings(const std::vector<Stated<Condition>>& conditions) {
    std::string text;
    for (const auto& one : conditions) text += (text.empty() ? "" : " and ") + says_of(one);
    return text;
}

std::string holders_in_words(const std::vector<Actor>& actors) {
    std::string text;
    for (const auto& actor : actors) text += (text.empty() ? "" : ", ") + actor.title;
    return text;
}

/// Whose place it is hangs on a condition that a set has chosen: on which, and by whom.
std::string chosen_for(const ChangingRole& role) {
    std::string text;
    for (const auto* conditions : {&role.when, &role.aside_if}) {
        for (const auto& one : *conditions) {
            if (!one.value || one.ground.kind != GroundKind::assumption) continue;
            text = both(text, "it counts whether " + one.value->says + ": " + to_text(one.ground));
        }
    }
    return text;
}

Holding stand_in(const ChangingRole& role, std::vector<Actor> aside, const std::string& when) {
    Holding made;
    made.actors = role.stand_ins;
    const std::string whose = "in the place of " + holders_in_words(aside);
    if (made.actors.empty()) {
        made.unnamed = true;
        Ground silence = role.stand_in_ground;
        if (silence.kind == GroundKind::none || silence.kind == GroundKind::clause) {
            silence = {GroundKind::silence, {}, "Who acts " + whose + " is not stated.", {}};
        }
        made.actors.push_back({PostName{}, BodyName{}, "somebody who is not named", std::move(silence), {}});
    }
    for (auto& actor : made.actors) actor.when = both(when, whose);
    made.aside = std::move(aside);
    return made;
}

}  // namespace

bool same(const Actor& a, const Actor& b) {
    if (!a.post.empty() || !b.post.empty()) return a.post == b.post;
    return a.title == b.title;
}

bool among(const std::vector<Actor>& actors, const Actor& one) {
    return std::ranges::any_of(actors, [&](const Actor& other) { return same(other, one); });
}

std::vector<Holding> holdings(const ChangingRole& role, const Answers& answers) {
    const auto cases = cases_of(role, answers);
    const auto differ = [&](auto part) {
        return std::ranges::any_of(cases, [&](const CaseOnReadings& one) { return part(one.first) != part(cases.front().first); });
    };
    const bool several = differ([](const Case& one) { return one.first; });
    const bool perhaps_aside = differ([](const Case& one) { return one.second; });
    std::vector<Holding> made;
    for (const auto& [one_case, readings] : cases) {
        const auto [holder, aside] = one_case;
        std::string when;
        if (several) when = holder < role.cases.size() ? role.cases[holder] : "otherwise";
        if (perhaps_aside) when = both(when, (aside ? "if " : "unless ") + sayings(role.aside_if));
        when = both(when, chosen_for(role));
        if (aside) {
            made.push_back(stand_in(role, role.holders[holder], when));
            made.back().readings = readings;
            continue;
        }
        Holding one{role.holders[holder], {}, role.last_unnamed && holder + 1 == role.holders.size(), readings};
        for (auto& actor : one.actors) actor.when = both(actor.when, when);
        made.push_back(std::move(one));
    }
    return made;
}

std::vector<Actor> filled_by(std::vector<Actor> actors, const std::vector<Actor>& stand_ins) {
    std::vector<Actor> filled;
    for (auto& actor : actors) {
        const bool vacant = actor.post.empty() && !actor.body.empty() && actor.ground.kind == GroundKind::silence;
        std::size_t found = 0;
        for (const auto& other : stand_ins) {
            if (!vacant || (!other.body.empty() && other.body != actor.body)) continue;
            filled.push_back(other);
            filled.back().when = "in the place of " + actor.title + ", where nobody is named";
            ++found;
        }
        if (found == 0) filled.push_back(std::move(actor));
    }
    return filled;
}

}  // namespace recourse
