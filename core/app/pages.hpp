#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace recourse {

/// What `recourse explain` says of one kind of problem.
struct Page {
    const char* id;
    const char* title;
    const char* wrong;   ///< what is wrong
    const char* bad;     ///< an example of it
    const char* better;  ///< the same as it should be
    const char* why;     ///< why it matters
};

/// What `recourse explain` says of a test that an event must pass, else it is refused.
struct TestPage {
    const char* word;     ///< as in `refused_by` and in JSON
    const char* title;    ///< what has to be so
    const char* means;
    const char* example;  ///< of an event that fails it
    const char* cure;     ///< what to do about it
};

/// The pages of every test, and that of one; null when there is none.
std::span<const TestPage> test_pages();
const TestPage* find_test_page(std::string_view word);

/// The pages by what people wrote: the command line, the files of an area, stories and sets, the text of a script, what its
/// blocks say, where its ways lead and who decides, and what only shows when all is held against all.
std::span<const Page> command_pages();
std::span<const Page> file_pages();
std::span<const Page> story_pages();
std::span<const Page> script_pages();
std::span<const Page> procedure_pages();
std::span<const Page> way_pages();
std::span<const Page> check_pages();

/// All of them, in that order.
std::vector<Page> all_pages();

/// The page of a problem; null when there is none.
const Page* find_page(std::string_view id);

}  // namespace recourse
