-- The text: "None of this delays action where a child is at immediate risk. The decision stands meanwhile. Advice can be had
-- at any stage. A concern may be withdrawn in writing. A parent's complaint is not for this procedure."
-- New: what holds throughout (`standing`), what can be done at any point (`anytime`), what belongs elsewhere (`outside`).

procedure "lesson_18_beside_the_line" {
  title = "A letter, and what stands beside it",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "18.1" }
role "manager" { title = "the manager", side = "answering", cite = "18.1" }
role "adviser" { title = "the legal adviser", cite = "18.3" }
role "lead" { title = "the safeguarding lead", cite = "18.3" }

fact "immediate_risk" { asks = "Is a child at immediate risk?", yes_no = true }
fact "from_a_parent" { asks = "Does the concern come from a parent?", yes_no = true }
fact "in_writing" { asks = "Is it in writing?", about = "act", yes_no = true }

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = "5 working days",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing is said of an answer that does not help.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  cite = "18.1",
}

-- It changes nothing in the steps, so it is no step: it is printed wherever the case stands.
standing "no_delay" {
  says = "None of this delays action where a child is at immediate risk.",
  when = "immediate_risk",
  by = silent "Nobody is named: everybody is meant.",
  cite = "18.2",
}

standing "decision_stands" {
  says = "The decision that is disputed stands meanwhile.",
  by = "manager", to = "practitioner",
  from = "letter.acted", till = "letter.satisfactory",
  cite = "18.2",
}

-- Open to somebody whenever they like, and moves nothing.
anytime "advice" {
  title = "The adviser is asked",
  by = "practitioner",
  may_consult = "lead",
  stays = true,
  cite = "18.3",
}

-- Leaves the line, from the steps that are listed; an act with conditions of its own.
anytime "withdraw" {
  title = "The concern is withdrawn",
  by = "practitioner",
  during = { "letter" },
  needs = "in_writing",
  consults = "adviser",
  leads_to = "withdrawn",
  cite = "18.4",
}

-- "Somebody leaves the procedure because of the risk": another thing than the standing rule above.
anytime "refer" {
  title = "The child is referred at once",
  by = any { "practitioner", "manager" },
  open_if = "immediate_risk",
  leads_to = "referred",
  cite = "18.2",
}

outside "complaint" {
  when = "from_a_parent",
  goes_to = "the complaints procedure of the council",
  cite = "18.5",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "18.1" }
ending "withdrawn" { title = "Withdrawn", result = "withdrawn", cite = "18.4" }
ending "referred" { title = "Referred at once", result = "handed_on", cite = "18.2" }
