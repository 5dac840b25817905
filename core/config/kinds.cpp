#include "config/kinds.hpp"

namespace recourse {

namespace {

using enum EntryTakes;
using Fields = std::vector<EntryField>;

constexpr bool required = true;
const std::vector<std::string> strengths{"may", "should", "will", "must"};
constexpr auto strength_means = "How strongly the text puts it; left out where it just says that it is done.";
const std::vector<std::string> admitted{"routes", "turned_away"};
constexpr auto title_means = "What people call it.";
constexpr auto aliases_means = "Other things that people call it.";
constexpr auto says_means = "What the text says, in own words.";

EntryKind agency() {
    return {"agency", "An organisation that works in the area.", true,
            {{"title", text, title_means, required},
             {"aliases", texts, aliases_means},
             {"kind", text, "What sort of organisation it is."}}};
}

EntryKind post() {
    return {"post", "An office that somebody holds.", true,
            {{"title", text, title_means, required},
             {"aliases", texts, aliases_means},
             {"agency", text, "The agency whose office it is.", false, {"agency"}}}};
}

EntryKind body() {
    return {"body", "A board, group, panel or standing meeting.", true,
            {{"title", text, title_means, required},
             {"aliases", texts, aliases_means},
             {"kind", text, "What sort of body it is.", required, {},
              {"strategic board", "executive", "panel", "group", "forum", "meeting", "agency governance"}},
             {"parent", texts, "The body of which it is a part, or to which it answers.", false, {"body"}},
             {"meets", text, "How often it meets."},
             {"function", text, "What it is for."},
             {"partners", texts, "The agencies that are its partners.", false, {"agency"}}}};
}

EntryKind seat() {
    return {"seat", "A post's place on a body.", false,
            {{"post", text, "The post.", required, {"post"}},
             {"body", text, "The body.", required, {"body"}},
             {"as", text, "Which place it is.", required, {}, {"chair", "vice-chair", "member", "attends"}}}};
}

EntryKind member() {
    return {"member", "An agency that is represented on a body.", false,
            {{"body", text, "The body.", required, {"body"}},
             {"agency", text, "The agency, or a sort of agency in words.", required}}};
}

EntryKind topic() {
    return {"topic", "What bodies share, and who leads on it.", true,
            {{"title", text, title_means, required},
             {"aliases", texts, aliases_means},
             {"leads", texts, "The bodies that lead on it.", required, {"body"}},
             {"supports", texts, "Bodies whose own functions touch it.", false, {"body"}},
             {"nature", text, "What the lead consists of."},
             {"shared_priority", yes_no, "Whether it is one of the shared priorities."},
             {"responsible", text, "Who answers for it."}}};
}

EntryKind provision() {
    return {"provision", "A rule of the text that is no step of a procedure.", true,
            {{"title", text, title_means, required},
             {"says", text, says_means, required},
             {"who", texts, "Whom it binds."},
             {"topic", text, "The topic that it is about.", false, {"topic"}},
             {"age", text, "The age that it turns on."},
             {"lead", text, "Who leads."},
             {"decided_by", text, "Who decides."},
             {"within", amount, "How long there is."},
             {"what_follows", text, "What follows when it is not kept."},
             {"if_they_disagree", text, "What happens when they disagree."}}};
}

EntryKind link() {
    return {"link", "How a body is tied to another.", false,
            {{"body", text, "The body.", required, {"body"}},
             {"to", text, "The other body, or others in words.", required},
             {"says", text, says_means, required}}};
}

EntryKind duty() {
    return {"duty", "Something that is owed whether or not there is a dispute.", true,
            {{"title", text, title_means, required},
             {"says", text, says_means, required},
             {"by", texts, "Who owes it.", required},
             {"to", texts, "To whom."},
             {"how_often", text, "How often."},
             {"within", amount, "How long there is."},
             {"strength", text, strength_means, false, {}, strengths}}};
}

EntryKind contradiction() {
    return {"contradiction", "Two places of the text that do not go together.", true,
            {{"title", text, title_means},
             {"between", texts, "The clauses, as document/clause.", required},
             {"about", text, "What they do not agree on.", required},
             {"concerns", texts, "The bodies, posts, topics and procedures that it touches."}}};
}

EntryKind protocol() {
    return {"protocol", "The arrangement under which chairs may challenge one another.", true,
            {{"title", text, title_means, required},
             {"boards", texts, "The bodies under it, in its order.", required, {"body"}},
             {"other_bodies", text, "Whether its routes may be used with a body that is not under it.", false, {}, admitted},
             {"other_raisers", text, "Whether somebody else who has a concern may use them.", false, {}, admitted}}};
}

EntryKind route() {
    return {"route", "A way in which one chair may challenge another.", true,
            {{"title", text, title_means, required},
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
             {"alert", text, "How the alert stands to it.", false, {}, {"apart", "together"}},
             {"tried", text, "Which of the first routes must have been tried.", false, {}, {"either", "both"}},
             {"after", text, "What must have been tried before it.", false, {}, {"chairs_meeting", "any_route"}},
             {"chairs", text, "Which chairs have to be there.", false, {}, {"all", "parties"}},
             {"must_attend", texts, "The posts that have to be there besides.", false, {"post"}},
             {"others", text, "Who else may be there."},
             {"chaired_by", text, "Who chairs it."},
             {"two_places", yes_no, "Whether one person may fill two of the places."},
             {"deputies", yes_no, "Whether somebody else may come in the place of one of them."}}};
}

}  // namespace

std::string to_word(EntryTakes takes) {
    switch (takes) {
        case text: return "a text";
        case texts: return "a text or a list of texts";
        case yes_no: return "true or false";
        case number: return "a whole number";
        case amount: return "an amount such as \"5 working days\"";
        case people: return "a text, a list of texts, or { each = [...] }";
    }
    return "";
}

const std::vector<EntryKind>& entry_kinds() {
    static const std::vector<EntryKind> kinds{agency(), post(),      body(), seat(), member(),   topic(),
                                              provision(), link(),   duty(), contradiction(), protocol(), route()};
    return kinds;
}

const EntryKind* find_entry_kind(std::string_view word) {
    for (const auto& kind : entry_kinds()) {
        if (word == kind.word) return &kind;
    }
    return nullptr;
}

}  // namespace recourse
