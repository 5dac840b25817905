-- Who leads in Bedford Borough where one clear leader is needed: the three safeguarding partners decide. With it stands the rule on
-- lead representatives who delegate, and on what their officers should have authority for.

procedure "lead_partner" {
  title = "Deciding which safeguarding partner leads",
  source = "bedford-borough-arrangements",
  starts_at = "decide_lead",
  cite = "a.governance.lead",
}

role "council" {
  title = "the lead representative of Bedford Borough Council",
  post = "chief-executive-bedford-borough",
  cite = "a.governance",
}

role "health" {
  title = "the lead representative of the Integrated Care Board",
  post = "accountable-officer-icb",
  cite = "a.governance",
}

role "police" {
  title = "the lead representative of Bedfordshire Police",
  post = "chief-constable",
  cite = "a.governance",
}

role "delegating_lead" {
  title = "the lead representative who delegates",
  holders = {
    { when = { delegating = "council" }, post = "chief-executive-bedford-borough" },
    { when = { delegating = "health" }, post = "accountable-officer-icb" },
    { when = { delegating = "police" }, post = "chief-constable" },
  },
  cite = { "a.governance.delegation", "a.governance" },
  reading = "Any of the three lead representatives may be the one who delegates.",
}

fact "delegating" { asks = "Whose lead representative delegates?", one_of = { "council", "health", "police" } }

moment "delegation" {
  says = "a lead representative chose to delegate",
  cite = "a.governance.delegation",
}

outcomes "lead" { "council_leads", "health_leads", "police_leads" }

step "decide_lead" {
  title = "The three partners decide who leads",
  strength = "will",
  decides = all { "council", "health", "police" },
  decide_within = silent "No time is given for the decision.",
  on = {
    council_leads = "lead_decided",
    health_leads = "lead_decided",
    police_leads = "lead_decided",
    split = silent "Whether all three must agree or two of them are enough is not said, nor what follows a deadlock.",
    no_decision = silent "Nothing is said of a lead that is not decided on.",
  },
  cite = { "a.governance.lead", "a.governance" },
  reading = "One of the three is taken to lead, and each partner to decide through its lead representative, as the three are equally and jointly responsible.",
}

duty "nominate_officer" {
  title = "A senior officer is found and nominated",
  owed_on = "delegation",
  by = "delegating_lead",
  within = silent "No time is given for the nomination.",
  cite = "a.governance.delegation",
  reading = "Owed here by one who delegates; the text may mean every lead representative.",
}

standing "stays_accountable" {
  says = "A lead representative who delegates stays accountable for what is done and decided on the agency's behalf.",
  by = any { "council", "health", "police" },
  cite = "a.governance.delegation",
}

standing "speaks_with_authority" {
  says = "The lead representative, or the officer in that place, should be able to speak for the partner with authority.",
  cite = "a.governance.authority",
}

standing "commits_the_partner" {
  says = "He or she should be able to decide for the partner and commit it on policy, resources and practice.",
  cite = "a.governance.authority",
}

standing "holds_to_account" {
  says = "He or she should be able to hold the own organisation to account for its part in the arrangements.",
  cite = "a.governance.authority",
}

ending "lead_decided" {
  title = "It is decided which partner leads",
  result = "settled",
  cite = "a.governance.lead",
}
