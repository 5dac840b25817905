#pragma once

#include "render/style.hpp"
#include "render/walk_words.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A walk as people read it: what it is about, each step, where it stands, and how days are counted. `setting` gives the
/// titles of bodies, posts and steps. Of a forecast that forks, every branch; the steps that they share stand once, in front.
std::string walk_text(const std::vector<Walk>& branches, const Setting& setting, const Style& style);

}  // namespace recourse
