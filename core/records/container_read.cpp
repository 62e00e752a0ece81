#include "core/records/container.h"
#include "core/records/frame.h"
#include "core/records/keyfile.h"
#include "core/records/limits.h"
#include "core/records/lists.h"
#include "core/records/walk.h"

#include "core/base/hash.h"

#include <algorithm>

namespace palmares {

namespace {

Error bad(std::string_view detail)
{
    return Error(Code::BAD_STRUCTURE, {{"detail", std::string(detail)}});
}

Error tooBig(std::string_view detail, std::uint64_t limit, std::uint64_t found)
{
    return Error(Code::TOO_BIG, {{"detail", std::string(detail)},
                                 {"limit", std::to_string(limit)},
                                 {"found", std::to_string(found)}});
}

/// Reads the bytes of one chunk from front to back, through a window.
class ChunkReader {
public:
    ChunkReader(ByteSource &source, const ChunkPlace &chunk)
        : m_source(source), m_next(chunk.offset), m_left(chunk.size)
    {
    }

    bool atEnd() const { return unread() == 0; }

    /// The next `count` bytes, valid until the next call; an error if the chunk or the source ends before.
    Result<BytesView> take(std::uint64_t count)
    {
        if (count > unread())
            return bad("frame");
        if (count > m_window.size() - m_at && !fill(static_cast<std::size_t>(count)))
            return Error(Code::CANNOT_READ);
        const BytesView bytes(m_window.data() + m_at, static_cast<std::size_t>(count));
        m_at += bytes.size();
        return bytes;
    }

    Result<std::uint64_t> number(int size)
    {
        PALMARES_TRY(const BytesView bytes, take(static_cast<std::uint64_t>(size)));
        return fromBigEndian(bytes);
    }

private:
    static constexpr std::size_t windowSize = 256 * 1024;

    std::uint64_t unread() const { return m_left + (m_window.size() - m_at); }

    bool fill(std::size_t atLeast)
    {
        m_window.erase(0, m_at);
        m_at = 0;
        const std::size_t have = m_window.size();
        const auto more = static_cast<std::size_t>(
            std::min<std::uint64_t>(m_left, std::max(windowSize, atLeast) - have));
        m_window.resize(have + more);
        if (!m_source.read(m_next, m_window.data() + have, more))
            return false;
        m_next += more;
        m_left -= more;
        return true;
    }

    ByteSource &m_source;
    std::uint64_t m_next;
    std::uint64_t m_left;
    Bytes m_window;
    std::size_t m_at = 0;
};

template <typename Id>
Result<Id> takeId(ChunkReader &reader)
{
    PALMARES_TRY(const BytesView bytes, reader.take(Id::size));
    return *Id::fromBytes(bytes);
}

Done readRecords(ChunkReader reader, ExchangeFile &file)
{
    const KindLimits &limits = limitsOf(file.kind);
    while (!reader.atEnd()) {
        PALMARES_TRY(const std::uint64_t length, reader.number(4));
        if (length > maxBodyBytes)
            return tooBig("body", maxBodyBytes, length);
        if (file.records.size() == limits.records)
            return tooBig("records", limits.records, limits.records + 1);
        PALMARES_TRY(const BytesView body, reader.take(length));
        PALMARES_TRY(Record record, readRecord(Bytes(body)));
        if (record.header.call != file.call)
            return bad("other_call");
        if (!file.records.empty() && !(file.records.back().header.id < record.header.id))
            return bad("order");
        file.unknownRecords += record.header.type == RecordType::Unknown ? 1U : 0U;
        file.records.push_back(std::move(record));
    }
    return {};
}

Done readCommits(ChunkReader reader, ExchangeFile &file)
{
    while (!reader.atEnd()) {
        PALMARES_TRY(const std::uint64_t length, reader.number(4));
        if (length > maxCommitBytes)
            return tooBig("commit", maxCommitBytes, length);
        PALMARES_TRY(const BytesView bytes, reader.take(length));
        Bytes body(bytes);
        PALMARES_TRY(const BytesView signed_, reader.take(sizeof(Signature)));
        Signature signature;
        std::copy(signed_.begin(), signed_.end(), signature.begin());
        PALMARES_TRY(Commit commit, readCommit(std::move(body), signature));
        if (commit.call != file.call)
            return bad("other_call");
        if (!file.commits.empty() && !(file.commits.back().id < commit.id))
            return bad("order");
        if (!isGenuine(commit))
            return Error(Code::ALTERED, {{"detail", "signature"}});
        file.commits.push_back(std::move(commit));
    }
    return {};
}

Done readLists(ChunkReader reader, ExchangeFile &file)
{
    while (!reader.atEnd()) {
        PALMARES_TRY(const Digest name, takeId<Digest>(reader));
        PALMARES_TRY(const std::uint64_t count, reader.number(4));
        if (count > static_cast<std::uint64_t>(maxListIds))
            return tooBig("list", maxListIds, count);
        PALMARES_TRY(const BytesView bytes, reader.take(count * sizeof(Digest)));
        std::vector<Digest> ids(static_cast<std::size_t>(count));
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(ids.data()));
        if (count == 0 || !isAscending(ids) || listHashOf(ids) != name)
            return bad("list");
        if (!file.lists.empty() && !(file.lists.rbegin()->first < name))
            return bad("order");
        file.lists.emplace_hint(file.lists.end(), name, std::move(ids));
    }
    return {};
}

Done readTexts(ChunkReader reader, ExchangeFile &file)
{
    while (!reader.atEnd()) {
        TextBytes text;
        PALMARES_TRY(text.ref, takeId<Ref>(reader));
        PALMARES_TRY(text.salt, takeId<Salt>(reader));
        PALMARES_TRY(const std::uint64_t length, reader.number(4));
        if (length > maxTextBytes)
            return tooBig("text", maxTextBytes, length);
        PALMARES_TRY(const BytesView bytes, reader.take(length));
        text.bytes = bytes;
        if (refOf(text.salt, text.bytes) != text.ref)
            return bad("text_ref");
        if (!isUtf8(text.bytes))
            return bad("text_utf8");
        if (!file.texts.empty() && !(file.texts.back().ref < text.ref))
            return bad("order");
        file.texts.push_back(std::move(text));
    }
    return {};
}

Done readBlob(ByteSource &source, const ChunkPlace &chunk, ExchangeFile &file)
{
    const KindLimits &limits = limitsOf(file.kind);
    if (file.blobs.size() == limits.blobs)
        return tooBig("blobs", limits.blobs, limits.blobs + 1);
    if (chunk.size < 32)
        return bad("frame");
    if (chunk.size - 32 > limits.blob)
        return tooBig("blob", limits.blob, chunk.size - 32);
    BlobPlace blob;
    blob.offset = chunk.offset + 32;
    blob.size = chunk.size - 32;
    if (!source.read(chunk.offset, reinterpret_cast<char *>(blob.hash.bytes.data()), 32))
        return Error(Code::CANNOT_READ);
    if (!file.blobs.empty() && !(file.blobs.back().hash < blob.hash))
        return bad("order");
    if (auto copied = copyBlob(source, blob, [](BytesView) { return Done(); }); !copied.ok())
        return copied.error().code == Code::DAMAGED ? bad("blob_hash") : std::move(copied).error();
    file.blobs.push_back(blob);
    return {};
}

Done readWhole(ByteSource &source, const ChunkPlace &chunk, Bytes &out)
{
    out.resize(static_cast<std::size_t>(chunk.size));
    return source.read(chunk.offset, out.data(), out.size()) ? Done() : Done(Error(Code::CANNOT_READ));
}

Done readSeed(ByteSource &source, const ChunkPlace &chunk, ExchangeFile &file)
{
    Bytes bytes;
    if (chunk.size != 32)
        return bad("frame");
    PALMARES_CHECK(readWhole(source, chunk, bytes));
    file.inviteSeed = Seed::fromBytes(bytes);
    return {};
}

Done readKey(ByteSource &source, const ChunkPlace &chunk, ExchangeFile &file)
{
    PALMARES_CHECK(readWhole(source, chunk, file.sealedKey));
    return checkKeyPayload(file.sealedKey);
}

Done readHint(ByteSource &source, const ChunkPlace &chunk, ExchangeFile &file)
{
    if (chunk.size > maxHintBytes)
        return tooBig("hint", maxHintBytes, chunk.size);
    return readWhole(source, chunk, file.hint);
}

Done readChunk(ByteSource &source, const ChunkPlace &chunk, ExchangeFile &file)
{
    switch (chunk.kind) {
    case ChunkKind::Hint:
        return readHint(source, chunk, file);
    case ChunkKind::Records:
        return readRecords({source, chunk}, file);
    case ChunkKind::Commits:
        return readCommits({source, chunk}, file);
    case ChunkKind::Lists:
        return readLists({source, chunk}, file);
    case ChunkKind::Invite:
        return readSeed(source, chunk, file);
    case ChunkKind::Texts:
        return readTexts({source, chunk}, file);
    case ChunkKind::Blob:
        return readBlob(source, chunk, file);
    case ChunkKind::Key:
        return readKey(source, chunk, file);
    case ChunkKind::Skipped:
        ++file.skippedChunks;
        return {};
    }
    return {};
}

} // namespace

Result<ExchangeFile> readExchange(ByteSource &source, const ReadOptions &options)
{
    PALMARES_TRY(const CheckedFrame frame, checkFrame(source, options));
    ExchangeFile file;
    file.kind = frame.kind;
    file.minor = frame.preamble.minor;
    file.call = frame.preamble.call;
    file.hash = frame.hash;
    file.size = frame.preamble.size;
    PALMARES_TRY(const std::vector<ChunkPlace> chunks, chunksOf(source, frame));
    for (const ChunkPlace &chunk : chunks) {
        PALMARES_CHECK(readChunk(source, chunk, file));
        if (options.progress && !options.progress(chunk.offset + chunk.size, file.size))
            return Error(Code::CANCELLED);
    }
    PALMARES_CHECK(checkTogether(file));
    return file;
}

Done copyBlob(ByteSource &source, const BlobPlace &blob, const ByteSink &sink)
{
    constexpr std::uint64_t pieceSize = 1024 * 1024;
    Blake2b hash;
    Bytes piece;
    for (std::uint64_t done = 0; done < blob.size; done += piece.size()) {
        piece.resize(static_cast<std::size_t>(std::min(pieceSize, blob.size - done)));
        if (!source.read(blob.offset + done, piece.data(), piece.size()))
            return Error(Code::CANNOT_READ);
        hash.add(piece);
        PALMARES_CHECK(sink(piece));
    }
    return FileHash{hash.finish()} == blob.hash ? Done() : Done(Error(Code::DAMAGED, {{"detail", "blob_hash"}}));
}

} // namespace palmares
