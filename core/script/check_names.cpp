#include "script/check_names.hpp"

#include "base/nearest.hpp"
#include "script/hints.hpp"

#include <algorithm>

namespace recourse {

namespace {

class Names {
public:
    explicit Names(const Procedure& procedure) : procedure_(procedure) {
        for (const auto& step : procedure.steps) places_.push_back(step.name.text);
        for (const auto& ending : procedure.endings) places_.push_back(ending.name.text);
    }

    void check(const PlaceName& name, const Where& where, const std::string& what) {
        if (std::ranges::find(places_, name.text) != places_.end()) return;
        problems.push_back({Severity::error, "unknown-step", where,
                            what + " leads to `" + name.text + "`, and there is no such step or ending.",
                            hint_for(name.text)});
    }

    void check(const Stated<Ways>& ways, const std::string& what) {
        const auto all = [&](const Ways& one) {
            for (const auto& name : one.to) check(name, ways.where, what);
            if (one.otherwise.value) check(*one.otherwise.value, one.otherwise.where, "`otherwise` in " + what);
        };
        if (ways.value) all(*ways.value);
        for (const auto& reading : ways.readings) {
            if (reading.value) all(*reading.value);
        }
    }

    Problems problems;

private:
    std::string hint_for(const std::string& name) const {
        if (const std::string open = hint_for_open_word(name); !open.empty()) return open;
        const std::string titled = name_titled(procedure_, name);
        if (std::ranges::find(places_, titled) != places_.end()) return "That is a title. Write its name: \"" + titled + "\".";
        for (const std::string_view nothing : {"nothing", "none", "nil", "nobody", "nowhere", "unknown"}) {
            if (name == nothing) return "Where the text does not say what follows, write silent \"...\" with that as a sentence.";
        }
        return suggestion(name, places_);
    }

    const Procedure& procedure_;
    std::vector<std::string> places_;
};

}  // namespace

Problems check_names(const Procedure& procedure) {
    Names names(procedure);
    const std::string of_procedure = "procedure `" + procedure.name.text + "`";
    if (procedure.steps.empty()) {
        names.problems.push_back({Severity::error, "no-step", procedure.where, of_procedure + " has no step.",
                                  "Add step \"name\" { ... } with who acts and what can come of it."});
    }
    if (!procedure.starts_at.written) {
        names.problems.push_back({Severity::error, "no-start", procedure.where,
                                  of_procedure + " does not say where it starts.",
                                  "Add starts_at = \"name of the first step\"."});
    }
    names.check(procedure.starts_at, "`starts_at`");
    for (const auto& step : procedure.steps) {
        for (const auto& way : step.on) {
            names.check(way.ways, "`" + way.outcome.text + "` of step `" + step.name.text + "`");
        }
    }
    for (const auto& exit : procedure.anytimes) {
        names.check(exit.leads_to, "anytime `" + exit.name + "`");
        for (const auto& meant : meanings_of(exit.during)) {
            for (const auto& name : meant.value ? *meant.value : std::vector<PlaceName>{}) {
                names.check(name, exit.where, "`during` of anytime `" + exit.name + "`");
            }
        }
    }
    return std::move(names.problems);
}

}  // namespace recourse
