-- The text: "A practitioner may write to the manager, who answers within five working days. If that settles it, well.
-- If it does not, or if no answer comes, the matter goes to the board, and this procedure has come to its end."
-- New: `to` (who is asked owes an answer), the time for the answer, its lapse, and outcomes that come in pairs.

procedure "lesson_03_an_answer" {
  title = "A letter and its answer",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "3.1" }
role "manager" { title = "the manager", side = "answering", cite = "3.1" }

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = "5 working days",   -- counted from the letter
  decides = silent "Nobody is named who judges whether the answer settles it.",
  on = {
    satisfactory = "settled",         -- whoever names the good outcome also names the bad one
    unsatisfactory = "to_the_board",
    no_answer = "to_the_board",       -- the time for the answer has passed and none came
  },
  cite = "3.1",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "3.1" }
ending "to_the_board" { title = "Taken to the board", result = "handed_on", cite = "3.2" }
