#include "app/interactive_save.hpp"

#include "render/layout.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace recourse {

namespace {

bool write_and_sync(int file, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            return false;
        }
    }
    return ::fsync(file) == 0 || errno == EINVAL;
}

std::string not_written(const std::string& path, int reason) {
    if (reason == EEXIST) {
        return "`" + shown(path) + "` is there already; nothing was written. Give another name, as in `save "
               "rehearsal-2.toml`.";
    }
    return "`" + shown(path) + "` can't be written: " + std::strerror(reason) +
           ". Name a file in a folder that is there and that you may write to.";
}

}  // namespace

std::optional<std::string> save_new_file(const std::string& path, std::string_view text) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) return not_written(path, errno);
    const bool written = write_and_sync(file, text);
    const int reason = errno;
    if (::close(file) == 0 && written) return std::nullopt;
    ::unlink(path.c_str());
    return not_written(path, written ? EIO : reason);
}

}  // namespace recourse
