#include "script/words.hpp"

namespace recourse {

namespace {

std::vector<FieldWord> with_ground(std::vector<FieldWord> fields) {
    fields.insert(fields.end(), ground_words().begin(), ground_words().end());
    return fields;
}

std::vector<FieldWord> limit_fields() {
    return with_ground({
        {"from", Takes::moment, "The moment that the amount is counted from, in place of the usual one."},
        {"before", Takes::moment, "The moment that the amount is counted back from; alone, the end of that day."},
        {"counts_first_day", Takes::yes_no, "Whether the day of the moment is itself day 1, because the text counts so."},
        {"extend", Takes::extension, "How this limit can be made longer by agreement."},
    });
}

}  // namespace

const std::vector<FieldWord>& ground_words() {
    static const std::vector<FieldWord> words{
        {"cite", Takes::cites, "The clause that says so; without a `/` it is a clause of the procedure's source."},
        {"silent", Takes::text, "What the text, read to its end, does not say."},
        {"unseen", Takes::text, "What part of the text was not read."},
        {"reading", Takes::text, "How a clause is understood that could be understood otherwise."},
    };
    return words;
}

const std::vector<FieldWord>& fields_inside(Takes takes) {
    static const std::vector<FieldWord> extension{
        {"by", Takes::people, "Who has to agree to it."},
        {"at_most", Takes::limit, "The longest it can be made, counted from the first due date."},
        {"needs", Takes::condition, "What has to be true before it can be agreed."},
        {"records", Takes::names, "What has to be written down about it."},
        {"as_long_as", Takes::names, "Facts that have to go on being true; when one fails the first due date is back."},
    };
    static const std::vector<FieldWord> holders{
        {"when", Takes::condition, "In which case this one holds the role."},
        {"post", Takes::text, "The office that then holds it."},
        {"whom", Takes::text, "Who then holds it, in words, where the area can't know the office."},
    };
    static const std::vector<FieldWord> period{
        {"from", Takes::text, "The first date, such as \"2026-01-01\"."},
        {"before", Takes::text, "The first date that is no longer in it."},
    };
    static const std::vector<FieldWord> none;
    if (takes == Takes::extension) return extension;
    if (takes == Takes::holders) return holders;
    if (takes == Takes::period) return period;
    return none;
}

const std::vector<ValueWord>& value_words() {
    static const std::vector<ValueWord> words{
        {"silent", "The text was read to its end and does not say.", "silent \"No time is given for the reply.\"", {}},
        {"unseen", "The text goes on, but that part was not read.", "unseen \"The page ends here.\"", {}},
        {"configured", "A clause leaves it to the area to decide.", "configured", {}},
        {"readings", "One wording can be understood in several ways; the names are ours.",
         "readings { says = \"A day, or a working day?\", days = \"1 day\", working = \"1 working day\" }",
         with_ground({{"says", Takes::text, "Why there is more than one way to understand it."}})},
        {"all", "All of them together.", "all { \"chair\", \"vice_chair\" }", {}},
        {"any", "One of them is enough.", "any { \"chair\", \"vice_chair\" }", {}},
        {"each", "Every one of them, each for itself.", "each { \"chair\", \"vice_chair\" }", {}},
        {"at_least", "So many of a kind.", "at_least { 3, of = \"partner\", counting = \"agencies\" }",
         {{"of", Takes::text, "The role they hold."},
          {"counting", Takes::text, "Whether places, people or agencies are counted.",
           {"places", "people", "agencies"}},
          {"who", Takes::text, "A fact about a person that must be true of each."}}},
        {"limit", "A time limit that needs more than its amount.",
         "limit { \"3 working days\", from = \"minutes_sent\" }", limit_fields()},
        {"further", "So much more, counted from where the earlier limit ended.", "further \"5 working days\"",
         limit_fields()},
        {"sooner_of", "Whichever of these limits comes first.",
         "sooner_of { \"1 working week\", limit { before = \"safe_by\" } }", with_ground({})},
        {"wording", "A limit in words only; no date can be made of it.", "wording \"without delay\"", with_ground({})},
        {"by_fact", "Another limit for each answer to a fact.",
         "by_fact { \"urgency\", urgent = \"1 working day\", routine = \"10 working days\" }", with_ground({})},
        {"after", "That moment has come.", "after \"talks.not_settled\"", {}},
        {"rule", "A condition that needs a function of the case.",
         "rule { says = \"It is urgent\", holds = function(case) return case.urgency == \"urgent\" end }",
         with_ground({{"says", Takes::text, "The condition as a sentence."},
                      {"holds", Takes::function, "The function that answers true or false."}})},
    };
    return words;
}

}  // namespace recourse
