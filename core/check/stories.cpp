#include "check/stories.hpp"

#include "base/nearest.hpp"
#include "check/written.hpp"
#include "resolve/replay.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace recourse {

namespace {

/// On whose direction somebody acts: read as a fact about the act, and declared by no script.


/// What an event can say beside what happened and on which day (language 2.22).


class Look {
public:
    Look(const World& world, const Story& story, const Table& file) : world_(world), story_(story), file_(file) {}

    Problems problems() {
        if (names_exist()) walk();
        for (auto& problem : problems_) {
            if (!problem.where.file) problem.where = story_.where;
        }
        return std::move(problems_);
    }

private:
    bool names_exist() {
        must_be("area", {story_.area}, world_.areas(), "unknown-area", "There is no area `");
        must_be("assume", story_.assume, world_.assumption_sets(), "unknown-set", "There is no assumption set `",
                "Write it in config/assumptions, or take it from `assume`.");
        if (!problems_.empty()) return false;
        const auto header = world_.area(AreaName{story_.area}, {"area"});
        if (!header.value) return false;
        must_be("procedure", {story_.procedure}, header.value->header.procedures, "unknown-procedure",
                "The area `" + story_.area + "` has no procedure `");
        return problems_.empty();
    }

    void must_be(const char* field, const std::vector<std::string>& names, const std::vector<std::string>& known,
                 const char* id, const std::string& sentence, const std::string& otherwise = "") {
        for (const auto& name : names) {
            if (name.empty() || std::ranges::find(known, name) != known.end()) continue;
            problems_.push_back({Severity::error, id, place_of(file_, field, name, story_.where), sentence + name + "`.",
                                 hint_for(name, known, otherwise)});
        }
    }

    static std::string hint_for(const std::string& name, const std::vector<std::string>& known, const std::string& otherwise) {
        const std::string hint = suggestion(name, known);
        return hint.empty() ? otherwise : hint;
    }

    void walk() {
        auto prepared = prepare(world_, AreaName{story_.area}, ProcedureName{story_.procedure}, story_.assume);
        append(problems_, std::move(prepared.problems));
        if (!prepared.value || has_error(problems_)) return;
        const Area area = prepared.value->area;
        const auto procedure = prepared.value->procedure;
        topic(area);
        moments(*procedure);
        std::vector<SetName> sets;
        for (const auto& set : prepared.value->sets) sets.emplace_back(set.name);
        auto opened = open_frame(std::move(prepared.value->area), std::move(prepared.value->calendar), procedure,
                                 std::move(sets), story_);
        append(problems_, std::move(opened.problems));
        if (!opened.value) return;
        const auto frame = std::move(*opened.value);
        auto found = check_story(*frame);
        for (auto& problem : found) find_place(problem);
        append(problems_, std::move(found));
        if (!has_error(problems_)) refusals(frame);
    }

    /// An issue may be about what is no shared topic; one that is nearly the name of a topic is a slip.
    void topic(const Area& area) {
        if (story_.topic.empty() || find_called(area, "topic", story_.topic)) return;
        if (!nearest(story_.topic, names_of(area, "topic"))) return;
        must_be("topic", {story_.topic}, names_of(area, "topic"), "unknown-topic",
                "The area `" + story_.area + "` has no topic `");
    }

    void moments(const Procedure& procedure) {
        std::vector<std::string> known;
        for (const auto& moment : procedure.moments) known.push_back(moment.name.text);
        const auto look = [&](const std::string& name, const Where& where) {
            if (std::ranges::find(known, name) != known.end()) return;
            problems_.push_back({Severity::error, "unknown-moment", where,
                                 "Procedure `" + procedure.name.text + "` declares no moment `" + name + "`.",
                                 hint_for(name, known, "Add moment \"" + name + "\" { says = \"...\", cite = \"...\" } to the script, or take it out.")});
        };
        for (const auto& [name, stamp] : story_.moments) look(name, within("moments", name));
        for (const auto& event : story_.events) {
            if (event.kind == EventKind::moment) look(event.subject, event.where);
        }
    }

    void refusals(const std::shared_ptr<const Frame>& frame) {
        for (const auto& refusal : replay(frame).walk().refusals) {
            if (refusal.expected) continue;
            problems_.push_back({Severity::error, "refused-event", refusal.where,
                                 "The event `" + refusal.event + "` of " + iso(refusal.on) + " is refused. " + refusal.says,
                                 "Write expect = \"refused\" under it if the story is to show that; `recourse walk` says where the "
                                 "case stands then."});
        }
    }

    /// The place of a key in a table of the story.
    Where within(const char* table, const std::string& key) const {
        const Value* inner = file_.find(table);
        if (!inner || !inner->table()) return story_.where;
        const auto& fields = inner->table()->fields;
        const auto found = std::ranges::find(fields, key, &Field::name);
        return found == fields.end() ? story_.where : found->where;
    }

    /// What is wrong with the story as a whole, at the line of the fact or role that it is about.
    void find_place(Problem& problem) const {
        if (problem.where.line != story_.where.line || problem.where.column != story_.where.column) return;
        for (const char* field : {"raised_by", "against"}) {
            for (const auto& name : std::string_view(field) == "against" ? story_.against : story_.raised_by) {
                const std::string named = "`" + std::string(field) + "` names `" + name + "`";
                if (problem.says.starts_with(named)) problem.where = place_of(file_, field, name, story_.where);
            }
        }
        for (const char* table : {"facts", "roles"}) {
            const Value* inner = file_.find(table);
            if (!inner || !inner->table()) continue;
            for (const auto& field : inner->table()->fields) {
                if (problem.says.find("`" + field.name + "`") != std::string::npos) problem.where = field.where;
            }
        }
    }

    const World& world_;
    const Story& story_;
    const Table& file_;
    Problems problems_;
};

}  // namespace

Problems story_defects(const World& world, const Story& story, const Table& file) {
    return Look(world, story, file).problems();
}

}  // namespace recourse
