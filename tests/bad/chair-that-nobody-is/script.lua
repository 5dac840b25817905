procedure "concern" {
  title = "A concern between two boards",
  source = "rules",
  starts_at = "meeting",
}

role "asking" { post = "raised_by.chair", side = "raising", cite = "1" }

step "meeting" {
  title = "Meeting",
  by = "asking",
  strength = "may",
  chaired_by = "mayor",
  held_within = "5 working days",
  decides = silent "Nothing is said of how it decides.",
  on = {
    agreed = "over",
    not_agreed = silent "Nothing is said of a meeting that does not agree.",
    not_held = silent "Nothing is said of a meeting that is not held.",
  },
  cite = "2",
}

ending "over" { title = "Settled", result = "settled", cite = "3" }
