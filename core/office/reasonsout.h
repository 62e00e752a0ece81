#pragma once

#include "core/office/erasures.h"
#include "core/office/namesheld.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// The office writes reasons for itself, too; which of them others may read. One about an entry that was erased, or whose entrant is not known in
/// this copy, stays here: what it would have to be compared with is gone. So does one that shows who sent the entry it is about, or that
/// names anybody else of the call (two words of a name close together do), by the name of today or an earlier one, or that says how to
/// reach anybody: once somebody is forgotten,
/// nothing could tell any more whose name a colleague's late words hold.
class ReasonsOut {
public:
    /// `reader`: the judge who is to read them, whose own name is none to hide; nowhere: anybody.
    explicit ReasonsOut(const CallView &call, std::uint32_t reader = nowhere)
        : m_call(call), m_reader(reader), m_gone(erasedPeople(call.set, call.state))
    {
    }

    /// True of a text that is not here, too: there is nothing to hold back.
    bool mayLeave(const Record &record, const Ref &reason);
    /// The same of words about an entry; of none: about something else.
    bool mayLeave(const EntryId &about, std::string_view words);

private:
    void readNames();

    const CallView &m_call;
    std::uint32_t m_reader;
    ErasedPeople m_gone;
    bool m_isRead = false;
    NamesHeld m_names;
    std::map<EntryId, std::vector<Ref>> m_versions; ///< of what is known of each entrant
};

/// The entry that a record with a reason is about; none if it is about something else.
EntryId entryOfReason(const Record &record);

} // namespace palmares
