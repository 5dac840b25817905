-- How a complaint about a child protection conference goes, as far as that is known: who may complain, what is excluded, and what
-- the panel may consider and recommend. The first stage, the times and what follows the panel were not read.

procedure "conference_complaint" {
  title = "A complaint arising from a child protection conference",
  source = "pan-bedfordshire-conference-complaints",
  starts_at = "first_stage",
  cite = { "who", "panel" },
}

role "complainant" {
  title = "whoever complains: the child, somebody whom the child has asked in writing, or a parent",
  side = "raising",
  cite = "who",
}

role "first_hearer" {
  title = "whoever deals with the complaint first",
  side = "answering",
  unseen = "Who that is is not in the part that was read.",
}

role "panel" {
  whom = "the safeguarding board's Complaints Panel",
  cite = "panel",
}

fact "complains_as" {
  asks = "As whom does the person complain?",
  one_of = { "child", "asked_by_child_in_writing", "parent", "somebody_else" },
}

fact "about_one_agency" {
  asks = "Is it about what one agency or professional did, practised or decided?",
  yes_no = true,
}

fact "names_matter" {
  asks = "Does the complainant say which matters within the panel's scope it is about?",
  about = "act",
  yes_no = true,
}

fact "names_dissatisfaction" {
  asks = "Does the complainant say what is still not satisfactory?",
  about = "act",
  yes_no = true,
}

fact "names_solution" {
  asks = "Does the complainant say what solution is sought?",
  about = "act",
  yes_no = true,
}

outside "not_entitled" {
  when = { complains_as = "somebody_else" },
  goes_to = unseen "Where anybody else can turn is not in the part that was read.",
  cite = "who",
}

outside "one_agency" {
  when = "about_one_agency",
  goes_to = "that agency's own process for complaints",
  cite = "excluded",
}

step "first_stage" {
  title = "The complaint is dealt with first",
  by = "complainant",
  to = "first_hearer",
  act_within = unseen "No time is in the part that was read.",
  answer_within = unseen "No time is in the part that was read.",
  decide_within = unseen "No time for the complainant is in the part that was read.",
  on = {
    satisfactory = "satisfied",
    unsatisfactory = "panel_hearing",
    not_done = unseen "What follows is not in the part that was read.",
    no_answer = unseen "What follows is not in the part that was read.",
    no_decision = unseen "What follows is not in the part that was read.",
  },
  cite = { "panel", "first-stage" },
  unseen = "How a complaint is dealt with before the panel is not in the part that was read.",
}

step "panel_hearing" {
  title = "The Complaints Panel considers it",
  by = "complainant",
  to = "panel",
  needs = { "names_matter", "names_dissatisfaction", "names_solution" },
  act_within = unseen "No time is in the part that was read.",
  answer_within = unseen "No time for the panel is in the part that was read.",
  decides = "panel",
  decide_within = unseen "No time for the panel is in the part that was read.",
  on = {
    decided = unseen "Whether there is a stage after the panel, and what follows its recommendations, is not in the part that was read.",
    not_done = unseen "What follows is not in the part that was read.",
    no_answer = unseen "What follows is not in the part that was read.",
    no_decision = unseen "What follows is not in the part that was read.",
  },
  cite = { "panel", "panel.sitting" },
  reading = "All three things are taken to be needed before the panel, as the text has the complainant say each of them.",
}

standing "decision_stands" {
  says = "The conference's decision holds while the complaint goes on, and the complaint can't change it.",
  cite = "decision-stands",
}

standing "panel_may_consider" {
  says = "The panel may consider only: that the child becomes, stays or does not become subject of a plan; the category; the process of the conference; whether the procedures were followed.",
  by = "panel",
  cite = "panel.scope",
}

standing "panel_may_recommend" {
  says = "The panel may recommend only: that the conference meets again earlier, or with another chair, or both; what a named agency has to learn.",
  by = "panel",
  cite = "panel.recommendations",
}

standing "supporter" {
  says = "A child may have an advocate or another supporter; families are told of the procedure at conferences and reminded of it.",
  cite = { "who", "told" },
}

ending "satisfied" {
  title = "The complainant is satisfied",
  result = "settled",
  cite = "panel",
  reading = "Implied: the panel is for whoever stays dissatisfied.",
}
