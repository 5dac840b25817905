#include "script/words.hpp"

namespace recourse {

const std::vector<OutcomeWord>& outcome_words() {
    static const std::vector<OutcomeWord> words{
        {"settled", "The matter itself is at rest.", "settled = \"settled_between_managers\"", {"not_settled"}, false},
        {"not_settled", "The matter goes on.", "not_settled = \"meeting\"", {"settled"}, false},
        {"satisfactory",
         "The one who asked is content with the answer.",
         "satisfactory = \"settled\"",
         {"unsatisfactory"},
         false},
        {"unsatisfactory",
         "The one who asked is not content with the answer.",
         "unsatisfactory = { \"meeting\", \"panel\" }",
         {"satisfactory"},
         false},
        {"agreed", "All who had to agree did.", "agreed = \"settled\"", {"not_agreed"}, false},
        {"not_agreed", "At least one who had to agree did not.", "not_agreed = \"panel\"", {"agreed"}, false},
        {"granted", "What was asked for is allowed.", "granted = \"panel\"", {"denied"}, false},
        {"denied",
         "What was asked for is not allowed.",
         "denied = silent \"Nothing is said of a request that is refused.\"",
         {"granted"},
         false},
        {"decided", "A decision was made, whatever it was.", "decided = \"settled\"", {}, false},
        {"inquorate",
         "A meeting sat without everybody who had to be there, so it does not count as held.",
         "inquorate = silent \"Nothing is said of a meeting below its floor.\"",
         {},
         false},
        {"split",
         "Those who decide do not hold the same view, and no outcome has the people it needs.",
         "split = \"panel\"",
         {},
         false},
        {"done", "The act was done; nothing more was to come of it, whoever it went to.", "done = \"meeting\"", {}, false},
        {"not_done",
         "The time for the act has passed and it was not done.",
         "not_done = silent \"Nothing is said of a letter that is not sent.\"",
         {},
         true},
        {"no_answer", "The time for the answer has passed and none came.", "no_answer = \"meeting\"", {}, true},
        {"not_held", "The time for the meeting has passed and it was not held.", "not_held = \"panel\"", {}, true},
        {"no_decision", "The time for the decision has passed and none was made.", "no_decision = \"panel\"", {}, true},
    };
    return words;
}

}  // namespace recourse
