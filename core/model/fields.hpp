#pragma once

#include "base/problem.hpp"
#include "model/value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Reads a table strictly, field by field: what is wrong is collected and the reading goes on, and `finish` reports
/// every field that nobody asked for. A field that is not given, or is wrong, comes back empty; no text that is given
/// is empty.
class Fields {
public:
    /// `what` is what messages call the table: "the story". The table and the problems must outlive this.
    Fields(const Table& table, Where where, std::string what, Problems& problems);

    std::string text(std::string_view name);
    std::string optional_text(std::string_view name);
    /// A text that is one of `choices`.
    std::string choice(std::string_view name, const std::vector<std::string>& choices);
    std::string optional_choice(std::string_view name, const std::vector<std::string>& choices);
    /// A list of texts, or one text.
    std::vector<std::string> texts(std::string_view name);
    std::vector<std::string> optional_texts(std::string_view name);
    std::optional<std::int64_t> number(std::string_view name);
    std::optional<std::int64_t> optional_number(std::string_view name);
    std::optional<bool> yes_no(std::string_view name);
    std::optional<bool> optional_yes_no(std::string_view name);
    /// A date without a time of day.
    std::optional<Date> date(std::string_view name);
    std::optional<Date> optional_date(std::string_view name);
    std::optional<Stamp> stamp(std::string_view name);
    std::optional<Stamp> optional_stamp(std::string_view name);
    const Table* table(std::string_view name);
    const Table* optional_table(std::string_view name);
    /// Whatever is written there; null when nothing is.
    const Value* optional_value(std::string_view name);

    /// Every field that nobody has asked for yet, in order; they count as asked for from now on.
    std::vector<const Field*> others();
    /// Reports every field that nobody asked for, with the nearest one that somebody did.
    void finish();

    /// Reports that a field is not there; `hint` says what to write.
    void missing(std::string_view name, std::string hint);
    /// Reports that a field is not what it has to be ("a date"); `hint` says what to write.
    void wrong(std::string_view name, const Value& value, std::string_view wanted, std::string hint);

    /// Takes back that a field is not there, as it is under another key.
    void not_missing(const std::string& name);

    const std::string& what() const { return what_; }
    const Where& where() const { return where_; }
    Problems& problems() { return problems_; }

private:
    /// Where among the fields of the table this value of one of them stands.
    std::size_t number_of(const Value& value) const;

    const Table& table_;
    Where where_;
    std::string what_;
    Problems& problems_;
    std::vector<std::string> asked_;  ///< every name that was asked for, to tell the nearest; some twice
    std::vector<bool> was_asked_;     ///< of each field of the table, in order
};

/// How a fact is answered in a file: a text, or a number or true or false as text; none for any other value.
std::optional<std::string> answer_of(const Value& value);

}  // namespace recourse
