#include "app/pages.hpp"

#include <array>

namespace recourse {

namespace {

std::array<std::span<const Page>, 7> groups() {
    return {command_pages(), file_pages(), story_pages(), script_pages(), procedure_pages(), way_pages(), check_pages()};
}

}  // namespace

std::vector<Page> all_pages() {
    std::vector<Page> all;
    for (const auto& group : groups()) all.insert(all.end(), group.begin(), group.end());
    return all;
}

const Page* find_page(std::string_view id) {
    for (const auto& group : groups()) {
        for (const auto& page : group) {
            if (id == page.id) return &page;
        }
    }
    return nullptr;
}

}  // namespace recourse
