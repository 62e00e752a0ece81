#include "core/records/walk.h"

#include "core/base/hash.h"
#include "core/records/frame.h"
#include "core/records/limits.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::uint64_t gibibyte = 1024 * mebibyte;

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

/// How the database of a call begins, and each of its backups.
constexpr BytesView databaseMagic("SQLite format 3\0", 16);

/// True if the bytes begin with the magic as a text channel leaves it: line ends changed, the eighth bit lost, or taken for
/// Latin-1 and written as UTF-8.
bool looksMangled(BytesView start)
{
    if (start.substr(0, 3) == "\xEF\xBB\xBF")
        start.remove_prefix(3); // an editor's byte order mark
    for (const std::string_view first : {"\x89", "\x09", "?", "\xC2\x89", "\xEF\xBF\xBD"}) {
        if (start.substr(0, first.size()) != first)
            continue;
        const BytesView rest = start.substr(first.size());
        if (rest.size() >= 4 && rest.substr(0, 3) == "PLM" && (rest[3] == '\r' || rest[3] == '\n'))
            return true;
    }
    return false;
}

Preamble preambleOf(BytesView bytes)
{
    const auto number = [bytes](std::size_t at, std::size_t size) { return fromBigEndian(bytes.substr(at, size)); };
    Preamble preamble;
    preamble.major = static_cast<std::uint16_t>(number(8, 2));
    preamble.minor = static_cast<std::uint16_t>(number(10, 2));
    preamble.kind = static_cast<std::uint16_t>(number(12, 2));
    preamble.flags = static_cast<std::uint16_t>(number(14, 2));
    preamble.size = number(16, 8);
    preamble.chunks = static_cast<std::uint32_t>(number(24, 4));
    preamble.zero = static_cast<std::uint32_t>(number(28, 4));
    preamble.call = *CallId::fromBytes(bytes.substr(32, 32));
    return preamble;
}

/// Hashes the file: once without its trailer, once with it.
Result<FileHash> checkTrailer(ByteSource &source, const Progress &progress)
{
    const std::uint64_t hashed = source.size() - trailerSize;
    Blake2b hash;
    Bytes piece;
    for (std::uint64_t done = 0; done < hashed; done += piece.size()) {
        piece.resize(static_cast<std::size_t>(std::min(mebibyte, hashed - done)));
        if (!source.read(done, piece.data(), piece.size()))
            return Error(Code::CANNOT_READ);
        hash.add(piece);
        if (progress && !progress(done + piece.size(), source.size()))
            return Error(Code::CANCELLED);
    }
    FileHash trailer;
    if (!source.read(hashed, reinterpret_cast<char *>(trailer.bytes.data()), trailer.bytes.size()))
        return Error(Code::CANNOT_READ);
    if (FileHash{Blake2b(hash).finish()} != trailer)
        return Error(Code::DAMAGED);
    hash.add(trailer.view());
    return FileHash{hash.finish()};
}

std::optional<FileKind> kindOf(const Preamble &preamble)
{
    if (preamble.kind < static_cast<int>(FileKind::Package) || preamble.kind > static_cast<int>(FileKind::Key))
        return std::nullopt;
    return static_cast<FileKind>(preamble.kind);
}

Done checkLength(const Preamble &preamble, std::uint64_t size)
{
    const auto arg = [](std::uint64_t number) { return std::to_string(number); };
    if (size < preamble.size)
        return Error(Code::CUT_OFF, {{"limit", arg(preamble.size)}, {"found", arg(size)}});
    if (size > preamble.size)
        return Error(Code::EXTRA_BYTES, {{"limit", arg(preamble.size)}, {"found", arg(size)}});
    if (const auto kind = kindOf(preamble); kind && size > limitsOf(*kind).file)
        return tooBig("file", limitsOf(*kind).file, size);
    return {};
}

Done checkPreamble(const Preamble &preamble, const ReadOptions &options)
{
    const auto kind = kindOf(preamble);
    if (!kind)
        return bad("kind");
    if (options.kind && *options.kind != *kind)
        return Error(Code::WRONG_KIND, {{"found", std::string(fileKindName(*kind))},
                                        {"limit", std::string(fileKindName(*options.kind))}});
    if ((preamble.flags & 1) != 0)
        return Error(Code::SEALED_NO_KEY);
    if (preamble.flags != 0 || preamble.zero != 0 || preamble.major == 0)
        return bad("preamble");
    if (options.call && *options.call != preamble.call)
        return Error(Code::WRONG_CALL, {{"found", preamble.call.hex()}});
    return {};
}

enum class Times : std::uint8_t { None, Maybe, Once, Any };

/// How often each kind of file has each chunk, in the order in which chunks stand.
struct ChunkRule {
    std::string_view type;
    ChunkKind kind;
    std::array<Times, 4> times; ///< package, ballot, bundle, key
};

constexpr std::array<ChunkRule, 8> chunkRules = {{
    {"HINT", ChunkKind::Hint, {Times::Maybe, Times::Maybe, Times::Maybe, Times::Maybe}},
    {"RECS", ChunkKind::Records, {Times::Once, Times::Once, Times::Once, Times::None}},
    {"CMTS", ChunkKind::Commits, {Times::Once, Times::Once, Times::Once, Times::None}},
    {"LIST", ChunkKind::Lists, {Times::Maybe, Times::Maybe, Times::Maybe, Times::None}},
    {"INVT", ChunkKind::Invite, {Times::Once, Times::None, Times::None, Times::None}},
    {"TXTS", ChunkKind::Texts, {Times::Maybe, Times::Maybe, Times::Maybe, Times::None}},
    {"BLOB", ChunkKind::Blob, {Times::Any, Times::None, Times::Any, Times::None}},
    {"PKEY", ChunkKind::Key, {Times::None, Times::None, Times::None, Times::Once}},
}};

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Counts chunks against the rules of their kind of file.
class ChunkCensus {
public:
    explicit ChunkCensus(FileKind kind) : m_column(static_cast<std::size_t>(kind) - 1) {}

    Result<ChunkKind> add(BytesView type)
    {
        if (!std::all_of(type.begin(), type.end(), isLetter))
            return bad("chunk_type");
        if (type.front() >= 'a')
            return ChunkKind::Skipped;
        const auto rule = std::find_if(chunkRules.begin(), chunkRules.end(), [type](const auto &r) { return r.type == type; });
        if (rule == chunkRules.end())
            return bad("chunk_unknown");
        const auto row = static_cast<std::size_t>(rule - chunkRules.begin());
        const Times times = rule->times[m_column];
        if (times == Times::None)
            return bad("chunk_not_here");
        if (row < m_row || (m_seen[row] > 0 && times != Times::Any))
            return bad("chunk_order");
        m_row = row;
        ++m_seen[row];
        return rule->kind;
    }

    Done end() const
    {
        for (std::size_t row = 0; row < chunkRules.size(); ++row) {
            if (chunkRules[row].times[m_column] == Times::Once && m_seen[row] == 0)
                return bad("chunk_missing");
        }
        return {};
    }

private:
    std::size_t m_column;
    std::size_t m_row = 0;
    std::array<std::size_t, chunkRules.size()> m_seen{};
};

} // namespace

std::string_view fileKindName(FileKind kind)
{
    constexpr std::array names = {std::string_view("package"), std::string_view("ballot"), std::string_view("bundle"),
                                  std::string_view("key")};
    return names[static_cast<std::size_t>(kind) - 1];
}

const KindLimits &limitsOf(FileKind kind)
{
    static constexpr std::array<KindLimits, 4> limits = {{
        {8 * gibibyte, 256 * mebibyte, 200'000, 20'000, maxBlobBytes},
        {16 * mebibyte, 16 * mebibyte, 20'000, 0, 0},
        {8 * gibibyte, 2 * gibibyte, 1'000'000, 20'000, maxBlobBytes},
        {128 * 1024, 128 * 1024, 0, 0, 0},
    }};
    return limits[static_cast<std::size_t>(kind) - 1];
}

Result<Preamble> readPreamble(ByteSource &source)
{
    const std::uint64_t size = source.size();
    Bytes start(static_cast<std::size_t>(std::min(size, preambleSize)), '\0');
    if (!source.read(0, start.data(), start.size()))
        return Error(Code::CANNOT_READ);
    const BytesView found = BytesView(start).substr(0, magic.size());
    if (BytesView(start).starts_with(databaseMagic))
        return Error(Code::NOT_OURS, {{"detail", "database"}});
    if (found != magic.substr(0, found.size()))
        return Error(looksMangled(start) ? Code::TEXT_MANGLED : Code::NOT_OURS);
    if (size < preambleSize + trailerSize)
        return Error(Code::CUT_OFF, {{"found", std::to_string(size)}});
    const Preamble preamble = preambleOf(start);
    if (preamble.major > majorVersion)
        return Error(Code::NEWER_PROGRAM, {{"found", std::to_string(preamble.major)}});
    return preamble;
}

Result<CheckedFrame> checkFrame(ByteSource &source, const ReadOptions &options)
{
    CheckedFrame frame;
    PALMARES_TRY(frame.preamble, readPreamble(source));
    PALMARES_CHECK(checkLength(frame.preamble, source.size()));
    PALMARES_TRY(frame.hash, checkTrailer(source, options.progress));
    PALMARES_CHECK(checkPreamble(frame.preamble, options));
    frame.kind = *kindOf(frame.preamble);
    return frame;
}

Result<std::vector<ChunkPlace>> chunksOf(ByteSource &source, const CheckedFrame &frame)
{
    const KindLimits &limits = limitsOf(frame.kind);
    const std::uint64_t end = frame.preamble.size - trailerSize;
    std::vector<ChunkPlace> chunks;
    ChunkCensus census(frame.kind);
    std::uint64_t at = preambleSize;
    std::uint64_t count = 0;
    std::uint64_t inMemory = 0;
    for (; at < end; ++count) {
        std::array<char, chunkHeaderSize> header;
        if (end - at < chunkHeaderSize || count == frame.preamble.chunks)
            return bad("chunks");
        if (!source.read(at, header.data(), header.size()))
            return Error(Code::CANNOT_READ);
        const BytesView bytes(header.data(), header.size());
        const std::uint64_t size = fromBigEndian(bytes.substr(8));
        at += chunkHeaderSize;
        if (fromBigEndian(bytes.substr(4, 4)) != 0 || size > end - at)
            return bad("chunks");
        PALMARES_TRY(const ChunkKind kind, census.add(bytes.substr(0, 4)));
        inMemory += kind == ChunkKind::Blob || kind == ChunkKind::Skipped ? 0 : size;
        if (inMemory > limits.chunks)
            return tooBig("chunks", limits.chunks, inMemory);
        if (kind != ChunkKind::Skipped)
            chunks.push_back({kind, at, size});
        at += size;
    }
    if (count != frame.preamble.chunks)
        return bad("chunks");
    PALMARES_CHECK(census.end());
    return chunks;
}

} // namespace palmares
