#include "config/read_answers.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace recourse {

namespace {

/// Keys that only a whole story has; under a heading they count as part of what it begins.
constexpr std::array<std::string_view, 10> story_keys{"title",  "area",  "procedure", "raised_by", "against",
                                                      "topic", "begun", "matter",    "until",     "assume"};

constexpr auto answered_with = "a fact is answered with a text, a whole number, true or false";

void no_answer(const Field& field, const std::string& what, const std::vector<std::string>& known, Problems& problems) {
    const std::string key = "`" + field.name + "`";
    const bool of_story = std::ranges::find(story_keys, field.name) != story_keys.end();
    if (of_story) {
        problems.push_back({Severity::error, "unknown-key", field.where,
                            key + " belongs to the story, and here it counts as part of " + what + ".",
                            "Put it above the first line that begins with [."});
        return;
    }
    if (known.empty()) {
        problems.push_back({Severity::error, "wrong-value", field.value.where,
                            key + " of " + what + " can't be " + describe(field.value) + ".",
                            "Write " + field.name + " = \"...\": " + answered_with + "."});
        return;
    }
    const auto near = nearest(field.name, known);
    problems.push_back({Severity::error, "unknown-key", field.where,
                        key + " is no key of " + what + ", and no fact about it: " + answered_with + ", not with " +
                            describe(field.value) + ".",
                        near ? "Did you mean `" + *near + "`?" : "Take it out, or answer it so."});
}

}  // namespace

std::map<std::string, std::string> read_answers(const std::vector<const Field*>& fields, const std::string& what,
                                                Problems& problems) {
    return read_other_keys(fields, what, {}, problems);
}

std::map<std::string, std::string> read_other_keys(const std::vector<const Field*>& fields, const std::string& what,
                                                   const std::vector<std::string>& known, Problems& problems) {
    std::map<std::string, std::string> answers;
    for (const Field* field : fields) {
        if (const auto answer = answer_of(field->value)) {
            answers.emplace(field->name, *answer);
            continue;
        }
        no_answer(*field, what, known, problems);
    }
    return answers;
}

std::vector<const Field*> fields_of(const Table& table) {
    std::vector<const Field*> fields;
    for (const auto& field : table.fields) fields.push_back(&field);
    return fields;
}

}  // namespace recourse
