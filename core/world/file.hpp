#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string>

namespace recourse {

/// A file longer than this many bytes is refused unread.
inline constexpr std::size_t most_file_bytes = 256 * 1024;

/// The text of a regular file. `name` is what messages call it. Errors: not there, no regular file (a folder, a pipe, a
/// device), too long, not readable.
Result<std::string> read_file(const std::filesystem::path& path, const FileName& name);

}  // namespace recourse
