#include "app/list_procedure.hpp"

#include "config/read.hpp"
#include "config/read_area.hpp"

#include <string_view>

namespace recourse {

namespace {

/// The place of a line and column, both counted from 1 and columns in bytes; the end where there is none.
std::size_t place_in(std::string_view text, int line, int column) {
    std::size_t at = 0;
    for (int passed = 1; passed < line && at < text.size(); ++passed) {
        const auto end = text.find('\n', at);
        if (end == std::string_view::npos) return text.size();
        at = end + 1;
    }
    return at + static_cast<std::size_t>(column > 0 ? column - 1 : 0);
}

/// What was found of a list: the place of its closing bracket, the end of its last item, and whether a comma follows
/// that.
struct ListEnd {
    std::size_t close = std::string_view::npos;
    std::size_t last_item = std::string_view::npos;  ///< none in an empty list
    bool comma = false;
};

/// Reads a list of texts from its opening bracket, past comments and quotes.
ListEnd end_of_list(std::string_view text, std::size_t open) {
    ListEnd end;
    for (std::size_t at = open + 1; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '#') {
            at = text.find('\n', at);
            if (at == std::string_view::npos) break;
        } else if (c == '"' || c == '\'') {
            at = text.find(c, at + 1);
            if (at == std::string_view::npos) break;
            end.last_item = at + 1;
            end.comma = false;
        } else if (c == ',') {
            end.comma = true;
        } else if (c == ']') {
            end.close = at;
            break;
        }
    }
    return end;
}

/// Whether the two say the same, and the second lists one procedure more, at the end.
bool is_just_longer(const std::string& before, const std::string& after, const std::string& procedure) {
    const auto file = FileName("area.toml");
    const auto old_area = read_area_header(before, file, "");
    const auto new_area = read_area_header(after, file, "");
    if (!old_area.ok() || !new_area.ok()) return false;
    auto expected = old_area.value->procedures;
    expected.push_back(procedure);
    const AreaHeader& was = *old_area.value;
    const AreaHeader& is = *new_area.value;
    return is.procedures == expected && is.title == was.title && is.calendar == was.calendar && is.uses == was.uses &&
           is.sources == was.sources;
}

}  // namespace

std::optional<std::string> with_procedure(const std::string& text, const std::string& procedure) {
    const auto file = FileName("area.toml");
    const auto table = read_toml(text, file);
    const Value* listed = table.value ? table.value->find("procedures") : nullptr;
    std::string made = text;
    if (!listed) {
        // A key belongs before the first heading, of which this file has none.
        if (!made.empty() && made.back() != '\n') made += '\n';
        made += "procedures = [\"" + procedure + "\"]\n";
    } else {
        const std::size_t open = text.find('[', place_in(text, listed->where.line, listed->where.column));
        if (open == std::string::npos) return std::nullopt;
        const ListEnd end = end_of_list(text, open);
        if (end.close == std::string_view::npos) return std::nullopt;
        const bool empty = end.last_item == std::string_view::npos;
        if (empty) {
            made.insert(open + 1, "\"" + procedure + "\"");
        } else if (end.comma) {
            made.insert(text.find(',', end.last_item) + 1, " \"" + procedure + "\",");
        } else {
            made.insert(end.last_item, ", \"" + procedure + "\"");
        }
    }
    if (!is_just_longer(text, made, procedure)) return std::nullopt;
    return made;
}

}  // namespace recourse
