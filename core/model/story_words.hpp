#pragma once

#include <string_view>
#include <vector>

namespace recourse {

/// A key of a story or of an assumption set: its word, what it takes, one sentence on its meaning, and an example line.
struct KeyWord {
    const char* word;
    const char* takes;
    const char* means;
    const char* example;
};

/// What a story says of its issue, before the events.
const std::vector<KeyWord>& story_words();
/// The kinds of event, in the order of `event_words()`: exactly one of them in each `[[event]]`.
const std::vector<KeyWord>& event_kinds();
/// What else an event can say.
const std::vector<KeyWord>& event_details();
/// Who somebody in the list `present` of an event is.
const std::vector<KeyWord>& present_words();
/// What a story can expect of its walk, and of each step of it.
const std::vector<KeyWord>& expect_words();
const std::vector<KeyWord>& expect_step_words();
/// The keys of an assumption set.
const std::vector<KeyWord>& set_words();

}  // namespace recourse
