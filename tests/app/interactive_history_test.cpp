#include "app/interactive_room.hpp"
#include "app/rehearsal.hpp"
#include "check/shipped.hpp"

#include <algorithm>
#include <filesystem>

namespace interactive_history_test {

using namespace recourse;
using rehearsal::facts;

namespace {

namespace fs = std::filesystem;

/// Numbers that look like chance and are the same every time.
class Numbers {
public:
    explicit Numbers(std::uint32_t seed) : at_(seed) {}
    std::size_t below(std::size_t most) {
        at_ = at_ * 1664525 + 1013904223;
        return (at_ >> 8) % most;
    }

private:
    std::uint32_t at_;
};

/// Makes one choice, with everybody there who has to be; false where it was refused.
bool choose(History& history, const Choice& choice, Numbers& numbers) {
    if (choice.kind == ChoiceKind::time) {
        history.pass(choice.words, choice.on);
        return true;
    }
    Event event = choice.event;
    if (choice.kind == ChoiceKind::fact) {
        const Fact& fact = *find_fact(*history.frame().procedure, choice.fact);
        event.facts[fact.name.text] = fact.answers[numbers.below(fact.answers.size())];
    }
    if (choice.room && event.outcome != "inquorate") {
        for (const auto& one : expected_in(*choice.room, history.frame().cast)) event.present.push_back(one.present);
    }
    const auto refused = history.happen(choice.words, event);
    if (refused) MESSAGE(choice.words << ": " << refused->says << " " << refused->now);
    return !refused;
}

/// Rehearses by chance for a while; every choice that is offered has to be taken.
void rehearse_by_chance(History& history, std::uint32_t seed, int choices = 12) {
    Numbers numbers(seed);
    for (int i = 0; i < choices; ++i) {
        auto open = choices_in(history.course(), history.known_facts());
        CHECK(open.back().kind == ChoiceKind::stop);
        open.pop_back();
        if (open.empty()) return;
        CHECK(choose(history, open[numbers.below(open.size())], numbers));
    }
}

/// Makes the choice of these words, which has to be there.
void take(History& history, const std::string& words) {
    Numbers numbers(1);
    std::string others;
    for (const auto& choice : choices_in(history.course(), history.known_facts())) {
        if (choice.words == words) {
            CHECK(choose(history, choice, numbers));
            return;
        }
        others += choice.words + "\n";
    }
    FAIL_CHECK("no choice \"" << words << "\"; there are:\n" << others);
}

bool offers(const History& history, const std::string& words) {
    return std::ranges::any_of(choices_in(history.course(), history.known_facts()),
                               [&](const Choice& choice) { return choice.words == words; });
}

void check_saved(const History& history) {
    const std::string text = write_story(history.story());
    CAPTURE(text);
    CHECK(facts(rehearsal::read_back(history.frame(), text)) == facts(history.course()));
}

const std::string many_at_once = R"(
procedure "small" { title = "Several at once", source = "paper", starts_at = "letter" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "first" { title = "the first manager", cite = "1" }
role "second" { title = "the second manager", cite = "1" }
role "member" { title = "a member", cite = "1" }
fact "has_authority" { asks = "May they commit their agency?", about = "person", yes_no = true }
fact "age" { asks = "How old is the child?", between = { 14, 17 } }
moment "papers_in" { says = "the papers are in", cite = "1" }
step "letter" { title = "Letter", by = each { "first", "second" }, to = each { "first", "second" }, answer_within = "48 hours",
  on = { satisfactory = "settled", unsatisfactory = "panel", no_answer = "panel" }, cite = "2" }
step "panel" { title = "Panel", by = "asker", needs = { after "papers_in" }, held_within = "1 week",
  must_attend = { "asker", at_least { 3, of = "member", counting = "agencies", who = "has_authority" } },
  decides = all { "first", "second" }, decide_within = "2 days",
  on = { agreed = "settled", not_agreed = "letter", split = "letter", inquorate = silent "Nothing is said.",
         not_held = "letter", no_decision = "letter" }, cite = "3" }
anytime "talk" { title = "They talk", by = "asker", stays = true, cite = "4" }
ending "settled" { title = "Settled", result = "settled", cite = "5" }
)";

}  // namespace

TEST_CASE("whatever is chosen in a small case, every choice that is offered can be taken and the story that is saved is the same walk") {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        for (const auto* script : {&rehearsal::letter_and_panel, &many_at_once}) {
            History history(small::frame(*script), std::nullopt);
            rehearse_by_chance(history, seed);
            check_saved(history);
        }
    }
}

TEST_CASE("whatever is chosen behind a story of the examples, the story that is saved is the same walk") {
    std::size_t stories = 0;
    for (const auto& path : testing::shipped_story_files()) {
        CAPTURE(path.string());
        const World world = testing::world_of(path);
        auto story = world.story(path);
        REQUIRE(story.ok());
        const auto frame = rehearsal::own_frame(std::move(*story.value), world);
        // Nothing chosen: the walk of the story as it is.
        History history(frame, std::nullopt);
        CHECK(facts(history.course()) == facts(replay(frame)));
        check_saved(history);
        for (std::uint32_t seed = 1; seed <= 5; ++seed) {
            History other(frame, std::nullopt);
            rehearse_by_chance(other, seed);
            check_saved(other);
        }
        ++stories;
    }
    CHECK(stories >= 10);
}

TEST_CASE("those who act, answer or decide apiece are each a choice of their own, until all have") {
    History history(small::frame(many_at_once), std::nullopt);
    take(history, "Letter (by the second manager)");
    CHECK(!offers(history, "Letter (by the second manager)"));
    take(history, "Letter (by the first manager)");
    take(history, "One of the answers comes (from the first manager)");
    CHECK(!offers(history, "One of the answers comes (from the first manager)"));
    take(history, "The answer comes: unsatisfactory (from the second manager)");
    CHECK(!offers(history, "Panel (by the asker)"));
    take(history, "It happens: the papers are in");
    take(history, "Panel (by the asker)");
    take(history, "The meeting is held; what came of it is said later");
    take(history, "A view on it: agreed (from the second manager)");
    CHECK(!history.course().ended());
    take(history, "A view on it: agreed (from the first manager)");
    CHECK(history.course().walk().ending == PlaceName{"settled"});
    check_saved(history);
}

TEST_CASE("a floor that counts agencies is filled by one person from each") {
    Room room;
    RoomPlace place;
    place.title = "a member";
    place.role = RoleName{"member"};
    place.who = FactName{"has_authority"};
    place.by_agency = true;
    room.places = {place, place};
    const auto frame = small::frame(many_at_once);
    const auto expected = expected_in(room, frame->cast);
    REQUIRE(expected.size() == 2);
    CHECK(expected[0].present.agency != expected[1].present.agency);
    CHECK(expected[0].present.person != expected[1].present.person);
    CHECK(expected[0].present.facts.at("has_authority") == "true");
}

TEST_CASE("somebody who holds two places is asked for once, under both") {
    Room room;
    for (const char* title : {"chair of the first board", "chair of the second board"}) {
        RoomPlace place;
        place.title = title;
        place.posts = {PostName{"director"}};
        room.places.push_back(place);
    }
    const auto expected = expected_in(room, small::frame(many_at_once)->cast);
    REQUIRE(expected.size() == 1);
    CHECK(expected[0].words == "director: chair of the first board; chair of the second board");
    CHECK(expected[0].present.post == "director");
}

TEST_CASE("taking everything back leaves the walk of the start, in every field") {
    History history(small::frame(rehearsal::letter_and_panel), std::nullopt);
    const std::string start = facts(history.course());
    rehearse_by_chance(history, 7);
    REQUIRE(history.chosen().size() > 3);
    CHECK(facts(history.course()) != start);
    while (history.take_back()) {
    }
    CHECK(facts(history.course()) == start);
    CHECK(!history.take_back());
}

TEST_CASE("a point that was remembered is the same walk when one comes back to it") {
    History history(small::frame(rehearsal::letter_and_panel), std::nullopt);
    rehearse_by_chance(history, 3, 2);
    const std::string point = facts(history.course());
    CHECK(history.remember() == 1);
    CHECK(history.remember() == 1);
    rehearse_by_chance(history, 4, 3);
    const std::string other = facts(history.course());
    CHECK(history.remember() == 2);
    CHECK(history.go_to(1));
    CHECK(facts(history.course()) == point);
    CHECK(history.go_to(2));
    CHECK(facts(history.course()) == other);
    CHECK(!history.go_to(3));
    CHECK(!history.go_to(0));
}

TEST_CASE("a rehearsal can begin in the middle of a story, and leaves out what came after") {
    Story story = small::story();
    story.events.push_back(small::event(EventKind::act, "letter", "2026-06-02"));
    story.events.push_back(small::event(EventKind::answer, "letter", "2026-06-05", "satisfactory"));
    const auto frame = small::frame(rehearsal::letter_and_panel, story);
    const History history(frame, small::at("2026-06-03"));
    CHECK(history.course().walk().phase == "answering");
    CHECK(history.course().now() == small::at("2026-06-03"));
    CHECK(history.last_event() == small::at("2026-06-02"));
    CHECK(history.story().events.size() == 1);
    check_saved(history);
}

TEST_CASE("a story that is told up to a date begins on that date, which may be set back to its last event") {
    Story story = small::story();
    story.until = small::at("2026-06-20");
    History history(small::frame(rehearsal::letter_and_panel, story), std::nullopt);
    CHECK(history.course().now() == small::at("2026-06-20"));
    history.pass("the date", small::at("2026-06-02"));
    CHECK(history.course().now() == small::at("2026-06-02"));
    check_saved(history);
}

TEST_CASE("the sets that a walk was asked for are those of the story that is saved") {
    Story story = small::story();
    Area area;
    area.header.name = "small";
    const auto frame = make_frame(std::move(area), small::calendar(), small::procedure(rehearsal::letter_and_panel),
                                  {SetName{"one"}, SetName{"two"}}, std::move(story));
    CHECK(History(frame, std::nullopt).story().assume == std::vector<std::string>{"one", "two"});
}

TEST_CASE("a refusal leaves no trace in the course or in what is saved") {
    History history(small::frame(rehearsal::letter_and_panel), std::nullopt);
    const std::string before = facts(history.course());
    const auto refused = history.happen("the panel", small::event(EventKind::act, "panel", "2026-06-01"));
    REQUIRE(refused.has_value());
    CHECK(refused->test == "offered");
    CHECK(facts(history.course()) == before);
    CHECK(history.story().events.empty());
}

}  // namespace interactive_history_test
