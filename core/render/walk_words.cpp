#include "render/walk_words.hpp"

#include "base/date.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace recourse {

namespace {

/// What people call the moments that the core makes of a step or duty.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> happenings{{
    {"opened", "opening"},
    {"acted", "act"},
    {"received", "receipt"},
    {"answered", "answer"},
    {"held", "sitting"},
    {"meets_on", "date of meeting"},
    {"decided", "decision"},
    {"left", "end"},
    {"act_due", "due date for the act"},
    {"answer_due", "due date for the answer"},
    {"held_due", "due date for the sitting"},
    {"decide_due", "due date for the decision"},
    {"owed", "becoming owed"},
    {"due", "due date"},
    {"done", "completion"},
    {"not_held", "not being held in time"},
}};

std::string happening(std::string_view word) {
    for (const auto& [name, called] : happenings) {
        if (name == word) return std::string(called);
    }
    return "outcome " + spoken(word);
}

std::string what_is_due(const std::string& what) {
    if (what == "duty") return "to be done";
    return what;
}

std::string alternatives(const std::vector<std::string>& texts) {
    std::string made;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) made += i + 1 == texts.size() ? " or " : ", ";
        made += texts[i];
    }
    return made;
}

}  // namespace

std::string WalkWords::area_title() const {
    return shown(area_.header.title.empty() ? spoken(walk_.area.text) : area_.header.title);
}

std::string WalkWords::title(std::string_view name) const {
    if (const Entry* body = find_called(area_, "body", name)) return shown(title_in(area_, body->name));
    return shown(title_in(area_, name));
}

std::string WalkWords::titles(const std::vector<Listed>& all) const {
    std::vector<std::string> made;
    for (const auto& one : all) made.push_back(shown(one.title));
    return in_a_row(made);
}

std::vector<std::string> WalkWords::leads() const {
    std::vector<std::string> made;
    for (const auto& body : walk_.leads) made.push_back(body.title + " [" + to_text(body.ground) + "]");
    if (walk_.no_lead) made.push_back("no lead is stated [" + to_text(*walk_.no_lead) + "]");
    return made;
}

std::string WalkWords::place(const PlaceName& name) const {
    const std::string title = title_of(procedure_, name);
    if (title != name.text) return shown(title);
    const Duty* duty = find_duty(procedure_, DutyName{name.text});
    return shown(duty && !duty->title.empty() ? duty->title : capital(spoken(name.text)));
}

std::string WalkWords::places(const std::vector<PlaceName>& names) const {
    std::vector<std::string> made;
    for (const auto& name : names) made.push_back(place(name));
    return alternatives(made);
}

std::string WalkWords::actor(const Actor& actor) const {
    std::string made = actor.title.empty() ? title(actor.post.text) : shown(actor.title);
    const std::string body = actor.body.empty() ? "" : title(actor.body.text);
    if (made.empty()) {
        made = body;
    } else if (!body.empty() && made.find(body) == std::string::npos) {
        made += ", for the " + body;
    }
    return actor.when.empty() ? made : made + " (" + shown(actor.when) + ")";
}

std::string WalkWords::moment(const std::string& name, std::string_view own) const {
    const auto dot = name.find('.');
    if (dot == std::string::npos) {
        if (name == "begun") return "the day the matter began";
        if (name == "ended") return "the end of the matter";
        return shown(spoken(name));
    }
    const std::string thing = name.substr(0, dot);
    const std::string what = happening(std::string_view(name).substr(dot + 1));
    if (thing == own) return "its " + what;
    return "the " + what + " of \"" + place(PlaceName{thing}) + "\"";
}

/// The moment as a sentence, for what has to be done before it: "\"Report\" is done".
std::string WalkWords::happens(const std::string& name) const {
    for (const auto& declared : procedure_.moments) {
        if (declared.name.text == name && !declared.says.empty()) return shown(declared.says);
    }
    const auto dot = name.find('.');
    if (name == "begun") return "the matter begins";
    if (name == "ended") return "the matter ends";
    if (dot == std::string::npos) return "it comes to \"" + place(PlaceName{name}) + "\"";
    const std::string thing = "\"" + place(PlaceName{name.substr(0, dot)}) + "\"";
    const std::string what = name.substr(dot + 1);
    if (what == "acted" || what == "done") return thing + " is done";
    if (what == "opened") return thing + " opens";
    if (what == "left") return thing + " is left";
    for (const char* participle : {"received", "answered", "held", "decided", "owed"}) {
        if (what == participle) return thing + " is " + what;
    }
    return moment(name, "") + " comes";
}

bool WalkWords::is_moment(const std::string& name) const {
    const auto dot = name.find('.');
    const std::string thing = name.substr(0, dot);
    if (dot != std::string::npos) {
        return find_step(procedure_, PlaceName{thing}) || find_duty(procedure_, DutyName{thing}) ||
               std::ranges::find(procedure_.anytimes, thing, &Anytime::name) != procedure_.anytimes.end();
    }
    return name == "begun" || name == "ended" || find_ending(procedure_, PlaceName{name}) ||
           std::ranges::find(procedure_.moments, MomentName{name}, &MomentWord::name) != procedure_.moments.end();
}

/// "10 working days from its act"; "5 working days before \"Meeting\" is held"
std::string WalkWords::limit_of(const DueDate& date, std::string_view own) const {
    std::string text = shown(date.limit);
    constexpr std::string_view word = "before ";
    for (auto before = text.find(word); before != std::string::npos; before = text.find(word, before + 1)) {
        const auto from = before + word.size();
        const auto end = std::min(text.find(' ', from), text.size());
        const std::string name = text.substr(from, end - from);
        if (is_moment(name)) text.replace(from, name.size(), happens(name));
    }
    return date.from.empty() || date.back ? text : text + " from " + moment(date.from, own);
}

std::string WalkWords::due(const DueDate& date, std::string_view own) const {
    std::string made = what_is_due(date.what);
    const std::string count = limit_of(date, own);
    if (date.at) {
        made += " by " + in_words(*date.at);
        if (!date.limit.empty()) made += ": " + count;
    } else if (date.limit.empty()) {
        made += ": no date";
    } else if (date.back) {
        made += " " + count + ", the date of which is not known";
    } else if (date.notes.empty() || date.notes.front().starts_with("Not running")) {
        made += " within " + count + ", which has not come yet";
    } else {
        made += " " + count;
    }
    if (!date.reading.empty()) made += " (reading: " + shown(spoken(date.reading)) + ")";
    return made;
}

std::string WalkWords::passed(const DueDate& date) const {
    if (!date.passed) return "";
    return "On this reading the time has passed; " +
           (date.certain_after ? "it is certain only after " + in_words(*date.certain_after) + "."
                               : "it is not certain, as another reading sets no date.");
}

std::vector<std::string> WalkWords::due_notes(const DueDate& date) const {
    std::vector<std::string> notes;
    if (date.lapsed) notes.emplace_back("This time has passed.");
    if (date.passed) notes.push_back(passed(date));
    if (date.running) notes.emplace_back("This time is running.");
    if (date.prudent) notes.emplace_back("The prudent date: the earliest of the readings.");
    if (date.supposed) notes.emplace_back("Counted from something supposed.");
    for (const auto& note : date.notes) notes.push_back(shown(note));
    return notes;
}

std::string WalkWords::room(const Room& room) const {
    return counted(room.places.size(), "place", "places") + ", " + counted(room.people, "person", "people") +
           " by their own offices" + (room.one_place_each ? "; one person fills one place" : "");
}

std::string WalkWords::room_place(const RoomPlace& place) const {
    std::string made = shown(place.title);
    std::vector<std::string> fillers;
    for (const auto& post : place.posts) {
        const std::string filler = title(post.text);
        if (made.find(filler) == std::string::npos) fillers.push_back(filler);
    }
    if (!fillers.empty()) made += ": " + alternatives(fillers);
    if (place.by_agency) made += ", one for each agency";
    if (!place.who.empty()) made += ", of whom it is true: " + shown(spoken(place.who.text));
    if (!place.note.empty()) made += " (" + shown(place.note) + ")";
    return made;
}

/// What the step waits for where the case stands; what came of it, where nothing is said of what follows.
std::string WalkWords::awaited() const {
    const auto last = std::ranges::find_if(walk_.steps.rbegin(), walk_.steps.rend(), [&](const WalkStep& step) { return step.step == walk_.stands_at; });
    if (last != walk_.steps.rend() && is_left_there(*last)) {
        return ": " + shown(spoken(last->outcome)) + (last->on ? " on " + in_words(*last->on) : "") + ", and what follows is not stated";
    }
    if (walk_.phase == "choosing") {
        const bool open = std::ranges::any_of(walk_.moves, [](const OpenMove& move) { return move.kind == "act" || move.kind == "choice"; });
        return open ? ", and a way on has to be chosen" : ", and no way on is open";
    }
    if (walk_.phase == "acting") return ", and the act is awaited";
    if (walk_.phase == "answering") return ", and the answer is awaited";
    if (walk_.phase == "sitting") return ", and the meeting is awaited";
    return walk_.phase == "deciding" ? ", and the decision is awaited" : "";
}

/// The readings on which it came to that ending then: "`a` or `b`"; empty where that rests on none.
std::string WalkWords::readings_of_ending(const PlaceName& ending, const Stamp& on) const {
    std::vector<std::string> names;
    for (const auto& one : walk_.endings_on_readings) {
        if (one.ending == ending && one.on == on) names.push_back("`" + shown(one.reading) + "`");
    }
    return alternatives(names);
}

/// On which readings it had ended before, or elsewhere.
std::string WalkWords::ended_otherwise() const {
    std::string text;
    std::vector<const EndingOnReading*> told;
    for (const auto& one : walk_.endings_on_readings) {
        const auto same = [&](const PlaceName& ending, const Stamp& on) { return one.ending == ending && one.on == on; };
        if (walk_.ending && walk_.ended && same(*walk_.ending, *walk_.ended)) continue;
        if (std::ranges::any_of(told, [&](const EndingOnReading* other) { return same(other->ending, other->on); })) continue;
        told.push_back(&one);
        text += " Read as " + readings_of_ending(one.ending, one.on) + " it had ended before, on " + in_words(one.on) +
                (walk_.ending == one.ending ? "." : ": " + place(one.ending) + ".");
    }
    return text;
}

std::string WalkWords::standing() const {
    if (!walk_.turned_away.empty()) return "The matter is not for this procedure. " + shown(walk_.turned_away);
    if (walk_.ending) {
        std::string text = "It has ended: " + place(*walk_.ending) + (walk_.ended ? ", on " + in_words(*walk_.ended) : "");
        const std::string read = walk_.ended ? readings_of_ending(*walk_.ending, *walk_.ended) : "";
        return text + (read.empty() ? "" : ", read as " + read) + "." + ended_otherwise();
    }
    std::string at = walk_.stands_at ? "It stands at \"" + place(*walk_.stands_at) + "\"" : "No step has been taken yet";
    at += awaited() + ".";
    at += ended_otherwise();
    if (walk_.waits_for_ever || walk_.is_untimed) at += " No time limit runs here that leads on: it can wait for ever.";
    return at;
}

std::string WalkWords::done(const DoneDuty& duty) const {
    std::string text = "on " + in_words(duty.on) + (duty.by.empty() ? "" : " by " + shown(duty.by));
    if (!duty.certain) text += "; it is not certain that it was owed";
    if (duty.due && !duty.certain) {
        text += std::string(": ") + (duty.late ? "late" : "in time") + " if it was, by " + in_words(*duty.due);
    } else if (duty.due) {
        text += std::string(duty.late ? "; late" : "; in time") + ", it was due by " + in_words(*duty.due);
    }
    return text + (duty.supposed ? " (supposed)" : "");
}

std::string WalkWords::taken(const TakenExit& exit) const {
    return shown(exit.title.empty() ? capital(spoken(exit.name)) : exit.title) + ": on " + in_words(exit.on) +
           (exit.by.empty() ? "" : " by " + shown(exit.by)) + (exit.supposed ? " (supposed)" : "");
}

std::string branch_title(const std::vector<Walk>& branches, std::size_t index) {
    if (branches.size() < 2) return "";
    std::string made;
    for (const auto& step : branches[index].steps) {
        made += (made.empty() ? "" : ", then ") + shown(step.title.empty() ? spoken(step.step.text) : step.title);
    }
    return "Branch " + std::to_string(index + 1) + " of " + std::to_string(branches.size()) + ": " +
           (made.empty() ? "no step" : made);
}

std::vector<std::string> linked_in_words(const Walk& walk) {
    std::vector<std::string> sentences;
    for (const auto& one : walk.linked) {
        const std::string whose = one.area_title.empty() ? "" : " of " + shown(one.area_title);
        sentences.push_back("A case under `" + one.procedure.procedure.text + "`" + whose + ", started on " + in_words(one.begun) + "; neither ends the other [" +
                            to_text(one.ground) + "]");
    }
    return sentences;
}

std::string strength_words(Strength strength) {
    return strength == Strength::said ? "" : to_word(strength);
}

}  // namespace recourse
