-- The text: "A meeting may be asked for only once the talk has failed, and only if the child is under sixteen or the
-- concern is urgent. Once the meeting was held nobody goes back to the talk."
-- New: `after` (a moment has come), several conditions at once, and a `rule` for the few that need an "or".

procedure "lesson_10_conditions" {
  title = "A talk and then a meeting",
  source = "lessons",
  starts_at = { "talk", "meeting" },
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "10.1" }
role "manager" { title = "the manager", side = "answering", cite = "10.1" }

fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
fact "age" { asks = "How old is the child?", between = { 0, 18 } }

step "talk" {
  title = "The two talk",
  strength = "may",
  by = "practitioner", to = "manager",
  closed_if = after "meeting.held",       -- every step has moments: `opened`, `acted`, `answered`, `held`, each outcome
  answer_within = silent "No time is given for what the talk brings.",
  decides = silent "Nobody is named who says whether the talk settled it.",
  on = {
    settled = "at_rest",
    not_settled = "meeting",
    no_answer = silent "Nothing is said of a talk that leads nowhere.",
  },
  cite = "10.1",
}

step "meeting" {
  title = "A meeting of the two",
  strength = "may",
  by = "practitioner", to = "manager",
  must_attend = { "practitioner", "manager" },
  needs = {                               -- a list: all of them must hold
    after "talk.not_settled",             -- "only once the talk has failed"
    rule {
      says = "The child is under sixteen, or it is urgent",
      holds = function(case) return case.age < 16 or case.urgency == "urgent" end,
    },
  },
  held_within = silent "No time is given for holding it.",
  decides = silent "Nothing is said of how the meeting decides.",
  on = {
    settled = "at_rest",
    not_settled = "talk",                 -- closed by then, as the meeting was held: so it stops here
    inquorate = silent "Nothing is said of a meeting without one of the two.",
    not_held = silent "Nothing is said of a meeting that is not held.",
  },
  cite = "10.1",
}

ending "at_rest" { title = "At rest", result = "settled", cite = "10.1" }
