#pragma once

#include <lua.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace recourse {

struct Recorder;
struct CaseView;

/// How much work one call of a script may do. A unit is about one instruction of Lua or 64 bytes of memory.
struct Budget {
    std::int64_t units = 1'000'000;
};

/// What a script ran into. Once it is not `none`, nothing that the script does afterwards is used.
enum class LimitHit {
    none,
    work,    ///< more units than its budget
    memory,  ///< more than 16 MiB
    text,    ///< one text longer than 16 KiB
    time,    ///< the last resort: half a second of computing, which differs from machine to machine
};

/// "more work than a procedure may need", for messages.
std::string to_text(LimitHit limit);

/// A fresh state of Lua in which nothing is known: no library, no global name. What scripts may use is put in by
/// `open_words`. It limits work, memory and the length of texts.
class Sandbox {
public:
    Sandbox();
    ~Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    lua_State* state() const { return state_; }

    /// The sandbox that a state belongs to.
    static Sandbox& of(lua_State* state);

    /// Compiles the text; the function is on the stack where the result is LUA_OK, else Lua's message.
    int load(const char* text, std::size_t size);

    /// Calls the function below the arguments under a budget: LUA_OK and the results, or another status and the error
    /// value. A limit that was hit is never LUA_OK.
    int call(int arguments, int results, Budget budget);

    LimitHit limit() const { return meter_.limit; }

    /// The line of the script at which the limit was hit; 0 where none is known.
    int limit_line() const { return meter_.line; }

    /// Units that the last call used.
    std::int64_t used() const { return meter_.given - meter_.units; }

    /// Takes units off the budget, for work that is done in C++; raises a Lua error when none are left.
    void charge(lua_State* state, std::int64_t units);

    /// Who records blocks; null except while a script is recorded.
    Recorder* recorder = nullptr;
    /// What a function may read; null except while a function is tabulated.
    CaseView* view = nullptr;

private:
    struct Meter {
        std::size_t bytes = 0;
        std::int64_t units = 0;
        std::int64_t given = 0;
        std::int64_t stops_at = 0;  ///< computing time of the thread, in nanoseconds
        int hooks = 0;
        int line = 0;                ///< where the limit was hit
        lua_State* state = nullptr;  ///< whose line that is
        LimitHit limit = LimitHit::none;
    };

    static void hit(Meter& meter, LimitHit limit);
    static void* allocate(void* meter, void* block, std::size_t old_size, std::size_t new_size);
    static void hook(lua_State* state, lua_Debug* debug);
    void begin(Budget budget);
    [[noreturn]] void stop(lua_State* state, LimitHit limit);

    Meter meter_;
    lua_State* state_ = nullptr;
};

/// The line of the script that called the C++ function that is running; 0 where none is known.
int calling_line(lua_State* state);

/// Raises a Lua error with this sentence; C++ objects on the way are destroyed.
[[noreturn]] void raise(lua_State* state, const std::string& says);

}  // namespace recourse
