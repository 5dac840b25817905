-- The text: "The two chairs of the panel decide within two working days whether it pays. A refusal goes to three heads: all
-- have to say yes; two of them can say no. If they do not agree, the third decides within a week what becomes of it."
-- New: who decides (`decides`), by when, and what follows where they differ (`split`); `granted`, `denied`, `decided`.

procedure "lesson_08_deciding" {
  title = "Asking the panel to pay",
  source = "lessons",
  starts_at = "request",
}

role "manager" { title = "the manager who asks", side = "raising", cite = "8.1" }
role "chair" { title = "the chair of the panel", side = "answering", cite = "8.1" }
role "other_chair" { title = "the other chair of the panel", side = "answering", cite = "8.1" }
role "head_a" { title = "the head of education", cite = "8.2" }
role "head_b" { title = "the head of health", cite = "8.2" }
role "head_c" { title = "the head of care", cite = "8.2" }

step "request" {
  title = "The panel is asked to pay",
  by = "manager",
  act_within = silent "No time is given for asking.",
  decides = all { "chair", "other_chair" },   -- an outcome needs the same view of both
  decide_within = "2 working days",           -- counted from the act, as nobody has to answer first
  on = {
    granted = "paid",
    denied = "heads",
    split = silent "Nothing is said of chairs who differ.",
    not_done = silent "Nothing is said of a request that is not made.",
    no_decision = "heads",
  },
  cite = "8.1",
}

step "heads" {
  title = "The three heads decide",
  by = "manager",
  act_within = silent "No time is given for going to the heads.",
  decides = {                                 -- other people for each outcome
    granted = all { "head_a", "head_b", "head_c" },
    denied = all { "head_a", "head_b" },
  },
  decide_within = silent "No time is given for the heads.",
  on = {
    granted = "paid",
    denied = "closed",
    split = "third_head",                     -- "if they do not agree": no outcome has the people whom it needs
    not_done = silent "Nothing is said of a matter that is not taken to the heads.",
    no_decision = silent "Nothing is said of heads who do not decide.",
  },
  cite = "8.2",
}

-- "What they decide is put in writing": owed on the decision, whatever it was. On one outcome: "heads.granted".
duty "write_to_manager" {
  title = "What the heads decide is put in writing to the manager",
  owed_on = "heads.decided",
  by = "head_a", to = "manager",
  within = "3 working days",
  cite = "8.2",
}

-- `decided` is the outcome where the text does not tell a yes from a no. A step may be a decision and nothing else.
step "third_head" {
  title = "What becomes of the matter is decided",
  decides = "head_c",
  decide_within = "1 week",
  on = {
    decided = "closed",
    no_decision = silent "Nothing is said of a week that passes.",
  },
  cite = "8.3",
}

ending "paid" { title = "The panel pays", result = "settled", cite = "8.1" }
ending "closed" { title = "Closed without payment", result = "not_settled", cite = "8.3" }
