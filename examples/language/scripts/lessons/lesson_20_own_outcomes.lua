-- The text: "The three members of the panel say whether the criteria are met. If they do not agree, the chair decides. If the
-- criteria are met, the place is paid for; if they are not, the request is closed."
-- New: `outcomes`, a set of words of your own that stand and fall together; `failing_that`, who decides where they differ.

procedure "lesson_20_own_outcomes" {
  title = "Whether the criteria are met",
  source = "lessons",
  starts_at = "request",
}

outcomes "criteria" { "met", "not_met" }   -- whoever names one of them names the other

role "practitioner" { title = "the practitioner", side = "raising", cite = "20.1" }
role "chair" { title = "the chair of the panel", cite = "20.1" }
role "member_a" { title = "the member for education", cite = "20.1" }
role "member_b" { title = "the member for health", cite = "20.1" }
role "member_c" { title = "the member for care", cite = "20.1" }

step "request" {
  title = "The panel is asked",
  strength = "may",
  by = "practitioner",
  decides = { met = all { "member_a", "member_b", "member_c" }, not_met = all { "member_a", "member_b", "member_c" } },
  failing_that = "chair",
  decide_within = "5 working days",
  on = {
    met = "paid_for",
    not_met = "closed",
    no_decision = silent "Nothing is said of a panel that does not decide.",
  },
  cite = "20.1",
}

ending "paid_for" { title = "The place is paid for", result = "settled", cite = "20.2" }
ending "closed" { title = "The request is closed", result = "not_settled", cite = "20.2" }
