#pragma once

#include "app/interactive_choices.hpp"
#include "app/interactive_talk.hpp"

#include <string>

namespace recourse {

/// What came of a question behind a choice: it was answered, left, the whole rehearsal with it, or the input ended.
enum class Reply { answered, left, quit, input_ended };

/// What came of it, and where it was answered, the event to record, in words.
struct Answered {
    Reply reply = Reply::left;
    Event event;
    std::string words;
};

/// Asks who was missing from a meeting, until the answer can be understood.
Answered ask_who_was_there(Talk& talk, const Choice& choice, const Cast& cast);

/// Asks for the answer to a fact, until it is one of those that the procedure knows.
Answered ask_fact(Talk& talk, const Choice& choice, const Fact& fact);

}  // namespace recourse
