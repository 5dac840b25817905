#include "base/where.hpp"

#include <set>

namespace recourse {

FileName::FileName(const std::string& name) {
    static std::set<std::string> names;
    name_ = &*names.insert(name).first;
}

std::string to_text(const Where& where) {
    std::string text = where.file_name();
    if (where.line > 0) text += ":" + std::to_string(where.line);
    if (where.line > 0 && where.column > 0) text += ":" + std::to_string(where.column);
    return text;
}

}  // namespace recourse
