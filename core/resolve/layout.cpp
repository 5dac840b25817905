#include "resolve/layout.hpp"

#include <bit>
#include <stdexcept>

namespace recourse {

namespace {

constexpr unsigned word_bits = 64;

unsigned bits_for(std::size_t values) {
    return values < 2 ? 1 : static_cast<unsigned>(std::bit_width(values - 1));
}

}  // namespace

void Layout::next_word() {
    ++word_;
    used_ = 0;
    if (word_ >= State{}.words.size()) {
        throw std::length_error("the procedure needs more variables than a state can hold");
    }
}

VariableNumber Layout::add(VariableKind kind, std::size_t subject, std::size_t values) {
    const unsigned bits = bits_for(values);
    if (used_ + bits > word_bits) next_word();
    Variable variable;
    variable.kind = kind;
    variable.subject = static_cast<std::uint16_t>(subject);
    variable.values = static_cast<std::uint16_t>(values);
    variable.word = static_cast<std::uint8_t>(word_);
    variable.shift = static_cast<std::uint8_t>(used_);
    variable.mask = ((bits == word_bits ? 0 : std::uint64_t{1} << bits) - 1) << used_;
    used_ += bits;
    variables_.push_back(variable);
    return static_cast<VariableNumber>(variables_.size() - 1);
}

std::vector<VariableNumber> Layout::add_together(VariableKind kind, std::size_t subject, std::size_t count,
                                                 std::size_t values) {
    const unsigned bits = bits_for(values) * static_cast<unsigned>(count);
    if (bits > word_bits) throw std::length_error("more people answer one step than a state can hold");
    if (used_ + bits > word_bits) next_word();
    std::vector<VariableNumber> added;
    for (std::size_t i = 0; i < count; ++i) added.push_back(add(kind, subject, values));
    return added;
}

}  // namespace recourse
