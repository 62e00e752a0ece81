#pragma once

#include "core/intake/names/nameparts.h"
#include "core/office/entries/namesheld.h"
#include "core/office/keeping/erasures.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace palmares {

/// The office writes reasons for itself, too; which of them others may read. One about an entry that was erased, or whose entrant is not known in
/// this copy, stays here: what it would have to be compared with is gone. So does one that shows who sent the entry it is about, or that
/// names anybody else of the call (two words of a name close together do), by the name of today or an earlier one, or that says how to
/// reach anybody: once somebody is forgotten,
/// nothing could tell any more whose name a colleague's late words hold. Of what a judge is to read, one that uses a single word of
/// anybody's name, or the code of another judge, stays here, too: who judges and who entered is not for judges to know.
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
    void addParts(const std::map<std::string, std::string> &person);
    bool namesInPart(std::string_view words) const;

    const CallView &m_call;
    std::uint32_t m_reader;
    ErasedPeople m_gone;
    bool m_isRead = false;
    NamesHeld m_names;
    NameParts m_parts;                ///< for a judge as reader
    std::set<std::string> m_codes;    ///< of other judges, in small letters; for a judge as reader
    std::map<EntryId, std::vector<Ref>> m_versions; ///< of what is known of each entrant
};

/// The entry that a record with a reason is about; none if it is about something else.
EntryId entryOfReason(const Record &record);

} // namespace palmares
