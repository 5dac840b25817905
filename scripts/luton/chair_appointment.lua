-- How Luton's Independent Chair comes into office: somebody appoints, and the chief officers of the three partners confirm.
-- The paper says nothing of removing a chair, of a term, or of a chair's own accountability.

procedure "chair_appointment" {
  title = "Appointing the Independent Chair",
  source = "luton-arrangements",
  starts_at = "appointment",
  cite = "scrutiny.appointment",
}

role "council" {
  title = "the chief officer of Luton Borough Council",
  post = "chief-executive-luton",
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
  post = "independent-chair-lscp",
  cite = { "scrutiny", "a.chairing" },
}

outcomes "confirmation" { "confirmed", "not_confirmed" }

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
    confirmed = "in_office",
    not_confirmed = silent "Nothing is said of an appointment that none of the three confirms.",
    split = silent "Nothing is said of chief officers of whom only some confirm.",
    no_decision = silent "Nothing is said of chief officers who do not decide.",
  },
  cite = "scrutiny.appointment",
  reading = "All three are taken to be needed, as the text names each of them.",
}

standing "arrangements_accountable" {
  says = "The arrangements are accountable to the three chief officers; that the chair in person answers to anybody is not said.",
  cite = "scrutiny.appointment",
}

standing "scrutinises" {
  says = "The chair scrutinises how well the arrangements work for children, families and practitioners and how strongly the partners lead, as a critical friend.",
  by = "chair",
  from = "in_office",
  cite = { "scrutiny.role", "a.scrutiny" },
}

anytime "removal" {
  title = "The chair is removed, or a term ends",
  during = { "in_office" },
  by = silent "Who could remove the chair is not said.",
  leads_to = silent "Neither removal nor a term of office is mentioned.",
  silent = "Nothing is said of removing a chair; the exit is here for an area that answers it.",
}

ending "in_office" {
  title = "The Independent Chair is in office",
  result = "settled",
  cite = "scrutiny.appointment",
}
