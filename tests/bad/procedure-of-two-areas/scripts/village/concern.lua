procedure "concern" { title = "A concern in the village", source = "rules", starts_at = "call" }

role "asking" { title = "whoever asks", side = "raising", cite = "1" }

step "call" {
  title = "A call",
  by = "asking",
  act_within = silent "No time is given for the call.",
  on = { done = "over", not_done = silent "Nothing is said of a call that is not made." },
  cite = "2",
}

ending "over" { title = "Settled", result = "settled", cite = "3" }
