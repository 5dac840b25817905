#pragma once

#include "resolve/layout.hpp"
#include "resolve/program.hpp"

#include <utility>

namespace recourse {

/// Writes the tables of a Program: one move at a time, its tests and then its effects.
class Builder {
public:
    explicit Builder(Program& program);

    Layout& layout() { return layout_; }

    /// Starts a move; what follows belongs to it.
    void move(LabelKind kind, std::size_t subject, std::size_t value = 0);

    void test(TestKind kind, VariableNumber variable, std::size_t value, TestMeaning&& meaning);
    /// A condition that must be known to hold, or known not to hold; on readings, one of them is enough.
    void test(const Stated<Condition>& condition, TestAbout about, bool wanted = true);
    /// A condition that must be known to hold on each of its readings; where nobody says what it is, it never does.
    void test_on_all(const Stated<Condition>& condition, TestAbout about);

    /// All of the variables, which share a word, have the value (or, with `is_not`, not all of them).
    void test_all(TestKind kind, const std::vector<VariableNumber>& variables, std::size_t value, TestMeaning&& meaning);
    /// No place but this one is offered.
    void test_nothing_offered(VariableNumber but, const TestMeaning& meaning);
    /// The variable, which is below `values`, has one of these values.
    void test_one_of(VariableNumber variable, const std::vector<std::size_t>& wanted, std::size_t values,
                     TestMeaning&& meaning);

    /// A test that holds where any one of several conditions is known to hold: they are given between these two.
    void start_alternatives();
    void test_alternatives(TestMeaning&& meaning);
    /// All of the tables are known to hold (or not to hold).
    void or_known(const std::vector<const DecisionTable*>& tables, bool wanted);
    /// The variable has reached a value above 0.
    void or_full(VariableNumber variable, std::size_t value);

    void set(VariableNumber variable, std::size_t value);
    void add_one(VariableNumber variable);
    /// `set`, only where another variable has a value.
    void set_if(VariableNumber variable, std::size_t value, VariableNumber guard, std::size_t guard_value);
    /// `set_if`, only where the condition is known to hold as well, on one of its readings at least, and the moment has
    /// come. Where nobody says what the condition is, it may hold.
    void set_when(VariableNumber variable, std::size_t value, std::size_t before, const Stated<Condition>& condition,
                  VariableNumber moment = no_variable);
    /// `set_if`, only where the condition is known not to hold, on none of its readings.
    void set_unless(VariableNumber variable, std::size_t value, std::size_t before, const Stated<Condition>& condition);
    /// Every `offered` becomes 0.
    void withdraw_offers();

    /// The variable of something that conditions read; made at the first call, with the answers given.
    VariableNumber read(const Read& read);
    /// The variable of a moment, if anything reads it.
    VariableNumber moment(const std::string& name) const;

    /// Copies the variables' places into the kernel. Called before the first move.
    void fix_layout();

private:
    void add_test(Test test, TestMeaning&& meaning);
    Effect& effect(EffectKind kind, VariableNumber variable, std::size_t value);
    std::uint16_t condition(const DecisionTable& table, bool wanted);
    void only_when(const DecisionTable& table, VariableNumber moment);
    void rows_against(const DecisionTable& table, bool wanted, Kernel::Condition& condition);
    const Variable& at(VariableNumber number) const { return layout_.variables()[number]; }

    Program& program_;
    Layout layout_;
    std::size_t first_alternative_ = 0;
};

}  // namespace recourse
