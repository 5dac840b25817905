-- How Bedford Borough's Independent Chair comes into office, and who supervises: somebody appoints, the chief officers of the
-- three partners confirm, and they may (by the body of the paper) or will (by appendix A) delegate supervision to one of them.

procedure "chair_appointment" {
  title = "Appointing the Independent Chair",
  source = "bedford-borough-arrangements",
  starts_at = "appointment",
  cite = { "scrutiny.appointment", "scrutiny.accountability", "a.scrutiny.supervision" },
}

role "council" {
  title = "the chief officer of Bedford Borough Council",
  post = "chief-executive-bedford-borough",
  cite = { "scrutiny.appointment", "a.governance" },
  reading = "The chief officers are taken to be the three lead representatives.",
}

role "health" {
  title = "the chief officer of the Integrated Care Board",
  post = "accountable-officer-icb",
  cite = { "scrutiny.appointment", "a.governance" },
  reading = "The chief officers are taken to be the three lead representatives.",
}

role "police" {
  title = "the chief officer of Bedfordshire Police",
  post = "chief-constable",
  cite = { "scrutiny.appointment", "a.governance" },
  reading = "The chief officers are taken to be the three lead representatives.",
}

role "chair" {
  title = "the Independent Chair",
  post = "independent-chair-bbscp",
  cite = { "scrutiny", "a.scrutiny" },
}

outcomes "confirmation" { "confirmed", "not_confirmed" }
outcomes "supervision" { "delegated", "kept_by_three" }

step "appointment" {
  title = "An independent appointment is made",
  by = silent "Who makes the appointment is not said.",
  act_within = silent "No time is given for an appointment.",
  on = {
    done = "confirmation",
    not_done = silent "Nothing is said of an office that stays vacant.",
  },
  cite = "scrutiny.appointment",
}

step "confirmation" {
  title = "The three chief officers confirm the appointment",
  decides = all { "council", "health", "police" },
  decide_within = silent "No time is given for confirming it.",
  on = {
    confirmed = "supervision",
    not_confirmed = silent "Nothing is said of an appointment that none of the three confirms.",
    split = silent "Nothing is said of chief officers of whom only some confirm.",
    no_decision = silent "Nothing is said of chief officers who do not decide.",
  },
  cite = "scrutiny.appointment",
  reading = "All three are taken to be needed, as the text names each of them.",
}

step "supervision" {
  title = "The three settle who supervises the chair",
  decides = all { "council", "health", "police" },
  decide_within = silent "No time is given for it.",
  on = {
    delegated = "in_office",
    kept_by_three = readings {
      says = "The body of the paper says that the three may choose to delegate to one chief officer, appendix A that they will delegate to one of the chief executives.",
      may_delegate = "in_office",
      will_delegate = silent "Appendix A leaves the three no choice, and says nothing of what follows if they keep the supervision.",
      cite = { "scrutiny.accountability", "a.scrutiny.supervision" },
    },
    split = silent "Nothing is said of chief officers who differ; which of the three it is, and how that one is chosen, is not said.",
    no_decision = silent "Nothing is said of a supervision that is not settled.",
  },
  cite = { "scrutiny.accountability", "a.scrutiny.supervision" },
  reading = "That it is settled once the chair is confirmed is our order.",
}

standing "answers_to_three" {
  says = "The chair reports into the Pan Bedfordshire Chief Executive Group and is accountable to the chief executives of the three partners.",
  by = "chair",
  to = all { "council", "health", "police" },
  from = "confirmation.confirmed",
  cite = "scrutiny.accountability",
}

standing "scrutinises" {
  says = "The chair scrutinises how well the arrangements work for children, families and practitioners and how strongly the partners lead, as a critical friend.",
  by = "chair",
  from = "confirmation.confirmed",
  cite = { "scrutiny.role", "a.scrutiny" },
}

anytime "removal" {
  title = "The chair is removed, or a term ends",
  during = { "supervision", "in_office" },
  by = silent "Who could remove the chair is not said.",
  leads_to = silent "Neither removal nor a term of office is mentioned.",
  silent = "Nothing is said of removing a chair; the exit is here for an area that answers it.",
}

ending "in_office" {
  title = "The Independent Chair is in office, and it is settled who supervises",
  result = "settled",
  cite = "scrutiny.appointment",
}
