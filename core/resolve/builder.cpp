#include "resolve/builder.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::uint64_t in_place(const Variable& variable, std::size_t value) {
    return static_cast<std::uint64_t>(value) << variable.shift;
}

/// A procedure has about so many tests and effects; room is made for them at once.
constexpr std::size_t usual_tests = 256;
constexpr std::size_t usual_effects = 512;

}  // namespace

Builder::Builder(Program& program) : program_(program) {
    program_.kernel.tests.reserve(usual_tests);
    program_.meanings.reserve(usual_tests);
    program_.kernel.effects.reserve(usual_effects);
}

void Builder::fix_layout() {
    program_.kernel.variables = layout_.variables();
    for (const auto& variable : layout_.variables()) {
        if (variable.kind == VariableKind::offered) program_.kernel.offered.words[variable.word] |= variable.mask;
    }
}

void Builder::move(LabelKind kind, std::size_t subject, std::size_t value) {
    Move move;
    move.label = {kind, static_cast<std::uint16_t>(subject), static_cast<std::uint16_t>(value)};
    move.first_test = static_cast<std::uint32_t>(program_.kernel.tests.size());
    move.first_effect = static_cast<std::uint32_t>(program_.kernel.effects.size());
    program_.kernel.moves.push_back(move);
    program_.produces.emplace_back();
}

void Builder::add_test(Test test, TestMeaning&& meaning) {
    program_.kernel.tests.push_back(test);
    program_.meanings.push_back(std::move(meaning));
    ++program_.kernel.moves.back().tests;
}

void Builder::test(TestKind kind, VariableNumber number, std::size_t value, TestMeaning&& meaning) {
    test_all(kind, {number}, value, std::move(meaning));
}

void Builder::test_all(TestKind kind, const std::vector<VariableNumber>& variables, std::size_t value,
                       TestMeaning&& meaning) {
    Test test;
    test.kind = kind;
    for (const auto number : variables) {
        test.word = at(number).word;
        test.mask |= at(number).mask;
        test.bits |= in_place(at(number), value);
    }
    add_test(test, std::move(meaning));
}

void Builder::test_nothing_offered(VariableNumber but, const TestMeaning& meaning) {
    State others = program_.kernel.offered;
    others.words[at(but).word] &= ~at(but).mask;
    for (std::size_t word = 0; word < others.words.size(); ++word) {
        if (others.words[word] == 0) continue;
        Test test;
        test.word = static_cast<std::uint8_t>(word);
        test.mask = others.words[word];
        add_test(test, TestMeaning(meaning));
    }
}

void Builder::test_one_of(VariableNumber number, const std::vector<std::size_t>& wanted, std::size_t values,
                          TestMeaning&& meaning) {
    Kernel& kernel = program_.kernel;
    Test test;
    test.kind = TestKind::known;
    test.first_condition = static_cast<std::uint16_t>(kernel.conditions.size());
    test.conditions = 1;
    Kernel::Condition condition{static_cast<std::uint32_t>(kernel.rows.size()), 0};
    for (std::size_t value = 1; value < values; ++value) {
        if (std::ranges::find(wanted, value) != wanted.end()) continue;
        kernel.rows.push_back({static_cast<std::uint32_t>(kernel.cells.size()), 1});
        kernel.cells.push_back({at(number).word, at(number).mask, in_place(at(number), value)});
        ++condition.rows;
    }
    kernel.conditions.push_back(condition);
    add_test(test, std::move(meaning));
}

void Builder::test(const Stated<Condition>& condition_, TestAbout about, bool wanted) {
    TestMeaning meaning;
    meaning.about = about;
    meaning.ground = condition_.ground;
    Test test;
    test.kind = TestKind::known;
    test.first_condition = static_cast<std::uint16_t>(program_.kernel.conditions.size());
    const auto add = [&](const Condition& one) {
        condition(one.table, wanted);
        ++test.conditions;
        meaning.conditions.push_back(one.table);
        meaning.says += (meaning.says.empty() ? "" : "; or, on another reading: ") + one.says;
    };
    if (condition_.value) {
        add(*condition_.value);
    } else {
        // A permission is open where one of its readings opens it; a reading without a value asks for nothing.
        for (const auto& reading : condition_.readings) add(reading.value.value_or(Condition{"nothing is asked", {}}));
        meaning.on_a_reading = true;
        meaning.address = condition_.address;
    }
    if (test.conditions == 0) return;  // silent: nobody has said that anything is needed
    add_test(test, std::move(meaning));
}

void Builder::test_on_all(const Stated<Condition>& condition, TestAbout about) {
    std::vector<const DecisionTable*> tables;
    if (condition.value) tables.push_back(&condition.value->table);
    for (const auto& reading : condition.readings) tables.push_back(&reading.value->table);
    TestMeaning meaning;
    meaning.about = about;
    meaning.ground = condition.ground;
    meaning.says = says_of(condition);
    for (const auto* table : tables) meaning.conditions.push_back(*table);
    start_alternatives();
    if (!tables.empty()) or_known(tables, true);
    test_alternatives(std::move(meaning));
}

std::uint16_t Builder::condition(const DecisionTable& table, bool wanted) {
    Kernel& kernel = program_.kernel;
    Kernel::Condition condition;
    condition.first_row = static_cast<std::uint32_t>(kernel.rows.size());
    rows_against(table, wanted, condition);
    kernel.conditions.push_back(condition);
    return static_cast<std::uint16_t>(kernel.conditions.size() - 1);
}

void Builder::rows_against(const DecisionTable& table, bool wanted, Kernel::Condition& condition) {
    Kernel& kernel = program_.kernel;
    for (const auto& row : table.rows) {
        if ((row.result == "true") == wanted) continue;
        Kernel::Row against;
        against.first_cell = static_cast<std::uint32_t>(kernel.cells.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (!row.answers[i]) continue;
            const Variable& variable = at(read(table.columns[i]));
            kernel.cells.push_back({variable.word, variable.mask, in_place(variable, 1 + *row.answers[i])});
            ++against.cells;
        }
        kernel.rows.push_back(against);
        ++condition.rows;
    }
}

void Builder::start_alternatives() {
    first_alternative_ = program_.kernel.conditions.size();
}

void Builder::test_alternatives(TestMeaning&& meaning) {
    Test test;
    test.kind = TestKind::known;
    test.first_condition = static_cast<std::uint16_t>(first_alternative_);
    test.conditions = static_cast<std::uint16_t>(program_.kernel.conditions.size() - first_alternative_);
    add_test(test, std::move(meaning));
}

void Builder::or_known(const std::vector<const DecisionTable*>& tables, bool wanted) {
    Kernel::Condition condition;
    condition.first_row = static_cast<std::uint32_t>(program_.kernel.rows.size());
    for (const auto* table : tables) rows_against(*table, wanted, condition);
    program_.kernel.conditions.push_back(condition);
}

void Builder::or_full(VariableNumber variable, std::size_t value) {
    Kernel& kernel = program_.kernel;
    Kernel::Condition condition;
    condition.first_row = static_cast<std::uint32_t>(kernel.rows.size());
    for (std::size_t below = 0; below < value; ++below) {
        kernel.rows.push_back({static_cast<std::uint32_t>(kernel.cells.size()), 1});
        kernel.cells.push_back({at(variable).word, at(variable).mask, in_place(at(variable), below)});
        ++condition.rows;
    }
    kernel.conditions.push_back(condition);
}

Effect& Builder::effect(EffectKind kind, VariableNumber number, std::size_t value) {
    const Variable& variable = at(number);
    Effect effect;
    effect.kind = kind;
    effect.word = variable.word;
    effect.mask = variable.mask;
    effect.bits = in_place(variable, value);
    program_.kernel.effects.push_back(effect);
    ++program_.kernel.moves.back().effects;
    return program_.kernel.effects.back();
}

void Builder::set(VariableNumber variable, std::size_t value) {
    effect(EffectKind::set, variable, value);
}

void Builder::add_one(VariableNumber variable) {
    effect(EffectKind::add, variable, 1);
}

void Builder::set_if(VariableNumber variable, std::size_t value, VariableNumber guard, std::size_t guard_value) {
    Effect& made = effect(EffectKind::set, variable, value);
    made.guard_word = at(guard).word;
    made.guard_mask = at(guard).mask;
    made.guard_bits = in_place(at(guard), guard_value);
}

void Builder::set_when(VariableNumber variable, std::size_t value, std::size_t before, const Stated<Condition>& when,
                       VariableNumber moment) {
    const auto set_so = [&](const DecisionTable& table) {
        set_if(variable, value, variable, before);
        only_when(table, moment);
    };
    if (when.value) return set_so(when.value->table);
    for (const auto& reading : when.readings) set_so(reading.value ? reading.value->table : DecisionTable{});
    if (when.readings.empty()) set_so({});
}

void Builder::set_unless(VariableNumber variable, std::size_t value, std::size_t before, const Stated<Condition>& when) {
    std::vector<const DecisionTable*> tables;
    for (const auto& meant : meanings_of(when)) {
        if (!meant.value) return;
        tables.push_back(&meant.value->table);
    }
    if (tables.empty()) return;
    set_if(variable, value, variable, before);
    or_known(tables, false);
    program_.kernel.effects.back().when = static_cast<std::uint16_t>(program_.kernel.conditions.size());
}

/// The last effect happens only where the table is known to give yes, and the moment has come.
void Builder::only_when(const DecisionTable& table, VariableNumber moment) {
    const auto number = condition(table, true);
    program_.kernel.effects.back().when = static_cast<std::uint16_t>(number + 1);
    if (moment == no_variable) return;
    Kernel& kernel = program_.kernel;
    kernel.rows.push_back({static_cast<std::uint32_t>(kernel.cells.size()), 1});
    kernel.cells.push_back({at(moment).word, at(moment).mask, in_place(at(moment), 1)});
    ++kernel.conditions.back().rows;
}

void Builder::withdraw_offers() {
    for (std::size_t word = 0; word < program_.kernel.offered.words.size(); ++word) {
        const std::uint64_t mask = program_.kernel.offered.words[word];
        if (mask == 0) continue;
        Effect effect;
        effect.word = static_cast<std::uint8_t>(word);
        effect.mask = mask;
        program_.kernel.effects.push_back(effect);
        ++program_.kernel.moves.back().effects;
    }
}

VariableNumber Builder::read(const Read& wanted) {
    const auto known = std::ranges::find(program_.reads, wanted.path, &ReadVariable::path);
    if (known != program_.reads.end()) return known->variable;
    const auto variable = layout_.add(VariableKind::fact, program_.reads.size(), wanted.answers.size() + 1);
    program_.reads.push_back({wanted.path, wanted.answers, variable});
    return variable;
}

VariableNumber Builder::moment(const std::string& name) const {
    const auto known = std::ranges::find(program_.reads, "come." + name, &ReadVariable::path);
    return known == program_.reads.end() ? no_variable : known->variable;
}

}  // namespace recourse
