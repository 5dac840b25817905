#pragma once

#include <string_view>

namespace recourse {

/// Whether a text is what stands in hints and examples for something that people write themselves: "...".
constexpr bool is_placeholder(std::string_view text) {
    return text == "..." || text == "\xE2\x80\xA6";
}

}  // namespace recourse
