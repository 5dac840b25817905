#pragma once

#include "model/area.hpp"
#include "model/procedure.hpp"
#include "model/story.hpp"
#include "resolve/holding.hpp"
#include "resolve/walk.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace recourse {

/// Who takes part in one issue: each role with those who hold it, and the boards on both sides.
class Cast {
public:
    Cast(std::shared_ptr<const Area> area, const Procedure& procedure, const Story& story)
        : Cast(std::move(area), procedure, story, story.begun.date) {}
    /// The same on another date: in seats that rotate, whoever's turn it is then.
    Cast(std::shared_ptr<const Area> area, const Procedure& procedure, const Story& story, const Date& on);

    /// Those who hold a role, in the order of the parties; where that depends on what is not known, everybody who may.
    /// Somebody without a known post has only a title.
    const std::vector<Actor>& of(const RoleName& role) const;
    /// How many hold it; one where it depends on the circumstances who that is.
    std::size_t size_of(const RoleName& role) const;
    /// Those of `people`, in order, each once.
    std::vector<Actor> of(const People& people) const;

    /// What a name in a story stands for: a role, a post, a path ("cb-csp.chair"), or somebody whom the issue
    /// or the script has in these words. Empty where it stands for nothing.
    std::vector<Actor> called(const std::string& name) const;

    /// Those whom a field names, each resting on the set that named them where one did; nobody where it is open.
    std::vector<Actor> named(const Stated<People>& people) const;

    /// Who may take the place of a role's holders, where a set has answered that.
    std::vector<Actor> stand_ins(const Role& role) const;
    /// Those of `people`, and whoever may stand in for them.
    std::vector<Actor> allowed(const People& people) const;
    /// Whether that one may act as one of `people`, whatever is not known (3.23); on readings, one of them is enough (2.7).
    bool may(const People& people, const Actor& actor) const;
    /// Whether nobody is named as one of `people`: then anybody may act as that one.
    bool is_unnamed(const People& people) const;
    /// Whether it depends on what is not known who `people` are.
    bool depends(const People& people) const { return !depends_on(people).empty(); }
    /// On what: "what is not recorded", "which reading is meant"; empty where it does not depend on anything.
    std::string depends_on(const People& people) const;

    /// Whether who holds a role changes with what is known.
    bool changes() const { return !changing_.empty(); }
    /// Whether somebody's seat rotates.
    bool takes_turns() const { return takes_turns_; }
    /// The cast by what is known now.
    Cast as_known(const Answers& answers) const;

    const std::vector<BodyName>& raising() const { return raising_; }
    const std::vector<BodyName>& answering() const { return answering_; }

    /// The post in words; its name where the area does not list it.
    std::string title(const PostName& post) const;

private:
    std::vector<Actor> at_path(const std::string& path) const;
    std::vector<Actor> chair(const BodyName& body, const std::string& seat) const;
    std::vector<Actor> named_by(const Story& story, const RoleName& role) const;
    std::vector<Actor> holders(const Role& role) const;
    std::vector<Actor> in_office(const std::string& post, const std::string& words, const Ground& ground) const;
    void note_no_others(const Role& role);
    void add_changing(const Role& role, bool by_issue);
    void settle(const Answers& answers);

    std::shared_ptr<const Area> area_;
    Date on_;
    bool takes_turns_ = false;
    std::vector<BodyName> raising_, answering_;
    std::map<RoleName, std::vector<Actor>> roles_;
    std::map<RoleName, std::vector<Actor>> stand_ins_;
    std::set<RoleName> unnamed_;  ///< roles of which it is left open who holds them
    std::vector<ChangingRole> changing_;
    std::map<RoleName, std::vector<Holding>> holdings_;  ///< of the roles that change
};

/// The body that a party is called by its name, title or alias; what was written where there is none.
BodyName body_called(const Area& area, const std::string& party);

}  // namespace recourse
