-- The text: "One may write or telephone. If the answer does not help, one may go to the service head, or ask for advice.
-- The service head looks into it and that is the end of it. After advice one may write again."
-- New: several ways in and several ways on. Nobody has to choose beforehand: the first act that is done takes its way.

procedure "lesson_05_two_ways" {
  title = "Two ways in and two ways on",
  source = "lessons",
  starts_at = { "letter", "call" },
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "5.1" }
role "manager" { title = "the manager", side = "answering", cite = "5.1" }

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = silent "No time is given for the answer.",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = { "service_head", "advice" },
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  cite = "5.1",
}

step "call" {
  title = "A telephone call to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = silent "No time is given for the answer.",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = { "service_head", "advice" },
    no_answer = silent "Nothing is said of a call that is not answered.",
  },
  cite = "5.1",
}

step "service_head" {
  title = "The service head looks into it",
  strength = "may",
  by = "practitioner",
  on = { done = "looked_into" },
  cite = "5.2",
}

step "advice" {
  title = "Advice is asked for",
  strength = "may",
  by = "practitioner",
  on = { done = "letter" },   -- back to an earlier step: a new visit, with new limits
  cite = "5.2",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "5.1" }
ending "looked_into" { title = "Looked into by the service head", result = "handed_on", cite = "5.2" }
