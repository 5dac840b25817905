#include "resolve/cast.hpp"

#include "resolve/called_on.hpp"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

std::vector<BodyName> bodies(const Area& area, const std::vector<std::string>& parties) {
    std::vector<BodyName> found;
    for (const auto& party : parties) found.push_back(body_called(area, party));
    return found;
}

/// Whether the script leaves open who holds it, and says nothing that it may mean.
bool is_nobody(const Role& role) {
    return role.whom.open() && role.whom.readings.empty() && !role.post.written;
}

}  // namespace

BodyName body_called(const Area& area, const std::string& party) {
    const Entry* body = find_called(area, "body", party);
    return BodyName{body ? body->name : party};
}

Cast::Cast(std::shared_ptr<const Area> area, const Procedure& procedure, const Story& story, const Date& on)
    : area_(std::move(area)), on_(on), raising_(bodies(*area_, story.raised_by)), answering_(bodies(*area_, story.against)) {
    takes_turns_ = std::ranges::any_of(area_->entries, [](const Entry& entry) {
        return entry.kind == "seat" && entry.fields.find("rotates");
    });
    for (const auto& role : procedure.roles) {
        const bool by_issue = story.roles.contains(role.name.text);
        roles_[role.name] = by_issue ? named_by(story, role.name) : holders(role);
        if (!by_issue && is_nobody(role)) unnamed_.insert(role.name);
    }
    for (const auto& role : procedure.roles) {
        stand_ins_[role.name] = stand_ins(role);
        roles_[role.name] = filled_by(std::move(roles_[role.name]), stand_ins_[role.name]);
        note_no_others(role);
        const bool filled = story.roles.contains(role.name.text);
        if (!role.stands_aside_if.empty() || (!role.holders.empty() && !filled)) add_changing(role, filled);
    }
    settle([](const std::string&) { return std::string(); });
}

/// That nobody else holds it in any case is printed where a set has said so.
void Cast::note_no_others(const Role& role) {
    const auto& written = role.holders_as_written;
    if (!written.value || !written.value->empty() || written.ground.kind != GroundKind::assumption) return;
    for (auto& actor : roles_[role.name]) {
        actor.when += (actor.when.empty() ? "" : "; ") + ("nobody else in any case: " + to_text(written.ground));
    }
}

/// A role that the issue fills has the holders that it names, who may still have to stand aside.
void Cast::add_changing(const Role& role, bool by_issue) {
    ChangingRole made{role.name, {}, {}, {}, false, {}, stand_ins_[role.name], role.stand_in.ground};
    for (const auto& holder : role.holders) {
        if (by_issue) break;
        made.when.push_back(holder.when);
        made.cases.push_back(case_in_words(holder));
        made.holders.push_back(filled_by(in_office(holder.post, holder.whom, role.ground), made.stand_ins));
    }
    made.holders.push_back(roles_[role.name]);
    made.last_unnamed = unnamed_.contains(role.name);
    for (const auto& condition : role.stands_aside_if) {
        if (condition.value || !condition.readings.empty()) made.aside_if.push_back(condition);
    }
    changing_.push_back(std::move(made));
}

void Cast::settle(const Answers& answers) {
    for (const auto& role : changing_) {
        auto& held = holdings_[role.role] = recourse::holdings(role, answers);
        auto& all = roles_[role.role];
        all.clear();
        for (const auto& one : held) all.insert(all.end(), one.actors.begin(), one.actors.end());
    }
}

Cast Cast::as_known(const Answers& answers) const {
    Cast known = *this;
    known.settle(answers);
    return known;
}

bool Cast::may(const People& people, const Actor& actor) const {
    return std::ranges::any_of(roles_in(people), [&](const RoleName& role) {
        const auto stand_ins = stand_ins_.find(role);
        if (stand_ins != stand_ins_.end() && among(stand_ins->second, actor)) return true;
        if (unnamed_.contains(role) && !holdings_.contains(role)) return true;
        const auto held = holdings_.find(role);
        if (held == holdings_.end()) return among(of(role), actor);
        const auto certain_on = [&](std::size_t reading) {
            return std::ranges::all_of(held->second, [&](const Holding& one) {
                return std::ranges::find(one.readings, reading) == one.readings.end() || among(one.actors, actor) ||
                       (one.unnamed && !among(one.aside, actor));
            });
        };
        std::size_t readings = 0;
        for (const auto& one : held->second) readings = std::max(readings, one.readings.back() + 1);
        for (std::size_t reading = 0; reading < readings; ++reading) {
            if (certain_on(reading)) return true;
        }
        return false;
    });
}

bool Cast::is_unnamed(const People& people) const {
    return std::ranges::any_of(roles_in(people), [&](const RoleName& role) { return unnamed_.contains(role); });
}

std::string Cast::depends_on(const People& people) const {
    bool on_readings = false;
    for (const auto& role : roles_in(people)) {
        const auto held = holdings_.find(role);
        if (held == holdings_.end() || held->second.size() < 2) continue;
        std::set<std::size_t> seen;
        for (const auto& one : held->second) {
            for (const auto reading : one.readings) {
                if (!seen.insert(reading).second) return "what is not recorded";
            }
        }
        on_readings = true;
    }
    return on_readings ? "which reading is meant" : "";
}

const std::vector<Actor>& Cast::of(const RoleName& role) const {
    static const std::vector<Actor> nobody;
    const auto found = roles_.find(role);
    return found == roles_.end() ? nobody : found->second;
}

std::size_t Cast::size_of(const RoleName& role) const {
    if (holdings_.contains(role)) return 1;
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
    if (!role.stand_in.value) return {};
    const auto other = roles_.find(RoleName{*role.stand_in.value});
    return other == roles_.end() ? at_path(*role.stand_in.value) : other->second;
}

std::vector<Actor> Cast::allowed(const People& people) const {
    auto all = of(people);
    for (const auto& role : roles_in(people)) {
        const auto found = stand_ins_.find(role);
        if (found != stand_ins_.end()) all.insert(all.end(), found->second.begin(), found->second.end());
    }
    return all;
}

std::vector<Actor> Cast::named_by(const Story& story, const RoleName& role) const {
    std::vector<Actor> actors;
    for (const auto& name : story.roles.at(role.text)) {
        auto called_so = at_path(name);
        if (called_so.empty()) {
            called_so.push_back({PostName{}, BodyName{}, name, {GroundKind::story, {}, "named by the issue", {}}});
        }
        for (auto& actor : called_so) actors.push_back(std::move(actor));
    }
    return actors;
}

std::vector<Actor> Cast::holders(const Role& role) const {
    if (is_nobody(role)) return {{PostName{}, BodyName{}, role.title, role.whom.ground, "nobody is named"}};
    if (!role.whom.readings.empty() && role.whom.open()) {
        std::string each;
        for (const auto& one : role.whom.readings) {
            each += (each.empty() ? "read as `" : "; read as `") + one.name + "`: " + one.value.value_or("nobody is named");
        }
        return {{PostName{}, BodyName{}, role.title.empty() ? role.name.text : role.title, role.whom.ground, each}};
    }
    const bool chosen = role.whom.ground.kind == GroundKind::assumption;
    return in_office(role.post.value.value_or(""), role.whom.value.value_or(role.title), chosen ? role.whom.ground : role.ground);
}

/// Whoever holds an office or a seat, else somebody in words.
std::vector<Actor> Cast::in_office(const std::string& post, const std::string& words, const Ground& ground) const {
    if (!post.empty()) {
        auto actors = at_path(post);
        for (auto& actor : actors) {
            if (actor.ground.kind == GroundKind::none) actor.ground = ground;
        }
        return actors;
    }
    if (words.empty()) return {};
    return {{PostName{}, BodyName{}, words, ground}};
}

std::vector<Actor> Cast::chair(const BodyName& body, const std::string& seat) const {
    std::vector<Actor> actors;
    Ground silence;
    for (const auto& entry : area_->entries) {
        if (entry.kind != "seat" || text_of(entry, "body") != body.text || text_of(entry, "as") != seat) continue;
        const std::string post = text_of(entry, "post");
        auto turn = turn_on(*area_, entry, on_);
        if (turn && turn->ground.kind != GroundKind::silence) {
            actors.push_back(std::move(*turn));
        } else if (!post.empty()) {
            actors.push_back({PostName{post}, body, title(PostName{post}), entry.ground});
        } else {
            silence = turn ? turn->ground : ground_of(entry, "post");
        }
    }
    if (actors.empty()) {
        if (silence.says.empty()) {
            const std::string says = "Nobody is named as " + seat + " of " + title_in(*area_, body.text) + ".";
            silence = {GroundKind::silence, {}, says, {}};
        }
        silence.kind = GroundKind::silence;
        actors.push_back({PostName{}, body, seat + " of " + title_in(*area_, body.text), std::move(silence)});
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
    auto actors = at_path(name);
    for (const auto& [role, holders] : roles_) {
        if (!actors.empty()) break;
        const auto so_called = std::ranges::find(holders, name, &Actor::title);
        if (so_called != holders.end()) actors.push_back(*so_called);
    }
    return actors;
}

std::string Cast::title(const PostName& post) const {
    return title_in(*area_, post.text);
}

}  // namespace recourse
