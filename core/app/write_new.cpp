#include "app/write_new.hpp"

#include "render/layout.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// What is written beside its place under a name of its own, and goes away unless it was moved there.
class Beside {
public:
    explicit Beside(const fs::path& place)
        : path_(place.parent_path() / ("." + place.filename().string() + "." + std::to_string(::getpid()) + ".new")) {}
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    ~Beside() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

Problem not_written(int reason, const std::string& shown_as) {
    if (reason == EEXIST || reason == ENOTEMPTY) {
        return {Severity::error,
                "already-there",
                {},
                "`" + shown(shown_as) + "` is there already; nothing was written.",
                "Give another name, or go on with what is there."};
    }
    return {Severity::error,
            "not-written",
            {},
            "`" + shown(shown_as) + "` can't be written: " + std::strerror(reason) + ".",
            "Nothing was changed. Check that the folder is there and that you may write to it."};
}

/// 0, or the reason why the text could not be written to a new file.
int write_text(const fs::path& path, std::string_view text, mode_t mode) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0) return errno;
    int reason = 0;
    while (!text.empty() && reason == 0) {
        const auto written = ::write(file, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            reason = errno;
        }
    }
    if (reason == 0 && ::fsync(file) != 0 && errno != EINVAL) reason = errno;
    if (::close(file) != 0 && reason == 0) reason = errno;
    return reason;
}

std::optional<Problem> as_problem(int reason, const std::string& shown_as) {
    if (reason == 0) return std::nullopt;
    return not_written(reason, shown_as);
}

/// Moves a file or folder to a place where nothing is; 0, or the reason why not.
int move_to_free_place(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // A file system that can't promise it: look first.
    struct stat about {};
    if (::lstat(to.c_str(), &about) == 0) return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

constexpr mode_t anybodys = 0666;  // less what the user's mask takes away

}  // namespace

std::optional<Problem> write_new_file(const fs::path& path, std::string_view text, const std::string& shown_as) {
    const Beside beside(path);
    int reason = write_text(beside.path(), text, anybodys);
    if (reason == 0) reason = move_to_free_place(beside.path(), path);
    return as_problem(reason, shown_as);
}

std::optional<Problem> write_new_folder(const fs::path& path, const std::vector<NewFile>& files,
                                        const std::string& shown_as) {
    const Beside beside(path);
    int reason = ::mkdir(beside.path().c_str(), 0777) == 0 ? 0 : errno;
    for (const auto& file : files) {
        if (reason == 0) reason = write_text(beside.path() / file.name, file.text, anybodys);
    }
    if (reason == 0) reason = move_to_free_place(beside.path(), path);
    return as_problem(reason, shown_as);
}

std::optional<Problem> replace_file(const fs::path& path, std::string_view text, const std::string& shown_as) {
    struct stat about {};
    // A link stays a link: what it points to is replaced.
    std::error_code wrong;
    const fs::path real = fs::canonical(path, wrong);
    if (wrong) return as_problem(wrong.value(), shown_as);
    if (::stat(real.c_str(), &about) != 0) return as_problem(errno, shown_as);
    const Beside beside(real);
    int reason = write_text(beside.path(), text, about.st_mode & 0777);
    if (reason == 0 && ::rename(beside.path().c_str(), real.c_str()) != 0) reason = errno;
    return as_problem(reason, shown_as);
}

}  // namespace recourse
