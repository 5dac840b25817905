-- How the Independent Chair of Central Bedfordshire's arrangements is appointed or removed, and who holds the chair to account.

procedure "chair_appointment" {
  title = "The chair is appointed or removed",
  source = "cb-arrangements",
  starts_at = "agreement",
  cite = "independent-scrutiny.chair",
  reading = "That the two other partners agree is taken to come before the Chief Executive appoints or removes.",
}

role "chief_executive" {
  title = "the Council's Chief Executive",
  post = "chief-executive",
  side = "raising",
  stand_in = silent "A lead representative may delegate; whether that holds for this, and who acts for the Chief Executive then, is not said.",
  cite = "independent-scrutiny.chair",
}

role "health_lead" {
  title = "the Accountable Officer, for the Clinical Commissioning Group",
  post = "accountable-officer-bccg",
  side = "answering",
  cite = { "independent-scrutiny.chair", "accountability" },
  reading = "The two other partners agree through their lead representatives.",
}

role "police_lead" {
  title = "the Chief Constable, for the police",
  post = "chief-constable",
  side = "answering",
  cite = { "independent-scrutiny.chair", "accountability" },
  reading = "The two other partners agree through their lead representatives.",
}

role "chair" {
  title = "the Independent Chair",
  post = "independent-chair-lscb",
  cite = { "independent-scrutiny", "independent-scrutiny.chair" },
  reading = "The LSCB chair of the clause is taken to be the Independent Chair.",
}

fact "purpose" { asks = "Is a chair to be appointed, or removed?", one_of = { "appoint", "remove" } }

step "agreement" {
  title = "The Chief Executive asks the two other partners to agree",
  by = "chief_executive",
  act_within = silent "No time is given for filling the place, nor for a removal.",
  form = silent "No form is given for asking the others, nor for their agreement.",
  decides = all { "health_lead", "police_lead" },
  decide_within = silent "No time is given for the other partners' agreement.",
  on = {
    agreed = { "appointment", "removal" },
    not_agreed = silent "Nothing is said of a partner who does not agree.",
    not_done = silent "Nothing is said of a place that stays empty, or a removal that is not asked for.",
    no_decision = silent "Nothing is said of a partner who does not say.",
  },
  cite = "independent-scrutiny.chair",
}

step "appointment" {
  title = "The Chief Executive appoints the chair",
  by = "chief_executive",
  open_if = { purpose = "appoint" },
  act_within = silent "No time is given for the appointment.",
  on = {
    done = "appointed",
    not_done = silent "Nothing is said of an appointment that is agreed and not made.",
  },
  cite = "independent-scrutiny.chair",
}

step "removal" {
  title = "The Chief Executive removes the chair",
  by = "chief_executive",
  open_if = { purpose = "remove" },
  act_within = silent "No time or notice is given for the removal.",
  needs = silent "No grounds for a removal are given, nor whether the chair is heard.",
  on = {
    done = "removed",
    not_done = silent "Nothing is said of a removal that is agreed and not made.",
  },
  cite = "independent-scrutiny.chair",
}

standing "held_to_account" {
  says = "The Chief Executive, drawing on the other partners, holds the chair to account for how effectively the arrangements work.",
  by = "chief_executive",
  to = "chair",
  cite = "independent-scrutiny.chair",
}

standing "chair_scrutinises" {
  says = "The chair scrutinises how well the partners lead, the Council among them.",
  by = "chair",
  cite = "independent-scrutiny",
}

ending "appointed" {
  title = "The chair is appointed",
  result = "settled",
  cite = "independent-scrutiny.chair",
  reading = "That nothing more is needed is implied; no term of office is given.",
}

ending "removed" {
  title = "The chair is removed",
  result = "settled",
  cite = "independent-scrutiny.chair",
  reading = "That nothing more is needed is implied; what happens to the place until the next appointment is not said.",
}
