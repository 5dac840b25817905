#include "script/sandbox.hpp"

#include <algorithm>
#include <cstring>
#include <ctime>
#include <new>
#include <stdexcept>

namespace recourse {

namespace {

constexpr std::size_t most_bytes = 16 * 1024 * 1024;
constexpr std::size_t most_text_bytes = 16 * 1024;
constexpr std::size_t bytes_per_unit = 64;
constexpr int instructions_per_hook = 100;
constexpr int hooks_per_clock = 10;
constexpr std::int64_t most_nanoseconds = 500'000'000;

/// Computing time of this thread: waiting for a busy machine does not count.
std::int64_t computing_time() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// As std::realloc, from where the program's other small things come.
void* moved_to(void* block, std::size_t old_size, std::size_t new_size) {
    void* const made = ::operator new(new_size, std::nothrow);
    if (!made || !block) return made;
    std::memcpy(made, block, std::min(old_size, new_size));
    ::operator delete(block);
    return made;
}

/// Lua calls this where it would otherwise end the program: an error outside a protected call is a fault of ours.
int fail(lua_State*) {
    throw std::runtime_error("a Lua error outside a protected call");
}

}  // namespace

std::string to_text(LimitHit limit) {
    switch (limit) {
        case LimitHit::none: return "no limit";
        case LimitHit::work: return "more work than a procedure may need";
        case LimitHit::memory: return "more than 16 MiB of memory";
        case LimitHit::text: return "one text of more than 16 KiB";
        case LimitHit::time: return "more time than a procedure may need";
    }
    return "";
}

/// Looking up a line takes no memory, so that it may be done while memory is asked for.
void Sandbox::hit(Meter& meter, LimitHit limit) {
    meter.limit = limit;
    for (int level = 0; meter.state && meter.line == 0; ++level) {
        lua_Debug debug{};
        if (!lua_getstack(meter.state, level, &debug)) return;
        if (lua_getinfo(meter.state, "l", &debug) && debug.currentline > 0) meter.line = debug.currentline;
    }
}

void* Sandbox::allocate(void* data, void* block, std::size_t old_size, std::size_t new_size) {
    auto& meter = *static_cast<Meter*>(data);
    const std::size_t before = block ? old_size : 0;  // for a new block Lua passes its kind in place of a size
    if (new_size == 0) {
        ::operator delete(block);
        meter.bytes -= before;
        return nullptr;
    }
    if (new_size > before) {
        const bool is_text = !block && old_size == LUA_TSTRING;
        if (meter.limit != LimitHit::none) return nullptr;
        if (is_text && new_size > most_text_bytes) {
            hit(meter, LimitHit::text);
            return nullptr;
        }
        if (meter.bytes + (new_size - before) > most_bytes) {
            hit(meter, LimitHit::memory);
            return nullptr;
        }
    }
    void* moved = moved_to(block, before, new_size);
    if (!moved) return nullptr;
    if (new_size > before) meter.units -= static_cast<std::int64_t>((new_size - before) / bytes_per_unit);
    meter.bytes += new_size - before;
    return moved;
}

void Sandbox::hook(lua_State* state, lua_Debug*) {
    auto& sandbox = of(state);
    auto& meter = sandbox.meter_;
    if (meter.limit != LimitHit::none) sandbox.stop(state, meter.limit);
    meter.units -= instructions_per_hook;
    if (meter.units <= 0) sandbox.stop(state, LimitHit::work);
    if (++meter.hooks % hooks_per_clock == 0 && computing_time() > meter.stops_at) {
        sandbox.stop(state, LimitHit::time);
    }
}

void Sandbox::stop(lua_State* state, LimitHit limit) {
    hit(meter_, limit);
    lua_sethook(state, hook, LUA_MASKCOUNT, 1);
    lua_pushlightuserdata(state, this);  // a text could not be made where memory has run out
    lua_error(state);
    std::abort();
}

Sandbox::Sandbox() {
    meter_.units = meter_.given = Budget{}.units;
    state_ = lua_newstate(allocate, &meter_);
    if (!state_) throw std::bad_alloc();
    lua_atpanic(state_, fail);
    meter_.state = state_;
    *static_cast<Sandbox**>(lua_getextraspace(state_)) = this;
}

Sandbox::~Sandbox() {
    lua_close(state_);
}

Sandbox& Sandbox::of(lua_State* state) {
    return **static_cast<Sandbox**>(lua_getextraspace(state));
}

void Sandbox::begin(Budget budget) {
    meter_.limit = LimitHit::none;
    meter_.line = 0;
    meter_.units = meter_.given = budget.units;
    meter_.hooks = 0;
    meter_.stops_at = computing_time() + most_nanoseconds;
    lua_sethook(state_, hook, LUA_MASKCOUNT, instructions_per_hook);
}

int Sandbox::load(const char* text, std::size_t size) {
    begin({});
    return luaL_loadbufferx(state_, text, size, "=script", "t");
}

int Sandbox::call(int arguments, int results, Budget budget) {
    begin(budget);
    const int status = lua_pcall(state_, arguments, results, 0);
    // Lua's own protected call catches every C++ exception; one that is not Lua's shows as a negative status.
    if (status < 0) throw std::runtime_error("an exception of ours was thrown inside a script");
    if (meter_.limit == LimitHit::none || status != LUA_OK) return status;
    lua_settop(state_, lua_gettop(state_) - (results == LUA_MULTRET ? 0 : results));
    lua_pushnil(state_);
    return LUA_ERRRUN;
}

void Sandbox::charge(lua_State* state, std::int64_t units) {
    meter_.units -= units;
    if (meter_.limit != LimitHit::none) stop(state, meter_.limit);
    if (meter_.units <= 0) stop(state, LimitHit::work);
}

int calling_line(lua_State* state) {
    lua_Debug debug{};
    if (!lua_getstack(state, 1, &debug) || !lua_getinfo(state, "l", &debug)) return 0;
    return debug.currentline > 0 ? debug.currentline : 0;
}

void raise(lua_State* state, const std::string& says) {
    luaL_where(state, 1);                              // [place]
    lua_pushlstring(state, says.data(), says.size());  // [place, sentence]
    lua_concat(state, 2);                              // [sentence with its place]
    lua_error(state);
    std::abort();
}

}  // namespace recourse
