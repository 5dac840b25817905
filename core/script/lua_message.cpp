#include "script/lua_message.hpp"

#include "script/source_text.hpp"

#include <charconv>
#include <optional>
#include <string>

namespace recourse {

namespace {

/// "script:12: sentence", taken apart.
struct Message {
    int line = 0;
    std::string_view says;
};

Message take_apart(std::string_view message) {
    constexpr std::string_view prefix = "script:";
    if (!message.starts_with(prefix)) return {0, message};
    const auto rest = message.substr(prefix.size());
    int line = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), line);
    const auto digits = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc() || !rest.substr(digits).starts_with(": ")) return {0, message};
    return {line, rest.substr(digits + 2)};
}

/// What stands between `before` and the next `after`; none where they do not.
std::optional<std::string> between(std::string_view text, std::string_view before, std::string_view after) {
    const auto start = text.find(before);
    if (start == std::string_view::npos) return std::nullopt;
    const auto rest = text.substr(start + before.size());
    const auto end = rest.find(after);
    if (end == std::string_view::npos) return std::nullopt;
    return std::string(rest.substr(0, end));
}

/// What Lua read when it gave up; "the end of the file" for its mark of that.
std::string read_last(std::string_view says) {
    const auto at = says.rfind(" near ");
    if (at == std::string_view::npos) return "";
    auto word = says.substr(at + 6);
    if (word == "<eof>") return "the end of the file";
    if (word.size() > 2 && word.front() == '\'') word = word.substr(1, word.size() - 2);
    return "`" + shown(word) + "`";
}

Problem problem(std::string id, const FileName& file, int line, std::string says, std::string hint) {
    return {Severity::error, std::move(id), {file, line, 0}, std::move(says), std::move(hint)};
}

/// With a capital letter in front and a full stop behind.
std::string as_sentence(std::string text) {
    if (text.empty()) return "The script stops here.";
    if (text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (text.back() != '.' && text.back() != '?' && text.back() != '"') text += ".";
    return text;
}

/// What stands in a `{ }` and can't be a field or an item.
Problem unreadable_field(const std::string& near, const FileName& file, int line) {
    return problem("unexpected-sign", file, line, "This line can't be read at " + near + ".",
                   "A field is one word, with `_` for a blank; then comes =, then a text in quotes, a number, a word of the language "
                   "or { ... }, then a comma.");
}

Problem single_equals(const FileName& file, int line) {
    return problem("unexpected-sign", file, line, "One `=` gives a value, and can't stand in what is compared.", "Compare with `==`.");
}

bool has_part(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace

Problem syntax_problem(std::string_view message, const FileName& file) {
    const auto [line, says] = take_apart(message);
    const std::string near = read_last(says);
    if (const auto opened = between(says, "(to close '", "'")) {
        // Brackets were counted before: only the line itself can be at fault.
        if (*opened == "{" || (*opened == "(" && near == "`=`")) return unreadable_field(near, file, line);
        if (near == "`=`") return single_equals(file, line);
        const auto closing = between(says, "'", "' expected").value_or("end");
        const auto from = between(says, "at line ", ")").value_or("?");
        return problem("closing-missing", file, line,
                       "A `" + closing + "` is missing for the `" + *opened + "` of line " + from + ".",
                       "Write it before " + near + ".");
    }
    if (says.starts_with("'then' expected")) {
        return problem("syntax-error", file, line, "A `then` is missing before " + near + ".", "Write if ... then ... end.");
    }
    if (says.starts_with("'end' expected") && near == "`=`") return single_equals(file, line);
    if (says.starts_with("'end' expected") || says.starts_with("'<eof>' expected")) {
        return problem("closing-missing", file, line, "The script can't go on with " + near + " here.",
                       "Look for an `end` or a `}` too many, or too few, before it.");
    }
    if (says.starts_with("'}' expected")) return unreadable_field(near, file, line);
    if (says.starts_with("syntax error") && (near == "`==`" || near == "`~=`" || near == "`and`" || near == "`or`")) {
        return problem("equals-missing", file, line, "Something is compared here, and nothing is done with it.",
                       "Begin with `return`: return case.urgency == \"urgent\".");
    }
    if (says.starts_with("'=' expected") || says.starts_with("syntax error")) {
        return problem("equals-missing", file, line, "The line does not say what to do with what stands before " + near + ".",
                       "Begin a block with its word and its name in quotes, as in step \"request\" {. Inside it, write a field, =, its "
                       "value and a comma. A remark begins with `--`.");
    }
    if (says.starts_with("unexpected symbol") && (has_part(near, "`#") || has_part(near, "`//"))) {
        return problem("unexpected-sign", file, line, near + " can't start anything.",
                       "Comments start with `--`.");
    }
    if (says.starts_with("unexpected symbol")) {
        return problem("unexpected-sign", file, line, "A value was expected, and here is " + near + ".",
                       "Write a text in quotes, a number, a word or `{ ... }`.");
    }
    if (says.starts_with("<name> expected")) {
        return problem("unexpected-sign", file, line, "A name was expected, and here is " + near + ".",
                       "Names are written with letters, digits and `_`.");
    }
    if (has_part(says, "C stack overflow") || has_part(says, "too many") || has_part(says, "levels")) {
        return problem("nested-too-deep", file, line, "The script is nested too deep, or holds too many names, here.",
                       "Write it with fewer brackets and fewer `local` names.");
    }
    return problem("syntax-error", file, line, "The script can't be read here: " + shown(says, 300) + ".",
                   "Compare it with a line that works.");
}

Problem run_problem(std::string_view message, const FileName& file) {
    const auto [line, says] = take_apart(message);
    const auto variable = between(says, "(", ")");
    const std::string named = variable && variable->find('\'') != std::string::npos
                                  ? "`" + shown(between(*variable, "'", "'").value_or("")) + "`"
                                  : "something";
    if (has_part(says, "attempt to call a nil value") || has_part(says, "attempt to index a nil value")) {
        return problem("empty-value", file, line, "Nothing is in " + named + " here.",
                       "Give it a value before it is used.");
    }
    if (has_part(says, "attempt to index a string value") || has_part(says, "attempt to call a method")) {
        return problem("word-not-in-language", file, line, "A text has nothing inside that could be asked for.",
                       "Texts are only written, not taken apart.");
    }
    if (has_part(says, "attempt to call a ")) {
        return problem("not-a-word", file, line, named + " is used like a word, with something behind it, and is none.",
                       "Look for a missing `,` or `=` before it.");
    }
    if (has_part(says, "attempt to compare")) {
        return problem("not-comparable", file, line, "Two values of different kinds are compared here.",
                       "Texts are compared with `==` or `~=`; a fact is a number only if it has `between`, else a text, true or false.");
    }
    if (has_part(says, "attempt to ")) {
        return problem("script-stopped", file, line, "The script stops here: Lua says \"" + shown(says, 300) + "\".",
                       "A script lists blocks; it needs hardly any arithmetic.");
    }
    if (has_part(says, "stack overflow")) {
        return problem("nested-too-deep", file, line, "A function calls itself without end.",
                       "Write the blocks out.");
    }
    return problem("script-stopped", file, line, as_sentence(shown(says, 300)), "");
}

}  // namespace recourse
