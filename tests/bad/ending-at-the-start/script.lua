procedure "concern" {
  title = "A concern between two boards",
  source = "rules",
  starts_at = { "request", "over" },
}

role "asking" { post = "raised_by.chair", side = "raising", cite = "1" }
role "asked" { post = "against.chair", side = "answering", cite = "1" }

step "request" {
  title = "Request to the other chair",
  by = "asking",
  act_within = silent "No time is given.",
  on = { done = "over", not_done = silent "Nothing is said of a request that is not made." },
  cite = "2",
}

duty "copy" { title = "Copy", owed_on = "request.acted", by = "asked", within = silent "No time is given.", cite = "3" }

ending "over" { title = "Settled", result = "settled", cite = "3" }
