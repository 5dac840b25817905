#include "script/pages/pages.hpp"

namespace recourse {

const std::vector<WhichWord>& which_words() {
    static const std::vector<WhichWord> words{
        {"Somebody has to agree that a request is justified.",
         "A step of its own with `granted` and `denied`: a person decides, and a no leads somewhere, or nowhere.",
         "A fact in `needs`, as if it could be looked up."},
        {"A signature, a heading or a paper that anybody can see on the act itself.",
         "`needs` where the act is void without it, else `expects`.", "A step."},
        {"A letter, notice or copy that goes out because of an outcome.", "A `duty` that is owed on that outcome.",
         "A step between the outcome and the ending."},
        {"It is sent to somebody, or the matter goes up to somebody, and nothing is said of a reply.",
         "`to`, and in `on` the outcome `done`: the next step opens with the act.",
         "An answer that the text does not ask for."},
        {"A copy that goes out together with the act.", "`informs`.", "A duty."},
        {"When it fails, each side goes to its own manager.",
         "The act of the next step, with two `each` that pair off.", "A duty of the step that failed."},
        {"Talk first; ask for advice; as far as possible.",
         "A `duty` with `strength = \"should\"`, or an `anytime` that `stays`.",
         "A step, which could hold everything up."},
        {"After a consultation one may begin at a higher level.",
         "A way in of its own: a step with `consults` that leads to the levels.",
         "`open_if` on the higher steps, which are also reached from below."},
        {"A stage in which two people act, each with a time limit.",
         "As many steps as there are people who must move, all with the same `stage`.", "One step with duties."},
        {"First an acknowledgement, then the full reply.", "A `duty` for the first; the answer is the second.",
         "Two answers."},
        {"\"In the rare case that this does not settle it\", and nothing follows.",
         "`not_agreed = silent \"...\"`: the matter stays open, and that is said.", "An ending."},
        {"A time for the whole of it.", "A `duty` with `owed_on = \"begun\"` and `met_by = \"ended\"`.",
         "The limit of the last step."},
        {"Try again; set a new date.", "A way back to the same step, with a `duty` for the new date.",
         "A second copy of the step."},
        {"Matters that belong elsewhere.", "`outside`.", "An ending that is reached at once."},
        {"A good end that is only implied, by what happens \"if not\".", "An `ending` with a `reading`.", "A silence."},
        {"Only after something else.",
         "Put that step before this one; for a duty or a moment, `needs = after \"...\"`.", "A fact."},
        {"A child is at risk now.",
         "If it changes nothing here, `standing`. If somebody leaves the procedure, an `anytime` that `leads_to` an "
         "ending.",
         "A step."},
        {"Advice.",
         "Expected of somebody, once: a `duty` with `should`. Open to everybody at any point: an `anytime` that "
         "`stays`.",
         "A step."},
        {"A poor reply and no reply have the same consequence.", "Two outcomes that lead to the same place.",
         "One outcome for both."},
    };
    return words;
}

}  // namespace recourse
