-- The text: "The chair of one board writes to the chair of the other, copied to the team manager or, in their absence, the
-- deputy, and to all members concerned. The family's advocate may see it."
-- New: who holds a role: a `post` of the area's files, a place on a party's board, words (`whom`), the story, or several.

procedure "lesson_12_who_it_is" {
  title = "From chair to chair",
  source = "lessons",
  starts_at = "letter",
}

-- A path: the party of the story, then the place on its board. Whoever holds that place in config/areas/lessons/seats.toml.
role "chair" { post = "raised_by.chair", side = "raising", cite = "12.1" }
role "other_chair" { post = "against.chair", side = "answering", stand_in = "vice-chair-south", cite = "12.1" }

-- An office of config/areas/lessons/posts.toml. "The manager or, in their absence, the deputy" is `stand_in`.
role "manager" { post = "team-manager", stand_in = "deputy-team-manager", cite = "12.1" }

-- Only a title: each story says who it is, under [roles]. With `many` it names a list.
role "members" { title = "the members concerned", many = true, cite = "12.1" }

-- Nobody whom an area could list: said in words.
role "advocate" {
  whom = "whoever speaks for the family",
  stand_in = silent "Nothing is said of an advocate who is away.",
  cite = "12.2",
}

step "letter" {
  title = "A letter from chair to chair",
  strength = "may",
  by = "chair", to = "other_chair",
  informs = { "manager", "members" },       -- here a list means all of them
  answer_within = "10 working days",
  decides = "chair",                        -- the one who asked says whether the answer is good
  decide_within = "5 working days",
  on = {
    satisfactory = "settled",
    unsatisfactory = silent "Nothing is said of an answer that does not help.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
    no_decision = silent "Nothing is said of a chair who does not say so.",
  },
  cite = "12.1",
}

duty "show_advocate" {
  title = "The advocate may see the letter",
  owed_on = "letter.answered",
  by = "manager", to = "advocate",
  within = "1 week",
  strength = "should",
  cite = "12.2",
}

ending "settled" { title = "Settled between the chairs", result = "settled", cite = "12.1" }
