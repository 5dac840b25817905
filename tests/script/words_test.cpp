#include "script/words.hpp"

#include "model/value.hpp"
#include "script/tokens.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace words_test {

using namespace recourse;

namespace {

struct WordAndMeaning {
    std::string word;
    std::string means;
};

void add(std::vector<WordAndMeaning>& all, const std::vector<FieldWord>& fields) {
    for (const auto& field : fields) all.push_back({field.word, field.means});
}

std::vector<WordAndMeaning> all_words() {
    std::vector<WordAndMeaning> all;
    for (const auto& block : block_words()) {
        all.push_back({block.word, block.means});
        add(all, block.fields);
    }
    for (const auto& value : value_words()) {
        all.push_back({value.word, value.means});
        add(all, value.fields);
    }
    for (const auto& outcome : outcome_words()) all.push_back({outcome.word, outcome.means});
    for (const auto takes : {Takes::extension, Takes::holders, Takes::period}) add(all, fields_inside(takes));
    return all;
}

const std::set<std::string> cpp_keywords{
    "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
    "class", "compl", "concept", "const", "consteval", "constexpr", "constinit", "const_cast", "continue", "co_await",
    "co_return", "co_yield", "decltype", "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit",
    "export", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace",
    "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or", "or_eq", "private", "protected", "public",
    "register", "reinterpret_cast", "requires", "return", "short", "signed", "sizeof", "static", "static_assert",
    "static_cast", "struct", "switch", "template", "this", "thread_local", "throw", "true", "try", "typedef", "typeid",
    "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq"};

}  // namespace

TEST_CASE("every word of the language has a meaning that is one sentence") {
    for (const auto& entry : all_words()) {
        CAPTURE(entry.word);
        CHECK(entry.means.size() > 10);
        CHECK(entry.means.back() == '.');
    }
}

TEST_CASE("no word of the language is a keyword of Lua or of C++") {
    for (const auto& entry : all_words()) {
        CAPTURE(entry.word);
        CHECK_FALSE(is_lua_keyword(entry.word));
        CHECK_FALSE(cpp_keywords.contains(entry.word));
    }
    CHECK(is_lua_keyword("until"));
}

TEST_CASE("no field stands twice in its block") {
    for (const auto& block : block_words()) {
        std::set<std::string> seen;
        for (const auto& field : block.fields) {
            CAPTURE(field.word);
            CHECK(seen.insert(field.word).second);
        }
    }
}

TEST_CASE("the value words are those that a value can be") {
    for (const auto& word : value_words()) {
        CAPTURE(word.word);
        CHECK(form_of(word.word).has_value());
        CHECK(std::string(word.example).starts_with(word.word));
    }
    CHECK(value_words().size() == 15);
}

TEST_CASE("partners of an outcome name one another") {
    for (const auto& outcome : outcome_words()) {
        for (const auto& partner : outcome.partners) {
            const auto* other = find_outcome_word(partner);
            REQUIRE(other != nullptr);
            CHECK(std::ranges::count(other->partners, outcome.word) == 1);
        }
    }
}

TEST_CASE("the ground can be written on every block") {
    for (const auto& block : block_words()) {
        for (const auto* ground : {"cite", "silent", "unseen", "reading"}) {
            CHECK(find_field_word(block, ground) != nullptr);
        }
    }
}

TEST_CASE("words that do not exist are not found") {
    CHECK(find_block_word("stpe") == nullptr);
    CHECK(find_value_word("maybe") == nullptr);
    CHECK(find_outcome_word("sent") == nullptr);
    CHECK(find_field_word(*find_block_word("step"), "titel") == nullptr);
}

}  // namespace words_test
