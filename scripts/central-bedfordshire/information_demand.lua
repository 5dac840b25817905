-- How the safeguarding partners of Central Bedfordshire demand information from a person or an organisation.

procedure "information_demand" {
  title = "Information is demanded",
  source = "cb-arrangements",
  starts_at = "demand",
  cite = "information-sharing",
}

role "council_lead" {
  title = "the Chief Executive, for the Council",
  post = "chief-executive",
  side = "raising",
  cite = { "information-sharing", "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated.",
}

role "health_lead" {
  title = "the Accountable Officer, for the Clinical Commissioning Group",
  post = "accountable-officer-bccg",
  side = "raising",
  cite = { "information-sharing", "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated.",
}

role "police_lead" {
  title = "the Chief Constable, for the police",
  post = "chief-constable",
  side = "raising",
  cite = { "information-sharing", "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated.",
}

role "holder" {
  title = "the person or organisation that has the information",
  side = "answering",
  cite = "information-sharing",
}

role "recipient" {
  title = "whoever is to be given it: a partner, a relevant agency, a reviewer or another",
  cite = "information-sharing",
}

fact "specified" { asks = "Does the demand specify the information?", about = "act", yes_no = true }
fact "helps_their_functions" {
  asks = "Does it help the partners and their arrangements in their functions, reviews included?",
  about = "act",
  yes_no = true,
}
fact "information_law_heeded" {
  asks = "Are the partners aware of their duties in information law, and do they heed the Commissioner's guidance?",
  about = "act",
  yes_no = true,
}

step "demand" {
  title = "The partners require information to be given",
  strength = "may",
  by = any { "council_lead", "health_lead", "police_lead" },
  to = "holder",
  answer_to = "recipient",
  form = silent "No form is given for a demand.",
  expects = {
    rule { says = "the information is specified", holds = function(case) return case.specified end, cite = "information-sharing" },
    rule {
      says = "it helps the partners and their arrangements in their functions",
      holds = function(case) return case.helps_their_functions end,
      cite = "information-sharing",
    },
    rule {
      says = "the partners are aware of their duties in information law and heed the Commissioner's guidance",
      holds = function(case) return case.information_law_heeded end,
      cite = "information-sharing",
    },
  },
  answer_within = silent "No time is given for the information.",
  decides = silent "Nobody is named who judges whether what was given is enough.",
  on = {
    satisfactory = "given",
    unsatisfactory = silent "No sanction is given for a refusal or for part of the information, and no way to challenge a demand.",
    no_answer = silent "Nothing is said of a demand that is not answered.",
  },
  cite = "information-sharing",
  reading = "The partners, and so their arrangements, may demand; whether one partner alone may is not said: one is taken to be enough.",
}

standing "information_law" {
  says = "As public authorities the partners should be aware of their duties in information law and heed the Information Commissioner's guidance, when they demand and when they answer.",
  by = any { "council_lead", "health_lead", "police_lead" },
  cite = "information-sharing",
}

standing "information_is_shared" {
  says = "Partners and relevant agencies will need to see that information is shared among them.",
  cite = "key-functions.operating",
}

ending "given" {
  title = "The information is given",
  result = "settled",
  cite = "information-sharing",
  reading = "That the demand ends once it is met is implied.",
}
