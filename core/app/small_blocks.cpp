// The program's memory for small things. A walk asks for ten thousand of them and ends within two milliseconds: taking one
// off a list costs a tenth of what the library's general allocator needs, and pages of blocks of one size stay dense.
// Only the program has it, not the library: tests and sanitizers see every block as the system gives it.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t page_bytes = 4096;
constexpr std::size_t step_bytes = 16;  ///< sizes go up by what the strictest plain type wants to be aligned to
constexpr std::size_t few_from = 128;   ///< of longer ones there are few of each size: one page serves four sizes
constexpr std::size_t largest = 512;    ///< what is longer comes from the system
constexpr std::size_t most_pages = 8192;

struct Block {
    Block* next;
};

/// Of blocks of one size; which size is said at its start, so that a block is given back by its address alone.
struct alignas(page_bytes) Page {
    std::size_t size_number;
    std::size_t unused;
    std::array<std::byte, page_bytes - 2 * sizeof(std::size_t)> blocks;
};

/// Never touched before they are used, and so not there.
alignas(page_bytes) std::array<Page, most_pages> pages;
std::size_t pages_used = 0;

struct OneSize {
    Block* given_back = nullptr;
    std::byte* fresh = nullptr;  ///< the part of its last page that nobody had yet
    std::byte* end = nullptr;
};
std::array<OneSize, largest / step_bytes + 1> sizes;

void* from_new_page(OneSize& size, std::size_t number) {
    if (pages_used == most_pages) return nullptr;
    Page& page = pages[pages_used++];
    page.size_number = number;
    const std::size_t bytes = number * step_bytes;
    size.fresh = page.blocks.data();
    size.end = size.fresh + page.blocks.size() / bytes * bytes;
    void* const block = size.fresh;
    size.fresh += bytes;
    return block;
}

constexpr std::size_t rounded_up(std::size_t number, std::size_t to) {
    return (number + to - 1) / to * to;
}

/// Null where a block is too long for a page, or no page is left.
inline void* small_block(std::size_t bytes) {
    if (bytes > largest) return nullptr;
    const std::size_t room = rounded_up(bytes, bytes <= few_from ? step_bytes : 4 * step_bytes);
    const std::size_t number = bytes == 0 ? 1 : room / step_bytes;
    OneSize& size = sizes[number];
    if (Block* const block = size.given_back) {
        size.given_back = block->next;
        return block;
    }
    if (size.fresh == size.end) return from_new_page(size, number);
    void* const block = size.fresh;
    size.fresh += number * step_bytes;
    return block;
}

}  // namespace

void* operator new(std::size_t bytes) {
    if (void* const block = small_block(bytes)) return block;
    if (void* const block = std::malloc(bytes)) return block;
    throw std::bad_alloc();
}

void operator delete(void* block) noexcept {
    const auto offset = reinterpret_cast<std::uintptr_t>(block) - reinterpret_cast<std::uintptr_t>(pages.data());
    if (offset >= sizeof pages) return std::free(block);
    OneSize& size = sizes[pages[offset / page_bytes].size_number];
    size.given_back = new (block) Block{size.given_back};
}

void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
