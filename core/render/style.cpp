#include "render/style.hpp"

namespace recourse {

namespace {

std::string in_colour(const Style& style, std::string_view code, std::string_view text) {
    if (!style.colour || text.empty()) return std::string(text);
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

}  // namespace

std::string strong(const Style& style, std::string_view text) {
    return in_colour(style, "1", text);
}

std::string alarming(const Style& style, std::string_view text) {
    return in_colour(style, "31", text);
}

std::string faint(const Style& style, std::string_view text) {
    return in_colour(style, "2", text);
}

}  // namespace recourse
