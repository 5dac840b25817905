#include "script/pages/pages.hpp"

namespace recourse {

const std::vector<TimeRule>& time_rules() {
    static const std::vector<TimeRule> rules{
        {"3.1", "What a passed limit does",
         "It opens the ways under it and moves nothing: people go on, clocks do not. A step is opened on the date of "
         "the outcome that led to it; the first step on the day the matter began. It is left when the next step's act "
         "is done, or at the ending. Only a passed limit that leads to an ending closes the case, if no other step is "
         "open."},
        {"3.2", "The day after a passed limit",
         "A step that a passed limit opened is opened on the due date itself, and that date is day 0. Due on "
         "Wednesday the 10th, then one working day: Thursday the 11th."},
        {"3.3", "When one may rely on it",
         "From the day after the due date, as the answer may still come on the day itself. After a limit in hours, "
         "from the next minute."},
        {"3.4", "A late answer",
         "It counts, and is marked late, as long as nobody has moved on, and what the passed limit had opened is closed "
         "again: the case goes on from what comes of the answer. Afterwards it is kept as a note, and is late all the "
         "same; whoever asked can still record that the matter is settled by an answer. Where none ever came, nobody can."},
        {"3.5", "A late act",
         "It counts, and is marked late. The time for the answer runs from the day on which it was done."},
        {"3.6", "An act and an answer are owed",
         "Only the act's time runs until the act is done. Nobody can fail to answer a letter that was not sent."},
        {"3.7", "Two ways are open",
         "Each has its own time, from the same day. The first act recorded takes its way and closes the others. An "
         "event may name the choice earlier, with `next`. Where different people may take them, nobody is made to "
         "choose, and the walk says so."},
        {"3.8", "Two ways are open and nobody acts", "A forecast follows each of them, in the order of the script."},
        {"3.9", "No way is open",
         "`otherwise` says what follows. Where it turns on a fact that is not known, the walk says \"open if\", and "
         "the act is refused until the fact is recorded."},
        {"3.10", "The end of the day",
         "A limit in days, weeks or months ends at midnight at the end of the due date. By Friday includes Friday "
         "evening."},
        {"3.11", "Counting back from a meeting",
         "The day of the meeting is day 0, and the count goes backward. Clear days leave out both ends. Until the "
         "date of the meeting is known the limit waits for it; when the meeting is moved it is counted again."},
        {"3.12", "Day 0",
         "The day on which something happens is day 0, at whatever hour and on whatever weekday. From a Sunday, one "
         "working day is Monday."},
        {"3.13", "A further time",
         "`further` counts from the due date of the limit that led here. Where the step was opened before that date, "
         "both counts are shown, as two readings. With no earlier limit it is an error."},
        {"3.14", "Several readings of a date",
         "All are shown. Whoever has to act is safe by the earliest. That somebody else is late is certain only after "
         "the latest; before that, what relies on it is refused unless the event names the reading with `on_reading`. Where "
         "the time that is up ends the case, the walk says on which readings it had ended before."},
        {"3.15", "The start has not come", "The limit does not run, and the walk names the moment that it waits for."},
        {"3.16", "Hours",
         "They run through nights, weekends and holidays. If no time of day is recorded the date is shown, and it is "
         "late only after that date."},
        {"3.17", "Days and months that end on a closed day",
         "The date is not moved, and is pointed out. A month ends on the same number of the day, or on the month's "
         "last. A working week is five working days, which is a reading."},
        {"3.18", "Calling a meeting and holding it",
         "Calling is the act; holding is another matter. A sitting without those who must attend is not held: its "
         "outcome is `inquorate`, which the event has to say, and the meeting is still owed."},
        {"3.19", "Several limits end on one day",
         "All of them pass, hours before days, then in the order of the script. If one leads to an ending and another "
         "step is open, the case stays open."},
        {"3.20", "Duties after a step",
         "They are owed until done or waived, also when the case has moved on or ended. Undone, a `may` is nothing, a "
         "`should` is noted, and anything stronger is a breach from the day after its date. Where no strength is "
         "given it counts as `must`. Without a date it is a breach if somebody records it, or if the case ends before it "
         "is done; where the text gives neither a time nor a strength, the walk says that it was not done, and an ending "
         "makes no breach of it."},
        {"3.21", "Coming back to a step",
         "It is a new visit: new limits, new views, new duties. A moment such as `letter.acted` is that of the latest "
         "visit. After `at_most` visits the way there is closed."},
        {"3.22", "Longer by agreement",
         "One limit of one visit, before it has passed, by exactly those whom `extend` names, up to its bound, with "
         "the reasons on record. A limit on which the text is silent may be given a date in the same way. Of several limits "
         "in one field only that one becomes longer in which `extend` stands: the sooner of what results counts, of "
         "`by_fact` the one that the fact chooses, and each reading counts by itself."},
        {"3.23", "A fact that is not known",
         "Each of its answers is tried. If all lead to the same result, that is the result; else the walk says what "
         "it depends on. A duty is then listed as owed if its condition holds: it is no breach, and doing it counts."},
        {"3.24", "A fact that changes",
         "It is an event with a date. A condition uses what was known on the day. A limit that runs keeps its date, "
         "and the walk points out that it would now be another. A matter that has begun goes on: what would have put it "
         "`outside` is pointed out."},
        {"3.25", "From receipt", "`letter.received`; where that is not recorded, the date of the act, as a reading."},
        {"3.26", "A holding reply, or part of one", "Record a `note`. It stops nothing."},
        {"3.27", "Replies from several",
         "Each has its own date and may be late by itself. The answer is complete with the last one that was needed."},
        {"3.28", "Up to when limits pass",
         "Up to the last event, or `until` of the story. After that a limit is due, not passed. The date of today is "
         "never looked at."},
        {"3.29", "The order of events",
         "Dates never go back; on one day the order of the file holds. What was learnt late has `noted`."},
        {"3.30", "A wrong record",
         "`correct` takes an event out, with a reason and a date, and the case is walked again without it. Events "
         "that no longer fit are listed as refused."},
        {"3.31", "The same matter again",
         "`matter` ties stories together. People give it; the program never decides that two matters are one."},
        {"3.32", "After the end",
         "Open steps stop and duties stay owed. Duties, notes, facts and corrections are still recorded; anything "
         "else only where an `anytime` names that ending in `during`."},
        {"3.33", "Things side by side",
         "The case stands at one place. What runs beside it is a duty, an `each`, or a second case."},
        {"3.34", "Another procedure inside",
         "With `follow`, its endings are the outcomes, its limits are its own, counted in the days of its own area and made "
         "longer as it says itself, and its open duties come along. If it is stuck, so is the step. Here and in `opens` the "
         "procedure is one of the area or of an area that this one uses; where more than one of them has it, it is written "
         "with its area, as in \"county/complaint\"."},
        {"3.35", "Which version holds", "The one in force on the day the matter began. A later one is pointed out."},
        {"3.36", "Answering an open point",
         "Only an assumption set answers it, by the names of the procedure, the block and the field."},
        {"3.37", "Somebody can't act",
         "The office still owes the act. `stand_in` says who does it; if the text does not say, that is a silence. It "
         "never passes to the next person by itself."},
        {"3.38", "A text with its own way of counting",
         "Write `counts_first_day = true` in the limit, with the clause, where the day itself is day 1."},
        {"3.39", "A refused event",
         "Nothing has happened, and the rest of the story goes on. `expect = \"refused\"` in the event says that this "
         "is the expected result."},
    };
    return rules;
}

}  // namespace recourse
