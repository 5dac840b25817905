#include "config/kinds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

namespace kinds_test {

using namespace recourse;

TEST_CASE("every kind and every field of an area has one meaning, in a sentence") {
    std::set<std::string> kinds;
    for (const auto& kind : entry_kinds()) {
        CAPTURE(kind.word);
        CHECK(kinds.insert(kind.word).second);
        CHECK(std::string(kind.means).back() == '.');
        std::set<std::string> fields{"name", "cite", "silent", "unseen", "reading"};
        for (const auto& field : kind.fields) {
            CAPTURE(field.word);
            CHECK(fields.insert(field.word).second);
            CHECK(std::string(field.means).back() == '.');
            CHECK_FALSE(to_word(field.takes).empty());
            const bool has_columns = field.takes == EntryTakes::table || field.takes == EntryTakes::tables;
            CHECK(has_columns == (field.columns != nullptr));
            if (!field.columns) continue;
            std::set<std::string> columns{"cite", "silent", "unseen", "reading"};
            for (const auto& column : field.columns->fields) {
                CAPTURE(column.word);
                CHECK(columns.insert(column.word).second);
                CHECK(std::string(column.means).back() == '.');
                CHECK(column.columns == nullptr);
            }
        }
    }
}

TEST_CASE("a field that takes the names of others takes those of kinds that have names") {
    for (const auto& kind : entry_kinds()) {
        for (const auto& field : kind.fields) {
            for (const std::string name : field.names) {
                CAPTURE(field.word);
                if (name == "procedure") continue;
                const EntryKind* other = find_entry_kind(name);
                REQUIRE(other);
                CHECK(other->named);
            }
        }
    }
}

TEST_CASE("seats, members and links have no names; what others refer to has one") {
    for (const char* kind : {"seat", "member", "link"}) CHECK_FALSE(find_entry_kind(kind)->named);
    for (const char* kind : {"agency", "post", "body", "topic", "route", "accountability", "funding", "checklist", "scrutiny"}) CHECK(find_entry_kind(kind)->named);
    CHECK(find_entry_kind("person") == nullptr);
}

}  // namespace kinds_test
