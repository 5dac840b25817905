#include "script/case_view.hpp"

#include "base/nearest.hpp"
#include "script/sandbox.hpp"
#include "script/source_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace recourse {

namespace {

/// Key of the registry for the metatable of cases: its address is unique in the program.
constexpr char case_key = 'c';

/// Stops the run without words; the view says why.
[[noreturn]] void stop_run(lua_State* state) {
    lua_pushlightuserdata(state, Sandbox::of(state).view);
    lua_error(state);
    std::abort();
}

/// A part of the case with this path; the empty path is the case itself.
void push_part(lua_State* state, const std::string& path) {
    lua_newuserdatauv(state, 0, 1);                       // [part]
    lua_pushlstring(state, path.data(), path.size());     // [part, path]
    lua_setiuservalue(state, -2, 1);                      // [part]
    lua_rawgetp(state, LUA_REGISTRYINDEX, &case_key);     // [part, meta]
    lua_setmetatable(state, -2);                          // [part]
}

bool is_yes_no(const Read& read) {
    return read.answers.size() == 2 && std::ranges::count(read.answers, "true") == 1 &&
           std::ranges::count(read.answers, "false") == 1;
}

void push_answer(lua_State* state, const Read& read, std::size_t answer) {
    const std::string& text = read.answers.at(answer);
    if (is_yes_no(read)) {
        lua_pushboolean(state, text == "true");
    } else if (read.numbers) {
        lua_pushinteger(state, std::strtoll(text.c_str(), nullptr, 10));
    } else {
        lua_pushlstring(state, text.data(), text.size());
    }
}

/// What could have been meant: whatever stands at the same place of another path.
std::vector<std::string> neighbours(const CaseView& view, const std::string& group) {
    std::set<std::string> names;
    const std::string before = group.empty() ? "" : group + ".";
    for (const auto& read : view.reads) {
        if (!read.path.starts_with(before)) continue;
        names.insert(read.path.substr(before.size()));
        names.insert(read.path.substr(before.size(), read.path.find('.', before.size()) - before.size()));
    }
    return {names.begin(), names.end()};
}

[[noreturn]] void refuse(lua_State* state, CaseView& view, std::string id, std::string says, std::string hint) {
    view.problem = Problem{Severity::error, std::move(id), {{}, calling_line(state), 0}, std::move(says),
                           std::move(hint)};
    stop_run(state);
}

CaseView& view_of(lua_State* state) {
    auto* view = Sandbox::of(state).view;
    if (!view) raise(state, "the case can only be read by a rule");
    return *view;
}

int read_case(lua_State* state) {
    auto& view = view_of(state);
    Sandbox::of(state).charge(state, 10);
    lua_getiuservalue(state, 1, 1);                       // [case, name, group]
    const std::string group = lua_tostring(state, -1);
    if (lua_type(state, 2) != LUA_TSTRING) {
        refuse(state, view, "unknown-read", "The case is asked for something that has no name.",
               "Write `case.name`.");
    }
    std::size_t size = 0;
    const char* bytes = lua_tolstring(state, 2, &size);
    const std::string name(bytes, size);
    const std::string path = group.empty() ? name : group + "." + name;
    view.groups_read.insert(group);
    if (const auto found = view.places.find(path); found != view.places.end()) {
        const std::size_t place = found->second;
        if (!view.answers[place]) {
            view.wanted = place;
            stop_run(state);
        }
        push_answer(state, view.reads[place], *view.answers[place]);
        return 1;
    }
    if (!view.groups.contains(path)) {
        refuse(state, view, "unknown-read", "The case has no `" + shown(path) + "`.",
               suggestion(name, neighbours(view, group)));
    }
    view.groups_taken.insert(path);
    push_part(state, path);
    return 1;
}

int write_case(lua_State* state) {
    refuse(state, view_of(state), "case-changed", "A function changes the case, which it may only read.",
           "Compare with `==`.");
}

}  // namespace

CaseView::CaseView(const std::vector<Read>& all) : reads(all), answers(all.size()) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& path = all[i].path;
        places.emplace(path, i);
        for (auto dot = path.find('.'); dot != std::string::npos; dot = path.find('.', dot + 1)) {
            groups.insert(path.substr(0, dot));
        }
    }
}

void push_case(lua_State* state) {
    if (lua_rawgetp(state, LUA_REGISTRYINDEX, &case_key) == LUA_TNIL) {   // [nil]
        lua_createtable(state, 0, 2);                                     // [nil, meta]
        lua_pushcfunction(state, read_case);
        lua_setfield(state, -2, "__index");
        lua_pushcfunction(state, write_case);
        lua_setfield(state, -2, "__newindex");
        lua_rawsetp(state, LUA_REGISTRYINDEX, &case_key);                 // [nil]
    }
    lua_pop(state, 1);                                                    // []
    push_part(state, "");                                                 // [case]
}

}  // namespace recourse
