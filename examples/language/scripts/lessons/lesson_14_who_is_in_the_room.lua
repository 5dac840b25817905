-- The text: "The meeting must be attended by the lead, by two practitioners, by three partner agencies whose people have
-- authority to commit them, and two places are for the family."
-- New: `at_least`, what it counts (people, agencies, places), and a fact about a person that each of them must have.

procedure "lesson_14_who_is_in_the_room" {
  title = "A meeting with a floor",
  source = "lessons",
  starts_at = "meeting",
}

role "lead" { title = "the safeguarding lead", side = "raising", cite = "14.1" }
role "practitioner" { title = "a practitioner", cite = "14.1" }
role "partner" { title = "a partner agency", cite = "14.1" }
role "family" { title = "the family", cite = "14.1" }

fact "has_authority" { asks = "Can this person commit the agency?", about = "person", yes_no = true }

step "meeting" {
  title = "The partners meet",
  by = "lead",
  act_within = "1 week",
  must_attend = {
    "lead",
    at_least { 2, of = "practitioner", counting = "people" },
    at_least { 3, of = "partner", counting = "agencies", who = "has_authority" },
    at_least { 1, of = "family", counting = "places" },
  },
  held_within = "2 weeks",
  decides = silent "Nothing is said of how the meeting decides.",
  on = {
    agreed = "settled",
    not_agreed = silent "Nothing is said of partners who do not agree.",
    inquorate = "meeting",          -- "try again": back to the same step
    not_done = silent "Nothing is said of a meeting that is not called.",
    not_held = silent "Nothing is said of a meeting that is not held.",
  },
  cite = "14.1",
}

ending "settled" { title = "Settled by the partners", result = "settled", cite = "14.1" }
