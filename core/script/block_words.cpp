#include "script/words.hpp"

#include <utility>

namespace recourse {

namespace {

using Fields = std::vector<FieldWord>;

const std::vector<std::string> strengths{"may", "should", "will", "must"};
constexpr auto strength_means = "How strongly the text puts it; left out where the text just says that it is done.";
constexpr auto route_means =
    "A route of the joint protocol: it brings actor, addressee, form, floor, strength and ground with it.";

BlockWord block(const char* word, const char* means, bool needs_ground, Fields fields) {
    fields.insert(fields.end(), ground_words().begin(), ground_words().end());
    return {word, means, needs_ground, std::move(fields)};
}

Fields procedure_fields() {
    return {
        {"title", Takes::text, "What the procedure is called."},
        {"source", Takes::text, "The document that it comes from."},
        {"calendar", Takes::text, "Whose working days are counted, where it is not the area's own calendar."},
        {"in_force", Takes::period, "From which date it is in force, and before which it ends."},
        {"starts_at", Takes::ways, "The step where it starts, or a list of ways in."},
        {"extend", Takes::extension, "How any of its limits can be made longer by agreement."},
    };
}

Fields role_fields() {
    return {
        {"title", Takes::text, "Who it is, in words; enough by itself where the issue says who it is."},
        {"post", Takes::text, "The office in the area's file, or a path from a party such as \"raised_by.chair\"."},
        {"whom", Takes::text, "Who it is, where no office can be named."},
        {"holders", Takes::holders, "Other holders in certain cases: the first whose condition holds, else `post`."},
        {"many", Takes::yes_no, "Whether several hold it, each named by the issue."},
        {"side", Takes::text, "Which side it is on.", {"raising", "answering"}},
        {"stand_in", Takes::text, "Who takes the place where the holder can't."},
        {"stands_aside_if", Takes::condition, "When the holder has to leave the place to somebody else."},
    };
}

Fields fact_fields() {
    return {
        {"asks", Takes::text, "The question that it answers."},
        {"about", Takes::text, "What it is a fact about; left out, the issue.", {"issue", "act", "answer", "person"}},
        {"yes_no", Takes::yes_no, "`true` where the answer is yes or no."},
        {"one_of", Takes::answers, "The answers that it can have."},
        {"between", Takes::answers, "The lowest and the highest whole number that it can be."},
    };
}

Fields step_fields() {
    return {
        {"title", Takes::text, "What the step is called."},
        {"stage", Takes::text, "The text's own number for a group of steps that this one is in."},
        {"route", Takes::text, route_means},
        {"strength", Takes::text, strength_means, strengths},
        {"by", Takes::people, "Who acts; for a meeting, who calls it."},
        {"to", Takes::people, "Who is asked; for a meeting, who is invited."},
        {"consults", Takes::people, "Whose view has to be had first: without it the act is refused."},
        {"may_consult", Takes::people, "Whose view may be had first."},
        {"informs", Takes::everybody, "Who gets a copy of the act: one left out is a breach."},
        {"form", Takes::text, "The form of the act, such as a letter: another form is a breach."},
        {"needs", Takes::condition, "What has to be true, or the act does not count."},
        {"expects", Takes::condition, "What should be true; without it the act counts, with a breach."},
        {"records", Takes::names, "What has to be on file when the step ends."},
        {"act_within", Takes::limit, "How long the act may take, from when the step was opened."},
        {"answer_by", Takes::people, "Who answers, where it is not the one who was asked."},
        {"answer_to", Takes::people, "Who gets the answer, where it is not the one who asked."},
        {"answer_form", Takes::text, "The form of the answer: another form is a breach."},
        {"answer_needs", Takes::condition, "What has to be true, or the answer does not count."},
        {"answer_expects", Takes::condition, "What should be true of the answer; without it there is a breach."},
        {"answer_within", Takes::limit, "How long the answer may take, from the act."},
        {"must_attend", Takes::floor, "Who has to be in the room for the meeting to count as held."},
        {"chaired_by", Takes::text, "The role that chairs the meeting."},
        {"held_within", Takes::limit, "How long it may take until the meeting is held, from the act that called it."},
        {"decides", Takes::deciders, "Who says what came of it, or who is needed for each outcome."},
        {"failing_that", Takes::people, "Who decides where those who should do not agree."},
        {"decide_within", Takes::limit, "How long the decision may take, from the answer or the meeting."},
        {"on", Takes::outcomes, "Where each outcome and each passed limit leads, or that nothing is said of it."},
        {"open_if", Takes::condition, "What has to be true for the step to be a way on."},
        {"closed_if", Takes::condition, "What shuts the step as a way on."},
        {"at_most", Takes::number, "How often the step may be entered."},
        {"follow", Takes::text, "Another procedure that is followed here; its endings are the outcomes."},
        {"extend", Takes::extension, "How the limits of this step can be made longer by agreement."},
    };
}

Fields duty_fields() {
    return {
        {"title", Takes::text, "What the duty is called."},
        {"route", Takes::text, route_means},
        {"strength", Takes::text, strength_means, strengths},
        {"owed_on", Takes::moment, "The moment that makes it owed."},
        {"when", Takes::condition, "In which case only it is owed."},
        {"by", Takes::people, "Who owes it."},
        {"to", Takes::people, "To whom it is owed."},
        {"informs", Takes::everybody, "Who gets a copy."},
        {"form", Takes::text, "The form in which it is done."},
        {"records", Takes::names, "What has to be on file when it is done."},
        {"within", Takes::limit, "How long it may take, from the moment that makes it owed."},
        {"ways", Takes::duty_ways, "Things any one of which will do."},
        {"met_by", Takes::moment, "A moment that discharges it without anybody recording it."},
    };
}

Fields standing_fields() {
    return {
        {"says", Takes::text, "The rule, as a sentence."},
        {"by", Takes::people, "Whose it is."},
        {"to", Takes::people, "For whom it is."},
        {"when", Takes::condition, "In which case it holds."},
        {"from", Takes::moment, "The moment from which it holds; left out, the beginning."},
        {"till", Takes::moment, "The moment until which it holds; left out, the end."},
    };
}

Fields anytime_fields() {
    return {
        {"title", Takes::text, "What it is called."},
        {"by", Takes::people, "Who can do it."},
        {"during", Takes::names, "The steps or endings at which it can be done; left out, every step."},
        {"open_if", Takes::condition, "What has to be true for it to be possible."},
        {"needs", Takes::condition, "What has to be true, or the act does not count."},
        {"consults", Takes::people, "Whose view has to be had first."},
        {"may_consult", Takes::people, "Whose view may be had first."},
        {"leads_to", Takes::ways, "The step or ending that it goes to."},
        {"opens", Takes::text, "The procedure of a second case that it starts; both stay open."},
        {"stays", Takes::yes_no, "`true` where it moves nothing."},
    };
}

}  // namespace

const std::vector<BlockWord>& block_words() {
    static const std::vector<BlockWord> words{
        block("procedure", "The procedure as a whole: first in the script, and once.", false, procedure_fields()),
        block("role", "Somebody who takes part.", true, role_fields()),
        block("fact", "A question about the matter, with the answers that it can have.", false, fact_fields()),
        block("moment", "Something with a date of its own, given by the issue or an event.", true,
              {{"says", Takes::text, "What has happened when it comes."}}),
        block("step", "A place where somebody has to do something.", true, step_fields()),
        block("duty", "Something owed beside the main line.", true, duty_fields()),
        block("standing", "What holds throughout, and is never due.", true, standing_fields()),
        block("anytime", "What can be done at any point.", true, anytime_fields()),
        block("outside", "What this procedure is not for, and where it belongs.", true,
              {{"when", Takes::condition, "In which case the matter is turned away."},
               {"goes_to", Takes::text, "The procedure or body where it belongs."}}),
        block("ending", "A place where the text ends the matter.", true,
              {{"title", Takes::text, "What the ending is called."},
               {"result", Takes::text, "What became of the matter.",
                {"settled", "not_settled", "withdrawn", "handed_on", "lapsed"}}}),
        block("outcomes", "Outcomes of the script's own that stand and fall together; each asks for the others.", false,
              {{"outcomes", Takes::names, "Their names, written as a plain list without a field name."}}),
    };
    return words;
}

}  // namespace recourse
