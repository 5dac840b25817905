-- The text: "The two workers write together to the manager or the deputy, after consulting the adviser. If it is not settled
-- each of them reports to the own head within two working days, and then it goes to the board."
-- New: `all` (together), `any` (one is enough), `each` (one apiece, "to the own"); `consults` and `may_consult`.

procedure "lesson_11_several_people" {
  title = "Two workers, two who may answer, two heads",
  source = "lessons",
  starts_at = "letter",
}

role "worker_a" { title = "the school's worker", side = "raising", cite = "11.1" }
role "worker_b" { title = "the nursery's worker", side = "raising", cite = "11.1" }
role "manager" { title = "the manager", side = "answering", cite = "11.1" }
role "deputy" { title = "the deputy manager", side = "answering", cite = "11.1" }
role "adviser" { title = "the legal adviser", cite = "11.1" }
role "doctor" { title = "the designated doctor", cite = "11.1" }
role "head_a" { title = "the head of the school", cite = "11.2" }
role "head_b" { title = "the head of the nursery", cite = "11.2" }

step "letter" {
  title = "A letter from both",
  strength = "may",
  by = all { "worker_a", "worker_b" },    -- one letter, signed by both
  to = any { "manager", "deputy" },       -- one answer, from either
  consults = "adviser",                   -- "after consulting": without it the letter is refused
  may_consult = "doctor",                 -- "may ask the doctor": only a permission
  answer_within = "5 working days",
  decides = silent "Nobody is named who says whether it is settled.",
  on = {
    settled = "at_rest",
    not_settled = "reports",
    no_answer = "reports",
  },
  cite = "11.1",
}

step "reports" {
  title = "Each reports to the own head",
  by = each { "worker_a", "worker_b" },   -- done when both have
  act_within = "2 working days",
  on = { done = "to_the_board", not_done = silent "Nothing is said of a report that is not made." },
  cite = "11.2",
}

-- "to the own": two `each` of one length pair off, the first with the first.
duty "tell_own_head" {
  title = "Each tells the own head that it went to the board",
  owed_on = "to_the_board",               -- an ending is a moment, too
  by = each { "worker_a", "worker_b" }, to = each { "head_a", "head_b" },
  within = "5 working days",
  cite = "11.3",
}

ending "at_rest" { title = "At rest", result = "settled", cite = "11.1" }
ending "to_the_board" { title = "With the board", result = "handed_on", cite = "11.2" }
