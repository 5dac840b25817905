#pragma once

#include "app/interactive_history.hpp"
#include "app/interactive_questions.hpp"
#include "app/interactive_talk.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A rehearsal: shows where the case stands, takes a choice or a word, and goes on until it is stopped.
class Session {
public:
    Session(History history, Talk& talk) : history_(std::move(history)), talk_(talk) {}

    /// Runs to the end; how the case came to stand is in `history`.
    void run();
    const History& history() const { return history_; }

private:
    /// A word that can be typed in place of a number.
    struct Word {
        const char* word;
        const char* takes;
        const char* means;
        void (Session::*run)(const std::string& rest);
    };
    static const std::vector<Word>& words();

    void show();
    void answer(const std::string& line);
    void choose(const std::string& digits);
    void record(const Answered& answered);
    void happen(const std::string& what, const Event& event);
    void finish(const std::string& how);

    void why(const std::string& rest);
    void why_not(const std::string& rest);
    void back(const std::string& rest);
    void fork(const std::string& rest);
    void date(const std::string& rest);
    void save(const std::string& rest);
    void walk(const std::string& rest);
    void help(const std::string& rest);
    void quit(const std::string& rest);

    const Choice* choice_of(const std::string& digits);

    History history_;
    Talk& talk_;
    std::vector<Choice> choices_;
    bool show_ = true;    ///< whether the standing and the choices have to be shown before the next question
    bool saved_ = true;   ///< whether everything that was chosen stands in a file
    bool over_ = false;
};

}  // namespace recourse
