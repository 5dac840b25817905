#include "render/walk_ics.hpp"

#include "base/date.hpp"
#include "render/layout.hpp"
#include "render/walk_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <iterator>

namespace recourse {

namespace {

constexpr std::size_t longest_ics_line = 75;

/// The digits of an ISO date or time: "20260120", "163000".
std::string digits(std::string_view iso_text) {
    std::string made;
    std::ranges::copy_if(iso_text, std::back_inserter(made), [](char c) { return c >= '0' && c <= '9'; });
    return made;
}

std::string day(Date date) {
    return digits(iso(date));
}

/// A stable number of a text (FNV-1a, 64 bits).
std::string number_of_text(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    std::array<char, 16> made{};
    const auto end = std::to_chars(made.data(), made.data() + made.size(), hash, 16).ptr;
    return {made.data(), end};
}

/// Something that is due, with the branches in which it is.
struct Dated {
    std::string uid;
    Stamp at;
    Stamp told_up_to;
    std::string summary;
    std::string description;
    std::vector<std::size_t> branches;
};

class DateFinder {
public:
    DateFinder(const std::vector<Walk>& branches, std::size_t branch, const Setting& setting, std::vector<Dated>& dates)
        : branch_(branch), walk_(branches[branch]), words_(walk_, setting), dates_(dates) {}

    void run() {
        for (const auto& step : walk_.steps) {
            for (const auto& date : step.due) {
                const bool passes_in_forecast = date.lapsed && !walk_.forecast.empty();
                if (date.supposed || date.running || passes_in_forecast) {
                    add(date, step.step.text, step.title, date.what == "answer" ? step.to : step.by);
                }
            }
        }
        for (const auto& move : walk_.moves) {
            for (const auto& date : move.due) {
                const bool of_others = move.kind == "act" && date.what == "answer";
                add(date, move.name, move.title + perhaps(move.owed_if), of_others ? move.to : move.by);
            }
        }
        for (const auto& duty : walk_.owed) {
            for (const auto& date : duty.due) add(date, duty.duty, duty.title + perhaps(duty.owed_if), duty.by);
        }
    }

private:
    static std::string perhaps(const std::string& owed_if) { return owed_if.empty() ? "" : " (owed if " + owed_if + ")"; }

    void add(const DueDate& date, const std::string& name, const std::string& title, const std::vector<Actor>& by) {
        if (!date.at) return;
        std::string content = walk_.title + '\n' + walk_.area.text + '\n' + walk_.procedure.text + '\n' +
                              iso(walk_.begun) + '\n' + name + '\n' + date.what + '\n' + date.reading;
        if (date.supposed) content += '\n' + iso(*date.at);
        const std::string uid = ics_uid(content);
        auto known = std::ranges::find(dates_, uid, &Dated::uid);
        if (known == dates_.end()) {
            dates_.push_back({uid, *date.at, walk_.until, summary(date, title), description(date, name, by), {}});
            known = std::prev(dates_.end());
        }
        if (known->branches.empty() || known->branches.back() != branch_) known->branches.push_back(branch_);
    }

    std::string summary(const DueDate& date, const std::string& title) const {
        std::string made = title;
        if (date.what != "duty") made += ": " + date.what;
        made += " due";
        if (date.prudent) made += " (prudent date)";
        if (date.supposed) made += " (supposed)";
        return made;
    }

    std::string description(const DueDate& date, const std::string& name, const std::vector<Actor>& by) const {
        std::string made = walk_.title + "\n" + capital(words_.due(date, name)) + "\nGround: " + to_text(date.ground);
        for (const auto& actor : by) made += "\nBy: " + words_.actor(actor);
        for (const auto& note : date.notes) made += "\n" + note;
        return made;
    }

    std::size_t branch_;
    const Walk& walk_;
    WalkWords words_;
    std::vector<Dated>& dates_;
};

/// "branch 2 of 3", "branches 1 and 3 of 5"; empty for what is due whichever way is taken.
std::string only_in(const Dated& dated, std::size_t branches) {
    if (dated.branches.size() == branches) return "";
    std::vector<std::string> numbers;
    for (const auto branch : dated.branches) numbers.push_back(std::to_string(branch + 1));
    return (numbers.size() == 1 ? "branch " : "branches ") + in_a_row(numbers) + " of " + std::to_string(branches);
}

std::string event_of(const Dated& dated, const std::vector<Walk>& branches) {
    std::string text;
    const auto property = [&](std::string_view line) { text += ics_folded(line); };
    const std::string only = only_in(dated, branches.size());
    std::string description = dated.description;
    if (!only.empty()) {
        for (const auto branch : dated.branches) description += "\nOnly in " + branch_title(branches, branch);
    }
    property("BEGIN:VEVENT");
    property("UID:" + dated.uid);
    property("DTSTAMP:" + day(dated.told_up_to.date) + "T000000Z");
    if (dated.at.time) {
        property("DTSTART:" + day(dated.at.date) + "T" + digits(iso(dated.at)).substr(8) + "00");
    } else {
        property("DTSTART;VALUE=DATE:" + day(dated.at.date));
        property("DTEND;VALUE=DATE:" + day(dated.at.date + std::chrono::days{1}));
    }
    property("SUMMARY:" + ics_escaped(dated.summary + (only.empty() ? "" : " (" + only + ")")));
    property("DESCRIPTION:" + ics_escaped(description));
    property("TRANSP:TRANSPARENT");
    property("END:VEVENT");
    return text;
}

}  // namespace

std::string ics_uid(std::string_view content) {
    return number_of_text(content) + "@recourse";
}

std::string ics_escaped(std::string_view text) {
    std::string made;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        for (const char c : shown(text.substr(0, end))) {
            if (c == '\\' || c == ';' || c == ',') made += '\\';
            made += c;
        }
        if (end == text.size()) break;
        made += "\\n";
        text.remove_prefix(end + 1);
    }
    return made;
}

std::string ics_folded(std::string_view line) {
    std::string made;
    std::size_t room = longest_ics_line;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 1 && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80) --end;
        made += std::string(line.substr(0, end)) + "\r\n ";
        line.remove_prefix(end);
        room = longest_ics_line - 1;
    }
    return made + std::string(line) + "\r\n";
}

std::string walk_ics(const std::vector<Walk>& branches, const Setting& setting) {
    std::vector<Dated> dates;
    for (std::size_t i = 0; i < branches.size(); ++i) DateFinder(branches, i, setting, dates).run();
    std::string events;
    for (const auto& dated : dates) events += event_of(dated, branches);
    if (events.empty()) return "";
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Recourse//Walk//EN\r\nCALSCALE:GREGORIAN\r\n" + events +
           "END:VCALENDAR\r\n";
}

}  // namespace recourse
