#include "model/story_words.hpp"

namespace recourse {

const std::vector<KeyWord>& story_words() {
    static const std::vector<KeyWord> words{
        {"title", "a text", "What the story is called.", "title = \"A letter that is not answered\""},
        {"area", "the name of an area", "Whose arrangements are followed.", "area = \"central-bedfordshire\""},
        {"procedure", "the name of a procedure", "Which of its procedures is walked.",
         "procedure = \"mutual_challenge\""},
        {"raised_by", "a party, or a list", "Who raises the matter: a body, a post, an agency, or words.",
         "raised_by = \"cb-lscb\""},
        {"against", "a party, or a list", "With whom it is raised.", "against = [\"cb-csp\"]"},
        {"topic", "a topic of the area", "What it is about.", "topic = \"domestic-abuse\""},
        {"begun", "a date, with a time where it matters", "The day on which the matter came up.", "begun = 2026-01-05"},
        {"matter", "a short name", "Repeat contacts on one matter share it.", "matter = \"refuge-contract\""},
        {"until", "a date", "Limits that pass are counted up to here; left out, up to the last event.",
         "until = 2026-01-21"},
        {"assume", "a set, or a list of sets", "The assumption sets that are laid over the area.",
         "assume = [\"illustration\"]"},
        {"facts", "a table", "What is known of the matter at the beginning.", "facts = { urgency = \"routine\" }"},
        {"moments", "a table of dates",
         "Moments of the script that have a date; one that lies ahead is known from the beginning.",
         "moments = { minutes_sent = 2026-01-05T16:40 }"},
        {"roles", "a table", "Who holds the roles that the issue fills.", "roles = { manager = \"chief-executive\" }"},
        {"event", "[[event]], once for each", "What happened, in the order of the dates.", "[[event]]"},
        {"expect", "[expect], and [[expect.step]] for each step",
         "The walk that is expected; `recourse test` compares it.", "[expect]"},
    };
    return words;
}

const std::vector<KeyWord>& event_kinds() {
    static const std::vector<KeyWord> words{
        {"act", "a step", "The act of the step was done; for a meeting, it was called.", "act = \"letter\""},
        {"held", "a step", "The meeting sat.", "held = \"meeting\""},
        {"answer", "a step", "The answer came.", "answer = \"letter\""},
        {"decide", "a step", "It was decided what came of it.", "decide = \"letter\""},
        {"duty", "a duty", "The duty was done.", "duty = \"tell_board\""},
        {"moment", "a moment", "The moment came.", "moment = \"minutes_sent\""},
        {"facts", "a table", "Something about the matter was learnt, or changed.", "facts = { urgency = \"urgent\" }"},
        {"anytime", "an anytime block", "Something was done that can be done at any point.", "anytime = \"withdraw\""},
        {"extend", "a step", "A limit was made longer by agreement.", "extend = \"letter\""},
        {"breach", "a step, duty or standing rule", "A person records that something was not kept.",
         "breach = \"decision_stands\""},
        {"note", "a text", "Something to remember, which moves nothing.", "note = \"A holding reply came.\""},
        {"correct", "the id of an event", "An event was wrongly recorded and is taken out again.",
         "correct = \"letter-1\""},
    };
    return words;
}

const std::vector<KeyWord>& event_details() {
    static const std::vector<KeyWord> words{
        {"on", "a date, with a time where it matters", "When it happened. Every event has it.", "on = 2026-01-06"},
        {"by", "a role or a post", "Who did it; left out, whoever the step names.", "by = \"asker\""},
        {"to", "a role or a post, or a list", "To whom, where it was not to all that the step names.",
         "to = [\"manager\"]"},
        {"informed", "a list", "Who got a copy.", "informed = [\"lead\"]"},
        {"consulted", "a list", "Whose view was had first.", "consulted = [\"adviser\"]"},
        {"recorded", "a list", "What was put on file.", "recorded = [\"the reasons\"]"},
        {"form", "a text", "The form in which it was done.", "form = \"letter\""},
        {"present", "a list of tables", "Who was in the room.",
         "present = [{ role = \"asker\" }, { role = \"manager\", has_authority = true }]"},
        {"says", "a text", "What was said, in a sentence.", "says = \"The contract stays as it is.\""},
        {"received", "a date", "When the act reached the other side.", "received = 2026-01-08"},
        {"meets_on", "a date", "For which day a meeting was called.", "meets_on = 2026-02-02"},
        {"outcome", "an outcome", "What came of it.", "outcome = \"unsatisfactory\""},
        {"next", "a step or an ending", "Which of several ways on was chosen.", "next = \"meeting\""},
        {"on_reading", "a name in `readings`", "On which reading of an unclear text the event rests.",
         "on_reading = \"working\""},
        {"phase", "act, answer, sitting or decision", "Of an extension: which limit of the step.",
         "phase = \"answer\""},
        {"till", "a date", "Of an extension: the new last day.", "till = 2026-02-16"},
        {"waived", "`true`", "Of a duty: that it need not be done, as somebody says whom a clause names.", "waived = true"},
        {"reason", "a text", "Why; a correction has to say it.", "reason = \"The letter was to another board.\""},
        {"id", "a short name", "By which a later event can correct this one.", "id = \"letter-1\""},
        {"noted", "a date", "When it was learnt, where that was later.", "noted = 2026-01-12"},
        {"expect", "\"refused\"", "The event is expected to be refused.", "expect = \"refused\""},
        {"refused_by", "the name of a test", "Which test refuses it, as actor, floor or needs; the walk names it.",
         "refused_by = \"actor\""},
    };
    return words;
}

const std::vector<KeyWord>& present_words() {
    static const std::vector<KeyWord> words{
        {"role", "a role", "The role in which somebody is there.", "role = \"manager\""},
        {"post", "a post of the area", "The office of somebody who is there.", "post = \"chief-executive\""},
        {"agency", "an agency of the area", "For which agency somebody is there.", "agency = \"police\""},
        {"person", "a short name", "Who it is, where one person holds several places; never a real name.",
         "person = \"first\""},
    };
    return words;
}

const std::vector<KeyWord>& expect_words() {
    static const std::vector<KeyWord> words{
        {"forecast", "\"nobody_answers\" or \"nobody_acts\"", "The walk is a forecast of that kind.",
         "forecast = \"nobody_answers\""},
        {"branches", "a number", "Of a forecast: how many courses there are.", "branches = 2"},
        {"ending", "an ending, or \"\"", "Where it ended; \"\" where it did not.", "ending = \"settled\""},
        {"ended", "a date", "On which day.", "ended = 2026-02-02"},
        {"waits_for_ever", "true or false", "Whether no clock runs and no way leads on.", "waits_for_ever = true"},
        {"stands_at", "a step", "Where it stands.", "stands_at = \"letter\""},
        {"phase", "choosing, acting, answering, sitting, deciding or ended", "What is owed there.",
         "phase = \"answering\""},
        {"turned_away", "true or false", "Whether the matter is not for this procedure.", "turned_away = false"},
        {"leads", "a list of bodies", "Who leads on the topic.", "leads = [\"cb-csp\"]"},
        {"silences", "a list of addresses", "The open points that were met on the way.",
         "silences = [\"concern.letter.on.no_answer\"]"},
        {"refusals", "a list of tests", "What refused each event that was refused.", "refusals = [\"actor\"]"},
        {"breaches", "a list", "What was not kept, as block and field.", "breaches = [\"letter.form\"]"},
        {"owed", "a list of duties", "The duties that are still owed.", "owed = [\"tell_board\"]"},
        {"moves", "a list", "What can be done now.", "moves = [\"act letter\"]"},
        {"conflicts", "a list of posts", "Who sits on both sides.", "conflicts = []"},
        {"raised_by", "a list of titles", "What those who raised it were called on that day.",
         "raised_by = [\"The school\"]"},
        {"against", "a list of titles", "What those it is raised with were called on that day.",
         "against = [\"The council\"]"},
        {"linked", "a list of procedures", "The second cases that were started beside it.", "linked = [\"complaint\"]"},
        {"warnings", "a number", "How many warnings the walk has.", "warnings = 0"},
        {"step", "[[expect.step]], once for each", "The steps that were entered, in order.", "[[expect.step]]"},
    };
    return words;
}

const std::vector<KeyWord>& expect_step_words() {
    static const std::vector<KeyWord> words{
        {"step", "a step", "Which step it is.", "step = \"letter\""},
        {"title", "a text", "What it is called.", "title = \"A letter to the other manager\""},
        {"stage", "a text", "The text's own number for it.", "stage = \"2\""},
        {"opened", "a date", "From when it was owed.", "opened = 2026-01-05"},
        {"acted", "a date", "When the act was done.", "acted = 2026-01-06"},
        {"answered", "a date", "When the answer was there.", "answered = 2026-01-19"},
        {"held", "a date", "When the meeting sat.", "held = 2026-02-02"},
        {"decided", "a date", "When it was decided what came of it.", "decided = 2026-02-02"},
        {"due", "a date, or a list", "The last day of each thing that is or was owed at the step, in its order: act, answer, sitting, decision; [] where there is none.",
         "due = 2026-01-20"},
        {"outcome", "an outcome, or \"\"", "What came of it.", "outcome = \"no_answer\""},
        {"on", "a date", "The date of the outcome.", "on = 2026-01-20"},
        {"by", "a list of posts or titles", "Who acted, or has to.", "by = [\"chief-executive\"]"},
        {"to", "a list of posts or titles", "Who was asked.", "to = [\"chief-executive\"]"},
        {"next", "a list of steps and endings", "Where it led.", "next = [\"meeting\"]"},
        {"attend", "a list of posts or roles", "Who has to be in the room: the post where one is known, else the role.", "attend = [\"chief-executive\"]"},
        {"places", "a number", "How many places the room has.", "places = 7"},
        {"people", "a number", "How many people fill them.", "people = 6"},
        {"supposed", "true or false", "Of a forecast: the act was supposed.", "supposed = true"},
    };
    return words;
}

const std::vector<KeyWord>& set_words() {
    static const std::vector<KeyWord> words{
        {"title", "a text", "What the set is called.", "title = \"A fortnight to reply\""},
        {"adopted_by", "a text", "Who chose it.", "adopted_by = \"the policy group, as a trial\""},
        {"adopted_on", "a date, or a text", "When.", "adopted_on = 2026-01-05"},
        {"why", "a text", "For what reason.", "why = \"The protocol gives no time for the reply.\""},
        {"answers", "[answers.PROCEDURE.BLOCK], once for each block", "The answers, each under its block.",
         "[answers.concern.letter]"},
    };
    return words;
}

}  // namespace recourse
