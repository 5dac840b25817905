#include "app/rehearsal.hpp"

#include <filesystem>
#include <fstream>

namespace interactive_test {

using namespace recourse;
using rehearsal::says;
using rehearsal::typed;

namespace fs = std::filesystem;

namespace {

/// Lines with their ends.
std::string lines(std::initializer_list<const char*> all) {
    std::string text;
    for (const char* one : all) text += std::string(one) + "\n";
    return text;
}

/// A folder of its own that is gone afterwards.
struct Folder {
    Folder() : path(fs::temp_directory_path() / "recourse-interactive-test") {
        fs::remove_all(path);
        fs::create_directories(path);
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string file(const std::string& name) const { return (path / name).string(); }
    fs::path path;
};

std::string content(const std::string& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::shared_ptr<const Frame> refuge() {
    Story story;
    story.title = "A refuge contract ignores the children";
    story.area = "central-bedfordshire";
    story.procedure = "mutual_challenge";
    story.raised_by = {"cb-lscb"};
    story.against = {"cb-csp"};
    story.topic = "domestic-abuse";
    story.begun = small::at("2026-01-05");
    story.assume = {"illustration"};
    return rehearsal::own_frame(std::move(story));
}

}  // namespace

TEST_CASE("a whole rehearsal: a letter, a poor answer, the panel, the end") {
    // Monday 1 June 2026; five working days from it end on Monday 8 June.
    const std::string out = typed(lines({"1", "date 2026-06-05", "2", "1", "1", "", "quit"}));
    CHECK(says(out, "It stands at \"Letter\", and the act is awaited."));
    CHECK(says(out, "1. Letter (by the asker)"));
    CHECK(says(out, "Recorded for Monday 1 June 2026: Letter (by the asker)."));
    CHECK(says(out, "Answer by Monday 8 June 2026: 5 working days from its act [paper/2]"));
    CHECK(says(out, "Recorded for Friday 5 June 2026: The answer comes: unsatisfactory (from the other side)."));
    CHECK(says(out, "Recorded for Friday 5 June 2026: Panel (by the asker)."));
    CHECK(says(out, "No time is given for the panel. [silence: paper/3]"));
    CHECK(says(out, "Who was there? The floor of the meeting asks for: 1. the asker 2. the other side 3. the expert"));
    CHECK(says(out, "Recorded for Friday 5 June 2026: The meeting is held: agreed."));
    CHECK(says(out, "Stopped. On Friday 5 June 2026: It has ended: Settled, on Friday 5 June 2026."));
    CHECK(says(out, "What was chosen here is not saved."));
}

TEST_CASE("the same is answered at a terminal, where what is typed need not be repeated") {
    const std::string keys = lines({"1", "why 1", "back", "nonsense", "quit"});
    const auto frame = small::frame(rehearsal::letter_and_panel);
    const auto without = [](std::string text, const std::string& part) {
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
        return text;
    };
    std::string piped = typed(frame, keys, false);
    for (const char* line : {"> 1\n", "> why 1\n", "> back\n", "> nonsense\n", "> quit\n"}) {
        CHECK(says(piped, line));
        piped = without(piped, line);
    }
    CHECK(without(typed(frame, keys, true), "> ") == piped);
}

TEST_CASE("letting the time pass opens what no answer opens, on the day after") {
    // The note is due by Wednesday 3 June, the answer by Monday 8 June.
    const std::string out = typed(lines({"1", "7", "7", "quit"}));
    CHECK(says(out, "Owed: A note is kept, by Wednesday 3 June 2026"));
    CHECK(says(out, "7. Let the time pass to Thursday 4 June 2026; not done by then: A note is kept"));
    CHECK(says(out, "Let the time pass to Tuesday 9 June 2026; not done by then: answer of \"Letter\""));
    CHECK(says(out, "\"Letter\": no answer by the end of Monday 8 June 2026. That opens: Panel."));
    CHECK(says(out, "Panel (by the asker)"));
}

TEST_CASE("a duty that was not done in time is said as soon as its time has passed") {
    const std::string out = typed(lines({"1", "date 2026-06-04"}));
    CHECK(says(out, "Not as the text has it: A note is kept: due by Wednesday 3 June 2026"));
    CHECK(says(out, "Late: A note is kept"));
}

TEST_CASE("taking back shows the choices of before, and at the start there is nothing to take back") {
    const std::string out = typed(lines({"1", "back", "back"}));
    CHECK(says(out, "Taken back: Letter (by the asker)."));
    CHECK(says(out, "This is where the rehearsal began: there is nothing to take back."));
    CHECK(!says(out, "is not saved"));
}

TEST_CASE("the events of the story itself can't be taken back") {
    Story story = small::story();
    story.events.push_back(small::event(EventKind::act, "letter", "2026-06-02"));
    const std::string out = typed(small::frame(rehearsal::letter_and_panel, story), lines({"back"}));
    CHECK(says(out, "The story brings 1 event; the rehearsal goes on from there."));
    CHECK(says(out, "what the story itself records can't be taken back here."));
}

TEST_CASE("two courses from one point stay, and each can be gone back to") {
    const std::string out = typed(lines({"1", "fork", "1", "fork 1", "2", "fork 2", "fork 3", "fork 9"}));
    CHECK(says(out, "This point is remembered as 1: `fork 1` comes back to it."));
    CHECK(says(out, "Back at point 1. The course that you leave is remembered as 2."));
    CHECK(says(out, "Back at point 2. The course that you leave is remembered as 3."));
    CHECK(says(out, "Back at point 3. The course that you leave is remembered as 2."));
    CHECK(says(out, "No point is remembered as `9`: there are 1 to 3."));
}

TEST_CASE("a point that nobody remembered can't be gone back to") {
    CHECK(says(typed(lines({"fork 1"})), "No point is remembered yet: `fork` alone remembers this one."));
}

TEST_CASE("dates that can't be are each answered with a sentence, and the date stays as it was") {
    const std::string out = typed(lines({"1", "date 2026-02-30", "date tomorrow", "date 2026-05-31", "date"}));
    CHECK(says(out, "`2026-02-30` is no date. Write the year, month and day of a day that exists"));
    CHECK(says(out, "`tomorrow` is no date."));
    CHECK(says(out, "Sunday 31 May 2026 comes before Monday 1 June 2026"));
    CHECK(says(out, "It is Monday 1 June 2026."));
}

TEST_CASE("a date that was set too late can be set again, as long as it is not before the last event") {
    const std::string out = typed(lines({"1", "date 2026-06-30", "date 2026-06-05", "2", "date 2026-06-04"}));
    CHECK(says(out, "What follows happens on Tuesday 30 June 2026."));
    CHECK(says(out, "Recorded for Friday 5 June 2026: The answer comes: unsatisfactory"));
    CHECK(says(out, "Thursday 4 June 2026 comes before Friday 5 June 2026, the day of the last event"));
}

TEST_CASE("an hour of a day on which something happened without an hour is not before or after it") {
    CHECK(says(typed(lines({"date 2026-06-01T10:00"})), "has no time of day"));
}

TEST_CASE("what is not understood is said, with the nearest word, and asked again") {
    const std::string out = typed(lines({"bakc", "abracadabra", "7", "0", "99999999999999999999", "why 8", "why", "1 2"}));
    CHECK(says(out, "There is no word `bakc` here. Did you mean `back`?"));
    CHECK(says(out, "There is no word `abracadabra` here. Type the number of a choice, or `help`."));
    CHECK(says(out, "There is no choice `7`: the choices are 1 to 4."));
    CHECK(says(out, "There is no choice `0`: the choices are 1 to 4."));
    CHECK(says(out, "There is no choice `99999999999999999999`"));
    CHECK(says(out, "There is no choice `8`"));
    CHECK(says(out, "Say of which choice, as in `why 1`."));
    CHECK(says(out, "There is no word `1` here."));
}

TEST_CASE("line ends of other systems, blanks and large letters do not matter; what can't be seen is written out") {
    CHECK(says(typed("  1 \r\nBACK\r\n"), "Taken back: Letter"));
    const std::string out = typed("\x1b[31mred\n");
    CHECK(says(out, "There is no word `\\u{1b}[31mred` here."));
    CHECK(out.find('\x1b') == std::string::npos);
}

TEST_CASE("a line without end is not said back at full length") {
    const std::string out = typed(std::string(100'000, 'x') + "\nquit\n");
    CHECK(out.size() < 20'000);
    CHECK(says(out, "Stopped."));
}

TEST_CASE("the end of the input ends the rehearsal with a sentence, in a question as well") {
    CHECK(says(typed(""), "The input has ended, and with it the rehearsal. On Monday 1 June 2026: It stands at \"Letter\""));
    const std::string out = typed("1\n2\n1\n1\n");
    CHECK(says(out, "The input has ended, and with it the rehearsal. The last choice was not recorded. On Monday 1 June "
                    "2026: It stands at \"Panel\""));
}

TEST_CASE("a meeting without somebody whom its floor asks for is refused, and the missing one is named") {
    const std::string out = typed(lines({"1", "2", "1", "1", "3", "walk"}));
    CHECK(says(out, "Refused, nothing has happened: The meeting is below its floor. [paper/3]"));
    CHECK(says(out, "Now: missing: the expert."));
    CHECK(says(out, "It stands at \"Panel\", and the meeting is awaited."));
    CHECK(!says(out, "Recorded for Monday 1 June 2026: The meeting"));
}

TEST_CASE("a meeting below its floor can be recorded as that, if somebody was missing") {
    const std::string out = typed(lines({"1", "2", "1", "4", "", "4", "2, 3"}));
    CHECK(says(out, "Refused, nothing has happened: The meeting is not below its floor."));
    CHECK(says(out, "somebody is missing (missing: the other side and the expert)."));
    CHECK(says(out, "What follows inquorate: Nothing is said of it. [silence: paper/3]"));
}

TEST_CASE("who was missing is asked until it can be understood, and the question can be left") {
    const std::string out = typed(lines({"1", "2", "1", "1", "4", "the expert", "back", "quit"}));
    CHECK(says(out, "`4` is no number from 1 to 3."));
    CHECK(says(out, "`the` is no number from 1 to 3."));
    CHECK(says(out, "Nothing was recorded."));
    CHECK(says(typed(lines({"1", "2", "1", "1", "Quit"})), "Stopped. On Monday"));
    CHECK(says(out, "On Monday 1 June 2026: It stands at \"Panel\""));
}

TEST_CASE("a resolution meeting without the Chief Executive is refused, and the post is named") {
    // Request, poor reply, chairs' meeting, no agreement, resolution meeting called and held without one person.
    const std::string before = lines({"1", "2", "2", "2", "", "1", "1"});
    const std::string asked = typed(refuge(), before);
    const std::string room = asked.substr(asked.rfind("Who was there?"));
    const auto title = room.find("Chief Executive");
    REQUIRE(title != std::string::npos);
    const auto line = room.rfind('\n', title);
    const std::string number = room.substr(line + 3, room.find('.', line) - line - 3);
    const std::string out = typed(refuge(), before + number + "\n");
    CHECK(says(out, "Refused, nothing has happened: The meeting is below its floor. "
                    "[joint-protocol-2016/7.mutual-challenge.4"));
    const auto refused = out.find("Refused, nothing");
    CHECK(says(out.substr(refused, out.find("Needed:") - refused), "missing: Chief Executive"));
    CHECK(says(out, "It stands at \"Resolution meeting\""));
}

TEST_CASE("a fact can be learnt in words or by its number, and opens what depends on it") {
    const std::string out = typed(lines({"1", "2", "3", "maybe", "Yes", "2"}));
    CHECK(says(out, "Something becomes known: Is it urgent? (not known yet)"));
    CHECK(says(out, "`maybe` is no answer to that. Type the answer or its number."));
    CHECK(says(out, "Recorded for Monday 1 June 2026: Is it urgent? Yes."));
    CHECK(says(out, "Something becomes known: Is it urgent? (now: yes)"));
    CHECK(says(out, "Recorded for Monday 1 June 2026: Short cut (by the asker)."));
    CHECK(says(typed(lines({"3", "2"})), "How large is it? Large."));
    CHECK(says(typed(lines({"3", "3"})), "`3` is no answer to that."));
}

TEST_CASE("why: what a choice rests on, and what follows from it") {
    const std::string out = typed(lines({"why 1", "why 2", "why 4"}));
    CHECK(says(out, "Rests on: paper/2 - By: the asker"));
    CHECK(says(out, "What follows: It stands at \"Letter\", and the answer is awaited."));
    CHECK(says(out, "If yes: nothing changes here."));
    CHECK(says(out, "It ends the rehearsal. Nothing is recorded by it."));
    const std::string at_choice = typed(lines({"1", "2", "why 3"}));
    CHECK(says(at_choice, "If yes: Opens: Short cut (by the asker)."));
}

TEST_CASE("why-not: each failing test of a step, and the shortest way there") {
    const std::string out = typed(lines({"why-not panel", "why-not Short cut", "why-not pannel", "why-not letter", "why-not"}));
    CHECK(says(out, "\"Panel\" can't be gone on to now."));
    CHECK(says(out, "`panel` is not a way on from where the case stands."));
    CHECK(says(out, "The shortest way there: act `letter`, then "));
    CHECK(says(out, "\"Short cut\" can't be gone on to now."));
    CHECK(says(out, "There is no step or ending `pannel`. Did you mean `panel`?"));
    CHECK(says(out, "\"Letter\" is open now"));
    CHECK(says(out, "There are: `letter`, `panel`, `short_cut`, `settled`."));
}

TEST_CASE("walk prints the whole walk, and help the words") {
    CHECK(says(typed(lines({"1", "walk"})), "procedure Letter and panel (small)"));
    const std::string help = typed(lines({"help"}));
    for (const char* word : {"why N", "why-not STEP", "back", "fork [N]", "date DATE", "save FILE", "walk", "help", "quit"}) {
        CAPTURE(word);
        CHECK(says(help, word));
    }
}

TEST_CASE("what is saved replays to the same walk, and a file that is there is never overwritten") {
    const Folder folder;
    const std::string path = folder.file("rehearsal.toml");
    const std::string out = typed("1\ndate 2026-06-09\nsave " + path + "\nsave " + path + "\nquit\n");
    CHECK(says(out, "Saved as"));
    CHECK(says(out, "is there already; nothing was written."));
    CHECK(!says(out, "is not saved"));
    // Rehearsing the saved story goes on where it was left: the answer is overdue, and the panel open.
    const auto read = read_story(content(path), FileName("rehearsal.toml"));
    REQUIRE(read.ok());
    CHECK(read.value->events.size() == 1);
    CHECK(read.value->until == small::at("2026-06-09"));
    const auto frame = small::frame(rehearsal::letter_and_panel, *read.value);
    CHECK(replay(frame).walk().steps.front().outcome == "no_answer");
    CHECK(says(typed(frame, "quit\n"), "Tuesday 9 June 2026 It stands at"));
}

TEST_CASE("a file that can't be written is said, and the rehearsal goes on") {
    const Folder folder;
    const std::string out = typed("1\nsave " + folder.file("no/such/folder.toml") + "\nsave\nquit\n");
    CHECK(says(out, "can't be written: No such file or directory."));
    CHECK(says(out, "Say where to, as in `save rehearsal.toml`."));
    CHECK(says(out, "What was chosen here is not saved."));
}

TEST_CASE("a matter that is not for the procedure has nothing to choose but to stop") {
    const std::string script = rehearsal::letter_and_panel + R"(
outside "elsewhere" { when = "urgent", goes_to = silent "Nothing is said.", cite = "7" }
)";
    Story story = small::story();
    story.facts["urgent"] = "true";
    const std::string out = typed(small::frame(script, story), "1\n");
    CHECK(says(out, "The matter is not for this procedure."));
    CHECK(says(out, "What happens next? 1. Stop here"));
}

TEST_CASE("a rehearsal can't be printed as something else, nor take its story from where the choices are typed") {
    const auto says_no = [](const std::string& story, const std::string& option) {
        const auto wrong = interactive_contradiction(Arguments({story}, {{"interactive", {}}, {option, {}}}));
        return wrong && wrong->id == "options-exclude";
    };
    for (const char* option : {"json", "format", "nobody-answers", "nobody-acts"}) {
        CAPTURE(option);
        CHECK(says_no("story.toml", option));
    }
    CHECK(says_no("-", "assume"));
    CHECK(!says_no("story.toml", "assume"));
    CHECK(!interactive_contradiction(Arguments({"-"}, {{"json", {}}})));
}

}  // namespace interactive_test
