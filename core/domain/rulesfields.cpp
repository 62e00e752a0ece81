#include "core/domain/rulesfields.h"

#include "core/base/beginning.h"

namespace palmares::rulesjson {

namespace {

constexpr std::size_t maxDigitsAside = 30;
constexpr std::size_t maxNameBytes = 200;
constexpr std::size_t maxIdBytes = 40;
constexpr std::int64_t maxCount = 9'007'199'254'740'991; // 2^53 − 1: what canonical JSON may hold

std::string shortened(const json &value)
{
    constexpr std::size_t most = 80; // bytes
    return palmares::shortened(value.is_string() ? value.get<std::string>() : value.dump(), most);
}

bool isId(std::string_view text)
{
    const auto inId = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !text.empty() && text.size() <= maxIdBytes && text.front() >= 'a' && text.front() <= 'z'
           && std::all_of(text.begin(), text.end(), inId);
}

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

} // namespace

void Field::refuse(const char *detail) const
{
    m_refusals->badValue(m_path, shortened(*m_value), detail);
}

std::string Field::id() const
{
    if (m_value->is_string() && isId(m_value->get_ref<const std::string &>()))
        return m_value->get<std::string>();
    refuse("not_an_id");
    return {};
}

std::string Field::name() const
{
    if (!m_value->is_string()) {
        refuse("not_a_string");
        return {};
    }
    const auto &text = m_value->get_ref<const std::string &>();
    if (text.empty())
        refuse("empty");
    else if (text.size() > maxNameBytes)
        refuse("too_long");
    else if (hasControlCharacter(text))
        refuse("control_character");
    return text;
}

std::string Field::decimalText() const
{
    if (!m_value->is_string() || !isDecimal(m_value->get_ref<const std::string &>())) {
        refuse("not_a_decimal");
        return "1";
    }
    const auto &text = m_value->get_ref<const std::string &>();
    const auto point = std::min(text.find('.'), text.size());
    if (point > maxDigitsAside + 1 || text.size() - point > maxDigitsAside + 1) {
        refuse("too_long");
        return "1";
    }
    return text;
}

Fraction Field::decimal() const
{
    return *Fraction::parse(decimalText());
}

std::int64_t Field::integer(std::int64_t least, std::int64_t most) const
{
    if (!m_value->is_number_integer()) {
        refuse("not_an_integer");
        return least;
    }
    if (m_value->is_number_unsigned() && m_value->get<std::uint64_t>() > static_cast<std::uint64_t>(maxCount)) {
        refuse("too_large");
        return least;
    }
    const auto value = m_value->get<std::int64_t>();
    if (value < least)
        refuse("too_small");
    else if (value > most)
        refuse("too_large");
    return value;
}

std::int64_t Field::count() const
{
    return integer(1, maxCount);
}

bool Field::boolean() const
{
    if (m_value->is_boolean())
        return m_value->get<bool>();
    refuse("not_a_boolean");
    return false;
}

std::vector<std::string> Field::distinct(std::string (Field::*read)() const) const
{
    auto values = list([read](const Field &field) { return (field.*read)(); });
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::find(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(i), values[i])
            != values.begin() + static_cast<std::ptrdiff_t>(i))
            m_refusals->conflict(indexed(m_path, i), "repeated");
    }
    return values;
}

ObjectFields::ObjectFields(const Field &field) : m_field(field), m_isObject(field.value().is_object())
{
    if (!m_isObject)
        field.refuse("not_an_object");
}

std::optional<Field> ObjectFields::take(const char *key)
{
    m_taken.emplace_back(key);
    if (!m_isObject)
        return std::nullopt;
    const auto found = m_field.value().find(key);
    if (found == m_field.value().end())
        return std::nullopt;
    return Field(m_field.refusals(), *found, joined(m_field.path(), key));
}

void ObjectFields::done()
{
    if (!m_isObject)
        return;
    for (const auto &[key, value] : m_field.value().items()) {
        if (std::find(m_taken.begin(), m_taken.end(), key) == m_taken.end())
            m_field.refusals().add({Code::RULES_UNKNOWN_KEY, {{"key", joined(m_field.path(), key)}}});
    }
}

} // namespace palmares::rulesjson
