#pragma once

#include "model/area.hpp"
#include "model/source.hpp"
#include "render/json.hpp"
#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Something that rests on a clause: "topic `domestic-abuse` of central-bedfordshire, in `leads`".
struct Citation {
    std::string says;
    Where where;
};

/// A value as an object of JSON: texts, numbers and lists as themselves, an open value with its form and its reason.
Json to_json(const Value& value);

/// One entry with every field and what it rests on.
Json to_json(const Entry& entry);
std::string entry_text(const Area& area, const Entry& entry, const Style& style);

/// The entries of an area by kind: name, title and ground of each; only of one kind, where it is named.
std::string area_text(const Area& area, const std::string& kind, const Style& style);
/// The area with some of its entries, and with more fields behind them.
std::string area_json(const Area& area, const std::vector<const Entry*>& entries, JsonFields more = {});

/// Entries in answer to a question: a few of them whole; of more, the name and title, what each says and its ground.
std::string entries_text(const Area& area, const std::vector<const Entry*>& entries, const Style& style);

/// The kinds of entry that the area has, in the order of its files.
std::vector<std::string> kinds_in(const Area& area);

/// A document with its clauses.
std::string source_text(const Source& source, const Style& style);
std::string source_json(const Source& source);

/// A clause with everything that rests on it.
std::string clause_text(const Source& source, const Clause& clause, const std::vector<Citation>& cited,
                        const Style& style);
std::string clause_json(const Source& source, const Clause& clause, const std::vector<Citation>& cited);

/// What of an area rests on a clause ("joint-protocol-2016/7.common-membership").
std::vector<Citation> citations_in(const Area& area, const std::string& clause);

}  // namespace recourse
