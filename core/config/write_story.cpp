#include "config/write_story.hpp"

#include "config/toml_text.hpp"

#include <algorithm>
#include <vector>

namespace recourse {

namespace {

/// A list longer than this is written one item to a line.
constexpr std::size_t longest_story_line = 100;

/// One party stands for itself, as people write it; several are a list.
std::string parties(const std::vector<std::string>& names) {
    return names.size() == 1 ? toml_text(names.front()) : toml_texts(names);
}

std::string braced(const std::map<std::string, std::string>& answers) {
    std::string made;
    for (const auto& [fact, answer] : answers) {
        made += (made.empty() ? "{ " : ", ") + toml_key(fact) + " = " + toml_answer(answer);
    }
    return made.empty() ? "{}" : made + " }";
}

std::string somebody(const Present& present) {
    Table table;
    const auto add = [&](const char* key, const std::string& text) {
        if (!text.empty()) table.fields.push_back({key, {}, {text, {}, nullptr}});
    };
    add("role", present.role);
    add("post", present.post);
    add("agency", present.agency);
    add("person", present.person);
    std::string made = toml_value({std::move(table), {}, nullptr});
    if (present.facts.empty()) return made;
    return made.substr(0, made.size() - 2) + ", " + braced(present.facts).substr(2);
}

std::string room(const std::vector<Present>& present) {
    std::string in_one = "[";
    std::string apart = "[\n";
    for (const auto& one : present) {
        const std::string text = somebody(one);
        in_one += (in_one.size() == 1 ? "" : ", ") + text;
        apart += "  " + text + ",\n";
    }
    return in_one.size() > longest_story_line ? apart + "]" : in_one + "]";
}

std::string written(const Event& event) {
    TomlBlock block("[[event]]");
    block.add_date("on", event.on);
    if (event.kind == EventKind::facts) {
        block.add("facts", braced(event.facts));
    } else {
        block.add(to_word(event.kind), toml_text(event.subject));
    }
    block.add_texts("by", event.by);
    block.add_texts("to", event.to);
    block.add_text("form", event.form);
    block.add_texts("informed", event.informed);
    block.add_texts("consulted", event.consulted);
    block.add_texts("recorded", event.recorded);
    if (!event.present.empty()) block.add("present", room(event.present));
    block.add_text("says", event.says);
    block.add_date("received", event.received);
    block.add_date("meets_on", event.meets_on);
    block.add_text("phase", event.phase);
    block.add_date("till", event.till);
    block.add_date("noted", event.noted);
    block.add_text("outcome", event.outcome);
    block.add_text("next", event.next);
    block.add_text("on_reading", event.on_reading);
    if (event.waived) block.add("waived", "true");
    block.add_text("reason", event.reason);
    block.add_text("id", event.id);
    if (event.expect_refused) block.add("expect", toml_text("refused"));
    block.add_text("refused_by", event.refused_by);
    if (event.kind != EventKind::facts) block.add_answers(event.facts);
    return block.text();
}

bool is_list_of_tables(const Value& value) {
    if (!value.list() || value.list()->items.empty()) return false;
    return std::ranges::all_of(value.list()->items, [](const Value& item) { return item.table() != nullptr; });
}

std::string written(const std::string& heading, const Table& table) {
    TomlBlock block(heading);
    for (const auto& field : table.fields) block.add(field.name, toml_value(field.value));
    return block.text();
}

/// What is expected: plain values first, then what has a heading of its own.
std::string written(const Table& expect) {
    TomlBlock plain("[expect]");
    std::string rest;
    for (const auto& [name, where, value] : expect.fields) {
        const std::string path = "expect." + toml_key(name);
        if (value.table()) {
            rest += written("[" + path + "]", *value.table());
        } else if (is_list_of_tables(value)) {
            for (const auto& item : value.list()->items) rest += written("[[" + path + "]]", *item.table());
        } else {
            plain.add(name, toml_value(value));
        }
    }
    return (plain.empty() ? "" : plain.text()) + rest;
}

}  // namespace

std::string write_story(const Story& story) {
    TomlBlock head("");
    head.add("title", toml_text(story.title));
    head.add("area", toml_text(story.area));
    head.add("procedure", toml_text(story.procedure));
    head.add("raised_by", parties(story.raised_by));
    head.add("against", toml_texts(story.against));
    head.add_text("topic", story.topic);
    head.add_date("begun", story.begun);
    head.add_text("matter", story.matter);
    head.add_date("until", story.until);
    head.add_texts("assume", story.assume);
    std::string text = head.text();
    TomlBlock facts("[facts]");
    facts.add_answers(story.facts);
    TomlBlock moments("[moments]");
    for (const auto& [moment, on] : story.moments) moments.add_date(moment, on);
    TomlBlock roles("[roles]");
    for (const auto& [role, holders] : story.roles) roles.add(role, parties(holders));
    for (const auto* block : {&facts, &moments, &roles}) {
        if (!block->empty()) text += block->text();
    }
    for (const auto& event : story.events) text += written(event);
    return text + written(story.expect);
}

}  // namespace recourse
