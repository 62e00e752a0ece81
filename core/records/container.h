#pragma once

#include "core/records/commit.h"
#include "core/records/record.h"
#include "core/records/source.h"

#include <map>

// The exchange file, version 1: docs/FORMAT.md.

namespace palmares {

enum class FileKind : std::uint16_t { Package = 1, Ballot = 2, Bundle = 3, Key = 4 };

/// "package", "ballot", "bundle", "key".
std::string_view fileKindName(FileKind kind);

/// What a kind of file may hold.
struct KindLimits {
    std::uint64_t file;    ///< bytes in all
    std::uint64_t chunks;  ///< bytes of all chunks but BLOB: what is read into memory
    std::size_t records;
    std::size_t blobs;
    std::uint64_t blob;    ///< bytes of one
};
const KindLimits &limitsOf(FileKind kind);

constexpr std::size_t maxHintBytes = 64 * 1024;
constexpr std::size_t maxTextBytes = 1024 * 1024;

/// A text that records name by its ref.
struct TextBytes {
    Ref ref;
    Salt salt;
    Bytes bytes; ///< UTF-8
};

/// Where in the file the bytes of a named file lie.
struct BlobPlace {
    FileHash hash;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

/// What was read from an exchange file. Everything in it was checked by its bytes alone; what counts is for the view to say.
struct ExchangeFile {
    FileKind kind = FileKind::Bundle;
    std::uint16_t minor = 0;
    CallId call;
    FileHash hash;               ///< BLAKE2b-256 of the whole file, as `b2sum -l 256` prints it
    std::uint64_t size = 0;
    Bytes hint;                  ///< for messages only, never trusted
    std::vector<Record> records; ///< ascending by id
    std::vector<Commit> commits; ///< ascending by id, signatures checked
    std::map<Digest, std::vector<Digest>> lists;
    std::optional<Seed> inviteSeed; ///< packages only
    std::vector<TextBytes> texts;   ///< ascending by ref, each named by a record here
    std::vector<BlobPlace> blobs;   ///< ascending by hash, each named by a record here and checked against its hash
    Bytes sealedKey;                ///< key files only: the payload of PKEY
    std::size_t droppedTexts = 0;   ///< named by no record here
    std::size_t droppedLists = 0;
    std::size_t droppedBlobs = 0;
    std::size_t unknownRecords = 0; ///< of types this program does not know
    std::size_t skippedChunks = 0;  ///< that may be skipped and were
};

/// Called with bytes done and in all; returns false to stop (CANCELLED).
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

struct ReadOptions {
    std::optional<FileKind> kind; ///< else WRONG_KIND
    std::optional<CallId> call;   ///< else WRONG_CALL
    Progress progress;
};

/// The first 64 bytes of a file that is at least ours by its magic; nothing else was checked.
struct Preamble {
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
    std::uint16_t kind = 0;
    std::uint16_t flags = 0;
    std::uint64_t size = 0;
    std::uint32_t chunks = 0;
    std::uint32_t zero = 0;
    CallId call;
};

/// Looks at magic and version only, to say quickly what a file claims to be.
/// \errors CANNOT_READ, CUT_OFF, NOT_OURS, TEXT_MANGLED, NEWER_PROGRAM
Result<Preamble> readPreamble(ByteSource &source);

/// Reads and checks a whole file; the first fault in the order of docs/FORMAT.md is the error.
/// \errors CANNOT_READ, CUT_OFF, NOT_OURS, TEXT_MANGLED, NEWER_PROGRAM, EXTRA_BYTES, DAMAGED, WRONG_KIND, SEALED_NO_KEY,
///         WRONG_CALL, TOO_BIG, BAD_STRUCTURE, ALTERED, CANCELLED
Result<ExchangeFile> readExchange(ByteSource &source, const ReadOptions &options = {});

/// Sends the bytes of a blob to `sink`, hashed again on the way.
/// \errors CANNOT_READ, DAMAGED, and those of the sink
Done copyBlob(ByteSource &source, const BlobPlace &blob, const ByteSink &sink);

/// A file to be put into an exchange file.
struct BlobOut {
    FileHash hash;
    std::uint64_t size = 0;
    std::function<Done(const ByteSink &)> copy; ///< sends exactly these bytes
};

/// What is to be written. Records, commits, lists, texts and blobs are put in order and repeats dropped by the writer.
struct ExchangeContent {
    FileKind kind = FileKind::Bundle;
    CallId call;
    Bytes hint;
    std::vector<const Record *> records;
    std::vector<const Commit *> commits;
    std::vector<const std::vector<Digest> *> lists; ///< each ascending; empty ones are left out
    std::optional<Seed> inviteSeed;
    std::vector<const TextBytes *> texts;
    std::vector<BlobOut> blobs;
    Bytes sealedKey;
};

struct WrittenFile {
    std::uint64_t size = 0;
    FileHash hash; ///< of the whole file
};

/// The length the file will have.
std::uint64_t exchangeSize(const ExchangeContent &content);

/// Writes a file that readExchange accepts, if the content is complete: every record committed, every list there.
/// \errors TOO_BIG before anything is written, DAMAGED if a blob is not what its hash says, CANCELLED, those of the sink
Result<WrittenFile> writeExchange(ExchangeContent content, const ByteSink &sink, const Progress &progress = {});

} // namespace palmares
