#include "script/convert.hpp"

#include "base/nearest.hpp"
#include "script/hints.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

/// An answer of a fact as it is compared: true and false by their words, numbers by their digits.
std::optional<std::string> answer_of(const Value& value) {
    if (const auto* text = value.text()) return *text;
    if (const auto* yes_no = value.yes_no()) return *yes_no ? "true" : "false";
    if (const auto* number = value.number()) return std::to_string(*number);
    return std::nullopt;
}

std::optional<std::size_t> answer_number(const Read& read, const std::string& answer) {
    const auto found = std::ranges::find(read.answers, answer);
    if (found == read.answers.end()) return std::nullopt;
    return static_cast<std::size_t>(found - read.answers.begin());
}

std::vector<std::string> paths_of(const std::vector<Read>& view) {
    std::vector<std::string> paths;
    for (const auto& read : view) {
        if (read.path.find('.') == std::string::npos) paths.push_back(read.path);
    }
    return paths;
}

std::vector<std::string> moments_of(const std::vector<Read>& view) {
    std::vector<std::string> moments;
    for (const auto& read : view) {
        if (read.path.starts_with("come.")) moments.push_back(read.path.substr(5));
    }
    return moments;
}

}  // namespace

Condition asks(const Read& read, const std::string& answer, std::string says) {
    Condition condition;
    condition.says = std::move(says);
    condition.table.columns = {read};
    for (std::size_t i = 0; i < read.answers.size(); ++i) {
        condition.table.rows.push_back({{i}, read.answers[i] == answer ? "true" : "false"});
    }
    return condition;
}

void Convert::wrong(const Value& value, const std::string& what, const std::string& wanted) {
    if (std::holds_alternative<std::monostate>(value.is)) return;  // said when it was recorded
    problems_.push_back({Severity::error, "wrong-value", value.where,
                         what + " is " + describe(value) + ", which says nothing here.", "Write " + wanted + "."});
}

std::optional<std::string> Convert::text(const Value& value, const std::string& what) {
    if (const auto* text = value.text()) return *text;
    wrong(value, what, "a text in quotes");
    return std::nullopt;
}

std::optional<bool> Convert::yes_no(const Value& value, const std::string& what) {
    if (const auto* yes_no = value.yes_no()) return *yes_no;
    wrong(value, what, "true or false");
    return std::nullopt;
}

std::optional<int> Convert::number(const Value& value, const std::string& what) {
    if (const auto* number = value.number(); number && *number >= 0 && *number <= 9999) {
        return static_cast<int>(*number);
    }
    wrong(value, what, "a whole number");
    return std::nullopt;
}

std::vector<std::string> Convert::texts(const Value& value, const std::string& what) {
    if (const auto* one = value.text()) return {*one};
    std::vector<std::string> all;
    const auto* list = value.list();
    if (!list) {
        wrong(value, what, "a list of texts in braces");
        return all;
    }
    for (const auto& item : list->items) {
        if (auto one = text(item, what)) all.push_back(std::move(*one));
    }
    return all;
}

std::optional<People> Convert::people(const Value& value, const std::string& what) {
    if (const auto* name = value.text()) return People{Together::one, RoleName{*name}, 0, {}};
    const auto* formed = value.formed();
    People made;
    if (formed && formed->form == Form::at_least) {
        const Value* of = formed->named.find("of");
        made.how = Together::at_least;
        made.count = formed->items.empty() ? 1 : number(formed->items.front(), what).value_or(1);
        if (of && of->text()) made.parts.push_back({Together::one, RoleName{*of->text()}, 0, {}});
        return made;
    }
    if (formed && formed->form == Form::all) made.how = Together::all;
    if (formed && formed->form == Form::any) made.how = Together::any;
    if (formed && formed->form == Form::each) made.how = Together::each;
    if (made.how == Together::one) {
        wrong(value, what, "a role's name, or all { }, any { } or each { } around several");
        return std::nullopt;
    }
    for (const auto& item : formed->items) {
        if (auto part = people(item, what)) made.parts.push_back(std::move(*part));
    }
    return made;
}

std::optional<Ways> Convert::ways(const Value& value, const std::string& what) {
    Ways made;
    if (const auto* name = value.text()) {
        made.to.push_back(PlaceName{*name});
        return made;
    }
    const auto* list = value.list();
    if (!list || list->items.empty()) {
        wrong(value, what, "the name of a step or ending, or a list of them in braces");
        return std::nullopt;
    }
    for (const auto& item : list->items) {
        if (item.table()) continue;  // `otherwise`, which has a ground of its own
        if (auto name = text(item, what)) {
            made.to.push_back(PlaceName{*name});
        }
    }
    return made;
}

std::optional<Amount> Convert::amount(const Value& value, const std::string& what) {
    if (const auto* written = value.text()) {
        auto amount = parse_amount(*written);
        if (amount && number_of(*amount) > 0) return amount;
        if (amount) {
            problems_.push_back({Severity::error, "zero-amount", value.where,
                                 what + " is \"" + *written + "\": nobody can do anything in no time.",
                                 "Write how long there is. Words without a date are wording \"at once\"; in a set, { wording = \"at once\" }."});
            return std::nullopt;
        }
        problems_.push_back({Severity::error, "unknown-amount", value.where,
                             what + " is \"" + *written + "\", which is no amount of time.", hint_for_amount(*written, what, value.where.file)});
        return std::nullopt;
    }
    wrong(value, what, "an amount of time, as in \"5 working days\"");
    return std::nullopt;
}

std::optional<Limit> Convert::limit(const Value& value, const std::string& what) {
    if (const auto* formed = value.formed()) return formed_limit(*formed, value, what);
    const auto counted = amount(value, what);
    if (!counted) return std::nullopt;
    return Limit{CountedLimit{counted, {}, false, {}, false}, to_text(*counted)};
}

std::optional<Limit> Convert::formed_limit(const Formed& formed, const Value& value, const std::string& what) {
    switch (formed.form) {
        case Form::wording: return Limit{WordingLimit{formed.says}, "\"" + formed.says + "\""};
        case Form::by_fact: return by_fact(formed, value, what);
        case Form::further: {
            Value written = value;
            if (formed.items.empty()) written.is = formed.says;
            const auto more = amount(formed.items.empty() ? written : formed.items.front(), what);
            if (!more) return std::nullopt;
            return Limit{FurtherLimit{*more}, "a further " + to_text(*more)};
        }
        case Form::sooner_of: {
            SoonerLimit sooner;
            std::string written;
            for (const auto& item : formed.items) {
                auto part = limit(item, what);
                if (!part) return std::nullopt;
                written += (written.empty() ? "" : " or ") + part->as_written;
                sooner.parts.push_back(std::move(*part));
            }
            return Limit{std::move(sooner), "the sooner of " + written};
        }
        case Form::limit: break;
        default: wrong(value, what, "an amount of time, as in \"5 working days\""); return std::nullopt;
    }
    CountedLimit counted;
    std::string written;
    if (!formed.items.empty()) {
        counted.amount = amount(formed.items.front(), what);
        if (!counted.amount) return std::nullopt;
        written = to_text(*counted.amount);
    }
    if (const Value* from = formed.named.find("from")) {
        if (const auto* several = from->formed()) {
            counted.from_all = several->form == Form::all;
            for (const auto& item : several->items) {
                if (const auto* name = item.text()) counted.from.push_back(MomentName{*name});
            }
        } else if (const auto name = text(*from, "`from` of " + what)) {
            counted.from.push_back(MomentName{*name});
        }
    }
    if (const Value* before = formed.named.find("before")) {
        if (const auto name = text(*before, "`before` of " + what)) counted.before = MomentName{*name};
        written += (written.empty() ? "before " : " before ") + counted.before.text;
    }
    if (const Value* first = formed.named.find("counts_first_day")) {
        counted.counts_first_day = yes_no(*first, "`counts_first_day` of " + what).value_or(false);
    }
    if (!counted.amount && counted.before.empty()) {
        wrong(value, what, "an amount in it, as in limit { \"5 working days\", from = \"begun\" }");
        return std::nullopt;
    }
    return Limit{std::move(counted), std::move(written)};
}

std::optional<Limit> Convert::by_fact(const Formed& formed, const Value& value, const std::string& what) {
    const auto* name = formed.items.empty() ? nullptr : formed.items.front().text();
    const Read* read = name ? readable(*name) : nullptr;
    if (!read) {
        problems_.push_back({Severity::error, "unknown-fact", value.where,
                             what + " depends on " + (name ? "`" + *name + "`" : std::string("no fact")) +
                                 ", which the script does not declare.",
                             suggestion(name ? *name : "", paths_of(view_))});
        return std::nullopt;
    }
    TableLimit made;
    made.table.columns = {*read};
    std::set<std::string> misspelt;
    for (const auto& field : formed.named.fields) {
        if (std::ranges::find(read->answers, field.name) != read->answers.end() || find_word(ground_words(), field.name)) continue;
        if (const auto near = nearest(field.name, read->answers)) misspelt.insert(*near);
        problems_.push_back({Severity::error, "unknown-answer", field.where,
                             what + ": `" + *name + "` never is `" + field.name + "`.", suggestion(field.name, read->answers)});
    }
    for (std::size_t i = 0; i < read->answers.size(); ++i) {
        const Value* answer = formed.named.find(read->answers[i]);
        if (!answer && misspelt.contains(read->answers[i])) continue;
        if (!answer) {
            problems_.push_back({Severity::error, "forgotten-answer", value.where,
                                 what + " says nothing for `" + *name + "` = " + read->answers[i] + ".",
                                 "Add " + as_key(read->answers[i]) + " = \"...\"."});
            continue;
        }
        if (auto own = limit(*answer, what)) {
            made.table.rows.push_back({{i}, own->as_written});
            made.limits.push_back(std::move(*own));
        }
    }
    return Limit{std::move(made), "by `" + *name + "`"};
}

std::optional<Deciders> Convert::deciders(const Value& value, const std::string& what) {
    Deciders made;
    if (const auto* table = value.table()) {
        for (const auto& field : table->fields) {
            if (auto who = people(field.value, what)) {
                made.by_outcome.emplace_back(OutcomeName{field.name}, std::move(*who));
                made.outcome_places.push_back(field.where);
            }
        }
        return made;
    }
    made.people = people(value, what);
    if (!made.people) return std::nullopt;
    return made;
}

std::optional<Floor> Convert::floor(const Value& value, const std::string& what) {
    Floor made;
    if (const auto* name = value.text()) {
        made.items.emplace_back(RoleInRoom{RoleName{*name}});
        return made;
    }
    const auto* list = value.list();
    const auto* all = value.formed(Form::all);
    if (!list && !all) {
        wrong(value, what, "a list of the roles that must be there, in braces");
        return std::nullopt;
    }
    for (const auto& item : list ? list->items : all->items) {
        if (const auto* some = item.formed(Form::at_least)) {
            SomeInRoom places;
            if (!some->items.empty()) places.count = number(some->items.front(), what).value_or(1);
            const auto named = [&](const char* field) {
                const Value* found = some->named.find(field);
                return found && found->text() ? *found->text() : std::string();
            };
            places.of = RoleName{named("of")};
            places.counting = named("counting").empty() ? "people" : named("counting");
            places.who = FactName{named("who")};
            made.items.emplace_back(std::move(places));
        } else if (const auto name = text(item, what)) {
            made.items.emplace_back(RoleInRoom{RoleName{*name}});
        }
    }
    return made;
}

const Read* Convert::readable(const std::string& path) const {
    const auto found = std::ranges::find(view_, path, &Read::path);
    return found == view_.end() ? nullptr : &*found;
}

std::optional<Condition> Convert::condition(const Value& value, const std::string& what) {
    if (const auto* table = value.table()) return facts(*table, value, what);
    if (const auto* name = value.text()) {
        const Read* read = readable(*name);
        if (read && std::ranges::find(read->answers, "true") == read->answers.end()) {
            const std::string answer = read->numbers ? read->answers.front() : "\"" + read->answers.front() + "\"";
            problems_.push_back({Severity::error, "unknown-answer", value.where,
                                 what + ": `" + *name + "` is not answered with yes or no.",
                                 "Say which answer is meant, as in { " + *name + " = " + answer + " }."});
            return std::nullopt;
        }
        Table one;
        one.fields.push_back({*name, value.where, Value{true, value.where, nullptr}});
        return facts(one, value, what);
    }
    if (const auto* after = value.formed(Form::after)) {
        const std::string moment = after->items.empty() ? after->says
                                   : after->items.front().text() ? *after->items.front().text() : std::string();
        if (const Read* read = readable("come." + moment)) return asks(*read, "true", "`" + moment + "` has come");
        problems_.push_back({Severity::error, "unknown-moment", value.where,
                             what + " waits for `" + moment + "`, and there is no such moment.",
                             hint_for_moment(moment, moments_of(view_))});
        return std::nullopt;
    }
    const auto* rule = value.formed(Form::rule);
    const Value* holds = rule ? rule->named.find("holds") : nullptr;
    if (!rule || !holds || !holds->function() || !rules_) {
        wrong(value, what, "a fact's name, a table of facts, after \"moment\", or rule { says = ..., holds = function }");
        return std::nullopt;
    }
    auto table = rules_->tabulate(holds->function()->number, view_, value.where);
    append(problems_, std::move(table.problems));
    if (!table.value) return std::nullopt;
    for (const auto& row : table.value->rows) {
        if (row.result == "true" || row.result == "false") continue;
        problems_.push_back({Severity::error, "rule-result", value.where,
                             what + " has a rule that returns \"" + row.result + "\"; a rule says yes or no.",
                             "Return a comparison, as in case.urgency == \"urgent\"."});
        return std::nullopt;
    }
    const Value* says = rule->named.find("says");
    return Condition{says && says->text() ? *says->text() : std::string(), std::move(*table.value)};
}

std::optional<Condition> Convert::facts(const Table& table, const Value& value, const std::string& what) {
    Condition made;
    std::vector<std::size_t> wanted;
    for (const auto& field : table.fields) {
        const Read* read = readable(field.name);
        if (!read) {
            problems_.push_back({Severity::error, "unknown-fact", field.where,
                                 what + " reads `" + field.name + "`, which the script does not declare.", hint_for_fact(field.name, view_)});
            return std::nullopt;
        }
        const auto answer = answer_of(field.value);
        const auto number = answer ? answer_number(*read, *answer) : std::nullopt;
        if (!number) {
            problems_.push_back({Severity::error, "unknown-answer", field.where,
                                 what + ": `" + field.name + "` never is " + as_written(field.value) + ".",
                                 suggestion(answer.value_or(""), read->answers)});
            return std::nullopt;
        }
        made.table.columns.push_back(*read);
        wanted.push_back(*number);
        made.says += (made.says.empty() ? "" : " and ") + ("`" + field.name + "` is " + *answer);
    }
    if (made.table.columns.empty()) {
        wrong(value, what, "at least one fact");
        return std::nullopt;
    }
    const std::size_t n = wanted.size();
    std::vector<std::optional<std::size_t>> all(wanted.begin(), wanted.end());
    made.table.rows.push_back({all, "true"});
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t other = 0; other < made.table.columns[i].answers.size(); ++other) {
            if (other == wanted[i]) continue;
            std::vector<std::optional<std::size_t>> row(n);
            for (std::size_t before = 0; before < i; ++before) row[before] = wanted[before];
            row[i] = other;
            made.table.rows.push_back({std::move(row), "false"});
        }
    }
    return made;
}

}  // namespace recourse
