#pragma once

#include "base/result.hpp"
#include "explore/owed.hpp"
#include "world/world.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// What is owed in an area within a time or so often, and what its text says of that.
struct Duties {
    std::string area;
    std::string title;
    std::string post;  ///< the title of the post that it is told for; empty: everybody's
    std::string asked; ///< the words that each has; empty: all of them
    OwedWindow window;
    std::vector<Owed> all;     ///< with dates: by their first date, the others behind them in the order of the files
    std::size_t untimed = 0;   ///< duties that say nothing of time, which are left out
    std::size_t outside = 0;   ///< what has no date up to the end of the window, and is left out
    std::string counting;      ///< how days are counted here; empty where no date was
};

/// Every procedure of an area and of those that it uses, with the sets laid over them; no value where one is invalid. Of
/// several versions of one: that in force on the date, without a date the last.
Result<std::vector<Prepared>> procedures_for(const World& world, const AreaName& area, const std::vector<std::string>& sets,
                                             const std::optional<Date>& on = {});

/// Everything that is owed in an area and in those that it uses, in their files and procedures; timed or not.
Result<std::vector<Owed>> everything_owed(const World& world, const AreaName& area, const std::vector<std::string>& sets,
                                          const OwedWindow& window);

/// The timed duties and frequencies of an area; only what is due up to the end of the window, where it has one, and only
/// those of one post, where it is named. What has each word of `about`, where that is given, is told even without a time.
Result<Duties> duties_of(const World& world, const AreaName& area, const std::vector<std::string>& sets,
                         const OwedWindow& window, const std::optional<PostName>& post, const std::string& about = "");

}  // namespace recourse
