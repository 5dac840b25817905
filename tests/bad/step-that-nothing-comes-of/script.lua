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
  to = "asked",
  strength = "may",
  cite = "2",
}

ending "over" { title = "Settled", result = "settled", cite = "3" }
