#include "app/verbs.hpp"
#include "render/json.hpp"

namespace recourse {

ExitCode run_version(Call& call) {
    if (call.arguments.has("json")) {
        call.console.print(to_text(JsonFields{{"schema", "recourse/version/1"}, {"version", RECOURSE_VERSION}}));
    } else {
        call.console.print("recourse " RECOURSE_VERSION "\n");
    }
    return ExitCode::fine;
}

}  // namespace recourse
