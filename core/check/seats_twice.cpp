#include "check/area_defects.hpp"

#include <map>
#include <string>

namespace recourse {

Problems seats_twice(const Area& area) {
    Problems problems;
    std::map<std::string, const Entry*> chairs;
    std::map<std::string, const Entry*> seats;
    for (const Entry* seat : entries_of(area, "seat")) {
        const std::string body = text_of(*seat, "body");
        const std::string post = text_of(*seat, "post");
        const std::string as = text_of(*seat, "as");
        if (body.empty() || post.empty()) continue;
        const auto [same, fresh] = seats.emplace(body + "/" + post + "/" + as, seat);
        if (!fresh) {
            problems.push_back({Severity::error, "seat-twice", seat->where,
                                "The seat of `" + post + "` on `" + body + "` (" + as + ") is there already, at " +
                                    to_text(same->second->where) + ".",
                                "Keep one of them."});
            continue;
        }
        if (as != "chair") continue;
        const auto [first, only] = chairs.emplace(body, seat);
        if (only) continue;
        problems.push_back({Severity::error, "two-chairs", seat->where,
                            "The body `" + body + "` has a second chair, `" + post + "`; the first is `" +
                                text_of(*first->second, "post") + "`, at " + to_text(first->second->where) + ".",
                            "Write as = \"vice-chair\" or \"member\" for one of them. Where two places of the text differ, keep "
                            "one seat and tell the other in a [[contradiction]]."});
    }
    return problems;
}

}  // namespace recourse
