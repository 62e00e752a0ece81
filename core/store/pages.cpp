#include "core/store/pages.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::int64_t longestPayload = 64ll << 20; // the limit of SQLITE_LIMIT_LENGTH with which all was written

std::uint64_t bigEndian(BytesView bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// A variable-length integer; moves `at` behind it. None at the end of the bytes.
std::optional<std::uint64_t> varint(BytesView bytes, std::size_t &at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7fu);
        if ((byte & 0x80u) == 0)
            return value;
    }
    return value;
}

std::optional<std::size_t> sizeOfType(std::uint64_t type)
{
    constexpr std::size_t numbers[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type <= 9)
        return numbers[type];
    if (type < 12)
        return std::nullopt; // reserved
    return static_cast<std::size_t>((type - 12) / 2);
}

FoundValue valueOf(std::uint64_t type, BytesView bytes)
{
    FoundValue value;
    if (type == 0)
        return value;
    if (type >= 12)
        return {FoundValue::Kind::Words, 0, bytes};
    value.kind = FoundValue::Kind::Number;
    if (type == 9)
        value.number = 1;
    if (type >= 1 && type <= 6) {
        const std::uint64_t raw = bigEndian(bytes, 0, bytes.size());
        const unsigned unused = static_cast<unsigned>(64 - 8 * bytes.size());
        value.number = static_cast<std::int64_t>(raw << unused) >> unused;
    }
    return value;
}

/// A record of the file format: the types of its values, then the values.
std::optional<FoundRow> rowIn(BytesView payload)
{
    std::size_t at = 0;
    const auto headerEnd = varint(payload, at);
    if (!headerEnd || *headerEnd > payload.size() || *headerEnd < at)
        return std::nullopt;
    FoundRow row;
    std::size_t body = static_cast<std::size_t>(*headerEnd);
    while (at < *headerEnd) {
        const auto type = varint(payload, at);
        const auto size = type ? sizeOfType(*type) : std::nullopt;
        if (!size || *size > payload.size() - body || row.size() > 16)
            return std::nullopt;
        row.push_back(valueOf(*type, payload.substr(body, *size)));
        body += *size;
    }
    return row;
}

} // namespace

Pages::Pages(BytesView file) : m_file(file)
{
    if (file.size() < headerSize)
        return;
    const std::uint64_t said = bigEndian(file, 16, 2) == 1 ? 65536 : bigEndian(file, 16, 2);
    const bool isPower = said >= 512 && (said & (said - 1)) == 0;
    if (file.substr(0, 15) == BytesView("SQLite format 3") && isPower)
        m_pageSize = static_cast<std::size_t>(said);
    m_usable = m_pageSize;
}

BytesView Pages::page(std::size_t number) const
{
    return number < count() ? m_file.substr(number * m_pageSize, m_pageSize) : BytesView();
}

/// What a page keeps of a long row itself, and the chain of pages with the rest.
bool Pages::payload(BytesView image, std::size_t at, bool isTable, std::int64_t length, Bytes &whole) const
{
    const auto size = static_cast<std::size_t>(length);
    const std::size_t most = isTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const std::size_t least = (m_usable - 12) * 32 / 255 - 23;
    std::size_t local = size;
    if (size > most) {
        const std::size_t wanted = least + (size - least) % (m_usable - 4);
        local = wanted <= most ? wanted : least;
    }
    if (at + local + (local < size ? 4 : 0) > image.size())
        return false;
    whole.assign(image.substr(at, local));
    std::uint64_t next = local < size ? bigEndian(image, at + local, 4) : 0;
    while (whole.size() < size) {
        const BytesView more = next == 0 ? BytesView() : page(static_cast<std::size_t>(next - 1));
        if (more.empty())
            return false;
        whole.append(more.substr(4, std::min(size - whole.size(), m_usable - 4)));
        next = bigEndian(more, 0, 4);
    }
    return true;
}

void Pages::rowsOf(BytesView image, bool isFirst, const std::function<void(const FoundRow &)> &take) const
{
    const std::size_t start = isFirst ? headerSize : 0;
    if (image.size() < start + 12)
        return;
    const auto kind = static_cast<unsigned char>(image[start]);
    const bool isTable = kind == 13;
    const bool isInner = kind == 2; // of a table without rowid, whose inner pages hold rows, too
    if (!isTable && !isInner && kind != 10)
        return;
    const auto cells = static_cast<std::size_t>(bigEndian(image, start + 3, 2));
    const std::size_t pointers = start + (isInner ? 12 : 8);
    Bytes whole;
    for (std::size_t i = 0; i < cells && pointers + 2 * i + 2 <= image.size(); ++i) {
        auto at = static_cast<std::size_t>(bigEndian(image, pointers + 2 * i, 2)) + (isInner ? 4 : 0);
        const auto length = varint(image, at);
        if (!length || *length == 0 || *length > static_cast<std::uint64_t>(longestPayload))
            continue;
        if (isTable && !varint(image, at))
            continue;
        if (!payload(image, at, isTable, static_cast<std::int64_t>(*length), whole))
            continue;
        if (const auto row = rowIn(whole))
            take(*row);
    }
}

} // namespace palmares
