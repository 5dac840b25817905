#include "render/bodies_together.hpp"

#include "render/entry_values.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace recourse {

namespace {

constexpr std::size_t tie_width = 12;

/// What ties somebody to one of the bodies: the place, and what it rests on.
struct Tie {
    std::string body;
    std::string as;
    Ground ground;
};

/// A post or agency with its ties to both bodies.
struct OnBoth {
    std::string name;
    std::string title;
    std::vector<Tie> ties;
};

/// A place of which the area names nobody.
struct NobodyNamed {
    std::string body;
    std::string as;
    std::string says;
    Ground ground;
};

struct BodiesTogether {
    std::array<std::string, 2> bodies;
    std::vector<OnBoth> posts, agencies;
    std::vector<NobodyNamed> open;
    Ground seats, members;  ///< every clause on which the lists of the two bodies rest
};

void rest_on(Ground& all, const Ground& one) {
    all.kind = GroundKind::clause;
    for (const auto& clause : one.clauses) {
        if (std::ranges::find(all.clauses, clause) == all.clauses.end()) all.clauses.push_back(clause);
    }
}

void tie(std::vector<OnBoth>& all, const Area& area, const std::string& name, Tie one) {
    auto found = std::ranges::find(all, name, &OnBoth::name);
    if (found == all.end()) found = all.insert(all.end(), {name, title_in(area, name), {}});
    found->ties.push_back(std::move(one));
}

/// Leaves those that are tied to both.
void keep_both(std::vector<OnBoth>& all, const std::array<std::string, 2>& bodies) {
    std::erase_if(all, [&](const OnBoth& one) {
        return !std::ranges::all_of(bodies, [&](const std::string& body) {
            return std::ranges::find(one.ties, body, &Tie::body) != one.ties.end();
        });
    });
}

BodiesTogether together(const Area& area, const Entry& one, const Entry& other) {
    BodiesTogether both{{one.name, other.name}, {}, {}, {}, {}, {}};
    const auto is_one = [&](const std::string& body) { return body == one.name || body == other.name; };
    for (const auto& entry : area.entries) {
        const std::string body = text_of(entry, "body");
        if (!is_one(body)) continue;
        if (entry.kind == "seat") {
            const Value* post = entry.fields.find("post");
            const Ground ground = ground_of(entry, "post");
            rest_on(both.seats, ground);
            if (post && post->text()) {
                tie(both.posts, area, *post->text(), {body, text_of(entry, "as"), ground});
            } else if (post) {
                both.open.push_back({body, text_of(entry, "as"), value_text(area, *post), ground});
            }
        } else if (entry.kind == "member") {
            rest_on(both.members, entry.ground);
            tie(both.agencies, area, text_of(entry, "agency"), {body, "member", entry.ground});
        }
    }
    for (const Entry* body : {&one, &other}) {
        if (body->fields.find("partners")) rest_on(both.members, ground_of(*body, "partners"));
        for (const auto& agency : texts_of(*body, "partners")) {
            tie(both.agencies, area, agency, {body->name, "partner", ground_of(*body, "partners")});
        }
    }
    keep_both(both.posts, both.bodies);
    keep_both(both.agencies, both.bodies);
    return both;
}

std::string part_text(const Area& area, const char* heading, const char* nobody, const std::vector<OnBoth>& all,
                      const Ground& rests_on, const Style& style) {
    if (rests_on.clauses.empty()) return "";
    std::string text = "\n" + strong(style, heading) + "\n";
    if (all.empty()) return text + wrapped("  ", nobody + (" " + in_brackets(rests_on)), style.columns);
    for (const auto& one : all) {
        text += wrapped("  ", shown(one.title), style.columns);
        for (const auto& tie : one.ties) {
            const std::string says = shown(title_in(area, tie.body)) + " " + in_brackets(tie.ground);
            text += labelled(4, shown(tie.as), tie_width, says, style);
            if (!tie.ground.says.empty()) text += labelled(4, "", tie_width, sentence_of(tie.ground), style);
        }
    }
    return text;
}

Json list_of(const std::vector<OnBoth>& all) {
    JsonList list;
    for (const auto& one : all) {
        JsonList ties;
        for (const auto& tie : one.ties) ties.emplace_back(JsonFields{{"body", tie.body}, {"as", tie.as}, {"ground", to_json(tie.ground)}});
        list.emplace_back(JsonFields{{"name", one.name}, {"title", one.title}, {"places", std::move(ties)}});
    }
    return list;
}

}  // namespace

std::string bodies_together_text(const Area& area, const Entry& one, const Entry& other, const Style& style) {
    const BodiesTogether both = together(area, one, other);
    std::string text = wrapped("", strong(style, shown(title_in(area, one.name)) + " and " + shown(title_in(area, other.name))), style.columns);
    text += part_text(area, "Who sits on both", "Nobody: by the places that the documents give, no post is on both.", both.posts, both.seats, style);
    text += part_text(area, "Agencies that belong to both", "None, by the lists that the documents give.", both.agencies, both.members, style);
    std::vector<std::vector<std::string>> rows;
    for (const auto& place : both.open) {
        rows.push_back({"  " + shown(place.as) + ", " + shown(title_in(area, place.body)), place.says + " " + in_brackets(place.ground)});
    }
    if (!rows.empty()) text += "\n" + strong(style, "Places of which nobody is named") + "\n" + table_text({}, rows, style);
    if (both.seats.clauses.empty()) text += "\nNo document names who sits on either.\n";
    return text;
}

std::string bodies_together_json(const Area& area, const Entry& one, const Entry& other) {
    const BodiesTogether both = together(area, one, other);
    JsonList open;
    for (const auto& place : both.open) {
        open.emplace_back(JsonFields{{"body", place.body}, {"as", place.as}, {"says", place.says}, {"ground", to_json(place.ground)}});
    }
    return to_text(JsonFields{{"schema", "recourse/bodies-together/1"},
                              {"area", area.header.name},
                              {"bodies", JsonList{both.bodies[0], both.bodies[1]}},
                              {"posts", JsonFields{{"both", list_of(both.posts)}, {"ground", to_json(both.seats)}}},
                              {"agencies", JsonFields{{"both", list_of(both.agencies)}, {"ground", to_json(both.members)}}},
                              {"nobody_named", std::move(open)}});
}

}  // namespace recourse
