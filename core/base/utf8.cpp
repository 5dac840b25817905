#include "base/utf8.hpp"

#include <array>

namespace recourse {

namespace {

constexpr char32_t mark_of_byte_order = 0xFEFF;
/// The smallest character that may be written in so many bytes: a shorter one would have two spellings.
constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};

std::size_t bytes_from(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = bytes_from(first);
    if (bytes == 0 || at + bytes > text.size()) return {};
    char32_t code = bytes == 1 ? first : first & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80U) return {};
        code = (code << 6U) | (next & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < smallest[bytes] || code > 0x10FFFF || surrogate) return {};
    return {code, bytes};
}

std::size_t plain_from(std::string_view text, std::size_t at) {
    const std::size_t start = at;
    while (at < text.size() && text[at] >= ' ' && text[at] <= '~') ++at;
    return at - start;
}

bool is_plain_text(std::string_view text) {
    // In strides of a length that the compiler knows, so that it looks at several characters at once.
    constexpr std::size_t stride = 64;
    const auto is_odd = [](char c) { return static_cast<unsigned char>(((c < ' ') & (c != '\n')) | (c > '~')); };
    unsigned char odd = 0;
    std::size_t at = 0;
    for (; at + stride <= text.size(); at += stride) {
        for (std::size_t i = 0; i < stride; ++i) odd |= is_odd(text[at + i]);
    }
    for (; at < text.size(); ++at) odd |= is_odd(text[at]);
    return odd == 0;
}

bool is_hidden(char32_t code) {
    if (code == '\n' || code == '\t' || code == '\r') return false;
    if (code < 0x20 || (code >= 0x7F && code < 0xA0)) return true;
    if (code >= 0x200B && code <= 0x200F) return true;
    if (code >= 0x2028 && code <= 0x202E) return true;
    if (code >= 0x2060 && code <= 0x206F) return true;
    if (code >= 0xE0000 && code <= 0xE007F) return true;
    return code == 0xAD || code == 0x061C || code == mark_of_byte_order;
}

std::string code_point(char32_t code) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (; code > 0 || text.size() < 4; code >>= 4U) text.insert(text.begin(), digits[code & 0xFU]);
    return "U+" + text;
}

}  // namespace recourse
