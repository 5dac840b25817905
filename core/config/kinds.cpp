#include "config/kinds.hpp"

#include <algorithm>

namespace recourse {

namespace {

using enum EntryTakes;
using Word = const char*;

constexpr bool required = true;

constexpr Word agencies[] = {"agency"};
constexpr Word bodies[] = {"body"};
constexpr Word posts[] = {"post"};
constexpr Word procedures[] = {"procedure"};
constexpr Word topics[] = {"topic"};

constexpr Word strengths[] = {"may", "should", "will", "must"};
constexpr Word body_kinds[] = {"strategic board", "executive", "panel", "group", "forum", "meeting", "agency governance"};
constexpr Word places[] = {"chair", "vice-chair", "member", "attends"};
constexpr Word alerts[] = {"apart", "together"};
constexpr Word tried_routes[] = {"either", "both"};
constexpr Word earlier_routes[] = {"chairs_meeting", "any_route"};
constexpr Word which_chairs[] = {"all", "parties"};
constexpr Word admitted[] = {"routes", "turned_away"};
constexpr Word ways[] = {"up", "down", "out", "none"};
constexpr Word flows[] = {"monitoring", "direction", "delegation", "delivery", "request",     "support",
                          "learning",   "input",     "report",     "escalation", "notification"};

constexpr Word strength_means = "How strongly the text puts it; left out where it just says that it is done.";
constexpr Word title_means = "What people call it.";
constexpr Word aliases_means = "Other things that people call it.";
constexpr Word says_means = "What the text says, in own words.";
constexpr Word renamed_means = "What it was called before, each name with the date on which it changed.";

constexpr EntryField former_name[] = {
    {"on", date, "The day on which the name changed.", required},
    {"was", text, "The name until then.", required},
};
constexpr EntryColumns former_names{former_name, true};

constexpr EntryField rotation[] = {
    {"among", texts, "Who takes turns: posts, or words.", required},
    {"every", text, "How long one turn is.", required},
    {"order", texts, "In which order.", required},
    {"since", date, "The day from which it is so.", required},
};
constexpr EntryColumns rotations{rotation};

constexpr EntryField funding_line[] = {
    {"from", text, "Who pays: an agency, or words.", required},
    {"pounds", pounds, "How much, in pounds.", required},
    {"share", text, "The share of the whole, as the text gives it."},
};
constexpr EntryColumns funding_lines{funding_line};

constexpr EntryField checklist_item[] = {
    {"item", text, "What has to be there.", required},
    {"strength", text, strength_means, false, {}, strengths},
    {"says", text, "What is there, as far as the text says it."},
};
constexpr EntryColumns checklist_items{checklist_item};

constexpr EntryField way[] = {
    {"way", text, "Up to the joint level, down to the local one, out to somebody else, or none.", required, {}, ways},
    {"what", text, "What goes that way.", false, {}, flows},
    {"says", text, says_means},
};
constexpr EntryColumns ways_it_flows{way};

constexpr EntryField agency[] = {
    {"title", text, title_means, required},
    {"aliases", texts, aliases_means},
    {"renamed", tables, renamed_means, false, {}, {}, &former_names},
    {"kind", text, "What sort of organisation it is."},
};

constexpr EntryField post[] = {
    {"title", text, title_means, required},
    {"aliases", texts, aliases_means},
    {"renamed", tables, renamed_means, false, {}, {}, &former_names},
    {"agency", text, "The agency whose office it is.", false, agencies},
};

constexpr EntryField body[] = {
    {"title", text, title_means, required},
    {"aliases", texts, aliases_means},
    {"renamed", tables, renamed_means, false, {}, {}, &former_names},
    {"kind", text, "What sort of body it is.", required, {}, body_kinds},
    {"parent", texts, "The body of which it is a part, or to which it answers.", false, bodies},
    {"meets", text, "How often it meets."},
    {"function", text, "What it is for."},
    {"partners", texts, "The agencies that are its partners.", false, agencies},
};

constexpr EntryField seat[] = {
    {"post", text, "The post.", required, posts},
    {"body", text, "The body.", required, bodies},
    {"as", text, "Which place it is.", required, {}, places},
    {"rotates", table, "Who takes turns in it, how often, in which order and since when.", false, {}, {}, &rotations},
};

constexpr EntryField member[] = {
    {"body", text, "The body.", required, bodies},
    {"agency", text, "The agency, or a sort of agency in words.", required},
};

constexpr EntryField topic[] = {
    {"title", text, title_means, required},
    {"aliases", texts, aliases_means},
    {"leads", texts, "The bodies that lead on it.", required, bodies},
    {"supports", texts, "Bodies whose own functions touch it.", false, bodies},
    {"nature", text, "What the lead consists of."},
    {"shared_priority", yes_no, "Whether it is one of the shared priorities."},
    {"responsible", text, "Who answers for it."},
};

constexpr EntryField provision[] = {
    {"title", text, title_means, required},
    {"says", text, says_means, required},
    {"who", texts, "Whom it binds."},
    {"topic", text, "The topic that it is about.", false, topics},
    {"age", text, "The age that it turns on."},
    {"lead", text, "Who leads."},
    {"decided_by", text, "Who decides."},
    {"within", amount, "How long there is."},
    {"what_follows", text, "What follows when it is not kept."},
    {"if_they_disagree", text, "What happens when they disagree."},
};

constexpr EntryField link[] = {
    {"body", text, "The body.", required, bodies},
    {"to", text, "The other body, or others in words.", required},
    {"says", text, says_means, required},
};

constexpr EntryField duty[] = {
    {"title", text, title_means, required},
    {"says", text, says_means, required},
    {"by", texts, "Who owes it.", required},
    {"to", texts, "To whom."},
    {"how_often", text, "How often."},
    {"within", amount, "How long there is."},
    {"due", day_or_month, "The day, month or year by which it falls due once, as the text gives it."},
    {"strength", text, strength_means, false, {}, strengths},
};

constexpr EntryField contradiction[] = {
    {"title", text, title_means},
    {"between", texts, "The clauses, as document/clause.", required},
    {"about", text, "What they do not agree on.", required},
    {"concerns", texts, "The bodies, posts, topics and procedures that it touches."},
};

constexpr EntryField accountability[] = {
    {"number", number, "Its number in the document.", required},
    {"title", text, title_means, required},
    {"part", text, "The heading under which it stands."},
    {"says", text, "What the law or the guidance asks, in own words.", required},
    {"strength", text, strength_means, false, {}, strengths},
    {"source", text, "The law or the guidance that asks it.", required},
    {"joint", text, "What the joint level does.", required},
    {"local", text, "What the local level does.", required},
    {"flow", tables, "What goes up to the joint level, down to the local one, or out.", required, {}, {}, &ways_it_flows},
    {"leads_to", text, "The procedure to which an escalation leads.", false, procedures},
};

constexpr EntryField funding[] = {
    {"title", text, title_means, required},
    {"body", texts, "The body, or bodies, that the money is for.", required, bodies},
    {"year", text, "The year that it is for.", required},
    {"lines", tables, "Who pays how much.", required, {}, {}, &funding_lines},
    {"total", pounds, "The total as the text gives it, in pounds.", required},
    {"decided_by", texts, "Who decides on it."},
    {"if_they_disagree", text, "What happens when they disagree."},
};

constexpr EntryField checklist[] = {
    {"title", text, title_means, required},
    {"says", text, says_means, required},
    {"by", texts, "Who has to see to it.", required},
    {"how_often", text, "How often."},
    {"items", tables, "What has to be there, in the order of the text.", required, {}, {}, &checklist_items},
};

constexpr EntryField scrutiny[] = {
    {"title", text, title_means, required},
    {"says", text, says_means, required},
    {"by", texts, "Who scrutinises.", required},
    {"of", texts, "Whom or what.", required},
    {"how_often", text, "How often."},
    {"chosen_by", texts, "Who chooses whoever scrutinises."},
    {"reports_to", texts, "Who is told what was found."},
    {"what_follows", text, "What follows from what was found."},
    {"strength", text, strength_means, false, {}, strengths},
};

constexpr EntryField protocol[] = {
    {"title", text, title_means, required},
    {"boards", texts, "The bodies under it, in its order.", required, bodies},
    {"other_bodies", text, "Whether its routes may be used with a body that is not under it.", false, {}, admitted},
    {"other_raisers", text, "Whether somebody else who has a concern may use them.", false, {}, admitted},
};

constexpr EntryField route[] = {
    {"title", text, title_means, required},
    {"strength", text, strength_means, false, {}, strengths},
    {"by", text, "Who uses it; for a meeting, who calls it.", required},
    {"to", people, "To whom it is addressed."},
    {"form", text, "The form in which it is used."},
    {"answer_form", text, "The form of the answer."},
    {"ways", texts, "Any one of these will do."},
    {"within", amount, "How long there is."},
    {"judged_by", text, "Who judges which way is right."},
    {"at_direction", yes_no, "Whether somebody may use it at the chair's direction."},
    {"notice", amount, "How long before the meeting it has to be asked for."},
    {"may_refuse", yes_no, "Whether the other chair may refuse it."},
    {"alert", text, "How the alert stands to it.", false, {}, alerts},
    {"tried", text, "Which of the first routes must have been tried.", false, {}, tried_routes},
    {"after", text, "What must have been tried before it.", false, {}, earlier_routes},
    {"chairs", text, "Which chairs have to be there.", false, {}, which_chairs},
    {"must_attend", texts, "The posts that have to be there besides.", false, posts},
    {"others", text, "Who else may be there."},
    {"chaired_by", text, "Who chairs it."},
    {"two_places", yes_no, "Whether one person may fill two of the places."},
    {"deputies", yes_no, "Whether somebody else may come in the place of one of them."},
};

constexpr EntryKind kinds[] = {
    {"agency", "An organisation that works in the area.", true, agency},
    {"post", "An office that somebody holds.", true, post},
    {"body", "A board, group, panel or standing meeting.", true, body},
    {"seat", "A post's place on a body.", false, seat},
    {"member", "An agency that is represented on a body.", false, member},
    {"topic", "What bodies share, and who leads on it.", true, topic},
    {"provision", "A rule of the text that is no step of a procedure.", true, provision},
    {"link", "How a body is tied to another.", false, link},
    {"duty", "Something that is owed whether or not there is a dispute.", true, duty},
    {"contradiction", "Two places of the text that do not go together.", true, contradiction},
    {"accountability", "What the law asks, and which of two levels does what about it.", true, accountability},
    {"funding", "Who pays how much for a body.", true, funding},
    {"checklist", "What something that is published has to contain.", true, checklist},
    {"scrutiny", "Who looks at how well the arrangements work.", true, scrutiny},
    {"protocol", "The arrangement under which chairs may challenge one another.", true, protocol},
    {"route", "A way in which one chair may challenge another.", true, route},
};

}  // namespace

std::string to_word(EntryTakes takes) {
    switch (takes) {
        case text: return "a text";
        case texts: return "a text or a list of texts";
        case yes_no: return "true or false";
        case number: return "a whole number";
        case amount: return "an amount such as \"5 working days\"";
        case people: return "a text, a list of texts, or { each = [...] }";
        case date: return "a date such as 2022-07-01";
        case day_or_month: return "a day, a month or a year, such as \"August 2023\"";
        case pounds: return "a whole number of pounds";
        case table: return "a table in braces";
        case tables: return "a list of tables in braces";
    }
    return "";
}

std::span<const EntryKind> entry_kinds() {
    return kinds;
}

const EntryKind* find_entry_kind(std::string_view word) {
    const auto* found = std::ranges::find(kinds, word, &EntryKind::word);
    return found == std::end(kinds) ? nullptr : found;
}

}  // namespace recourse
