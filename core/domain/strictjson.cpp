#include "core/domain/strictjson.h"

#include <vector>

namespace palmares {

namespace {

using nlohmann::json;

constexpr std::size_t maxDepth = 64;

/// Builds the tree and watches for what nlohmann's own builder lets pass: repeated keys and endless nesting.
class TreeBuilder : public nlohmann::json_sax<json> {
public:
    explicit TreeBuilder(json &root) : m_root(root) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &) override { return false; } // JSON text has none
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = name;
        if (level.value->contains(name)) {
            repeated = true;
            repeatedAt = path();
            return false;
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        errorAt = position;
        return false;
    }

    std::size_t errorAt = 0;
    bool tooDeep = false;
    bool repeated = false;
    std::string repeatedAt;

private:
    struct Level {
        json *value;
        std::string key; ///< in an object: the key whose value comes next
    };

    template <typename Value>
    json *place(Value &&value)
    {
        if (m_levels.empty())
            return &(m_root = std::forward<Value>(value));
        const Level &level = m_levels.back();
        if (level.value->is_object())
            return &((*level.value)[level.key] = std::forward<Value>(value));
        level.value->push_back(std::forward<Value>(value));
        return &level.value->back();
    }

    template <typename Value>
    bool put(Value &&value)
    {
        place(std::forward<Value>(value));
        return true;
    }

    bool open(json &&container)
    {
        if (m_levels.size() >= maxDepth) {
            tooDeep = true;
            return false;
        }
        json *placed = place(std::move(container));
        m_levels.push_back({placed, {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    std::string path() const
    {
        std::string text;
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            const Level &level = m_levels[i];
            if (level.value->is_object())
                text += (text.empty() ? "" : ".") + level.key;
            else
                text += "[" + std::to_string(level.value->size() - 1) + "]";
        }
        return text;
    }

    json &m_root;
    std::vector<Level> m_levels;
};

Error notJson(std::string_view text, std::size_t position)
{
    // The position counts the bytes read, the offending one included.
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : text.substr(0, position > 0 ? position - 1 : 0)) {
        if (c == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++column;
        }
    }
    return {Code::RULES_NOT_JSON, {{"line", std::to_string(line)}, {"column", std::to_string(column)}}};
}

} // namespace

Result<json> parseStrictJson(std::string_view text)
{
    json root;
    TreeBuilder builder(root);
    if (json::sax_parse(text.begin(), text.end(), &builder))
        return root;
    if (builder.repeated)
        return Error{Code::RULES_CONFLICT, {{"key", builder.repeatedAt}, {"detail", "repeated_key"}}};
    if (builder.tooDeep)
        return Error{Code::RULES_NOT_JSON, {{"detail", "too_deep"}}};
    return notJson(text, builder.errorAt);
}

} // namespace palmares
