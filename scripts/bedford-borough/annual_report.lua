-- Bedford Borough's yearly report: published at least every twelve months, with contents that are laid down, and copied to two
-- national bodies within seven working days of publication.

procedure "annual_report" {
  title = "The yearly report",
  source = "bedford-borough-arrangements",
  starts_at = "publication",
  cite = { "reporting", "a.reporting" },
}

role "council" {
  title = "Bedford Borough Council, a safeguarding partner",
  post = "chief-executive-bedford-borough",
  cite = { "a.reporting", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "health" {
  title = "the Integrated Care Board, a safeguarding partner",
  post = "accountable-officer-icb",
  cite = { "a.reporting", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "police" {
  title = "Bedfordshire Police, a safeguarding partner",
  post = "chief-constable",
  cite = { "a.reporting", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "national_panel" {
  whom = "the National Child Safeguarding Practice Review Panel",
  cite = { "reporting.copies", "a.reporting.copies" },
}

role "what_works_centre" {
  whom = "the What Works Centre for Children's Social Care",
  cite = { "reporting.copies", "a.reporting.copies" },
}

moment "previous_report" {
  says = "the report before this one was published",
  cite = "reporting",
}

fact "tells_what_was_done" {
  asks = "Does it tell what was done as a result of the arrangements, practice reviews included, and how they worked?",
  about = "act", yes_no = true,
}
fact "shows_impact" {
  asks = "Does it show impact: of training, and outcomes from early help to looked-after children and care leavers?",
  about = "act", yes_no = true,
}
fact "names_little_progress" {
  asks = "Does it analyse the priorities on which there was little or no progress?",
  about = "act", yes_no = true,
}
fact "records_decisions" {
  asks = "Does it record the decisions and actions on recommendations of local and national reviews, and what improved?",
  about = "act", yes_no = true,
}
fact "tells_of_feedback" {
  asks = "Does it tell how feedback of children and families was sought and used?",
  about = "act", yes_no = true,
}
fact "on_the_website" {
  asks = "Does it stand on the Partnership's website?",
  about = "act", yes_no = true,
}

step "publication" {
  title = "The report is published",
  strength = "must",
  by = all { "council", "health", "police" },
  act_within = limit {
    "12 months",
    from = "previous_report",
    cite = { "reporting", "a.reporting" },
    reading = "At least every twelve months is counted from the report before this one; no first date is given.",
  },
  expects = {
    "tells_what_was_done",
    "shows_impact",
    "names_little_progress",
    "records_decisions",
    "tells_of_feedback",
    "on_the_website",
  },
  on = {
    done = "published",
    not_done = silent "Nothing is said of a report that is not published in time.",
  },
  cite = { "a.reporting", "reporting", "reporting.contents", "reporting.copies" },
  reading = "The body of the paper says that the arrangements will, appendix A that the partners must; of the further contents the body says will, appendix A should. The website is the body's; appendix A has a report that is easy to get.",
}

duty "copy_to_panel" {
  title = "A copy goes to the national Panel",
  owed_on = "publication.acted",
  by = silent "It is said that a copy is sent, not by whom.",
  to = "national_panel",
  within = limit { "7 working days", cite = { "reporting.copies", "a.reporting.copies" } },
  strength = "will",
  cite = { "reporting.copies", "a.reporting.copies" },
  reading = "The body of the paper says will, appendix A says should; the stronger is taken.",
}

duty "copy_to_what_works_centre" {
  title = "A copy goes to the What Works Centre",
  owed_on = "publication.acted",
  by = silent "It is said that a copy is sent, not by whom.",
  to = "what_works_centre",
  within = limit { "7 working days", cite = { "reporting.copies", "a.reporting.copies" } },
  strength = "will",
  cite = { "reporting.copies", "a.reporting.copies" },
  reading = "The body of the paper says will, appendix A says should; the stronger is taken.",
}

ending "published" {
  title = "The yearly report is published",
  result = "settled",
  cite = "reporting",
}
