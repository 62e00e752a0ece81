#pragma once

#include "core/office/session/session.h"

#include <string>
#include <vector>

namespace palmares {

/// Words in a title or text of an entry that judges shall not read.
struct Blackout {
    std::string entry; ///< code
    std::string part;  ///< "title" or "text"
    std::string lang;
    std::string words; ///< letter for letter
};

/// Takes out of entries what shows who sent them. The entry gets a new version, as by any correction; the words as they came stay
/// with the office and go into no package.
class RedactDesk {
public:
    /// What was changed, to put it back.
    struct Redacted {
        std::vector<EntryContent> before; ///< the versions that were replaced
        std::size_t texts = 0;            ///< titles and texts with at least one black bar more
    };

    explicit RedactDesk(CallSession &session) : m_session(session) {}

    /// Puts black bars over the words; one act for all entries.
    /// \errors UNKNOWN_ENTRY, AMBIGUOUS (an entry in two versions), NOTHING_TO_DO (the words stand nowhere)
    Result<Redacted> blackOut(const std::vector<Blackout> &wanted);
    /// Everything of the entrant's own, and other people's addresses and numbers, that is found in titles and texts of an entry.
    /// \errors UNKNOWN_ENTRY
    static Result<std::vector<Blackout>> found(const CallView &view, std::string_view entry);
    /// Gives entries the words again that they had. \errors UNKNOWN_ENTRY, AMBIGUOUS
    Done putBack(const std::vector<EntryContent> &before);

private:
    CallSession &m_session;
};

} // namespace palmares
