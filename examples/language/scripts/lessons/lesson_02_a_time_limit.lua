-- The text: "Whoever disagrees with a decision raises it with the manager within two working days of the decision."
-- The case begins on the day of the decision, so the limit needs no start of its own. Of a late concern nothing is said.
-- New: a limit for the act, its lapse `not_done` (each limit asks for what follows when it passes), and a first `silent`.

procedure "lesson_02_a_time_limit" {
  title = "Raising a concern in time",
  source = "lessons",
  starts_at = "raise",
}

role "practitioner" {
  title = "the practitioner who disagrees",
  side = "raising",             -- whose side this is: the one that raises the matter, or the one that answers
  cite = "2.1",
}

step "raise" {
  title = "The concern is raised with the manager",
  by = "practitioner",
  act_within = "2 working days", -- counted from the day on which the step opens: here the day of the decision
  on = {
    done = "raised",
    not_done = silent "Nothing is said of a concern that is not raised in time.",
  },
  cite = "2.1",
}

ending "raised" { title = "Raised with the manager", result = "settled", cite = "2.1" }
