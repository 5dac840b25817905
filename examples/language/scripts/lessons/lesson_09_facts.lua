-- The text: "A concern goes to the manager in a signed letter, which should give reasons; an unsigned one does not count. If
-- it is urgent it goes straight to the head instead. If the child is in care, the reviewing officer is told within a day."
-- New: a `fact` and where it counts: `open_if`, `closed_if`, `when`, `needs` (else nothing happened), `expects` (a breach).

procedure "lesson_09_facts" {
  title = "Urgent and other concerns",
  source = "lessons",
  starts_at = { "letter", "to_the_head" },
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "9.1" }
role "manager" { title = "the manager", side = "answering", cite = "9.1" }
role "reviewing_officer" { title = "the reviewing officer", cite = "9.3" }

-- Facts about the matter. The story, or an event, says which answer is true; until then it is not known.
fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
fact "in_care" { asks = "Is the child in care?", yes_no = true }

-- Facts about one act: the event of that act says them.
fact "signed" { asks = "Is the letter signed?", about = "act", yes_no = true }
fact "gives_reasons" { asks = "Does the letter give reasons?", about = "act", yes_no = true }

step "letter" {
  title = "A signed letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  closed_if = { urgency = "urgent" },    -- no way in for what is urgent
  needs = "signed",                      -- "does not count": without it the act is refused
  expects = "gives_reasons",             -- "should give": without it the act counts, with a breach
  answer_within = "5 working days",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing is said of an answer that does not help.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  cite = "9.1",
}

step "to_the_head" {
  title = "The head is told",
  by = "practitioner",
  open_if = { urgency = "urgent" },      -- a way in only for what is urgent
  act_within = "1 working day",
  on = { done = "with_the_head", not_done = silent "Nothing is said of a head who is not told." },
  cite = "9.2",
}

duty "tell_reviewing_officer" {
  title = "The reviewing officer is told",
  owed_on = "begun",
  when = "in_care",                      -- owed only if so; a yes-or-no fact can stand by its name alone
  by = "practitioner", to = "reviewing_officer",
  within = "1 working day",
  strength = "must",
  cite = "9.3",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "9.1" }
ending "with_the_head" { title = "With the head", result = "handed_on", cite = "9.2" }
