#pragma once

#include <string>
#include <vector>

namespace recourse {

/// A row of the page "Which word for what": what stands in the text, what to write, and what not.
struct WhichWord {
    const char* text_has;
    const char* write;
    const char* rather_than;
};

/// A rule of time, under the number that the messages, the code and the papers give it.
struct TimeRule {
    const char* number;
    const char* title;
    const char* says;
};

/// A part of a page in plain sentences: a heading, paragraphs in Markdown, and an example that stands as it is.
struct Passage {
    const char* heading;
    std::vector<const char*> says;
    const char* example = "";
    const char* language = "lua";  ///< in which the example is written
};

/// How a script is built: read before the words.
const std::vector<Passage>& script_passages();
/// How a rule, which is a function, reads the case.
const std::vector<Passage>& rule_passages();
/// How a story is written.
const std::vector<Passage>& story_passages();
/// How an assumption set answers what a text leaves open.
const std::vector<Passage>& set_passages();

/// The page "Which word for what".
const std::vector<WhichWord>& which_words();

/// Every rule of time and of events, in the order of their numbers.
const std::vector<TimeRule>& time_rules();

}  // namespace recourse
