#pragma once

#include <memory>
#include <string>
#include <vector>

namespace recourse {

/// What a statement rests on (design 2).
enum class GroundKind {
    none,        ///< nothing was written: a defect wherever a ground is asked for
    clause,      ///< a document says so
    assumption,  ///< an assumption set chose it
    silence,     ///< the text was read to the end and says nothing
    unseen,      ///< that part of the text was not read
    configured,  ///< a clause leaves it to the area, which has not decided
    readings,    ///< the clause can be read in several ways and none was picked
    story,       ///< the story or event itself says so (an agreement, a recorded fact)
    ours,        ///< a rule of this program, such as how working days are counted
};

/// Of an assumption: the set that makes it, and who adopted that.
struct Adopted {
    std::string set;
    std::string by;

    bool operator==(const Adopted&) const = default;
};

/// Nearly every value carries one, so what few of them need stands apart.
struct Ground {
    GroundKind kind = GroundKind::none;
    /// "joint-protocol-2016/7.mutual-challenge.1"; with a silence, where the text was expected to speak.
    std::vector<std::string> clauses;
    /// How an unclear clause is read, or what is not said, or which rule of ours it is: a sentence.
    std::string says;
    std::shared_ptr<const Adopted> adopted;  ///< of an assumption; null for any other

    bool operator==(const Ground& other) const;
};

/// Who adopted a set, as part of a sentence: "nobody: an illustration" as "nobody (an illustration)".
std::string adopter_in_words(const std::string& adopted_by);

/// The word of the kind, as in JSON: "clause", "assumption", "silence", "not_seen", ...
std::string to_word(GroundKind kind);

/// One line for people: "joint-protocol-2016/7.mutual-challenge.1", "assumed by `illustration`, adopted by nobody (...)",
/// "silence in p/1: No time is given."
std::string to_text(const Ground& ground);

}  // namespace recourse
