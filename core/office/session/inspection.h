#pragma once

#include "core/merge/counting.h"
#include "core/office/entries/entrymedia.h"
#include "core/office/session/session.h"
#include "core/office/view/commitsubjects.h"
#include "core/records/container.h"
#include "core/store/filelog.h"

namespace palmares {

/// One signed act, as its commit tells it: everything but the author is a claim.
struct CommitLine {
    Digest id;
    std::string author; ///< as authorName()
    std::string device; ///< the label of the laptop, a claim
    std::string act;
    std::string program;
    std::int64_t time = 0;   ///< ms
    std::string install;     ///< first digits of the installation
    std::size_t records = 0; ///< that it vouches for
    std::size_t here = 0;    ///< of these, present
    std::vector<std::string> reasons; ///< that somebody gave for what it did, each once; where the texts are here
    std::vector<CommitSubject> about;
};

/// Commits in the order that they have there.
std::vector<CommitLine> commitLines(const std::vector<Commit> &commits, const RecordSet &set,
                                    const CallState &state);

/// A result computed again from the records alone.
struct ResultProof {
    std::string round;
    RecordId close;     ///< none: provisional, there is nothing to compare with
    bool stands = true; ///< false: a close that was replaced since
    Digest digest;
    std::optional<Error>
        failure; ///< ALTERED (the close says something else), NOT_FOUND (what it rests on is not here)
};

/// Every round that has rules, and every close in the set, whether it still stands or not.
std::vector<ResultProof> proveResults(const RecordSet &set, const CallState &state);

/// An exchange file explained without importing it.
struct FileInspection {
    std::string path;
    std::uint64_t size = 0;
    FileHash hash;
    std::optional<Error> refused; ///< the verdict; the first fault in the order of the format
    FileKind kind = FileKind::Bundle;
    CallId call;
    std::string hint;     ///< never trusted
    std::string callName; ///< of the genesis; empty if it is not in the file
    std::vector<std::pair<std::string, std::string>> titles; ///< language → title; of a package or bundle
    JudgeId judge;         ///< whom a package is for or whose ballot it is; none for other kinds
    std::string judgeCode; ///< of a package
    std::size_t entries = 0; ///< assigned, in a package; all, in a bundle
    std::vector<std::pair<std::string, std::size_t>> types; ///< records by type, in the order of the types
    std::size_t records = 0;
    std::size_t lists = 0;
    std::size_t texts = 0;
    std::uint64_t textBytes = 0;
    std::size_t files = 0;
    std::uint64_t fileBytes = 0;
    std::size_t unknown = 0; ///< records of types that this version does not know
    std::size_t dropped = 0; ///< texts, lists and files that no record names
    std::size_t skippedChunks = 0;
    std::vector<CommitLine> commits;
    struct Submit {
        std::string round;
        SubmitKind kind = SubmitKind::Interim;
        std::size_t sheets = 0;
        std::string receipt;
    };
    std::vector<Submit> submits;
    Digest setDigest;
    std::vector<ResultProof> results; ///< of a bundle

    bool isSound() const;
};
/// Unreadable files have a verdict, too. \errors CANCELLED
Result<FileInspection> inspectFile(const std::string &path, const Progress &progress = {});

/// A call proved again from bytes: records, commits, lists, texts and files; no cache is looked at.
struct CallProof {
    std::string name;
    std::size_t records = 0;
    std::size_t commits = 0;
    std::size_t lists = 0;
    std::size_t texts = 0;
    std::size_t files = 0;
    std::size_t filesMissing = 0; ///< of any version of any entry
    std::vector<MediaLost> lost;  ///< of the present ones
    Digest setDigest;
    std::vector<ResultProof> results;
    std::vector<Error> failures; ///< each with `detail` (what) and `value` (which)

    bool isSound() const;
};
/// \errors those of CallDb::open, DB_DAMAGED
Result<CallProof> verifyCall(const CallFolder &folder);
/// The same of a database that is open, e.g. a backup.
Result<CallProof> verifyCall(CallDb &db);

struct CallLog {
    std::vector<CommitLine> commits;
    std::vector<FileSeen> files; ///< merged or opened here, oldest first
};
Result<CallLog> callLog(CallSession &session);

} // namespace palmares
