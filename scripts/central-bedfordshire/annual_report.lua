-- The yearly report of Central Bedfordshire's safeguarding partners: what it contains, and who gets a copy by when.

procedure "annual_report" {
  title = "The yearly report",
  source = "cb-arrangements",
  starts_at = "report",
  cite = "reporting",
}

role "council_lead" {
  title = "the Chief Executive, for the Council",
  post = "chief-executive",
  cite = { "reporting", "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated; which of the three writes it, and who signs it off, is not said.",
}

role "health_lead" {
  title = "the Accountable Officer, for the Clinical Commissioning Group",
  post = "accountable-officer-bccg",
  cite = { "reporting", "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated; which of the three writes it, and who signs it off, is not said.",
}

role "police_lead" {
  title = "the Chief Constable, for the police",
  post = "chief-constable",
  cite = { "reporting", "safeguarding-partners", "accountability" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated; which of the three writes it, and who signs it off, is not said.",
}

role "national_panel" {
  title = "the national Child Safeguarding Practice Review Panel",
  cite = "reporting.copies",
}

role "what_works_centre" { title = "the What Works Centre for Children's Social Care", cite = "reporting.copies" }

moment "last_report" { says = "the last yearly report was published", cite = "reporting" }

fact "what_was_done" {
  asks = "Does it set out what was done under the arrangements, with the practice reviews, and how they worked?",
  about = "act",
  yes_no = true,
}
fact "evidence_of_impact" { asks = "Does it give evidence of impact, training and outcomes included?", about = "act", yes_no = true }
fact "little_progress" { asks = "Does it analyse the priorities with little or no progress?", about = "act", yes_no = true }
fact "reviews_followed_up" {
  asks = "Does it record decisions and actions on the recommendations of local and national reviews?",
  about = "act",
  yes_no = true,
}
fact "feedback_used" { asks = "Does it say how feedback of children and families was sought and used?", about = "act", yes_no = true }

step "report" {
  title = "The yearly report is published",
  strength = "must",
  by = all { "council_lead", "health_lead", "police_lead" },
  act_within = limit {
    "12 months",
    from = "last_report",
    cite = "reporting",
    reading = "At least every twelve months is counted from the day on which the last report was published.",
  },
  expects = {
    rule {
      says = "it sets out what was done under the arrangements, with the practice reviews, and how they worked",
      holds = function(case) return case.what_was_done end,
      cite = "reporting",
    },
    rule {
      says = "it gives evidence of impact, training and outcomes included (should)",
      holds = function(case) return case.evidence_of_impact end,
      cite = "reporting",
    },
    rule {
      says = "it analyses the priorities with little or no progress (should)",
      holds = function(case) return case.little_progress end,
      cite = "reporting",
    },
    rule {
      says = "it records decisions and actions on the recommendations of reviews (should)",
      holds = function(case) return case.reviews_followed_up end,
      cite = "reporting",
    },
    rule {
      says = "it says how feedback of children and families was sought and used (should)",
      holds = function(case) return case.feedback_used end,
      cite = "reporting",
    },
  },
  on = {
    done = "published",
    not_done = silent "Nothing is said of a report that does not come in twelve months.",
  },
  cite = "reporting",
}

duty "copy_to_the_panel" {
  title = "A copy goes to the national Panel",
  owed_on = "report.acted",
  by = all { "council_lead", "health_lead", "police_lead" },
  to = "national_panel",
  within = limit { "7 working days", cite = "reporting.copies" },
  strength = "should",
  cite = "reporting.copies",
  reading = "Who sends it is not said; the partners publish and are taken to send.",
}

duty "copy_to_the_what_works_centre" {
  title = "A copy goes to the What Works Centre",
  owed_on = "report.acted",
  by = all { "council_lead", "health_lead", "police_lead" },
  to = "what_works_centre",
  within = limit { "7 working days", cite = "reporting.copies" },
  strength = "should",
  cite = "reporting.copies",
  reading = "Who sends it is not said; the partners publish and are taken to send.",
}

standing "widely_available" {
  says = "The report should be easy to get.",
  from = "report.acted",
  cite = "reporting.copies",
}

ending "published" {
  title = "The report is published",
  result = "settled",
  cite = "reporting",
  reading = "That the year's report is then done with, copies apart, is implied.",
}
