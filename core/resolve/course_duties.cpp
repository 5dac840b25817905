#include "resolve/course.hpp"

#include "resolve/findings.hpp"
#include "resolve/fitting.hpp"

#include <algorithm>

namespace recourse {

namespace {

DutyState duty_state(const Program& program, const State& state, std::size_t duty) {
    return static_cast<DutyState>(value_of(program.kernel, state, program.duties[duty]));
}

bool is_owed(DutyState state) {
    return state == DutyState::open || state == DutyState::late || state == DutyState::perhaps;
}

}  // namespace

std::string strength_in_words(const Stated<Strength>& strength) {
    const auto word = [](const std::optional<Strength>& one) {
        return one && *one != Strength::said ? to_word(*one) : std::string("it is just done");
    };
    if (strength.value && strength.ground.kind == GroundKind::assumption) {
        return "How strongly the text puts it: " + word(strength.value) + " (" + to_text(strength.ground) + ").";
    }
    if (strength.value || strength.readings.empty()) return "";
    std::string each;
    for (const auto& reading : strength.readings) {
        each += (each.empty() ? " Read as `" : "; read as `") + reading.name + "`: " + word(reading.value);
    }
    return strength.ground.says + each + ". The weakest counts; answered at " + strength.address + ".";
}

std::vector<std::string> readings_of(const Duty& duty, const Owing& owing) {
    std::vector<std::string> all;
    if (!owing.doubt.empty() && duty.when.open()) all = {owing.doubt};
    if (owing.doubt.empty()) all = {own_ground_in_words(duty.when, duty.ground, "It is owed in this case: ")};
    all.push_back(strength_in_words(duty.strength_as_written));
    std::erase(all, "");
    return all;
}

const std::vector<Owing>& Course::owed(const Duty& duty) const {
    static const std::vector<Owing> nothing;
    const auto found = owed_.find(duty.name);
    return found == owed_.end() ? nothing : found->second;
}

/// Why it is not certain that a duty is owed: it is on one reading alone, or what is not recorded decides (3.23).
void Course::doubt(const Duty& duty, Stands here, Owing& owing) const {
    owing.readings.clear();
    owing.doubt.clear();
    owing.owed_if.clear();
    if (here == Stands::holds) return;
    if (here == Stands::not_known) owing.owed_if = says_of(duty.when);
    owing.doubt = "It is owed if " + owing.owed_if + ", which is not recorded.";
    if (!duty.when.open()) return;
    if (here == Stands::on_a_reading) owing.readings = readings_where_so(duty.when, known_now());
    owing.doubt = on_each_reading(duty.when, known_now(), "it is owed", "it is not owed");
    // What had not happened when its moment came is no fact that may be learnt later.
    const Answers but_what_may_come = [this](const std::string& path) {
        const std::string answer = answer_now(path);
        return path.starts_with("come.") && answer == "false" ? std::string() : answer;
    };
    owing.came_too_soon = std::ranges::any_of(duty.when.readings, [&](const Reading<Condition>& reading) {
        return reading.value && holds_by(*reading.value, known_now()) == false && holds_by(*reading.value, but_what_may_come) != false;
    });
}

/// What is known by now decides about the times that the duty was perhaps owed. A reading that asks for what had not happened
/// when its moment came does not make it owed that time (3.24), however much happens later.
void Course::settle_doubts(const Duty& duty, Stands here) {
    auto& owings = owed_[duty.name];
    if (here == Stands::fails) std::erase_if(owings, [](const Owing& one) { return !one.owed_if.empty(); });
    for (auto& one : owings) {
        const bool settled = here == Stands::holds || (here == Stands::on_a_reading && !one.owed_if.empty());
        if (settled && !one.came_too_soon) doubt(duty, here, one);
    }
}

/// A duty is owed once for each time that its moment came (3.21); a moment that discharges it discharges all of them.
void Course::duties_owed(const std::vector<std::string>& moments, const State& before, const Stamp& on) {
    const Procedure& procedure = *frame_->procedure;
    for (std::size_t i = 0; i < procedure.duties.size(); ++i) {
        const Duty& duty = procedure.duties[i];
        if (!is_owed(duty_state(frame_->program, state_, i))) {
            const auto owed_before = owed_.find(duty.name);
            if (owed_before == owed_.end()) continue;
            const bool met = std::ranges::any_of(moments, [&](const std::string& moment) {
                return std::ranges::find(duty.met_by, MomentName{moment}) != duty.met_by.end();
            });
            for (const auto& one : owed_before->second) {
                if (met && one.owed_if.empty()) was_met(duty, one, on);
            }
            owed_.erase(owed_before);
            continue;
        }
        const auto came = std::ranges::find_if(moments, [&](const std::string& moment) {
            return std::ranges::find(duty.owed_on, MomentName{moment}) != duty.owed_on.end();
        });
        const bool was_owed = is_owed(duty_state(frame_->program, before, i));
        const Stands here = stands_now(duty.when);
        settle_doubts(duty, here);
        if (was_owed && (came == moments.end() || here == Stands::fails)) continue;
        Owing one{on, came == moments.end() ? "begun" : *came, {}, false};
        if (came == moments.end()) {
            // Its condition became known after its moment had come.
            for (const auto& moment : duty.owed_on) {
                if (const auto at = moments_.latest(moment.text)) one = {*at, moment.text, {}, false};
            }
        }
        if (const auto due = due_of_.find(one.moment); due != due_of_.end()) one.earlier_due = due->second;
        doubt(duty, here, one);
        owed_[duty.name].push_back(std::move(one));
    }
}

Start Course::start_of(const Owing& owing) const {
    return {owing.moment, owing.since, moments_.supposed(owing.moment), {{owing.earlier_due, owing.moment, owing.since}}};
}

std::vector<DueDate> Course::dates(const Duty& duty, const Owing& owing) const {
    const Start start = start_of(owing);
    const Counting how = counting(duty.days);
    auto all = waiting(due_dates(duty.within, "duty", start, how), duty.within, start, how.calendars);
    std::string readings;
    for (const auto& name : owing.readings) readings += (readings.empty() ? "" : " or ") + name;
    for (auto& date : all) {
        if (date.reading.empty()) date.reading = readings;
    }
    return all;
}

/// A duty is a breach from the day after its date, each time that it is owed (3.20).
void Course::overdue(const Lapse& next) {
    const Duty& duty = frame_->procedure->duties[next.label.subject];
    Owing& owing = owed_[duty.name][next.owing];
    owing.late = true;
    std::string whose;
    if (std::ranges::find(owing.done, true) != owing.done.end()) {
        for (const auto& actor : still_owing(duty, owing)) whose += (whose.empty() ? " by " : ", ") + actor.title;
    }
    if (!owing.parts.empty()) whose += " to " + actors_in_words(still_to(duty, owing));
    const std::string says = (duty.title.empty() ? duty.name.text : duty.title) + ": due by " + in_words(next.at) +
                             " and not done by then" + whose + "." +
                             own_ground_in_words(duty.when, duty.ground, " It is owed in this case: ");
    if (duty.strength == Strength::should) notes_.push_back(says);
    if (duty.strength != Strength::should && duty.strength != Strength::may) {
        breaches_.push_back({next.at, duty.name.text, "within", says, duty.ground});
    }
    if (const auto move = open_move(state_, next.label)) take_move(*move, next.at);
    if (!owed_[duty.name][next.owing].up_on_a_reading) come(duty.name.text + ".due", next.at);
}

/// An event may rely on a duty's time being up on the reading that it names: on which the duty is owed, or its limit counts
/// so. It is no breach for that (2.1).
void Course::duty_due_on_reading(const Event& event, const Duty& duty) {
    const auto owings = owed(duty);
    for (std::size_t i = 0; i < owings.size(); ++i) {
        if (owings[i].late || owings[i].up_on_a_reading || !owings[i].owed_if.empty()) continue;
        const bool owed_so = std::ranges::find(owings[i].readings, event.on_reading) != owings[i].readings.end();
        const auto all = dates(duty, owings[i]);
        const auto certain = owed_so ? certain_after(all) : std::nullopt;
        const auto due = certain && has_passed(*certain, event.on) ? certain : passed_on_reading(all, event.on_reading, event.on);
        if (!due) continue;
        owed_[duty.name][i].up_on_a_reading = true;
        notes_.push_back(iso(event.on) + ": that the time of `" + duty.name.text + "` is up rests on one reading: `" +
                         event.on_reading + "`.");
        come(duty.name.text + ".due", *due);
    }
}

/// One time that it is owed is discharged; what is owed besides stays owed.
void Course::one_done(const Duty& duty, std::vector<Owing> rest, std::size_t which) {
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(which));
    if (rest.empty()) return;
    const auto number = *duty_number(frame_->program, duty.name);
    const auto certain = std::ranges::find(rest, "", &Owing::owed_if);
    const int state = certain == rest.end() ? 2 : certain->late ? 1 : 0;
    const auto move = open_move(state_, {LabelKind::again, number, static_cast<std::uint16_t>(state)});
    if (move) take_move(*move, now_);
    owed_[duty.name] = std::move(rest);
}

std::vector<Actor> Course::still_owing(const Duty& duty, const Owing& owing) const {
    auto all = cast().named(duty.by);
    if (!duty.by.value || std::ranges::find(owing.done, true) == owing.done.end()) return all;
    const auto shares = apiece(*duty.by.value, cast());
    std::erase_if(all, [&](const Actor& actor) {
        for (std::size_t who = 0; who < shares.size() && who < owing.done.size(); ++who) {
            const bool is_own = std::ranges::any_of(shares[who], [&](const Actor& one) {
                return same(one, actor) && one.body == actor.body;
            });
            if (is_own) return bool(owing.done[who]);
        }
        return false;
    });
    return all;
}

/// Which time that the duty is owed the event discharges: the oldest in which that one has not done it. The kernel is
/// told who has done it that time.
std::size_t Course::owing_meant(const Duty& duty, std::uint16_t number, std::uint16_t who) {
    const auto& owings = owed(duty);
    const auto& shares = frame_->program.shares[number];
    std::size_t meant = 0;
    while (meant + 1 < owings.size() && who < owings[meant].done.size() && owings[meant].done[who]) ++meant;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const bool done = meant < owings.size() && i < owings[meant].done.size() && owings[meant].done[i];
        set_value(frame_->program.kernel, state_, shares[i], done ? 2 : 0);
    }
    return meant;
}

bool Course::duty(const Event& event) {
    const Duty& duty = *find_duty(*frame_->procedure, DutyName{event.subject});
    const auto number = number_of(duty_number(frame_->program, duty.name), event);
    if (event.waived) return waive(event, duty, number);
    const auto who = which_of(duty.by, event.by, cast());
    const auto meant = owing_meant(duty, number, who);
    auto owings = owed(duty);
    const Event whole = owings.empty() ? event : with_parts(event, owings[meant], who);
    if (!owings.empty() && !event.to.empty() && !without_it(duty, whole.to, cast()).empty()) {
        return done_in_part(event, duty, {LabelKind::duty, number, who}, whole, meant);
    }
    const auto due = owings.empty() ? std::vector<DueDate>{} : dates(duty, owings[meant]);
    if (!owings.empty()) due_of_[duty.name.text + ".done"] = earlier_due_of(due);
    if (!make(event, {LabelKind::duty, number, who}, find_for_duty(event, duty, cast()))) return false;
    const auto& shares = frame_->program.shares[number];
    if (is_owed(duty_state(frame_->program, state_, number))) {
        auto& done = owed_[duty.name][meant].done;
        done.resize(shares.size(), false);
        done[who] = true;
    } else {
        one_done(duty, owings, meant);
    }
    if (!owings.empty()) {
        const auto whose = event.by.empty() ? cast().named(duty.by) : std::vector<Actor>{};
        was_done(duty, owings[meant], whose.empty() ? titles_of(event.by, cast()) : actors_in_words(whose), event.on, due);
    }
    if (!shares.empty()) {
        notes_.push_back(iso(event.on) + ": " + (duty.title.empty() ? duty.name.text : duty.title) + ": done by " +
                         titles_of(event.by, cast()) + ".");
    }
    const bool binding = duty.strength != Strength::may && duty.strength != Strength::should;
    const std::size_t breaches_before = breaches_.size();
    if (!owings[meant].late && binding) late(event, "within", due, duty.within.ground);
    note_kept(whole, duty);
    note_form(event, duty);
    if (owings[meant].doubt.empty()) return true;
    std::vector<std::string> lacking;
    for (std::size_t i = breaches_before; i < breaches_.size(); ++i) lacking.push_back(breaches_[i].says);
    breaches_.resize(breaches_before);
    note_doubt(event.on, duty, owings[meant], lacking);
    return true;
}

/// What was done, or what a moment discharged, with the date by which it was due.
void Course::was_done(const Duty& duty, const Owing& owing, const std::string& by, const Stamp& on, const std::vector<DueDate>& due) {
    const auto latest = certain_after(due);
    done_.push_back({duty.name.text, duty.title, by, on, latest, latest && has_passed(*latest, on), supposed_, owing.doubt.empty(),
                     duty.ground});
    note_late_on_a_reading(duty.title.empty() ? duty.name.text : duty.title, on, due);
    met_calendar(duty.days, due);
}

/// A moment discharges it. Where it is owed for certain, how late that is was a breach already (3.20).
void Course::was_met(const Duty& duty, const Owing& owing, const Stamp& on) {
    was_done(duty, owing, "", on, dates(duty, owing));
    if (owing.doubt.empty()) return;
    std::vector<std::string> lacking;
    const bool binding = duty.strength != Strength::may && duty.strength != Strength::should;
    if (binding && done_.back().late) lacking.push_back("Late: it was due by " + in_words(*done_.back().due) + ".");
    note_doubt(on, duty, owing, lacking);
}

/// A duty that is owed on one reading only was done: what was lacking is a breach on that reading alone, and so none.
void Course::note_doubt(const Stamp& on, const Duty& duty, const Owing& owing, const std::vector<std::string>& lacking) {
    const std::string title = iso(on) + ": " + (duty.title.empty() ? duty.name.text : duty.title);
    notes_.push_back(title + ": done, though it is not certain that it was owed. " + owing.doubt);
    for (const auto& one : lacking) notes_.push_back(title + ": if it was owed, this is lacking: " + one);
    if (duty.when.open()) met(duty.when.address, duty.when.ground);
}

/// A duty is waived by somebody whom a clause names (3.20): it is not owed any more, and was not done.
bool Course::waive(const Event& event, const Duty& duty, std::uint16_t number) {
    if (!duty.waived_by.written) {
        refusals_.push_back({event.where, event.on, "waive duty " + event.subject, "actor",
                             "No clause names anybody who may waive `" + duty.name.text + "`.", "nobody is named",
                             "the duty done, or a clause that says who may waive it", duty.ground, event.expect_refused});
        return false;
    }
    const auto owings = owed(duty);
    if (!make(event, {LabelKind::waive, number, 0}, find_for_waiver(event, duty, cast()))) return false;
    one_done(duty, owings, 0);
    if (duty.waived_by.open()) met(duty.waived_by.address, duty.waived_by.ground);
    const std::string by = event.by.empty() ? "" : " by " + titles_of(event.by, cast());
    notes_.push_back(iso(event.on) + ": " + (duty.title.empty() ? duty.name.text : duty.title) + ": waived" + by + " (" +
                     to_text(duty.waived_by.ground) + ")" + (event.reason.empty() ? "." : ": " + event.reason + "."));
    return true;
}

/// Breaches of a duty that counts as done all the same (2.5).
void Course::note_kept(const Event& event, const Duty& duty) {
    for (const auto& record : duty.records) {
        if (supposed_ || std::ranges::find(event.recorded, record) != event.recorded.end()) continue;
        breach(event, "records", "Not on file: " + record + ".", duty.ground);
    }
    if (!supposed_) {
        note_who_kept(event, duty);
        not_told(event, duty.informs);
        note_not_asked(event, duty.to);
    }
}

void Course::note_form(const Event& event, const Duty& duty) {
    if (duty.form.value && !event.form.empty() && event.form != *duty.form.value &&
        !is_writing(*duty.form.value, event.form)) {
        breach(event, "form", "It was sent as " + event.form + "; the text has " + *duty.form.value + ".",
               duty.form.ground);
    }
}

}  // namespace recourse
