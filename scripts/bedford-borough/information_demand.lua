-- How Bedford Borough's safeguarding partners demand information, for themselves or for somebody else who helps in their functions.

procedure "information_demand" {
  title = "Demanding information",
  source = "bedford-borough-arrangements",
  starts_at = "demand",
  cite = "a.information",
}

role "council" {
  title = "Bedford Borough Council, a safeguarding partner",
  post = "chief-executive-bedford-borough",
  side = "raising",
  cite = { "a.information", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "health" {
  title = "the Integrated Care Board, a safeguarding partner",
  post = "accountable-officer-icb",
  side = "raising",
  cite = { "a.information", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "police" {
  title = "Bedfordshire Police, a safeguarding partner",
  post = "chief-constable",
  side = "raising",
  cite = { "a.information", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "holder" {
  title = "the person or organisation that has the information",
  side = "answering",
  cite = "a.information",
}

role "recipient" {
  title = "whoever is to have it: the partners, a relevant agency, a reviewer, or another person or body",
  cite = "a.information",
}

fact "helps_functions" {
  asks = "Does the information help the partners to do what they are for, reviews included?",
  about = "act",
  yes_no = true,
}

outcomes "information" { "given", "refused" }

step "demand" {
  title = "Specified information is required",
  strength = "may",
  by = any { "council", "health", "police" },
  to = "holder",
  form = silent "No form is given for a demand.",
  expects = "helps_functions",
  answer_to = "recipient",
  answer_form = silent "No form is given for the answer.",
  answer_within = silent "No time is given for the answer.",
  decides = silent "Nobody is named who judges whether a demand is met.",
  on = {
    given = "information_given",
    refused = silent "Nothing is said of a refusal: neither a sanction nor a way to settle it.",
    no_answer = silent "Nothing is said of a demand that is not answered.",
  },
  cite = "a.information",
  reading = "The partners, and so their arrangements, may require it; whether one of the three may do so alone is not said: one is taken to be enough.",
}

standing "information_law" {
  says = "When they issue or answer a demand the partners should know their duties in information law and heed the Information Commissioner's guidance.",
  by = any { "council", "health", "police" },
  cite = "a.information",
}

ending "information_given" {
  title = "The information is given",
  result = "settled",
  cite = "a.information",
  reading = "That the matter ends then is implied.",
}
