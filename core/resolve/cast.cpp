#include "resolve/cast.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::vector<BodyName> bodies(const Area& area, const std::vector<std::string>& parties) {
    std::vector<BodyName> found;
    for (const auto& party : parties) found.push_back(body_called(area, party));
    return found;
}

}  // namespace

BodyName body_called(const Area& area, const std::string& party) {
    const Entry* body = find_called(area, "body", party);
    return BodyName{body ? body->name : party};
}

Cast::Cast(std::shared_ptr<const Area> area, const Procedure& procedure, const Story& story)
    : area_(std::move(area)), raising_(bodies(*area_, story.raised_by)), answering_(bodies(*area_, story.against)) {
    for (const auto& role : procedure.roles) {
        roles_[role.name] = holders(role, story);
        stand_ins_[role.name] = stand_ins(role);
    }
}

const std::vector<Actor>& Cast::of(const RoleName& role) const {
    static const std::vector<Actor> nobody;
    const auto found = roles_.find(role);
    return found == roles_.end() ? nobody : found->second;
}

std::size_t Cast::size_of(const RoleName& role) const {
    return std::max<std::size_t>(1, of(role).size());
}

std::vector<Actor> Cast::of(const People& people) const {
    std::vector<Actor> all;
    for (const auto& role : roles_in(people)) {
        for (const auto& actor : of(role)) {
            const bool known = std::ranges::any_of(all, [&](const Actor& other) {
                return other.post == actor.post && other.body == actor.body && other.title == actor.title;
            });
            if (!known) all.push_back(actor);
        }
    }
    return all;
}

std::vector<Actor> Cast::named(const Stated<People>& people) const {
    if (!people.value) return {};
    auto actors = of(*people.value);
    for (auto& actor : actors) {
        if (people.ground.kind == GroundKind::assumption) actor.ground = people.ground;
    }
    return actors;
}

std::vector<Actor> Cast::stand_ins(const Role& role) const {
    return role.stand_in.value ? at_path(*role.stand_in.value) : std::vector<Actor>{};
}

std::vector<Actor> Cast::allowed(const People& people) const {
    auto all = of(people);
    for (const auto& role : roles_in(people)) {
        const auto found = stand_ins_.find(role);
        if (found != stand_ins_.end()) all.insert(all.end(), found->second.begin(), found->second.end());
    }
    return all;
}

std::vector<Actor> Cast::holders(const Role& role, const Story& story) const {
    if (const auto filled = story.roles.find(role.name.text); filled != story.roles.end()) {
        std::vector<Actor> actors;
        for (const auto& name : filled->second) {
            auto called_so = at_path(name);
            if (called_so.empty()) {
                called_so.push_back({PostName{}, BodyName{}, name, {GroundKind::story, {}, "named by the issue", "", ""}});
            }
            for (auto& actor : called_so) actors.push_back(std::move(actor));
        }
        return actors;
    }
    if (role.post.value) {
        auto actors = at_path(*role.post.value);
        for (auto& actor : actors) {
            if (actor.ground.kind == GroundKind::none) actor.ground = role.ground;
        }
        return actors;
    }
    const std::string words = !role.whom.empty() ? role.whom : role.title;
    if (words.empty()) return {};
    return {{PostName{}, BodyName{}, words, role.ground}};
}

std::vector<Actor> Cast::chair(const BodyName& body, const std::string& seat) const {
    std::vector<Actor> actors;
    for (const auto& one : seats_of(*area_)) {
        if (one.body == body && one.as == seat) {
            actors.push_back({one.post, body, title(one.post), one.ground});
        }
    }
    if (actors.empty()) {
        const std::string says = "Nobody is named as " + seat + " of " + title_in(*area_, body.text) + ".";
        actors.push_back({PostName{}, body, seat + " of " + title_in(*area_, body.text),
                          {GroundKind::silence, {}, says, "", ""}});
    }
    return actors;
}

std::vector<Actor> Cast::at_path(const std::string& path) const {
    const auto dot = path.find('.');
    const std::string party = path.substr(0, dot);
    const std::string seat = dot == std::string::npos ? "" : path.substr(dot + 1);
    std::vector<BodyName> of_party;
    if (party == "raised_by") {
        of_party = raising_;
    } else if (party == "against") {
        of_party = answering_;
    } else if (find_called(*area_, "body", party)) {
        of_party = {body_called(*area_, party)};
    } else if (const Entry* post = find_called(*area_, "post", path)) {
        return {{PostName{post->name}, BodyName{}, title(PostName{post->name}), post->ground}};
    }
    std::vector<Actor> actors;
    for (const auto& body : of_party) {
        if (seat.empty()) {
            actors.push_back({PostName{}, body, title_in(*area_, body.text), {}});
            continue;
        }
        for (auto& actor : chair(body, seat)) actors.push_back(std::move(actor));
    }
    return actors;
}

std::vector<Actor> Cast::called(const std::string& name) const {
    if (const auto role = roles_.find(RoleName{name}); role != roles_.end()) return role->second;
    return at_path(name);
}

std::string Cast::title(const PostName& post) const {
    return title_in(*area_, post.text);
}

}  // namespace recourse
