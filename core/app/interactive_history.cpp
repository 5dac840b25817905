#include "app/interactive_history.hpp"

#include "check/expectation.hpp"
#include "resolve/replay.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace recourse {

namespace {

std::vector<Event> events_up_to(const Story& story, const std::optional<Stamp>& until) {
    std::vector<Event> events;
    for (const auto& event : story.events) {
        if (until && *until < event.on) break;
        events.push_back(event);
    }
    return events;
}

Stamp last_of(const Story& story, const std::vector<Event>& events) {
    Stamp last = story.begun;
    for (const auto& event : events) last = std::max(last, event.on);
    return last;
}

bool is_nothing(const Value& value) {
    if (value.text()) return value.text()->empty();
    return value.list() && value.list()->items.empty();
}

/// Those of the facts that have the names; of them, only what says something.
Table only(const Table& facts, std::initializer_list<std::string_view> names) {
    Table kept;
    for (const auto& field : facts.fields) {
        if (std::ranges::find(names, field.name) == names.end() || is_nothing(field.value)) continue;
        kept.fields.push_back(field);
    }
    return kept;
}

/// What the story of a walk expects: where it stands or ended, what was refused, lacking or is owed, and each step.
Table expectations(const Walk& walk) {
    const Table facts = facts_of({walk});
    Table expect = only(facts, {"ending", "ended", "stands_at", "phase", "waits_for_ever", "turned_away", "refusals",
                                "breaches", "owed"});
    const Value* steps = facts.find("step");
    if (!steps || is_nothing(*steps)) return expect;
    List kept;
    for (const auto& step : steps->list()->items) {
        kept.items.push_back({only(*step.table(), {"step", "opened", "acted", "answered", "held", "decided", "due",
                                                   "outcome", "on", "next"}),
                              {}, nullptr});
    }
    expect.fields.push_back({"step", {}, {std::move(kept), {}, nullptr}});
    return expect;
}

bool same(const std::vector<Chosen>& a, const std::vector<Chosen>& b) {
    return std::ranges::equal(a, b, [](const Chosen& one, const Chosen& other) {
        return one.words == other.words && one.on == other.on;
    });
}

}  // namespace

History::History(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until)
    : frame_(std::move(frame)), given_(events_up_to(frame_->story, until)),
      begins_on_(until ? until : frame_->story.until), before_(replay(frame_, last_of(frame_->story, given_))),
      course_(before_), last_event_(last_of(frame_->story, given_)) {
    replay_all();
}

void History::replay_all() {
    course_ = before_;
    last_event_ = last_of(frame_->story, given_);
    std::optional<Stamp> passed = chosen_.empty() ? begins_on_ : std::nullopt;
    for (const auto& one : chosen_) {
        if (!one.event) {
            passed = one.on;
            continue;
        }
        passed.reset();
        course_.record(*one.event);
        last_event_ = one.on;
    }
    if (passed) course_.advance(*passed);
}

KnownFacts History::known_facts() const {
    KnownFacts known = frame_->story.facts;
    const auto learn = [&](const Event& event) {
        for (const auto& [fact, answer] : event.facts) known[fact] = answer;
    };
    for (const auto& event : given_) learn(event);
    for (const auto& one : chosen_) {
        if (one.event) learn(*one.event);
    }
    return known;
}

std::optional<Refusal> History::happen(const std::string& words, const Event& event) {
    if (auto refused = course_.refusal_of(event)) return refused;
    chosen_.push_back({words, event, event.on});
    replay_all();
    return std::nullopt;
}

void History::pass(const std::string& words, const Stamp& to) {
    chosen_.push_back({words, std::nullopt, to});
    replay_all();
}

std::optional<Chosen> History::take_back() {
    if (chosen_.empty()) return std::nullopt;
    Chosen last = std::move(chosen_.back());
    chosen_.pop_back();
    replay_all();
    return last;
}

std::size_t History::remember() {
    for (std::size_t i = 0; i < remembered_.size(); ++i) {
        if (same(remembered_[i], chosen_)) return i + 1;
    }
    remembered_.push_back(chosen_);
    return remembered_.size();
}

bool History::go_to(std::size_t number) {
    if (number == 0 || number > remembered_.size()) return false;
    chosen_ = remembered_[number - 1];
    replay_all();
    return true;
}

Story History::story() const {
    Story made = frame_->story;
    made.events = given_;
    for (const auto& one : chosen_) {
        if (one.event) made.events.push_back(*one.event);
    }
    made.until = course_.now();
    made.assume.clear();
    for (const auto& set : frame_->sets) made.assume.push_back(set.text);
    made.expect = expectations(course_.walk());
    return made;
}

}  // namespace recourse
