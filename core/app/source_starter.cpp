#include "app/starters.hpp"

#include "render/layout.hpp"

namespace recourse {

std::string source_starter(const std::string& source) {
    return "# A document, clause by clause in your own words: its sentences stay where they are. Scripts and area files name a\n"
           "# clause as " + source + "/1, or within their own source as 1.\n"
           "#\n"
           "#   recourse show " + source + "     prints it, with who cites each clause\n"
           "#   recourse show " + source + " 1   prints one clause\n\n"
           "title     = \"" + capital(spoken(source)) + "\"  # the whole title\n"
           "short     = \"" + capital(spoken(source)) + "\"  # as it is named in a sentence\n"
           "published = { silent = \"No date was looked up yet.\" }  # or a text, as in \"January 2016\"\n"
           "status    = \"What kind of document it is, whose, and how much of it was read.\"\n\n"
           "[[clause]]\n"
           "name   = \"1\"      # its number, or a short name where it has none: small letters, digits, - and .\n"
           "title  = \"The first clause\"\n"
           "unseen = \"It is not written down yet.\"  # instead: says = \"what it says, in your own words\"\n\n"
           "# [[clause]]\n"
           "# name        = \"2\"\n"
           "# title       = \"...\"\n"
           "# says        = \"...\"\n"
           "# second_hand = true   # where it was read in somebody else's words\n";
}

}  // namespace recourse
