procedure "concern" {
  title = "A concern between two boards",
  source = "rules",
  starts_at = "request",
}

role "asking" { post = "raised_by.chair", side = "raising", cite = "1" }
role "asked" { post = "against.chair", side = "answering", cite = "1" }

fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }

step "request" {
  title = "Request to the other chair",
  by = "asking".
  to = "asked",,
  act_within = by_fact { "urgency", routine = "10 working days", urgent = "1 working day" },
  answer_within = "5 working days",
  decides = "asking",
  decide_within = silent "No time is given for judging the reply.",
  on = {
    not_done = silent "Nothing is said of a request that is not made.",
    settled = "over",
    not_settled = silent "Nothing is said of a reply that does not settle it.",
    no_answer = silent "Nothing is said of a request that is not answered.",
    no_decision = silent "Nothing is said of a reply that nobody judges.",
  },
  cite = "2",
}

ending "over" { title = "Settled", result = "settled", cite = "3" }
