#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>

namespace palmares {

/// The depth of nesting a body may reach; its own braces are depth 1.
constexpr int maxJsonDepth = 8;
/// The largest integer a body may hold, in either direction: 2^53 − 1, exact in every JSON reader.
constexpr std::int64_t maxJsonInteger = 9'007'199'254'740'991;

/// Whether `true`, `false` and `null` are part of the grammar. Rules have them; nothing else in a record does.
enum class JsonLiterals { No, Yes };

/// Checks bytes against the canonical form of docs/FORMAT.md, in which every value has exactly one spelling, so that
/// "accepted" and "re-encoding gives the same bytes" are the same statement. Reads once, builds nothing.
class JsonScanner {
public:
    explicit JsonScanner(BytesView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    /// Reads an object at the present place and calls `visit(key, value)` for each member of its first level; `value` is
    /// the text of the value as it stands. Literals are allowed inside the member `rules` only.
    template <typename Visit>
    bool topObject(Visit &&visit);

    /// Reads one value that stands inside `enclosing` objects and arrays.
    bool value(JsonLiterals literals, int enclosing);

    bool atEnd() const { return m_at == m_end; }
    /// True if `true`, `false` or `null` was met.
    bool sawLiteral() const { return m_sawLiteral; }

private:
    bool take(char c);
    bool key(std::string_view &out);
    bool string();
    bool integer();
    bool literal();
    bool object(JsonLiterals literals, int depth);
    bool array(JsonLiterals literals, int depth);

    const char *m_at;
    const char *m_end;
    bool m_sawLiteral = false;
};

template <typename Visit>
bool JsonScanner::topObject(Visit &&visit)
{
    if (!take('{'))
        return false;
    if (take('}'))
        return true;
    std::string_view last;
    do {
        std::string_view name;
        if (!key(name) || (!last.empty() && !(last.front() < name.front() || last < name)))
            return false;
        const char *start = m_at;
        if (!value(name == "rules" ? JsonLiterals::Yes : JsonLiterals::No, 1))
            return false;
        visit(name, std::string_view(start, static_cast<std::size_t>(m_at - start)));
        last = name;
    } while (take(','));
    return take('}');
}

/// True if the bytes are one canonical object or array or plain value and nothing else.
bool isCanonicalJson(BytesView bytes, JsonLiterals literals = JsonLiterals::No);

/// Walks the members of an object or the elements of an array whose canonical form was checked before.
///
///     for (JsonItems cell(values); cell.next();)
///         use(cell.key(), cell.value());
class JsonItems {
public:
    explicit JsonItems(std::string_view container);
    bool next();
    std::string_view key() const { return m_key; }     ///< empty in an array
    std::string_view value() const { return m_value; } ///< the text of the value, quotes included

private:
    const char *m_at;
    const char *m_end;
    std::string_view m_key;
    std::string_view m_value;
    bool m_object;
};

/// What is between the quotes of a checked string, escapes still in place.
inline std::string_view jsonRaw(std::string_view value)
{
    return value.substr(1, value.size() - 2);
}

/// True if a checked value is a string.
inline bool isJsonString(std::string_view value)
{
    return !value.empty() && value.front() == '"';
}

/// The number of members of a checked object or of elements of a checked array.
std::size_t jsonCount(std::string_view container);

/// The characters of a checked string.
std::string jsonText(std::string_view value);

/// The value of a checked integer; none if the value is no integer.
std::optional<std::int64_t> jsonInteger(std::string_view value);

} // namespace palmares
