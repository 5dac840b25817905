#include "script/words.hpp"

namespace recourse {

namespace {

std::vector<FieldWord> with_ground(std::vector<FieldWord> fields) {
    fields.insert(fields.end(), ground_words().begin(), ground_words().end());
    return fields;
}

FieldWord extend_of_limit() {
    return {"extend", Takes::extension, "How this limit can be made longer by agreement.",
            "extend = { by = \"manager\", at_most = \"5 working days\" }"};
}

std::vector<FieldWord> limit_fields() {
    return with_ground({
        {"from", Takes::moment, "The moment that the amount is counted from, in place of the usual one.",
         "from = any { \"minutes_sent\", \"panel.held\" }"},
        {"before", Takes::moment, "The moment that the amount is counted back from; alone, the end of that day.",
         "before = \"meeting.held\""},
        {"counts_first_day", Takes::yes_no,
         "Whether the day of the moment is itself day 1, because the text counts so.", "counts_first_day = true"},
        extend_of_limit(),
    });
}

std::vector<FieldWord> at_least_fields() {
    return {
        {"of", Takes::text, "The role they hold.", "of = \"partner\""},
        {"counting",
         Takes::text,
         "Whether places, people or agencies are counted.",
         "counting = \"agencies\"",
         {"places", "people", "agencies"}},
        {"who", Takes::text, "A fact about a person that must be true of each.", "who = \"has_authority\""},
    };
}

std::vector<FieldWord> rule_fields() {
    return with_ground({
        {"says", Takes::text, "The condition as a sentence.", "says = \"It is urgent\""},
        {"holds", Takes::function, "The function that answers true or false.",
         "holds = function(case) return case.urgency == \"urgent\" end"},
    });
}

}  // namespace

const std::vector<FieldWord>& ground_words() {
    static const std::vector<FieldWord> words{
        {"cite", Takes::cites, "The clause that says so; without a `/` it is a clause of the procedure's source.",
         "cite = { \"4.2\", \"handbook/3.1\" }"},
        {"silent", Takes::text, "What the text, read to its end, does not say.",
         "silent = \"Nothing is said of withdrawing.\""},
        {"unseen", Takes::text, "What part of the text was not read.", "unseen = \"The copy ends before this page.\""},
        {"reading", Takes::text, "How a clause is understood that could be understood otherwise.",
         "reading = \"That the matter ends here is implied.\""},
    };
    return words;
}

const std::vector<FieldWord>& fields_inside(Takes takes) {
    static const std::vector<FieldWord> extension{
        {"by", Takes::people, "Who has to agree to it.", "by = all { \"asker\", \"manager\" }"},
        {"at_most", Takes::limit, "The longest it can be made, counted from the first due date.",
         "at_most = \"10 working days\""},
        {"needs", Takes::condition, "What has to be true before it can be agreed.", "needs = \"cover_in_place\""},
        {"records", Takes::names, "What has to be written down about it.", "records = { \"the reasons\" }"},
        {"as_long_as", Takes::names, "Facts that have to go on being true; when one fails the first due date is back.",
         "as_long_as = { \"cover_in_place\" }"},
    };
    static const std::vector<FieldWord> holders{
        {"when", Takes::one_condition, "In which case this one holds the role.", "when = \"small_agency\""},
        {"post", Takes::text, "The office that then holds it.", "post = \"chief-executive\""},
        {"whom", Takes::text, "Who then holds it, in words, where the area can't know the office.",
         "whom = \"an officer of another body\""},
    };
    static const std::vector<FieldWord> period{
        {"from", Takes::text, "The first date, such as \"2026-01-01\".", "from = \"2026-01-01\""},
        {"before", Takes::text, "The first date that is no longer in it.", "before = \"2027-01-01\""},
    };
    static const std::vector<FieldWord> none;
    if (takes == Takes::extension) return extension;
    if (takes == Takes::holders) return holders;
    if (takes == Takes::period) return period;
    return none;
}

const std::vector<ValueWord>& value_words() {
    using enum Behind;
    constexpr auto without = std::nullopt;
    constexpr bool several = true;
    constexpr bool one = false;
    static const std::vector<ValueWord> words{
        {"silent",
         "The text was read to its end and does not say.",
         "silent \"No time is given for the reply.\"",
         text,
         without,
         one,
         without,
         {}},
        {"unseen",
         "The text goes on, but that part was not read.",
         "unseen \"The page ends here.\"",
         text,
         without,
         one,
         without,
         {}},
        {"configured", "A clause leaves it to the area to decide.", "configured", nothing, without, one, without, {}},
        {"readings", "One wording can be understood in several ways; the names are ours.",
         "readings { says = \"A day, or a working day?\", days = \"1 day\", working = \"1 working day\" }", table,
         without, one, Takes::anything,
         with_ground({{"says", Takes::text, "Why there is more than one way to understand it.",
                       "says = \"A day, or a working day?\""}})},
        {"all",
         "All of them together.",
         "all { \"chair\", \"vice_chair\" }",
         table,
         Takes::people,
         several,
         without,
         {}},
        {"any",
         "One of them is enough.",
         "any { \"chair\", \"vice_chair\" }",
         table,
         Takes::people,
         several,
         without,
         {}},
        {"each",
         "Every one of them, each for itself.",
         "each { \"chair\", \"vice_chair\" }",
         table,
         Takes::people,
         several,
         without,
         {}},
        {"at_least", "So many of a kind.", "at_least { 3, of = \"partner\", counting = \"agencies\" }", table,
         Takes::number, one, without, at_least_fields()},
        {"limit", "A time limit that needs more than its amount.",
         "limit { \"3 working days\", from = \"minutes_sent\" }", table, Takes::text, one, without, limit_fields()},
        {"further", "So much more, counted from where the earlier limit ended.", "further \"5 working days\"",
         text_or_table, Takes::text, one, without, with_ground({extend_of_limit()})},
        {"sooner_of", "Whichever of these limits comes first.",
         "sooner_of { \"1 working week\", limit { before = \"safe_by\" } }", table, Takes::limit, several, without,
         with_ground({})},
        {"wording", "A limit in words only; no date can be made of it.", "wording \"without delay\"", text_or_table,
         Takes::text, one, without, with_ground({})},
        {"by_fact", "Another limit for each answer to a fact.",
         "by_fact { \"urgency\", urgent = \"1 working day\", routine = \"10 working days\" }", table, Takes::text, one,
         Takes::limit, with_ground({})},
        {"after", "That moment has come.", "after \"talks.not_settled\"", text, without, one, without, {}},
        {"rule", "A condition that needs a function of the case.",
         "rule { says = \"It is urgent\", holds = function(case) return case.urgency == \"urgent\" end }", table,
         without, one, without, rule_fields()},
    };
    return words;
}

}  // namespace recourse
