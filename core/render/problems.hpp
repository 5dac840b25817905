#pragma once

#include "base/problem.hpp"
#include "render/json.hpp"
#include "render/style.hpp"

#include <functional>
#include <string>

namespace recourse {

/// Gives the text of a file that a problem names; empty where it can't be read.
using FileText = std::function<std::string(const std::string& file_name)>;

/// "file:line:column: error[id]: sentence. Hint.", then the line with a caret under the column, for each problem.
std::string problems_text(const Problems& problems, const FileText& text_of, const Style& style);

/// The same as a list of objects: severity, id, file, line, column, says, hint.
Json to_json(const Problems& problems);

}  // namespace recourse
