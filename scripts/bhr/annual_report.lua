-- The annual reports in the three boroughs: each partnership's, and the joint level's, which brings theirs in. A story is
-- about one report of one of the two levels.

procedure "annual_report" {
  title = "The annual reports of the two levels",
  source = "bhr-matrix",
  starts_at = { "lscp_report", "joint_report" },
  cite = "11",
  reading = "The joint level's report has input from the partnerships; that theirs have to come first is not said, so that each report is walked by itself.",
}

role "lscp" {
  title = "the borough's Local Safeguarding Children Partnership",
  post = silent "No chair and no officer of a partnership is named.",
  cite = "11.local",
}

role "joint_level" {
  title = "the BHR Safeguarding Partnership",
  post = silent "No chair and no officer of the joint level is named.",
  cite = "11.joint",
}

role "scrutineers" {
  title = "the scrutineers whom the partnerships commission",
  post = "lscp-scrutineers",
  cite = { "10.joint", "11.local" },
}

moment "arrangements_began" { says = "the new arrangements began", cite = "11.local" }
moment "last_lscp_report" { says = "the partnership's last report was delivered", cite = "11" }
moment "last_joint_report" { says = "the joint level's last report was published", cite = "11" }

fact "scrutiny_had_input" {
  asks = "Did independent scrutiny have input to the partnership's report?",
  about = "act",
  yes_no = true,
}
fact "says_what_was_done" {
  asks = "Does it say what was done as a result of the arrangements?",
  about = "act",
  yes_no = true,
}
fact "says_how_effective" { asks = "Does it say how effective they were in practice?", about = "act", yes_no = true }
fact "brings_in_the_lscps" {
  asks = "Does it have input and independent scrutiny of the three partnerships?",
  about = "act",
  yes_no = true,
}
fact "joint_level_scrutinised" {
  asks = "Does it have independent scrutiny of the statutory partnership?",
  about = "act",
  yes_no = true,
}

step "lscp_report" {
  title = "The partnership delivers its annual report",
  strength = "will",
  by = "lscp",
  act_within = readings {
    says = "Row 11 asks for a report at least every twelve months; its local cell has one within twelve months of the start, and says no more.",
    once = limit { "12 months", from = "arrangements_began", cite = "11.local" },
    yearly = limit { "12 months", from = "last_lscp_report", cite = "11" },
    cite = { "11", "11.local" },
  },
  expects = rule {
    says = "independent scrutiny had input",
    holds = function(case) return case.scrutiny_had_input end,
    cite = "11.local",
  },
  on = {
    done = "delivered",
    not_done = silent "Nothing is said of a partnership whose report does not come.",
  },
  cite = "11.local",
}

step "joint_report" {
  title = "The joint level publishes its annual report",
  strength = "must",
  by = "joint_level",
  act_within = limit {
    "12 months",
    from = "last_joint_report",
    cite = "11",
    reading = "At least once in every twelve months is counted from the day on which the last report was published.",
  },
  expects = {
    rule {
      says = "it says what was done as a result of the arrangements",
      holds = function(case) return case.says_what_was_done end,
      cite = "11",
    },
    rule {
      says = "it says how effective they were in practice",
      holds = function(case) return case.says_how_effective end,
      cite = "11",
    },
    rule {
      says = "it has input and independent scrutiny of the three partnerships",
      holds = function(case) return case.brings_in_the_lscps end,
      cite = "11.joint",
    },
    rule {
      says = "it has independent scrutiny of the statutory partnership, which row 14 says is not arranged",
      holds = function(case) return case.joint_level_scrutinised end,
      cite = { "11.joint", "14.joint" },
      reading = "Row 11 expects this scrutiny; row 14 has no formal arrangement for it. What is expected is kept, so that its lack is seen.",
    },
  },
  on = {
    done = "published",
    not_done = silent "Nothing is said of a report that does not come in twelve months.",
  },
  cite = { "11", "11.joint" },
}

anytime "engage_with_scrutineers" {
  title = "The joint level engages with the partnerships' scrutineers",
  by = "joint_level",
  may_consult = "scrutineers",
  stays = true,
  cite = "10.joint",
}

standing "no_joint_scrutiny" {
  says = "No independent scrutiny of the joint level is formally arranged, and none of the statutory partnership is confirmed; the joint level has no funding.",
  cite = { "14.joint", "22.joint" },
}

standing "copies" {
  says = "The matrix names nobody to whom a copy of the report goes.",
  silent = "Row 11 has the report prepared and published, and no more.",
}

ending "delivered" {
  title = "The partnership's report is delivered",
  result = "settled",
  cite = "11.local",
  reading = "That this report is then done with is implied; to whom it is delivered is not said.",
}

ending "published" {
  title = "The joint report is published",
  result = "settled",
  cite = "11",
  reading = "That this report is then done with is implied.",
}
