---@meta

-- The words of the procedure language, for editors; no procedure. Written by `recourse words --meta`.

---What leaves a field open: only an assumption set answers it.
---@alias recourse.open recourse.silent|recourse.unseen|recourse.configured|recourse.readings

---Who acts, is asked or decides.
---@alias recourse.people string|recourse.all|recourse.any|recourse.each|recourse.at_least

---Facts that must all be so.
---@alias recourse.facts table<string, string|boolean|integer>

---Ways on, in the order of the text.
---@class recourse.ways
---@field [integer] string A step or an ending.
---@field otherwise? string|recourse.open Where none of them is open.

---Where each outcome and each passed limit leads.
---@class recourse.on
---@field settled? string|recourse.ways|recourse.open The matter itself is at rest. `settled = "settled_between_managers"`
---@field not_settled? string|recourse.ways|recourse.open The matter goes on. `not_settled = "meeting"`
---@field satisfactory? string|recourse.ways|recourse.open The one who asked is content with the answer. `satisfactory = "settled"`
---@field unsatisfactory? string|recourse.ways|recourse.open The one who asked is not content with the answer. `unsatisfactory = { "meeting", "panel" }`
---@field agreed? string|recourse.ways|recourse.open All who had to agree did. `agreed = "settled"`
---@field not_agreed? string|recourse.ways|recourse.open At least one who had to agree did not. `not_agreed = "panel"`
---@field granted? string|recourse.ways|recourse.open What was asked for is allowed. `granted = "panel"`
---@field denied? string|recourse.ways|recourse.open What was asked for is not allowed. `denied = silent "Nothing is said of a request that is refused."`
---@field decided? string|recourse.ways|recourse.open A decision was made, whatever it was. `decided = "settled"`
---@field inquorate? string|recourse.ways|recourse.open A meeting sat without everybody who had to be there, so it does not count as held. `inquorate = silent "Nothing is said of a meeting below its floor."`
---@field split? string|recourse.ways|recourse.open Those who decide do not hold the same view, and no outcome has the people it needs. `split = "panel"`
---@field done? string|recourse.ways|recourse.open The act was done; nothing more was to come of it, whoever it went to. `done = "meeting"`
---@field not_done? string|recourse.ways|recourse.open The time for the act has passed and it was not done. `not_done = silent "Nothing is said of a letter that is not sent."`
---@field no_answer? string|recourse.ways|recourse.open The time for the answer has passed and none came. `no_answer = "meeting"`
---@field not_held? string|recourse.ways|recourse.open The time for the meeting has passed and it was not held. `not_held = "panel"`
---@field no_decision? string|recourse.ways|recourse.open The time for the decision has passed and none was made. `no_decision = "panel"`
---@field otherwise? string|recourse.ways|recourse.open For every outcome that is not named.
---@field [string] string|recourse.ways|recourse.open An outcome of the script's own.

---Who is needed for each outcome.
---@class recourse.deciders
---@field settled? recourse.people|recourse.open The matter itself is at rest.
---@field not_settled? recourse.people|recourse.open The matter goes on.
---@field satisfactory? recourse.people|recourse.open The one who asked is content with the answer.
---@field unsatisfactory? recourse.people|recourse.open The one who asked is not content with the answer.
---@field agreed? recourse.people|recourse.open All who had to agree did.
---@field not_agreed? recourse.people|recourse.open At least one who had to agree did not.
---@field granted? recourse.people|recourse.open What was asked for is allowed.
---@field denied? recourse.people|recourse.open What was asked for is not allowed.
---@field [string] recourse.people|recourse.open An outcome of the script's own.

---The case, as a rule reads it.
---@class recourse.case
---@field topic string The topic of the matter.
---@field come table<string, any> Whether a moment has come.
---@field raised_by table<string, boolean> Whether a body raises the matter.
---@field against table<string, boolean> Whether it is raised with a body.
---@field present table<string, boolean> Whether a role is in the room.
---@field [string] any A fact.

---@class recourse.extension
---@field by? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who has to agree to it. `by = all { "asker", "manager" }`
---@field at_most? string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact|recourse.open The longest it can be made, counted from the first due date. `at_most = "10 working days"`
---@field needs? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What has to be true before it can be agreed. `needs = "cover_in_place"`
---@field records? string|string[]|recourse.open What has to be written down about it. `records = { "the reasons" }`
---@field as_long_as? string|string[]|recourse.open Facts that have to go on being true; when one fails the first due date is back. `as_long_as = { "cover_in_place" }`

---@class recourse.holders
---@field when? string|recourse.facts|recourse.after|recourse.rule|recourse.open In which case this one holds the role. `when = "small_agency"`
---@field post? string|recourse.open The office that then holds it. `post = "chief-executive"`
---@field whom? string|recourse.open Who then holds it, in words, where the area can't know the office. `whom = "an officer of another body"`

---@class recourse.period
---@field from? string|recourse.open The first date, such as "2026-01-01". `from = "2026-01-01"`
---@field before? string|recourse.open The first date that is no longer in it. `before = "2027-01-01"`

---@class recourse.silent

---The text was read to its end and does not say.
---
---```lua
---silent "No time is given for the reply."
---```
---@param why string
---@return recourse.silent
function silent(why) end

---@class recourse.unseen

---The text goes on, but that part was not read.
---
---```lua
---unseen "The page ends here."
---```
---@param why string
---@return recourse.unseen
function unseen(why) end

---@class recourse.configured

---A clause leaves it to the area to decide.
---
---```lua
---configured
---```
---@type recourse.configured
configured = {}

---@class recourse.readings

---@class recourse.readings.fields
---@field says? string Why there is more than one way to understand it. `says = "A day, or a working day?"`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`
---@field [string] any

---One wording can be understood in several ways; the names are ours.
---
---```lua
---readings { says = "A day, or a working day?", days = "1 day", working = "1 working day" }
---```
---@param fields recourse.readings.fields
---@return recourse.readings
function readings(fields) end

---@class recourse.all

---@class recourse.all.fields
---@field [integer] string|recourse.all|recourse.any|recourse.each|recourse.at_least

---All of them together.
---
---```lua
---all { "chair", "vice_chair" }
---```
---@param fields recourse.all.fields
---@return recourse.all
function all(fields) end

---@class recourse.any

---@class recourse.any.fields
---@field [integer] string|recourse.all|recourse.any|recourse.each|recourse.at_least

---One of them is enough.
---
---```lua
---any { "chair", "vice_chair" }
---```
---@param fields recourse.any.fields
---@return recourse.any
function any(fields) end

---@class recourse.each

---@class recourse.each.fields
---@field [integer] string|recourse.all|recourse.any|recourse.each|recourse.at_least

---Every one of them, each for itself.
---
---```lua
---each { "chair", "vice_chair" }
---```
---@param fields recourse.each.fields
---@return recourse.each
function each(fields) end

---@class recourse.at_least

---@class recourse.at_least.fields
---@field [integer] integer
---@field of? string|recourse.open The role they hold. `of = "partner"`
---@field counting? "places"|"people"|"agencies"|recourse.open Whether places, people or agencies are counted. `counting = "agencies"`
---@field who? string|recourse.open A fact about a person that must be true of each. `who = "has_authority"`

---So many of a kind.
---
---```lua
---at_least { 3, of = "partner", counting = "agencies" }
---```
---@param fields recourse.at_least.fields
---@return recourse.at_least
function at_least(fields) end

---@class recourse.limit

---@class recourse.limit.fields
---@field [integer] string
---@field from? string|recourse.any|recourse.all|recourse.open The moment that the amount is counted from, in place of the usual one. `from = any { "minutes_sent", "panel.held" }`
---@field before? string|recourse.any|recourse.all|recourse.open The moment that the amount is counted back from; alone, the end of that day. `before = "meeting.held"`
---@field counts_first_day? boolean|recourse.open Whether the day of the moment is itself day 1, because the text counts so. `counts_first_day = true`
---@field extend? recourse.extension|recourse.open How this limit can be made longer by agreement. `extend = { by = "manager", at_most = "5 working days" }`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---A time limit that needs more than its amount.
---
---```lua
---limit { "3 working days", from = "minutes_sent" }
---```
---@param fields recourse.limit.fields
---@return recourse.limit
function limit(fields) end

---@class recourse.further

---@class recourse.further.fields
---@field [integer] string
---@field extend? recourse.extension|recourse.open How this limit can be made longer by agreement. `extend = { by = "manager", at_most = "5 working days" }`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---So much more, counted from where the earlier limit ended.
---
---```lua
---further "5 working days"
---```
---@param fields string|recourse.further.fields
---@return recourse.further
function further(fields) end

---@class recourse.sooner_of

---@class recourse.sooner_of.fields
---@field [integer] string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---Whichever of these limits comes first.
---
---```lua
---sooner_of { "1 working week", limit { before = "safe_by" } }
---```
---@param fields recourse.sooner_of.fields
---@return recourse.sooner_of
function sooner_of(fields) end

---@class recourse.wording

---@class recourse.wording.fields
---@field [integer] string
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---A limit in words only; no date can be made of it.
---
---```lua
---wording "without delay"
---```
---@param fields string|recourse.wording.fields
---@return recourse.wording
function wording(fields) end

---@class recourse.by_fact

---@class recourse.by_fact.fields
---@field [integer] string
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`
---@field [string] string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact

---Another limit for each answer to a fact.
---
---```lua
---by_fact { "urgency", urgent = "1 working day", routine = "10 working days" }
---```
---@param fields recourse.by_fact.fields
---@return recourse.by_fact
function by_fact(fields) end

---@class recourse.after

---That moment has come.
---
---```lua
---after "talks.not_settled"
---```
---@param why string
---@return recourse.after
function after(why) end

---@class recourse.rule

---@class recourse.rule.fields
---@field says? string The condition as a sentence. `says = "It is urgent"`
---@field holds? (fun(case: recourse.case): boolean) The function that answers true or false. `holds = function(case) return case.urgency == "urgent" end`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---A condition that needs a function of the case.
---
---```lua
---rule { says = "It is urgent", holds = function(case) return case.urgency == "urgent" end }
---```
---@param fields recourse.rule.fields
---@return recourse.rule
function rule(fields) end

---@class recourse.procedure
---@field title? string What the procedure is called. `title = "Settling a concern between managers"`
---@field source? string|recourse.open The document that it comes from. `source = "joint-protocol-2016"`
---@field calendar? string|recourse.open Whose working days are counted, where it is not the area's own calendar. Read in several ways: a date on each. Left open: limits in working days have no date. `calendar = "england-and-wales"`
---@field in_force? recourse.period|recourse.open From which date it is in force, and before which it ends. `in_force = { from = "2026-01-01", before = "2027-01-01" }`
---@field starts_at? string|recourse.ways|recourse.open The step where it starts, or a list of ways in. `starts_at = { "letter", "meeting" }`
---@field extend? recourse.extension|recourse.open How any of its limits can be made longer by agreement. `extend = { by = all { "asker", "manager" }, records = { "the reasons" } }`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---The procedure as a whole: first in the script, and once.
---
---```lua
---procedure "concern" {
---  title = "Settling a concern between managers",
---  source = "joint-protocol-2016",
---  starts_at = "letter",
---}
---```
---@param name string
---@return fun(fields: recourse.procedure)
function procedure(name) end

---@class recourse.role
---@field title? string Who it is, in words; enough by itself where the issue says who it is. `title = "the other manager"`
---@field post? string|recourse.open The office in the area's file, or a path from a party such as "raised_by.chair". `post = "against.chair"`
---@field whom? string|recourse.open Who it is, where no office can be named. Left open: nobody is named, and nobody is refused. `whom = "the manager of the unit concerned"`
---@field holders? recourse.holders[]|recourse.open Other holders in certain cases: the first whose condition holds, else `post`. Two lists that may be meant are readings. `holders = { { when = "small_agency", whom = "an officer of another body" } }`
---@field many? boolean|recourse.open Whether several hold it, each named by the issue. `many = true`
---@field side? "raising"|"answering"|recourse.open Which side it is on. `side = "raising"`
---@field stand_in? string|recourse.open Who takes the place where the holder can't. `stand_in = "deputy"`
---@field stands_aside_if? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open When the holder has to leave the place to somebody else. `stands_aside_if = "is_concerned"`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---Somebody who takes part.
---
---```lua
---role "asker" { title = "who is concerned", side = "raising", cite = "2.1" }
---```
---@param name string
---@return fun(fields: recourse.role)
function role(name) end

---@class recourse.fact
---@field asks? string The question that it answers. `asks = "How urgent is it?"`
---@field about? "issue"|"act"|"answer"|"person"|recourse.open What it is a fact about; left out, the issue. `about = "act"`
---@field yes_no? boolean|recourse.open `true` where the answer is yes or no. `yes_no = true`
---@field one_of? (string|integer)[]|recourse.open The answers that it can have. `one_of = { "routine", "urgent" }`
---@field between? (string|integer)[]|recourse.open The lowest and the highest whole number that it can be. `between = { 0, 18 }`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---A question about the matter, with the answers that it can have.
---
---```lua
---fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
---```
---@param name string
---@return fun(fields: recourse.fact)
function fact(name) end

---@class recourse.moment
---@field says? string What has happened when it comes. `says = "the minutes were sent"`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---Something with a date of its own, given by the issue or an event.
---
---```lua
---moment "minutes_sent" { says = "the minutes were sent", cite = "2.4" }
---```
---@param name string
---@return fun(fields: recourse.moment)
function moment(name) end

---@class recourse.step
---@field title? string What the step is called. `title = "A letter to the other manager"`
---@field stage? string|recourse.open The text's own number for a group of steps that this one is in. `stage = "2"`
---@field route? string|recourse.open A route of the joint protocol: it brings actor, addressee, form, floor, strength and ground with it. `route = "written_request"`
---@field strength? "may"|"should"|"will"|"must"|recourse.open How strongly the text puts it; left out where the text just says that it is done. `strength = "may"`
---@field by? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who acts; for a meeting, who calls it. `by = "asker"`
---@field to? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who is asked; for a meeting, who is invited; beside the outcome `done`, to whom it goes without a reply being awaited. `to = any { "manager", "deputy" }`
---@field consults? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Whose view has to be had first: without it the act is refused. `consults = "adviser"`
---@field may_consult? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Whose view may be had first. `may_consult = "adviser"`
---@field informs? string|string[]|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who gets a copy of the act: one left out is a breach. `informs = { "lead", "board_manager" }`
---@field form? string|recourse.open The form of the act, such as a letter: another form is a breach. `form = "letter"`
---@field needs? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What has to be true, or the act does not count. `needs = after "talks.not_settled"`
---@field expects? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What should be true; without it the act counts, with a breach. `expects = "countersigned"`
---@field records? string|string[]|recourse.open What has to be on file when the step ends. `records = { "the reasons" }`
---@field act_within? string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact|recourse.open How long the act may take, from when the step was opened. `act_within = "5 working days"`
---@field answer_by? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who answers, where it is not the one who was asked. `answer_by = "deputy"`
---@field answer_to? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who gets the answer, where it is not the one who asked. `answer_to = "board_manager"`
---@field answer_form? string|recourse.open The form of the answer: another form is a breach. `answer_form = "letter"`
---@field answer_needs? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What has to be true, or the answer does not count. `answer_needs = "signed"`
---@field answer_expects? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What should be true of the answer; without it there is a breach. `answer_expects = "gives_reasons"`
---@field answer_within? string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact|recourse.open How long the answer may take, from the act. With a start of its own (`from`, `before`) it runs before the act too; if it passes first, that is `not_done`. `answer_within = "10 working days"`
---@field must_attend? string|(string|recourse.at_least)[]|recourse.all|recourse.at_least|recourse.open Who has to be in the room for the meeting to count as held. `must_attend = { "lead", at_least { 3, of = "partner", counting = "agencies" } }`
---@field chaired_by? string|recourse.open The role that chairs the meeting. `chaired_by = "lead"`
---@field held_within? string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact|recourse.open How long it may take until the meeting is held, from the act that called it. With a start of its own (`from`, `before`) it runs before anybody has called the meeting, and `not_held` comes all the same. `held_within = "10 working days"`
---@field decides? string|recourse.deciders|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who says what came of it, or who is needed for each outcome. `decides = all { "asker", "manager" }`
---@field failing_that? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who decides where those who should do not agree. `failing_that = "lead"`
---@field decide_within? string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact|recourse.open How long the decision may take, from the answer or the meeting. With a start of its own (`from`, `before`) it runs before those. `decide_within = "2 working days"`
---@field on? recourse.on|recourse.open Where each outcome and each passed limit leads, or that nothing is said of it; `otherwise`, for all not named. `on = { agreed = "settled", not_agreed = silent "No step is given after the meeting." }`
---@field open_if? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What has to be true for the step to be a way on. `open_if = { urgency = "urgent" }`
---@field closed_if? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What shuts the step as a way on. `closed_if = after "panel.held"`
---@field at_most? integer|recourse.open How often the step may be entered. `at_most = 2`
---@field follow? string|recourse.open Another procedure, of the area or of one that it uses, that is followed here; its endings are the outcomes. `follow = "complaint"`
---@field extend? recourse.extension|recourse.open How the limits of this step can be made longer by agreement. `extend = { by = all { "asker", "manager" }, at_most = "10 working days" }`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---A place where somebody has to do something.
---
---```lua
---step "letter" {
---  title = "A letter to the other manager",
---  by = "asker", to = "manager",
---  act_within = silent "No time is given for the letter.",
---  answer_within = "5 working days",
---  decides = silent "Nobody is named who judges the answer.",
---  on = {
---    satisfactory = "settled",
---    unsatisfactory = "meeting",
---    not_done = silent "Nothing is said of a letter that is not sent.",
---    no_answer = "meeting",
---  },
---  cite = "3.1",
---}
---```
---@param name string
---@return fun(fields: recourse.step)
function step(name) end

---@class recourse.duty
---@field title? string What the duty is called. `title = "Tell the board"`
---@field route? string|recourse.open A route of the joint protocol: it brings actor, addressee, form, floor, strength and ground with it. `route = "alert"`
---@field strength? "may"|"should"|"will"|"must"|recourse.open How strongly the text puts it; left out where the text just says that it is done. `strength = "should"`
---@field owed_on? string|recourse.any|recourse.open The moment that makes it owed. `owed_on = "letter.no_answer"`
---@field when? string|recourse.facts|recourse.after|recourse.rule|recourse.open In which case only it is owed; where that is not recorded, the walk lists it as owed if it is so. `when = { urgency = "urgent" }`
---@field by? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who owes it. `by = "asker"`
---@field to? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open To whom it is owed; to `all` or `each` of several it stays owed until each of them has had it. `to = "board_manager"`
---@field informs? string|string[]|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who gets a copy. `informs = { "lead" }`
---@field form? string|recourse.open The form in which it is done. `form = "notice"`
---@field records? string|string[]|recourse.open What has to be on file when it is done. `records = { "what was agreed" }`
---@field within? string|(fun(case: recourse.case): string)|recourse.limit|recourse.further|recourse.sooner_of|recourse.wording|recourse.by_fact|recourse.open How long it may take, from the moment that makes it owed. `within = "2 working days"`
---@field ways? string|string[]|recourse.open Things any one of which will do. `ways = { "a telephone call", "a notice" }`
---@field waived_by? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who may say that it need not be done; nobody may whom no clause names. `waived_by = "chair"`
---@field met_by? string|recourse.any|recourse.open A moment that discharges it without anybody recording it. `met_by = "panel.held"`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---Something owed beside the main line.
---
---```lua
---duty "tell_board" {
---  title = "Tell the board that the letter was not answered",
---  owed_on = "letter.no_answer",
---  by = "asker", to = "board_manager",
---  within = "2 working days",
---  strength = "must",
---  cite = "3.2",
---}
---```
---@param name string
---@return fun(fields: recourse.duty)
function duty(name) end

---@class recourse.standing
---@field says? string The rule, as a sentence. `says = "The decision stands meanwhile."`
---@field by? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Whose it is. `by = "manager"`
---@field to? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open For whom it is. `to = "asker"`
---@field when? string|recourse.facts|recourse.after|recourse.rule|recourse.open In which case it holds. `when = { urgency = "routine" }`
---@field from? string|recourse.any|recourse.all|recourse.open The moment from which it holds; left out, the beginning. `from = "letter.acted"`
---@field till? string|recourse.any|recourse.all|recourse.open The moment until which it holds; left out, the end. `till = "panel.decided"`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---What holds throughout, and is never due.
---
---```lua
---standing "decision_stands" { says = "The decision stands meanwhile.", cite = "2.5" }
---```
---@param name string
---@return fun(fields: recourse.standing)
function standing(name) end

---@class recourse.anytime
---@field title? string What it is called. `title = "The concern is withdrawn"`
---@field by? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Who can do it. `by = "asker"`
---@field during? string|string[]|recourse.open The steps or endings at which it can be done; left out, every step. `during = { "letter", "meeting" }`
---@field open_if? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What has to be true for it to be possible. `open_if = { urgency = "urgent" }`
---@field needs? string|recourse.facts|(string|recourse.facts|recourse.after|recourse.rule)[]|recourse.after|recourse.rule|recourse.open What has to be true, or the act does not count. `needs = "countersigned"`
---@field consults? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Whose view has to be had first. `consults = "adviser"`
---@field may_consult? string|recourse.all|recourse.any|recourse.each|recourse.at_least|recourse.open Whose view may be had first. `may_consult = "adviser"`
---@field leads_to? string|recourse.ways|recourse.open The step or ending that it goes to. `leads_to = "withdrawn"`
---@field opens? string|recourse.open The procedure, of the area or of one that it uses, of a second case that it starts; both stay open. `opens = "complaint"`
---@field stays? boolean|recourse.open `true` where it moves nothing. `stays = true`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---What can be done at any point.
---
---```lua
---anytime "withdraw" { title = "The concern is withdrawn", by = "asker", leads_to = "withdrawn", cite = "2.6" }
---```
---@param name string
---@return fun(fields: recourse.anytime)
function anytime(name) end

---@class recourse.outside
---@field when? string|recourse.facts|recourse.after|recourse.rule|recourse.open In which case the matter is turned away. `when = { raised_from = "a parent" }`
---@field goes_to? string|recourse.open The procedure or body where it belongs. `goes_to = "complaint"`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---What this procedure is not for, and where it belongs.
---
---```lua
---outside "complaints" { when = "from_a_parent", goes_to = "complaint", cite = "1.3" }
---```
---@param name string
---@return fun(fields: recourse.outside)
function outside(name) end

---@class recourse.ending
---@field title? string What the ending is called. `title = "Settled between the managers"`
---@field result? "settled"|"not_settled"|"withdrawn"|"handed_on"|"lapsed"|recourse.open What became of the matter. `result = "settled"`
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---A place where the text ends the matter.
---
---```lua
---ending "settled" { title = "Settled between the managers", result = "settled", cite = "3.4" }
---```
---@param name string
---@return fun(fields: recourse.ending)
function ending(name) end

---@class recourse.outcomes
---@field [integer] string Their names, written as a plain list without a field name.
---@field cite? string|string[] The clause that says so; without a `/` it is a clause of the procedure's source. `cite = { "4.2", "handbook/3.1" }`
---@field silent? string What the text, read to its end, does not say. `silent = "Nothing is said of withdrawing."`
---@field unseen? string What part of the text was not read. `unseen = "The copy ends before this page."`
---@field reading? string How a clause is understood that could be understood otherwise. `reading = "That the matter ends here is implied."`

---Outcomes of the script's own that stand and fall together; each asks for the others.
---
---```lua
---outcomes "criteria" { "met", "not_met" }
---```
---@param name string
---@return fun(fields: recourse.outcomes)
function outcomes(name) end

---The places of a list, in order.
---@param list any[]
---@return fun(): integer, any
function ipairs(list) end

---The fields of a table, sorted.
---@param fields table
---@return fun(): any, any
function pairs(fields) end

---What kind of value it is.
---@param value any
---@return string
function type(value) end

---A whole number, true or false as a text.
---@param value string|integer|boolean
---@return string
function tostring(value) end
