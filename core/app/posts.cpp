#include "app/posts.hpp"

#include <algorithm>

namespace recourse {

namespace {

class PartFinder {
public:
    PartFinder(const PostName& post, const Area& area, const Procedure& procedure)
        : post_(post), area_(area), procedure_(procedure), seats_(seats_of(area)), boards_(protocol_boards(area)) {}

    std::vector<Part> run() {
        for (const auto& step : procedure_.steps) {
            const bool first = procedure_.starts_at.value &&
                               std::ranges::find(procedure_.starts_at.value->to, step.name) != procedure_.starts_at.value->to.end();
            people(first ? "may start" : "may act", step.by, step.name.text, step.title, step.ground);
            people("is asked", step.answer_by.written ? step.answer_by : step.to, step.name.text, step.title, step.ground);
            floor(step);
        }
        for (const auto& duty : procedure_.duties) people("owes", duty.by, duty.name.text, duty.title, duty.ground);
        return std::move(parts_);
    }

private:
    void add(const std::string& kind, const std::string& place, const std::string& title, const std::string& as,
             const Ground& ground) {
        const bool known = std::ranges::any_of(parts_, [&](const Part& part) {
            return part.kind == kind && part.place == place && part.as == as;
        });
        if (!known) parts_.push_back({kind, procedure_.name.text, place, title, as, ground});
    }

    void people(const std::string& kind, const Stated<People>& people, const std::string& place, const std::string& title,
                const Ground& ground) {
        if (!people.value) return;
        for (const auto& role : roles_in(*people.value)) {
            const std::string as = as_holder_of(role);
            if (!as.empty()) add(kind, place, title, as, ground);
        }
    }

    /// Through what the post can hold the role: empty where it can't.
    std::string as_holder_of(const RoleName& name) const {
        const Role* role = find_role(procedure_, name);
        if (!role || !role->post.value || !holds(*role->post.value)) return "";
        return words(*role, *role->post.value);
    }

    static std::string words(const Role& role, const std::string& path) {
        return role.title.empty() || role.title == role.name.text ? path : role.title;
    }

    bool holds(const std::string& path) const {
        if (path == post_.text) return true;
        const auto dot = path.find('.');
        if (dot == std::string::npos) return false;
        const std::string party = path.substr(0, dot);
        const std::string seat = path.substr(dot + 1);
        const bool any_side = party == "raised_by" || party == "against";
        return std::ranges::any_of(seats_, [&](const Seat& one) {
            return one.post == post_ && one.as == seat &&
                   (any_side ? std::ranges::find(boards_, one.body) != boards_.end() : one.body.text == party);
        });
    }

    void floor(const Step& step) {
        if (!step.must_attend.value) return;
        for (const auto& item : step.must_attend.value->items) {
            std::visit([&](const auto& one) { place(step, one); }, item);
        }
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
    std::vector<Seat> seats_;
    std::vector<BodyName> boards_;
    std::vector<Part> parts_;
};

}  // namespace

std::vector<Part> parts_of(const PostName& post, const Area& area, const Procedure& procedure) {
    return PartFinder(post, area, procedure).run();
}

}  // namespace recourse
