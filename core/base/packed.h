#pragma once

#include "core/base/id.h"

#include <cstdint>

namespace palmares {

/// Numbers, texts and ids one after the other in as few bytes as they need. For what this machine keeps for
/// itself and can compute again; what is exchanged has a format of its own (docs/FORMAT.md).
class PackedWriter {
public:
    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.push_back(static_cast<char>(value | 0x80));
        m_bytes.push_back(static_cast<char>(value));
    }
    void text(std::string_view text)
    {
        number(text.size());
        m_bytes += text;
    }
    template <typename Id>
    void id(const Id &id)
    {
        m_bytes += id.view();
    }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

/// Reads that again. Once something is missing or makes no sense, isWhole() stays false and everything read
/// is empty.
class PackedReader {
public:
    explicit PackedReader(BytesView bytes) : m_rest(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<std::uint8_t>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    /// A number below `limit`. \pre limit > 0
    std::uint64_t numberBelow(std::uint64_t limit)
    {
        const std::uint64_t value = number();
        if (value < limit)
            return value;
        fail();
        return 0;
    }
    /// How many things follow that take a byte each at least: never more than there are bytes.
    std::size_t count() { return static_cast<std::size_t>(numberBelow(m_rest.size() + 1)); }
    BytesView bytes(std::size_t size)
    {
        if (size > m_rest.size()) {
            fail();
            return {};
        }
        const BytesView bytes = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return bytes;
    }
    std::string text() { return std::string(bytes(count())); }
    template <typename Id>
    Id id()
    {
        return Id::fromBytes(bytes(Id::size)).value_or(Id());
    }
    bool isWhole() const { return !m_failed; }
    bool atEnd() const { return m_rest.empty() && !m_failed; }

private:
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }

    BytesView m_rest;
    bool m_failed = false;
};

} // namespace palmares
