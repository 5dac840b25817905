-- A serious incident in Barking & Dagenham, Havering or Redbridge: who is told and by when, the rapid review, whether a
-- practice review is held, the reviewer's report, and whether it is published. The cells of row 30 say nothing of
-- notification; what is asked is the first column's.

procedure "serious_incident" {
  title = "A serious incident, from the notification to the report",
  source = "bhr-matrix",
  starts_at = "rapid_review",
  cite = { "30", "32" },
  reading = "The notifications are owed beside the rapid review; that they come first is not said.",
}

role "authority" {
  title = "the local authority",
  post = silent "Row 30 puts the duty on the local authority; which of its officers acts is not said.",
  side = "raising",
  cite = "30",
}

role "council_partner" {
  title = "the borough's chief executive, for the authority",
  holders = {
    { when = { borough = "barking_and_dagenham" }, post = "chief-executive-barking-and-dagenham" },
    { when = { borough = "havering" }, post = "chief-executive-havering" },
    { when = { borough = "redbridge" }, post = "chief-executive-redbridge" },
  },
  cite = { "4", "note", "5.local" },
  reading = "A partner acts and decides through its lead representative, or an officer whom the lead has nominated.",
}

role "health_partner" {
  title = "the Accountable Officer, for the CCG",
  post = "accountable-officer-bhr-ccg",
  cite = { "4", "note", "5.local" },
  reading = "A partner acts and decides through its lead representative, or an officer whom the lead has nominated.",
}

role "police_partner" {
  title = "a chief officer of police",
  post = "chief-officer-of-police",
  cite = { "4", "note", "5.local" },
  reading = "A partner acts and decides through its lead representative, or an officer whom the lead has nominated.",
}

role "partners_elsewhere" { title = "the safeguarding partners of another area", cite = "30" }
role "panel" { title = "the national Child Safeguarding Practice Review Panel", cite = { "30", "35.local" } }
role "secretary_of_state" { title = "the Secretary of State", post = "secretary-of-state", cite = { "27", "30" } }
role "ofsted" { title = "Ofsted", cite = "30" }
role "others" { title = "others with functions for children", cite = "30" }
role "reviewer" { title = "the reviewer", post = "reviewer", cite = { "33", "34" } }
role "joint_level" {
  title = "the BHR Safeguarding Partnership",
  post = silent "No chair and no officer of the joint level is named.",
  cite = { "32.joint", "35.joint" },
}

-- The three partners of the borough, working within its LSCP.
local partners = all { "council_partner", "health_partner", "police_partner" }

fact "borough" {
  asks = "Of which borough is the local authority?",
  one_of = { "barking_and_dagenham", "havering", "redbridge" },
}

fact "abuse_suspected" { asks = "Does the authority know or suspect that the child was abused or neglected?", yes_no = true }
fact "harm" { asks = "What happened to the child?", one_of = { "died", "seriously_harmed" } }
fact "where" {
  asks = "Where did it happen?",
  one_of = { "in_the_area", "outside_england_living_in_the_area", "elsewhere" },
}
fact "looked_after" { asks = "Was the child looked after?", yes_no = true }
fact "concerns_another_area" { asks = "Is it appropriate to tell the partners of another area?", yes_no = true }

moment "became_aware" { says = "the authority became aware that the incident had occurred", cite = "30" }

-- Each of the duties to tell somebody stands alone.
duty "notify_panel" {
  title = "The authority notifies the national Panel",
  owed_on = "became_aware",
  when = rule {
    says = "abuse or neglect is known or suspected, and it happened in the area, or outside England to a child who lives there",
    holds = function(case) return case.abuse_suspected and case.where ~= "elsewhere" end,
    cite = "30",
  },
  by = "authority",
  to = "panel",
  within = limit { "5 working days", cite = "30", reading = "The five days are a should; the notification itself is a must." },
  strength = "must",
  cite = "30",
}

duty "report_to_partners" {
  title = "The authority reports the event to the partners of its area",
  owed_on = "became_aware",
  when = rule {
    says = "it is an event of which the Panel is notified",
    holds = function(case) return case.abuse_suspected and case.where ~= "elsewhere" end,
    cite = "30",
  },
  by = "authority",
  to = partners,
  within = limit {
    "5 working days",
    cite = "30",
    reading = "From what the five days count is not said again here; they are taken to count from becoming aware, as before.",
  },
  strength = "should",
  cite = "30",
}

duty "report_to_other_areas" {
  title = "The authority reports the event to the partners of another area",
  owed_on = "became_aware",
  when = rule {
    says = "it is an event of which the Panel is notified, and telling another area is appropriate",
    holds = function(case) return case.concerns_another_area and case.abuse_suspected and case.where ~= "elsewhere" end,
    cite = "30",
  },
  by = "authority",
  to = "partners_elsewhere",
  within = limit {
    "5 working days",
    cite = "30",
    reading = "The five days stand at the end of the sentence and are taken to hold for other areas as well.",
  },
  strength = "should",
  cite = "30",
  reading = "Who judges that it is appropriate is not said.",
}

duty "notify_secretary_of_state" {
  title = "The authority notifies the Secretary of State of a looked-after child's death",
  owed_on = "became_aware",
  when = { looked_after = true, harm = "died" },
  by = "authority",
  to = "secretary_of_state",
  within = silent "No time is given for notifying the Secretary of State.",
  strength = "must",
  cite = "30",
}

duty "notify_ofsted" {
  title = "The authority notifies Ofsted of a looked-after child's death",
  owed_on = "became_aware",
  when = { looked_after = true, harm = "died" },
  by = "authority",
  to = "ofsted",
  within = silent "No time is given for notifying Ofsted.",
  strength = "must",
  cite = "30",
}

anytime "others_tell" {
  title = "Others with functions for children tell the partners of an incident to be considered for a review",
  by = "others",
  stays = true,
  cite = "30",
  reading = "That they should is said for whatever they think should be considered; nobody else can see what they think.",
}

step "rapid_review" {
  title = "The partners undertake a rapid review",
  strength = "should",
  by = partners,
  act_within = wording { "promptly", cite = "32" },
  expects = unseen "It is to be in line with any guidance of the Panel; that guidance was not read.",
  on = { done = "whether_to_review" },
  cite = { "32", "32.local" },
}

duty "report_learning" {
  title = "What is learnt is reported to the joint level",
  owed_on = "rapid_review.acted",
  by = partners,
  to = "joint_level",
  within = silent "How soon what was learnt is to be reported is not said.",
  cite = "32.local",
}

outcomes "review" { "review_wanted", "no_review_wanted" }

step "whether_to_review" {
  title = "It is decided whether a practice review is held",
  decides = readings {
    says = "Row 35 has the partners decide together with the national Panel; rows 13 and 32 leave it to them and name no Panel.",
    with_the_panel = all { "council_partner", "health_partner", "police_partner", "panel" },
    alone = partners,
    cite = { "35.local", "13.joint", "32.joint" },
  },
  decide_within = silent "No time is given for deciding whether a review is held.",
  on = {
    review_wanted = "commission",
    no_review_wanted = "no_review",
    split = silent "Nothing is said of partners who differ among themselves, or from the Panel.",
    no_decision = silent "Nothing is said of partners who do not decide whether a review is held.",
  },
  cite = { "29", "32", "35.local" },
}

step "commission" {
  title = "The partners commission a reviewer",
  by = partners,
  act_within = silent "No time is given for commissioning.",
  on = {
    done = "review",
    not_done = silent "Nothing is said of a review that is wanted and not commissioned.",
  },
  cite = { "29", "33", "26.local" },
}

fact "summarises_improvements" {
  asks = "Does the report summarise the improvements recommended to people in the area?",
  about = "act",
  yes_no = true,
}
fact "analyses_reasons" {
  asks = "Does it analyse systemic or underlying reasons why things were done or not done?",
  about = "act",
  yes_no = true,
}

step "review" {
  title = "The reviewer reports, under the partners' supervision",
  strength = "must",
  by = "reviewer",
  act_within = silent "No time is given for the review.",
  expects = {
    rule {
      says = "the report summarises the improvements recommended to people in the area",
      holds = function(case) return case.summarises_improvements end,
      cite = "35",
    },
    rule {
      says = "it analyses systemic or underlying reasons why things were done or not done",
      holds = function(case) return case.analyses_reasons end,
      cite = "35",
    },
  },
  decides = partners,
  decide_within = silent "No time is given for judging the report.",
  on = {
    satisfactory = "whether_to_publish",
    unsatisfactory = silent "Nothing is said of a report that is not good enough, but that issues of progress or quality are escalated as necessary (review_escalation).",
    split = silent "Nothing is said of partners who differ on whether the report is good enough.",
    not_done = silent "Nothing is said of a review that makes no progress, but that such issues are escalated as necessary (review_escalation).",
    no_decision = silent "Nothing is said of a report that nobody judges.",
  },
  cite = { "27", "34", "35" },
}

anytime "escalate_the_review" {
  title = "Issues of the review's progress or quality are escalated to the joint level",
  by = silent "Row 34 has issues escalated as necessary; who does it, and who judges that, is not said.",
  during = { "review" },
  opens = "review_escalation",
  cite = "34.local",
}

duty "report_to_secretary_of_state" {
  title = "The report is given to the Secretary of State",
  owed_on = "review.satisfactory",
  by = partners,
  to = "secretary_of_state",
  within = silent "No time is given for giving the report to the Secretary of State.",
  strength = "must",
  cite = "27",
  reading = "Owed once the partners are satisfied with the report; whether sooner is not said.",
}

duty "report_to_the_panel" {
  title = "The report is given to the national Panel",
  owed_on = "review.satisfactory",
  by = partners,
  to = "panel",
  within = silent "No time is given for giving the report to the Panel.",
  strength = "must",
  cite = "27",
  reading = "Owed once the partners are satisfied with the report; whether sooner is not said.",
}

duty "report_to_the_joint_level" {
  title = "The report is presented to the joint level",
  owed_on = "review.satisfactory",
  by = partners,
  to = "joint_level",
  within = silent "No time is given for presenting the report.",
  cite = "35.local",
  reading = "Owed once the partners are satisfied with the report; whether sooner is not said.",
}

outcomes "publication" { "publish", "withhold" }

step "whether_to_publish" {
  title = "The partners consider whether publication is inappropriate",
  decides = partners,
  decide_within = silent "No time is given for deciding on publication.",
  on = {
    publish = "publish_report",
    withhold = "publish_improvements",
    split = silent "Whether most of the partners are enough, or all must agree, is not said, nor whether the joint level may overrule them.",
    no_decision = silent "Nothing is said of partners who do not decide on publication.",
  },
  cite = { "27", "13.joint" },
}

step "publish_report" {
  title = "The report is published",
  strength = "must",
  by = partners,
  act_within = silent "No time is given for publishing the report.",
  on = {
    done = "published",
    not_done = silent "Nothing is said of a report that is to be published and is not.",
  },
  cite = "27",
}

step "publish_improvements" {
  title = "What should be improved is published in its place",
  strength = "must",
  by = partners,
  act_within = silent "No time is given for publishing what should be improved.",
  on = {
    done = "improvements_published",
    not_done = silent "Nothing is said of partners who publish nothing.",
  },
  cite = "27",
}

duty "spread_findings" {
  title = "Findings are brought to those concerned locally",
  owed_on = any { "published", "improvements_published" },
  by = partners,
  to = silent "Who is concerned is not said.",
  within = silent "No time is given for bringing findings to those concerned.",
  strength = "should",
  cite = "36",
  reading = "From when is not said; it is asked once the matter has been published.",
}

standing "supervision" {
  says = "The partners commission and supervise the reviewer, so that progress and quality are satisfactory.",
  by = partners,
  from = "commission.acted",
  cite = { "33", "34" },
}

standing "joint_quality_assurance" {
  says = "The joint level keeps overall responsibility for quality assurance and shared learning, and maintains a tracker of rapid reviews; it has no funding.",
  by = "joint_level",
  cite = { "13.joint", "26.joint", "32.joint", "22.joint" },
}

standing "notification_rests_with_the_authority" {
  says = "The duty to notify the Panel is the local authority's.",
  by = "authority",
  cite = "30",
}

ending "no_review" {
  title = "No practice review is held",
  result = "settled",
  cite = "32",
  reading = "That the matter then ends is implied; what the rapid review taught is still reported.",
}

ending "published" {
  title = "The report is published",
  result = "settled",
  cite = "27",
  reading = "That the procedure is then done with, duties apart, is implied; action plans are monitored (review_escalation).",
}

ending "improvements_published" {
  title = "Improvements are published, the report is not",
  result = "settled",
  cite = "27",
  reading = "As for a published report.",
}
