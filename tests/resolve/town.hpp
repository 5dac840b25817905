#pragma once

#include "resolve/small.hpp"

#include <string>
#include <utility>
#include <vector>

namespace recourse::town {

inline Entry entry(const std::string& kind, const std::string& name, std::vector<std::pair<std::string, std::string>> fields) {
    Entry made;
    made.kind = kind;
    made.name = name;
    made.ground = {GroundKind::clause, {"paper/1"}, "", {}};
    for (auto& [field, text] : fields) made.fields.fields.push_back({field, {}, Value{std::move(text), {}, nullptr}});
    return made;
}

/// An invented town: North has a chair and a vice-chair; one post chairs South and West; nobody chairs East.
inline Area area() {
    Area made;
    made.header.name = "town";
    for (const char* body : {"north", "south", "west", "east"}) made.entries.push_back(entry("body", body, {{"title", body}}));
    for (const char* post : {"n-chair", "n-vice", "s-chair", "e-vice", "director", "officer"}) {
        made.entries.push_back(entry("post", post, {{"title", post}}));
    }
    const auto seat = [&](const char* post, const char* body, const char* as) {
        made.entries.push_back(entry("seat", "", {{"post", post}, {"body", body}, {"as", as}}));
    };
    seat("n-chair", "north", "chair");
    seat("n-vice", "north", "vice-chair");
    seat("s-chair", "south", "chair");
    seat("s-chair", "west", "chair");
    seat("e-vice", "east", "vice-chair");
    return made;
}

inline Story story(std::vector<std::string> against) {
    Story made = small::story();
    made.raised_by = {"north"};
    made.against = std::move(against);
    return made;
}

inline std::shared_ptr<const Frame> frame(const std::string& script, Story of) {
    return make_frame(area(), small::calendar(), small::procedure(script), {}, std::move(of));
}

}  // namespace recourse::town
