-- The text: a joint protocol of boards: "A board that is to be challenged is alerted. The chair of one board may put a formal
-- written request to the chair of the other." Those routes stand in config/areas/lessons/routes.toml, with all they demand.
-- New: `route`: the step brings its actor, addressee, form and ground along; a script orders routes and can't weaken them.

procedure "lesson_24_routes" {
  title = "A board challenges another",
  source = "lessons",
  starts_at = "request",
}

role "chair" { post = "raised_by.chair", side = "raising", cite = "24.1" }
role "other_chair" { post = "against.chair", side = "answering", cite = "24.1" }

duty "alert" {
  route = "alert",
  owed_on = "begun",
  cite = "24.1",
}

step "request" {
  title = "A formal written request",
  route = "written_request",
  answer_within = "10 working days",
  decides = "chair",
  decide_within = silent "No time is given for judging the answer.",
  on = {
    satisfactory = "resolved",
    unsatisfactory = silent "Nothing more is said here.",
    no_answer = silent "Nothing is said of a request that is not answered.",
    no_decision = silent "Nothing is said of a chair who does not judge it.",
  },
  cite = "24.2",
}

ending "resolved" { title = "Resolved between the boards", result = "settled", cite = "24.2" }
