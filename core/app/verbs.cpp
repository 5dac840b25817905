#include "app/verbs.hpp"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr const char* walk_help =
    R"(Walks the issue of a story through its procedure: each step with who acts, by when, who must attend, what
came of it and which clause says so; then where it stands now and what can be done next. `-` reads the story
from standard input.

Of several branches the calendar of `--format ics` has them all, and each of its events says in which it is due. With
`--interactive --until DATE` one enters a finished story on that day and goes on otherwise.

Exit 1 where an event of the story is refused that the story does not expect to be refused.

Examples:
  recourse walk examples/central-bedfordshire/refuge-contract.toml
  recourse walk examples/central-bedfordshire/refuge-contract.toml --until 2026-01-12
  recourse walk examples/central-bedfordshire/refuge-contract.toml --nobody-answers --assume illustration
  recourse walk examples/central-bedfordshire/refuge-contract.toml --interactive
  recourse walk examples/central-bedfordshire/refuge-contract.toml --interactive --until 2026-01-12
  recourse walk examples/central-bedfordshire/refuge-contract.toml --uncorrected
  recourse walk examples/central-bedfordshire/refuge-contract.toml --format ics > dates.ics)";

constexpr const char* why_help =
    R"(Says why the issue of a story is where it is: what happened, in order, and every clause, assumption and silence that
this rests on.

Examples:
  recourse why examples/central-bedfordshire/refuge-contract.toml
  recourse why examples/central-bedfordshire/refuge-contract.toml --until 2026-01-12)";

constexpr const char* why_not_help =
    R"(Says why the issue of a story can't go on to a step or ending now: every test that fails, with its value now and the
value needed, and what would have to happen first.

Examples:
  recourse why-not examples/central-bedfordshire/refuge-contract.toml resolution_meeting
  recourse why-not examples/central-bedfordshire/refuge-contract.toml chairs_meeting --until 2026-01-12)";

constexpr const char* for_help =
    R"(Says what a post may start, may do, must answer, must attend, decides, is told and owes, in every procedure or in those of
one area; and the duties that the files of its areas give to it, to a body on which it sits, or to its agency.

Examples:
  recourse for director-of-childrens-services
  recourse for "Director of Children's Services" --area central-bedfordshire)";

constexpr const char* duties_help =
    R"(Lists what is owed in an area within a time or so often, by its files and procedures and by those of the areas that it
uses: duties, lists of contents, scrutiny, how often bodies meet, seats that rotate, limits of steps. Each with who owes
it, to whom, how strongly the text puts it and which clause says so.

`--from` supposes that the moment from which each time counts comes on that day, and counts the dates; `--until` leaves
what falls due by then. A frequency has dates only where the data say when it began. `--for` leaves what a post owes: by
itself, through its seat, or for its agency. `--about` leaves what has each of the words.

Examples:
  recourse duties central-bedfordshire
  recourse duties bhr --from 2026-04-02 --until 2026-04-30
  recourse duties luton --for independent-chair-lscp
  recourse duties bhr --from 2026-04-02 --format ics > dates.ics)";

constexpr const char* open_help =
    R"(Says which procedures are open for a matter, and which are closed and why, in every area side by side (or in one,
with `--area`): who raises it, against whom, on which topic, with the facts that are known. A fact that a procedure
asks for and that is not given leaves it open, and is named. Nothing is written down: a story is what walks a case.

Of a procedure with several versions each is told, with when it is in force; with `--on` the one for a matter that comes up
on that day.

Exit 3 where no area knows the parties.

Examples:
  recourse open --raised-by cb-lscb --against cb-csp --topic domestic-abuse
  recourse open --raised-by cb-lscb --against cb-csp --area central-bedfordshire --json
  recourse open --raised-by cb-lscb --against cb-csp --on 2026-04-01)";

constexpr const char* test_help =
    R"(Walks stories and compares each walk with what the story expects; without a path, those in `examples`. Of a story that
comes out otherwise, the first difference is printed with both values, and the program ends with 1.

Examples:
  recourse test
  recourse test examples/central-bedfordshire/refuge-contract.toml)";

constexpr const char* show_help =
    R"(Shows what is known, and which clause says so. With an area alone: its bodies, posts, topics, routes and
procedures; with a kind, in the singular or the plural, those alone; with a name, or some words of a name or title, the
one that is meant, or those that it may be. With a document: its clauses; with a clause: what it says, and everything that
rests on it.

`--about` leaves what has each of the words, in an area, a kind or one procedure: up to three entries whole, of more what
each says. `--with` says who has a place on both of two bodies.

Of a procedure with several versions the last is shown, which says when the others are in force; with `--on` the one in force
on that day. A list of procedures has every version.

Examples:
  recourse show central-bedfordshire
  recourse show central-bedfordshire body cb-csp
  recourse show central-bedfordshire topic "mental health"
  recourse show central-bedfordshire procedure mutual_challenge
  recourse show central-bedfordshire procedure mutual_challenge --on 2026-04-01
  recourse show bhr accountabilities --flow up
  recourse show bhr accountability 11
  recourse show luton provision custody
  recourse show bedford-borough --about "complaint chair"
  recourse show central-bedfordshire body "Leadership Board" --with "Community Safety Partnership"
  recourse show joint-protocol-2016
  recourse show joint-protocol-2016 7.mutual-challenge.4)";

constexpr const char* check_help =
    R"(Finds what is wrong with what is written here: scripts, files of an area, sets and stories, against each other and
against the clauses that they rest on. Without a path: everything under the nearest folder with config/. What a text
leaves out is no defect: `recourse gaps` lists that.

Exit 1 where there is an error; warnings alone are fine. Exit 3 where a path can't be read.

Examples:
  recourse check
  recourse check scripts/central-bedfordshire/mutual_challenge.lua
  recourse check config/assumptions/illustration.toml)";

constexpr const char* gaps_help =
    R"(Lists what the documents of an area leave out, leave open or give twice: silences, parts that were not read, what is
left to the area, wordings with several readings, clauses known at second hand, contradictions. With a set, what it
answers is told as assumed. Where a set can answer, what it would write is shown. `--about` leaves what has each of the
words: in the name or title of what is left open, in what is said of it, or in the names of whom it is about.

Of a procedure with several versions the gaps of each are told, with when it is in force where they differ; with `--on` those
of the one in force on that day.

Examples:
  recourse gaps central-bedfordshire
  recourse gaps bedford-borough --about complaint
  recourse gaps central-bedfordshire --assume illustration
  recourse gaps central-bedfordshire --on 2026-04-01)";

constexpr const char* when_help =
    R"(Counts a time limit and says the day on which it ends. The day that it is counted from is day 0. A limit is a
number and a unit: hours, days, clear days, working days, weeks, working weeks, months.

Examples:
  recourse when "10 working days" --from 2026-04-01
  recourse when "10 working days" --from 2026-04-01 --why
  recourse when "48 hours" --from 2026-04-02T16:30)";

constexpr const char* words_help =
    R"(Lists the words of the procedure language: blocks, values and outcomes; with a word, all that is known of it, in
scripts, stories and assumption sets. With the name of a page (script, blocks, values, results, time, story, set, which)
it prints that page of the reference; `--markdown` writes the whole reference.

Examples:
  recourse words
  recourse words step
  recourse words answer_within
  recourse words on_reading
  recourse words which
  recourse words --markdown > reference.md)";

constexpr const char* new_help =
    R"(Begins a procedure: writes scripts/AREA/PROCEDURE.lua, with comments that say from top to bottom what to fill in, and
lists it in the area's area.toml. `--like` begins with a copy of another procedure instead. `new area NAME` begins an
area: a folder with a file for each kind of thing that it can list; with `--root` and a new or empty folder it begins
there. Its working days are those of a calendar: config/calendars/NAME.toml, with `title`, `source` and under each year, as in
[2026], its bank holidays, as in 2026-04-03 = "Good Friday"; or no_bank_holidays = true. england-and-wales.toml came
with the program.
`new source NAME` begins a document with its clauses, `new story AREA/PROCEDURE` a matter that goes through the
procedure. What is there already is never written over (exit 3), and what is written is written whole or not at all.

Examples:
  recourse new central-bedfordshire/escalation
  recourse new central-bedfordshire/escalation --like mutual_challenge
  recourse new area luton
  recourse new area luton --root my-folder
  recourse new source joint-protocol-2016
  recourse new story central-bedfordshire/mutual_challenge a-late-letter)";

constexpr const char* explain_help =
    R"(Explains a kind of problem: what is wrong, a bad example, a better one, and why it matters. The id is the word in
brackets behind "error" or "warning". The word of a test that refused an event (`refused_by`, in JSON `test`) is
explained as well. Without an id: every id, and every such word.

Examples:
  recourse explain unknown-verb
  recourse explain floor
  recourse explain)";

constexpr const char* areas_help = R"(Lists the areas that are known here, with their procedures.

Example:
  recourse areas)";

constexpr const char* version_help = R"(Prints the version of the program.

Example:
  recourse version)";

constexpr const char* help_help = R"(Prints the verbs, or how one of them is used.

Examples:
  recourse help
  recourse help walk)";

constexpr std::array verb_table{
    Verb{"walk", "walk an issue through its procedure", "STORY [OPTIONS]",
         "root json until assume nobody-answers nobody-acts uncorrected interactive format help", 1, 1, walk_help, run_walk},
    Verb{"why", "why an issue is where it is", "STORY [OPTIONS]", "root json until assume help", 1, 1, why_help, run_why},
    Verb{"why-not", "why an issue can't go on to a step", "STORY STEP [OPTIONS]", "root json until assume help", 2, 2,
         why_not_help, run_why_not},
    Verb{"for", "what a post may start, must answer, must attend and owes", "POST [OPTIONS]", "root json area assume help", 1, 1,
         for_help, run_for},
    Verb{"duties", "what is owed in an area within a time or so often", "AREA [OPTIONS]",
         "root json format from until for about assume help", 1, 1, duties_help, run_duties},
    Verb{"open", "which procedures are open for a matter", "--raised-by PARTY --against PARTY [OPTIONS]",
         "root json raised-by against topic fact area on assume help", 0, 0, open_help, run_open},
    Verb{"test", "walk stories and compare them with what they expect", "[PATH...] [OPTIONS]", "root json help", 0, 1000,
         test_help, run_test},
    Verb{"when", "the date on which a time limit ends", "LIMIT --from DATE[THH:MM] [OPTIONS]",
         "root json from calendar why help", 1, 1, when_help, run_when},
    Verb{"check", "every defect of scripts, areas, sets and stories", "[PATH...] [OPTIONS]", "root json area help", 0, 1000,
         check_help, run_check},
    Verb{"gaps", "what the documents of an area leave open", "AREA [OPTIONS]", "root json about on assume help", 1, 1, gaps_help,
         run_gaps},
    Verb{"new", "begin a procedure, an area, a document or a story",
         "AREA/PROCEDURE [--like PROCEDURE] | area NAME | source NAME | story AREA/PROCEDURE [NAME]", "root like help", 1, 3, new_help,
         run_new},
    Verb{"areas", "the areas that are known here", "[OPTIONS]", "root json help", 0, 0, areas_help, run_areas},
    Verb{"show", "what is known of an area or a document", "AREA [KIND [NAME]] | SOURCE [CLAUSE]",
         "root json on assume flow about with help", 1, 3,
         show_help, run_show},
    Verb{"words", "the words of the procedure language", "[WORD | PAGE] [OPTIONS]", "json markdown meta luarc help", 0, 1,
         words_help, run_words},
    Verb{"explain", "what a kind of problem means", "[ID]", "json help", 0, 1, explain_help, run_explain},
    Verb{"version", "the version of the program", "", "json help", 0, 0, version_help, run_version},
    Verb{"help", "how a verb is used", "[VERB]", "help", 0, 1, help_help, run_help},
};

}  // namespace

std::span<const Verb> verbs() {
    return verb_table;
}

const Verb* find_verb(std::string_view name) {
    const auto* found = std::ranges::find_if(verb_table, [&](const Verb& verb) { return name == verb.name; });
    return found == verb_table.end() ? nullptr : found;
}

}  // namespace recourse
