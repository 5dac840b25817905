-- The text: "One should talk first. The concern is raised in a letter, copied to the lead, with the reasons on file. A good
-- answer is put in writing to the practitioner within two working days. The whole takes no more than twenty."
-- New: what goes with an act (`informs`, `form`, `records`), and what is owed beside the main line: a `duty`.

procedure "lesson_06_duties" {
  title = "A letter, its copies and what is owed besides",
  source = "lessons",
  starts_at = "letter",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "6.2" }
role "manager" { title = "the manager", side = "answering", cite = "6.2" }
role "lead" { title = "the safeguarding lead", cite = "6.2" }
role "head" { title = "the practitioner's own head", cite = "6.4" }
role "business_manager" { title = "the business manager", cite = "6.3" }

-- "One should talk first": advice, so a duty that is weaker than the rest. It holds nothing up.
duty "talk_first" {
  title = "Talk to the manager first",
  owed_on = "begun",
  by = "practitioner", to = "manager",
  strength = "should",
  within = silent "No time is given for the talk.",
  cite = "6.1",
}

step "letter" {
  title = "The concern is raised in a letter",
  by = "practitioner", to = "manager",
  form = "letter",                    -- "in a letter": another form counts, and is a breach
  informs = { "lead" },               -- "copied to": goes out together with the act
  records = { "the reasons" },        -- "with the reasons on file"
  act_within = silent "No time is given for the letter.",
  answer_within = "3 working days",
  decides = silent "Nobody is named who judges the answer.",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing more is said of an answer that does not help.",
    not_done = silent "Nothing is said of a letter that is not written.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  cite = "6.2",
}

-- "is put in writing to ..., with a copy to ..." goes out because of an outcome: a duty that is owed on that outcome.
duty "write_down_answer" {
  title = "The answer is put in writing to the practitioner",
  owed_on = "letter.satisfactory",
  by = "manager", to = "practitioner",
  informs = { "business_manager" },
  form = "letter",
  records = { "what was agreed" },
  within = "2 working days",          -- of the outcome: counted from what the duty is owed on
  strength = "must",
  cite = "6.3",
}

-- "will tell": a promise, as strong as "must". "By telephone or in a note": any one of the ways will do.
duty "tell_own_head" {
  title = "The own head is told of a poor answer",
  owed_on = "letter.unsatisfactory",
  by = "practitioner", to = "head",
  ways = { "by telephone", "in a note" },
  within = "1 working day",
  strength = "will",
  cite = "6.4",
}

-- "The whole takes no more than ...": a duty from the beginning, met by the end.
duty "the_whole" {
  title = "The whole within twenty working days",
  owed_on = "begun",
  met_by = "ended",
  by = silent "Nobody is named who sees to it.",
  within = "20 working days",
  cite = "6.5",
}

ending "settled" { title = "Settled by the answer", result = "settled", cite = "6.3" }
