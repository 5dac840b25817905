-- The text: "The manager answers within five working days. If they do not agree, the head calls a meeting within a further
-- three. It is held within ten, chaired by the head, and must be attended by both and by the legal adviser."
-- New: a meeting, which is called (the act) and then held; who must be there; `further`; `agreed` and `not_agreed`.

procedure "lesson_07_a_meeting" {
  title = "A letter and then a meeting",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "7.1" }
role "manager" { title = "the manager", side = "answering", cite = "7.1" }
role "head" { title = "the head of service", cite = "7.2" }
role "adviser" { title = "the legal adviser", cite = "7.2" }

step "letter" {
  title = "A letter to the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = "5 working days",
  decides = silent "Nobody is named who says whether they agree.",
  on = {
    agreed = "settled",
    not_agreed = "meeting",       -- "if they do not agree"
    no_answer = "meeting",        -- the same place for want of an answer; still an outcome of its own
  },
  cite = "7.1",
}

step "meeting" {
  title = "The head's meeting",
  by = "head",                    -- who calls it
  to = all { "practitioner", "manager", "adviser" },  -- who is invited; in a meeting they owe no answer
  chaired_by = "head",            -- who chairs it: another question
  must_attend = { "practitioner", "manager", "adviser" },
  act_within = further "3 working days",   -- from where the limit before ended; opened earlier, two dates are shown
  held_within = "10 working days",         -- counted from the call
  decides = silent "Nothing is said of how the meeting decides.",
  on = {
    agreed = "settled",
    not_agreed = silent "No step is given after the meeting.",
    inquorate = silent "Nothing is said of a meeting at which somebody is missing.",
    not_done = silent "Nothing is said of a meeting that is not called.",
    not_held = silent "Nothing is said of a meeting that is called and not held.",
  },
  cite = "7.2",
}

ending "settled" { title = "They agree", result = "settled", cite = "7.1" }
