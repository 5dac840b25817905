// What nobody can do without who reads the same files: parses each TOML file, loads each Lua script in a state without
// libraries, and prints one line. The program's start is measured against it. Usage: bare FILE...
#include <lua.hpp>
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <cstdio>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::string text_of(const char* path) {
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    struct stat about {};
    if (file < 0 || ::fstat(file, &about) != 0) return {};
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    const auto got = ::read(file, text.data(), text.size());
    ::close(file);
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

/// How many top-level things the file has; -1 where it can't be read.
long parse(lua_State* state, const char* path) {
    const std::string text = text_of(path);
    if (text.empty()) return -1;
    if (!std::string_view(path).ends_with(".lua")) {
        const auto parsed = toml::parse(text);
        return parsed ? static_cast<long>(parsed.table().size()) : -1;
    }
    const bool loaded = luaL_loadbufferx(state, text.data(), text.size(), path, "t") == LUA_OK;  // [script]
    lua_settop(state, 0);                                                                        // []
    return loaded ? 1 : -1;
}

}  // namespace

int main(int count, char** words) {
    lua_State* state = luaL_newstate();
    long things = 0;
    for (int i = 1; i < count; ++i) {
        const long some = parse(state, words[i]);
        if (some < 0) {
            std::fprintf(stderr, "bare: %s can't be read\n", words[i]);
            return 1;
        }
        things += some;
    }
    lua_close(state);
    std::printf("%d files, %ld things\n", count - 1, things);
    return 0;
}
