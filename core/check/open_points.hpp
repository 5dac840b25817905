#pragma once

#include "check/gaps.hpp"
#include "model/area.hpp"
#include "model/recorded.hpp"

#include <string>
#include <vector>

namespace recourse {

/// The open points among fields: every value that is silent, unseen, configured or has readings. `laid` is the same after
/// assumption sets were laid over it: what is answered there is an assumption. `address` is what a set writes before the
/// name of a field; empty where a set can't answer. `document` is that of clauses without one.
std::vector<Gap> open_points(const Table& fields, const Table& laid, const std::string& about, const std::string& address,
                             const Ground& ground, const std::string& document);

/// Those of a script, and its blocks that rest on a silence themselves.
std::vector<Gap> open_points(const std::vector<Block>& blocks, const std::vector<Block>& laid);

}  // namespace recourse
