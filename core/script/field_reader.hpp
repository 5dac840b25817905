#pragma once

#include "script/convert.hpp"
#include "script/read_procedure.hpp"

#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// Where fields are read from: a block, or a route, with what a field rests on if it says nothing itself.
struct FieldPlace {
    const Table& table;
    Ground ground;
    std::string address;  ///< what a set writes in front of a field's name
    std::string name;     ///< "step `written_request`"
    Where where;
};

/// "`answer_within` of step `written_request`"
std::string field_in_words(const FieldPlace& place, const std::string& field);

/// Reads the fields of blocks and routes as typed values, each with its ground and its address.
class FieldReader {
public:
    FieldReader(Procedure& procedure, const std::vector<Read>& view, const Rules* rules, Problems& problems)
        : procedure_(procedure), view_(view), problems_(problems), convert_(view, rules, problems) {}

    FieldPlace place_of(const Block& block) const;
    static FieldPlace place_of(const std::string& route, const RouteFields& fields);
    /// The ground that a table writes, or the one that it has otherwise.
    Ground ground_in(const Table& table, const Ground& otherwise) const;

    /// A text that is given; empty where it is not, or is open.
    std::string plain(const FieldPlace& place, const std::string& field) const;
    bool is_true(const FieldPlace& place, const std::string& field) const;
    std::vector<std::string> texts(const FieldPlace& place, const std::string& field);
    Stated<std::vector<PlaceName>> places(const FieldPlace& place, const std::string& field);
    Stated<std::string> text(const FieldPlace& place, const std::string& field);
    Stated<bool> yes_no(const FieldPlace& place, const std::string& field);
    Stated<Limit> limit(const FieldPlace& place, const std::string& field);
    /// `extend`: of a limit, a step or the whole procedure.
    Stated<Extension> extension(const FieldPlace& place, const std::string& field);
    Stated<Ways> ways(const FieldPlace& place, const std::string& field);
    /// `on`: what follows each outcome. Where the whole table is read in several ways, what follows each of them is: on a
    /// reading that does not have the outcome nothing is said (2.7).
    std::vector<OutcomeWays> outcomes(const FieldPlace& place);
    Stated<People> people(const FieldPlace& place, const std::string& field);
    /// People of whom a bare list means all: those who are told.
    Stated<People> everybody(const FieldPlace& place, const std::string& field);
    /// Reports two `each` that are not equally long (2.4).
    void must_pair_off(const Stated<People>& by, const Stated<People>& to, const std::string& block);
    Stated<Floor> floor(const FieldPlace& place, const std::string& field);
    Stated<Deciders> deciders(const FieldPlace& place, const std::string& field);
    Stated<ChairsScope> chairs(const FieldPlace& place, const std::string& field);
    int number(const FieldPlace& place, const std::string& field);
    /// How strongly the text puts it.
    Stated<Strength> strength(const FieldPlace& place);
    /// One condition, or a list of which all must hold.
    std::vector<Stated<Condition>> conditions(const FieldPlace& place, const std::string& field);
    /// In which case there is something: one condition. A reading of it that is silent is every case.
    Stated<Condition> when(const FieldPlace& place);
    /// Other holders of a role. On a reading that is silent there are none.
    Stated<std::vector<Holder>> holders(const FieldPlace& place, const std::string& field);
    std::vector<MomentName> moments(const FieldPlace& place, const std::string& field);
    MomentsTogether moments_together(const FieldPlace& place, const std::string& field);
    /// One moment, or several of which the first counts; all of them together is an error.
    std::vector<MomentName> any_moment(const FieldPlace& place, const std::string& field);

    void problem(std::string id, Where where, std::string says, std::string hint);

private:
    template <class T, class To>
    Stated<T> stated_value(const FieldPlace& place, const std::string& field, const Value& value, To&& to);
    template <class T, class To>
    Stated<T> stated(const FieldPlace& place, const std::string& field, To&& to);
    Stated<Condition> when_of(const FieldPlace& place, const std::string& field);
    std::optional<std::vector<Holder>> holders_in(const Value& list, const FieldPlace& place, const std::string& field);
    Ground ground_of(const Value& value, const Ground& block) const;
    std::vector<std::string> clauses(const Value& cite) const;
    std::vector<OutcomeWays> outcomes_in(const Table& ways, const FieldPlace& place, const Value& on);
    void extensions_of_limits(Limit& made, const Value& value, const FieldPlace& place, const std::string& field);
    Extension extension_in(const Table& table, const FieldPlace& place, const std::string& field);
    void must_be_role(const RoleName& name, const Value& value, const std::string& field);
    void no_count(const People& people, const Value& value, const std::string& field);
    void name_roles(People& made, const Value& value, const std::string& field);

    Procedure& procedure_;
    const std::vector<Read>& view_;
    Problems& problems_;
    Convert convert_;
};

template <class T, class To>
Stated<T> FieldReader::stated_value(const FieldPlace& place, const std::string& field, const Value& value, To&& to) {
    Stated<T> made;
    made.written = true;
    made.where = value.where;
    made.address = place.address + "." + field;
    made.ground = ground_of(value, place.ground);
    const std::string what = field_in_words(place, field);
    const Formed* readings = value.formed(Form::readings);
    if (!readings) {
        if (!value.is_open()) made.value = to(value, what);
        return made;
    }
    for (const auto& reading : readings->named.fields) {
        if (!is_reading_name(reading.name)) continue;
        Reading<T> one{reading.name, std::nullopt};
        if (!reading.value.is_open()) one.value = to(reading.value, what);
        made.readings.push_back(std::move(one));
    }
    return made;
}

template <class T, class To>
Stated<T> FieldReader::stated(const FieldPlace& place, const std::string& field, To&& to) {
    const Value* value = place.table.find(field);
    return value ? stated_value<T>(place, field, *value, to) : Stated<T>{};
}

}  // namespace recourse
