#include "script/words.hpp"

namespace recourse {

const std::vector<OutcomeWord>& outcome_words() {
    static const std::vector<OutcomeWord> words{
        {"settled", "The matter itself is at rest.", {"not_settled"}, false},
        {"not_settled", "The matter goes on.", {"settled"}, false},
        {"satisfactory", "The one who asked is content with the answer.", {"unsatisfactory"}, false},
        {"unsatisfactory", "The one who asked is not content with the answer.", {"satisfactory"}, false},
        {"agreed", "All who had to agree did.", {"not_agreed"}, false},
        {"not_agreed", "At least one who had to agree did not.", {"agreed"}, false},
        {"granted", "What was asked for is allowed.", {"denied"}, false},
        {"denied", "What was asked for is not allowed.", {"granted"}, false},
        {"decided", "A decision was made, whatever it was.", {}, false},
        {"inquorate", "A meeting sat without everybody who had to be there, so it does not count as held.", {}, false},
        {"split", "Those who decide do not hold the same view, and no outcome has the people it needs.", {}, false},
        {"done", "The act was done; nothing more was to come of it.", {}, false},
        {"not_done", "The time for the act has passed and it was not done.", {}, true},
        {"no_answer", "The time for the answer has passed and none came.", {}, true},
        {"not_held", "The time for the meeting has passed and it was not held.", {}, true},
        {"no_decision", "The time for the decision has passed and none was made.", {}, true},
    };
    return words;
}

}  // namespace recourse
