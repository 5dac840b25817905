-- The text: "The lead asks all partners, who answer within three working days; two answers are enough. The lead sends them a
-- summary within two working days, unless the board's chair says that none is needed."
-- New: `at_least` in `answer_by` (so many answers), and a duty that somebody named may waive (`waived_by`).

procedure "lesson_26_several_answers" {
  title = "Asking all partners",
  source = "lessons",
  starts_at = "ask",
}

role "lead" { title = "the safeguarding lead", side = "raising", cite = "26.1" }
role "partner" { title = "a partner agency", many = true, side = "answering", cite = "26.1" }
role "chair" { title = "the chair of the board", cite = "26.2" }

step "ask" {
  title = "The partners are asked",
  strength = "may",
  by = "lead", to = all { "partner" },
  answer_by = at_least { 2, of = "partner" },   -- complete with the second; a later one is a note
  answer_within = "3 working days",
  decides = silent "Nobody is named who judges the answers.",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing is said of answers that do not help.",
    no_answer = silent "Nothing is said of partners who do not answer.",
  },
  cite = "26.1",
}

duty "summary" {
  title = "A summary goes to the partners",
  owed_on = "ask.answered",
  by = "lead", to = all { "partner" },
  within = "2 working days",
  waived_by = "chair",
  strength = "must",
  cite = "26.2",
}

ending "settled" { title = "Settled by the answers", result = "settled", cite = "26.1" }
