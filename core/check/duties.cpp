#include "check/duties.hpp"

#include "base/joined.hpp"
#include "base/words_in.hpp"
#include "calendar/due.hpp"
#include "explore/holders.hpp"

#include <algorithm>
#include <iterator>

namespace recourse {

namespace {

void append(std::vector<Owed>& all, std::vector<Owed> more, const std::string& area) {
    for (auto& one : more) {
        if (one.area.empty()) one.area = area;
    }
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The area and all that it uses, each once.
std::vector<AreaName> areas_with_used(const World& world, const AreaName& area) {
    std::vector<AreaName> all{area};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto found = world.area(all[i]);
        if (!found.value) continue;
        for (const auto& used : found.value->header.uses) {
            if (std::ranges::find(all, AreaName{used}) == all.end()) all.emplace_back(used);
        }
    }
    return all;
}

bool is_of(const Owed& one, const PostName& post, const Area& area) {
    return std::ranges::any_of(one.owners, [&](const std::string& name) { return !owes_as(post, area, name).empty(); });
}

/// Whether what is owed has each word of the question: in its names and sentences, or in who owes it and to whom.
bool is_about(const Owed& one, const std::string& question) {
    std::string all;
    for (const auto* text : {&one.name, &one.title, &one.says, &one.procedure, &one.condition, &one.counts_from, &one.within.text,
                             &one.within.open, &one.how_often.text, &one.how_often.open, &one.by_open, &one.to_open}) {
        all += *text + "\n";
    }
    for (const auto* names : {&one.by, &one.to, &one.owners}) all += joined(*names, "\n") + "\n";
    return has_words(all, question);
}

/// Leaves the dates that are in the window, a month if a day of it is; whether something is left.
bool keep_dates(Owed& one, const OwedWindow& window) {
    std::erase_if(one.dates, [&](const OwedDate& date) {
        return date.first() > *window.until || (window.from && date.at.date < window.from->date);
    });
    return !one.dates.empty();
}

}  // namespace

Result<std::vector<Prepared>> procedures_for(const World& world, const AreaName& area, const std::vector<std::string>& sets,
                                             const std::optional<Date>& on) {
    Result<std::vector<Prepared>> all;
    all.value = std::vector<Prepared>{};
    for (const auto& name : areas_with_used(world, area)) {
        const auto from = world.area(name);
        append(all.problems, from.problems);
        if (!from.value) return {std::nullopt, std::move(all.problems)};
        for (const auto& procedure : from.value->header.procedures) {
            const auto day = world.days_to_read(name, ProcedureName{procedure}, on).back();
            auto prepared = prepare(world, name, ProcedureName{procedure}, sets, day);
            append(all.problems, std::move(prepared.problems));
            if (!prepared.value || !prepared.value->procedure) return {std::nullopt, std::move(all.problems)};
            all.value->push_back(std::move(*prepared.value));
        }
    }
    return all;
}

Result<std::vector<Owed>> everything_owed(const World& world, const AreaName& area, const std::vector<std::string>& sets,
                                          const OwedWindow& window) {
    Result<std::vector<Owed>> made;
    const auto own = world.area(area);
    append(made.problems, own.problems);
    if (!own.value) return made;
    const auto calendar = world.calendar(own.value->header.calendar);
    append(made.problems, calendar.problems);
    if (!calendar.value) return made;
    made.value = owed_in(*own.value, *calendar.value, window);
    auto procedures = procedures_for(world, area, sets, window.from ? std::optional(window.from->date) : std::nullopt);
    append(made.problems, std::move(procedures.problems));
    if (!procedures.value) return {std::nullopt, std::move(made.problems)};
    for (const auto& one : *procedures.value) {
        append(*made.value, owed_in(*own.value, *one.procedure, one.calendar, one.other_calendars, window), one.area.header.name);
    }
    return made;
}

Result<Duties> duties_of(const World& world, const AreaName& name, const std::vector<std::string>& sets,
                         const OwedWindow& window, const std::optional<PostName>& post, const std::string& about) {
    auto owed = everything_owed(world, name, sets, window);
    if (!owed.value) return {std::nullopt, std::move(owed.problems)};
    const auto area = world.area(name);
    Duties duties{name.text, area.value->header.title, "", about, window, {}, 0, 0, ""};
    if (post) duties.post = title_in(*area.value, post->text);
    bool counted = false;
    for (auto& one : *owed.value) {
        if (post && !is_of(one, *post, *area.value)) continue;
        if (!about.empty() && !is_about(one, about)) continue;
        if (!one.timed() && (about.empty() || window.until)) {
            ++duties.untimed;
        } else if (window.until && !keep_dates(one, window)) {
            ++duties.outside;
        } else {
            counted = counted || std::ranges::any_of(one.dates, [](const OwedDate& date) { return !date.stated; });
            duties.all.push_back(std::move(one));
        }
    }
    const auto first = [](const Owed& one) {
        Stamp earliest{Date::max(), {}};
        for (const auto& date : one.dates) earliest = std::min(earliest, date.at);
        return earliest;
    };
    std::ranges::stable_sort(duties.all, {}, first);
    const auto calendar = world.calendar(area.value->header.calendar);
    if (counted && calendar.value) duties.counting = counting_rule(*calendar.value);
    return {std::move(duties), std::move(owed.problems)};
}

}  // namespace recourse
