-- How professionals of the county take a disagreement about a child's safety higher, as far as that is known: only the beginning
-- of the chapter was read, and the stages are told at second hand. What was not read is `unseen`, never a silence of the text.

procedure "escalation" {
  title = "Escalating a professional disagreement",
  source = "pan-bedfordshire-escalation",
  starts_at = "between_workers",
  cite = "purpose",
  reading = "The stages are those of a restatement that does not name its revision; the text as changed for the new arrangements was not found.",
}

role "worker" {
  title = "the worker who disagrees",
  side = "raising",
  cite = { "people", "stage-1" },
}

role "worker_manager" {
  title = "the manager or safeguarding lead of the worker who disagrees",
  side = "raising",
  cite = { "people", "stage-2" },
}

role "worker_senior" {
  title = "the senior manager on the side of the worker who disagrees",
  side = "raising",
  cite = "stage-3",
}

role "other_worker" {
  title = "the other worker",
  side = "answering",
  cite = "stage-1",
}

role "other_manager" {
  title = "the opposite number of that manager in the other agency",
  side = "answering",
  cite = "stage-2",
}

role "other_senior" {
  title = "the senior manager on the other side",
  side = "answering",
  cite = "stage-3",
}

role "partner_representative" {
  title = "the agency's partner representative on the children's board",
  cite = "stage-3",
}

role "board" {
  title = "the children's board of the area",
  cite = { "stage-1.board", "stage-2.board" },
  reading = "The restatement has the board of old; the partnership of the area has taken its place.",
}

fact "matter" {
  asks = "What is it about?",
  one_of = { "disagreement", "whistleblowing", "complaint" },
}

fact "risk" {
  asks = "Is there a risk of harm to a child?",
  one_of = { "harm", "no_harm" },
}

outside "whistleblowing" {
  when = { matter = "whistleblowing" },
  goes_to = "the council's own procedure for whistleblowing",
  cite = "outside",
}

outside "complaints" {
  when = { matter = "complaint" },
  goes_to = "the council's own procedure for complaints",
  cite = "outside",
}

duty "clarify_first" {
  title = "The worker gets clear with the own manager on issue, aim and evidence",
  owed_on = "begun",
  by = "worker",
  to = "worker_manager",
  within = unseen "No time for it is in the part that was read.",
  cite = "stage-1",
}

step "between_workers" {
  title = "The two workers talk it over",
  stage = "1",
  by = "worker",
  to = "other_worker",
  act_within = unseen "No time for a case without a risk of harm is in the part that was read.",
  answer_within = unseen "No time for the other worker is in the part that was read.",
  decide_within = unseen "No time is in the part that was read.",
  records = { "the concern", "the escalation" },
  on = {
    settled = "resolved",
    not_settled = "between_managers",
    not_done = unseen "What follows if a worker does not act in time is not in the part that was read.",
    no_answer = unseen "What follows if the other worker does not answer is not in the part that was read.",
    no_decision = unseen "What follows if the worker does not say whether it is settled is not in the part that was read.",
  },
  cite = { "stage-1", "stage-1.risk", "stage-1.no-risk" },
}

duty "act_on_risk" {
  title = "Where there is a risk of harm one acts",
  owed_on = "begun",
  when = { risk = "harm" },
  by = "worker",
  within = limit { "24 hours", cite = "stage-1.risk" },
  met_by = "between_workers.acted",
  cite = "stage-1.risk",
  reading = "The 24 hours are counted by the clock from the concern, and are taken to be for the talk between the workers.",
}

duty "tell_board" {
  title = "The board is notified of the escalation",
  owed_on = "between_workers.acted",
  by = unseen "Who notifies the board is not in the part that was read.",
  to = "board",
  within = unseen "No time for it is in the part that was read.",
  cite = "stage-1.board",
  reading = "The restatement puts it with the first stage; at which moment is not said there.",
}

step "between_managers" {
  title = "The managers take it up",
  stage = "2",
  by = "worker_manager",
  to = "other_manager",
  act_within = unseen "No time is in the part that was read.",
  answer_within = unseen "No time is in the part that was read.",
  decide_within = unseen "No time is in the part that was read.",
  on = {
    settled = "resolved",
    not_settled = "senior_managers",
    not_done = unseen "What follows is not in the part that was read.",
    no_answer = unseen "What follows is not in the part that was read.",
    no_decision = unseen "What follows is not in the part that was read.",
  },
  cite = { "stage-2", "stage-3.times" },
}

duty "tell_board_of_settlement" {
  title = "The board is notified that the managers settled it",
  owed_on = "between_managers.settled",
  by = unseen "Who notifies the board is not in the part that was read.",
  to = "board",
  within = unseen "No time for it is in the part that was read.",
  cite = "stage-2.board",
}

step "senior_managers" {
  title = "Each side tells its senior managers, who turn to the partner representative",
  stage = "3",
  by = each { "worker_manager", "other_manager" },
  act_within = unseen "No time is in the part that was read.",
  on = {
    done = "representative_meeting",
    not_done = unseen "What follows is not in the part that was read.",
  },
  cite = { "stage-3", "stage-3.times" },
}

step "representative_meeting" {
  title = "The partner representative's meeting",
  stage = "3",
  by = "partner_representative",
  act_within = unseen "No time is in the part that was read.",
  to = all { "worker_senior", "other_senior" },
  must_attend = unseen "Who has to come is not in the part that was read.",
  held_within = unseen "No time is in the part that was read.",
  decides = unseen "How the meeting decides is not in the part that was read.",
  on = {
    settled = "resolved",
    not_settled = "beyond",
    inquorate = unseen "What follows is not in the part that was read.",
    not_held = unseen "What follows is not in the part that was read.",
    not_done = unseen "What follows is not in the part that was read.",
  },
  cite = { "stage-3", "stage-3.times" },
}

step "beyond" {
  title = "What follows without an agreement",
  by = unseen "Who acts then is not in the part that was read.",
  unseen = "The text that was read breaks off here.",
}

ending "resolved" {
  title = "The disagreement is resolved",
  result = "settled",
  cite = { "purpose", "stage-1", "stage-2", "stage-3" },
  reading = "That it ends once it is resolved is implied: only what is unresolved goes higher.",
}
