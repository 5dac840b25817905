#pragma once

#include "base/problem.hpp"

#include <string>
#include <string_view>

namespace recourse {

/// A script longer than this many bytes is refused unread.
inline constexpr std::size_t most_source_bytes = 64 * 1024;

/// What is wrong with the bytes of a script before anything is made of them: too long, compiled code, not UTF-8,
/// characters that people can't see or that change the order in which others are shown. Empty: it can be read.
Problems check_source(std::string_view source, const FileName& file);

/// A text of somebody else as a message may show it: at most so many bytes, cut between characters, with `?` for what
/// is hidden or broken.
std::string shown(std::string_view text, std::size_t most = 60);

}  // namespace recourse
