procedure "dispute" { title = "A dispute in the village", source = "rules", starts_at = "letter" }

role "asking" { title = "whoever asks", side = "raising", cite = "1" }

step "letter" {
  title = "A letter",
  by = "asking",
  act_within = silent "No time is given for the letter.",
  on = { done = "concern", not_done = silent "Nothing is said of a letter that is not sent." },
  cite = "2",
}

step "concern" {
  title = "It goes on as a concern",
  follow = "concern",
  on = { over = "settled" },
  cite = "2",
}

anytime "beside" { title = "A concern of its own", by = "asking", opens = "concern", cite = "2" }

anytime "elsewhere" { title = "A complaint of its own", by = "asking", opens = "county/complaint", cite = "2" }

ending "settled" { title = "Settled", result = "settled", cite = "3" }
