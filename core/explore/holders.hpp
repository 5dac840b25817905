#pragma once

#include "model/area.hpp"
#include "model/procedure.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Whether a post can be what a path of a role names: the post itself, or through a seat ("raised_by.chair"), whatever the
/// issue: a post that chairs a board under the protocol counts on either side.
bool may_hold(const PostName& post, const Area& area, const std::string& path);

/// Everything that may hold a role: the paths of its own post and of its holders, else its words.
std::vector<std::string> names_of_role(const Role& role);

/// Through what a duty of `name` (a post, a path, a body, an agency, or words) is a post's: "itself", "as chair of ...",
/// "for ..." where it is its agency's. Empty where it is not: who only attends a body owes nothing for it.
std::string owes_as(const PostName& post, const Area& area, const std::string& name);

}  // namespace recourse
