#pragma once

#include "render/style.hpp"

#include <string>
#include <string_view>

namespace recourse {

/// What the program says: data to standard output, everything else to standard error. Nothing is written before `flush`.
class Console {
public:
    Console(Style out, Style err) : out_style_(out), err_style_(err) {}

    const Style& style() const { return out_style_; }
    const Style& error_style() const { return err_style_; }

    void print(std::string_view text) { out_ += text; }
    void complain(std::string_view text) { err_ += text; }

    /// Writes what was gathered, standard error last. False when standard output could not take it; a reader that has gone
    /// away is no failure.
    bool flush();

private:
    Style out_style_;
    Style err_style_;
    std::string out_;
    std::string err_;
};

}  // namespace recourse
