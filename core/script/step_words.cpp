#include "script/step_words.hpp"

namespace recourse {

namespace {

const std::vector<std::string> strength_choices{"may", "should", "will", "must"};
constexpr auto strength_says = "How strongly the text puts it; left out where the text just says that it is done.";
constexpr auto route_means =
    "A route of the joint protocol: it brings actor, addressee, form, floor, strength and ground with it.";

}  // namespace

const std::vector<FieldWord>& step_words() {
    static const std::vector<FieldWord> words{
        {"title", Takes::text, "What the step is called.", "title = \"A letter to the other manager\""},
        {"stage", Takes::text, "The text's own number for a group of steps that this one is in.", "stage = \"2\""},
        {"route", Takes::text, route_means, "route = \"written_request\""},
        {"strength", Takes::text, strength_says, "strength = \"may\"", strength_choices},
        {"by", Takes::people, "Who acts; for a meeting, who calls it.", "by = \"asker\""},
        {"to", Takes::people, "Who is asked; for a meeting, who is invited; beside the outcome `done`, to whom it goes without a reply being awaited.", "to = any { \"manager\", \"deputy\" }"},
        {"consults", Takes::people, "Whose view has to be had first: without it the act is refused.",
         "consults = \"adviser\""},
        {"may_consult", Takes::people, "Whose view may be had first.", "may_consult = \"adviser\""},
        {"informs", Takes::everybody, "Who gets a copy of the act: one left out is a breach.",
         "informs = { \"lead\", \"board_manager\" }"},
        {"form", Takes::text, "The form of the act, such as a letter: another form is a breach.", "form = \"letter\""},
        {"needs", Takes::condition, "What has to be true, or the act does not count.",
         "needs = after \"talks.not_settled\""},
        {"expects", Takes::condition, "What should be true; without it the act counts, with a breach.",
         "expects = \"countersigned\""},
        {"records", Takes::names, "What has to be on file when the step ends.", "records = { \"the reasons\" }"},
        {"act_within", Takes::limit, "How long the act may take, from when the step was opened.",
         "act_within = \"5 working days\""},
        {"answer_by", Takes::people, "Who answers, where it is not the one who was asked.", "answer_by = \"deputy\""},
        {"answer_to", Takes::people, "Who gets the answer, where it is not the one who asked.",
         "answer_to = \"board_manager\""},
        {"answer_form", Takes::text, "The form of the answer: another form is a breach.", "answer_form = \"letter\""},
        {"answer_needs", Takes::condition, "What has to be true, or the answer does not count.",
         "answer_needs = \"signed\""},
        {"answer_expects", Takes::condition, "What should be true of the answer; without it there is a breach.",
         "answer_expects = \"gives_reasons\""},
        {"answer_within", Takes::limit,
         "How long the answer may take, from the act. With a start of its own (`from`, `before`) it runs before the act "
         "too; if it passes first, that is `not_done`.",
         "answer_within = \"10 working days\""},
        {"must_attend", Takes::floor, "Who has to be in the room for the meeting to count as held.",
         "must_attend = { \"lead\", at_least { 3, of = \"partner\", counting = \"agencies\" } }"},
        {"chaired_by", Takes::text, "The role that chairs the meeting.", "chaired_by = \"lead\""},
        {"held_within", Takes::limit,
         "How long it may take until the meeting is held, from the act that called it. With a start of its own (`from`, "
         "`before`) it runs before anybody has called the meeting, and `not_held` comes all the same.",
         "held_within = \"10 working days\""},
        {"decides", Takes::deciders, "Who says what came of it, or who is needed for each outcome.",
         "decides = all { \"asker\", \"manager\" }"},
        {"failing_that", Takes::people, "Who decides where those who should do not agree.", "failing_that = \"lead\""},
        {"decide_within", Takes::limit,
         "How long the decision may take, from the answer or the meeting. With a start of its own (`from`, `before`) it "
         "runs before those.",
         "decide_within = \"2 working days\""},
        {"on", Takes::outcomes, "Where each outcome and each passed limit leads, or that nothing is said of it; `otherwise`, for all not named.",
         "on = { agreed = \"settled\", not_agreed = silent \"No step is given after the meeting.\" }"},
        {"open_if", Takes::condition, "What has to be true for the step to be a way on.",
         "open_if = { urgency = \"urgent\" }"},
        {"closed_if", Takes::condition, "What shuts the step as a way on.", "closed_if = after \"panel.held\""},
        {"at_most", Takes::number, "How often the step may be entered.", "at_most = 2"},
        {"follow", Takes::text, "Another procedure, of the area or of one that it uses, that is followed here; its endings are the outcomes.",
         "follow = \"complaint\""},
        {"extend", Takes::extension, "How the limits of this step can be made longer by agreement.",
         "extend = { by = all { \"asker\", \"manager\" }, at_most = \"10 working days\" }"},
    };
    return words;
}

const std::vector<FieldWord>& duty_words() {
    static const std::vector<FieldWord> words{
        {"title", Takes::text, "What the duty is called.", "title = \"Tell the board\""},
        {"route", Takes::text, route_means, "route = \"alert\""},
        {"strength", Takes::text, strength_says, "strength = \"should\"", strength_choices},
        {"owed_on", Takes::first_moment, "The moment that makes it owed.", "owed_on = \"letter.no_answer\""},
        {"when", Takes::one_condition, "In which case only it is owed; where that is not recorded, the walk lists it as owed if it is so.",
         "when = { urgency = \"urgent\" }"},
        {"by", Takes::people, "Who owes it.", "by = \"asker\""},
        {"to", Takes::people, "To whom it is owed; to `all` or `each` of several it stays owed until each of them has had it.", "to = \"board_manager\""},
        {"informs", Takes::everybody, "Who gets a copy.", "informs = { \"lead\" }"},
        {"form", Takes::text, "The form in which it is done.", "form = \"notice\""},
        {"records", Takes::names, "What has to be on file when it is done.", "records = { \"what was agreed\" }"},
        {"within", Takes::limit, "How long it may take, from the moment that makes it owed.",
         "within = \"2 working days\""},
        {"ways", Takes::duty_ways, "Things any one of which will do.", "ways = { \"a telephone call\", \"a notice\" }"},
        {"waived_by", Takes::people, "Who may say that it need not be done; nobody may whom no clause names.",
         "waived_by = \"chair\""},
        {"met_by", Takes::first_moment, "A moment that discharges it without anybody recording it.",
         "met_by = \"panel.held\""},
    };
    return words;
}

}  // namespace recourse
