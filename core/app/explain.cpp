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
std::string example(std::string_view text) {
    std::string made = "    ";
    for (const char c : text) {
        made += c;
        if (c == '\n') made += "    ";
    }
    return made + "\n";
}

std::string text_of(const Page& page, const Style& style) {
    return strong(style, page.title) + " [" + page.id + "]\n\n" + wrapped("", page.wrong, style.columns) + "\nNot like this:\n" +
           example(page.bad) + "\nLike this:\n" + example(page.better) + "\n" + wrapped("Why: ", page.why, style.columns);
}

ExitCode list(Call& call) {
    std::vector<std::vector<std::string>> rows;
    JsonList pages;
    for (const auto& page : all_pages()) {
        rows.push_back({"  " + std::string(page.id), page.title});
        pages.push_back(json_of(page));
    }
    if (call.arguments.has("json")) {
        call.console.print(to_text(JsonFields{{"schema", "recourse/pages/1"}, {"pages", std::move(pages)}}));
    } else {
        call.console.print(table_text({}, rows, call.console.style()));
    }
    return ExitCode::fine;
}

}  // namespace

ExitCode run_explain(Call& call) {
    const auto& plain = call.arguments.plain();
    if (plain.empty()) return list(call);
    const Page* page = find_page(plain.front());
    if (!page) {
        std::vector<std::string> ids;
        for (const auto& one : all_pages()) ids.emplace_back(one.id);
        const std::string hint = suggestion(plain.front(), ids);
        return usage_error(call, "no-such-page", "There is no problem `" + shown(plain.front()) + "`.",
                           hint.empty() ? "`recourse explain` lists them all." : hint);
    }
    if (call.arguments.has("json")) {
        JsonFields fields{{"schema", "recourse/page/1"}};
        const Json one = json_of(*page);
        for (const auto& field : std::get<JsonFields>(one.is)) fields.push_back(field);
        call.console.print(to_text(Json(std::move(fields))));
    } else {
        call.console.print(text_of(*page, call.console.style()));
    }
    return ExitCode::fine;
}

}  // namespace recourse
