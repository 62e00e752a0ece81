#include "core/records/container.h"
#include "core/records/frame.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cassert>

namespace palmares {

namespace {

struct ChunkOut {
    std::string_view type;
    std::uint64_t size = 0;
    std::function<Done(const ByteSink &)> write;
};

template <typename T, typename Key>
void sortUniqueBy(std::vector<T> &list, Key &&key)
{
    std::sort(list.begin(), list.end(), [&](const T &a, const T &b) { return key(a) < key(b); });
    list.erase(std::unique(list.begin(), list.end(), [&](const T &a, const T &b) { return key(a) == key(b); }), list.end());
}

BytesView viewOf(const Signature &signature)
{
    return {reinterpret_cast<const char *>(signature.data()), signature.size()};
}

BytesView viewOf(const std::vector<Digest> &ids)
{
    return {reinterpret_cast<const char *>(ids.data()), ids.size() * sizeof(Digest)};
}

ChunkOut recordChunk(const std::vector<const Record *> &records)
{
    ChunkOut chunk{"RECS", 0, [&records](const ByteSink &sink) -> Done {
                       for (const Record *record : records) {
                           PALMARES_CHECK(sink(bigEndian(record->body.size(), 4)));
                           PALMARES_CHECK(sink(record->body));
                       }
                       return {};
                   }};
    for (const Record *record : records)
        chunk.size += 4 + record->body.size();
    return chunk;
}

ChunkOut commitChunk(const std::vector<const Commit *> &commits)
{
    ChunkOut chunk{"CMTS", 0, [&commits](const ByteSink &sink) -> Done {
                       for (const Commit *commit : commits) {
                           PALMARES_CHECK(sink(bigEndian(commit->body.size(), 4)));
                           PALMARES_CHECK(sink(commit->body));
                           PALMARES_CHECK(sink(viewOf(commit->signature)));
                       }
                       return {};
                   }};
    for (const Commit *commit : commits)
        chunk.size += 4 + commit->body.size() + sizeof(Signature);
    return chunk;
}

struct NamedList {
    Digest hash;
    const std::vector<Digest> *ids;
};

std::vector<NamedList> namedLists(const ExchangeContent &content)
{
    std::vector<NamedList> lists;
    for (const auto *ids : content.lists) {
        if (!ids->empty())
            lists.push_back({hashAs<Digest>({viewOf(*ids)}), ids});
    }
    sortUniqueBy(lists, [](const NamedList &list) { return list.hash; });
    return lists;
}

ChunkOut listChunk(std::vector<NamedList> lists)
{
    std::uint64_t size = 0;
    for (const NamedList &list : lists)
        size += 32 + 4 + list.ids->size() * sizeof(Digest);
    return {"LIST", size, [lists = std::move(lists)](const ByteSink &sink) -> Done {
                for (const NamedList &list : lists) {
                    PALMARES_CHECK(sink(list.hash.view()));
                    PALMARES_CHECK(sink(bigEndian(list.ids->size(), 4)));
                    PALMARES_CHECK(sink(viewOf(*list.ids)));
                }
                return {};
            }};
}

ChunkOut textChunk(const std::vector<const TextBytes *> &texts)
{
    ChunkOut chunk{"TXTS", 0, [&texts](const ByteSink &sink) -> Done {
                       for (const TextBytes *text : texts) {
                           PALMARES_CHECK(sink(text->ref.view()));
                           PALMARES_CHECK(sink(text->salt.view()));
                           PALMARES_CHECK(sink(bigEndian(text->bytes.size(), 4)));
                           PALMARES_CHECK(sink(text->bytes));
                       }
                       return {};
                   }};
    for (const TextBytes *text : texts)
        chunk.size += 32 + 16 + 4 + text->bytes.size();
    return chunk;
}

Done writeBlob(const BlobOut &blob, const ByteSink &sink)
{
    PALMARES_CHECK(sink(blob.hash.view()));
    Blake2b hash;
    std::uint64_t size = 0;
    const ByteSink counted = [&](BytesView bytes) -> Done {
        size += bytes.size();
        if (size > blob.size)
            return Error(Code::DAMAGED, {{"detail", "blob_size"}});
        hash.add(bytes);
        return sink(bytes);
    };
    PALMARES_CHECK(blob.copy(counted));
    if (size != blob.size || FileHash{hash.finish()} != blob.hash)
        return Error(Code::DAMAGED, {{"detail", "blob_hash"}});
    return {};
}

ChunkOut plainChunk(std::string_view type, BytesView bytes)
{
    return {type, bytes.size(), [bytes](const ByteSink &sink) { return sink(bytes); }};
}

/// The chunks in the order of the format. Views stay valid while `content` does.
std::vector<ChunkOut> chunksOf(const ExchangeContent &content)
{
    std::vector<ChunkOut> chunks;
    if (!content.hint.empty())
        chunks.push_back(plainChunk("HINT", content.hint));
    if (content.kind == FileKind::Key) {
        chunks.push_back(plainChunk("PKEY", content.sealedKey));
        return chunks;
    }
    chunks.push_back(recordChunk(content.records));
    chunks.push_back(commitChunk(content.commits));
    if (auto lists = namedLists(content); !lists.empty())
        chunks.push_back(listChunk(std::move(lists)));
    if (content.inviteSeed)
        chunks.push_back(plainChunk("INVT", content.inviteSeed->view()));
    if (!content.texts.empty())
        chunks.push_back(textChunk(content.texts));
    for (const BlobOut &blob : content.blobs)
        chunks.push_back({"BLOB", 32 + blob.size, [&blob](const ByteSink &sink) { return writeBlob(blob, sink); }});
    return chunks;
}

std::uint64_t sizeOf(const std::vector<ChunkOut> &chunks)
{
    std::uint64_t size = preambleSize + trailerSize;
    for (const ChunkOut &chunk : chunks)
        size += chunkHeaderSize + chunk.size;
    return size;
}

Bytes preambleOf(const ExchangeContent &content, std::uint64_t size, std::size_t chunks)
{
    Bytes bytes(magic);
    bytes += bigEndian(majorVersion, 2);
    bytes += bigEndian(minorVersion, 2);
    bytes += bigEndian(static_cast<std::uint64_t>(content.kind), 2);
    bytes += bigEndian(0, 2);
    bytes += bigEndian(size, 8);
    bytes += bigEndian(chunks, 4);
    bytes += bigEndian(0, 4);
    bytes += content.call.view();
    assert(bytes.size() == preambleSize);
    return bytes;
}

void putInOrder(ExchangeContent &content)
{
    sortUniqueBy(content.records, [](const Record *record) { return record->header.id; });
    sortUniqueBy(content.commits, [](const Commit *commit) { return commit->id; });
    sortUniqueBy(content.texts, [](const TextBytes *text) { return text->ref; });
    sortUniqueBy(content.blobs, [](const BlobOut &blob) { return blob.hash; });
}

Error tooBig(std::string_view detail, std::uint64_t limit, std::uint64_t found)
{
    return Error(Code::TOO_BIG, {{"detail", std::string(detail)},
                                 {"limit", std::to_string(limit)},
                                 {"found", std::to_string(found)}});
}

Done checkSizes(const ExchangeContent &content, std::uint64_t size)
{
    const KindLimits &limits = limitsOf(content.kind);
    if (size > limits.file)
        return tooBig("file", limits.file, size);
    if (content.records.size() > limits.records)
        return tooBig("records", limits.records, content.records.size());
    if (content.blobs.size() > limits.blobs)
        return tooBig("blobs", limits.blobs, content.blobs.size());
    for (const BlobOut &blob : content.blobs) {
        if (blob.size > limits.blob)
            return tooBig("blob", limits.blob, blob.size);
    }
    for (const TextBytes *text : content.texts) {
        if (text->bytes.size() > maxTextBytes)
            return tooBig("text", maxTextBytes, text->bytes.size());
    }
    if (content.hint.size() > maxHintBytes)
        return tooBig("hint", maxHintBytes, content.hint.size());
    return {};
}

/// Gathers small pieces, hashes what goes out and reports how far it is.
class HashedOut {
public:
    HashedOut(const ByteSink &sink, const Progress &progress, std::uint64_t total)
        : m_sink(sink), m_progress(progress), m_total(total)
    {
    }

    Done put(BytesView bytes)
    {
        m_waiting += bytes;
        return m_waiting.size() < pieceSize ? Done() : flush();
    }

    Done flush()
    {
        m_hash.add(m_waiting);
        m_done += m_waiting.size();
        PALMARES_CHECK(m_sink(m_waiting));
        m_waiting.clear();
        if (m_progress && !m_progress(m_done, m_total))
            return Error(Code::CANCELLED);
        return {};
    }

    Hash32 hashSoFar() const { return Blake2b(m_hash).finish(); }

private:
    static constexpr std::size_t pieceSize = 256 * 1024;
    const ByteSink &m_sink;
    const Progress &m_progress;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
    Bytes m_waiting;
    Blake2b m_hash;
};

} // namespace

std::uint64_t exchangeSize(const ExchangeContent &content)
{
    ExchangeContent ordered = content;
    putInOrder(ordered);
    return sizeOf(chunksOf(ordered));
}

Result<WrittenFile> writeExchange(ExchangeContent content, const ByteSink &sink, const Progress &progress)
{
    putInOrder(content);
    const std::vector<ChunkOut> chunks = chunksOf(content);
    const std::uint64_t size = sizeOf(chunks);
    PALMARES_CHECK(checkSizes(content, size));
    HashedOut out(sink, progress, size);
    const ByteSink put = [&out](BytesView bytes) { return out.put(bytes); };
    PALMARES_CHECK(put(preambleOf(content, size, chunks.size())));
    for (const ChunkOut &chunk : chunks) {
        PALMARES_CHECK(put(Bytes(chunk.type) + bigEndian(0, 4) + bigEndian(chunk.size, 8)));
        PALMARES_CHECK(chunk.write(put));
    }
    PALMARES_CHECK(out.flush());
    PALMARES_CHECK(put(FileHash{out.hashSoFar()}.view()));
    PALMARES_CHECK(out.flush());
    return WrittenFile{size, FileHash{out.hashSoFar()}};
}

} // namespace palmares
