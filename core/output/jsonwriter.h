#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace palmares {

/// Takes the next piece of a document.
using TextSink = std::function<void(std::string_view)>;

/// Writes JSON as it goes: results of 100,000 entries need no tree in memory. Members come in the order in which they are
/// written; the caller keeps begin and end balanced (asserted).
class JsonWriter {
public:
    explicit JsonWriter(TextSink sink) : m_sink(std::move(sink)) {}
    ~JsonWriter() { flush(); }
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(std::string_view name);

    JsonWriter &text(std::string_view value);
    JsonWriter &whole(std::int64_t value);
    /// The shortest decimal that reads back as the same double; null for none or a value that is not finite.
    JsonWriter &real(std::optional<double> value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// Null for an empty text.
    JsonWriter &textOrNull(std::string_view value) { return value.empty() ? null() : text(value); }

    void flush();

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();
    void put(std::string_view piece);
    void quote(std::string_view value);

    TextSink m_sink;
    std::string m_buffer;
    bool m_needsComma = false;
    bool m_afterKey = false;
    int m_depth = 0;
};

} // namespace palmares
