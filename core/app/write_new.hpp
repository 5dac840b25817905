#pragma once

#include "base/problem.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// A file of a new folder: its name in the folder, and its text.
struct NewFile {
    std::string name;
    std::string text;
};

/// Writes a file that is not there yet, whole or not at all. A problem, and nothing written, where something of that
/// name is there already or it can't be written. `shown_as` is what the message calls it.
std::optional<Problem> write_new_file(const std::filesystem::path& path, std::string_view text,
                                      const std::string& shown_as);

/// Writes a folder that is not there yet with all its files, whole or not at all; problems as above.
std::optional<Problem> write_new_folder(const std::filesystem::path& path, const std::vector<NewFile>& files,
                                        const std::string& shown_as);

/// Puts a text in place of a file's own, whole or not at all.
std::optional<Problem> replace_file(const std::filesystem::path& path, std::string_view text,
                                    const std::string& shown_as);

}  // namespace recourse
