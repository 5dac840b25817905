#include "check/stories.hpp"

#include "base/nearest.hpp"
#include "model/written.hpp"
#include "resolve/replay.hpp"
#include "world/names_missing.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

namespace {

class StoryLook {
public:
    StoryLook(const World& world, const Story& story, bool sound) : world_(world), story_(story), sound_(sound) {}

    Problems problems() {
        problems_ = names_missing(world_, story_, {});
        const bool named = !story_.area.empty() && !story_.procedure.empty();
        const auto of_a_set = [](const Problem& problem) { return problem.id == "unknown-set"; };
        if (named && std::ranges::all_of(problems_, of_a_set)) walk();
        for (auto& problem : problems_) {
            if (!problem.where.file) problem.where = story_.where;
        }
        return std::move(problems_);
    }

private:
    void must_be(const char* field, const std::string& name, const std::vector<std::string>& known, const char* id,
                 const std::string& sentence) {
        if (name.empty() || std::ranges::find(known, name) != known.end()) return;
        problems_.push_back({Severity::error, id, place_of(*story_.written, field, name, story_.where), sentence + name + "`.",
                             suggestion(name, known)});
    }

    void walk() {
        std::vector<std::string> known = story_.assume;
        const auto all = world_.assumption_sets();
        std::erase_if(known, [&](const std::string& set) { return std::ranges::find(all, set) == all.end(); });
        auto prepared = prepare(world_, AreaName{story_.area}, ProcedureName{story_.procedure}, known, story_.begun.date);
        const bool ok = prepared.ok();
        append(problems_, std::move(prepared.problems));
        if (!ok) return;
        const Area area = prepared.value->area;
        const auto procedure = prepared.value->procedure;
        topic(area);
        moments(*procedure);
        std::vector<SetName> sets;
        for (const auto& set : prepared.value->sets) sets.emplace_back(set.name);
        auto opened = open_frame(std::move(prepared.value->area), std::move(prepared.value->calendar), procedure,
                                 std::move(sets), story_, std::move(prepared.value->other_calendars));
        append(problems_, std::move(opened.problems));
        if (!opened.value) return;
        const auto frame = std::move(*opened.value);
        append(problems_, check_story(*frame));
        if (sound_ && !has_error(problems_)) refusals(frame);
    }

    /// An issue may be about what is no shared topic; one that is nearly the name of a topic is a slip.
    void topic(const Area& area) {
        if (story_.topic.empty() || find_called(area, "topic", story_.topic)) return;
        if (!nearest(story_.topic, names_of(area, "topic"))) return;
        must_be("topic", story_.topic, names_of(area, "topic"), "unknown-topic",
                "The area `" + story_.area + "` has no topic `");
    }

    void moments(const Procedure& procedure) {
        std::vector<std::string> known;
        for (const auto& moment : procedure.moments) known.push_back(moment.name.text);
        const auto look = [&](const std::string& name, const Where& where) {
            if (name.empty() || std::ranges::find(known, name) != known.end()) return;
            const std::string hint = suggestion(name, known);
            problems_.push_back({Severity::error, "unknown-moment", where,
                                 "Procedure `" + procedure.name.text + "` declares no moment `" + name + "`.",
                                 hint.empty() ? "Add moment \"" + name + "\" { says = \"...\", cite = \"...\" } to the script, or take it out." : hint});
        };
        for (const auto& [name, stamp] : story_.moments) look(name, within("moments", name));
        for (const auto& event : story_.events) {
            if (event.kind == EventKind::moment) look(event.subject, place_of(*event.written, "moment", event.subject, event.where));
        }
    }

    void refusals(const std::shared_ptr<const Frame>& frame) {
        bool first = true;
        for (const auto& refusal : replay(frame).walk().refusals) {
            if (refusal.expected) continue;
            if (!std::exchange(first, false)) {
                problems_.push_back({Severity::error, "refused-event", refusal.where,
                                     "The event `" + refusal.event + "` of " + iso(refusal.on) + " is refused. " + refusal.says,
                                     "It may be so only because an event above it is refused: mend that one first."});
                continue;
            }
            problems_.push_back({Severity::error, "refused-event", refusal.where,
                                 "The event `" + refusal.event + "` of " + iso(refusal.on) + " is refused. " + refusal.says,
                                 what_it_lacks(refusal) +
                                     "Take it out, or mend what it lacks: `recourse walk` says where the case stands then. If the story "
                                     "is to show the refusal, write expect = \"refused\" under it."});
        }
    }

    /// "Needed: the act of `request` first; now: an act is owed. "
    static std::string what_it_lacks(const Refusal& refusal) {
        const bool over = refusal.test == "not_ended";  // that a closed case would have to be open is no help
        if (refusal.needed.empty() || refusal.needed == "nothing" || over) return "";
        return "Needed: " + refusal.needed + (refusal.now.empty() ? "" : "; now: " + refusal.now) + ". ";
    }

    /// The place of a key in a table of the story.
    Where within(const char* table, const std::string& key) const {
        const Value* inner = story_.written->find(table);
        if (!inner || !inner->table()) return story_.where;
        const auto& fields = inner->table()->fields;
        const auto found = std::ranges::find(fields, key, &Field::name);
        return found == fields.end() ? story_.where : found->where;
    }

    const World& world_;
    const Story& story_;
    bool sound_;  ///< whether nothing was wrong with it when it was read
    Problems problems_;
};

}  // namespace

Problems story_defects(const World& world, const Story& story, bool sound) {
    return StoryLook(world, story, sound).problems();
}

}  // namespace recourse
