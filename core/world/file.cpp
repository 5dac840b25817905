#include "world/file.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recourse {

namespace {

/// An open file, closed at the end of its life.
class Descriptor {
public:
    /// Without waiting: a pipe with nobody at its other end must not hang the reader.
    explicit Descriptor(const char* path) : number_(::open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int number() const { return number_; }

private:
    int number_;
};

Result<std::string> unreadable(const FileName& name, const std::string& why, const std::string& hint) {
    return failure<std::string>("unreadable-file", Where{name, 0, 0}, "`" + *name + "` can't be read: " + why + ".", hint);
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, const FileName& name) {
    const Descriptor file(path.c_str());
    if (file.number() < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return unreadable(name, missing ? "there is no such file" : std::strerror(errno),
                          missing ? "Check the name and the folder." : "");
    }
    struct stat about {};
    if (::fstat(file.number(), &about) != 0) return unreadable(name, std::strerror(errno), "");
    if (!S_ISREG(about.st_mode)) return unreadable(name, "it is no regular file", "Name a file, not a folder or a pipe.");
    if (static_cast<std::size_t>(about.st_size) > most_file_bytes) {
        return unreadable(name, "it is longer than 256 KiB", "Split it, or check that it is the right file.");
    }
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t length = 0;
    while (length < text.size()) {
        const auto got = ::read(file.number(), text.data() + length, text.size() - length);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return unreadable(name, std::strerror(errno), "");
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    text.resize(length);
    return {std::move(text), {}};
}

}  // namespace recourse
