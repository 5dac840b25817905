#include "calendar/due.hpp"
#include "calendar/reach.hpp"
#include "base/joined.hpp"
#include "explore/holders.hpp"
#include "explore/owed.hpp"
#include "resolve/whose_days.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::string plain(std::string name) {
    std::ranges::replace(name, '_', ' ');
    return name;
}

/// What has happened at a step or duty, as the end of a sentence.
std::string happened(const std::string& what) {
    if (what == "opened") return "it opens";
    if (what == "acted" || what == "done") return "it is done";
    if (what == "received") return "it is received";
    if (what == "answered") return "it is answered";
    if (what == "held") return "it is held";
    if (what == "decided") return "it is decided";
    if (what == "left") return "it is left";
    if (what == "owed") return "it is owed";
    if (what.ends_with("due")) return "its time is up";
    return "it comes to \"" + plain(what) + "\"";
}

std::string moment_words(const Procedure& procedure, const MomentName& moment) {
    for (const auto& word : procedure.moments) {
        if (word.name == moment) return word.says;
    }
    if (moment.text == "begun") return "the matter comes up";
    if (moment.text == "ended") return "the matter ends";
    const auto dot = moment.text.rfind('.');
    if (dot == std::string::npos) return title_of(procedure, PlaceName{moment.text});
    const std::string place = moment.text.substr(0, dot);
    const Duty* duty = find_duty(procedure, DutyName{place});
    const std::string title = duty && !duty->title.empty() ? duty->title : title_of(procedure, PlaceName{place});
    return "\"" + title + "\": " + happened(moment.text.substr(dot + 1));
}

class ProcedureGatherer {
public:
    ProcedureGatherer(const Area& area, const Procedure& procedure, const Calendar& calendar,
                      const std::vector<Calendar>& others, const OwedWindow& window)
        : area_(area), procedure_(procedure), own_(calendar), others_(others), window_(window) {}

    std::vector<Owed> run() {
        for (const auto& duty : procedure_.duties) add(duty);
        for (const auto& step : procedure_.steps) {
            for (int i = 0; i < phases; ++i) {
                const auto phase = static_cast<Phase>(i);
                if (step.limit(phase).written) add(step, phase);
            }
        }
        return std::move(all_);
    }

private:
    Owed begin(const std::string& kind, const std::string& name, const std::string& title, Strength strength,
               const Stated<Strength>& written, const Ground& ground, const Where& where) const {
        Owed one;
        one.kind = kind;
        one.procedure = procedure_.name.text;
        one.name = name;
        one.title = title;
        if (written.open() && !written.readings.empty()) {
            for (const auto& reading : written.readings) {
                one.strength += (one.strength.empty() ? "" : "; ") + ("read as " + plain(reading.name) + ": ") +
                                (reading.value ? to_word(*reading.value) : "it is just done");
            }
        } else {
            one.strength = strength == Strength::said ? "" : to_word(strength);
        }
        one.ground = ground;
        one.where = where;
        return one;
    }

    void people(const Stated<People>& people, std::vector<std::string>& titles, std::vector<std::string>* owners,
                std::string& open) const {
        if (people.open()) open = people.ground.says;
        if (!people.value) return;
        for (const auto& name : roles_in(*people.value)) {
            const Role* role = find_role(procedure_, name);
            if (!role) continue;
            const auto names = names_of_role(*role);
            const bool titled = !role->title.empty() && role->title != name.text;
            titles.push_back(titled ? role->title : names.empty() ? plain(name.text) : title_in(area_, names.front()));
            if (owners) owners->insert(owners->end(), names.begin(), names.end());
        }
    }

    void add(const Duty& duty) {
        calendars_ = calendars_of(procedure_, own_, others_, duty.days);
        Owed one = begin("procedure duty", duty.name.text, duty.title, duty.strength, duty.strength_as_written, duty.ground,
                        duty.where);
        one.condition = says_of(duty.when);
        people(duty.by, one.by, &one.owners, one.by_open);
        people(duty.to, one.to, nullptr, one.to_open);
        std::vector<std::string> starts;
        for (const auto& moment : duty.owed_on) starts.push_back(moment_words(procedure_, moment));
        time(one, duty.within, joined(starts, ", or "));
        all_.push_back(std::move(one));
    }

    void add(const Step& step, Phase phase) {
        calendars_ = calendars_of(procedure_, own_, others_, step.days);
        const std::string title = title_of(procedure_, step.name);
        Owed one = begin("limit", step.name.text + "." + limit_word(phase), title + ": " + to_word(phase), step.strength,
                         step.strength_as_written, step.ground, step.where);
        const Stated<People> nobody;
        const auto& answers = who_answers(step);
        const auto& told = step.answer_to.written ? step.answer_to : step.by;
        people(phase == Phase::act ? step.by : phase == Phase::answer ? answers : nobody, one.by, &one.owners, one.by_open);
        people(phase == Phase::act ? step.to : phase == Phase::answer ? told : nobody, one.to, nullptr, one.to_open);
        if (phase == Phase::decision) {
            if (step.decides.open()) one.by_open = step.decides.ground.says;
            if (step.decides.value && step.decides.value->people) {
                Stated<People> deciders;
                deciders.value = step.decides.value->people;
                people(deciders, one.by, &one.owners, one.by_open);
            }
        }
        const std::string start = phase == Phase::act ? "it opens" : phase == Phase::decision ? "it is answered or held" : "it is done";
        time(one, step.limit(phase), "\"" + title + "\": " + start);
        all_.push_back(std::move(one));
    }

    void time(Owed& one, const Stated<Limit>& limit, const std::string& start) const {
        one.within.written = limit.written;
        one.within.ground = limit.ground;
        if (limit.value) {
            one.within.text = limit.value->as_written;
            count(one, *limit.value, "", start);
        } else if (limit.open()) {
            one.within.open = limit.ground.says;
            for (const auto& reading : limit.readings) {
                const std::string words = reading.value ? reading.value->as_written : "no limit";
                one.within.open += (one.within.open.empty() ? "" : " ") + ("Read as " + plain(reading.name) + ": " + words + ".");
                if (reading.value) count(one, *reading.value, plain(reading.name), start);
            }
        }
        if (!one.dates.empty()) one.undated.clear();
        if (!one.dates.empty() || !limit.written || !one.undated.empty()) return;
        one.undated = limit.open() && one.counts_from.empty() ? "No time is said."
                      : one.counts_from.empty()                ? "No date can be counted from that."
                                                               : "It counts from a moment: give its date with --from.";
    }

    void count(Owed& one, const Limit& limit, const std::string& which, const std::string& start) const {
        if (const auto* counted = std::get_if<CountedLimit>(&limit.is)) count(one, *counted, which, start);
        if (const auto* sooner = std::get_if<SoonerLimit>(&limit.is)) {
            for (const auto& part : sooner->parts) {
                count(one, part, which + (which.empty() ? "" : ", ") + "the sooner of several: " + part.as_written, start);
            }
        }
        if (const auto* table = std::get_if<TableLimit>(&limit.is)) {
            for (std::size_t row = 0; row < table->limits.size(); ++row) {
                count(one, table->limits[row], which + (which.empty() ? "" : ", ") + row_words(table->table, table->table.rows[row]), start);
            }
        }
    }

    static std::string row_words(const DecisionTable& table, const TableRow& row) {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < row.answers.size() && i < table.columns.size(); ++i) {
            if (row.answers[i]) parts.push_back(plain(table.columns[i].path) + ": " + plain(table.columns[i].answers[*row.answers[i]]));
        }
        return joined(parts, ", ");
    }

    void count(Owed& one, const CountedLimit& limit, const std::string& which, const std::string& start) const {
        const bool back = !limit.before.empty();
        std::vector<std::string> starts;
        for (const auto& moment : limit.from) starts.push_back(moment_words(procedure_, moment));
        const std::string from = back            ? "back from: " + moment_words(procedure_, limit.before)
                                 : starts.empty() ? start
                                                  : joined(starts, limit.from_all ? ", and " : ", or ");
        if (one.counts_from.find(from) == std::string::npos) one.counts_from += (one.counts_from.empty() ? "" : "; or ") + from;
        if (!window_.from) return;
        const Amount amount = limit.amount.value_or(Days{0});
        std::vector<OwedDate> dates;
        for (const auto& in : calendars_) {
            if (!in.not_stated.empty() && counts_working_days(amount)) {
                one.undated = in.not_stated;
                continue;
            }
            const Due due = back ? due_before(amount, window_.from->date, *in.calendar)
                                 : due_after(amount, *window_.from, *in.calendar, limit.counts_first_day);
            const std::string on = in.reading.empty() ? "" : (which.empty() ? "" : ", ") + plain(in.reading);
            dates.push_back({due.at, which + on, due.notes, {}});
        }
        const bool one_day = std::ranges::all_of(dates, [&](const OwedDate& date) { return date.at == dates.front().at; });
        if (one_day && dates.size() == calendars_.size()) dates = {{dates.front().at, which, dates.front().notes, {}}};
        one.dates.insert(one.dates.end(), dates.begin(), dates.end());
    }

    const Area& area_;
    const Procedure& procedure_;
    const Calendar& own_;
    const std::vector<Calendar>& others_;
    std::vector<CountedIn> calendars_;  ///< of what is being added
    const OwedWindow& window_;
    std::vector<Owed> all_;
};

}  // namespace

std::vector<Owed> owed_in(const Area& area, const Procedure& procedure, const Calendar& calendar,
                          const std::vector<Calendar>& others, const OwedWindow& window) {
    return ProcedureGatherer(area, procedure, calendar, others, window).run();
}

}  // namespace recourse
