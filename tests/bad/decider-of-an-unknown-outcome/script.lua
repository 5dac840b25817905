procedure "concern" {
  title = "A concern between two boards",
  source = "rules",
  starts_at = "request",
}

role "asking" { post = "raised_by.chair", side = "raising", cite = "1" }
role "asked" { post = "against.chair", side = "answering", cite = "1" }

step "request" {
  title = "Request to the other chair",
  by = "asking",
  act_within = silent "No time is given.",
  decides = { granted = all { "asking", "asked" }, denied = any { "asking", "asked" }, settled = "asked" },
  decide_within = silent "No time is given.",
  on = {
    not_done = silent "Nothing is said of a request that is not made.",
    granted = "over",
    denied = silent "Nothing is said of a request that is denied.",
    no_decision = silent "Nothing is said of a request that nobody judges.",
  },
  cite = "2",
}

ending "over" { title = "Settled", result = "settled", cite = "3" }
