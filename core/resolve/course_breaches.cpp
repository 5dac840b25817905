#include "resolve/course.hpp"

#include "resolve/findings.hpp"

#include <algorithm>

namespace recourse {

/// Breaches of an act that counts all the same: form, copies, what was expected, addressees left out (2.5).
void Course::note_lacking(const Event& event, const Step& step) {
    if (supposed_) return;
    if (step.by.open()) {
        const auto each = who_on_each_reading(step.by, cast());
        auto& notes = last(step.name)->notes;
        notes.push_back((each.empty() ? "Who acts is not stated: " : "Who acts is read in several ways: ") + step.by.ground.says);
        if (!each.empty()) notes.back() += " " + each;
        std::string on;
        for (const auto& name : readings_that_let(step.by, event.by, cast())) on += (on.empty() ? "`" : "` or `") + name;
        if (!each.empty() && !event.by.empty()) notes.push_back("That these people may act rests on the reading " + on + "`.");
        met(step.by.address, step.by.ground);
    }
    if (step.by.value && cast().depends(*step.by.value) && event.by.empty()) {
        last(step.name)->notes.push_back("Who acts depends on " + cast().depends_on(*step.by.value) + ".");
    }
    if (step.form.value && !event.form.empty() && event.form != *step.form.value &&
        !is_writing(*step.form.value, event.form)) {
        breach(event, "form", "It was sent as " + event.form + "; the text has " + *step.form.value + ".",
               step.form.ground);
    }
    not_told(event, step.informs);
    const bool of_several = step.to.value && (step.to.value->how == Together::all || step.to.value->how == Together::each);
    if (of_several && !event.to.empty()) {
        for (const auto& actor : asked_by(step.by, step.to, event.by, cast())) {
            if (names(event.to, actor, cast())) continue;
            breach(event, "to", actor.title + " was left out of those who are asked.", step.to.ground);
        }
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
    if (!informs.value) return;
    for (const auto& role : roles_in(*informs.value)) {
        const People one{Together::one, role, 0, {}};
        if (cast().depends(one)) {
            notes_.push_back(iso(event.on) + ": who gets a copy depends on " + cast().depends_on(one) + ": `" + role.text + "`.");
            continue;
        }
        for (const auto& actor : cast().of(role)) {
            if (names(event.informed, actor, cast())) continue;
            breach(event, "informs", "No copy went to " + actor.title + ".", informs.ground);
        }
    }
}

/// How late an act is held against anybody as strongly as the text asks for it (2.5).
void Course::late_act(const Event& event, const Step& step, const std::vector<DueDate>& due) {
    if (step.strength == Strength::may) return;
    const auto latest = certain_after(due);
    if (step.strength != Strength::should) return late(event, limit_word(Phase::act), due, step.limit(Phase::act).ground);
    if (!latest || !has_passed(*latest, event.on)) return;
    last(step.name)->notes.push_back("Later than it should be: " + recourse::in_words(*latest) + ".");
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
    const Due due = due_before(*counted->amount, meets.date, frame_->calendar);
    last(step.name)->notes.push_back("Notice of " + step.notice.value->as_written + " before " + recourse::in_words(meets) +
                                     ": to be given by " + recourse::in_words(due.at) + " (" +
                                     to_text(step.notice.ground) + ").");
    if (!has_passed(due.at, asked)) return;
    breach(event, "notice", "Short notice: it had to be given by " + recourse::in_words(due.at) + ".", step.notice.ground);
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
    if (!latest || !has_passed(*latest, event.on)) return;
    breach(event, field, "Late: it was due by " + recourse::in_words(*latest) + ".", ground);
}

}  // namespace recourse
