#include "app/pages.hpp"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr std::array table{
    TestPage{"not_ended", "The case is still open",
             "After an ending only duties, notes, corrections and facts count, and what the procedure lets happen after it.",
             "An answer is recorded on the day after the matter was settled.",
             "Record it as a note, or correct the event that ended the case."},
    TestPage{"offered", "The step is a way on from where the case stands",
             "An outcome or a lapse names the steps that may follow; only these can be begun.",
             "act = \"resolution_meeting\" while the answer to the written request is still awaited.",
             "Record first what leads there; `recourse why-not STORY STEP` lists it."},
    TestPage{"standing", "The case stands at this step",
             "An answer, a meeting or a decision belongs to the step that was begun last.",
             "answer = \"written_request\" after the chairs' meeting was called.",
             "Record the act of the step first; an answer that came too late is a note."},
    TestPage{"in_phase", "This is what is owed at the step now",
             "A step is acted, then answered or held, then decided, in that order.",
             "decide = \"written_request\" before the answer is in.",
             "Record what comes before it: the act, the answer, or the meeting that was held."},
    TestPage{"visits", "The step may be entered once more",
             "The text says how often a step may be taken, and it was taken as often.",
             "A second request where the text knows one only.",
             "Take another way on."},
    TestPage{"open_if", "The step is open",
             "The script opens the step only if its condition holds on that day.",
             "A step for urgent matters, in a matter of which the urgency is not recorded.",
             "Record the fact, under [facts] or as an event: facts = { urgency = \"urgent\" }."},
    TestPage{"closed_if", "The step is not closed",
             "The script closes the step where its condition holds.",
             "A step that is closed to urgent matters, in an urgent one.",
             "Take another way on, or record the fact as it is."},
    TestPage{"needs", "What the act needs is there",
             "Without it the text does not let the act count: an event before it, a fact about it, a day that has come.",
             "A request that counts only if it is countersigned: act = \"request\" without countersigned = true.",
             "Write the fact beside the act, or record first what has to come first."},
    TestPage{"outside", "The matter is for this procedure",
             "The text turns such a matter away and says, or leaves open, where it belongs.",
             "A parent's complaint in a procedure between boards.",
             "Raise it where it belongs, or record the facts of the matter as they are."},
    TestPage{"during", "It may be done where the case stands",
             "What can happen beside the main line can happen only at the steps, or after the endings, that the script lists.",
             "A matter is withdrawn at a step at which the text does not let it be.",
             "Record it when the case stands at one of them."},
    TestPage{"consults", "Those who must be asked first were asked",
             "The text lets the act be done only after somebody's view was had.",
             "act = \"second_stage\" without consulted = [...].",
             "Write consulted = [\"...\"] with everybody who has to be asked."},
    TestPage{"actor", "Who acts may act",
             "The step is for certain people, in their own person or by whom the text lets act for them.",
             "act = \"written_request\" with by = \"lay-member\".",
             "Name who may act, or leave `by` out; where nobody is named, a set may answer who it is."},
    TestPage{"addressee", "Who is asked may be asked",
             "The act is addressed to certain people or bodies, and to nobody else.",
             "act = \"written_request\" with to = [\"children-in-care-council\"].",
             "Name who is to be asked, or leave `to` out."},
    TestPage{"form", "It has the form without which it does not count",
             "The text, or a set, lets the act count in this form only.",
             "form = \"telephone\" where only a letter counts.",
             "Write the form that counts; `recourse walk` lists it under what to have ready."},
    TestPage{"floor", "Everybody who has to be in the room is there",
             "A meeting without them is not held: its places are filled one by one, and one is left.",
             "held = \"resolution_meeting\" with present = [...] in which the Chief Executive is missing.",
             "Add whoever is missing to `present`, or record outcome = \"inquorate\"."},
    TestPage{"below_floor", "Somebody who has to be there is not",
             "A meeting is inquorate only if a place was left empty.",
             "outcome = \"inquorate\" with everybody present.",
             "Record the outcome of the meeting, or take out of `present` who was not there."},
    TestPage{"decider", "Who decides may decide",
             "The text, or a reading of it, says whose view it is that counts.",
             "decide = \"written_request\" with by = the chair who was asked.",
             "Name who decides, or leave `by` out."},
    TestPage{"views", "The views that the outcome takes are in",
             "Where several decide, an outcome needs the views of those that it names.",
             "outcome = \"agreed\" before the second of two has given a view.",
             "Record each view as a decide event of its own, with `by`."},
    TestPage{"asked", "It was asked for, and has not come yet",
             "Each of several answers once, and only if asked.",
             "A second answer of the same chair.",
             "Record it as a note, or name another one who was asked."},
    TestPage{"last", "Everybody else has done it",
             "What has to be done by each of several is done when the last of them has.",
             "An outcome for all, with one answer still to come.",
             "Record what is still to come first."},
    TestPage{"not_last", "Somebody else has still to do it",
             "This is only one of several answers, and the others are still awaited.",
             "An answer that is counted as one of several when it is the last.",
             "Nothing: the program takes the last one for all."},
    TestPage{"alone", "No other step is open",
             "A time limit that passes ends a case only where nothing else can be done.",
             "A reply that is out of time while a meeting may still be called.",
             "Nothing: the case stays open as long as another way on is."},
    TestPage{"moved_on", "The case has moved on from the step",
             "A late answer may still settle a matter that has gone on to another step.",
             "decide = \"written_request\" as a late answer, while the case still stands there.",
             "Record the answer or the decision where the case stands."},
    TestPage{"running", "A time limit is running",
             "A limit can be made longer, or pass, only while it runs.",
             "extend = \"written_request\" after the date has passed.",
             "Agree on more time before the date."},
    TestPage{"owed", "The duty is owed",
             "A duty is owed from the moment that the script names until it is done.",
             "duty = \"tell_board\" before the step that makes it owed was begun.",
             "Record first what makes it owed."},
};

}  // namespace

std::span<const TestPage> test_pages() {
    return table;
}

const TestPage* find_test_page(std::string_view word) {
    const auto* found = std::ranges::find_if(table, [&](const TestPage& page) { return word == page.word; });
    return found == table.end() ? nullptr : found;
}

}  // namespace recourse
