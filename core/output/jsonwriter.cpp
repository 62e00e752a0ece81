#include "core/output/jsonwriter.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace palmares {

namespace {

constexpr std::size_t pieceSize = 1 << 16;

} // namespace

void JsonWriter::put(std::string_view piece)
{
    m_buffer += piece;
    if (m_buffer.size() >= pieceSize)
        flush();
}

void JsonWriter::flush()
{
    if (!m_buffer.empty())
        m_sink(m_buffer);
    m_buffer.clear();
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        m_needsComma = true;
        return;
    }
    if (m_needsComma)
        m_buffer.push_back(',');
    // One line per member of the outer object and per element of its lists: a result stays readable and diffable.
    if (m_depth == 1 || m_depth == 2)
        m_buffer.push_back('\n');
    m_needsComma = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_buffer.push_back(bracket);
    m_needsComma = false;
    ++m_depth;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    assert(m_depth > 0);
    --m_depth;
    m_buffer.push_back(bracket);
    if (m_depth == 0)
        m_buffer.push_back('\n');
    m_needsComma = true;
    put({});
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_buffer += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::quote(std::string_view value)
{
    m_buffer.push_back('"');
    for (const char c : value) {
        switch (c) {
        case '"': m_buffer += "\\\""; break;
        case '\\': m_buffer += "\\\\"; break;
        case '\n': m_buffer += "\\n"; break;
        case '\r': m_buffer += "\\r"; break;
        case '\t': m_buffer += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                constexpr std::string_view digits = "0123456789abcdef";
                m_buffer += "\\u00";
                m_buffer.push_back(digits[static_cast<unsigned char>(c) >> 4]);
                m_buffer.push_back(digits[static_cast<unsigned char>(c) & 15]);
            } else {
                m_buffer.push_back(c);
            }
        }
    }
    m_buffer.push_back('"');
}

JsonWriter &JsonWriter::text(std::string_view value)
{
    separate();
    quote(value);
    return *this;
}

JsonWriter &JsonWriter::whole(std::int64_t value)
{
    separate();
    put(std::to_string(value));
    return *this;
}

JsonWriter &JsonWriter::real(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return null();
    separate();
    std::array<char, 32> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), *value);
    assert(error == std::errc());
    put({digits.data(), static_cast<std::size_t>(end - digits.data())});
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    put(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    put("null");
    return *this;
}

} // namespace palmares
