-- The text: "The practitioner writes to the manager; in a small agency an officer of the board takes the manager's part. A
-- manager whom the matter concerns stands aside, and the deputy acts instead."
-- New: who holds a role in certain cases (`holders`), and when the holder leaves it to the stand-in (`stands_aside_if`).

procedure "lesson_25_holders" {
  title = "A letter to whoever hears it",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "25.1" }

role "hearer" {
  title = "whoever hears it",
  holders = {                                      -- the first whose condition holds
    { when = "small_agency", whom = "an officer of the board" },
  },
  post = "team-manager",                           -- else
  stands_aside_if = "concerns_manager",
  stand_in = "deputy-team-manager",
  side = "answering",
  cite = "25.1",
}

fact "small_agency" { asks = "Is it a small agency?", yes_no = true }
fact "concerns_manager" { asks = "Does the matter concern the manager?", yes_no = true }

step "letter" {
  title = "A letter to whoever hears it",
  strength = "may",
  by = "practitioner", to = "hearer",
  answer_within = "5 working days",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing is said of an answer that does not help.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  cite = "25.1",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "25.1" }
