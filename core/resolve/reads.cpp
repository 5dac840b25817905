#include "resolve/reads.hpp"

#include "resolve/views.hpp"

#include <algorithm>

namespace recourse {

namespace {

class Collector {
public:
    void add(const Read& read) {
        if (std::ranges::find(reads_, read.path, &Read::path) == reads_.end()) reads_.push_back(read);
    }

    void add(const Condition& condition) {
        for (const auto& column : condition.table.columns) add(column);
    }

    void add(const std::vector<Stated<Condition>>& conditions) {
        for (const auto& stated : conditions) {
            if (stated.value) add(*stated.value);
            for (const auto& reading : stated.readings) {
                if (reading.value) add(*reading.value);
            }
        }
    }

    void add(const Step& step) {
        add(step.open_if);
        add(step.closed_if);
        add(step.needs);
        add(step.answer_needs);
        if (step.has_phase(Phase::answer)) add({"come." + step.name.text + ".acted", {"false", "true"}});
        if (!has_views(step)) return;
        for (const auto& way : step.on) add(outcome_condition(step, way.outcome));
    }

    void add(const Duty& duty) {
        if (!duty.when) return;
        add(*duty.when);
        for (const auto& moment : duty.owed_on) add({"come." + moment.text, {"false", "true"}});
    }

    std::vector<Read> take() { return std::move(reads_); }

private:
    std::vector<Read> reads_;
};

}  // namespace

std::vector<Read> reads_of(const Procedure& procedure) {
    Collector collector;
    for (const auto& step : procedure.steps) collector.add(step);
    for (const auto& duty : procedure.duties) collector.add(duty);
    for (const auto& door : procedure.outsides) collector.add(door.when);
    for (const auto& exit : procedure.anytimes) {
        collector.add(exit.open_if);
        collector.add(exit.needs);
    }
    return collector.take();
}

}  // namespace recourse
