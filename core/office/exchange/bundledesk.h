#pragma once

#include "core/office/entries/entrymedia.h"
#include "core/office/exchange/incoming.h"
#include "core/office/session/session.h"

namespace palmares {

struct BundleRequest {
    std::string path;
    bool deidentified = false; ///< without private texts, comments for the committee, and entries without consent; see ConsentBook
};

struct BundleWritten {
    std::uint64_t size = 0;
    FileHash hash;
    std::size_t records = 0;
    std::size_t texts = 0;
    std::size_t files = 0;
    std::vector<MediaLost> lost; ///< files of entries that could not go in: they are not here
    std::size_t withheld = 0; ///< texts left out because they are private
    std::size_t unshared = 0; ///< entries whose texts and files were left out, because consent to show them is missing
};

/// Bundles: the whole record set of a call, for another coordinator or for the archive.
class BundleDesk {
public:
    explicit BundleDesk(CallSession &session) : m_session(session) {}

    /// Writes the bundle, reads it back as a stranger would, and only then gives it its name. Needs no key.
    /// \errors OFFICE_ONLY, TOO_BIG, CANNOT_WRITE, DISK_FULL, CANCELLED
    Result<BundleWritten> write(const BundleRequest &request, const Progress &progress = {}) const;

    /// Makes the office of a call that is not here yet. Without the call's key it can be read, checked and
    /// exported. \errors those of the file; CALL_EXISTS (args `call`, `value`: its folder) if its office is
    /// here already
    static Result<CallFolder> makeOffice(const Environment &environment, const std::string &path,
                                         const Progress &progress = {});

private:
    CallSession &m_session;
};

} // namespace palmares
