#include "script/scripts.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

namespace defences_test {

using namespace recourse;
using namespace recourse::test;

namespace {

/// What a hostile script gets, and that it gets it within a second.
std::string refusal(const std::string& script) {
    const auto start = std::chrono::steady_clock::now();
    const auto result = recorded(script);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
    CHECK_FALSE(result.ok());
    return result.problems.empty() ? "" : result.problems.front().id;
}

std::string repeated(const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

}  // namespace

TEST_CASE("nothing of the stock library is there, and each word says why") {
    for (const std::string word : {"os", "io", "package", "require", "dofile", "loadfile", "load", "debug", "coroutine",
                                   "pcall", "xpcall", "error", "assert", "setmetatable", "getmetatable", "rawset",
                                   "rawget", "rawequal", "rawlen", "collectgarbage", "print", "warn", "next", "select",
                                   "table", "string", "utf8", "math", "tonumber", "_G", "_VERSION"}) {
        CAPTURE(word);
        const auto result = recorded("local x = " + word);
        CHECK(ids(result) == "word-not-in-language:1");
        CHECK_FALSE(result.problems.at(0).hint.empty());
    }
    CHECK(refusal("os.execute('true')") == "word-not-in-language");
    CHECK(refusal("io.open('/etc/passwd')") == "word-not-in-language");
    CHECK(refusal("xpcall(function() while true do end end, function() end)") == "word-not-in-language");
}

TEST_CASE("the table of global names is out of reach") {
    CHECK(refusal("local e = _ENV") == "word-not-in-language");
    CHECK(refusal("local _ENV = {}") == "word-not-in-language");
    CHECK(refusal("_ENV.step = nil") == "word-not-in-language");
    CHECK(refusal("step = nil") == "global-name");
    CHECK(refusal("pairs = ipairs") == "global-name");
}

TEST_CASE("compiled code is refused unread") {
    CHECK(refusal("\x1bLua") == "compiled-script");
}

TEST_CASE("texts have no methods") {
    CHECK(refusal("local x = (\"x\"):upper()") == "word-not-in-language");
    CHECK(refusal("local x = (\"\").rep") == "word-not-in-language");
    CHECK(refusal("local x = (\"x\"):rep(1000000000)") == "word-not-in-language");
}

TEST_CASE("an endless loop stops at its budget, with any way of writing it") {
    for (const std::string loop : {"while true do end", "repeat until false", "for i = 1, 1000000000 do end",
                                   "local function f() return f() end f()", "local t = {} while true do t.x = 1 end",
                                   "while true do pairs {} end", "while true do tostring(1) end",
                                   "local s = \"\" while true do s = \"a\" .. \"b\" end"}) {
        CAPTURE(loop);
        CHECK(refusal(loop) == "script-limit");
    }
}

TEST_CASE("a script that never ends is refused with the line where it was") {
    CHECK(ids(recorded("local n = 0\nwhile true do n = n + 1 end")) == "script-limit:2");
    CHECK(ids(recorded("local t = { }\n\nfor i = 1, 100000000 do t[i] = { i } end")) == "script-limit:3");
    CHECK(ids(recorded("local s = \"ab\"\nfor i = 1, 60 do\n  s = s .. s\nend")) == "script-limit:3");
    CHECK(ids(recorded("local function f(a)\n  return f({ a })\nend\nf()")) == "script-limit:2");
}

TEST_CASE("what was recorded before a limit was hit is not used") {
    const auto result = recorded("procedure \"p\" { title = \"P\" }\nwhile true do end");
    CHECK_FALSE(result.value.has_value());
    CHECK(ids(result) == "script-limit:2");
}

TEST_CASE("memory is limited, however it is taken") {
    CHECK(refusal("local t = {} for i = 1, 100000000 do t[i] = i end") == "script-limit");
    CHECK(refusal("local s = \"ab\" for i = 1, 60 do s = s .. s end") == "script-limit");
    CHECK(refusal("local t = {} while true do t = { t, {}, {}, {} } end") == "script-limit");
    CHECK(refusal("local t = {} while true do t[#t + 1] = function() return t end end") == "script-limit");
    CHECK(refusal("local t = {} for i = 1, 1000000 do t[\"k\" .. i] = i end") == "script-limit");
}

TEST_CASE("one text of more than 16 KiB is refused, and one below it is not") {
    const std::string half = "local s = \"" + repeated("x", 1024) + "\" ";
    CHECK(refusal(half + "local t = s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s") ==
          "script-limit");
    const auto fine = after_procedure(half + "local t = s .. s .. s .. s .. s .. s .. s .. s");
    CHECK_MESSAGE(fine.ok(), sentences(fine));
}

TEST_CASE("keys that all fall into one place of a table cost time and are stopped") {
    CHECK(refusal("local t = {} for i = 1, 1000000 do t[i * 1048575] = i end") == "script-limit");
}

TEST_CASE("comparing long texts again and again is stopped") {
    CHECK(refusal("local a = \"" + repeated("x", 8000) + "\" local b, c = a .. a .. \"1\", a .. a .. \"2\" " +
                  "while true do local d = b < c end") == "script-limit");
}

TEST_CASE("a function that calls itself for ever is stopped") {
    CHECK(refusal("local function f() return 1 + f() end f()") != "");
    CHECK(refusal("local function f(a) return f({ a }) end f()") == "script-limit");
    CHECK(refusal("local function f(...) return f(1, ...) end f()") == "sign-not-in-language");
}

TEST_CASE("a chain of more than 100 indices is refused before it is compiled") {
    CHECK(refusal("local t = {}\nlocal x = t" + repeated(".x", 30000)) == "too-many-indices");
    CHECK(refusal("local t = {}\nlocal x = t" + repeated("[\"x\"]", 10000)) == "too-many-indices");
    CHECK(refusal("local t = {}\nlocal x = t" + repeated("\n.x", 101)) == "too-many-indices");
}

TEST_CASE("deep nesting of any kind ends in a message, not in a crash") {
    CHECK(refusal("local x = " + repeated("(", 30000) + "1" + repeated(")", 30000)) == "nested-too-deep");
    CHECK(refusal("local x = " + repeated("{", 30000) + repeated("}", 30000)) == "nested-too-deep");
    CHECK(refusal("local x = " + repeated("not ", 15000) + "true") == "nested-too-deep");
    CHECK(refusal(repeated("do ", 8000) + repeated("end ", 8000)) == "nested-too-deep");
    CHECK(refusal("local x = " + repeated("function() return ", 2500) + "1" + repeated(" end", 2500)) ==
          "nested-too-deep");
}

TEST_CASE("a script of more than 64 KiB is refused unread") {
    CHECK(refusal(repeated(" ", 65537)) == "script-too-long");
    CHECK(refusal(repeated("-", 65536)) == "procedure-not-first");
}

TEST_CASE("powers, fractions and work on bits are not part of the language") {
    for (const std::string sign : {"^", "/", "&", "|", "~", "<<", ">>"}) {
        CAPTURE(sign);
        CHECK(refusal("local x = 2 " + sign + " 3") == "sign-not-in-language");
    }
    CHECK(refusal("local x = 0.5") == "not-a-whole-number");
    CHECK(refusal("local x = 1e300") == "not-a-whole-number");
    CHECK(refusal("local x = 0x1p4") == "not-a-whole-number");
    CHECK(refusal("local x = 99999999999999999999") == "not-a-whole-number");
    CHECK(refusal("local x = .5") == "not-a-whole-number");
}

TEST_CASE("a forbidden sign can't hide behind a text or a comment") {
    CHECK(refusal("local x = \"\\\"\" ^ 2") == "sign-not-in-language");
    CHECK(refusal("--[==[ ]] ]==] local x = 2 ^ 3") == "sign-not-in-language");
    CHECK(refusal("--[=x\nlocal x = 2 ^ 3") == "sign-not-in-language");
    CHECK(refusal("local s = [[ ]=] ]] local x = 2 ^ 3") == "sign-not-in-language");
    CHECK(refusal("local s = 'a\\\nb' local x = 2 ^ 3") == "sign-not-in-language");
    CHECK(refusal("local s = 'a\\z\n   ' ^ 2 --'") != "");
}

TEST_CASE("no division by zero gives a value") {
    CHECK(refusal("local x = 1 // 0") == "script-stopped");
    CHECK(refusal("local x = 1 % 0") == "script-stopped");
}

TEST_CASE("values that close themselves are not part of the language") {
    CHECK(refusal("local x <close> = nil") == "word-not-in-language");
    CHECK(refusal("local x <const> = 1") == "word-not-in-language");
}

TEST_CASE("texts with hidden characters or broken letters are refused, however they are written") {
    CHECK(refusal("step \"a\" { cite = \"\\xff\" }") == "hidden-character");
    CHECK(refusal("step \"a\" { cite = \"a\\0b\" }") == "hidden-character");
    CHECK(refusal("step \"a\" { cite = \"\\u{202E}\" }") == "hidden-character");
    CHECK(refusal("step \"a\" { cite = \"\\27[31m\" }") == "hidden-character");
    CHECK(refusal("step \"a\" { [\"\\27\"] = \"x\" }") == "hidden-character");
}

TEST_CASE("no message carries hidden characters of the script") {
    for (const std::string script : {"step \"\\27[31m\" { cite = \"1\" }", "step \"a\\0b\" { cite = \"1\" }",
                                     "step \"a\" { cite = \"1\", \"\\27\" }"}) {
        CAPTURE(script);
        const auto result = recorded(script);
        CHECK_FALSE(result.ok());
        CHECK(sentences(result).find('\x1B') == std::string::npos);
        CHECK(sentences(result).find('\0') == std::string::npos);
    }
}

TEST_CASE("a flood of mistakes is cut after a hundred") {
    CHECK(recorded(repeated("local x = 2 ^ 3\n", 3000)).problems.size() == 100);
    CHECK(recorded("for i = 1, 9000 do ending \"e\" { cite = \"1\" } end").problems.size() == 100);
    CHECK(refusal("for i = 1, 6000 do step \"e\" { cite = \"1\", x = 1, y = 2 } end") != "");
}

TEST_CASE("more than a megabyte of texts is refused") {
    CHECK(refusal("local s = \"" + repeated("x", 15000) + "\" for i = 1, 100 do silent(s) end") == "script-stopped");
}

TEST_CASE("no value shows an address") {
    CHECK(refusal("local x = tostring(pairs)") == "script-stopped");
    CHECK(refusal("local x = tostring({})") == "script-stopped");
    CHECK(refusal("local x = \"\" .. {}") == "script-stopped");
}

TEST_CASE("values made by words can't be taken apart or called") {
    CHECK(refusal("local x = silent \"x\" local y = x.says") != "");
    CHECK(refusal("local x = configured configured.x = 1") != "");
    CHECK(refusal("local x = all { \"a\" } x { \"b\" }") == "not-a-word");
}

TEST_CASE("`pairs` goes through a table in one order, whatever the order in which it was filled") {
    const std::string script = R"(
local t = {}
for _, k in ipairs { %KEYS% } do t[k] = true end
local names = ""
for k in pairs(t) do names = names .. tostring(k) .. " " end
ending "e" { title = names, cite = "1" }
)";
    const auto title_with = [&](const std::string& keys) {
        std::string text = script;
        const auto result = after_procedure(text.replace(text.find("%KEYS%"), 6, keys));
        REQUIRE_MESSAGE(result.ok(), sentences(result));
        return *result.value->blocks[1].fields.find("title")->text();
    };
    CHECK(title_with("\"b\", 10, \"a\", 9, \"B\", true, -1, false") == "false true -1 9 10 B a b ");
    CHECK(title_with("false, -1, true, \"B\", 9, \"a\", 10, \"b\"") == "false true -1 9 10 B a b ");
}

TEST_CASE("a hundred fresh runs of one script record the same") {
    std::string keys;
    for (int i = 0; i < 40; ++i) keys += "k" + std::to_string(i * 7919 % 1000) + " = \"v\", ";
    const auto once = with_step("open_if = { " + keys + " }");
    REQUIRE_MESSAGE(once.ok(), sentences(once));
    const auto first = as_written(*once.value->blocks[1].fields.find("open_if"));
    for (int i = 0; i < 100; ++i) {
        const auto again = with_step("open_if = { " + keys + " }");
        REQUIRE(as_written(*again.value->blocks[1].fields.find("open_if")) == first);
    }
}

TEST_CASE("two scripts do not see each other") {
    recorded("shared = 1");
    CHECK(refusal("local x = shared") == "unknown-word");
}

}  // namespace defences_test
