-- The text: "If the matter is serious, a record goes to the lead within two working days." Elsewhere every matter is called so.
-- What has been reviewed belongs to the panel. Reviewed: is a review going on, or is it over? Nobody can say either.
-- New: `readings` of a condition: of a duty, of what holds throughout, of a wrong door; and of who holds a role.

procedure "lesson_28_two_cases" {
  title = "Cases that can be read in two ways",
  source = "lessons",
  starts_at = "talk",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "28.1" }
role "lead" { title = "the lead", cite = "28.1" }
role "manager" {
  title = "the manager", whom = "the team manager", side = "answering",
  holders = {                                    -- a set would write "holders.1.when" for the first of them
    { when = readings { says = "Small may be meant of the agency or of the team.", agency = "small_agency", team = "small_team" },
      whom = "an officer of the board" },
  },
  cite = "28.1",
}

fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
fact "under_review" { asks = "Is a review of it going on?", yes_no = true }
fact "review_over" { asks = "Is a review of it over?", yes_no = true }
fact "small_agency" { asks = "Is it a small agency?", yes_no = true }
fact "small_team" { asks = "Is it a small team?", yes_no = true }

outside "reviewed" {
  when = readings { says = "Reviewed may mean either.", going_on = "under_review", over = "review_over" },
  goes_to = "the review panel",
  cite = "28.2",
}

step "talk" {
  title = "A talk with the manager",
  strength = "may",
  by = "practitioner", to = "manager",
  answer_within = "5 working days",
  decides = "practitioner",
  decide_within = silent "No time is given for judging the answer.",
  on = {
    settled = "over", not_settled = silent "Nothing is said of a talk that settles nothing.",
    no_answer = silent "Nothing is said of a talk without an answer.",
    no_decision = silent "Nothing is said of an answer that nobody judges.",
  },
  cite = "28.1",
}

duty "record" {
  title = "A record for the lead",
  owed_on = "talk.acted",
  when = readings {
    says = "Serious is said of urgent matters, and elsewhere of every matter.",
    urgent_ones = { urgency = "urgent" },
    every_one = silent "In every case.",           -- a reading that is silent sets no condition
  },
  by = "practitioner", to = "lead",
  within = "2 working days", strength = "must", cite = "28.1",
}

standing "nothing_changes" {
  says = "Nothing changes for the child meanwhile.",
  when = readings {
    says = "Serious is said of urgent matters, and elsewhere of every matter.",
    urgent_ones = { urgency = "urgent" },
    every_one = silent "In every case.",
  },
  cite = "28.1",
}

ending "over" { title = "Settled by the talk", result = "settled", cite = "28.1" }
