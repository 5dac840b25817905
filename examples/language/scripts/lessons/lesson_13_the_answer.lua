-- The text: "The manager is written to; the deputy answers, to the lead, in a letter. An answer without the case number does
-- not count; it should give reasons. Receipt is confirmed within a day; the answer comes within five of receipt."
-- New: the answer has details of its own; a confirmation is a duty and no answer; a limit that counts from another moment.

procedure "lesson_13_the_answer" {
  title = "Who answers whom, and how",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "13.1" }
role "manager" { title = "the manager", side = "answering", cite = "13.1" }
role "deputy" { title = "the deputy manager", side = "answering", cite = "13.1" }
role "lead" { title = "the safeguarding lead", cite = "13.1" }

fact "has_number" { asks = "Does the answer give the case number?", about = "answer", yes_no = true }
fact "has_reasons" { asks = "Does the answer give reasons?", about = "answer", yes_no = true }
fact "complex" { asks = "Is the matter complex?", about = "issue", yes_no = true }  -- `issue` is what is meant anyhow

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_by = "deputy",            -- left out: whoever was asked
  answer_to = "lead",              -- left out: whoever asked
  answer_form = "letter",
  answer_needs = "has_number",     -- without it the answer is refused
  answer_expects = "has_reasons",  -- without it the answer counts, with a breach
  answer_within = limit { "5 working days", from = "letter.received" },   -- "of receipt"
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing is said of an answer that does not help.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  cite = "13.1",
}

duty "confirm_receipt" {
  title = "The letter is confirmed",
  owed_on = "letter.received",
  when = { complex = true },
  by = "manager", to = "practitioner",
  form = "e-mail",
  within = "1 working day",
  cite = "13.2",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "13.1" }
