#include "app/interactive_session.hpp"

#include "app/interactive_pages.hpp"
#include "app/interactive_questions.hpp"
#include "app/interactive_save.hpp"
#include "app/interactive_typed.hpp"
#include "base/nearest.hpp"
#include "config/write_story.hpp"
#include "render/layout.hpp"
#include "render/walk_text.hpp"

#include <algorithm>

namespace recourse {

const std::vector<Session::Word>& Session::words() {
    static const std::vector<Word> all{
        {"why", "N", "what choice N rests on, and what follows from it", &Session::why},
        {"why-not", "STEP", "why a step can't be gone on to now, and what would have to happen first", &Session::why_not},
        {"back", "", "takes back the last choice", &Session::back},
        {"fork", "[N]", "remembers this point under a number; with a number, goes to that point", &Session::fork},
        {"date", "DATE", "sets the date of what follows, as in date 2026-01-20", &Session::date},
        {"save", "FILE", "writes this course to a new file, as a story that can be walked again", &Session::save},
        {"walk", "", "prints the whole walk so far", &Session::walk},
        {"help", "", "prints these words", &Session::help},
        {"quit", "", "ends the rehearsal", &Session::quit},
    };
    return all;
}

void Session::run() {
    const Story& story = history_.frame().story;
    talk_.heading(shown(story.title));
    talk_.say("A rehearsal: type the number of what happens next and press Enter. Nothing is sent, and nothing is kept "
              "unless you save it. `help` lists the words that can be typed in place of a number.");
    if (const auto given = history_.events_given(); given > 0) {
        talk_.say("The story brings " + counted(given, "event", "events") + "; the rehearsal goes on from there.");
    }
    for (const auto& refusal : history_.course().walk().refusals) {
        if (!refusal.expected) talk_.say("Of the story itself, " + shown(spoken(refusal.event)) + " was refused: " +
                                         shown(refusal.says));
    }
    while (!over_) {
        if (show_) show();
        if (!talk_.heard()) return;
        const auto line = talk_.ask();
        if (!line) return finish("The input has ended, and with it the rehearsal.");
        answer(*line);
    }
}

void Session::show() {
    choices_ = choices_in(history_.course(), history_.known_facts());
    say_standing(talk_, history_.course());
    say_choices(talk_, choices_);
    show_ = false;
}

void Session::answer(const std::string& line) {
    if (line.empty()) {
        show_ = true;
        return;
    }
    if (is_digits(line)) return choose(line);
    const auto blank = std::min(line.find_first_of(" \t"), line.size());
    const std::string first = in_small_letters(line.substr(0, blank));
    const auto begin = line.find_first_not_of(" \t", blank);
    const std::string rest = begin == std::string::npos ? "" : line.substr(begin);
    std::vector<std::string> known;
    for (const auto& word : words()) {
        if (first == word.word) return (this->*word.run)(rest);
        known.emplace_back(word.word);
    }
    const auto meant = nearest(first, known);
    talk_.say("There is no word " + said_back(line.substr(0, blank)) + " here. " +
              (meant ? "Did you mean `" + *meant + "`?" : "Type the number of a choice, or `help`."));
}

const Choice* Session::choice_of(const std::string& digits) {
    const auto number = is_digits(digits) ? number_of(digits) : 0;
    if (number >= 1 && number <= choices_.size()) return &choices_[number - 1];
    talk_.say("There is no choice " + said_back(digits) + ": the choices are 1 to " + std::to_string(choices_.size()) +
              ". Press Enter to see them again.");
    return nullptr;
}

void Session::choose(const std::string& digits) {
    const Choice* found = choice_of(digits);
    if (!found) return;
    const Choice choice = *found;
    switch (choice.kind) {
        case ChoiceKind::event: happen(choice.words, choice.event); break;
        case ChoiceKind::meeting: record(ask_who_was_there(talk_, choice, history_.frame().cast)); break;
        case ChoiceKind::fact:
            record(ask_fact(talk_, choice, *find_fact(*history_.frame().procedure, choice.fact)));
            break;
        case ChoiceKind::time: {
            const Course before = history_.course();
            history_.pass(choice.words, choice.on);
            talk_.say("The time has passed to " + in_words(choice.on) + ".");
            say_news(talk_, before, history_.course());
            show_ = true;
            saved_ = false;
            break;
        }
        case ChoiceKind::stop: finish("Stopped."); break;
    }
}

void Session::happen(const std::string& what, const Event& event) {
    const Course before = history_.course();
    if (const auto refused = history_.happen(what, event)) {
        return say_refusal(talk_, *refused);
    }
    talk_.say("Recorded for " + in_words(event.on) + ": " + what + ".");
    say_news(talk_, before, history_.course());
    show_ = true;
    saved_ = false;
}

void Session::record(const Answered& answered) {
    switch (answered.reply) {
        case Reply::answered: return happen(answered.words, answered.event);
        case Reply::left: return talk_.say("Nothing was recorded.");
        case Reply::quit: return finish("Stopped.");
        case Reply::input_ended:
            return finish("The input has ended, and with it the rehearsal. The last choice was not recorded.");
    }
}

void Session::why(const std::string& rest) {
    if (rest.empty()) return talk_.say("Say of which choice, as in `why 1`.");
    if (const Choice* choice = choice_of(rest)) say_why(talk_, history_.course(), *choice, history_.known_facts());
}

void Session::why_not(const std::string& rest) {
    const Procedure& procedure = *history_.frame().procedure;
    std::vector<std::string> names;
    std::string listed;
    std::string wanted = in_small_letters(rest);
    std::ranges::replace(wanted, ' ', '_');
    const auto known = [&](const auto& places) {
        for (const auto& place : places) {
            names.push_back(place.name.text);
            listed += (listed.empty() ? "`" : ", `") + shown(place.name.text) + "`";
            if (in_small_letters(place.title) == in_small_letters(rest)) wanted = place.name.text;
        }
    };
    known(procedure.steps);
    known(procedure.endings);
    if (rest.empty()) return talk_.say("Say which step, as in `why-not " + names.front() + "`. There are: " + listed + ".");
    if (std::ranges::find(names, wanted) != names.end()) {
        return say_why_not(talk_, history_.course(), recourse::why_not(history_.course(), PlaceName{wanted}));
    }
    const auto meant = nearest(wanted, names);
    talk_.say("There is no step or ending " + said_back(rest) + ". " +
              (meant ? "Did you mean `" + *meant + "`?" : "There are: " + listed + "."));
}

void Session::back(const std::string& rest) {
    if (!rest.empty()) return talk_.say("`back` takes back one choice and needs nothing behind it.");
    const auto last = history_.take_back();
    if (!last) {
        return talk_.say(history_.events_given() > 0
                             ? "This is where the rehearsal began: what the story itself records can't be taken back here."
                             : "This is where the rehearsal began: there is nothing to take back.");
    }
    talk_.say("Taken back: " + last->words + ".");
    show_ = true;
    saved_ = history_.chosen().empty();
}

void Session::fork(const std::string& rest) {
    if (rest.empty()) {
        const std::string number = std::to_string(history_.remember());
        return talk_.say("This point is remembered as " + number + ": `fork " + number + "` comes back to it.");
    }
    const auto number = is_digits(rest) ? number_of(rest) : 0;
    if (number < 1 || number > history_.remembered()) {
        return talk_.say(history_.remembered() == 0
                             ? std::string("No point is remembered yet: `fork` alone remembers this one.")
                             : "No point is remembered as " + said_back(rest) + ": there are 1 to " +
                                   std::to_string(history_.remembered()) + ".");
    }
    const std::string left = std::to_string(history_.remember());
    history_.go_to(number);
    talk_.say("Back at point " + std::to_string(number) + ". The course that you leave is remembered as " + left + ".");
    show_ = true;
    saved_ = false;
}

void Session::date(const std::string& rest) {
    if (rest.empty()) return talk_.say("It is " + in_words(history_.course().now()) + ". Write `date 2026-01-20` to change it.");
    const auto to = parse_stamp(rest);
    if (!to) {
        return talk_.say(said_back(rest) + " is no date. Write the year, month and day of a day that exists, as in `date "
                         "2026-01-20`.");
    }
    const Stamp& last = history_.last_event();
    if (to->date == last.date && *to < last && !last.time) {
        return talk_.say("What happened last, on " + in_words(last) +
                         ", has no time of day: write that date without a time, or a later one.");
    }
    if (*to < last) {
        return talk_.say(in_words(*to) + " comes before " + in_words(last) + ", the day of " +
                         (history_.frame().story.begun == last ? "the beginning" : "the last event") +
                         ": dates can't go back. `back` takes back the last choice.");
    }
    const Course before = history_.course();
    history_.pass("the date " + in_words(*to), *to);
    talk_.say("What follows happens on " + in_words(*to) + ".");
    say_news(talk_, before, history_.course());
    show_ = true;
    saved_ = false;
}

void Session::save(const std::string& rest) {
    if (rest.empty()) return talk_.say("Say where to, as in `save rehearsal.toml`.");
    if (const auto problem = save_new_file(rest, write_story(history_.story()))) {
        return talk_.say(*problem);
    }
    saved_ = true;
    talk_.say("Saved as `" + shown(rest) + "`. `recourse walk " + shown(rest) + "` prints this walk again.");
}

void Session::walk(const std::string& rest) {
    if (!rest.empty()) return talk_.say("`walk` prints the whole walk and needs nothing behind it.");
    talk_.blank();
    talk_.print(walk_text({history_.course().walk()}, setting_of(history_.frame()), talk_.style()));
}

void Session::help(const std::string&) {
    talk_.say("Type the number of a choice, or one of these words:");
    for (const auto& word : words()) {
        const std::string typed = std::string(word.word) + (*word.takes ? " " : "") + word.takes;
        talk_.print(labelled(2, typed, 15, word.means, talk_.style()));
    }
}

void Session::quit(const std::string& rest) {
    if (!rest.empty()) return talk_.say("`quit` ends the rehearsal and needs nothing behind it.");
    finish("Stopped.");
}

void Session::finish(const std::string& how) {
    const Walk walk = history_.course().walk();
    const WalkWords words(walk, setting_of(history_.frame()));
    talk_.say(how + " On " + in_words(history_.course().now()) + ": " + words.standing());
    if (!saved_) talk_.say("What was chosen here is not saved.");
    over_ = true;
}

}  // namespace recourse
