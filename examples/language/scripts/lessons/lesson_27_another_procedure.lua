-- The text: "A concern that the managers don't settle is taken through lesson 3's letter, which must be over within ten
-- working days. The practitioner may raise a concern of their own beside it at any time."
-- New: `follow` puts another procedure into a step (its endings are the outcomes), and `opens` starts a second case.

procedure "lesson_27_another_procedure" {
  title = "A step that is a procedure of its own",
  source = "lessons",
  starts_at = "talk",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "27.1" }

step "talk" {
  title = "The managers talk",
  by = "practitioner",
  act_within = silent "No time is given for the talk.",
  on = {
    done = "letter_procedure",
    not_done = silent "Nothing is said of a talk that is not had.",
  },
  cite = "27.1",
}

step "letter_procedure" {
  title = "The letter, as lesson 3 has it",
  follow = "lesson_03_an_answer",               -- of this area or of one that it uses ("county/complaint" if both have it)
  act_within = "10 working days",               -- spans the whole procedure
  on = {
    settled = "over",                           -- the endings of the procedure that is followed
    to_the_board = silent "Nothing is said of what the board does.",
    not_done = silent "Nothing is said of a letter that takes longer.",
  },
  cite = "27.1",
}

anytime "own_concern" {
  title = "A concern of the practitioner's own",
  by = "practitioner",
  opens = "lesson_03_an_answer",                           -- a second case: both stay open
  cite = "27.2",
}

ending "over" { title = "Over", result = "settled", cite = "27.1" }
