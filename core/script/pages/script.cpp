#include "script/pages/pages.hpp"

namespace recourse {

const std::vector<Passage>& script_passages() {
    static const std::vector<Passage> passages{
        {"What a procedure is",
         {"A procedure is a list of places where somebody has to do something by a time, and what follows from each "
          "way it can go. A script writes that list down, in the order of the text that it comes from.",
          "A script is a file with the ending `.lua` in `scripts/AREA/`. You need not know the language of that name: "
          "a script is blocks, one below the other. `recourse new AREA/PROCEDURE` writes one to begin with, and "
          "`recourse check` says what is wrong with it, with the line.",
          "A place of one's own can begin in an empty folder: `recourse new area NAME --root .` writes an area, "
          "`recourse new source NAME` a document with its clauses, `recourse new story AREA/PROCEDURE` a matter."}},
        {"A block",
         {"A block is a kind, a name in quotes, and fields in braces. Behind each field stands `=` and what it takes; "
          "between two fields stands a comma. Lines and blanks are free. What stands behind `--` is for people.",
          "A name has small letters, digits and `_`, and begins with a letter. Texts stand in quotes. A list stands in "
          "braces: `{ \"a\", \"b\" }`."},
         "ending \"settled\" {\n  title = \"Settled between the managers\",\n  result = \"settled\",  -- what became "
         "of it\n"
         "  cite = \"3.4\",\n}"},
        {"What it rests on",
         {"Every block says which clause it comes from: `cite`. Where there is none it says why: `silent` if the text "
          "was read to its end, `unseen` if it was not. If a clause could be understood otherwise, `reading` says how "
          "you took it. Only `procedure`, which names its `source`, and `fact` and `outcomes` can do without."}},
        {"What the text does not say",
         {"Never fill a gap by guessing. Where a value is not given, write `silent` and a sentence in its place. It "
          "may stand in any field but words for people (`title`, `says`, `asks`), and for any outcome. `unseen` is "
          "for a part that you have not read, `configured` for what a clause leaves to the area, `readings` for a "
          "wording that can be taken in two ways. The walk then says that this is not known, and an assumption set "
          "may answer it.",
          "Of a condition that is read in two ways nothing is supposed until then. What is open on one reading and shut "
          "on the other is open; what is owed on one alone is listed as not certain, and is no breach; a matter that is "
          "outside on one alone is taken. Both readings are shown.",
          "So it is with everything else that is read in two ways. Who acts, is asked or has to be heard first may be who one "
          "reading names; a copy is lacking where it lacks on both; a way on that one reading has is open. What rests on one "
          "reading alone says so.",
          "A field that you leave out says that its question does not come up. Where it does, `recourse check` asks "
          "for it."},
         "answer_within = silent \"No time is given for the reply.\","},
        {"The order of a script",
         {"First `procedure`, once. Then who takes part (`role`), what may have to be known (`fact`), and what else "
          "has a date (`moment`). Then the steps in the order of the text, each with its duties behind it. Last what "
          "holds throughout (`standing`), what can be done at any point (`anytime`), what does not belong here "
          "(`outside`), and the endings."}},
        {"A step from beginning to end",
         {"A step has up to four parts, each with a limit of its own and an outcome for the case that the limit "
          "passes: the act (`act_within`, `not_done`), the answer (`answer_within`, `no_answer`), the meeting "
          "(`held_within`, `not_held`) and the decision (`decide_within`, `no_decision`). A step has an answer if it "
          "has `to` or `answer_by`, and a meeting if it has `must_attend`, `chaired_by` or `held_within`. In a "
          "meeting `to` is who is invited, and owes no answer. A step that is an act alone has the one outcome `done`.",
          "The limit of a part runs from the end of the part before. One that names another start or end, such as "
          "`limit { \"5 working days\", from = \"request_received\" }`, runs from there as soon as the step is open, "
          "whether or not the part before is done, and is not started anew by it. So `not_held` can come while "
          "nobody has called the meeting, and `no_decision` before the answer. Nobody can have failed to answer what "
          "was not sent: if the time for the answer passes before the act, that is `not_done`.",
          "Unless `decides` says who judges, whoever asked judges the answer. Of a meeting nobody is taken to decide: "
          "the outcome that was recorded counts, and the walk says that nobody is named.",
          "Where the text can be read in several ways on who decides, `readings` stand round the whole of `decides`, each "
          "with its own people or its own table. An outcome comes once every reading gives it; of one that only some give, "
          "the walk says on which, and an event takes it by naming one with `on_reading`.",
          "Whoever writes a limit also writes what follows when it passes, and whoever writes a good outcome also "
          "writes the bad one."},
         "step \"letter\" {\n  title = \"A letter to the other manager\",\n  by = \"asker\", to = \"manager\",\n"
         "  act_within = \"5 working days\",\n  answer_within = \"10 working days\",\n  on = {\n"
         "    satisfactory = \"settled\",\n    unsatisfactory = \"meeting\",\n    no_answer = \"meeting\",\n"
         "    not_done = silent \"Nothing is said of a letter that is not sent.\",\n  },\n  cite = \"3.1\",\n}"},
        {"Refused, or a breach",
         {"Without `needs`, `consults`, the right people or a full meeting an act is refused: it has not happened. "
          "Without `expects`, `informs`, `form`, `records`, or after its time, it counts, and the walk lists a "
          "breach. Write `needs` only where the text says that the act does not count without it; \"must\" alone is "
          "`expects`."}},
        {"Several people",
         {"In `by`, `to`, `answer_by` and `decides` a list of people says too little. Write `all { }` if they act "
          "together, `any { }` if one of them is enough, `each { }` if every one acts for itself. Two `each` of the "
          "same length pair off: the first with the first, the second with the second."},
         "by = each { \"worker_a\", \"worker_b\" }, to = each { \"manager_a\", \"manager_b\" },"},
        {"Moments",
         {"A moment is a name with a date: what a limit counts from and what a duty hangs on. Every case has `begun` "
          "and `ended`. Every step has `letter.opened`, `letter.acted`, `letter.received`, `letter.answered`, "
          "`letter.held`, `letter.decided`, `letter.left`, the due dates `letter.act_due`, `letter.answer_due`, "
          "`letter.held_due` and `letter.decide_due`, and one for each outcome, as `letter.no_answer`. Every duty has "
          "`owed`, `due` and `done`; every anytime `acted`; every ending is one. Anything else with a date is a `moment` block.",
          "Left to itself, the act counts from `opened`, the answer and the meeting from `acted`, the decision from "
          "`answered` or `held`, a duty from `owed_on`. Write `limit { }` only if the text counts from something "
          "else."}},
        {"Conditions",
         {"A condition is the name of a yes-or-no fact, a table of facts that must all hold, `after \"moment\"`, or a "
          "list of these. The few that need more are a `rule`."},
         "needs = { \"countersigned\", after \"talks.not_settled\" },\nopen_if = { urgency = \"urgent\", looked_after "
         "= true },"},
        {"Time limits",
         {"An amount is a whole number and a unit: hours, days, clear days, working days, weeks, working weeks, "
          "months. For more than an amount there are `limit`, `further`, `sooner_of`, `wording` and `by_fact`, below "
          "among the values."}},
        {"Ways on",
         {"`on` says for each outcome where it leads: a step, an ending, a list of them, or a silence. A list may end "
          "in `otherwise = ...`, for the case that none of its steps is open; so may `on`, for every outcome that is "
          "not named. An ending is only for a text that ends the matter. If the text simply stops, that is `silent`: "
          "the case stays open where it is."},
         "on = {\n  agreed = \"settled\",\n  not_agreed = { \"panel\", \"higher_panel\", otherwise = silent \"Not "
         "said.\" },\n}"},
    };
    return passages;
}

const std::vector<Passage>& rule_passages() {
    static const std::vector<Passage> passages{
        {"What a rule can read",
         {"The function of a rule is given the case and answers true or false. It can read `case.FACT`, whether a "
          "moment has come (`case.come.begun`, `case.come.letter.acted`), `case.topic`, whether a body is on a side "
          "(`case.raised_by[\"name\"]`, `case.against[\"name\"]`) and whether a role is in the room "
          "(`case.present.ROLE`). A fact with `between` is a number, as in `case.age < 16`. It can read nothing else, "
          "change nothing, and name no next step. `recourse` runs it for every answer beforehand and shows the table "
          "that comes of it."},
         "needs = rule { says = \"It is urgent, or the letter was sent\",\n"
         "  holds = function(case) return case.urgency == \"urgent\" or case.come.letter.acted end },"},
    };
    return passages;
}

}  // namespace recourse
