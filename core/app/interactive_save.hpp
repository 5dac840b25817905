#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// Writes a new file, whole or not at all. Where that can't be done, the sentence that says why: a file of that name is
/// there already, or the folder can't be written to.
std::optional<std::string> save_new_file(const std::string& path, std::string_view text);

}  // namespace recourse
