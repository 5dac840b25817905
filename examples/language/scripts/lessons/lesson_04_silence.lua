-- The text: "The practitioner writes to the manager, who answers in the time that the place has set. If that does not help
-- ..." and there our copy ends. Nothing is said of a letter that is not answered, or of how soon one has to write.
-- New: `silent` (read, and not said), `unseen` (not read), `configured` (left to the area), and the set that answers them.

procedure "lesson_04_silence" {
  title = "A text with gaps",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "4.1" }
role "manager" { title = "the manager", side = "answering", cite = "4.1" }

step "letter" {
  title = "A letter to the manager",
  by = "practitioner", to = "manager",
  act_within = silent "Nothing is said of how soon one has to write.",
  answer_within = configured,
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = unseen "The copy ends at this place.",
    not_done = silent "Nothing is said of a letter that is not written.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  cite = "4.1",
}

ending "settled" {
  title = "Settled by the answer",
  result = "settled",
  cite = "4.1",
  reading = "That the matter ends with a good answer is implied: what follows is for one that does not help.",
}

ending "no_reply" {
  title = "Closed for want of an answer",
  result = "lapsed",
  silent = "Nothing is said of this; the ending is here for an area that wants it.",
}
