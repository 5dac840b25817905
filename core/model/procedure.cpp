#include "model/procedure.hpp"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr std::array names_of_strengths{"", "may", "should", "will", "must"};
constexpr std::array phase_names{"act", "answer", "sitting", "decision"};
constexpr std::array lapse_words{"not_done", "no_answer", "not_held", "no_decision"};
constexpr std::array limit_words{"act_within", "answer_within", "held_within", "decide_within"};

template <class Things, class Key>
auto find_named(const Things& things, const Key& name) -> decltype(things.data()) {
    const auto found = std::ranges::find(things, name, [](const auto& thing) -> const auto& { return thing.name; });
    return found == things.end() ? nullptr : &*found;
}

/// What the limits in it say of being made longer, and whether one of them says nothing of it.
void add_extensions(const Limit& limit, std::vector<const Extension*>& all, bool& is_around_any) {
    if (limit.extend) {
        all.push_back(limit.extend.get());
    } else if (limits_in(limit).empty()) {
        is_around_any = true;
    } else {
        for (const auto& part : limits_in(limit)) add_extensions(part, all, is_around_any);
    }
}

}  // namespace

std::string to_word(Strength strength) {
    return names_of_strengths[static_cast<std::size_t>(strength)];
}

std::optional<Strength> strength_of(std::string_view word) {
    for (std::size_t i = 1; i < names_of_strengths.size(); ++i) {
        if (word == names_of_strengths[i]) return static_cast<Strength>(i);
    }
    return std::nullopt;
}

Strength counting_as(const Stated<Strength>& strength) {
    if (strength.value || strength.readings.empty()) return strength.value.value_or(Strength::said);
    Strength weakest = Strength::must;
    for (const auto& reading : strength.readings) {
        if (reading.value && *reading.value < weakest) weakest = *reading.value;
    }
    return weakest;
}

std::string to_word(Phase phase) {
    return phase_names[static_cast<std::size_t>(phase)];
}

std::string lapse_word(Phase phase) {
    return lapse_words[static_cast<std::size_t>(phase)];
}

bool is_lapse(const OutcomeName& outcome) {
    return std::ranges::find(lapse_words, outcome.text) != lapse_words.end();
}

std::string limit_word(Phase phase) {
    return limit_words[static_cast<std::size_t>(phase)];
}

std::vector<RoleName> roles_in(const People& people) {
    if (people.how == Together::one) return {people.role};
    std::vector<RoleName> roles;
    for (const auto& part : people.parts) {
        for (auto& role : roles_in(part)) roles.push_back(std::move(role));
    }
    return roles;
}

std::string says_of(const Stated<Condition>& condition) {
    if (condition.value) return condition.value->says;
    if (condition.readings.empty()) return condition.ground.says;
    std::string all;
    for (const auto& reading : condition.readings) {
        all += (all.empty() ? "" : "; ") + ("read as `" + reading.name + "`: ") + (reading.value ? reading.value->says : "in every case");
    }
    return all;
}

std::string case_in_words(const Holder& holder) {
    if (holder.reading.empty()) return "if " + says_of(holder.when);
    for (const auto& reading : holder.when.readings) {
        if (reading.name == holder.reading && reading.value) return "on reading `" + reading.name + "`, if " + reading.value->says;
    }
    return "on reading `" + holder.reading + "`";
}

std::vector<Holder> on_every_reading(const Stated<std::vector<Holder>>& holders) {
    const Condition never{"in no case", {{}, {{{}, "false"}}}};
    if (holders.value) return *holders.value;
    std::vector<Holder> all;
    for (const auto& reading : holders.readings) {
        for (const auto& holder : reading.value.value_or(std::vector<Holder>{})) {
            Holder one = holder;
            one.reading = reading.name;
            one.when.value.reset();
            one.when.readings.clear();
            for (const auto& other : holders.readings) {
                const bool own = other.name == reading.name;
                one.when.readings.push_back({other.name, own && holder.when.value ? *holder.when.value : never});
            }
            one.when.ground = holders.ground;
            one.when.where = holders.where;
            one.when.address = holders.address;
            all.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<PlaceName> places_in(const Ways& ways) {
    std::vector<PlaceName> all = ways.to;
    if (ways.otherwise.value) all.push_back(*ways.otherwise.value);
    return all;
}

std::vector<PlaceName> places_in(const Stated<Ways>& ways) {
    std::vector<PlaceName> all;
    for (const auto& meant : meanings_of(ways)) {
        for (auto& place : meant.value ? places_in(*meant.value) : std::vector<PlaceName>{}) {
            if (std::ranges::find(all, place) == all.end()) all.push_back(std::move(place));
        }
    }
    return all;
}

bool leads_to(const Stated<Ways>& ways, const PlaceName& place) {
    const auto places = places_in(ways);
    return std::ranges::find(places, place) != places.end();
}

bool pair_off(const Stated<People>& by, const Stated<People>& to) {
    return by.value && to.value && by.value->how == Together::each && to.value->how == Together::each;
}

bool demands_form(const Step& step) {
    return step.form.value && step.form.address.starts_with("routes.");
}

std::span<const Limit> limits_in(const Limit& limit) {
    if (const auto* sooner = std::get_if<SoonerLimit>(&limit.is)) return sooner->parts;
    if (const auto* table = std::get_if<TableLimit>(&limit.is)) return table->limits;
    return {};
}

bool has_own_extension(const Limit& limit) {
    if (limit.extend) return true;
    return std::ranges::any_of(limits_in(limit), [](const Limit& part) { return has_own_extension(part); });
}

bool has_own_extension(const Stated<Limit>& limit) {
    const auto meanings = meanings_of(limit);
    return std::ranges::any_of(meanings, [](const Meaning<Limit>& meant) { return meant.value && has_own_extension(*meant.value); });
}

const Extension* extension_around(const Procedure& procedure, const Step& step) {
    if (step.extend.written) return step.extend.value ? &*step.extend.value : nullptr;
    if (!step.inside.empty()) return nullptr;  // its clocks are those of its own procedure (3.34)
    return procedure.extend.value ? &*procedure.extend.value : nullptr;
}

std::vector<const Extension*> extensions_of(const Procedure& procedure, const Step& step, Phase phase) {
    const auto& limit = step.limit(phase);
    const Extension* around = extension_around(procedure, step);
    if (!has_own_extension(limit)) {
        return around || limit.open() ? std::vector{around} : std::vector<const Extension*>{};
    }
    std::vector<const Extension*> all;
    bool is_around_any = false;
    for (const auto& meant : meanings_of(limit)) {
        if (meant.value) add_extensions(*meant.value, all, is_around_any);
    }
    if (around && is_around_any) all.push_back(around);
    return all;
}

bool is_inside(const Procedure& procedure, const Step& step, const PlaceName& outer) {
    for (const Step* at = &step; at && !at->inside.empty(); at = find_step(procedure, at->inside)) {
        if (at->inside == outer) return true;
    }
    return false;
}

const Role* find_role(const Procedure& procedure, const RoleName& name) {
    return find_named(procedure.roles, name);
}

const Fact* find_fact(const Procedure& procedure, const FactName& name) {
    return find_named(procedure.facts, name);
}

const Step* find_step(const Procedure& procedure, const PlaceName& name) {
    return find_named(procedure.steps, name);
}

const Duty* find_duty(const Procedure& procedure, const DutyName& name) {
    return find_named(procedure.duties, name);
}

const Ending* find_ending(const Procedure& procedure, const PlaceName& name) {
    return find_named(procedure.endings, name);
}

std::string name_titled(const Procedure& procedure, std::string_view title) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto is_it = [&](const auto& block) { return !title.empty() && std::ranges::equal(block.title, title, {}, small, small); };
    const auto in = [&](const auto& blocks) {
        const auto found = std::ranges::find_if(blocks, is_it);
        return found == blocks.end() ? nullptr : &*found;
    };
    if (const auto* step = in(procedure.steps)) return step->name.text;
    if (const auto* ending = in(procedure.endings)) return ending->name.text;
    if (const auto* duty = in(procedure.duties)) return duty->name.text;
    if (const auto* exit = in(procedure.anytimes)) return exit->name;
    if (const auto* role = in(procedure.roles)) return role->name.text;
    return "";
}

std::string title_of(const Procedure& procedure, const PlaceName& name) {
    if (const Step* step = find_step(procedure, name); step && !step->title.empty()) return step->title;
    if (const Ending* ending = find_ending(procedure, name); ending && !ending->title.empty()) return ending->title;
    const auto exit = std::ranges::find(procedure.anytimes, name.text, &Anytime::name);
    if (exit != procedure.anytimes.end() && !exit->title.empty()) return exit->title;
    return name.text;
}

}  // namespace recourse
