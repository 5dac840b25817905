-- How a dispute is settled in Bedford Borough: locally, with the county's Escalation Procedures as a help. The paper names no
-- forum and no last resort. Complaints stand under the same heading and have a procedure of their own.

procedure "partner_dispute" {
  title = "Settling a dispute in Bedford Borough",
  source = "bedford-borough-arrangements",
  starts_at = "local_resolution",
  cite = { "dispute-resolution", "a.dispute-resolution" },
}

role "council" {
  title = "Bedford Borough Council, a safeguarding partner",
  post = "chief-executive-bedford-borough",
  cite = { "partners", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "health" {
  title = "the Integrated Care Board, a safeguarding partner",
  post = "accountable-officer-icb",
  cite = { "partners", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "police" {
  title = "Bedfordshire Police, a safeguarding partner",
  post = "chief-constable",
  cite = { "partners", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

fact "is_complaint" {
  asks = "Is it a complaint that the Partnership has received, and no dispute between partners or agencies?",
  yes_no = true,
}

outside "complaints" {
  when = "is_complaint",
  goes_to = "complaint",
  cite = "dispute-resolution.complaints",
}

step "local_resolution" {
  title = "The safeguarding partners work together locally",
  strength = "will",
  by = all { "council", "health", "police" },
  act_within = silent "No time is given for taking up a dispute.",
  decides = silent "Nobody is named who judges that a dispute is settled, or that it stays unresolved.",
  decide_within = silent "No time is given for settling a dispute locally.",
  on = {
    settled = "settled_locally",
    not_settled = silent "No forum and no last resort are named; that the Chief Executive Group, which holds the governance, hears disputes is not said.",
    not_done = silent "Nothing is said of partners who do not take a dispute up.",
    no_decision = silent "Nothing is said of how long partners may go on.",
  },
  cite = { "dispute-resolution", "a.dispute-resolution" },
}

anytime "escalation_procedures" {
  title = "The Pan Bedfordshire Escalation Procedures are used as a help",
  by = silent "Who uses them in a dispute between partners is not said.",
  opens = "escalation",  -- of Pan Bedfordshire, which this area uses
  cite = { "dispute-resolution", "dispute-resolution.procedures" },
  reading = "They are a help on the way and no stage of this dispute: to use them is taken to start a case under them, beside the dispute, which stays where it is.",
}

standing "funding_as_it_was" {
  says = "For 2022-2023 the funding stays as in the table; for later years nothing is said.",
  cite = "dispute-resolution.funding",
}

ending "settled_locally" {
  title = "Settled locally",
  result = "settled",
  cite = "dispute-resolution",
  reading = "That the matter ends once it is settled is implied.",
}
