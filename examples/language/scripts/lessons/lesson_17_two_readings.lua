-- The text: "The manager answers within five days (working days are meant elsewhere). Failing that, the head is asked."
-- Five days, or five working days? Nobody can say, so both are written down, and the walk shows both dates.
-- New: `readings`, with names of our own; an event that rests on one of them; a set that picks one for a whole walk.

procedure "lesson_17_two_readings" {
  title = "Five days, or five working days",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "17.1" }
role "manager" { title = "the manager", side = "answering", cite = "17.1" }

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = readings {
    says = "Days are written, and working days elsewhere.",
    days = "5 days",
    working = "5 working days",
  },
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = "ask_head",
    no_answer = "ask_head",
  },
  cite = "17.1",
}

step "ask_head" {
  title = "The head is asked",
  strength = "may",
  by = "practitioner",
  on = { done = "with_the_head" },
  cite = "17.1",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "17.1" }
ending "with_the_head" { title = "With the head", result = "handed_on", cite = "17.1" }
