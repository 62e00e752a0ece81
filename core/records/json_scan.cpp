#include "core/records/json_scan.h"

#include <array>
#include <bit>
#include <cstring>

namespace palmares {

namespace {

constexpr std::uint64_t every(unsigned byte)
{
    return 0x0101010101010101ULL * byte;
}

/// Marks the bytes of the word that are no plain characters of a string: quotes, backslashes, controls, not ASCII. Above
/// the lowest marked byte there may be false marks; 0 means none.
std::uint64_t specialBytes(std::uint64_t word)
{
    const auto zeroBytes = [](std::uint64_t w) { return (w - every(0x01)) & ~w; };
    const std::uint64_t control = (word - every(0x20)) & ~word;
    return (word | control | zeroBytes(word ^ every('"')) | zeroBytes(word ^ every('\\')) | zeroBytes(word ^ every(0x7F)))
        & every(0x80);
}

/// Moves past plain characters, eight at a time while there are eight.
const char *skipPlain(const char *at, const char *end)
{
    while (end - at >= 8) {
        std::uint64_t word;
        std::memcpy(&word, at, 8);
        const std::uint64_t special = specialBytes(word);
        if (special != 0)
            return std::endian::native == std::endian::little ? at + std::countr_zero(special) / 8 : at;
        at += 8;
    }
    return at;
}

constexpr std::array<bool, 256> keyCharacters = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789_"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// The order of keys; mostly the first letters tell.
bool precedes(std::string_view a, std::string_view b)
{
    return a.front() != b.front() ? a.front() < b.front() : a < b;
}

/// The end of the checked string that starts at `at` (its opening quote): one past the closing quote.
const char *endOfString(const char *at, const char *end)
{
    for (++at;;) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
        const char *backslash = quote;
        while (backslash > at && backslash[-1] == '\\')
            --backslash;
        if ((quote - backslash) % 2 == 0)
            return quote + 1;
        at = quote + 1; // an escaped quote
    }
}

const char *endOfValue(const char *at, const char *end)
{
    if (*at == '"')
        return endOfString(at, end);
    if (*at == '{' || *at == '[') {
        int open = 0;
        do {
            if (*at == '"') {
                at = endOfString(at, end);
                continue;
            }
            open += *at == '{' || *at == '[' ? 1 : *at == '}' || *at == ']' ? -1 : 0;
            ++at;
        } while (open > 0);
        return at;
    }
    while (at < end && *at != ',' && *at != '}' && *at != ']')
        ++at;
    return at;
}

} // namespace

bool JsonScanner::take(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::key(std::string_view &out)
{
    if (!take('"'))
        return false;
    const char *start = m_at;
    while (m_at < m_end && keyCharacters[static_cast<unsigned char>(*m_at)])
        ++m_at;
    out = {start, static_cast<std::size_t>(m_at - start)};
    return !out.empty() && take('"') && take(':');
}

bool JsonScanner::string()
{
    const char *start = ++m_at; // past the opening quote
    bool ascii = true;
    for (;;) {
        m_at = skipPlain(m_at, m_end);
        if (m_at == m_end)
            return false;
        const auto c = static_cast<unsigned char>(*m_at);
        if (c == '"')
            break;
        if (c == '\\') {
            if (m_end - m_at < 2 || std::strchr("\"\\nt", m_at[1]) == nullptr || m_at[1] == '\0')
                return false;
            m_at += 2;
            continue;
        }
        if (c < 0x20 || c == 0x7F)
            return false;
        ascii = ascii && c < 0x80;
        ++m_at;
    }
    const BytesView inside(start, static_cast<std::size_t>(m_at - start));
    ++m_at;
    return ascii || isUtf8(inside);
}

bool JsonScanner::integer()
{
    const bool negative = take('-');
    const char *start = m_at;
    std::int64_t number = 0;
    while (m_at < m_end && *m_at >= '0' && *m_at <= '9' && m_at - start < 17)
        number = number * 10 + (*m_at++ - '0');
    const auto digits = m_at - start;
    if (digits == 0 || digits > 16 || number > maxJsonInteger)
        return false;
    return *start != '0' || (digits == 1 && !negative);
}

bool JsonScanner::literal()
{
    const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
    for (const std::string_view word : {"true", "false", "null"}) {
        if (rest.substr(0, word.size()) == word) {
            m_at += word.size();
            m_sawLiteral = true;
            return true;
        }
    }
    return false;
}

bool JsonScanner::object(JsonLiterals literals, int depth)
{
    ++m_at;
    if (take('}'))
        return true;
    std::string_view last;
    do {
        std::string_view name;
        if (!key(name) || (!last.empty() && !precedes(last, name)) || !value(literals, depth))
            return false;
        last = name;
    } while (take(','));
    return take('}');
}

bool JsonScanner::array(JsonLiterals literals, int depth)
{
    ++m_at;
    if (take(']'))
        return true;
    do {
        if (!value(literals, depth))
            return false;
    } while (take(','));
    return take(']');
}

bool JsonScanner::value(JsonLiterals literals, int enclosing)
{
    if (m_at == m_end)
        return false;
    switch (*m_at) {
    case '"':
        return string();
    case '{':
        return enclosing < maxJsonDepth && object(literals, enclosing + 1);
    case '[':
        return enclosing < maxJsonDepth && array(literals, enclosing + 1);
    case 't':
    case 'f':
    case 'n':
        return literals == JsonLiterals::Yes && literal();
    default:
        return integer();
    }
}

bool isCanonicalJson(BytesView bytes, JsonLiterals literals)
{
    JsonScanner scanner(bytes);
    return scanner.value(literals, 0) && scanner.atEnd();
}

JsonItems::JsonItems(std::string_view container)
    : m_at(container.data() + 1), m_end(container.data() + container.size() - 1), m_object(container.front() == '{')
{
}

bool JsonItems::next()
{
    if (m_at >= m_end)
        return false;
    if (m_object) {
        const char *start = m_at + 1;
        const auto *quote = static_cast<const char *>(std::memchr(start, '"', static_cast<std::size_t>(m_end - start)));
        m_key = {start, static_cast<std::size_t>(quote - start)};
        m_at = quote + 2;
    }
    const char *stop = endOfValue(m_at, m_end);
    m_value = {m_at, static_cast<std::size_t>(stop - m_at)};
    m_at = stop + 1; // past the comma
    return true;
}

std::size_t jsonCount(std::string_view container)
{
    std::size_t count = 0;
    for (JsonItems item(container); item.next();)
        ++count;
    return count;
}

std::string jsonText(std::string_view value)
{
    const std::string_view raw = jsonRaw(value);
    if (raw.find('\\') == std::string_view::npos)
        return std::string(raw);
    std::string text;
    text.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '\\') {
            c = raw[++i];
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        text.push_back(c);
    }
    return text;
}

std::optional<std::int64_t> jsonInteger(std::string_view value)
{
    const bool negative = !value.empty() && value.front() == '-';
    const std::string_view digits = value.substr(negative ? 1 : 0);
    if (digits.empty() || digits.front() < '0' || digits.front() > '9')
        return std::nullopt;
    std::int64_t number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return negative ? -number : number;
}

} // namespace palmares
