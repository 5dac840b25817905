-- The text: "For the year 2026. Stage 1: the two talk within three school days. If they do not agree they talk again, once.
-- Stage 2: after that the panel sits within ten school days."
-- New: coming back to a step and how often (`at_most`), `otherwise` in a list, `stage`, `calendar` and `in_force`.

procedure "lesson_19_again" {
  title = "Talking twice, and then the panel",
  source = "lessons",
  calendar = "school-days",                              -- config/calendars/school-days.toml: other closed days
  in_force = { from = "2026-01-01", before = "2027-01-01" },
  starts_at = "talk",
}

role "practitioner" { title = "the practitioner", side = "raising", cite = "19.1" }
role "manager" { title = "the manager", side = "answering", cite = "19.1" }

step "talk" {
  title = "The two talk",
  stage = "1",                    -- the text's own number for a group of steps
  by = all { "practitioner", "manager" },
  act_within = "3 working days",
  at_most = 2,                    -- the third time this way is closed
  decides = all { "practitioner", "manager" },
  decide_within = silent "No time is given for saying whether they agree.",
  on = {
    agreed = "settled",
    not_agreed = { "talk", otherwise = "panel" },   -- `otherwise`: where no other way of the list is open
    split = silent "Nothing is said of the two who see that differently.",
    not_done = "panel",
    no_decision = silent "Nothing is said of a talk that leads nowhere.",
  },
  cite = "19.1",
}

step "panel" {
  title = "The panel sits",
  stage = "2",
  by = silent "Nobody is named who calls the panel.",
  must_attend = { "practitioner", "manager" },
  act_within = silent "No time is given for calling it.",
  held_within = "10 working days",
  decides = silent "Nothing is said of how the panel decides.",
  on = {
    agreed = "settled",
    otherwise = unseen "The page on what follows the panel was not read.",   -- every outcome that is not named
  },
  cite = "19.2",
}

ending "settled" { title = "They agree", result = "settled", cite = "19.1" }
