#include "app/posts.hpp"

#include "base/joined.hpp"
#include "explore/holders.hpp"

#include <algorithm>

namespace recourse {

namespace {

class PartFinder {
public:
    PartFinder(const PostName& post, const Area& area, const Procedure& procedure)
        : post_(post), area_(area), procedure_(procedure), boards_(protocol_boards(area)) {}

    std::vector<Part> run() {
        for (const auto& step : procedure_.steps) {
            const bool first = leads_to(procedure_.starts_at, step.name);
            people(first ? "may start" : "may act", step.by, step.name.text, step.title, step.ground);
            people("is asked", who_answers(step), step.name.text, step.title, step.ground);
            floor(step);
            deciders(step);
            role_part("chairs", step.chaired_by, step.name.text, step.title);
            for (const auto* consulted : {&step.consults, &step.may_consult}) {
                people("is consulted", *consulted, step.name.text, step.title, step.ground);
            }
            for (const auto* told : {&step.informs, &step.answer_to}) people("is told", *told, step.name.text, step.title, step.ground);
        }
        for (const auto& duty : procedure_.duties) {
            people("owes", duty.by, duty.name.text, duty.title, duty.ground);
            for (const auto* told : {&duty.to, &duty.informs}) people("is told", *told, duty.name.text, duty.title, duty.ground);
            people("may waive", duty.waived_by, duty.name.text, duty.title, duty.ground);
        }
        for (const auto& standing : procedure_.standings) {
            people("owes", standing.by, standing.name, standing.says, standing.ground);
            people("is told", standing.to, standing.name, standing.says, standing.ground);
        }
        for (const auto& anytime : procedure_.anytimes) {
            people("may act", anytime.by, anytime.name, anytime.title, anytime.ground);
            for (const auto* consulted : {&anytime.consults, &anytime.may_consult}) {
                people("is consulted", *consulted, anytime.name, anytime.title, anytime.ground);
            }
        }
        for (const auto& role : procedure_.roles) stand_in(role);
        return std::move(parts_);
    }

private:
    void add(const std::string& kind, const std::string& place, const std::string& title, const std::string& as,
             const Ground& ground) {
        const bool known = std::ranges::any_of(parts_, [&](const Part& part) {
            return part.kind == kind && part.place == place && part.as == as;
        });
        if (!known) parts_.push_back({kind, procedure_.name.text, place, title, as, ground, ""});
    }

    void people(const std::string& kind, const Stated<People>& people, const std::string& place, const std::string& title,
                const Ground& ground) {
        if (people.value) holders_of(*people.value, kind, place, title, ground, "");
        if (!people.open()) return;
        for (const auto& reading : people.readings) {
            if (reading.value) holders_of(*reading.value, kind, place, title, people.ground, reading.name);
        }
    }

    /// Lists the roles of somebody that the post can hold; `reading`: that on which they are meant, where nobody chose.
    void holders_of(const People& somebody, const std::string& kind, const std::string& place, const std::string& title,
                    const Ground& ground, const std::string& reading) {
        for (const auto& role : roles_in(somebody)) {
            const std::string as = as_holder_of(role);
            if (!as.empty()) add(kind, place, title, as + (reading.empty() ? "" : ", on the reading `" + reading + "`"), ground);
        }
    }

    /// Through what the post can hold the role: empty where it can't.
    std::string as_holder_of(const RoleName& name) const {
        const Role* role = find_role(procedure_, name);
        if (!role) return "";
        if (role->post.value && may_hold(post_, area_, *role->post.value)) return words(*role, *role->post.value);
        for (const auto& holder : role->holders) {
            if (!holder.post.empty() && may_hold(post_, area_, holder.post)) {
                return words(*role, holder.post) + (says_of(holder.when).empty() ? "" : ", " + case_in_words(holder));
            }
        }
        return "";
    }

    void role_part(const std::string& kind, const Stated<std::string>& role, const std::string& place, const std::string& title) {
        if (!role.value) return;
        const std::string as = *role.value == post_.text ? "holder of that office" : as_holder_of(RoleName{*role.value});
        if (!as.empty()) add(kind, place, title, as, role.ground);
    }

    void stand_in(const Role& role) {
        if (role.stand_in.value && may_hold(post_, area_, *role.stand_in.value)) {
            add("stands in", role.name.text, words(role, role.name.text), "the one who stands in", role.stand_in.ground);
        }
    }

    void deciding(const Step& step, const Deciders& deciders, const std::string& reading) {
        if (deciders.people) holders_of(*deciders.people, "decides", step.name.text, step.title, step.decides.ground, reading);
        for (const auto& [outcome, some] : deciders.by_outcome) {
            holders_of(some, "decides", step.name.text, step.title, step.decides.ground, reading);
        }
    }

    /// A step that says nothing of who decides is decided by whoever asked, which is a reading and no part of its own.
    void deciders(const Step& step) {
        if (step.decides.value) deciding(step, *step.decides.value, "");
        if (step.decides.open()) {
            for (const auto& reading : step.decides.readings) {
                if (reading.value) deciding(step, *reading.value, reading.name);
            }
        }
        people("decides", step.failing_that, step.name.text, step.title, step.failing_that.ground);
    }

    static std::string words(const Role& role, const std::string& path) {
        return role.title.empty() || role.title == role.name.text ? path : role.title;
    }

    void floor(const Step& step) {
        if (!step.must_attend.value) return;
        for (const auto& item : step.must_attend.value->items) {
            std::visit([&](const auto& one) { place(step, one); }, item);
        }
        two_places(step);
    }

    /// Tells of a meeting for which the post has several of the places, and whether one person may fill them.
    void two_places(const Step& step) {
        std::vector<std::string> places;
        for (const auto& part : parts_) {
            if (part.kind == "must attend" && part.place == step.name.text) places.push_back(part.as);
        }
        if (places.size() < 2) return;
        const auto& may = step.two_places;
        const std::string says = !may.written ? "" : may.open() ? may.ground.says
                                 : *may.value  ? "One person may fill two of the places."
                                               : "One person may not fill two of the places.";
        parts_.push_back({"two places", procedure_.name.text, step.name.text, step.title, joined(places, "; and as "),
                          may.written ? may.ground : step.must_attend.ground, says});
    }

    void place(const Step& step, const RoleInRoom& item) {
        const std::string as = as_holder_of(item.role);
        if (!as.empty()) add("must attend", step.name.text, step.title, as, step.must_attend.ground);
    }

    void place(const Step& step, const PostInRoom& item) {
        if (item.post == post_) add("must attend", step.name.text, step.title, "holder of that office", step.must_attend.ground);
    }

    void place(const Step& step, const ChairsInRoom& item) {
        for (const auto& board : boards_) {
            const auto chair = chair_of(area_, board);
            if (!chair || chair->post != post_) continue;
            const std::string as = "chair of " + title_in(area_, board.text);
            const char* when = !item.scope.value ? ", at least where it is a party: whether all chairs have to come is open"
                               : *item.scope.value == ChairsScope::parties ? ", where it is a party" : "";
            add("must attend", step.name.text, step.title, as + when,
                item.scope.value ? item.scope.ground : step.must_attend.ground);
        }
    }

    void place(const Step& step, const SomeInRoom& item) {
        const std::string as = as_holder_of(item.of);
        if (!as.empty()) add("must attend", step.name.text, step.title, as + ", one of several", step.must_attend.ground);
    }

    const PostName& post_;
    const Area& area_;
    const Procedure& procedure_;
    std::vector<BodyName> boards_;
    std::vector<Part> parts_;
};

}  // namespace

std::vector<Part> parts_of(const PostName& post, const Area& area, const Procedure& procedure) {
    return PartFinder(post, area, procedure).run();
}

}  // namespace recourse
