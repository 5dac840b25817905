#include "render/why_not_text.hpp"

#include "render/grounds.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"

namespace recourse {

namespace {

constexpr std::size_t why_indent = 3;
constexpr std::size_t why_label_width = 11;

std::string why_line(std::string_view label, const std::string& text, const Style& style) {
    return text.empty() ? "" : labelled(why_indent, label, why_label_width, text, style);
}

std::string failing_text(const FailingTest& test, const Style& style) {
    return why_line("why", shown(test.says) + " " + in_brackets(test.ground), style) + why_line("now", shown(test.now), style) +
           why_line("needed", shown(test.needed), style) + why_line("answered at", shown(test.address), style);
}

Json json_of(const FailingTest& test) {
    JsonFields fields{{"test", test.test}, {"says", test.says}, {"now", test.now}, {"needed", test.needed}};
    add_if_any(fields, "address", test.address);
    fields.emplace_back("ground", to_json(test.ground));
    return fields;
}

}  // namespace

std::string why_not_text(const WhyNot& answer, const Style& style) {
    const std::string title = shown(answer.title.empty() ? answer.place.text : answer.title);
    if (answer.open) return wrapped("", strong(style, title) + ": it can be gone on to now.", style.columns);
    std::string text = wrapped("", strong(style, title) + ": it can't be gone on to now. " + shown(answer.stands),
                               style.columns);
    if (answer.moves.empty()) text += "\nNothing in the procedure leads there.\n";
    for (const auto& move : answer.moves) {
        text += "\n" + wrapped("", capital(shown(move.move)) + (move.failing.empty() ? ": open" : ""), style.columns);
        for (const auto& test : move.failing) text += failing_text(test, style);
    }
    if (!answer.cure_in_words.empty()) {
        text += "\n" + strong(style, "What would have to happen first") + "\n";
        std::size_t number = 0;
        for (const auto& one : answer.cure_in_words) {
            text += wrapped(std::to_string(++number) + ". ", capital(shown(one)), style.columns);
        }
    }
    if (!answer.unanswered.empty()) {
        text += "\n" + strong(style, "No way there was found in what the documents say; an assumption set may answer") + "\n";
        for (const auto& one : answer.unanswered) {
            text += wrapped("- ", shown(one.address) + ": " + shown(one.says) + " " + in_brackets(one.ground), style.columns);
        }
    }
    return text;
}

std::string why_not_json(const WhyNot& answer) {
    JsonList moves;
    for (const auto& move : answer.moves) {
        JsonList failing;
        for (const auto& test : move.failing) failing.push_back(json_of(test));
        moves.emplace_back(JsonFields{{"move", move.move}, {"failing", std::move(failing)}});
    }
    JsonList unanswered;
    for (const auto& one : answer.unanswered) {
        unanswered.emplace_back(JsonFields{{"address", one.address}, {"says", one.says}, {"ground", to_json(one.ground)}});
    }
    return to_text(JsonFields{{"schema", "recourse/why-not/1"},
                              {"step", answer.place.text},
                              {"title", answer.title},
                              {"open", answer.open},
                              {"stands", answer.stands},
                              {"moves", std::move(moves)},
                              {"cure", json_texts(answer.cure_in_words)},
                              {"unanswered", std::move(unanswered)}});
}

}  // namespace recourse
