#pragma once

#include "render/document.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace recourse {

/// A page of the reference of the procedure language: the word that `recourse words` knows it by, what it is about, and
/// what stands on it.
struct ReferencePage {
    const char* word;
    const char* title;
    std::vector<PagePart> (*parts)();
};

/// Every page, in the order in which a person should read them.
std::span<const ReferencePage> reference_pages();

/// Null when there is no such page.
const ReferencePage* find_reference_page(std::string_view word);

/// The whole reference: all pages, one below the other.
std::vector<PagePart> whole_reference();

}  // namespace recourse
