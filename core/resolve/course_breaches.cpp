#include "resolve/course.hpp"

#include "resolve/findings.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::string not_asked(const std::string& who) {
    return who + " was left out of those who are asked.";
}

}  // namespace

/// Breaches of an act that counts all the same: form, copies, what was expected, addressees left out (2.5).
void Course::note_lacking(const Event& event, const Step& step) {
    if (supposed_) return;
    note_who_acted(event, step);
    if (step.by.value && cast().depends(*step.by.value) && event.by.empty()) {
        last(step.name)->notes.push_back("Who acts depends on " + cast().depends_on(*step.by.value) + ".");
    }
    if (step.form.value && !event.form.empty() && event.form != *step.form.value &&
        !is_writing(*step.form.value, event.form)) {
        breach(event, "form", "It was sent as " + event.form + "; the text has " + *step.form.value + ".",
               step.form.ground);
    }
    not_told(event, step.informs);
    if (pair_off(step.by, step.to)) {
        for (const auto& actor : event.to.empty() ? std::vector<Actor>{} : asked_by(step.by, step.to, event.by, cast())) {
            if (!names(event.to, actor, cast())) breach(event, "to", not_asked(actor.title), step.to.ground);
        }
    } else {
        note_not_asked(event, step.to);
    }
    note_may_refuse(step);
    note_expected(event, step.expects);
    for (const auto& record : step.records) {
        if (std::ranges::find(event.recorded, record) != event.recorded.end()) continue;
        breach(event, "records", "Not on file: " + record + ".", step.ground);
    }
    if (auto said = at_direction(event, step); !said.empty()) last(step.name)->notes.push_back(std::move(said));
}

/// Everybody who is to have a copy and got none: a breach. Where it is not known who that is, none of those who may be
/// (3.23) makes a note.
void Course::not_told(const Event& event, const Stated<People>& informs) {
    std::vector<RoleName> not_known;
    auto lists = left_out(informs, event.informed, cast());
    for (const auto& meant : meanings_of(informs)) {
        for (const auto& role : meant.value ? roles_in(*meant.value) : std::vector<RoleName>{}) {
            const People one{Together::one, role, 0, {}};
            if (!cast().depends(one) || std::ranges::find(not_known, role) != not_known.end()) continue;
            not_known.push_back(role);
            notes_.push_back(iso(event.on) + ": who gets a copy depends on " + cast().depends_on(one) + ": `" + role.text + "`.");
            for (auto& list : lists) {
                std::erase_if(list.actors, [&](const Actor& actor) { return among(cast().of(role), actor); });
            }
        }
    }
    note_left_out(event, informs, std::move(lists), "informs", "who gets a copy",
                  [](const std::string& who) { return "No copy went to " + who + "."; });
}

/// Some of all who are asked, left out: a breach. None is known where the event does not say whom it went to.
void Course::note_not_asked(const Event& event, const Stated<People>& to) {
    if (event.to.empty()) return;
    std::vector<Lacking> lists;
    for (const auto& meant : meanings_of(to)) {
        const bool may = meant.value && all_may(*meant.value, event.to, cast());
        if (meant.value && !may) continue;  // on that reading the act would not count
        const bool several = meant.value && (meant.value->how == Together::all || meant.value->how == Together::each);
        lists.push_back({meant.reading, several ? not_among(*meant.value, event.to, cast()) : std::vector<Actor>{}});
    }
    note_left_out(event, to, std::move(lists), "to", "who is asked", [](const std::string& who) { return not_asked(who); });
}

/// What is lacking on every reading is a breach; on some alone, a note, so that nothing is a breach on one of them alone.
void Course::note_left_out(const Event& event, const Stated<People>& people, std::vector<Lacking> lists, const std::string& field,
                           const std::string& of_whom, const std::function<std::string(const std::string&)>& says) {
    for (const auto& actor : lacking_on_all(lists)) breach(event, field, says(actor.title), people.ground);
    const auto lacks = [](const Lacking& list) { return !list.actors.empty(); };
    if (std::ranges::none_of(lists, lacks)) return;
    met(people.address, people.ground);
    if (std::ranges::all_of(lists, lacks)) {
        return breach(event, field, says("those whom any reading names") + " " + on_each_reading(lists), people.ground);
    }
    notes_.push_back(iso(event.on) + ": " + of_whom + " is read in several ways, and on one alone somebody is left out. " +
                     people.ground.says + " " + on_each_reading(lists));
}

/// How late an act is held against anybody as strongly as the text asks for it (2.5).
void Course::late_act(const Event& event, const Step& step, const std::vector<DueDate>& due) {
    const bool binding = step.strength != Strength::should && step.strength != Strength::may;
    if (binding) return late(event, limit_word(Phase::act), due, step.limit(Phase::act).ground);
    const auto latest = certain_after(due);
    if (!latest || !has_passed(*latest, event.on)) return note_late_on_a_reading(event.subject, event.on, due);
    const char* what = step.strength == Strength::should ? "Later than it should be: by " : "Later than the time that is given: by ";
    last(step.name)->notes.push_back(what + recourse::in_words(*latest) + ".");
}

/// Whether the one who is asked may refuse, where a set has said so.
void Course::note_may_refuse(const Step& step) {
    if (!step.may_refuse.value) return;
    last(step.name)->notes.push_back("The one who is asked may " + std::string(*step.may_refuse.value ? "" : "not ") +
                                     "refuse it or put it off (" + to_text(step.may_refuse.ground) + ").");
}

/// Notice of a meeting is counted back from its day (3.11); too short is a breach.
void Course::note_notice(const Event& event, const Step& step, const Stamp& meets, const Stamp& asked) {
    const auto* counted = step.notice.value ? std::get_if<CountedLimit>(&step.notice.value->is) : nullptr;
    if (!counted || !counted->amount) return;
    Stated<Limit> before;
    before.written = true;
    before.value = Limit{CountedLimit{counted->amount, {}, false, MomentName{step.name.text + ".held"}, false}, step.notice.value->as_written};
    Moments then = moments_;
    then.come(step.name.text + ".meets_on", meets, supposed_);
    const auto dates = due_dates(before, "notice", Start{}, {then, calendars_of(*frame_, step.days)});
    for (const auto& date : dates) {
        const std::string on = date.reading.empty() ? "" : ", read as `" + date.reading + "`";
        last(step.name)->notes.push_back("Notice of " + step.notice.value->as_written + " before " + recourse::in_words(meets) +
                                         (date.at ? ": to be given by " + recourse::in_words(*date.at) : ": no date can be counted") + on + " (" +
                                         to_text(step.notice.ground) + ").");
    }
    met_calendar(step.days, dates);
    const auto latest = certain_after(dates);
    if (!latest || !has_passed(*latest, asked)) return;
    breach(event, "notice", "Short notice: it had to be given by " + recourse::in_words(*latest) + ".", step.notice.ground);
}

Stands Course::stands_now(const Stated<Condition>& condition) const {
    return stands(condition, known_now());
}

/// What was expected of an act or an answer and is lacking: a breach; not recorded: a note (2.5).
void Course::note_expected(const Event& event, const std::vector<Stated<Condition>>& expected) {
    for (const auto& one : expected) {
        if (one.readings.empty() && !one.value) continue;
        const std::string says = says_of(one);
        switch (stands_now(one)) {
            case Stands::holds: break;
            case Stands::not_known: notes_.push_back(iso(event.on) + ": not recorded whether " + says + "."); break;
            case Stands::fails: breach(event, "expects", "Expected, and not so: " + says + ".", one.ground); break;
            case Stands::on_a_reading:
                notes_.push_back(iso(event.on) + ": what is expected is so on one reading only. " +
                                 on_each_reading(one, known_now(), "it is so", "it is not so"));
                met(one.address, one.ground);
                break;
        }
    }
}

/// What one of several does, each for itself, is recorded with its date.
void Course::note_part(const Event& event, const Step& step, const std::string& what) {
    last(step.name)->notes.push_back(what + " by " + titles_of(event.by, cast()) + " on " + recourse::in_words(event.on) + ".");
}

void Course::breach(const Event& event, const std::string& field, std::string says, const Ground& ground) {
    breaches_.push_back({event.on, event.subject, field, std::move(says), ground});
}

void Course::late(const Event& event, const std::string& field, const std::vector<DueDate>& due, const Ground& ground) {
    const auto latest = certain_after(due);
    if (!latest || !has_passed(*latest, event.on)) return note_late_on_a_reading(event.subject, event.on, due);
    std::string sooner;
    for (const auto& date : due) {
        if (date.reading.empty() || *date.at == *latest) continue;
        sooner += (sooner.empty() ? " at the latest; read as `" : ", read as `") + date.reading + "` by " + recourse::in_words(*date.at);
    }
    breach(event, field, "Late: it was due by " + recourse::in_words(*latest) + sooner + ".", ground);
}

/// What came after the dates of some readings and not of all is late on those, which makes nothing a breach (3.14).
void Course::note_late_on_a_reading(const std::string& what, const Stamp& on, const std::vector<DueDate>& due) {
    const bool some = std::ranges::any_of(due, [&](const DueDate& date) { return date.at && has_passed(*date.at, on); });
    if (supposed_ || due.size() < 2 || !some) return;
    if (const auto latest = certain_after(due); latest && has_passed(*latest, on)) return;
    std::string each;
    std::size_t passed = 0;
    for (const auto& date : due) {
        if (!date.at || !has_passed(*date.at, on)) continue;
        ++passed;
        each += (each.empty() ? "" : ";") + (date.reading.empty() ? std::string() : " (`" + date.reading + "`)") +
                ", by which it was due by " + recourse::in_words(*date.at);
    }
    notes_.push_back(iso(on) + ": " + what + ": late on " + (passed == 1 ? "one reading" : "some readings") + " only" + each + ".");
}

}  // namespace recourse
