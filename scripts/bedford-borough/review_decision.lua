-- Whether a serious case in Bedford Borough is reviewed: the Independent Chair decides on the criteria; appendix A leaves it to the
-- safeguarding partners whether a case is important and a review right. How the two go together is not said. The process
-- before the decision, from notification to rapid review, is a picture of appendix B that is lost.

procedure "review_decision" {
  title = "Deciding on a local or national practice review",
  source = "bedford-borough-arrangements",
  starts_at = "criteria",
  cite = { "scrutiny.case-review", "a.duties.reviews" },
}

role "independent_chair" {
  title = "the Independent Chair and Scrutineer",
  post = "independent-chair-bbscp",
  stand_in = silent "Nothing is said of a chair who is conflicted or away, though the same person chairs, decides and scrutinises.",
  cite = "scrutiny.case-review",
}

role "council" {
  title = "Bedford Borough Council, a safeguarding partner",
  post = "chief-executive-bedford-borough",
  cite = { "a.duties.reviews", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "health" {
  title = "the Integrated Care Board, a safeguarding partner",
  post = "accountable-officer-icb",
  cite = { "a.duties.reviews", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "police" {
  title = "Bedfordshire Police, a safeguarding partner",
  post = "chief-constable",
  cite = { "a.duties.reviews", "a.governance" },
  reading = "A partner is taken to act through its lead representative, or the officer whom that one has nominated.",
}

role "family" {
  title = "the family",
  cite = "voice.principles",
}

outcomes "criteria" { "met", "not_met" }
outcomes "view" { "review", "not_review" }

step "criteria" {
  title = "The chair of the Case Review Group decides whether the criteria are met",
  by = unseen "Who brings a case to the group would stand in appendix B, which is lost.",
  act_within = unseen "Any time for bringing a case would stand in appendix B, which is lost.",
  decides = "independent_chair",
  decide_within = silent "The text gives no time for the decision.",
  on = {
    met = readings {
      says = "The body gives the chair authority to decide on the criteria; appendix A has the partners judge importance and whether a review is right.",
      chair_settles = "commission",
      partners_too = "partners_consider",
      cite = { "scrutiny.case-review", "a.duties.reviews" },
    },
    not_met = readings {
      says = "By the body the chair's decision settles it and no appeal is given; by appendix A it is the partners' view that counts.",
      chair_settles = "no_review",
      partners_too = "partners_consider",
      cite = { "scrutiny.case-review", "a.duties.reviews" },
    },
    not_done = unseen "What follows if a case is not brought would stand in appendix B, which is lost.",
    no_decision = silent "Nothing is said of a decision that is not made.",
  },
  cite = { "scrutiny.case-review", "reviews" },
}

step "partners_consider" {
  title = "The safeguarding partners consider whether a review is right",
  decides = all { "council", "health", "police" },
  decide_within = silent "No time is given for the partners to consider it.",
  on = {
    review = "commission",
    not_review = silent "Nothing is said of partners who want no review, nor of how that goes with the chair's decision.",
    split = silent "Nothing is said of partners who differ on a review, nor of how that goes with the chair's decision.",
    no_decision = silent "Nothing is said of partners who do not decide.",
  },
  cite = "a.duties.reviews",
}

step "commission" {
  title = "The review is commissioned and overseen",
  strength = "must",
  by = all { "council", "health", "police" },
  act_within = silent "No time is given for commissioning a review, nor for its report.",
  on = {
    done = "review_commissioned",
    not_done = silent "Nothing is said of a review that is not commissioned.",
  },
  cite = "a.duties.reviews",
}

duty "contact_family" {
  title = "The family is contacted to take part",
  owed_on = "commission.acted",
  by = silent "Who contacts the family is not said.",
  to = "family",
  within = silent "No time is given for it.",
  cite = "voice.principles",
}

standing "chairs_the_group" {
  says = "The Independent Chair chairs the Case Review Group, which takes reviews forward, and the Strategic Board as well.",
  by = "independent_chair",
  cite = { "scrutiny.case-review", "scrutiny" },
}

standing "before_the_decision" {
  says = "Notification of a serious incident and the rapid review come before this; the paper refers to appendix B for them.",
  unseen = "Appendix B has only its title in the copy that was read.",
}

ending "review_commissioned" {
  title = "A review is commissioned",
  result = "settled",
  cite = "a.duties.reviews",
}

ending "no_review" {
  title = "The criteria are not met: no review",
  result = "not_settled",
  cite = "scrutiny.case-review",
  reading = "That a case that does not meet the criteria is not reviewed is implied.",
}
