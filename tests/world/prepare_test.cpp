#include "world/world.hpp"

#include "check/shipped.hpp"
#include "render/walk_text.hpp"
#include "resolve/replay.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace prepare_test {

using namespace recourse;
namespace fs = std::filesystem;

namespace {

/// A root in front of the checkout's own, with one more script of Central Bedfordshire.
class Extra {
public:
    explicit Extra(const std::string& script) : path_(fs::temp_directory_path() / ("recourse-prepare-" + std::to_string(::getpid()))) {
        fs::create_directories(path_ / "scripts/central-bedfordshire");
        std::ofstream(path_ / "scripts/central-bedfordshire/extra.lua") << script;
    }
    Extra(const Extra&) = delete;
    Extra& operator=(const Extra&) = delete;
    ~Extra() { fs::remove_all(path_); }

    World world() const { return World(Roots{{path_, RECOURSE_ROOT}}); }

private:
    fs::path path_;
};

World shipped() {
    return World(Roots{{RECOURSE_ROOT}});
}

Story issue(const std::string& against) {
    Story story;
    story.title = "An issue";
    story.area = "central-bedfordshire";
    story.procedure = "mutual_challenge";
    story.raised_by = {"cb-lscb"};
    story.against = {against};
    story.begun = {*parse_date("2026-01-05"), std::nullopt};
    return story;
}

Prepared prepared(const World& world, const Story& story) {
    auto read = prepare(world, story, story.assume);
    for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
    REQUIRE(read.ok());
    return *read.value;
}

bool has_body(const Prepared& prepared, const char* name) {
    return find_entry(prepared.area, "body", name) != nullptr;
}

std::string told(Result<Prepared> read, const Story& story) {
    REQUIRE(read.ok());
    std::vector<SetName> sets;
    for (const auto& set : read.value->sets) sets.emplace_back(set.name);
    const auto frame = make_frame(std::move(read.value->area), std::move(read.value->calendar),
                                  std::move(read.value->procedure), std::move(sets), story);
    return walk_text({replay(frame).walk()}, {*frame->area, *frame->procedure}, Style{});
}

/// A procedure of one letter; `role` stands in the role of who asks, `step` in the step.
std::string script(const std::string& role, const std::string& step) {
    return R"(procedure "extra" { title = "A letter", source = "joint-protocol-2016", starts_at = "letter", cite = "7" }
role "asking" { side = "raising", )" + role + R"(, cite = "7" }
role "asked" { post = "against.chair", side = "answering", cite = "7" }
step "letter" {
  title = "Letter", by = "asking", to = "asked", )" + step + R"(
  answer_within = silent "No time is given.",
  on = { settled = "over", not_settled = silent "Nothing is said.", no_answer = silent "Nothing is said." },
  cite = "7",
}
ending "over" { title = "Settled", result = "settled", cite = "7" }
)";
}

Prepared extra(const std::string& role, const std::string& step) {
    const Extra root(script(role, step));
    Story story = issue("cb-csp");
    story.procedure = "extra";
    return prepared(root.world(), story);
}

}  // namespace

TEST_CASE("the walk of an issue against a body outside the boards names that body by its title") {
    const Story story = issue("beds-yjb");
    const std::string walk = told(prepare(shipped(), story, {}), story);
    CHECK(walk.find("Bedfordshire Youth Justice Board") != std::string::npos);
    CHECK(walk.find("beds-yjb") == std::string::npos);
}

TEST_CASE("a body outside the boards may be called by another of its names") {
    const Story story = issue("Youth Central");
    CHECK(told(prepare(shipped(), story, {}), story).find("Children and Young People's Board") != std::string::npos);
}

TEST_CASE("an issue between two boards is walked without reading the bodies around them") {
    const auto read = prepared(shipped(), issue("cb-csp"));
    for (const char* board : {"cb-lscb", "bbcb-sab", "cb-hwb", "cb-clb", "cb-csp"}) CHECK(has_body(read, board));
    CHECK_FALSE(has_body(read, "beds-yjb"));
    CHECK_FALSE(has_body(read, "cb-csp-exec"));
}

TEST_CASE("topics are read for an issue that has one") {
    Story story = issue("cb-csp");
    CHECK(names_of(prepared(shipped(), story).area, "topic").empty());
    story.topic = "mental-health";
    CHECK(find_entry(prepared(shipped(), story).area, "topic", "mental-health") != nullptr);
}

TEST_CASE("a topic that is no shared priority is read for an issue about it") {
    Story story = issue("cb-csp");
    story.topic = "domestic-abuse";
    CHECK(find_entry(prepared(shipped(), story).area, "topic", "re-offending") == nullptr);
    story.topic = "re-offending";
    CHECK(find_entry(prepared(shipped(), story).area, "topic", "re-offending") != nullptr);
}

TEST_CASE("a post that neither chairs nor has to come is read where an event names it") {
    Story story = issue("cb-csp");
    story.events.emplace_back();
    story.events.back().by = {"chief-executive"};
    CHECK(find_entry(prepared(shipped(), story).area, "post", "chief-constable") == nullptr);
    story.events.back().by = {"chief-constable"};
    CHECK(find_entry(prepared(shipped(), story).area, "post", "chief-constable") != nullptr);
}

TEST_CASE("a walk knows every seat of the posts that it reads") {
    const Story story = issue("cb-csp");
    const auto first = prepared(shipped(), story);
    const auto whole = shipped().area(AreaName{"central-bedfordshire"});
    REQUIRE(whole.ok());
    CHECK(seats_of(first.area).size() < seats_of(*whole.value).size());
    const auto seats = [](const Area& area, const std::string& post) {
        return std::ranges::count(seats_of(area), post, [](const Seat& seat) { return seat.post.text; });
    };
    for (const auto& post : names_of(first.area, "post")) {
        CAPTURE(post);
        CHECK(seats(first.area, post) == seats(*whole.value, post));
    }
}

TEST_CASE("whoever takes part in an event may sit on a body outside the boards") {
    Story story = issue("cb-csp");
    story.events.emplace_back();
    CHECK_FALSE(has_body(prepared(shipped(), story), "cb-csp-exec"));
    story.events.back().to = {"cb-csp-exec.chair"};
    CHECK(has_body(prepared(shipped(), story), "cb-csp-exec"));
}

TEST_CASE("a role may be held by the chair of a body outside the boards") {
    CHECK_FALSE(has_body(extra("post = \"raised_by.chair\"", ""), "cb-csp-exec"));
    CHECK(has_body(extra("post = \"cb-csp-exec.chair\"", ""), "cb-csp-exec"));
    CHECK(has_body(extra("post = \"raised_by.chair\", stand_in = \"cb-csp-exec.chair\"", ""), "cb-csp-exec"));
}

TEST_CASE("a rule may ask whether a body outside the boards is a party, and for the topic of an issue without one") {
    const std::string asks_body = "open_if = rule { says = \"x\", holds = function(case) return not case.against[\"beds-yjb\"] end },";
    CHECK(has_body(extra("post = \"raised_by.chair\"", asks_body), "beds-yjb"));
    const std::string asks_topic = "open_if = rule { says = \"x\", holds = function(case) return case.topic ~= \"hate-crime\" end },";
    CHECK(find_entry(extra("post = \"raised_by.chair\"", asks_topic).area, "topic", "hate-crime") != nullptr);
}

TEST_CASE("no walk of an example tells less for what was not read") {
    std::size_t stories = 0;
    for (const auto& file : testing::shipped_story_files()) {
        CAPTURE(file.filename().string());
        const World world = testing::world_of(file);
        const auto story = world.story(file);
        REQUIRE(story.ok());
        const Story& one = *story.value;
        const auto whole = prepare(world, AreaName{one.area}, ProcedureName{one.procedure}, one.assume);
        CHECK(told(prepare(world, one, one.assume), one) == told(whole, one));
        ++stories;
    }
    CHECK(stories > 20);
}

}  // namespace prepare_test
