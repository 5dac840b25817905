-- What goes up from a borough's partnership to the joint level: issues of the progress or quality of a practice review
-- (row 34), and issues of the progress of an action plan that came of one (row 36). What the joint level must do is not said.

procedure "review_escalation" {
  title = "Escalating a review or an action plan to the joint level",
  source = "bhr-matrix",
  starts_at = { "escalate_review", "escalate_plan" },
  cite = { "34.local", "36.local" },
}

role "council_partner" {
  title = "the borough's chief executive, for the authority",
  holders = {
    { when = { borough = "barking_and_dagenham" }, post = "chief-executive-barking-and-dagenham" },
    { when = { borough = "havering" }, post = "chief-executive-havering" },
    { when = { borough = "redbridge" }, post = "chief-executive-redbridge" },
  },
  side = "raising",
  cite = { "36.local", "4", "note" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated; whether one alone may escalate is not said.",
}

role "health_partner" {
  title = "the Accountable Officer, for the CCG",
  post = "accountable-officer-bhr-ccg",
  side = "raising",
  cite = { "36.local", "4", "note" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated; whether one alone may escalate is not said.",
}

role "police_partner" {
  title = "a chief officer of police",
  post = "chief-officer-of-police",
  side = "raising",
  cite = { "36.local", "4", "note" },
  reading = "A partner acts through its lead representative, or an officer whom the lead has nominated; whether one alone may escalate is not said.",
}

role "joint_level" {
  title = "the BHR Safeguarding Partnership",
  post = silent "No chair and no officer of the joint level is named.",
  side = "answering",
  cite = { "34.local", "36.local" },
}

-- The three partners of the borough, working within its LSCP.
local partners = all { "council_partner", "health_partner", "police_partner" }

fact "borough" {
  asks = "Of which borough is the local authority?",
  one_of = { "barking_and_dagenham", "havering", "redbridge" },
}

fact "issue" {
  asks = "What is the issue about?",
  one_of = {
    "progress_of_a_review",
    "quality_of_a_review",
    "progress_of_an_action_plan",
    "the_joint_level",
    "something_else",
  },
}

step "escalate_review" {
  title = "The progress or quality of a review is escalated",
  strength = "will",
  by = silent "Row 34 has issues escalated and does not say by whom.",
  to = "joint_level",
  open_if = rule {
    says = "it is about the progress or the quality of a practice review",
    holds = function(case) return case.issue == "progress_of_a_review" or case.issue == "quality_of_a_review" end,
    cite = "34.local",
  },
  form = silent "No form is given.",
  act_within = silent "No time is given; it is done as necessary, and who judges that is not said.",
  answer_within = silent "No time is given for the joint level to do anything.",
  decides = silent "Nobody is named who says whether the issue is resolved.",
  on = {
    settled = "dealt_with",
    not_settled = silent "Nothing follows the joint level.",
    not_done = silent "Nothing is said of an issue that is not escalated.",
    no_answer = silent "What the joint level must do with an escalation is not said.",
  },
  cite = "34.local",
}

step "escalate_plan" {
  title = "The progress of an action plan is escalated",
  strength = "will",
  by = partners,
  to = "joint_level",
  open_if = { issue = "progress_of_an_action_plan" },
  form = silent "No form is given.",
  act_within = silent "No time is given; who judges what is an issue is not said.",
  answer_within = silent "No time is given for the joint level to do anything.",
  decides = silent "Nobody is named who says whether the issue is resolved.",
  on = {
    settled = "dealt_with",
    not_settled = silent "Nothing follows the joint level; what it may do towards the agency concerned is not said.",
    not_done = silent "Nothing is said of an issue that is not escalated.",
    no_answer = silent "What the joint level must do with an escalation is not said.",
  },
  cite = "36.local",
}

standing "local_monitoring" {
  says = "The partners within the LSCP keep and monitor action plans, and should audit regularly how far improvements have got.",
  by = partners,
  cite = { "36", "36.local" },
}

standing "local_supervision" {
  says = "The partners supervise the review, so that the reviewer makes satisfactory progress and its quality is satisfactory.",
  by = partners,
  cite = { "34", "27" },
}

standing "joint_direction" {
  says = "The joint level keeps overall responsibility for the quality assurance of reviews, and directs that action plans are monitored locally.",
  by = "joint_level",
  cite = { "32.joint", "36.joint" },
}

outside "about_the_joint_level" {
  when = rule {
    says = "the issue is about the joint level itself",
    holds = function(case) return case.issue == "the_joint_level" end,
    cite = { "10.joint", "14.joint" },
  },
  goes_to = silent "Nobody is named who hears criticism of the joint level; it will engage with the LSCPs' scrutineers, and no scrutiny of it is arranged.",
  cite = { "10.joint", "14.joint", "11.joint" },
}

outside "not_a_review" {
  when = rule {
    says = "the issue is about something other than a review or its action plan",
    holds = function(case) return case.issue == "something_else" end,
    cite = { "34.local", "36.local" },
  },
  goes_to = silent "The matrix has no procedure for other disagreements, between boroughs, between levels or between partners.",
  cite = "no-dispute-section",
}

ending "dealt_with" {
  title = "The issue is resolved",
  result = "settled",
  cite = { "34.local", "36.local" },
  reading = "That the matter ends once the issue is resolved is implied.",
}
