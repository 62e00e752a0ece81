#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/domain/ruleswords.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace palmares::rulesjson {

using nlohmann::json;

/// The first thing wrong with a rules file. Readers go on with a default after a refusal, so that they can be written
/// straight down; what they return counts only if nothing was refused.
class Refusals {
public:
    bool none() const { return !m_first.has_value(); }
    const std::optional<Error> &first() const { return m_first; }
    void add(Error error)
    {
        if (!m_first)
            m_first = std::move(error);
    }
    void badValue(const std::string &key, std::string value, const char *detail)
    {
        add({Code::RULES_BAD_VALUE, {{"key", key}, {"value", std::move(value)}, {"detail", detail}}});
    }
    void conflict(const std::string &key, const char *detail)
    {
        add({Code::RULES_CONFLICT, {{"key", key}, {"detail", detail}}});
    }

private:
    std::optional<Error> m_first;
};

inline std::string joined(const std::string &path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + "." + std::string(key);
}

inline std::string indexed(const std::string &path, std::size_t index)
{
    return path + "[" + std::to_string(index) + "]";
}

/// One JSON value and the path it stands at.
class Field {
public:
    Field(Refusals &refusals, const json &value, std::string path)
        : m_refusals(&refusals), m_value(&value), m_path(std::move(path))
    {
    }

    const std::string &path() const { return m_path; }
    const json &value() const { return *m_value; }
    bool isNull() const { return m_value->is_null(); }
    Refusals &refusals() const { return *m_refusals; }
    void refuse(const char *detail) const;

    /// `[a-z][a-z0-9_]{0,39}`
    std::string id() const;
    /// Any text that a person could type on one line: 1–200 bytes without control characters.
    std::string name() const;
    /// A decimal string with at most 30 digits on either side of the point.
    Fraction decimal() const;
    /// The text of a decimal string, for Scale::make().
    std::string decimalText() const;
    std::int64_t integer(std::int64_t least, std::int64_t most) const;
    /// A whole number ≥ 1.
    std::int64_t count() const;
    bool boolean() const;

    template <typename Enum, std::size_t N>
    Enum choice(const words::Table<Enum, N> &table) const
    {
        if (!m_value->is_string()) {
            refuse("not_a_string");
            return table[0].first;
        }
        const auto found = words::valueIn(table, m_value->get_ref<const std::string &>());
        if (!found)
            refuse("unknown");
        return found.value_or(table[0].first);
    }

    /// What `read` makes of each element of an array.
    template <typename Read>
    auto list(Read read) const
    {
        std::vector<decltype(read(*this))> values;
        if (!m_value->is_array()) {
            refuse("not_a_list");
            return values;
        }
        values.reserve(m_value->size());
        for (std::size_t i = 0; i < m_value->size(); ++i)
            values.push_back(read(Field(*m_refusals, (*m_value)[i], indexed(m_path, i))));
        return values;
    }

    /// Ids or names of which none may stand twice.
    std::vector<std::string> distinct(std::string (Field::*read)() const) const;

private:
    Refusals *m_refusals;
    const json *m_value;
    std::string m_path;
};

/// An object whose keys are taken one by one; done() refuses what nobody took.
class ObjectFields {
public:
    explicit ObjectFields(const Field &field);

    /// Reads the key into `target` if it is there; else the default that `target` holds stands.
    template <typename Target, typename Read>
    void read(const char *key, Target &target, Read readValue)
    {
        if (const auto field = take(key))
            target = readValue(*field);
    }

    /// The same for a key that may be null.
    template <typename Target, typename Read>
    void readOrNull(const char *key, std::optional<Target> &target, Read readValue)
    {
        if (const auto field = take(key)) {
            target.reset();
            if (!field->isNull())
                target = readValue(*field);
        }
    }

    /// The same for a key that has no default.
    template <typename Target, typename Read>
    void require(const char *key, Target &target, Read readValue)
    {
        if (const auto field = take(key))
            target = readValue(*field);
        else if (m_isObject)
            m_field.refusals().add({Code::RULES_MISSING_KEY, {{"key", joined(m_field.path(), key)}}});
    }

    std::optional<Field> take(const char *key);
    void done();

private:
    Field m_field;
    bool m_isObject;
    std::vector<std::string_view> m_taken;
};

} // namespace palmares::rulesjson
