#include "render/gaps_json.hpp"

#include "render/grounds.hpp"
#include "render/in_force.hpp"
#include "render/json.hpp"

namespace recourse {

namespace {

Json json_of(const Gap& gap) {
    JsonFields fields{{"about", gap.about}};
    add_if_any(fields, "says", gap.says);
    add_if_any(fields, "address", gap.address);
    add_if_any(fields, "readings", json_texts(gap.readings));
    add_if_any(fields, "answer", gap.answer);
    if (gap.answered_by) fields.emplace_back("answered_by", to_json(*gap.answered_by));
    add_if_any(fields, "adopted_on", gap.adopted_on);
    add_if_any(fields, "concerns", json_texts(gap.concerns));
    add_if_any(fields, "in_force", to_json(gap.in_force));
    fields.emplace_back("about_disputes", !gap.general);
    fields.emplace_back("ground", to_json(gap.ground));
    fields.emplace_back("at", to_text(gap.where));
    return fields;
}

}  // namespace

std::string gaps_json(const Gaps& gaps) {
    JsonFields fields{{"schema", "recourse/gaps/1"},
                      {"area", gaps.area},
                      {"title", gaps.title},
                      {"assumptions", json_texts(gaps.sets)}};
    add_if_any(fields, "about", gaps.asked);
    JsonFields counts;
    for (const GapKind kind : gap_kinds) {
        const GapCount count = count_of(gaps, kind);
        counts.emplace_back(to_word(kind), JsonFields{{"all", count.all}, {"about_disputes", count.of_disputes}});
    }
    fields.emplace_back("counts", std::move(counts));
    for (const GapKind kind : gap_kinds) {
        JsonList list;
        for (const auto& gap : gaps.all) {
            if (gap.kind == kind) list.push_back(json_of(gap));
        }
        fields.emplace_back(to_word(kind), std::move(list));
    }
    return to_text(Json(std::move(fields)));
}

}  // namespace recourse
