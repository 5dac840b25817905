#include "render/procedure_blocks.hpp"

#include "render/layout.hpp"

namespace recourse {

namespace {

std::string words_of(const std::string& text) {
    return text;
}

std::string words_of(bool yes) {
    return yes ? "yes" : "no";
}

std::string words_of(const People& people) {
    if (people.how == Together::one) return people.role.text;
    if (people.how == Together::at_least) {
        return "at least " + std::to_string(people.count) + " of " + (people.parts.empty() ? "" : words_of(people.parts.front()));
    }
    std::string made = people.how == Together::all ? "all of " : people.how == Together::any ? "any of " : "each of ";
    for (const auto& part : people.parts) made += (&part == &people.parts.front() ? "" : ", ") + words_of(part);
    return made;
}

std::string words_of(const std::vector<Holder>& holders) {
    std::string made;
    for (const auto& one : holders) {
        made += (made.empty() ? "" : "; ") + (one.post.empty() ? one.whom : one.post) + " " + case_in_words(one);
    }
    return made;
}

std::string words_of(const Limit& limit) {
    return limit.as_written;
}

std::string words_of(const Condition& condition) {
    return condition.says;
}

std::string words_of(const Ways& ways) {
    std::string made;
    for (const auto& place : ways.to) made += (made.empty() ? "" : " or ") + place.text;
    if (ways.otherwise.value) made += "; otherwise " + ways.otherwise.value->text;
    if (ways.otherwise.open()) made += "; otherwise: " + ways.otherwise.ground.says;
    return made;
}

std::string words_of(Strength strength) {
    return to_word(strength);
}

std::string words_of(ChairsScope scope) {
    return scope == ChairsScope::all ? "the chairs of all boards" : "the chairs of the parties' boards";
}

std::string words_of(const Deciders& deciders) {
    if (deciders.people) return words_of(*deciders.people);
    std::string made;
    for (const auto& [outcome, people] : deciders.by_outcome) {
        made += (made.empty() ? "" : "; ") + outcome.text + ": " + words_of(people);
    }
    return made;
}

struct FloorWords {
    std::string operator()(const RoleInRoom& item) const { return item.role.text; }
    std::string operator()(const PostInRoom& item) const { return item.post.text; }
    std::string operator()(const ChairsInRoom& item) const {
        return item.scope.value ? words_of(*item.scope.value) : "the chairs (of which boards is left open)";
    }
    std::string operator()(const SomeInRoom& item) const {
        return std::to_string(item.count) + " of " + item.of.text + (item.counting.empty() ? "" : ", counting " + item.counting);
    }
};

std::string words_of(const Floor& floor) {
    std::string made;
    for (const auto& item : floor.items) made += (made.empty() ? "" : "; ") + std::visit(FloorWords{}, item);
    return made;
}

class BlockWriter {
public:
    BlockWriter(const char* kind, std::string name, std::string title, Ground ground, Where where)
        : made_{kind, std::move(name), std::move(title), std::move(ground), std::move(where), {}} {}

    template <class T>
    BlockWriter& add(const std::string& word, const Stated<T>& field) {
        if (!field.written) return *this;
        if (field.value) {
            made_.fields.push_back({word, words_of(*field.value), field.ground});
            return *this;
        }
        std::string readings;
        for (const auto& reading : field.readings) {
            readings += (readings.empty() ? "" : " or ") + spoken(reading.name);
        }
        made_.fields.push_back({word, readings.empty() ? "open" : "open: " + readings, field.ground});
        return *this;
    }

    template <class T>
    BlockWriter& add(const std::string& word, const std::vector<Stated<T>>& fields) {
        for (const auto& field : fields) add(word, field);
        return *this;
    }

    /// A field that rests on the ground of its block.
    BlockWriter& plain(const std::string& word, const std::string& says) {
        if (!says.empty()) made_.fields.push_back({word, says, made_.ground});
        return *this;
    }

    BlockWriter& plain(const std::string& word, const std::vector<std::string>& texts) { return plain(word, in_a_row(texts)); }

    ShownBlock block() { return std::move(made_); }

private:
    ShownBlock made_;
};

ShownBlock block_of(const Role& role) {
    BlockWriter writer("role", role.name.text, role.title, role.ground, role.where);
    for (const auto& holder : role.holders) {
        writer.plain("holders", (holder.post.empty() ? holder.whom : holder.post) +
                                    (holder.reading.empty() ? " " : ", ") + case_in_words(holder));
    }
    if (role.holders_as_written.open()) writer.add("holders", role.holders_as_written);
    writer.add("post", role.post).add("whom", role.whom);
    return writer.add("stands_aside_if", role.stands_aside_if).add("stand_in", role.stand_in).block();
}

/// As plainly as it is written; with its readings, or with who chose one, where that is so.
void write_strength(BlockWriter& writer, Strength counts, const Stated<Strength>& written) {
    const bool plain = written.value && written.ground.kind != GroundKind::assumption;
    if (written.written && !plain) {
        writer.add("strength", written);
    } else if (counts != Strength::said) {
        writer.plain("strength", to_word(counts));
    }
}

ShownBlock block_of(const Step& step, const AreaName& area) {
    BlockWriter writer("step", step.name.text, step.title, step.ground, step.where);
    writer.plain("stage", step.stage).plain("route", step.route).plain("follow", name_seen_from(area, step.follow));
    write_strength(writer, step.strength, step.strength_as_written);
    writer.add("by", step.by).add("to", step.to).add("consults", step.consults).add("may_consult", step.may_consult);
    writer.add("informs", step.informs).add("form", step.form).add("at_direction", step.at_direction);
    writer.add("needs", step.needs).add("expects", step.expects).plain("records", step.records);
    writer.add("answer_by", step.answer_by).add("answer_to", step.answer_to).add("answer_form", step.answer_form);
    writer.add("answer_needs", step.answer_needs).add("answer_expects", step.answer_expects);
    writer.add("must_attend", step.must_attend).add("chaired_by", step.chaired_by);
    writer.add("notice", step.notice).add("may_refuse", step.may_refuse).add("two_places", step.two_places);
    writer.add("deputies", step.deputies).add("decides", step.decides).add("failing_that", step.failing_that);
    for (const Phase phase : {Phase::act, Phase::answer, Phase::sitting, Phase::decision}) {
        writer.add(limit_word(phase), step.limit(phase));
    }
    for (const auto& way : step.on) writer.add("on." + way.outcome.text, way.ways);
    writer.add("open_if", step.open_if).add("closed_if", step.closed_if);
    return writer.block();
}

ShownBlock block_of(const Duty& duty) {
    std::vector<std::string> owed_on;
    for (const auto& moment : duty.owed_on) owed_on.push_back(moment.text);
    BlockWriter writer("duty", duty.name.text, duty.title, duty.ground, duty.where);
    writer.plain("owed_on", owed_on).add("when", duty.when);
    write_strength(writer, duty.strength, duty.strength_as_written);
    writer.add("by", duty.by).add("to", duty.to).add("informs", duty.informs).add("form", duty.form);
    writer.add("waived_by", duty.waived_by);
    return writer.plain("ways", duty.ways).plain("records", duty.records).add("within", duty.within).block();
}

ShownBlock block_of(const Anytime& anytime, const AreaName& area) {
    BlockWriter writer("anytime", anytime.name, anytime.title, anytime.ground, anytime.where);
    writer.add("by", anytime.by).add("open_if", anytime.open_if).add("needs", anytime.needs).add("consults", anytime.consults);
    writer.add("leads_to", anytime.leads_to).plain("opens", name_seen_from(area, anytime.opens));
    return writer.plain("stays", anytime.stays ? words_of(true) : "").block();
}

ShownBlock block_of(const Standing& standing) {
    BlockWriter writer("standing", standing.name, standing.says, standing.ground, standing.where);
    return writer.add("by", standing.by).add("to", standing.to).add("when", standing.when).block();
}

ShownBlock block_of(const Outside& outside) {
    return BlockWriter("outside", outside.name, "", outside.ground, outside.where)
        .add("when", outside.when)
        .add("goes_to", outside.goes_to)
        .block();
}

ShownBlock block_of(const Ending& ending) {
    return BlockWriter("ending", ending.name.text, ending.title, ending.ground, ending.where).plain("result", ending.result).block();
}

}  // namespace

std::vector<ShownBlock> shown_blocks(const Procedure& procedure) {
    std::vector<ShownBlock> blocks;
    for (const auto& one : procedure.roles) blocks.push_back(block_of(one));
    for (const auto& one : procedure.steps) blocks.push_back(block_of(one, procedure.area));
    for (const auto& one : procedure.duties) blocks.push_back(block_of(one));
    for (const auto& one : procedure.standings) blocks.push_back(block_of(one));
    for (const auto& one : procedure.anytimes) blocks.push_back(block_of(one, procedure.area));
    for (const auto& one : procedure.outsides) blocks.push_back(block_of(one));
    for (const auto& one : procedure.endings) blocks.push_back(block_of(one));
    return blocks;
}

}  // namespace recourse
