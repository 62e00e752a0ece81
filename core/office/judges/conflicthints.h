#pragma once

#include "core/office/view/callview.h"

#include <string>
#include <vector>

namespace palmares {

/// A judge and an entry that may be too close to each other, as what both have said of themselves shows.
struct ConflictHint {
    std::uint32_t judge = nowhere; ///< index in CallState::judges
    std::uint32_t entry = nowhere; ///< index in CallState::entries
    std::string kind;              ///< "self", "institution", "mail_domain" or "country"
    std::string by;                ///< what both share, as the judge wrote it
};

/// Those that nobody has said anything about yet, by judge, then entry; the strongest kind of a pair. `self` is one person
/// by name or e-mail; an institution is the same in whatever case, accents and spelling of compatibility forms; domains of
/// mail that anybody can have are left out. Countries are only looked at where that is wished: they say little.
/// Reads the private store of the snapshot; needs no connection.
std::vector<ConflictHint> conflictHints(const CallView &view, bool withCountries);

} // namespace palmares
