#include "resolve/course.hpp"

#include "resolve/turn_away.hpp"

#include <utility>

namespace recourse {

/// A matter is turned away only before it begins (2.12). That what is learnt later would have done so is said, with where it
/// belongs; also where it is so on one reading only, and where it is so no longer (3.24).
void Course::doors_met(const Stamp& on) {
    if (frame_->procedure->outsides.empty()) return;
    std::map<std::string, std::string> now;
    for (const auto& door : doors_in_words(*frame_, state_)) {
        const std::string address = frame_->procedure->name.text + "." + door.outside->name;
        now[address] = says_of(door.outside->when);
        if (doors_.contains(address)) continue;
        warnings_.push_back(iso(on) + ": " + door.says + " [" + to_text(door.ground) + "] That became known only after the case had " +
                            (ended() ? "ended." : "begun, which goes on."));
    }
    for (const auto& door : doubtful_doors()) {
        now[door.address] = "";
        met(door.address, door.ground);
        if (!doors_.contains(door.address)) warnings_.push_back(iso(on) + ": " + door.says);
    }
    for (const auto& [address, says] : doors_) {
        if (!says.empty() && !now.contains(address)) {
            warnings_.push_back(iso(on) + ": It is no longer so that " + says + ": this is for " + frame_->procedure->title + " again.");
        }
    }
    doors_ = std::move(now);
}

std::vector<MetSilence> Course::doubtful_doors() const {
    return doors_on_a_reading(*frame_->procedure, known_now());
}

}  // namespace recourse
