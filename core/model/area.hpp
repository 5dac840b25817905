#pragma once

#include "base/name.hpp"
#include "model/entry.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// An area with everything that its files say; what a shared area gives stands behind its own entries.
struct Area {
    AreaHeader header;
    std::vector<Entry> entries;
};

/// A post's place on a body.
struct Seat {
    PostName post;
    BodyName body;
    std::string as;  ///< "chair", "vice-chair", "member", "attends"
    Ground ground;
};

/// The entry of a kind with that name; null when there is none.
const Entry* find_entry(const Area& area, std::string_view kind, std::string_view name);
/// The same by name, title or alias, or else by a name that it had before, without regard to case.
const Entry* find_called(const Area& area, std::string_view kind, std::string_view called);
/// Every entry of a kind, in the order of the files.
std::vector<const Entry*> entries_of(const Area& area, std::string_view kind);
/// The names of every entry of a kind.
std::vector<std::string> names_of(const Area& area, std::string_view kind);

/// The names that an entry had before.
std::vector<std::string> former_names_of(const Entry& entry);

/// A text field of an entry; empty when it is not given, or is open.
std::string text_of(const Entry& entry, std::string_view field);
/// A field that is a list of texts, or one text.
std::vector<std::string> texts_of(const Entry& entry, std::string_view field);
/// What a field rests on: its own ground, or the entry's.
Ground ground_of(const Entry& entry, std::string_view field);

/// The title of a body, post, agency or topic, or its name where the area has none.
std::string title_in(const Area& area, std::string_view name);

/// The seats of which the area says who has them; one that passes from post to post may name nobody.
std::vector<Seat> seats_of(const Area& area);
/// Who chairs a body; none where the area names nobody.
std::optional<Seat> chair_of(const Area& area, const BodyName& body);
/// The bodies under the joint protocol, in its order: those that the entry of kind `protocol` lists.
std::vector<BodyName> protocol_boards(const Area& area);

}  // namespace recourse
