-- The text: "A practitioner may write to the manager, who answers within five working days; else one goes to the head, who
-- has it from then on." The script is an old friend. This lesson is about its story.
-- New: what was recorded wrongly (`correct`), a holding reply (`note`), a late answer, and what was learnt late (`noted`).

procedure "lesson_21_what_a_story_records" {
  title = "A letter, and then the head",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "21.1" }
role "manager" { title = "the manager", side = "answering", cite = "21.1" }

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = "5 working days",
  decides = silent "Nobody is named who judges the answer.",
  on = { satisfactory = "settled", unsatisfactory = "to_the_head", no_answer = "to_the_head" },
  cite = "21.1",
}

step "to_the_head" {
  title = "The matter goes to the head",
  strength = "may",
  by = "practitioner",
  on = { done = "with_the_head" },
  cite = "21.1",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "21.1" }
ending "with_the_head" { title = "With the head", result = "handed_on", cite = "21.1" }
