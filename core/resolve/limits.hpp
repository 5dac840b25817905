#pragma once

#include "calendar/due.hpp"
#include "model/procedure.hpp"
#include "resolve/moments.hpp"
#include "resolve/walk.hpp"
#include "resolve/whose_days.hpp"

#include <string>
#include <vector>

namespace recourse {

/// When an earlier limit was due, as one reading counts it; no date where that reading sets none.
struct EarlierDue {
    std::optional<Stamp> at;
    std::string reading;  ///< as it is printed; empty where there is but one
    std::string named;    ///< as the script names it; empty where it names none
    std::string calendar = {};  ///< on which reading of whose working days are counted; empty where that makes no difference
};
std::vector<EarlierDue> earlier_due_of(const std::vector<DueDate>& dates);

/// An earlier limit, and when what came after it opened: a "further" limit counts from either (3.13).
struct EarlierLimit {
    std::vector<EarlierDue> due;
    std::string moment;
    std::optional<Stamp> opened;
};

/// What a limit counts from unless it names something else.
struct Start {
    std::string moment;
    std::optional<Stamp> at;           ///< none where it has not come
    bool supposed = false;
    std::vector<EarlierLimit> earlier;  ///< the nearest first: "further" counts from the first of them that has a date
    std::string step = {};              ///< whose limit it is; empty for a duty
    std::size_t visit_since = 0;        ///< moments of that step count from here on: those of earlier visits do not (3.21)
};

/// Another date that was agreed for a limit, or for one of those in it (3.22).
struct Agreement {
    const Limit* limit = nullptr;          ///< which of them; null: whatever the field means
    const Extension* extension = nullptr;  ///< by which it was made longer; null where the text leaves the limit open
    DueDate date;
};

/// The dates of a limit, one for each reading that gives one, the earliest marked as prudent (3.14); also for each reading
/// of whose working days are counted, where those differ. A limit that is silent gives nothing; one that waits, or is only
/// words, or counts working days of which nobody has said whose they are, gives an entry without a date. Of `sooner_of` and
/// `by_fact` an agreement moves only the limit for which it was made, and of several readings only that one.
std::vector<DueDate> due_dates(const Stated<Limit>& limit, const std::string& what, const Start& start,
                               const Counting& counting, const std::vector<Agreement>& agreed = {});

/// A limit, or one of those in it, that can be made longer as things stand: of `by_fact` only the one that counts.
struct LimitPart {
    const Limit* limit = nullptr;          ///< as of an agreement
    const Extension* extension = nullptr;
    std::string reading;                   ///< on which of several it counts
    std::optional<Stamp> first_due;        ///< before any agreement; none where the text gives no date
};
/// `around`: how those are made longer that say nothing of it themselves, null where nothing lets them be.
std::vector<LimitPart> parts_to_extend(const Stated<Limit>& limit, const Extension* around, const Start& start,
                                       const Counting& counting);

/// From when on a lapse is certain: after the latest of the dates; none where any reading sets no date.
std::optional<Stamp> certain_after(const std::vector<DueDate>& dates);

/// When everything that is counted on that reading was due, of a limit or of whose working days are counted; none where
/// some of it is still to come, or nothing is counted so.
std::optional<Stamp> passed_on_reading(const std::vector<DueDate>& dates, const std::string& reading, const Stamp& now);

/// Marks those of several readings whose date has passed while that of another has not, or sets none (3.14): they do not
/// run any more. Each phase by itself.
void mark_passed(std::vector<DueDate>& dates, const Stamp& now);

/// Whether a date that ends with its day (or at its minute) has passed at that time (3.3, 3.10, 3.16).
bool has_passed(const Stamp& due, const Stamp& now);

/// The earliest time at which one may rely on a lapse: the next calendar day, or after hours the next minute (3.3).
Stamp first_moment_after(const Stamp& due);

}  // namespace recourse
