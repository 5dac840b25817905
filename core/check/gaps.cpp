#include "check/gaps.hpp"

#include "base/words_in.hpp"
#include "check/open_points.hpp"
#include "model/entry_search.hpp"
#include "model/funding.hpp"
#include "model/written.hpp"
#include "world/lay_entries.hpp"
#include "world/lay_over.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace recourse {

namespace {

class Gatherer {
public:
    Gatherer(const World& world, const LaidArea& area, const std::vector<AssumptionSet>& sets)
        : world_(world), laid_(area), area_(area.written), sets_(sets) {}

    Result<Gaps> gather() {
        made_.area = area_.header.name;
        made_.title = area_.header.title;
        for (const auto& set : sets_) made_.sets.push_back(set.name);
        for (const auto& script : laid_.scripts) {
            for (auto& gap : open_points(script.written.blocks, script.laid.blocks)) {
                gap.in_force = script.version;
                add_once(std::move(gap));
            }
            learn_clauses(script.written.blocks);
        }
        for (const auto& entry : area_.entries) {
            if (is_of_disputes(entry)) clauses_of_disputes_.insert(entry.ground.clauses.begin(), entry.ground.clauses.end());
        }
        for (std::size_t i = 0; i < area_.entries.size(); ++i) of(area_.entries[i], laid_.laid.entries[i]);
        for (const auto& source : sources()) document(source);
        for (auto& gap : made_.all) {
            if (!std::ranges::any_of(gap.ground.clauses, [&](const std::string& clause) { return clauses_of_disputes_.contains(clause); })) continue;
            gap.general = false;
        }
        for (auto& gap : made_.all) gap.adopted_on = adopted_on(gap);
        std::ranges::stable_sort(made_.all, {}, [](const Gap& gap) { return std::pair(gap.kind, gap.general); });
        return {std::move(made_), std::move(problems_)};
    }

private:
    void add(std::vector<Gap> gaps) {
        for (auto& gap : gaps) made_.all.push_back(std::move(gap));
    }

    /// A gap that the text before has as well is told once, for the time of both.
    void add_once(Gap gap) {
        const auto is_before = [&](const Gap& one) {
            return one.in_force.before && one.in_force.before == gap.in_force.from && one.kind == gap.kind && one.about == gap.about &&
                   one.says == gap.says && one.address == gap.address && one.readings == gap.readings && one.answer == gap.answer &&
                   one.ground == gap.ground;
        };
        const auto before = std::ranges::find_if(made_.all, is_before);
        if (before == made_.all.end()) {
            made_.all.push_back(std::move(gap));
        } else {
            before->in_force.before = gap.in_force.before;
            before->where = gap.where;
        }
    }

    /// Entries on which the course of a dispute turns: its routes, and who has a chair.
    static bool is_of_disputes(const Entry& entry) {
        return entry.kind == "route" || entry.kind == "protocol" || (entry.kind == "seat" && text_of(entry, "as") == "chair");
    }

    /// The clauses on which a procedure rests.
    void learn_clauses(const std::vector<Block>& blocks) {
        std::string document;
        for (const auto& block : blocks) {
            const Value* source = block.word == "procedure" ? block.fields.find("source") : nullptr;
            if (source && source->text()) document = *source->text();
            const Value* cite = block.fields.find("cite");
            if (!cite) continue;
            for (const auto& one : written_texts(*cite)) {
                clauses_of_disputes_.insert(one.text.find('/') == std::string::npos ? document + "/" + one.text : one.text);
            }
        }
    }

    void of(const Entry& entry, const Entry& laid) {
        const auto first = made_.all.size();
        find_gaps(entry, laid);
        const std::string names = first < made_.all.size() ? names_and_ties_of(area_, entry) : "";
        for (auto i = first; i < made_.all.size(); ++i) {
            made_.all[i].general = !is_of_disputes(entry);
            made_.all[i].found_by = names;
        }
    }

    void find_gaps(const Entry& entry, const Entry& laid) {
        const std::string group = answers_group(entry.kind);
        const std::string address = group.empty() ? "" : group + "." + entry.name;
        const auto first = static_cast<std::ptrdiff_t>(made_.all.size());
        add(open_points(entry.fields, laid.fields, called(entry), address, entry.ground, ""));
        if (entry.kind == "contradiction") return contradiction(entry);
        if (entry.kind == "funding") sums(entry);
        if (entry.ground.kind != GroundKind::silence && entry.ground.kind != GroundKind::unseen) return;
        // One sentence that both a field and the entry give is one gap: that of the field.
        const bool told = std::any_of(made_.all.begin() + first, made_.all.end(),
                                      [&](const Gap& gap) { return gap.says == entry.ground.says; });
        if (told) return;
        Gap gap;
        gap.kind = entry.ground.kind == GroundKind::silence ? GapKind::silence : GapKind::unseen;
        gap.about = called(entry);
        gap.says = entry.ground.says;
        gap.ground = entry.ground;
        gap.where = entry.where;
        made_.all.push_back(std::move(gap));
    }

    static std::string called(const Entry& entry) {
        if (!entry.name.empty()) return entry.kind + " `" + entry.name + "`";
        std::string about = entry.kind;
        for (const char* field : {"post", "body", "agency", "to"}) {
            const std::string text = text_of(entry, field);
            if (!text.empty()) about += (about == entry.kind ? " " : ", ") + ("`" + text + "`");
        }
        return about;
    }

    void contradiction(const Entry& entry) {
        Gap gap;
        gap.kind = GapKind::contradiction;
        gap.about = called(entry);
        gap.says = text_of(entry, "about");
        gap.ground = {GroundKind::clause, texts_of(entry, "between"), "", {}};
        gap.concerns = texts_of(entry, "concerns");
        gap.where = entry.where;
        made_.all.push_back(std::move(gap));
    }

    /// Lines of money and a total that do not go together.
    void sums(const Entry& entry) {
        const auto sum = sum_that_differs(entry);
        if (!sum) return;
        Gap gap;
        gap.kind = GapKind::contradiction;
        gap.about = called(entry) + ", `total`";
        gap.says = to_text(*sum);
        gap.ground = {GroundKind::clause, sum->clauses, "", {}};
        gap.concerns = texts_of(entry, "body");
        gap.where = sum->where;
        made_.all.push_back(std::move(gap));
    }

    /// The documents of the area and of those that it uses, each once.
    std::vector<std::string> sources() const {
        std::vector<std::string> all = area_.header.sources;
        for (const auto& used : area_.header.uses) {
            const auto area = world_.area(AreaName{used}, {"area"});
            if (area.value) all.insert(all.end(), area.value->header.sources.begin(), area.value->header.sources.end());
        }
        std::set<std::string> seen;
        std::erase_if(all, [&](const std::string& name) { return !seen.insert(name).second; });
        return all;
    }

    void document(const std::string& name) {
        auto source = world_.source(SourceName{name});
        append(problems_, std::move(source.problems));
        if (!source.value) return;
        for (const auto& clause : source.value->clauses) {
            if (!clause.second_hand && clause.unseen.empty()) continue;
            Gap gap;
            gap.kind = clause.second_hand ? GapKind::second_hand : GapKind::unseen;
            gap.about = "clause `" + name + "/" + clause.name + "`";
            gap.says = clause.second_hand ? clause.says : clause.unseen;
            gap.ground = {clause.second_hand ? GroundKind::clause : GroundKind::unseen, {name + "/" + clause.name}, "", {}};
            gap.where = clause.where;
            gap.general = true;
            made_.all.push_back(std::move(gap));
        }
    }

    std::string adopted_on(const Gap& gap) const {
        if (!gap.answered_by || !gap.answered_by->adopted) return "";
        const auto set = std::ranges::find(sets_, gap.answered_by->adopted->set, &AssumptionSet::name);
        return set != sets_.end() ? set->adopted_on : "";
    }

    const World& world_;
    const LaidArea& laid_;
    const Area& area_;
    const std::vector<AssumptionSet>& sets_;
    std::set<std::string> clauses_of_disputes_;
    Gaps made_;
    Problems problems_;
};

}  // namespace

std::string to_word(GapKind kind) {
    switch (kind) {
        case GapKind::silence: return "silence";
        case GapKind::unseen: return "not_seen";
        case GapKind::configured: return "left_to_the_area";
        case GapKind::readings: return "readings";
        case GapKind::assumption: return "assumption";
        case GapKind::second_hand: return "second_hand";
        case GapKind::contradiction: return "contradiction";
    }
    return "";
}

GapCount count_of(const Gaps& gaps, GapKind kind) {
    GapCount count;
    for (const auto& gap : gaps.all) {
        if (gap.kind != kind) continue;
        ++count.all;
        if (!gap.general) ++count.of_disputes;
    }
    return count;
}

void keep_about(Gaps& gaps, const std::string& question) {
    gaps.asked = question;
    std::erase_if(gaps.all, [&](const Gap& gap) {
        std::string all = gap.about + "\n" + gap.says + "\n" + gap.answer + "\n" + gap.found_by;
        for (const auto& concerned : gap.concerns) all += "\n" + concerned;
        return !has_words(all, question);
    });
}

Result<Gaps> gaps_of(const World& world, const AreaName& area, const std::vector<AssumptionSet>& sets,
                     const std::optional<Date>& on) {
    auto laid = on ? lay_over(world, area, sets, on) : lay_over_all_versions(world, area, sets);
    if (!laid.value) return {std::nullopt, std::move(laid.problems)};
    auto made = Gatherer(world, *laid.value, sets).gather();
    append(laid.problems, std::move(made.problems));
    made.problems = std::move(laid.problems);
    return made;
}

}  // namespace recourse
