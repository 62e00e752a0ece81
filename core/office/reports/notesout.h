#pragma once

#include "core/office/entries/consent.h"
#include "core/office/reports/reasonsout.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace palmares {

/// What judges wrote for entrants, as far as people outside the team may read it: not what the office holds back or answered in two
/// ways, in its words and not the judge's where it gave others, nothing about an entry without consent, and nothing that
/// names somebody of the call.
class NotesOut {
public:
    NotesOut(const CallView &call, const ConsentBook &consents, ReasonsOut &names);

    /// Words that leave, whoever they are for.
    bool mayLeave(std::string_view words) const { return m_words.contains(words); }
    /// What leaves of what that judge wrote; empty: nothing. The numbers are places in the state.
    std::string of(std::uint32_t round, std::uint32_t judge, std::uint32_t entry, const std::string &written) const;

private:
    std::set<std::string, std::less<>> m_words;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::string>, std::string> m_sheets; ///< by round, judge, entry and what was written
};

} // namespace palmares
