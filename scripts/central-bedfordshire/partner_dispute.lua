-- A dispute between the safeguarding partners of Central Bedfordshire. The terms of reference give one line: it is resolved
-- locally. A concern that the chair of one board has about another board goes by the joint protocol (mutual_challenge).

procedure "partner_dispute" {
  title = "A dispute between the safeguarding partners",
  source = "cb-arrangements",
  starts_at = "local_resolution",
  cite = "dispute-resolution",
  reading = "Any dispute is meant, so that a relevant agency's is walked here too: partners and agencies will need procedures for disputes, and none is named.",
}

role "council_lead" {
  title = "the Chief Executive, for the Council",
  post = "chief-executive",
  cite = { "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated.",
}

role "health_lead" {
  title = "the Accountable Officer, for the Clinical Commissioning Group",
  post = "accountable-officer-bccg",
  cite = { "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated.",
}

role "police_lead" {
  title = "the Chief Constable, for the police",
  post = "chief-constable",
  cite = { "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated.",
}

fact "board_to_board" {
  asks = "Is it a concern of one strategic board's chair about another board?",
  yes_no = true,
}

step "local_resolution" {
  title = "The partners work together to resolve it locally",
  strength = "will",
  by = all { "council_lead", "health_lead", "police_lead" },
  act_within = silent "No time is given for taking up a dispute.",
  decides = silent "Nobody is named who says whether a dispute is resolved, and no rule of voting is given.",
  decide_within = silent "No time is given for resolving a dispute.",
  on = {
    settled = "resolved",
    not_settled = silent "No forum, no further step and no last resort are given for a dispute that stays unresolved.",
    not_done = silent "Nothing is said of partners who do not take a dispute up.",
    no_decision = silent "Nothing is said of a dispute that goes on without a result.",
  },
  cite = "dispute-resolution",
}

standing "any_dispute" {
  says = "The clause speaks of any dispute.",
  by = silent "Nothing is said of who may raise a dispute: a partner, an agency, a school, staff or a family.",
  to = silent "Nothing is said of whom a dispute may be raised with.",
  cite = "dispute-resolution",
}

standing "procedures_are_needed" {
  says = "Partners and relevant agencies will need to have procedures for escalation and for resolving disputes; which these are is not said.",
  cite = "key-functions.operating",
}

standing "challenge" {
  says = "Organisations challenge one another appropriately and hold each other to account.",
  cite = "key-functions",
}

outside "between_boards" {
  when = rule {
    says = "it is one board's concern about another",
    holds = function(case) return case.board_to_board end,
    cite = "joint-protocol-2016/7.mutual-challenge",
  },
  goes_to = "mutual_challenge",
  cite = { "joint-protocol-2016/7.mutual-challenge", "links.joint-protocol" },
  reading = "A chair's concern about another board has routes of its own, in the joint protocol.",
}

anytime "take_it_elsewhere" {
  title = "The dispute is taken to somebody outside",
  by = silent "Nobody is named who may take a dispute outside.",
  leads_to = silent "No body, court, regulator or minister is named to whom a dispute may go.",
  silent = "The clause ends with the partners; the exit is here for an area that answers it.",
}

ending "resolved" {
  title = "Resolved locally",
  result = "settled",
  cite = "dispute-resolution",
  reading = "That a dispute ends once it is resolved is implied.",
}
