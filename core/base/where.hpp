#pragma once

#include <string>

namespace recourse {

/// The name of a file as people know it: relative to the root that holds it. Every value carries one, so it is as small as
/// a number: the names themselves are kept, each once, until the program ends.
class FileName {
public:
    FileName() = default;
    explicit FileName(const std::string& name);

    explicit operator bool() const { return name_ != nullptr; }
    const std::string& operator*() const { return *name_; }
    const std::string* operator->() const { return name_; }
    bool operator==(const FileName& other) const = default;

private:
    const std::string* name_ = nullptr;
};

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
