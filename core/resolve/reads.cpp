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

    void add(const Stated<Condition>& stated) {
        if (stated.value) add(*stated.value);
        for (const auto& reading : stated.readings) {
            if (reading.value) add(*reading.value);
        }
    }

    void add(const std::vector<Stated<Condition>>& conditions) {
        for (const auto& stated : conditions) add(stated);
    }

    void add(const Step& step) {
        add(step.open_if);
        add(step.closed_if);
        add(step.needs);
        add(step.answer_needs);
        for (const auto& limit : step.within) {
            for (const auto& meant : meanings_of(limit)) {
                if (meant.value) add(*meant.value);
            }
        }
        if (step.extend.value) add(step.extend.value->needs);
        if (!has_views(step)) return;
        for (const auto& way : step.on) add(outcome_condition(step, way.outcome));
    }

    void add(const Limit& limit) {
        if (limit.extend) add(limit.extend->needs);
        for (const auto& part : limits_in(limit)) add(part);
    }

    void add_moment(const std::string& name) { add({"come." + name, {"false", "true"}}); }

    void add(const Duty& duty) {
        add(duty.when);
        for (const auto& moment : duty.owed_on) add_moment(moment.text);
        for (const auto& moment : duty.met_by) add_moment(moment.text);
    }

    std::vector<Read> take() { return std::move(reads_); }

private:
    std::vector<Read> reads_;
};

}  // namespace

std::string answer_on_record(const PlaceName& step) {
    return step.text + ".answer_on_record";
}

bool settles(const Procedure& procedure, const Step& step, const OutcomeName& outcome) {
    const auto way = std::ranges::find(step.on, outcome, &OutcomeWays::outcome);
    if (way == step.on.end() || !way->ways.value || way->ways.value->to.size() != 1) return false;
    if (way->ways.value->otherwise.written) return false;
    const Ending* ending = find_ending(procedure, way->ways.value->to.front());
    return ending && ending->result == "settled" && ending->returns_to.empty();
}

std::vector<Read> reads_of(const Procedure& procedure) {
    Collector collector;
    for (const auto& step : procedure.steps) {
        collector.add(step);
        const bool late = step.has_phase(Phase::answer) && std::ranges::any_of(step.on, [&](const OutcomeWays& way) {
            return settles(procedure, step, way.outcome);
        });
        if (late) collector.add_moment(answer_on_record(step.name));
    }
    if (procedure.extend.value) collector.add(procedure.extend.value->needs);
    for (const auto& duty : procedure.duties) collector.add(duty);
    for (const auto& door : procedure.outsides) collector.add(door.when);
    for (const auto& exit : procedure.anytimes) {
        collector.add(exit.open_if);
        collector.add(exit.needs);
    }
    return collector.take();
}

}  // namespace recourse
