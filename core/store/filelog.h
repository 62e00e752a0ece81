#pragma once

#include "core/records/record.h"
#include "core/store/calldb.h"
#include "core/store/files.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace palmares {

/// What happened to a file that was opened or merged here: a local list beside the records.
struct FileSeen {
    FileHash hash;
    int kind = 0;        ///< of the exchange format, 1 to 4; 0: not known
    std::string verdict; ///< "merged" or the name of the code that refused it
    std::string detail;  ///< of the refusal; may be empty
    std::string name;    ///< as the person's file was called, a claim
    std::int64_t at = 0; ///< ms, a claim
    std::vector<RecordId> records; ///< ascending; every record it held, new or not; empty if refused
};

/// Notes a file; a later verdict on the same file replaces the earlier one.
Done markFile(Transaction &transaction, const FileSeen &file);
Result<std::optional<FileSeen>> fileSeen(CallDb &db, const FileHash &hash);
/// All, oldest first, without their records.
Result<std::vector<FileSeen>> filesSeen(CallDb &db);
/// The records that no other merged file held: what undoing this file would set aside. Records made here are
/// in no file.
Result<std::vector<RecordId>> broughtOnlyBy(CallDb &db, const FileHash &hash);

/// A refused file that was kept for a closer look.
struct Quarantined {
    FileHash hash;
    std::string code; ///< why it was refused
    std::string name; ///< a claim
    std::int64_t size = 0;
    std::int64_t at = 0;
    bool bytesKept = false; ///< false above 16 MiB, or once 1 GiB of such files is here
};

constexpr std::int64_t quarantineFileLimit = 16ll << 20;
constexpr std::int64_t quarantineTotalLimit = 1ll << 30;

/// Notes a refused file and keeps its bytes if there is room for them. Writes the file at once, outside the
/// transaction.
Result<Quarantined> quarantine(Transaction &transaction, BytesView bytes, Quarantined file);
Result<std::vector<Quarantined>> quarantined(CallDb &db);

/// A file written here for somebody else, kept byte for byte so that sending again is the same file.
struct OutboxItem {
    FileHash hash;
    int kind = 0;
    std::string name; ///< as suggested to the person; never used as a path here
    std::int64_t at = 0;
    std::int64_t size = 0;
    std::vector<Digest>
        refs; ///< ascending; texts and files whose bytes it holds: it goes when one of them is erased
};

/// Keeps the bytes on disk (at once) and the note (with the transaction). Bytes of a transaction that never
/// committed are swept when the call is opened next. \returns the item with the hash and size of the bytes
Result<OutboxItem> keepInOutbox(Transaction &transaction, OutboxItem item, const Producer &produce);
Result<OutboxItem> keepInOutbox(Transaction &transaction, OutboxItem item, BytesView bytes);
Result<std::vector<OutboxItem>> outbox(CallDb &db);
/// Sends the kept bytes to `sink`, e.g. one that `durableReplaceFrom` gives.
/// \errors NOT_FOUND, DAMAGED (the bytes are not those that were kept; may come after all were sent),
/// CANNOT_READ
Done copyFromOutbox(CallDb &db, const FileHash &hash, const ByteSink &sink);

} // namespace palmares
