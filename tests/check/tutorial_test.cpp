#include "check/check.hpp"
#include "check/shipped.hpp"
#include "config/read.hpp"
#include "model/story_words.hpp"
#include "script/tokens.hpp"
#include "script/words.hpp"
#include "world/files_under.hpp"

#include <fstream>
#include <iterator>
#include <set>

namespace tutorial_test {

using namespace recourse;

namespace {

namespace fs = std::filesystem;

const fs::path tutorial = fs::path(RECOURSE_ROOT) / "examples/language";

World lessons() {
    return World(roots_from(tutorial, {}));
}

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> scripts() {
    return files_under(tutorial / "scripts/lessons");
}

/// What the lessons show, outside of comments: "step act_within" of a block, "further" of a script, "event act" of a story.
class Shown {
public:
    Shown() {
        for (const auto& path : scripts()) script(path);
        for (const auto& path : files_under(tutorial / "examples/lessons")) story(table(path));
        for (const auto& path : files_under(tutorial / "config/assumptions")) keys("set", table(path));
    }

    bool has(const std::string& word) const { return words_.contains(word); }

private:
    void script(const fs::path& path) {
        const auto recorded = lessons().script(AreaName{"lessons"}, ProcedureName{path.stem().string()});
        REQUIRE_MESSAGE(recorded.ok(), path.string());
        for (const auto& block : recorded.value->blocks) {
            words_.insert(block.word);
            for (const auto& field : block.fields.fields) words_.insert(block.word + " " + field.name);
        }
        const std::string text = content(path);
        Problems problems;
        for (const auto& token : read_tokens(text, FileName(path.string()), problems)) {
            words_.insert(std::string(token.text));
        }
    }

    static Table table(const fs::path& path) {
        auto read = read_toml(content(path), FileName(path.string()));
        REQUIRE_MESSAGE(read.ok(), path.string());
        return std::move(*read.value);
    }

    void keys(const std::string& kind, const Table& table) {
        for (const auto& field : table.fields) words_.insert(kind + " " + field.name);
    }

    void story(const Table& table) {
        keys("story", table);
        for (const auto& event : tables(table, "event")) {
            keys("event", event);
            for (const auto& present : tables(event, "present")) keys("present", present);
        }
        const Value* expect = table.find("expect");
        if (!expect || !expect->table()) return;
        keys("expect", *expect->table());
        for (const auto& step : tables(*expect->table(), "step")) keys("expect.step", step);
    }

    static std::vector<Table> tables(const Table& table, const std::string& name) {
        std::vector<Table> all;
        const Value* list = table.find(name);
        if (!list || !list->list()) return all;
        for (const auto& item : list->list()->items) {
            if (item.table()) all.push_back(*item.table());
        }
        return all;
    }

    std::set<std::string> words_;
};

std::vector<std::string> words_of_blocks() {
    std::vector<std::string> words;
    for (const auto& block : block_words()) {
        words.emplace_back(block.word);
        if (std::string(block.word) == "outcomes") continue;  // its names are a plain list
        for (const auto& field : block.fields) {
            const bool of_all = find_word(ground_words(), field.word) != nullptr;
            if (!of_all) words.push_back(std::string(block.word) + " " + field.word);
        }
    }
    return words;
}

/// The fields and the texts that they can be, wherever a script has them.
void add_fields(std::vector<std::string>& words, const std::vector<FieldWord>& fields) {
    for (const auto& field : fields) {
        words.emplace_back(field.word);
        for (const auto& choice : field.choices) words.push_back("\"" + choice + "\"");
    }
}

std::vector<std::string> words_of_values() {
    std::vector<std::string> words;
    for (const auto& block : block_words()) {
        for (const auto& field : block.fields) {
            for (const auto& choice : field.choices) words.push_back("\"" + choice + "\"");
        }
    }
    for (const auto& value : value_words()) {
        words.emplace_back(value.word);
        add_fields(words, value.fields);
    }
    for (const Takes takes : {Takes::extension, Takes::period}) add_fields(words, fields_inside(takes));
    for (const auto& outcome : outcome_words()) words.emplace_back(outcome.word);
    add_fields(words, ground_words());
    words.emplace_back("otherwise");
    return words;
}

std::vector<std::string> words_of_stories() {
    std::vector<std::string> words;
    const auto add = [&](const std::string& kind, const std::vector<KeyWord>& all) {
        for (const auto& key : all) words.push_back(kind + " " + key.word);
    };
    add("story", story_words());
    add("event", event_kinds());
    add("event", event_details());
    add("present", present_words());
    add("expect", expect_words());
    add("expect.step", expect_step_words());
    add("set", set_words());
    return words;
}

void check_shown(const std::vector<std::string>& words) {
    const Shown shown;
    for (const auto& word : words) CHECK_MESSAGE(shown.has(word), "no lesson shows: " << word);
}

std::vector<std::string> first_lines(const fs::path& path) {
    std::ifstream in(path);
    std::vector<std::string> lines;
    for (std::string line; lines.size() < 4 && std::getline(in, line);) lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("the tutorial shows every block of the language and every field of each") {
    check_shown(words_of_blocks());
}

TEST_CASE("the tutorial shows every value, every outcome, and every text that a field can be") {
    check_shown(words_of_values());
}

TEST_CASE("the stories of the tutorial show everything that a story, an event, an expectation and a set can say") {
    check_shown(words_of_stories());
}

TEST_CASE("the lessons of the tutorial have no defect and no warning") {
    const Checked checked = check_all(lessons());
    for (const auto& problem : checked.problems) FAIL_CHECK(to_text(problem.where) << " " << problem.id << " " << problem.says);
    CHECK(checked.files > 50);
}

TEST_CASE("every lesson begins with what the text says and what is new, has a story, and stands in the list of lessons") {
    const std::string list = content(tutorial / "README.md");
    const auto stories = files_under(tutorial / "examples/lessons");
    for (const auto& path : scripts()) {
        const std::string name = path.stem().string();
        CAPTURE(name);
        const auto lines = first_lines(path);
        REQUIRE(lines.size() == 4);
        CHECK(lines[0].starts_with("-- The text: "));
        CHECK(lines[1].starts_with("-- "));
        CHECK(lines[2].starts_with("-- New: "));
        CHECK(lines[3].empty());
        CHECK(list.find(name) != std::string::npos);
        CHECK(std::ranges::any_of(stories, [&](const fs::path& story) {
            return content(story).find("procedure = \"" + name + "\"") != std::string::npos;
        }));
    }
}

}  // namespace tutorial_test
