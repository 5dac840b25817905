-- Who leads on an issue in Barking & Dagenham, Havering or Redbridge, where one clear leader is needed.

procedure "lead_decision" {
  title = "Deciding which partner leads",
  source = "bhr-matrix",
  starts_at = "choose_lead",
  cite = { "4", "4.joint", "4.local" },
}

role "council_lead" {
  title = "the chief executive, for the local authority",
  holders = {
    { when = { level = "one_borough", borough = "barking_and_dagenham" }, post = "chief-executive-barking-and-dagenham" },
    { when = { level = "one_borough", borough = "havering" }, post = "chief-executive-havering" },
    { when = { level = "one_borough", borough = "redbridge" }, post = "chief-executive-redbridge" },
  },
  cite = { "4", "note", "5.local" },
  reading = "Row 4 speaks of one authority: in a borough its own. At the joint level there are three; who speaks for them the issue says.",
}

role "health_lead" {
  title = "the Accountable Officer, for the CCG",
  post = "accountable-officer-bhr-ccg",
  cite = { "4", "note" },
}

role "police_lead" { title = "a chief officer of police", post = "chief-officer-of-police", cite = { "4", "note" } }
role "delegating_lead" {
  title = "the lead representative who delegates",
  holders = {
    { when = { delegating = "council", borough = "barking_and_dagenham" }, post = "chief-executive-barking-and-dagenham" },
    { when = { delegating = "council", borough = "havering" }, post = "chief-executive-havering" },
    { when = { delegating = "council", borough = "redbridge" }, post = "chief-executive-redbridge" },
    { when = { delegating = "health" }, post = "accountable-officer-bhr-ccg" },
    { when = { delegating = "police" }, post = "chief-officer-of-police" },
  },
  cite = "4",
  reading = "Row 4 names the three lead representatives, and each may be the one who delegates.",
}

fact "one_leader_needed" { asks = "Does the situation need one clear leader?", yes_no = true }
fact "delegated" { asks = "Has a lead representative delegated its functions?", yes_no = true }
fact "level" { asks = "At which level does the issue arise?", one_of = { "one_borough", "joint" } }
fact "borough" {
  asks = "Of which borough is the local authority?",
  one_of = { "barking_and_dagenham", "havering", "redbridge" },
}
fact "delegating" { asks = "Whose lead representative delegates?", one_of = { "council", "health", "police" } }

-- Each partner says who should lead.
outcomes "leader" { "council_leads", "health_leads", "police_leads" }

step "choose_lead" {
  title = "All three partners decide who leads on the issue",
  strength = "should",
  by = all { "council_lead", "health_lead", "police_lead" },
  act_within = silent "No time is given for taking the question up.",
  decides = all { "council_lead", "health_lead", "police_lead" },
  decide_within = silent "No time is given for the decision.",
  on = {
    council_leads = "lead_chosen",
    health_leads = "lead_chosen",
    police_leads = "lead_chosen",
    split = silent "All three should decide; what follows where they do not agree is not said.",
    not_done = silent "Nothing is said of partners who do not take the question up.",
    no_decision = silent "Nothing is said of a decision that does not come.",
  },
  cite = "4",
}

duty "nominate_officer" {
  title = "A senior officer is nominated",
  owed_on = "begun",
  when = "delegated",
  by = "delegating_lead",
  within = silent "No time is given for nominating an officer.",
  cite = "4",
}

standing "equal_and_joint" {
  says = "All three partners are equally and jointly responsible, and commit themselves and take part, whoever leads.",
  cite = { "4", "4.joint", "4.local" },
}

standing "five_bodies" {
  says = "At the joint level three authorities, the CCG and the police command are the partners; how five bodies decide as three partners is not said.",
  when = { level = "joint" },
  cite = { "4.joint", "5.joint" },
}

standing "delegating_lead_stays_accountable" {
  says = "A lead representative who delegates stays accountable for what is done and decided for the agency; what the officer must be able to decide is not spelled out.",
  when = "delegated",
  cite = "4",
}

outside "no_single_leader" {
  when = rule {
    says = "no single leader is needed",
    holds = function(case) return not case.one_leader_needed end,
    cite = "4",
  },
  goes_to = silent "Where no single leader is needed none is chosen, and nothing else is laid down.",
  cite = "4",
}

ending "lead_chosen" {
  title = "A lead is chosen",
  result = "settled",
  cite = "4",
  reading = "That the question ends once all three have decided is implied.",
}
