#include "script/field_reader.hpp"

#include "script/hints.hpp"
#include "script/value_hints.hpp"
#include "script/words.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// Whether a set, or an area that has decided, has picked this one of several readings.
bool is_chosen(const Value& value) {
    return value.ground && (value.ground->kind == GroundKind::assumption || value.ground->kind == GroundKind::clause);
}

}  // namespace

std::vector<Stated<Condition>> FieldReader::conditions(const FieldPlace& place, const std::string& field) {
    std::vector<Stated<Condition>> all;
    const auto one = [&](const Value& value) {
        all.push_back(stated_value<Condition>(place, field, value, [&](const Value& v, const std::string& w) {
            return convert_.condition(v, w);
        }));
    };
    const Value* value = place.table.find(field);
    if (!value) return all;
    if (const auto* list = value->list()) {
        std::ranges::for_each(list->items, one);
    } else {
        one(*value);
    }
    return all;
}

Stated<Condition> FieldReader::when(const FieldPlace& place) {
    return when_of(place, "when");
}

/// The condition `when` of a block, or of one of its holders, at whose address it is answered.
Stated<Condition> FieldReader::when_of(const FieldPlace& place, const std::string& field) {
    const Condition every_case{"in every case", {{}, {{{}, "true"}}}};
    const Value* value = place.table.find("when");
    if (!value) return {};
    auto made = stated_value<Condition>(place, field, *value, [&](const Value& v, const std::string& w) {
        return convert_.condition(v, w);
    });
    for (auto& reading : made.readings) {
        if (!reading.value) reading.value = every_case;
    }
    if (is_chosen(*value) && value->formed(Form::silent)) {
        made.value = every_case;
        made.ground = *value->ground;
    }
    return made;
}

Stated<std::vector<Holder>> FieldReader::holders(const FieldPlace& place, const std::string& field) {
    const Value* written = place.table.find(field);
    if (!written) return {};
    auto made = stated_value<std::vector<Holder>>(place, field, *written, [&](const Value& value, const std::string&) {
        return holders_in(value, place, field);
    });
    if (is_chosen(*written) && written->formed(Form::silent)) {
        made.value = std::vector<Holder>{};
        made.ground = *written->ground;
    }
    return made;
}

/// A list of holders; the condition of each is answered at its number.
std::optional<std::vector<Holder>> FieldReader::holders_in(const Value& list, const FieldPlace& place, const std::string& field) {
    if (!list.list()) return std::nullopt;
    std::vector<Holder> all;
    std::size_t number = 0;
    for (const auto& item : list.list()->items) {
        ++number;
        if (!item.table() || !item.table()->find("when")) continue;
        const FieldPlace inner{*item.table(), ground_of(list, place.ground), place.address, place.name, item.where};
        auto when = when_of(inner, field + "." + std::to_string(number) + ".when");
        all.push_back({std::move(when), plain(inner, "post"), plain(inner, "whom"), item.where});
    }
    return all;
}

MomentsTogether FieldReader::moments_together(const FieldPlace& place, const std::string& field) {
    const Value* value = place.table.find(field);
    if (const auto* readings = value ? value->formed(Form::readings) : nullptr) {
        std::string moment = "...";
        for (const auto& reading : readings->named.fields) {
            if (moment == "..." && !find_word(ground_words(), reading.name) && reading.value.text()) moment = *reading.value.text();
        }
        problem("moment-in-readings", value->where, field_in_words(place, field) + " is read in several ways, which a moment can't be there.",
                "Write the moment that you take, " + field + " = \"" + moment + "\", and below it reading = \"...\", with why; where the other "
                "may be meant as well, a second block with that one.");
    }
    return {moments(place, field), value && value->formed(Form::all) != nullptr};
}

std::vector<MomentName> FieldReader::any_moment(const FieldPlace& place, const std::string& field) {
    auto made = moments_together(place, field);
    const Value* value = place.table.find(field);
    // Of what the script says it was said where its fields are checked.
    if (made.all && is_chosen(*value)) {
        problem("all-moments", value->where, field_in_words(place, field) + " is all { } of moments, and it takes one moment, or any { } of them.",
                hint_for_all_moments(field, *value->formed(Form::all)));
    }
    return std::move(made.moments);
}

std::vector<MomentName> FieldReader::moments(const FieldPlace& place, const std::string& field) {
    std::vector<MomentName> all;
    const Value* value = place.table.find(field);
    if (!value) return all;
    const auto add = [&](const Value& one) {
        if (!one.text()) return;
        all.push_back(MomentName{*one.text()});
        const auto is_known = [&](const std::string& moment) {
            return std::ranges::find(view_, "come." + moment, &Read::path) != view_.end();
        };
        if (is_known(*one.text())) return;
        std::vector<std::string> known;
        for (const auto& read : view_) {
            if (read.path.starts_with("come.")) known.push_back(read.path.substr(5));
        }
        problem("unknown-moment", one.where,
                field_in_words(place, field) + " is `" + *one.text() + "`, and there is no such moment.",
                hint_for_moment(*one.text(), known));
    };
    add(*value);
    if (const auto* formed = value->formed()) std::ranges::for_each(formed->items, add);
    if (const auto* list = value->list()) std::ranges::for_each(list->items, add);
    return all;
}

}  // namespace recourse
