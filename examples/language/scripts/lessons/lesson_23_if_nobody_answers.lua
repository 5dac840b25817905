-- The text: "The practitioner writes within two working days. The manager answers within five. If no answer comes, one goes
-- to the head, who answers within three, or to the board, which closes the matter."
-- New: `recourse walk STORY --nobody-answers` goes on as if nobody answered. It needs to know which `side` can act alone.

procedure "lesson_23_if_nobody_answers" {
  title = "A letter, the head and the board",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "23.1" }
role "manager" { title = "the manager", side = "answering", cite = "23.1" }
role "head" { title = "the head", side = "answering", cite = "23.2" }

step "letter" {
  title = "A letter to the manager",
  by = "practitioner", to = "manager",
  act_within = "2 working days",
  answer_within = "5 working days",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = { "to_the_head", "to_the_board" },
    not_done = silent "Nothing is said of a letter that is not written.",
    no_answer = { "to_the_head", "to_the_board" },
  },
  cite = "23.1",
}

step "to_the_head" {
  title = "The head is asked",
  strength = "may",
  by = "practitioner", to = "head",
  answer_within = "3 working days",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing is said of a head's answer that does not help.",
    no_answer = silent "Nothing is said of a head who does not answer.",
  },
  cite = "23.2",
}

step "to_the_board" {
  title = "The board is told",
  strength = "may",
  by = "practitioner",
  on = { done = "closed" },
  cite = "23.2",
}

ending "settled" { title = "Settled by an answer", result = "settled", cite = "23.1" }
ending "closed" { title = "Closed by the board", result = "not_settled", cite = "23.2" }
