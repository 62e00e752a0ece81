#pragma once

#include "core/office/session/session.h"
#include "core/records/container.h"

namespace palmares {

struct PackageRequest {
    std::string round;  ///< empty: the present one
    std::string judge;  ///< code; empty: every judge with an assignment, or from whom all were taken, or `judges`
    std::string folder; ///< where the files go
    std::int64_t maxSize = 0; ///< bytes; 0: no limit, one file a judge
    std::vector<std::string> judges = {}; ///< codes; only these; empty: all
};

/// An attachment that alone is larger than the limit.
struct OversizedFile {
    std::string entry; ///< code
    std::string media; ///< e.g. "image/png"
    std::int64_t size = 0; ///< bytes
    std::string part;  ///< name of the file that it travels in
};

struct PackageWritten {
    std::string judge;              ///< code
    std::vector<std::string> files; ///< paths; text first, then media in numbered parts
    std::vector<std::int64_t> sizes;
    std::size_t entries = 0;
    std::vector<OversizedFile> oversized; ///< each has a part of its own
    std::vector<std::string> untold; ///< codes of entries: the reason about them shows who sent them and was left out
    bool textsTooLarge = false; ///< the texts alone are larger: each file is
    /// What could not be made (DAMAGED or NOT_FOUND of attachments, AMBIGUOUS of entries in two versions: nothing was issued) or not be written to the folder (detail
    /// `package_kept`: issued, and the bytes are kept in the outbox).
    std::vector<Error> failures;
};

/// Packages: what each judge may see, in files.
class PackageDesk {
public:
    explicit PackageDesk(CallSession &session) : m_session(session) {}

    /// Writes the packages of a frozen round. Invitations and the note of what was issued are one act; then the files
    /// are written one by one, and one that cannot be made or written does not stop the others. The folder is tried first.
    /// Attached files go out without what they say of their makers (see cleanFilesOf()).
    /// Progress counts packages; what is cancelled leaves whole what was written until then, and issues nothing more.
    /// \errors ROUND_NOT_FROZEN, AMBIGUOUS (the round or texts that judges read are there in two versions), UNKNOWN_JUDGE, NOTHING_TO_DO (nobody has an assignment, or was sent one before), CANNOT_WRITE, DISK_FULL, CANCELLED
    /// (nothing was written)
    Result<std::vector<PackageWritten>> write(const PackageRequest &request, const Progress &progress = {});

    /// Judges whose last package of the round was made here and lies whole in no folder: a disk refused it. \errors DB_DAMAGED
    Result<std::vector<JudgeId>> unwritten(std::string_view round);

private:
    CallSession &m_session;
};

} // namespace palmares
