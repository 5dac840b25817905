-- The text: "A practitioner who is concerned may write the concern down. Then it is on record, and the matter rests."
-- A procedure is places where somebody has to do something, and what follows. Here is one place, a step, and one ending.
-- New: the four blocks that no script is without, and `done`, the outcome of a step in which somebody acts and no more.

procedure "lesson_01_one_step" {
  title = "Writing a concern down",
  source = "lessons",          -- the document: config/sources/lessons.toml
  starts_at = "write_down",    -- the step where every case begins
}

role "practitioner" {
  title = "the practitioner who is concerned",
  cite = "1.1",                -- the clause of that document that says so
}

step "write_down" {
  title = "The concern is written down",
  strength = "may",            -- the text says "may"; where it just says that it is done, leave this out
  by = "practitioner",         -- who acts
  on = { done = "on_record" }, -- what follows when it is done
  cite = "1.1",
}

ending "on_record" {
  title = "The concern is on record",
  result = "settled",
  cite = "1.1",
}
