-- The text: "An urgent concern is raised within 24 hours, any other within ten days. The answer comes in a working week, or by
-- a safe time if that is sooner. The lead is told as soon as practicable, the board within 48 hours, and it is over in a month."
-- New: every other kind of limit: `by_fact`, `sooner_of`, `wording`, hours, weeks and months, a limit with its own clause.

procedure "lesson_16_time_limits" {
  title = "Limits of every kind",
  source = "lessons",
  starts_at = "raise",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "16.1" }
role "manager" { title = "the manager", side = "answering", cite = "16.2" }
role "lead" { title = "the safeguarding lead", cite = "16.3" }
role "board" { title = "the board", cite = "16.3" }

fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
moment "safe_by" { says = "the time by which the child has to be safe", cite = "16.2" }

step "raise" {
  title = "The concern is raised",
  by = "practitioner", to = "manager",
  act_within = by_fact { "urgency", urgent = "24 hours", routine = "10 days" },  -- one limit for each answer
  answer_within = sooner_of { "1 working week", limit { before = "safe_by" } },  -- whichever comes first
  decides = silent "Nobody is named who says whether it is settled.",
  on = {
    settled = "at_rest",
    not_settled = silent "Nothing is said of a concern that is not settled.",
    not_done = silent "Nothing is said of a concern that is not raised.",
    no_answer = silent "Nothing is said of a concern that is not answered.",
  },
  cite = { "16.1", "16.2" },
}

duty "tell_lead" {
  title = "The lead is told",
  owed_on = "raise.acted",
  by = "practitioner", to = "lead",
  within = wording "as soon as practicable",    -- words only: no date is made of them
  cite = "16.3",
}

duty "tell_board" {
  title = "The board is told",
  owed_on = "raise.acted",
  by = "practitioner", to = "board",
  within = limit { "48 hours", cite = "16.4" }, -- the figure stands in another clause than the duty
  cite = "16.3",
}

duty "over_in_a_month" {
  title = "The whole within a month",
  owed_on = "begun",
  met_by = "ended",
  by = silent "Nobody is named who sees to it.",
  within = "1 month",
  cite = "16.4",
}

ending "at_rest" { title = "At rest", result = "settled", cite = "16.2" }
