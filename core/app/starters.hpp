#pragma once

#include "app/write_new.hpp"
#include "model/area.hpp"
#include "model/procedure.hpp"
#include "model/recorded.hpp"

#include <string>
#include <vector>

namespace recourse {

/// What a new procedure begins as: a script that a person reads from top to bottom, in which everything that a document
/// may leave open is silent. `sources` are the documents of the area; the first is written as the source.
std::string procedure_starter(const std::string& area, const std::string& procedure,
                              const std::vector<std::string>& sources);

/// A script as the beginning of another procedure: the text with the procedure's name changed, under comments that say
/// what to revise. `of` is what it is a copy of, as AREA/NAME. Empty where the name is not found in the text.
std::string copied_procedure(const std::string& text, const Recorded& recorded, const std::string& of,
                             const std::string& area, const std::string& procedure);

/// The files of a new area: its header, and one file for each kind of thing, with a sample behind comment marks.
std::vector<NewFile> area_starter(const std::string& area, const std::string& calendar);

/// A document with one clause that is not written down yet.
std::string source_starter(const std::string& source);

/// A story of a matter that has just come up, which walks as it stands; with samples behind comment marks of the facts,
/// roles and moments of the procedure and of the events that it can begin with. `file` is where it is written.
std::string story_starter(const Area& area, const Procedure& procedure, const std::string& file);

}  // namespace recourse
