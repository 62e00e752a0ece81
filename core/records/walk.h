#pragma once

#include "core/records/container.h"

// The three steps of reading a file around its chunks' contents; used by readExchange only.

namespace palmares {

enum class ChunkKind : std::uint8_t { Hint, Records, Commits, Lists, Invite, Texts, Blob, Key, Skipped };

struct ChunkPlace {
    ChunkKind kind = ChunkKind::Skipped;
    std::uint64_t offset = 0; ///< of the payload
    std::uint64_t size = 0;   ///< of the payload
};

/// A file of which magic, version, length, trailer, kind, flags and call are in order.
struct CheckedFrame {
    Preamble preamble;
    FileKind kind = FileKind::Bundle;
    FileHash hash;
};

/// Everything that can be said without looking into chunks.
Result<CheckedFrame> checkFrame(ByteSource &source, const ReadOptions &options);

/// The chunks, each where and as often as its kind of file may have it.
Result<std::vector<ChunkPlace>> chunksOf(ByteSource &source, const CheckedFrame &frame);

/// What the parts must be to each other: commits for every record, lists, the rules of the kind; drops what nothing names.
Done checkTogether(ExchangeFile &file);

} // namespace palmares
