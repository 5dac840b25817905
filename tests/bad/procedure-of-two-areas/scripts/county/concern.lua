procedure "concern" { title = "A concern in the county", source = "rules", starts_at = "talk" }

role "asking" { title = "whoever asks", side = "raising", cite = "1" }

step "talk" {
  title = "A talk",
  by = "asking",
  act_within = silent "No time is given for the talk.",
  on = { done = "over", not_done = silent "Nothing is said of a talk that is not had." },
  cite = "2",
}

ending "over" { title = "Settled", result = "settled", cite = "3" }
