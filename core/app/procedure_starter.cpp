#include "app/starters.hpp"

#include "render/layout.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

constexpr std::string_view beginning =
    R"lua(-- {TITLE}: say here in a sentence for which disagreements this procedure is.
--
-- How to go on: read this file from top to bottom and put what your document says in place of what is here. What it
-- does not say stays `silent "..."`, with a sentence; never fill such a gap yourself. Where a block says `unseen`, put
-- the clause that it comes from: cite = "3.1". What stands behind two dashes is for people.
--
--   recourse check scripts/{AREA}/{NAME}.lua
--                            says what is wrong or forgotten
--   recourse words step      says what a step can have; so for every word
--   recourse words which     says which word is for what

-- 1. The procedure as a whole: what it is called, the document, and the step where it starts.
{SOURCES}
procedure "{NAME}" {
  title = "{TITLE}",
  source = {SOURCE},
  starts_at = "letter",
}

-- 2. Who takes part. Each story says who these are; where the document names an office, write post = "...".
role "asker" {
  title = "who is concerned",
  side = "raising",
  unseen = "The clause is not written down yet.",
}

role "manager" {
  title = "the manager who is asked",
  side = "answering",
  unseen = "The clause is not written down yet.",
}

-- 3. What has to be known about the matter, as a question with its answers.
fact "urgency" {
  asks = "How urgent is it?",
  one_of = { "routine", "urgent" },
}

-- 4. The steps, in the order of the document. First a letter that asks for an answer.
step "letter" {
  title = "A letter to the manager",
  by = "asker",   -- who acts
  to = "manager",  -- who is asked
  act_within = silent "No time is given for the letter.",  -- or a time, as in act_within = "5 working days"
  answer_within = silent "No time is given for the answer.",
  decides = silent "Nobody is named who judges the answer.",
  on = {  -- what follows: a step, an ending, a list of them, or silence
    satisfactory = "settled",
    unsatisfactory = "meeting",
    not_done = silent "Nothing is said of a letter that is not sent.",
    no_answer = silent "Nothing is said of a letter that is not answered.",
  },
  unseen = "The clause is not written down yet.",
}

-- Then a meeting. Whoever calls it is `by`; who has to be there is `must_attend`.
step "meeting" {
  title = "A meeting of the two",
  by = "asker",
  must_attend = { "asker", "manager" },
  act_within = silent "No time is given for calling the meeting.",
  held_within = silent "No time is given for holding the meeting.",
  decides = silent "Nothing is said of how the meeting decides.",
  on = {
    agreed = "settled",
    not_agreed = silent "No step is given after the meeting.",
    inquorate = silent "Nothing is said of a meeting at which one of the two is missing.",
    not_done = silent "Nothing is said of a meeting that nobody calls.",
    not_held = silent "Nothing is said of a meeting that is not held.",
  },
  unseen = "The clause is not written down yet.",
}

-- 5. What is owed beside the steps: by whom, from which moment, and in which case only.
duty "tell_lead" {
  title = "Tell the safeguarding lead",
  owed_on = "letter.acted",
  when = { urgency = "urgent" },
  by = "asker",
  within = silent "No time is given for telling the lead.",
  unseen = "The clause is not written down yet.",
}

-- 6. Where the document ends the matter. If it just stops, that is no ending but a silence, as above in `not_agreed`.
ending "settled" {
  title = "Settled between the two",
  result = "settled",
  unseen = "The clause is not written down yet.",
}

-- 7. If your document has them: take away the dashes and change the words.
)lua";

/// Blocks that not every procedure has: their examples are shown behind comment marks.
constexpr const char* other_blocks[] = {"moment", "standing", "anytime", "outside"};

void replace_all(std::string& text, std::string_view mark, std::string_view by) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) {
        text.replace(at, mark.size(), by);
    }
}

/// Each line of a text behind comment marks.
std::string commented(std::string_view text) {
    std::string made = "-- ";
    for (const char c : text) {
        made += c;
        if (c == '\n') made += "-- ";
    }
    return made + "\n";
}

}  // namespace

std::string procedure_starter(const std::string& area, const std::string& procedure,
                              const std::vector<std::string>& sources) {
    std::string made(beginning);
    const bool known = !sources.empty();
    replace_all(made, "{SOURCES}",
                known ? "-- The documents of this area, by their names in config/sources: " + in_a_row(sources) + "."
                      : "-- The area lists no document yet. Write one down in config/sources, list it in `sources` of "
                        "area.toml,\n"
                        "-- and put its name here: source = \"its-name\".");
    replace_all(
        made, "{SOURCE}",
        known ? "\"" + sources.front() + "\"" : "silent \"The document is not written down in config/sources yet.\"");
    replace_all(made, "{TITLE}", capital(spoken(procedure)));
    replace_all(made, "{NAME}", procedure);
    replace_all(made, "{AREA}", area);
    for (const char* word : other_blocks) {
        const BlockWord* block = find_block_word(word);
        made += "--\n" + commented(block->means) + commented(block->example);
    }
    return made;
}

std::string copied_procedure(const std::string& text, const Recorded& recorded, const std::string& of,
                             const std::string& area, const std::string& procedure) {
    const auto header = std::ranges::find(recorded.blocks, "procedure", &Block::word);
    if (header == recorded.blocks.end()) return "";
    std::size_t line = 0;
    for (int passed = 1; passed < header->where.line; ++passed) line = text.find('\n', line) + 1;
    const auto word = text.find("procedure", line);
    const auto name =
        text.find(header->name, word == std::string::npos ? word : word + std::string_view("procedure").size());
    if (name == std::string::npos) return "";
    std::string copy = text;
    copy.replace(name, header->name.size(), procedure);
    return "-- " + capital(spoken(procedure)) + ": begun as a copy of " + of +
           ". Revise it from top to bottom, then take these lines away:\n"
           "--   `title` and `source` of the procedure, and every `title` below;\n"
           "--   each role: the office, or who it is in words; `recourse show " +
           area +
           "` lists the offices of the area;\n"
           "--   each `cite`: the clause of this document, and `source/clause` where it is another's;\n"
           "--   each time, condition and way on: what this document says, and nothing that only the other one said;\n"
           "--   each `silent` and `reading`: what this document leaves open, read to its end;\n"
           "--   what this document has and the other did not. `recourse check scripts/" +
           area + "/" + procedure + ".lua` says what is wrong.\n\n" + copy;
}

}  // namespace recourse
