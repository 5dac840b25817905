#include "resolve/explain.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::string in_quotes(const std::string& name) {
    return "`" + name + "`";
}

std::string places_in_words(const std::vector<PlaceName>& places) {
    std::string text;
    for (const auto& place : places) text += (text.empty() ? "" : ", ") + in_quotes(place.text);
    return text.empty() ? "nothing" : text;
}

constexpr const char* phase_in_words[] = {"a choice is owed",   "an act is owed",     "a meeting is owed",
                                          "an answer is owed",  "a decision is owed", "the case has ended"};

std::string standing_in_words(const Program& program, const State& state) {
    const auto place = place_of(program, state);
    if (!place) return "the case stands at its start";
    if (phase_of(program, state) == PhaseState::ended) return "the case ended with " + in_quotes(place->text);
    return "the case stands at " + in_quotes(place->text);
}

/// The answers of a condition's columns as they are now: "`urgency` is not known".
std::string reads_now(const Program& program, const State& state, const std::vector<DecisionTable>& conditions) {
    std::string text;
    std::vector<std::string> said;
    for (const auto& table : conditions) {
        for (const auto& column : table.columns) {
            if (std::ranges::find(said, column.path) != said.end()) continue;
            said.push_back(column.path);
            const auto number = read_number(program, column.path);
            if (!number) continue;
            const auto value = value_of(program.kernel, state, program.reads[*number].variable);
            const std::string answer = value == 0 ? "not known" : column.answers[value - 1u];
            text += text.empty() ? "" : ", ";
            if (column.path.starts_with("come.")) {
                text += in_quotes(column.path.substr(5)) + (answer == "true" ? " has come" : " has not come");
            } else {
                text += in_quotes(column.path) + " is " + answer;
            }
        }
    }
    return text;
}

std::optional<Verdict> verdict_of(TestAbout about) {
    switch (about) {
        case TestAbout::consulted: return Verdict::consulted;
        case TestAbout::actor: return Verdict::actor;
        case TestAbout::addressee: return Verdict::addressee;
        case TestAbout::form: return Verdict::form;
        case TestAbout::floor:
        case TestAbout::below_floor: return Verdict::floor;
        case TestAbout::decider: return Verdict::decider;
        case TestAbout::bound: return Verdict::bound;
        default: return std::nullopt;
    }
}

std::string subject_of(const Program& program, const Move& move) {
    switch (move.label.kind) {
        case LabelKind::anytime: return program.procedure->anytimes[move.label.subject].name;
        case LabelKind::duty:
        case LabelKind::again:
        case LabelKind::waive:
        case LabelKind::overdue: return program.procedure->duties[move.label.subject].name.text;
        case LabelKind::fact: return program.reads[move.label.subject].path;
        case LabelKind::moment: return program.procedure->moments[move.label.subject].name.text;
        case LabelKind::outside: return program.procedure->outsides[move.label.subject].name;
        case LabelKind::begin: return program.procedure->name.text;
        default: return program.places[move.label.subject].text;
    }
}

/// What a step that is in another phase needs before what the move does there: what its own phases have before that. What
/// it has behind it needs another visit.
std::string needed_at_step(const Program& program, const State& state, const Move& move) {
    const Step& step = program.procedure->steps[move.label.subject];
    const std::string name = in_quotes(step.name.text);
    const auto now = phase_of(program, state);
    const bool decides = move.label.kind == LabelKind::decision;
    if (now == PhaseState::choosing || (now == PhaseState::deciding && !decides)) {
        return "nothing: that is behind it; what may come now follows from it, or from another visit of " + name;
    }
    if (now == PhaseState::acting || !decides) return "the act of " + name + " first";
    if (step.has_phase(Phase::sitting)) return "the meeting of " + name + ", held, first";
    return "an answer to " + name + " first";
}

}  // namespace

std::string label_in_words(const Program& program, const Label& label) {
    constexpr const char* words[] = {"begin",  "outside", "act",    "held",   "answer",  "decide", "choose",
                                     "lapse of", "fact", "moment", "anytime", "duty", "overdue", "again", "move",
                                     "extend", "waive"};
    Move move;
    move.label = label;
    std::string text = std::string(words[static_cast<std::size_t>(label.kind)]) + " " + in_quotes(subject_of(program, move));
    if (label.kind == LabelKind::decision) text += " as " + in_quotes(program.outcomes[label.value].text);
    return text;
}

FailingTest explain(const Frame& frame, const State& state, const Move& move, TestNumber test,
                    const Findings& findings) {
    const Program& program = frame.program;
    const TestMeaning& meaning = program.meanings[test];
    const std::string name = in_quotes(subject_of(program, move));
    FailingTest made;
    made.test = to_word(meaning.about);
    made.ground = meaning.ground;
    made.address = meaning.address;
    if (const auto verdict = verdict_of(meaning.about)) {
        const Finding& finding = findings[static_cast<std::size_t>(*verdict)];
        made.now = finding.now;
        made.needed = finding.needed;
    }
    switch (meaning.about) {
        case TestAbout::not_ended:
            made.says = "The case is closed: nothing more can be done in it.";
            made.now = standing_in_words(program, state);
            made.needed = "a case that is open";
            break;
        case TestAbout::offered:
            made.says = name + " is not a way on from where the case stands.";
            made.now = standing_in_words(program, state) + "; open from there: " + places_in_words(offered_of(program, state));
            made.needed = "an outcome, or a lapse, that leads to " + name;
            break;
        case TestAbout::otherwise:
            made.says = name + " is a way on only where no other is open.";
            made.now = in_quotes(program.places[meaning.other].text) + " is open, or what it depends on is not known";
            made.needed = "that " + meaning.says;
            break;
        case TestAbout::standing:
            made.says = "The case does not stand at " + name + ".";
            made.now = standing_in_words(program, state);
            made.needed = "the act of " + name + " first";
            break;
        case TestAbout::in_phase:
            made.says = "That is not what is owed at " + name + " now.";
            made.now = phase_in_words[static_cast<std::size_t>(phase_of(program, state))];
            made.needed = needed_at_step(program, state, move);
            break;
        case TestAbout::visits:
            made.says = name + " has been entered as often as the text lets it.";
            made.now = "entered before";
            made.needed = "nothing: it can't be entered again";
            break;
        case TestAbout::open_if:
        case TestAbout::closed_if:
        case TestAbout::needs:
        case TestAbout::outside:
        case TestAbout::views:
            made.says = meaning.says.empty() ? "A condition of " + name + " does not hold."
                                             : name + " needs this: " + meaning.says + ".";
            if (meaning.about == TestAbout::closed_if) made.says = name + " is closed if " + meaning.says + ".";
            made.now = reads_now(program, state, meaning.conditions);
            made.needed = meaning.about == TestAbout::closed_if ? "that this is not so: " + meaning.says : meaning.says;
            break;
        case TestAbout::during:
            made.says = name + " can't be taken where the case stands.";
            made.now = standing_in_words(program, state);
            made.needed = "one of the steps at which it may be taken";
            break;
        case TestAbout::consulted: made.says = "Somebody whose view must be had first was not asked."; break;
        case TestAbout::actor: made.says = "Who acts is not who may act in " + name + "."; break;
        case TestAbout::addressee:
            made.says = move.label.kind == LabelKind::act ? "Who is asked is not who may be asked in " + name + "."
                                                          : "It went to somebody else than " + name + " has it.";
            break;
        case TestAbout::form: made.says = "It has not the form without which it does not count."; break;
        case TestAbout::floor: made.says = "The meeting is below its floor."; break;
        case TestAbout::below_floor: made.says = "The meeting is not below its floor."; break;
        case TestAbout::decider: made.says = "Who decides is not who may decide in " + name + "."; break;
        case TestAbout::bound: made.says = "The date is not one to which " + name + " can be extended."; break;
        case TestAbout::asked:
            made.says = "That was not asked for, or is in already.";
            made.now = "asked of others, or given";
            made.needed = "somebody who was asked and has not done it";
            break;
        case TestAbout::last:
            made.says = "Somebody else has still to do it.";
            made.now = "not everybody has done it";
            made.needed = "everybody else first";
            break;
        case TestAbout::not_last:
            made.says = "Everybody else has done it.";
            made.now = "this is the last";
            made.needed = "nothing";
            break;
        case TestAbout::alone:
            made.says = "Another step is still open.";
            made.now = places_in_words(offered_of(program, state));
            made.needed = "no other way on";
            break;
        case TestAbout::moved_on:
            made.says = "The case has not moved on from " + name + ".";
            made.now = standing_in_words(program, state);
            made.needed = "an outcome given where the case stands";
            break;
        case TestAbout::answered:
            made.says = "The case has moved on from " + name + ", and only an answer to it may still settle the matter.";
            made.now = "no answer to it is on record";
            made.needed = "an answer to " + name + ", even a late one";
            break;
        case TestAbout::running:
            made.says = "No clock runs there.";
            made.now = "off, or lapsed";
            made.needed = "a limit that is running";
            break;
        case TestAbout::owed:
            made.says = name + " is not owed.";
            made.now = "not owed, or done";
            made.needed = "the moment that makes it owed";
            if (!meaning.says.empty()) {
                const std::string reads = reads_now(program, state, meaning.conditions);
                made.now += reads.empty() ? "" : "; " + reads;
                made.needed += ", in this case: " + meaning.says;
            }
            break;
    }
    return made;
}

}  // namespace recourse
