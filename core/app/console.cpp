#include "app/console.hpp"

#include <cerrno>
#include <unistd.h>

namespace recourse {

namespace {

bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EPIPE) {
            return true;
        } else if (errno != EINTR && errno != EAGAIN) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool Console::flush() {
    const bool printed = write_all(STDOUT_FILENO, out_);
    out_.clear();
    if (!printed) err_ += "recourse: standard output can't be written to.\n";
    write_all(STDERR_FILENO, err_);
    err_.clear();
    return printed;
}

}  // namespace recourse
