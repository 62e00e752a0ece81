#pragma once

#include "core/office/erasures.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace palmares {

/// The office writes reasons for itself, too; which of them others may read. One about an entry that was erased, or whose entrant is not known in
/// this copy, stays here: what it would have to be compared with is gone. So does one that shows who sent the entry it is about, or that
/// names anybody else of the call: two words of a name close together do, in whatever order and form, and a name of one word.
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
    bool holdsTwoWordsOfAName(const std::vector<std::string> &words) const;
    void readNames();
    void readNamesOf(const Ref &person);
    void addName(const std::vector<std::string> &words);

    const CallView &m_call;
    Names m_names;
    ErasedPeople m_gone;
    bool m_isRead = false;
    std::unordered_set<std::string> m_spoken; ///< folded, a blank between words
    std::unordered_map<std::string, std::vector<std::size_t>> m_wordsOfNames; ///< folded → whose, ascending
    std::size_t m_nameCount = 0;
    std::vector<std::string> m_unspaced;      ///< in scripts that put no blank between words
};

/// The entry that a record with a reason is about; none if it is about something else.
EntryId entryOfReason(const Record &record);

} // namespace palmares
