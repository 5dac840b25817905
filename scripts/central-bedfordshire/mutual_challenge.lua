-- How one strategic board of Central Bedfordshire challenges another: an alert, then four routes.
-- The routes themselves (who may use them, who must be there) are in config/areas/central-bedfordshire/routes.toml.

procedure "mutual_challenge" {
  title = "Mutual challenge between strategic boards",
  source = "joint-protocol-2016",
  starts_at = { "written_request", "agenda_item" },
  cite = "7.mutual-challenge",
  reading = "The first two routes are alternatives in no order, as the text gives neither a precondition.",
}

role "challenging_chair" {
  title = "the chair who challenges",
  post = "raised_by.chair",
  side = "raising",
  stand_in = silent "Nothing is said of a chair who is conflicted or away.",
  cite = "7.mutual-challenge",
}

role "challenged_chair" {
  title = "the chair who is challenged",
  post = "against.chair",
  side = "answering",
  stand_in = silent "Nothing is said of a chair who is conflicted or away.",
  cite = "7.mutual-challenge",
}

-- Before the routes: the other board has to know.
duty "alert" {
  route = "alert",
  owed_on = "begun",
  cite = "7.mutual-challenge.alert",
}

step "written_request" {
  title = "Formal written request to the other chair",
  route = "written_request",
  answer_within = silent "No time is given for the reply to a written request.",
  decides = silent "Nobody is named who judges whether a reply resolves the matter.",
  on = {
    satisfactory = "resolved",
    unsatisfactory = { "agenda_item", "chairs_meeting", "resolution_meeting" },
    no_answer = silent "Nothing is said of a request that is not answered, or is refused.",
  },
  cite = "7.mutual-challenge.1",
}

step "agenda_item" {
  title = "The concern on the other board's agenda",
  route = "agenda_item",
  held_within = silent "No time is given for putting the item on an agenda, nor how often it may be put off.",
  decides = silent "Nobody is named who judges whether the item resolves the matter.",
  on = {
    satisfactory = "resolved",
    unsatisfactory = { "written_request", "chairs_meeting", "resolution_meeting" },
    not_held = silent "Nothing is said of an item that is refused or put off.",
  },
  cite = "7.mutual-challenge.2",
}

step "chairs_meeting" {
  title = "Meeting of the board chairs",
  route = "chairs_meeting",
  held_within = silent "No time is given for the chairs' meeting.",
  decides = silent "Nothing is said of how the chairs' meeting decides.",
  on = {
    agreed = "resolved",
    not_agreed = "resolution_meeting",
    inquorate = silent "Nothing is said of a chairs' meeting at which a chair is missing.",
    not_held = silent "Nothing is said of a chairs' meeting that is asked for and not held.",
  },
  cite = "7.mutual-challenge.3",
}

step "resolution_meeting" {
  title = "Resolution meeting",
  route = "resolution_meeting",
  act_within = silent "No time is given for calling the resolution meeting.",
  held_within = silent "No time is given for the resolution meeting.",
  decides = silent "Nothing is said of how the resolution meeting decides, nor whether it binds a board.",
  on = {
    agreed = "resolved",
    not_agreed = silent "No step is given after the resolution meeting.",
    inquorate = silent "Nothing is said of a resolution meeting below its floor.",
    not_held = silent "Nothing is said of a resolution meeting that is not held.",
    not_done = silent "Nothing is said of a resolution meeting that nobody calls.",
  },
  cite = "7.mutual-challenge.4",
}

anytime "skip_ahead" {
  title = "An urgent matter goes straight on",
  by = silent "Nobody is named who may skip the routes.",
  leads_to = silent "Nothing is said of a matter that is too urgent for the routes in their order.",
  silent = "Nothing is said of urgent matters; the exit is here for an area that answers it.",
}

anytime "withdraw" {
  title = "The challenge is withdrawn",
  by = silent "Nobody is named who may withdraw a challenge.",
  leads_to = silent "Nothing is said of withdrawing a challenge.",
  silent = "Nothing is said of withdrawing; the exit is here for an area that answers it.",
}

ending "resolved" {
  title = "Resolved between the boards",
  result = "settled",
  cite = "7.mutual-challenge",
  reading = "That the matter ends once a concern is resolved is implied: each further route is for what was not resolved.",
}

ending "withdrawn" {
  title = "Withdrawn",
  result = "withdrawn",
  silent = "Nothing is said of withdrawing a challenge; the ending is here for an area that answers it.",
}
