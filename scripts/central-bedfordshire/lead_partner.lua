-- Which of the three safeguarding partners of Central Bedfordshire leads, where one clear leader is needed.

procedure "lead_partner" {
  title = "Which partner leads",
  source = "cb-arrangements",
  starts_at = "choose_lead",
  cite = "accountability.lead",
}

role "council_lead" {
  title = "the Chief Executive, for the Council",
  post = "chief-executive",
  cite = { "safeguarding-partners", "accountability" },
  reading = "A partner decides through its lead representative, or an officer whom the lead has nominated.",
}

role "health_lead" {
  title = "the Accountable Officer, for the Clinical Commissioning Group",
  post = "accountable-officer-bccg",
  cite = { "safeguarding-partners", "accountability" },
  reading = "A partner decides through its lead representative, or an officer whom the lead has nominated.",
}

role "police_lead" {
  title = "the Chief Constable, for the police",
  post = "chief-constable",
  cite = { "safeguarding-partners", "accountability" },
  reading = "A partner decides through its lead representative, or an officer whom the lead has nominated.",
}

role "delegating_lead" {
  title = "the lead representative who delegates",
  holders = {
    { when = { delegating = "council" }, post = "chief-executive" },
    { when = { delegating = "health" }, post = "accountable-officer-bccg" },
    { when = { delegating = "police" }, post = "chief-constable" },
  },
  cite = { "accountability.delegation", "accountability" },
  reading = "Any of the three lead representatives may be the one who delegates.",
}

fact "one_leader_needed" { asks = "Does the situation need one clear leader?", yes_no = true }
fact "delegated" { asks = "Has a lead representative delegated its functions?", yes_no = true }
fact "delegating" { asks = "Whose lead representative delegates?", one_of = { "council", "health", "police" } }

-- The three tests of the authority of whoever comes for a partner.
fact "speaks_for_the_partner" {
  asks = "Can everybody who takes part speak for their partner with authority?",
  about = "act",
  yes_no = true,
}
fact "decides_and_commits" {
  asks = "Can they decide for their organisation and commit it on policy, resourcing and practice?",
  about = "act",
  yes_no = true,
}
fact "holds_own_to_account" { asks = "Can they hold their own organisation to account?", about = "act", yes_no = true }

-- Each partner says who should lead.
outcomes "leader" { "council_leads", "health_leads", "police_leads" }

step "choose_lead" {
  title = "The three partners decide who leads",
  strength = "will",
  by = all { "council_lead", "health_lead", "police_lead" },
  act_within = silent "No time is given for taking the question up.",
  expects = {
    rule {
      says = "everybody who takes part can speak for their partner with authority",
      holds = function(case) return case.speaks_for_the_partner end,
      cite = "accountability.authority",
    },
    rule {
      says = "they can decide for their organisation and commit it on policy, resourcing and practice",
      holds = function(case) return case.decides_and_commits end,
      cite = "accountability.authority",
    },
    rule {
      says = "they can hold their own organisation to account",
      holds = function(case) return case.holds_own_to_account end,
      cite = "accountability.authority",
    },
  },
  decides = all { "council_lead", "health_lead", "police_lead" },
  decide_within = silent "No time is given for the decision.",
  on = {
    council_leads = "lead_chosen",
    health_leads = "lead_chosen",
    police_leads = "lead_chosen",
    split = silent "Whether two of the three are enough is not said, nor what follows a deadlock, nor what the Independent Chair could do then.",
    not_done = silent "Nothing is said of partners who do not take the question up.",
    no_decision = silent "Nothing is said of a decision that does not come.",
  },
  cite = { "accountability.lead", "accountability.authority" },
  reading = "The three decide: where all of them name the same partner there is no doubt. That whoever comes for a partner should have authority is expected of the act.",
}

duty "nominate_officer" {
  title = "A senior officer is nominated",
  owed_on = "begun",
  when = "delegated",
  by = "delegating_lead",
  within = silent "No time is given for nominating an officer.",
  cite = "accountability.delegation",
  reading = "Whether this is owed only by a lead who delegates is not clear; here it is asked of one who has.",
}

standing "equal_and_joint" {
  says = "The three lead representatives are equally and jointly responsible for putting the arrangements in place, whoever leads.",
  cite = "accountability",
}

standing "delegating_lead_stays_accountable" {
  says = "A lead representative who delegates stays accountable for what is done and decided for the agency.",
  when = "delegated",
  cite = "accountability.delegation",
}

outside "no_single_leader" {
  when = rule {
    says = "no single leader is needed",
    holds = function(case) return not case.one_leader_needed end,
    cite = "accountability.lead",
  },
  goes_to = silent "Where no single leader is needed none is chosen, and nothing else is laid down.",
  cite = { "accountability.lead", "accountability" },
}

ending "lead_chosen" {
  title = "A lead is chosen",
  result = "settled",
  cite = "accountability.lead",
  reading = "That the question ends once the three have decided is implied.",
}
