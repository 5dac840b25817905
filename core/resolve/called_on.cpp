#include "resolve/called_on.hpp"

#include "calendar/amount.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace recourse {

namespace {

using namespace std::chrono;

const Entry* entry_of(const Area& area, const std::string& name) {
    for (const char* kind : {"body", "post", "agency"}) {
        if (const Entry* entry = find_entry(area, kind, name)) return entry;
    }
    return nullptr;
}

/// The change of name that is the first after the date; null where the name of that date is today's.
const Value* change_after(const Entry& entry, const Date& on) {
    const Value* renamed = entry.fields.find("renamed");
    const Value* first = nullptr;
    Date earliest{};
    if (!renamed || !renamed->list()) return nullptr;
    for (const auto& item : renamed->list()->items) {
        const Value* day = item.table() ? item.table()->find("on") : nullptr;
        if (!day || !day->stamp() || day->stamp()->date <= on) continue;
        if (first && earliest <= day->stamp()->date) continue;
        first = &item;
        earliest = day->stamp()->date;
    }
    return first;
}

std::string former_name(const Value& change) {
    const Value* was = change.table()->find("was");
    return was && was->text() ? *was->text() : std::string();
}

/// The day on which a number of turns is over: months keep the day of the month, or end with the month.
std::optional<Date> after_turns(const Date& since, const Amount& turn, int turns) {
    if (const auto* count = std::get_if<Days>(&turn)) return since + days{count->n * turns};
    if (const auto* count = std::get_if<Weeks>(&turn)) return since + weeks{count->n * turns};
    const auto* count = std::get_if<Months>(&turn);
    if (!count) return std::nullopt;
    const year_month_day first{since};
    const year_month month = first.year() / first.month() + months{count->n * turns};
    const year_month_day day = month / first.day();
    return day.ok() ? sys_days{day} : sys_days{month / last};
}

/// "one year" and "a year" are twelve months.
std::optional<Amount> length_of(const std::string& every) {
    if (every == "one year" || every == "a year" || every == "year") return Amount{Months{12}};
    return parse_amount(every);
}

Actor nobody_said(const Entry& seat, const Value* field, const std::string& what) {
    Ground ground = seat.ground;
    ground.kind = GroundKind::silence;
    const Formed* formed = field ? field->formed() : nullptr;
    ground.says = formed && !formed->says.empty() ? formed->says : what;
    return {PostName{}, BodyName{text_of(seat, "body")}, "whoever's turn it is", std::move(ground), {}};
}

}  // namespace

std::string called_on(const Area& area, const std::string& name, const Date& on) {
    const Entry* entry = entry_of(area, name);
    const Value* change = entry ? change_after(*entry, on) : nullptr;
    const std::string was = change ? former_name(*change) : std::string();
    return was.empty() ? title_in(area, name) : was;
}

std::vector<Actor> called_on(std::vector<Actor> actors, const Area& area, const Date& on) {
    for (auto& actor : actors) {
        const Entry* entry = actor.post.empty() ? nullptr : entry_of(area, actor.post.text);
        const Value* change = entry ? change_after(*entry, on) : nullptr;
        if (!change || former_name(*change).empty()) continue;
        actor.title = former_name(*change);
        const Ground ground = change->ground ? *change->ground : entry->ground;
        for (const auto& clause : ground.clauses) {
            if (std::ranges::find(actor.ground.clauses, clause) == actor.ground.clauses.end()) {
                actor.ground.clauses.push_back(clause);
            }
        }
    }
    return actors;
}

std::optional<Actor> turn_on(const Area& area, const Entry& seat, const Date& on) {
    const Value* rotates = seat.fields.find("rotates");
    if (!rotates || !rotates->table()) return std::nullopt;
    const Table& rotation = *rotates->table();
    const Value* order = rotation.find("order");
    const Value* since = rotation.find("since");
    const Value* every = rotation.find("every");
    if (!order || !order->list()) return nobody_said(seat, order, "In which order they take turns is not said.");
    if (!since || !since->stamp()) return nobody_said(seat, since, "Since when they take turns is not said.");
    const auto length = every && every->text() ? length_of(*every->text()) : std::nullopt;
    const auto one = length ? after_turns(since->stamp()->date, *length, 1) : std::nullopt;
    if (!one || *one <= since->stamp()->date) return nobody_said(seat, every, "How long one turn is can't be counted.");
    const auto& turns = order->list()->items;
    if (on < since->stamp()->date || turns.empty()) {
        return nobody_said(seat, nullptr, "Whose turn it was before " + in_words(since->stamp()->date) + " is not said.");
    }
    int over = 0;
    while (*after_turns(since->stamp()->date, *length, over + 1) <= on) ++over;
    const Value& turn = turns[static_cast<std::size_t>(over) % turns.size()];
    const std::string who = turn.text() ? *turn.text() : std::string();
    const Entry* post = find_called(area, "post", who);
    return Actor{PostName{post ? post->name : ""}, BodyName{text_of(seat, "body")}, post ? title_in(area, post->name) : who,
                 rotates->ground ? *rotates->ground : seat.ground, {}};
}

}  // namespace recourse
