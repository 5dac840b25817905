-- The text: "The manager answers within five working days. The two may agree on a longer time, at most ten working days more,
-- with the reasons on file, only where there is cover and as long as there is. The head may allow the meeting a week more."
-- New: `extend`: who agrees, the bound, what is needed, what is written down, what has to go on being so.

procedure "lesson_22_longer" {
  title = "More time by agreement",
  source = "lessons",
  starts_at = "letter",
  extend = { by = "head", at_most = "20 working days" },   -- any other limit of this procedure
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "22.1" }
role "manager" { title = "the manager", side = "answering", cite = "22.1" }
role "head" { title = "the head", cite = "22.2" }

fact "cover" { asks = "Is somebody there for the child meanwhile?", yes_no = true }

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = "5 working days",
  extend = {                                -- the limits of this step
    by = all { "practitioner", "manager" },
    at_most = "10 working days",            -- counted from the first due date
    needs = "cover",
    records = { "the reasons" },
    as_long_as = { "cover" },               -- when that fails, the first due date is back in force
  },
  decides = silent "Nobody is named who says whether it is settled.",
  on = {
    settled = "at_rest",
    not_settled = "meeting",
    no_answer = "meeting",
  },
  cite = "22.1",
}

step "meeting" {
  title = "The two meet",
  by = "practitioner",
  must_attend = { "practitioner", "manager" },
  act_within = "3 working days",            -- made longer only as the procedure says
  held_within = limit { "1 week", extend = { by = "head", at_most = "1 week" } },   -- this one limit
  decides = silent "Nothing is said of how they decide.",
  on = {
    settled = "at_rest",
    not_settled = silent "Nothing is said of what follows.",
    inquorate = silent "Nothing is said of a meeting without one of the two.",
    not_done = silent "Nothing is said of a meeting that is not called.",
    not_held = silent "Nothing is said of a meeting that is not held.",
  },
  cite = "22.2",
}

ending "at_rest" { title = "At rest", result = "settled", cite = "22.1" }
