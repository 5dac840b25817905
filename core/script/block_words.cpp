#include "script/step_words.hpp"
#include "script/words.hpp"

#include <utility>

namespace recourse {

namespace {

using Fields = std::vector<FieldWord>;

BlockWord block(const char* word, const char* means, bool needs_ground, const char* example, Fields fields) {
    fields.insert(fields.end(), ground_words().begin(), ground_words().end());
    return {word, means, needs_ground, example, std::move(fields)};
}

Fields procedure_fields() {
    return {
        {"title", Takes::text, "What the procedure is called.", "title = \"Settling a concern between managers\""},
        {"source", Takes::text, "The document that it comes from.", "source = \"joint-protocol-2016\""},
        {"calendar", Takes::text,
         "Whose working days are counted, where it is not the area's own calendar. Read in several ways: a date on each. Left open: limits in "
         "working days have no date.",
         "calendar = \"england-and-wales\""},
        {"in_force", Takes::period, "From which date it is in force, and before which it ends.",
         "in_force = { from = \"2026-01-01\", before = \"2027-01-01\" }"},
        {"starts_at", Takes::ways, "The step where it starts, or a list of ways in.",
         "starts_at = { \"letter\", \"meeting\" }"},
        {"extend", Takes::extension, "How any of its limits can be made longer by agreement.",
         "extend = { by = all { \"asker\", \"manager\" }, records = { \"the reasons\" } }"},
    };
}

Fields role_fields() {
    return {
        {"title", Takes::text, "Who it is, in words; enough by itself where the issue says who it is.",
         "title = \"the other manager\""},
        {"post", Takes::text, "The office in the area's file, or a path from a party such as \"raised_by.chair\".",
         "post = \"against.chair\""},
        {"whom", Takes::text, "Who it is, where no office can be named. Left open: nobody is named, and nobody is refused.",
         "whom = \"the manager of the unit concerned\""},
        {"holders", Takes::holders, "Other holders in certain cases: the first whose condition holds, else `post`. Two lists that may be meant are readings.",
         "holders = { { when = \"small_agency\", whom = \"an officer of another body\" } }"},
        {"many", Takes::yes_no, "Whether several hold it, each named by the issue.", "many = true"},
        {"side", Takes::text, "Which side it is on.", "side = \"raising\"", {"raising", "answering"}},
        {"stand_in", Takes::text, "Who takes the place where the holder can't.", "stand_in = \"deputy\""},
        {"stands_aside_if", Takes::condition, "When the holder has to leave the place to somebody else.",
         "stands_aside_if = \"is_concerned\""},
    };
}

Fields fact_fields() {
    return {
        {"asks", Takes::text, "The question that it answers.", "asks = \"How urgent is it?\""},
        {"about",
         Takes::text,
         "What it is a fact about; left out, the issue.",
         "about = \"act\"",
         {"issue", "act", "answer", "person"}},
        {"yes_no", Takes::yes_no, "`true` where the answer is yes or no.", "yes_no = true"},
        {"one_of", Takes::answers, "The answers that it can have.", "one_of = { \"routine\", \"urgent\" }"},
        {"between", Takes::answers, "The lowest and the highest whole number that it can be.", "between = { 0, 18 }"},
    };
}

Fields standing_fields() {
    return {
        {"says", Takes::text, "The rule, as a sentence.", "says = \"The decision stands meanwhile.\""},
        {"by", Takes::people, "Whose it is.", "by = \"manager\""},
        {"to", Takes::people, "For whom it is.", "to = \"asker\""},
        {"when", Takes::one_condition, "In which case it holds.", "when = { urgency = \"routine\" }"},
        {"from", Takes::moment, "The moment from which it holds; left out, the beginning.", "from = \"letter.acted\""},
        {"till", Takes::moment, "The moment until which it holds; left out, the end.", "till = \"panel.decided\""},
    };
}

Fields anytime_fields() {
    return {
        {"title", Takes::text, "What it is called.", "title = \"The concern is withdrawn\""},
        {"by", Takes::people, "Who can do it.", "by = \"asker\""},
        {"during", Takes::names, "The steps or endings at which it can be done; left out, every step.",
         "during = { \"letter\", \"meeting\" }"},
        {"open_if", Takes::condition, "What has to be true for it to be possible.",
         "open_if = { urgency = \"urgent\" }"},
        {"needs", Takes::condition, "What has to be true, or the act does not count.", "needs = \"countersigned\""},
        {"consults", Takes::people, "Whose view has to be had first.", "consults = \"adviser\""},
        {"may_consult", Takes::people, "Whose view may be had first.", "may_consult = \"adviser\""},
        {"leads_to", Takes::ways, "The step or ending that it goes to.", "leads_to = \"withdrawn\""},
        {"opens", Takes::text, "The procedure, of the area or of one that it uses, of a second case that it starts; both stay open.",
         "opens = \"complaint\""},
        {"stays", Takes::yes_no, "`true` where it moves nothing.", "stays = true"},
    };
}

Fields outside_fields() {
    return {
        {"when", Takes::one_condition, "In which case the matter is turned away.", "when = { raised_from = \"a parent\" }"},
        {"goes_to", Takes::text, "The procedure or body where it belongs.", "goes_to = \"complaint\""},
    };
}

Fields ending_fields() {
    return {
        {"title", Takes::text, "What the ending is called.", "title = \"Settled between the managers\""},
        {"result",
         Takes::text,
         "What became of the matter.",
         "result = \"settled\"",
         {"settled", "not_settled", "withdrawn", "handed_on", "lapsed"}},
    };
}

}  // namespace

const std::vector<BlockWord>& block_words() {
    static const std::vector<BlockWord> words{
        block("procedure", "The procedure as a whole: first in the script, and once.", false,
              "procedure \"concern\" {\n  title = \"Settling a concern between managers\",\n"
              "  source = \"joint-protocol-2016\",\n  starts_at = \"letter\",\n}",
              procedure_fields()),
        block("role", "Somebody who takes part.", true,
              "role \"asker\" { title = \"who is concerned\", side = \"raising\", cite = \"2.1\" }", role_fields()),
        block("fact", "A question about the matter, with the answers that it can have.", false,
              "fact \"urgency\" { asks = \"How urgent is it?\", one_of = { \"routine\", \"urgent\" } }", fact_fields()),
        block("moment", "Something with a date of its own, given by the issue or an event.", true,
              "moment \"minutes_sent\" { says = \"the minutes were sent\", cite = \"2.4\" }",
              {{"says", Takes::text, "What has happened when it comes.", "says = \"the minutes were sent\""}}),
        block("step", "A place where somebody has to do something.", true,
              "step \"letter\" {\n  title = \"A letter to the other manager\",\n  by = \"asker\", to = \"manager\",\n"
              "  act_within = silent \"No time is given for the letter.\",\n  answer_within = \"5 working days\",\n"
              "  decides = silent \"Nobody is named who judges the answer.\",\n  on = {\n"
              "    satisfactory = \"settled\",\n    unsatisfactory = \"meeting\",\n"
              "    not_done = silent \"Nothing is said of a letter that is not sent.\",\n"
              "    no_answer = \"meeting\",\n  },\n  cite = \"3.1\",\n}",
              step_words()),
        block("duty", "Something owed beside the main line.", true,
              "duty \"tell_board\" {\n  title = \"Tell the board that the letter was not answered\",\n"
              "  owed_on = \"letter.no_answer\",\n  by = \"asker\", to = \"board_manager\",\n"
              "  within = \"2 working days\",\n  strength = \"must\",\n  cite = \"3.2\",\n}",
              duty_words()),
        block("standing", "What holds throughout, and is never due.", true,
              "standing \"decision_stands\" { says = \"The decision stands meanwhile.\", cite = \"2.5\" }",
              standing_fields()),
        block("anytime", "What can be done at any point.", true,
              "anytime \"withdraw\" { title = \"The concern is withdrawn\", by = \"asker\", leads_to = \"withdrawn\", "
              "cite = \"2.6\" }",
              anytime_fields()),
        block("outside", "What this procedure is not for, and where it belongs.", true,
              "outside \"complaints\" { when = \"from_a_parent\", goes_to = \"complaint\", cite = \"1.3\" }",
              outside_fields()),
        block("ending", "A place where the text ends the matter.", true,
              "ending \"settled\" { title = \"Settled between the managers\", result = \"settled\", cite = \"3.4\" }",
              ending_fields()),
        block("outcomes", "Outcomes of the script's own that stand and fall together; each asks for the others.", false,
              "outcomes \"criteria\" { \"met\", \"not_met\" }",
              {{"outcomes", Takes::names, "Their names, written as a plain list without a field name.",
                "\"met\", \"not_met\""}}),
    };
    return words;
}

}  // namespace recourse
