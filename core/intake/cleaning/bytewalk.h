#pragma once

#include "core/intake/cleaning/cleaning.h"

#include <algorithm>
#include <cstdint>

namespace palmares {

/// Takes a file apart from its front; never reads beyond its end.
class ByteWalk {
public:
    explicit ByteWalk(BytesView bytes) : m_bytes(bytes) {}

    std::size_t at() const { return m_at; }
    std::size_t left() const { return m_bytes.size() - m_at; }
    bool has(std::size_t count) const { return count <= left(); }
    /// \pre offset < left()
    std::uint8_t peek(std::size_t offset = 0) const
    {
        return static_cast<std::uint8_t>(m_bytes[m_at + offset]);
    }
    bool startsWith(BytesView what) const { return m_bytes.substr(m_at).starts_with(what); }
    /// The next bytes, which are passed. \pre has(count)
    BytesView take(std::size_t count)
    {
        const BytesView piece = m_bytes.substr(m_at, count);
        m_at += count;
        return piece;
    }
    BytesView from(std::size_t start) const { return m_bytes.substr(start, m_at - start); }
    BytesView rest() const { return m_bytes.substr(m_at); }

private:
    BytesView m_bytes;
    std::size_t m_at = 0;
};

inline std::uint32_t bigEndian(BytesView bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<std::uint8_t>(byte);
    return value;
}

inline std::uint32_t littleEndian(BytesView bytes)
{
    std::uint32_t value = 0;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        value = value << 8 | static_cast<std::uint8_t>(*byte);
    return value;
}

/// Gathers what stays of a file and what goes.
class Cleaner {
public:
    void keep(BytesView bytes) { m_file.bytes.append(bytes); }
    void drop(std::string_view what, BytesView bytes)
    {
        constexpr std::size_t longestSaid = 1 << 20;
        if (std::find(m_file.removed.begin(), m_file.removed.end(), what) == m_file.removed.end())
            m_file.removed.emplace_back(what);
        m_file.said.append(bytes.substr(0, longestSaid - std::min(longestSaid, m_file.said.size())));
    }
    /// The file; one that nothing was taken out of is what it was, whatever it may say where nobody looks.
    CleanedFile finish(BytesView original)
    {
        if (m_file.removed.empty())
            m_file.bytes = Bytes(original);
        std::sort(m_file.removed.begin(), m_file.removed.end());
        return std::move(m_file);
    }
    Bytes &bytes() { return m_file.bytes; }

private:
    CleanedFile m_file;
};

inline Error damagedPicture(std::string_view detail)
{
    return Error(Code::DAMAGED, {{"detail", std::string(detail)}});
}

} // namespace palmares
