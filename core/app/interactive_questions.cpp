#include "app/interactive_questions.hpp"

#include "app/interactive_other_choices.hpp"
#include "app/interactive_room.hpp"
#include "app/interactive_typed.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace recourse {

namespace {

/// What a line means that gives no answer: `back`, `quit`, or the end of the input; none where it may be an answer.
std::optional<Answered> no_answer(const std::optional<std::string>& line) {
    if (!line) return Answered{Reply::input_ended, {}, ""};
    const std::string word = in_small_letters(*line);
    if (word == "back") return Answered{Reply::left, {}, ""};
    if (word == "quit") return Answered{Reply::quit, {}, ""};
    return std::nullopt;
}

/// The numbers that were typed; the first word that is none of 1 to `most` in `wrong`.
std::set<std::size_t> numbers_in(const std::string& line, std::size_t most, std::string& wrong) {
    std::set<std::size_t> numbers;
    for (const auto& word : words_typed(line)) {
        const auto number = is_digits(word) ? number_of(word) : 0;
        if ((number < 1 || number > most) && wrong.empty()) wrong = word;
        numbers.insert(number);
    }
    return numbers;
}

/// The answer as it was typed, in words or by its number; none where it is neither.
std::optional<std::size_t> answer_typed(const std::string& line, const std::vector<std::string>& answers, bool numbers) {
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (in_small_letters(line) == in_small_letters(answers[i])) return i;
    }
    if (numbers || !is_digits(line)) return std::nullopt;
    const auto number = number_of(line);
    if (number < 1 || number > answers.size()) return std::nullopt;
    return number - 1;
}

}  // namespace

Answered ask_who_was_there(Talk& talk, const Choice& choice, const Cast& cast) {
    const auto expected = expected_in(*choice.room, cast);
    talk.say("Who was there? The floor of the meeting asks for:");
    for (std::size_t i = 0; i < expected.size(); ++i) talk.say(expected[i].words, "  " + std::to_string(i + 1) + ". ");
    talk.say("Press Enter if everybody was there; else type the numbers of those who were missing. `back` leaves it.");
    std::set<std::size_t> missing;
    while (true) {
        const auto line = talk.ask();
        if (const auto none = no_answer(line)) return *none;
        std::string wrong;
        missing = numbers_in(*line, expected.size(), wrong);
        if (wrong.empty()) break;
        talk.say(said_back(wrong) + " is no number from 1 to " + std::to_string(expected.size()) +
                 ". Type the numbers of those who were missing, or press Enter if nobody was.");
    }
    Event event = choice.event;
    std::vector<std::string> absent;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (missing.contains(i + 1)) {
            absent.push_back(expected[i].words);
        } else {
            event.present.push_back(expected[i].present);
        }
    }
    const std::string without = absent.empty() ? "" : " (missing: " + in_a_row(absent) + ")";
    return {Reply::answered, std::move(event), choice.words + without};
}

Answered ask_fact(Talk& talk, const Choice& choice, const Fact& fact) {
    const bool numbers = std::ranges::all_of(fact.answers, is_digits);
    const std::string asks = shown(fact.asks.empty() ? capital(spoken(fact.name.text)) : fact.asks);
    std::vector<std::string> answers;
    for (const auto& answer : fact.answers) answers.push_back(answer_in_words(answer));
    talk.say(asks);
    for (std::size_t i = 0; i < answers.size() && !numbers; ++i) talk.say(answers[i], "  " + std::to_string(i + 1) + ". ");
    const std::string how = numbers ? "Type a number from " + answers.front() + " to " + answers.back() + "."
                                    : std::string("Type the answer or its number.");
    talk.say(how + " `back` leaves it.");
    while (true) {
        const auto line = talk.ask();
        if (const auto none = no_answer(line)) return *none;
        if (const auto index = answer_typed(*line, answers, numbers)) {
            Event event = choice.event;
            event.facts[fact.name.text] = fact.answers[*index];
            return {Reply::answered, std::move(event), asks + " " + capital(answers[*index])};
        }
        talk.say(said_back(*line) + " is no answer to that. " + how);
    }
}

}  // namespace recourse
