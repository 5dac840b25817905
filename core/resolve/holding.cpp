#include "resolve/holding.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace recourse {

namespace {

/// Which holder it comes to, and whether that one stands aside.
using Case = std::pair<std::size_t, bool>;

bool holds(const Condition& condition, const Answers& answers) {
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

Case case_of(const ChangingRole& role, const Answers& answers) {
    std::size_t first = 0;
    while (first < role.when.size() && !holds(role.when[first], answers)) ++first;
    const bool aside = !role.aside_if.empty() && std::ranges::all_of(role.aside_if, [&](const Condition& one) {
        return holds(one, answers);
    });
    return {first, aside};
}

std::vector<Read> not_known(const ChangingRole& role, const Answers& answers) {
    std::vector<Read> open;
    for (const auto* conditions : {&role.when, &role.aside_if}) {
        for (const auto& condition : *conditions) {
            for (const auto& column : condition.table.columns) {
                const bool known = !answers(column.path).empty() || std::ranges::find(open, column) != open.end();
                if (!known) open.push_back(column);
            }
        }
    }
    return open;
}

/// Every case that one of the answers can bring, in the order of the script.
std::vector<Case> cases_of(const ChangingRole& role, const Answers& answers) {
    const auto open = not_known(role, answers);
    std::vector<Case> cases;
    std::vector<std::size_t> tried(open.size(), 0);
    std::map<std::string, std::string> supposed;
    const Answers now = [&](const std::string& path) {
        const auto found = supposed.find(path);
        return found == supposed.end() ? answers(path) : found->second;
    };
    std::size_t turn = 0;
    for (bool more = true; more && turn < most_rows; ++turn) {
        for (std::size_t i = 0; i < open.size(); ++i) supposed[open[i].path] = open[i].answers[tried[i]];
        const Case one = case_of(role, now);
        if (std::ranges::find(cases, one) == cases.end()) cases.push_back(one);
        std::size_t i = 0;
        while (i < open.size() && ++tried[i] == open[i].answers.size()) tried[i++] = 0;
        more = i < open.size();
    }
    std::ranges::sort(cases);
    return cases;
}

std::string both(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + "; " + second;
}

std::string sayings(const std::vector<Condition>& conditions) {
    std::string text;
    for (const auto& one : conditions) text += (text.empty() ? "" : " and ") + one.says;
    return text;
}

std::string holders_in_words(const std::vector<Actor>& actors) {
    std::string text;
    for (const auto& actor : actors) text += (text.empty() ? "" : ", ") + actor.title;
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
            silence = {GroundKind::silence, {}, "Who acts " + whose + " is not stated.", "", ""};
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
        return std::ranges::any_of(cases, [&](const Case& one) { return part(one) != part(cases.front()); });
    };
    const bool several = differ([](const Case& one) { return one.first; });
    const bool perhaps_aside = differ([](const Case& one) { return one.second; });
    std::vector<Holding> made;
    for (const auto& [holder, aside] : cases) {
        std::string when;
        if (several) when = holder < role.when.size() ? "if " + role.when[holder].says : "otherwise";
        if (perhaps_aside) when = both(when, (aside ? "if " : "unless ") + sayings(role.aside_if));
        if (aside) {
            made.push_back(stand_in(role, role.holders[holder], when));
            continue;
        }
        Holding one{role.holders[holder], {}, false};
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
