#pragma once

#include "core/merge/recordset.h"
#include "core/records/container.h"
#include "core/store/texts.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace palmares {

/// A file that was offered, and what reading it gave. Nothing of it is stored yet.
struct IncomingFile {
    std::string path;
    std::string name; ///< the last part of the path, a claim
    FileHash hash;    ///< none if it could not be read at all
    std::uint64_t size = 0;
    FileKind kind = FileKind::Bundle; ///< as its first bytes claim, checked unless it was refused
    bool again = false; ///< the same bytes were merged before, or stand earlier among these files
    std::string sameAs; ///< name of the one of these files with the same bytes that is read in its place; empty if they were merged before
    std::optional<Error> refused;
    ExchangeFile content; ///< its records and lists have moved to `set`
    RecordSet set;

    bool isReadable() const { return !again && !refused; }
};

/// A file in a folder that was passed over: nobody named it, so it is no refusal.
struct PassedOver {
    std::string path;
    /// CUT_OFF (still being written), NOT_OURS (`detail` "form": one for a judge to fill in), WRONG_KIND (`found`: what it is, `limit`: what
    /// was wanted), WRONG_CALL
    Error why;

    /// A photograph or a letter, say: nobody takes it for one of ours.
    bool isStranger() const { return why.code == Code::NOT_OURS && why.arg("detail") != "form"; }
};

struct IncomingRequest {
    std::vector<std::string>
        paths; ///< files, and folders whose files are taken by what is in them, not by their names
    std::optional<CallId> call;   ///< else WRONG_CALL
    std::vector<FileKind> kinds;  ///< else WRONG_KIND
    std::vector<FileHash> merged; ///< ascending: what was merged before is not read again
    Progress progress;            ///< bytes; called from the reading threads, one at a time
};

struct Incoming {
    std::vector<IncomingFile> files; ///< as asked for; those of a folder by name
    std::vector<PassedOver> passedOver;
};

/// Reads and checks all files, each with its own verdict, on two threads that touch nothing but these files.
/// \errors CANCELLED
Result<Incoming> readIncoming(const IncomingRequest &request);

/// The call and the kind that the first bytes of a file claim, unchecked. \errors those of readPreamble
struct Claim {
    CallId call;
    std::uint16_t kind = 0;
};
Result<Claim> claimOf(const std::string &path);

/// The calls that these files, and those in these folders, claim to belong to, each once, in the order in
/// which they come.
std::vector<CallId> claimedCalls(const std::vector<std::string> &paths);

/// Opens a regular file. \errors CANNOT_READ (arg `file`)
Result<std::unique_ptr<ByteSource>> openIncoming(const std::string &path);

/// Copies the files in it that are not here yet into the call's media, complete on disk when this returns;
/// those whose hashes are in `erased` (ascending) are left out.
Done keepMedia(const std::string &mediaFolder, const IncomingFile &file, const std::vector<Digest> &erased);

/// Stores records, lists, commits and texts of these files and notes each as merged. The records of all go in
/// together, in the order of the index, which saves half the time for hundreds of files. Texts that were stored
/// are added to `texts`. After an error some of it is stored: the caller takes it back.
Done storeIncoming(Transaction &transaction, std::span<const IncomingFile *const> files, std::int64_t now,
                   std::vector<TextRow> &texts);
Done storeIncoming(Transaction &transaction, const IncomingFile &file, std::int64_t now,
                   std::vector<TextRow> &texts);

} // namespace palmares
