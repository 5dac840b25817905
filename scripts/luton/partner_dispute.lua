-- How a dispute is settled in Luton: locally, with the county's Escalation Procedures as a help, and then by referral to a
-- body that the paper calls an Assurance Group where it speaks of governance and an Assurance Meeting where it speaks of disputes.

procedure "partner_dispute" {
  title = "Settling a dispute in Luton",
  source = "luton-arrangements",
  starts_at = "local_resolution",
  cite = { "dispute-resolution", "dispute-resolution.referral", "a.dispute-resolution" },
  reading = "Appendix A knows the first step only; the body of the paper adds the referral, and the two are read together.",
}

role "council" {
  title = "Luton Borough Council, a safeguarding partner",
  post = "chief-executive-luton",
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

role "assurance_body" {
  title = "the assurance body, under either of its names",
  whom = "Statutory Partnership Chairs and Safeguarding Assurance Meeting, elsewhere called Statutory Partners Safeguarding Chairs Assurance Group",
  cite = { "dispute-resolution.referral", "governance" },
  reading = "That the Meeting and the Group are one body under two names is not said, and taken to be so.",
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
    not_settled = "referral",
    not_done = silent "Nothing is said of partners who do not take a dispute up.",
    no_decision = silent "Nothing is said of how long partners may go on before a dispute counts as unresolved.",
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

step "referral" {
  title = "Referral to the assurance meeting",
  strength = "will",
  by = any { "council", "health", "police" },
  to = "assurance_body",
  act_within = silent "How soon an unresolved dispute is referred is not said.",
  chaired_by = silent "Nobody is named who calls, chairs or clerks the meeting.",
  must_attend = silent "Who sits on it, and whether those in dispute may come, is not said.",
  held_within = silent "No time is given for the meeting.",
  decides = silent "How the meeting decides, and whether its decision binds, is not said.",
  on = {
    settled = "settled_by_assurance",
    not_settled = silent "No step is given after the assurance meeting: no court, regulator, ombudsman, inspectorate or minister is named.",
    inquorate = silent "No minimum attendance is given for the assurance meeting.",
    not_held = silent "Nothing is said of an assurance meeting that is not held.",
    not_done = silent "Nothing is said of an unresolved dispute that nobody refers.",
  },
  cite = "dispute-resolution.referral",
  reading = "The partners refer; whether all together or one alone is not said: one is taken to be enough, and the referral to call the meeting.",
}

standing "two_names" {
  says = "A referral to the Assurance Group and one to the Assurance Meeting go to the same body.",
  from = "local_resolution.not_settled",
  cite = { "governance", "dispute-resolution.referral" },
  reading = "The text on governance has a Group, the text on disputes a Meeting; that they are one body is not said, and taken to be so.",
}

ending "settled_locally" {
  title = "Settled locally",
  result = "settled",
  cite = "dispute-resolution",
  reading = "That the matter ends once it is settled is implied: only what stays unresolved is referred.",
}

ending "settled_by_assurance" {
  title = "Settled at the assurance meeting",
  result = "settled",
  cite = "dispute-resolution.referral",
  reading = "That the meeting can settle a dispute is implied by its being referred there.",
}
