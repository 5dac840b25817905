#include "config/read_answers.hpp"

namespace recourse {

std::map<std::string, std::string> read_answers(const std::vector<const Field*>& fields, const std::string& what,
                                                Problems& problems) {
    std::map<std::string, std::string> answers;
    for (const Field* field : fields) {
        if (const auto answer = answer_of(field->value)) {
            answers.emplace(field->name, *answer);
            continue;
        }
        problems.push_back({Severity::error, "wrong-value", field->value.where,
                            "`" + field->name + "` of " + what + " is no key of it, and as a fact it can't be " +
                                describe(field->value) + ".",
                            "Look at the spelling of the key; a fact is answered with a text, a whole number, true or false."});
    }
    return answers;
}

std::vector<const Field*> fields_of(const Table& table) {
    std::vector<const Field*> fields;
    for (const auto& field : table.fields) fields.push_back(&field);
    return fields;
}

}  // namespace recourse
