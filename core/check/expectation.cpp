#include "check/expectation.hpp"

#include "base/nearest.hpp"

#include <algorithm>

namespace recourse {

namespace {

Value text(std::string words) {
    return {std::move(words), {}, nullptr};
}

class FactWriter {
public:
    void add(const std::string& name, Value value) { table.fields.push_back({name, {}, std::move(value)}); }
    void add(const std::string& name, bool yes_no) { add(name, Value{yes_no, {}, nullptr}); }
    void add(const std::string& name, std::size_t count) {
        add(name, Value{static_cast<std::int64_t>(count), {}, nullptr});
    }
    void add(const std::string& name, const std::optional<Stamp>& stamp) {
        if (stamp) add(name, Value{*stamp, {}, nullptr});
    }
    void add_text(const std::string& name, const std::string& words) { add(name, text(words)); }

    /// A list of what `word_of` makes of each thing.
    template <class Things, class Word>
    void add_list(const std::string& name, const Things& things, const Word& word_of) {
        List list;
        for (const auto& thing : things) list.items.push_back(word_of(thing));
        add(name, Value{std::move(list), {}, nullptr});
    }

    Table table;
};

Value of_actor(const Actor& actor) {
    return text(actor.post.empty() ? actor.title : actor.post.text);
}

Table facts_of(const WalkStep& step) {
    FactWriter facts;
    facts.add_text("step", step.step.text);
    facts.add_text("title", step.title);
    if (!step.stage.empty()) facts.add_text("stage", step.stage);
    facts.add("opened", std::optional(step.opened));
    facts.add("acted", step.acted);
    facts.add("answered", step.answered);
    facts.add("held", step.held);
    facts.add("decided", step.decided);
    facts.add("on", step.on);
    facts.add("supposed", step.supposed);
    facts.add_text("outcome", step.outcome);
    facts.add_list("by", step.by, of_actor);
    facts.add_list("to", step.to, of_actor);
    facts.add_list("next", step.next, [](const PlaceName& place) { return text(place.text); });
    List due;
    for (const auto& date : step.due) {
        if (date.at) due.items.push_back({*date.at, {}, nullptr});
    }
    facts.add("due", due.items.size() == 1 ? due.items.front() : Value{due, {}, nullptr});
    if (step.room) {
        facts.add("places", step.room->places.size());
        facts.add("people", step.room->people);
        facts.add_list("attend", step.room->places, [](const RoomPlace& place) {
            return text(place.posts.empty() ? place.role.text : place.posts.front().text);
        });
    }
    return std::move(facts.table);
}

class Comparison {
public:
    std::vector<Difference> run(const Table& expect, const Table& found) {
        compare(expect, found, "");
        return std::move(differences_);
    }

private:
    void compare(const Table& expect, const Table& found, const std::string& path) {
        for (const auto& field : expect.fields) {
            const std::string name = path + field.name;
            if (const Value* value = found.find(field.name)) {
                compare(field.value, *value, name);
                continue;
            }
            std::vector<std::string> known;
            for (const auto& other : found.fields) known.push_back(other.name);
            differ(field.value, name, "nothing of that name here. " + suggestion(field.name, known));
        }
    }

    void compare(const Value& expect, const Value& found, const std::string& name) {
        if (expect.table() && found.table()) {
            compare(*expect.table(), *found.table(), name + ".");
        } else if (expect.list() && found.list()) {
            lists(expect, *found.list(), name);
        } else if (as_written(expect) != as_written(found)) {
            differ(expect, name, as_written(found));
        }
    }

    void lists(const Value& expect, const List& found, const std::string& name) {
        const auto& items = expect.list()->items;
        for (std::size_t i = 0; i < std::min(items.size(), found.items.size()); ++i) {
            compare(items[i], found.items[i], name + "[" + std::to_string(i + 1) + "]");
        }
        if (items.size() == found.items.size()) return;
        std::string names;
        for (const auto& item : found.items) {
            const Value* step = item.table() ? item.table()->find("step") : nullptr;
            names += (names.empty() ? ": " : ", ") + as_written(step ? *step : item);
        }
        differences_.push_back({expect.where, name, std::to_string(items.size()) + " of them",
                                std::to_string(found.items.size()) + names});
    }

    void differ(const Value& expect, const std::string& name, std::string found) {
        differences_.push_back({expect.where, name, as_written(expect), std::move(found)});
    }

    std::vector<Difference> differences_;
};

}  // namespace

Table facts_of(const std::vector<Walk>& branches) {
    const Walk& walk = branches.front();
    FactWriter facts;
    facts.add_text("forecast", walk.forecast);
    facts.add("branches", branches.size());
    facts.add_text("ending", walk.ending ? walk.ending->text : "");
    facts.add("ended", walk.ended);
    facts.add("waits_for_ever", walk.waits_for_ever);
    facts.add_text("stands_at", walk.stands_at ? walk.stands_at->text : "");
    facts.add_text("phase", walk.phase);
    facts.add("turned_away", !walk.turned_away.empty());
    facts.add_list("raised_by", walk.raised_by, [](const Listed& party) { return text(party.title); });
    facts.add_list("against", walk.against, [](const Listed& party) { return text(party.title); });
    facts.add_list("linked", walk.linked, [&](const LinkedCase& one) { return text(name_seen_from(walk.area, one.procedure)); });
    facts.add_list("leads", walk.leads, [](const Listed& body) { return text(body.name); });
    facts.add_list("silences", walk.silences, [](const MetSilence& one) { return text(one.address); });
    facts.add_list("refusals", walk.refusals, [](const Refusal& one) { return text(one.test); });
    facts.add_list("breaches", walk.breaches, [](const Breach& one) { return text(one.about + "." + one.field); });
    facts.add_list("owed", walk.owed, [](const OwedDuty& one) { return text(one.duty); });
    facts.add_list("moves", walk.moves, [](const OpenMove& one) { return text(one.kind + " " + one.name); });
    facts.add_list("conflicts", walk.conflicts, [](const Conflict& one) { return of_actor(one.who); });
    facts.add("warnings", walk.warnings.size());
    facts.add_list("step", walk.steps, [](const WalkStep& step) { return Value{facts_of(step), {}, nullptr}; });
    return std::move(facts.table);
}

std::vector<Difference> differences(const Table& expect, const std::vector<Walk>& branches) {
    return Comparison().run(expect, facts_of(branches));
}

std::string expected_forecast(const Story& story) {
    const Value* forecast = story.expect.find("forecast");
    return forecast && forecast->text() ? *forecast->text() : std::string();
}

}  // namespace recourse
