#include "script/pages/pages.hpp"

namespace recourse {

const std::vector<Passage>& story_passages() {
    static const std::vector<Passage> passages{
        {"How a story is written",
         {"A story is one matter, what happened in it, and the walk that is expected: an example, a test and a "
          "scenario for teaching in one. It is a file with the ending `.toml` in `examples/AREA/`. `recourse walk` "
          "prints its walk, and `recourse test` compares the walk with what is expected. `recourse new story "
          "AREA/PROCEDURE` writes one to begin with.",
          "In such a file, texts stand in quotes, dates as 2026-01-05 without quotes, lists in square brackets. Each "
          "thing that happened begins with a line `[[event]]`. An event says exactly one kind of thing, and its facts "
          "stand beside it under their own names, as in `countersigned = true`. That a limit has passed is never an "
          "event: the program sees it from the dates."},
         "title     = \"A letter that is not answered\"\narea      = \"central-bedfordshire\"\nprocedure = "
         "\"mutual_challenge\"\n"
         "raised_by = \"cb-lscb\"\nagainst   = [\"cb-csp\"]\nbegun     = 2026-01-05\nuntil     = 2026-01-21\n"
         "assume    = [\"illustration\"]\n\n[[event]]\non   = 2026-01-06\nact  = \"written_request\"\nform = "
         "\"letter\"\n\n"
         "[[expect.step]]\nstep   = \"written_request\"\nopened = 2026-01-05\ndue    = 2026-01-20",
         "toml"},
    };
    return passages;
}

const std::vector<Passage>& set_passages() {
    static const std::vector<Passage> passages{
        {"How an assumption set answers open points",
         {"Only what is `silent`, `unseen`, `configured` or `readings` can be answered, and only by an assumption "
          "set: a file in `config/assumptions/` that says who chose the answers, and why. `--assume SET`, or `assume` "
          "in a story, lays it over the area. What it answers is printed as an assumption wherever it is used. Two "
          "sets that answer one point differently are an error.",
          "Each answer stands under its procedure and block, `[answers.PROCEDURE.BLOCK]`, by the name of the field. "
          "An outcome is `\"on.OUTCOME\"`, in quotes. Roles stand under `[answers.PROCEDURE.roles.ROLE]`, the "
          "condition of the first of their `holders` as `\"holders.1.when\"`. Fields of the procedure itself stand under "
          "`[answers.PROCEDURE]`, the routes of the joint protocol under `[answers.routes.ROUTE]`. `recourse gaps AREA` lists "
          "every open point with the line that would answer it."},
         "title      = \"A fortnight to reply\"\nadopted_by = \"the policy group, as a trial\"\nadopted_on = "
         "2026-01-05\n"
         "why        = \"The protocol gives no time for the reply.\"\n\n[answers.mutual_challenge.written_request]\n"
         "answer_within  = \"10 working days\"\n\"on.no_answer\" = [\"agenda_item\", \"chairs_meeting\"]\n\n"
         "[answers.concern.tell_board]              # a duty is a block of its own\n"
         "by     = { any = [\"asker\", \"manager\"] }\n"
         "within = { amount = \"2 working days\", from = \"letter.acted\" }\n\n"
         "[answers.concern.meeting]\nheld_within = { reading = \"days\" }      # picks one of `readings`\n"
         "act_within  = { wording = \"without delay\" }",
         "toml"},
    };
    return passages;
}

}  // namespace recourse
