#include "resolve/limits.hpp"

#include "calendar/reach.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

/// One date, as far as it can be counted.
struct Counted {
    std::optional<Stamp> at;
    std::string from;
    bool supposed = false;
    std::vector<std::string> notes;
    std::string beyond = {};
    std::string earlier = {};  ///< of "a further N": which reading of the earlier limit
    const DueDate* agreed = nullptr;  ///< where it is a date by agreement
    bool back = false;         ///< counted back from that moment, or until it
    bool uncounted = false;    ///< whether a date is lacking, or may be sooner, as nobody has said whose working days are counted
};

class Counter {
public:
    /// `in`: one of the calendars of `counting`; both must outlive it.
    Counter(const Start& start, const Counting& counting, const CountedIn& in, std::vector<Agreement> agreed = {})
        : start_(start), counting_(counting), in_(in), agreed_(std::move(agreed)) {}

    /// Several entries where one wording counts several ways ("a further N", 3.13).
    std::vector<Counted> count(const Limit& limit, const std::string& reading) const {
        if (const auto other = std::ranges::find(agreed_, &limit, &Agreement::limit); other != agreed_.end()) {
            return {{other->date.at, "", false, other->date.notes, "", "", &other->date}};
        }
        if (const auto* counted = std::get_if<CountedLimit>(&limit.is)) return {count(*counted)};
        if (const auto* further = std::get_if<FurtherLimit>(&limit.is)) return count(*further, reading);
        if (const auto* wording = std::get_if<WordingLimit>(&limit.is)) return {count(*wording)};
        if (const auto* sooner = std::get_if<SoonerLimit>(&limit.is)) return {count(*sooner, reading)};
        return count(std::get<TableLimit>(limit.is), reading);
    }

    /// The limit that counts, by what was known when the clock started; null where that is not settled.
    const Limit* chosen(const TableLimit& limit) const {
        // A clock that runs keeps its date, whatever is learnt later (3.24).
        return only_one(limit, [&](const std::string& path) {
            return start_.at ? counting_.moments.known_when(path, start_.moment, *start_.at) : counting_.moments.known(path);
        });
    }

private:
    Counted count(const CountedLimit& limit) const {
        if (!limit.before.empty()) return before(limit);
        Counted made = begun(limit);
        if (!made.at || !limit.amount) return made;
        add(made, *limit.amount, limit.counts_first_day);
        return made;
    }

    /// Where the count begins: the default start, the earliest of several moments, or the last of all of them.
    Counted begun(const CountedLimit& limit) const {
        if (limit.from.empty()) return start();
        std::optional<Counted> chosen;
        for (const auto& moment : limit.from) {
            Counted one = at(moment.text);
            if (limit.from_all) {
                if (!one.at) return one;
                if (!chosen || *chosen->at < *one.at) chosen = std::move(one);
            } else if (one.at && (!chosen || *one.at < *chosen->at)) {
                chosen = std::move(one);
            }
        }
        if (chosen) return std::move(*chosen);
        Counted waiting;
        for (const auto& moment : limit.from) waiting.from += (waiting.from.empty() ? "" : " or ") + moment.text;
        return waiting;
    }

    Counted start() const { return {start_.at, start_.moment, start_.supposed, {}}; }

    Counted at(const std::string& moment) const {
        if (moment == start_.moment && start_.at) return start();
        if (moment.ends_with(".received")) return received(moment);
        return {latest(moment), moment, counting_.moments.supposed(moment), {}};
    }

    std::optional<Stamp> latest(const std::string& moment) const {
        const bool own = !start_.step.empty() && moment.starts_with(start_.step + ".");
        return counting_.moments.latest(moment, own ? start_.visit_since : 0);
    }

    /// A receipt that nobody recorded is read as the day of the act (3.25).
    Counted received(const std::string& moment) const {
        const std::string act = moment.substr(0, moment.size() - 8) + "acted";
        const auto acted = latest(act);
        const auto came = latest(moment);
        if (came && acted && *acted <= *came) return {came, moment, counting_.moments.supposed(moment), {}};
        Counted made{acted, acted ? act : moment, counting_.moments.supposed(act), {}};
        if (acted) made.notes.push_back("The receipt is not recorded: read as the day of the act.");
        return made;
    }

    void add(Counted& made, const Amount& amount, bool counts_first_day) const {
        if (is_uncounted(made, amount)) return;
        Due due = due_after(amount, *made.at, *in_.calendar, counts_first_day);
        made.at = due.at;
        for (auto& note : due.notes) made.notes.push_back(std::move(note));
        made.beyond = std::move(due.beyond);
    }

    /// Whether working days would have to be counted and nobody has said whose: then there is no date.
    bool is_uncounted(Counted& made, const Amount& amount) const {
        if (in_.not_stated.empty() || !counts_working_days(amount)) return false;
        made.at.reset();
        made.uncounted = true;
        made.notes.push_back(in_.not_stated);
        return true;
    }

    Counted before(const CountedLimit& limit) const {
        const std::string moment = limit.before.text;
        const bool meeting = moment.ends_with(".held");
        Counted made = at(meeting ? moment.substr(0, moment.size() - 5) + ".meets_on" : moment);
        if (!made.at) made = at(meeting ? moment : moment + ".planned");  // known beforehand, from the story
        made.from = moment;
        made.back = true;
        if (!made.at) return made;
        made.at->time.reset();  // until the end of that day
        if (limit.amount && !is_uncounted(made, *limit.amount)) {
            Due due = due_before(*limit.amount, made.at->date, *in_.calendar);
            made.at = due.at;
            made.notes = std::move(due.notes);
            made.beyond = std::move(due.beyond);
        }
        return made;
    }

    /// From each date of the nearest limit that has one; from what opened after it as well, where that came before the
    /// date, or where a reading sets none.
    std::vector<Counted> count(const FurtherLimit& limit, const std::string& reading) const {
        for (const auto& earlier : start_.earlier) {
            const auto due = due_on(earlier, reading);
            if (std::ranges::none_of(due, [](const EarlierDue& one) { return one.at.has_value(); })) continue;
            std::vector<Counted> made;
            bool from_opening = false, same_day = false;
            for (const auto& one : due) {
                const bool before = earlier.opened && one.at && earlier.opened->date < one.at->date;
                from_opening |= before || !one.at;
                same_day |= earlier.opened && one.at && earlier.opened->date == one.at->date;
                if (!one.at) continue;
                made.push_back({one.at, "the earlier due date", start_.supposed, {}, {}, due.size() > 1 ? one.reading : ""});
                add(made.back(), limit.amount, false);
            }
            if (!earlier.opened || !from_opening || same_day) return made;
            made.push_back({earlier.opened, earlier.moment, start_.supposed, {}});
            add(made.back(), limit.amount, false);
            return made;
        }
        Counted opened = start();
        if (opened.at) add(opened, limit.amount, false);
        return {opened};
    }

    /// Where the earlier limit has a reading of the same name, that one: they are the same reading of the text. So too of
    /// whose working days are counted.
    std::vector<EarlierDue> due_on(const EarlierLimit& earlier, const std::string& reading) const {
        std::vector<EarlierDue> here, same;
        for (const auto& one : earlier.due) {
            if (!is_on_another_calendar(one)) here.push_back(one);
        }
        for (const auto& one : here) {
            if (!reading.empty() && one.named == reading) same.push_back(one);
        }
        return same.empty() ? here : same;
    }

    bool is_on_another_calendar(const EarlierDue& one) const {
        if (one.calendar.empty() || one.calendar == in_.reading) return false;
        return std::ranges::find(counting_.calendars, one.calendar, &CountedIn::reading) != counting_.calendars.end();
    }

    Counted count(const WordingLimit&) const {
        Counted made = start();
        made.notes.push_back("Only words are given: there is no date by which this lapses.");
        made.at.reset();
        return made;
    }

    Counted count(const SoonerLimit& limit, const std::string& reading) const {
        std::optional<Counted> soonest;
        std::vector<std::string> notes;
        std::vector<std::pair<const Limit*, const DueDate*>> moved;
        bool uncounted = false;
        for (const auto& part : limit.parts) {
            for (auto& one : count(part, reading)) {
                if (one.agreed) moved.emplace_back(&part, one.agreed);
                uncounted |= one.uncounted;
                if (!one.at) {
                    const bool waits_itself = !start_.at && one.from == start_.moment;  // said of the whole limit
                    if (one.notes.empty() && !waits_itself) notes.push_back("Sooner if " + one.from + " is given.");
                    for (const auto& note : one.notes) {
                        const std::string says = "Perhaps sooner: " + note;
                        const bool is_said = one.uncounted && std::ranges::find(notes, says) != notes.end();
                        if (!is_said) notes.push_back(says);
                    }
                } else if (!soonest || *one.at < *soonest->at) {
                    soonest = std::move(one);
                }
            }
        }
        Counted made = soonest ? std::move(*soonest) : start();
        if (!soonest) made.at.reset();
        made.uncounted = uncounted;
        for (auto& note : notes) made.notes.push_back(std::move(note));
        for (const auto& [part, date] : moved) {
            if (date == made.agreed) continue;
            made.notes.push_back("\"" + part->as_written + "\" was " + date->limit + " to " + in_words(*date->at) + "; this comes sooner.");
        }
        return made;
    }

    std::vector<Counted> count(const TableLimit& limit, const std::string& reading) const {
        const Limit* then = chosen(limit);
        if (!then) return {unknown(limit)};
        auto made = count(*then, reading);
        const Limit* now = only_one(limit, [&](const std::string& path) { return counting_.moments.known(path); });
        if (!now || is_same(*now, *then)) return made;
        const auto anew = count(*now, reading);
        if (made.empty() || !made.front().at || anew.empty() || !anew.front().at) return made;
        made.front().notes.push_back("The facts have changed since this clock started: it keeps its date; counted anew it would be " +
                                     now->as_written + ", up to " + in_words(*anew.front().at) + ".");
        return made;
    }

    Counted unknown(const TableLimit& limit) const {
        Counted made = start();
        made.at.reset();
        std::string reads;
        for (const auto& column : limit.table.columns) reads += (reads.empty() ? "" : ", ") + column.path;
        made.notes.push_back("Depends on " + reads + ", which is not known.");
        return made;
    }

    /// What the table can still give, by what is known of its facts; null where that is not one and the same.
    template <class Known>
    static const Limit* only_one(const TableLimit& limit, const Known& known) {
        const Limit* found = nullptr;
        for (std::size_t n = 0; n < limit.limits.size(); ++n) {
            const TableRow& row = limit.table.rows[n];
            bool possible = true;
            for (std::size_t i = 0; i < limit.table.columns.size(); ++i) {
                const std::string answer = row.answers[i] ? known(limit.table.columns[i].path) : std::string();
                possible &= answer.empty() || answer == limit.table.columns[i].answers[*row.answers[i]];
            }
            if (!possible) continue;
            if (found && !is_same(*found, limit.limits[n])) return nullptr;
            if (!found) found = &limit.limits[n];
        }
        return found;
    }

    /// Whether two limits are one and the same for whoever has to keep them.
    static bool is_same(const Limit& a, const Limit& b) {
        if (&a == &b) return true;
        const auto* one = std::get_if<CountedLimit>(&a.is);
        const auto* other = std::get_if<CountedLimit>(&b.is);
        return one && other && a.as_written == b.as_written && one->from == other->from && a.extend == b.extend;
    }

    const Start& start_;
    const Counting& counting_;
    const CountedIn& in_;
    std::vector<Agreement> agreed_;
};

void add_dates(std::vector<DueDate>& dates, const Limit& limit, const std::string& reading, const DueDate& like,
               const Counter& counter) {
    const auto counted = counter.count(limit, reading);
    for (std::size_t i = 0; i < counted.size(); ++i) {
        DueDate date = like;
        date.at = counted[i].at;
        date.limit = limit.as_written;
        date.from = counted[i].from;
        date.back = counted[i].back;
        date.supposed = counted[i].supposed;
        date.notes = counted[i].notes;
        date.beyond = counted[i].beyond;
        date.reading = date.named = reading;
        date.hangs_on_calendar = counted[i].uncounted;
        if (counted[i].agreed) {
            date.limit = counted[i].agreed->limit;
            date.ground = counted[i].agreed->ground;
        }
        if (counted.size() > 1) {
            date.reading += (reading.empty() ? "" : ", ") + ("counted from " + counted[i].from);
            if (!counted[i].earlier.empty()) date.reading += ", read as " + counted[i].earlier;
        }
        dates.push_back(std::move(date));
    }
}

/// Finds the limits in a field that can be made longer.
class PartLook {
public:
    PartLook(const Extension* around, const Start& start, const Counting& counting) : around_(around) {
        for (const auto& in : counting.calendars) counters_.emplace_back(start, counting, in);
    }

    void in(const Limit& limit, const std::string& reading) {
        if (limit.extend) return add(limit, limit.extend.get(), reading);
        if (!has_own_extension(limit)) {
            if (around_) add(limit, around_, reading);
        } else if (const auto* table = std::get_if<TableLimit>(&limit.is)) {
            if (const Limit* chosen = counters_.front().chosen(*table)) in(*chosen, reading);
        } else {
            for (const auto& part : limits_in(limit)) in(part, reading);
        }
    }

    std::vector<LimitPart> take() { return std::move(parts_); }

private:
    void add(const Limit& limit, const Extension* extension, const std::string& reading) {
        parts_.push_back({&limit, extension, reading, first_due(limit, reading)});
    }

    /// The latest that any of the calendars gives; none where it is open whose working days one would have to count.
    std::optional<Stamp> first_due(const Limit& limit, const std::string& reading) const {
        std::optional<Stamp> latest;
        for (const auto& counter : counters_) {
            for (const auto& one : counter.count(limit, reading)) {
                if (one.uncounted && !one.at) return std::nullopt;
                if (one.at && (!latest || *latest < *one.at)) latest = one.at;
            }
        }
        return latest;
    }

    const Extension* around_;
    std::vector<Counter> counters_;  ///< one for each reading of whose working days are counted
    std::vector<LimitPart> parts_;
};

/// The dates of a limit on every reading of it, as one calendar counts them.
std::vector<DueDate> dates_in(const Stated<Limit>& limit, const std::string& what, const Counter& counter) {
    DueDate like;
    like.what = what;
    like.ground = limit.ground;
    std::vector<DueDate> dates;
    if (limit.value) add_dates(dates, *limit.value, "", like, counter);
    for (const auto& reading : limit.readings) {
        if (reading.value) {
            add_dates(dates, *reading.value, reading.name, like, counter);
        } else {
            DueDate none = like;
            none.reading = none.named = reading.name;
            none.notes.push_back("On this reading there is no limit.");
            dates.push_back(std::move(none));
        }
    }
    return dates;
}

}  // namespace

std::vector<LimitPart> parts_to_extend(const Stated<Limit>& limit, const Extension* around, const Start& start,
                                       const Counting& counting) {
    if (!has_own_extension(limit)) return {{nullptr, around, "", certain_after(due_dates(limit, "", start, counting))}};
    PartLook look(around, start, counting);
    for (const auto& meant : meanings_of(limit)) {
        if (meant.value) look.in(*meant.value, meant.reading);
    }
    return look.take();
}

std::vector<DueDate> due_dates(const Stated<Limit>& limit, const std::string& what, const Start& start,
                               const Counting& counting, const std::vector<Agreement>& agreed) {
    std::vector<std::vector<DueDate>> each;
    for (const auto& in : counting.calendars) each.push_back(dates_in(limit, what, Counter(start, counting, in, agreed)));
    auto dates = each.size() == 1 ? std::move(each.front()) : put_together(each, counting.calendars);
    if (dates.size() > 1) {
        const auto earliest = std::ranges::min_element(dates, [](const DueDate& a, const DueDate& b) {
            if (a.at.has_value() != b.at.has_value()) return a.at.has_value();
            return a.at && *a.at < *b.at;
        });
        if (earliest->at) earliest->prudent = true;
    }
    return dates;
}

std::vector<EarlierDue> earlier_due_of(const std::vector<DueDate>& dates) {
    std::vector<EarlierDue> all;
    for (const auto& date : dates) all.push_back({date.at, date.reading, date.named, date.calendar});
    return all;
}

}  // namespace recourse
