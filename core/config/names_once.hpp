#pragma once

#include "base/problem.hpp"

#include <map>
#include <string>

namespace recourse {

/// Names of things of one kind in one file: reports each that comes a second time, with both lines.
class NamesOnce {
public:
    /// `kind` is what messages call them: "clause". The problems must outlive this.
    NamesOnce(std::string kind, Problems& problems);

    void add(const std::string& name, const Where& where);

private:
    std::string kind_;
    Problems& problems_;
    std::map<std::string, Where> seen_;
};

}  // namespace recourse
