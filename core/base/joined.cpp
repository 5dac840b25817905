#include "base/joined.hpp"

namespace recourse {

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
    std::string all;
    for (const auto& text : texts) {
        if (!all.empty()) all += between;
        all += text;
    }
    return all;
}

}  // namespace recourse
