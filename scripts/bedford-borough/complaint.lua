-- What Bedford Borough's partnership does with a complaint that it receives: it passes it on to the agency that it belongs to,
-- with a copy to that agency's complaints department, and asks to be told. Complaints about child protection conferences
-- go to a county process of their own.

procedure "complaint" {
  title = "A complaint that the Partnership receives",
  source = "bedford-borough-arrangements",
  starts_at = "forward",
  cite = "dispute-resolution.complaints",
}

role "agency" {
  title = "the agency that the complaint belongs to",
  side = "answering",
  cite = "dispute-resolution.complaints",
}

role "complaints_department" {
  title = "that agency's complaints department",
  cite = "dispute-resolution.complaints",
}

role "partnership" {
  whom = "the Bedford Borough Safeguarding Children Partnership (BBSCP)",
  cite = { "dispute-resolution.complaints", "name" },
}

fact "from_conference" {
  asks = "Does the complaint arise from a child protection conference?",
  yes_no = true,
}

outside "conference_complaints" {
  when = "from_conference",
  goes_to = "conference_complaint",
  cite = { "dispute-resolution.complaints", "dispute-resolution.conferences" },
  reading = "The rule on complaints leaves these out and names the county's process, which is therefore taken to be for them.",
}

step "forward" {
  title = "The complaint is passed on to the agency",
  strength = "will",
  by = silent "Who in the Partnership passes it on, and who judges which agency is the right one, is not said.",
  to = "agency",
  informs = "complaints_department",
  act_within = silent "No time is given for passing a complaint on.",
  answer_to = "partnership",
  answer_within = silent "No time is given for the agency to say how it ended.",
  decides = silent "Nobody is named who judges that a complaint is resolved.",
  on = {
    decided = "outcome_told",
    not_done = silent "Nothing is said of a complaint that is not passed on.",
    no_answer = silent "Nothing is said of an agency that never reports back.",
  },
  cite = "dispute-resolution.complaints",
  reading = "The answer is the report that the Partnership asks for, of the outcome once the complaint is resolved.",
}

duty "ask_to_be_told" {
  title = "The Partnership asks to be kept informed of status and outcome",
  owed_on = "forward.acted",
  by = silent "Who in the Partnership asks is not said.",
  to = "agency",
  within = silent "No time is given for the request.",
  strength = "will",
  cite = "dispute-resolution.complaints",
}

duty "tell_status" {
  title = "The agency tells the Partnership how the complaint stands",
  owed_on = "ask_to_be_told.done",
  by = "agency",
  to = "partnership",
  within = silent "Neither a time nor how often is given.",
  met_by = "forward.answered",
  strength = "may",
  cite = "dispute-resolution.complaints",
  reading = "The Partnership asks for it; that the agency has to is not said.",
}

standing "partnership_forwards_only" {
  says = "The agency deals with the complaint by its own process; the Partnership passes it on and follows it.",
  by = "agency",
  cite = "dispute-resolution.complaints",
  reading = "Taken from what the Partnership does; of a complaint about several agencies, or about the Partnership or its chair, nothing is said.",
}

ending "outcome_told" {
  title = "The agency has told the Partnership the outcome",
  result = "handed_on",
  cite = "dispute-resolution.complaints",
  reading = "That the Partnership's part ends then is implied.",
}
