procedure "concern" {
  title = "A concern between two boards",
  source = "rules",
  starts_at = "request",
}

role "asking" { post = "raised_by.chair", side = "raising", cite = "1" }
role "asked" { post = "against.chair", side = "answering", cite = "1" }

fact "place" { asks = "Where is it?", one_of = { "city", "village", "farm" } }

step "request" {
  title = "Request to the other chair",
  by = "asking",
  act_within = silent "No time is given.",
  on = { done = { "visit", "call" }, not_done = silent "Nothing is said of a request that is not made." },
  cite = "2",
}

step "visit" {
  title = "Visit", by = "asking", open_if = { place = "city" }, act_within = silent "No time is given.",
  on = { done = "over", not_done = silent "Nothing is said." }, cite = "2",
}

step "call" {
  title = "Call", by = "asked", open_if = { place = "village" }, act_within = silent "No time is given.",
  on = { done = "over", not_done = silent "Nothing is said." }, cite = "3",
}

ending "over" { title = "Settled", result = "settled", cite = "3" }
