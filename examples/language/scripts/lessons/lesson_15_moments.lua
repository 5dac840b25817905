-- The text: "Within two working days of receiving the decision the lead calls a meeting, held by the date of the review. The
-- papers go out five working days before it. The minutes follow; with them, or a fortnight after it, the clock starts."
-- New: a `moment` of one's own, and limits that count from a moment, back from one, or from the first of several.

procedure "lesson_15_moments" {
  title = "A meeting, its papers and its minutes",
  source = "lessons",
  starts_at = "meeting",
}

role "lead" { title = "the safeguarding lead", side = "raising", cite = "15.1" }
role "manager" { title = "the manager", side = "answering", cite = "15.1" }

-- Something with a date that is no step, duty or ending. The story gives it, under [moments] or in an event.
moment "decision_received" { says = "the decision was received", cite = "15.1" }
moment "review" { says = "the review takes place", cite = "15.1" }
moment "minutes_sent" { says = "the minutes were sent", cite = "15.3" }

step "meeting" {
  title = "The lead and the manager meet",
  by = "lead", to = "manager",
  must_attend = { "lead", "manager" },
  act_within = limit { "2 working days", from = "decision_received" },  -- "of receiving", not of the beginning
  held_within = limit { before = "review" },          -- "by the date of": until the end of that day, called or not
  decides = silent "Nothing is said of how the meeting decides.",
  on = {
    decided = "noted",
    inquorate = silent "Nothing is said of a meeting without one of the two.",
    not_done = silent "Nothing is said of a meeting that is not called.",
    not_held = silent "Nothing is said of a meeting that is not held.",
  },
  cite = "15.1",
}

duty "papers" {
  title = "The papers go out",
  owed_on = "meeting.acted",
  by = "lead",
  within = limit { "5 working days", before = "meeting.held" },  -- counted back from the day of the meeting
  cite = "15.2",
}

duty "notice" {
  title = "Notice is given",
  owed_on = "meeting.acted",
  by = "lead",
  within = limit { "3 clear days", before = "meeting.held" },    -- "clear": both ends are left out
  cite = "15.2",
}

duty "minutes" {
  title = "The minutes are sent",
  owed_on = "meeting.held",
  by = "manager",
  within = "3 working days",
  met_by = "minutes_sent",            -- discharged by the moment; nobody has to record the duty as well
  cite = "15.3",
}

duty "actions" {
  title = "The actions are done",
  owed_on = "minutes_sent",
  by = "manager",
  within = limit { "10 working days", from = any { "minutes_sent", "meeting.held" } },  -- the first that has come
  cite = "15.4",
}

duty "entry" {
  title = "The meeting is entered in the file",
  owed_on = "meeting.held",
  by = "lead",
  within = limit { "5 days", from = "meeting.held", counts_first_day = true, cite = "15.5" },  -- that day is day 1
  cite = "15.4",
}

ending "noted" { title = "Decided and noted", result = "settled", cite = "15.4" }
