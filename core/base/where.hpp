#pragma once

#include <memory>
#include <string>

namespace recourse {

/// The name of a file as people know it: relative to the root that holds it. Shared, as every value carries one.
using FileName = std::shared_ptr<const std::string>;

/// A place in something that somebody wrote. Lines and columns count from 1; 0 stands for "the whole file".
struct Where {
    FileName file;
    int line = 0;
    int column = 0;

    std::string file_name() const { return file ? *file : std::string(); }
};

/// "scripts/area/name.lua:12:3"; the parts that are not known are left out.
std::string to_text(const Where& where);

}  // namespace recourse
