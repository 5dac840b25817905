#include "base/stated_day.hpp"
#include "calendar/due.hpp"
#include "explore/frequency.hpp"
#include "explore/owed.hpp"

namespace recourse {

namespace {

constexpr const char* no_start = "No start is given, so that no date follows.";

OwedTime time_of(const Entry& entry, std::string_view field) {
    const Value* value = entry.fields.find(field);
    if (!value) return {};
    OwedTime time{true, "", "", ground_of(entry, field)};
    if (value->text()) {
        time.text = *value->text();
    } else if (value->stamp()) {
        time.text = in_words(*value->stamp());
    } else {
        const Formed* formed = value->formed();
        time.open = formed && !formed->says.empty() ? formed->says : as_written(*value);
        if (const Formed* readings = value->formed(Form::readings)) time.open = readings_in_words(*readings);
    }
    return time;
}

/// The strength, both where the text can be read in two ways, or why it is open; empty where the text gives none.
std::string strength_of(const Entry& entry) {
    const Value* value = entry.fields.find("strength");
    const Formed* readings = value ? value->formed(Form::readings) : nullptr;
    return readings ? readings_in_words(*readings) : text_of(entry, "strength");
}

/// The area whose file it is, by the folder; the area asked for where that is not told.
std::string area_of(const Entry& entry, const Area& area) {
    const std::string folder = "areas/";
    const std::string file = entry.where.file_name();
    const auto start = file.find(folder);
    if (start == std::string::npos) return area.header.name;
    const auto name = start + folder.size();
    return file.substr(name, file.find('/', name) - name);
}

std::string why_open(const Entry& entry, std::string_view field) {
    const Value* value = entry.fields.find(field);
    return value && value->is_open() ? ground_of(entry, field).says : "";
}

class AreaGatherer {
public:
    AreaGatherer(const Area& area, const Calendar& calendar, const OwedWindow& window)
        : area_(area), calendar_(calendar), window_(window) {}

    std::vector<Owed> run() {
        for (const auto& entry : area_.entries) {
            if (entry.kind == "duty" || entry.kind == "checklist") add(entry, entry.kind, "by", "to");
            if (entry.kind == "scrutiny") add(entry, entry.kind, "by", "reports_to");
            if (entry.kind == "body" && entry.fields.find("meets")) meeting(entry);
            if (entry.kind == "seat" && entry.fields.find("rotates")) rotation(entry);
        }
        return std::move(all_);
    }

private:
    Owed begin(const Entry& entry, const std::string& kind) const {
        Owed one;
        one.kind = kind;
        one.area = area_of(entry, area_);
        one.name = entry.name;
        one.title = text_of(entry, "title");
        one.ground = entry.ground;
        one.where = entry.where;
        return one;
    }

    void own(Owed& one, const std::vector<std::string>& names) const {
        for (const auto& name : names) {
            one.by.push_back(title_in(area_, name));
            one.owners.push_back(name);
        }
    }

    void add(const Entry& entry, const std::string& kind, std::string_view by, std::string_view to) {
        Owed one = begin(entry, kind);
        one.says = text_of(entry, "says");
        own(one, texts_of(entry, by));
        for (const auto& name : texts_of(entry, to)) one.to.push_back(title_in(area_, name));
        one.by_open = why_open(entry, by);
        one.to_open = why_open(entry, to);
        one.strength = strength_of(entry);
        one.within = time_of(entry, "within");
        one.how_often = time_of(entry, "how_often");
        one.due = time_of(entry, "due");
        fixed_date(one, entry.fields.find("due"));
        if (const auto amount = parse_amount(one.within.text)) {
            one.counts_from = "the day on which it arises, as the duty says";
            if (window_.from) {
                const Due due = due_after(*amount, *window_.from, calendar_);
                one.dates.push_back({due.at, "", due.notes, {}});
            } else {
                one.undated = "It counts from a day that is not in the data: give it with --from.";
            }
        } else if (one.timed() && one.dates.empty()) {
            one.undated = one.how_often.text.empty() ? "No time is said." : no_start;
        }
        all_.push_back(std::move(one));
    }

    /// A day, month or year that the text itself gives.
    void fixed_date(Owed& one, const Value* due) const {
        if (!due || due->is_open()) return;
        const auto stated = due->stamp() ? std::optional(stated_day(due->stamp()->date))
                            : due->text() ? parse_stated_day(*due->text()) : std::nullopt;
        if (!stated) return;
        OwedDate date{Stamp{stated->last, {}}, "", {}, stated};
        if (window_.from && stated->last < window_.from->date) date.notes.push_back("That is before the day from which is counted.");
        one.dates.push_back(std::move(date));
    }

    void meeting(const Entry& body) {
        Owed one = begin(body, "meeting");
        one.says = "It meets.";
        own(one, {body.name});
        one.how_often = time_of(body, "meets");
        one.undated = one.how_often.text.empty() ? "No time is said." : no_start;
        all_.push_back(std::move(one));
    }

    void rotation(const Entry& seat) {
        const Value* rotates = seat.fields.find("rotates");
        const Table* table = rotates->table();
        Owed one = begin(seat, "rotation");
        const std::string body = text_of(seat, "body");
        one.name = body + "." + text_of(seat, "as");
        one.title = "The " + text_of(seat, "as") + " of " + title_in(area_, body) + " passes on";
        if (rotates->ground) one.ground = *rotates->ground;
        if (!table) {
            one.how_often = time_of(seat, "rotates");
            one.undated = "No time is said.";
            all_.push_back(std::move(one));
            return;
        }
        const Entry columns{"", "", *table, one.ground, seat.where};
        own(one, texts_of(columns, "among"));
        one.how_often = time_of(columns, "every");
        rotation_dates(one, columns);
        all_.push_back(std::move(one));
    }

    void rotation_dates(Owed& one, const Entry& columns) const {
        const Value* since = columns.fields.find("since");
        const auto interval = interval_of(one.how_often.text);
        if (!since || !since->stamp()) {
            const std::string why = ground_of(columns, "since").says;
            one.undated = why_open(columns, "since").empty() ? no_start : why;
        } else if (!interval) {
            one.undated = "No interval can be counted from that.";
        } else {
            const Date start = since->stamp()->date;
            one.counts_from = "the turn that began on " + in_words(start);
            const auto from = window_.from ? std::optional(window_.from->date) : std::nullopt;
            for (const Date day : recurrences(*interval, start, from, window_.until, calendar_)) {
                one.dates.push_back({Stamp{day, {}}, "", {}, {}});
            }
            if (one.dates.empty()) one.undated = "It does not fall between these dates.";
        }
    }

    const Area& area_;
    const Calendar& calendar_;
    const OwedWindow& window_;
    std::vector<Owed> all_;
};

}  // namespace

std::string time_in_words(const OwedTime& time) {
    if (!time.text.empty()) return time.text;
    switch (time.ground.kind) {
        case GroundKind::readings: return time.open;
        case GroundKind::unseen: return "not seen: " + time.open;
        case GroundKind::configured: return "left to the area" + (time.open.empty() ? "" : ": " + time.open);
        default: return "not said: " + time.open;
    }
}

std::vector<Owed> owed_in(const Area& area, const Calendar& calendar, const OwedWindow& window) {
    return AreaGatherer(area, calendar, window).run();
}

}  // namespace recourse
