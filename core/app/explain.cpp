#include "app/pages.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

namespace recourse {

namespace {

Json json_of(const Page& page) {
    return JsonFields{{"id", page.id},   {"title", page.title},   {"wrong", page.wrong},
                      {"bad", page.bad}, {"better", page.better}, {"why", page.why}};
}

/// The lines of an example, moved to the right.
std::string example_on_page(std::string_view text) {
    std::string made = "    ";
    for (const char c : text) {
        made += c;
        if (c == '\n') made += "    ";
    }
    return made + "\n";
}

std::string text_of(const Page& page, const Style& style) {
    return strong(style, page.title) + " [" + page.id + "]\n\n" + wrapped("", page.wrong, style.columns) + "\nNot like this:\n" +
           example_on_page(page.bad) + "\nLike this:\n" + example_on_page(page.better) + "\n" + wrapped("Why: ", page.why, style.columns);
}

Json json_of(const TestPage& page) {
    return JsonFields{{"test", page.word}, {"title", page.title}, {"means", page.means}, {"example", page.example}, {"cure", page.cure}};
}

std::string text_of(const TestPage& page, const Style& style) {
    return strong(style, page.title) + " [" + page.word + "]\n\n" + wrapped("", page.means, style.columns) + "\nRefused:\n" +
           wrapped("    ", page.example, style.columns) + "\n" + wrapped("What to do: ", page.cure, style.columns);
}

/// One page, with its fields behind the schema.
template <class SomePage>
ExitCode print(Call& call, const SomePage& page, const char* schema) {
    if (!call.arguments.has("json")) {
        call.console.print(text_of(page, call.console.style()));
        return ExitCode::fine;
    }
    JsonFields fields{{"schema", schema}};
    const Json one = json_of(page);
    for (const auto& field : std::get<JsonFields>(one.is)) fields.push_back(field);
    call.console.print(to_text(Json(std::move(fields))));
    return ExitCode::fine;
}

ExitCode list(Call& call) {
    std::vector<std::vector<std::string>> rows;
    JsonList pages;
    for (const auto& page : all_pages()) {
        rows.push_back({"  " + std::string(page.id), page.title});
        pages.push_back(json_of(page));
    }
    std::vector<std::vector<std::string>> test_rows;
    JsonList tests;
    for (const auto& page : test_pages()) {
        test_rows.push_back({"  " + std::string(page.word), page.title});
        tests.push_back(json_of(page));
    }
    const Style& style = call.console.style();
    if (call.arguments.has("json")) {
        call.console.print(to_text(JsonFields{{"schema", "recourse/pages/1"}, {"pages", std::move(pages)}, {"tests", std::move(tests)}}));
    } else {
        call.console.print(strong(style, "Problems") + "\n" + table_text({}, rows, style) + "\n" +
                           strong(style, "Tests that an event must pass, or it is refused") + "\n" + table_text({}, test_rows, style));
    }
    return ExitCode::fine;
}

}  // namespace

ExitCode run_explain(Call& call) {
    const auto& plain = call.arguments.plain();
    if (plain.empty()) return list(call);
    const std::string& id = plain.front();
    if (const Page* page = find_page(id)) return print(call, *page, "recourse/page/1");
    if (const TestPage* page = find_test_page(id)) return print(call, *page, "recourse/test_page/1");
    std::vector<std::string> ids;
    for (const auto& one : all_pages()) ids.emplace_back(one.id);
    for (const auto& one : test_pages()) ids.emplace_back(one.word);
    const std::string hint = suggestion(id, ids);
    usage_error(call, "no-such-page", "There is no problem and no test `" + shown(id) + "`.",
                hint.empty() ? "`recourse explain` lists them all." : hint);
    return ExitCode::unreadable;
}

}  // namespace recourse
