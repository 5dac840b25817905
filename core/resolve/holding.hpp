#pragma once

#include "resolve/conditions.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <vector>

namespace recourse {

/// One way in which a role may be held.
struct Holding {
    std::vector<Actor> actors;
    std::vector<Actor> aside;  ///< whose place they take: they themselves may not act
    bool unnamed = false;      ///< nobody is named for that place: anybody may act but those aside (3.37)
    std::vector<std::size_t> readings = {};  ///< on which combinations of readings it can be so, by their numbers
};

/// A role whose holder depends on the circumstances (2.9).
struct ChangingRole {
    RoleName role;
    std::vector<Stated<Condition>> when;      ///< of each holder but the last, who holds it otherwise
    std::vector<std::string> cases;           ///< each of those in words
    std::vector<std::vector<Actor>> holders;
    bool last_unnamed = false;                ///< whether nobody is named who holds it otherwise
    std::vector<Stated<Condition>> aside_if;  ///< if all of them hold, the holder stands aside; none: never
    std::vector<Actor> stand_ins;
    Ground stand_in_ground;
};

/// Whether two are the same person: by the post, or by the words where no post is known.
bool same(const Actor& a, const Actor& b);
bool among(const std::vector<Actor>& actors, const Actor& one);

/// Every way in which the role can be held by what is known: what is not known is tried with each of its answers (3.23), and
/// what is read in several ways with each reading (2.7). Where it comes to one, that is certain; else each actor says in
/// which case.
std::vector<Holding> holdings(const ChangingRole& role, const Answers& answers);

/// Those who hold a place, with whoever stands in where nobody is named for it (3.37).
std::vector<Actor> filled_by(std::vector<Actor> actors, const std::vector<Actor>& stand_ins);

}  // namespace recourse
