#pragma once

#include "core/intake/nameindex.h"
#include "core/office/erasures.h"

#include <optional>
#include <string>
#include <unordered_set>

namespace palmares {

/// The office writes reasons for itself, too; which of them others may read. One about an entry that was erased, or whose entrant is not known in
/// this copy, stays here: what it would have to be compared with is gone. So does one that shows who sent the entry it is about, or that
/// names anybody else of the call (two words of a name close together do), or that says how to reach anybody: once somebody is forgotten,
/// nothing could tell any more whose name a colleague's late words hold.
class ReasonsOut {
public:
    /// Whose names are looked for: in a package a judge's own name is none to hide.
    enum class Names { Entrants, EntrantsAndJudges };
    ReasonsOut(const CallView &call, Names names) : m_call(call), m_names(names), m_gone(erasedPeople(call.set, call.state)) {}

    /// True of a text that is not here, too: there is nothing to hold back.
    bool mayLeave(const Record &record, const Ref &reason);
    /// The same of words about an entry; of none: about something else.
    bool mayLeave(const EntryId &about, std::string_view words);

private:
    bool namesAnybody(std::string_view words);
    void readNames();
    void readNamesOf(const Ref &person);

    const CallView &m_call;
    Names m_names;
    ErasedPeople m_gone;
    bool m_isRead = false;
    NameIndex m_index;
    std::unordered_set<std::string> m_others; ///< answers under headings that say "name", and addresses: folded, a blank between words
};

/// The entry that a record with a reason is about; none if it is about something else.
EntryId entryOfReason(const Record &record);

} // namespace palmares
