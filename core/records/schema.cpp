#include "core/records/schema.h"

#include "core/records/json_scan.h"
#include "core/records/limits.h"
#include "core/records/lists.h"
#include "core/records/values.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace palmares {

namespace {

constexpr std::array<bool, 256> hexDigits = [] {
    std::array<bool, 256> table{};
    for (int i = 0; i < 256; ++i)
        table[static_cast<std::size_t>(i)] = (i >= '0' && i <= '9') || (i >= 'a' && i <= 'f');
    return table;
}();

/// The text between the quotes without escapes; `room` holds it if it had any.
std::string_view plainText(std::string_view value, std::string &room)
{
    const std::string_view raw = jsonRaw(value);
    if (raw.find('\\') == std::string_view::npos)
        return raw;
    room = jsonText(value);
    return room;
}

bool inRange(std::string_view value, std::int64_t least, std::int64_t most)
{
    const auto number = jsonInteger(value);
    return number && *number >= least && *number <= most;
}

std::string_view hexFault(const Member &member, std::string_view value)
{
    if (!isJsonString(value))
        return "kind";
    const std::string_view raw = jsonRaw(value);
    if (raw.empty() && member.none)
        return {};
    const bool zeros = !raw.empty() && raw.front() == '0' && raw.find_first_not_of('0') == std::string_view::npos;
    return isHex(raw, static_cast<std::size_t>(member.most)) && !zeros ? "" : "range"; // no bytes of zeros: none is ""
}

std::string_view textFault(const Member &member, std::string_view value)
{
    if (!isJsonString(value))
        return "kind";
    std::string room;
    const std::string_view text = plainText(value, room);
    return (member.none && text.empty()) || member.rule(text) ? "" : "range";
}

std::string_view wordFault(const Member &member, std::string_view value)
{
    if (!isJsonString(value))
        return "kind";
    const std::string_view raw = jsonRaw(value);
    for (const std::string_view word : member.words) {
        if (word == raw)
            return {};
    }
    return "range";
}

std::string_view cellFault(std::string_view value)
{
    if (isJsonString(value))
        return jsonRaw(value) == "cannot_judge" ? "" : "range";
    if (!jsonInteger(value))
        return "kind";
    return inRange(value, -maxScore, maxScore) ? "" : "range";
}

std::string_view attributeFault(std::string_view value)
{
    if (!isJsonString(value))
        return "kind";
    std::string room;
    return isAttributeValue(plainText(value, room)) ? "" : "range";
}

/// An object whose keys are words.
std::string_view mapFault(const Member &member, std::string_view value, std::string_view (*faultOfValue)(std::string_view))
{
    if (value.front() != '{')
        return "kind";
    std::int64_t count = 0;
    for (JsonItems item(value); item.next();) {
        if (++count > member.most)
            return "too_many";
        if (!isWord(item.key()))
            return "range";
        if (const auto fault = faultOfValue(item.value()); !fault.empty())
            return fault;
    }
    return {};
}

/// An array: `faultOfElement` says what is wrong with one, `sortKey` by what they ascend.
template <typename Fault, typename Key>
std::string_view arrayFault(const Member &member, std::string_view value, Fault &&faultOfElement, Key &&sortKey)
{
    if (value.front() != '[')
        return "kind";
    using SortKey = decltype(sortKey(value));
    std::optional<SortKey> last;
    std::int64_t count = 0;
    for (JsonItems item(value); item.next();) {
        if (++count > member.most)
            return "too_many";
        if (const auto fault = faultOfElement(item.value()); !fault.empty())
            return fault;
        if (member.order == Order::Ascending) {
            const SortKey key = sortKey(item.value());
            if (last && !(*last < key))
                return "order";
            last = key;
        }
    }
    return {};
}

/// Members against a list of what they must be, both ascending by name.
std::string_view objectFault(std::span<const Member> expected, std::string_view value)
{
    if (value.front() != '{')
        return "kind";
    const Members found = membersOf(value);
    if (!wrongMember(expected, found).empty())
        return "members";
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (const auto fault = faultOf(expected[i], found.items()[i].value); !fault.empty())
            return fault;
    }
    return {};
}

std::string_view listFault(std::string_view value)
{
    static constexpr std::array<Member, 2> members = {
        Member{.name = "list", .kind = ValueKind::Hex, .most = 32},
        Member{.name = "n", .kind = ValueKind::Integer, .most = maxListIds},
    };
    if (const auto fault = objectFault(members, value); !fault.empty())
        return fault;
    const Members list = membersOf(value);
    return (list.text("list") == emptyListHex()) == (list["n"] == "0") ? "" : "range";
}

using ElementKey = std::array<std::string_view, 2>;

ElementKey elementKey(const Member &member, std::string_view element)
{
    assert(member.keys.size() <= 2);
    const Members inside = membersOf(element);
    ElementKey key;
    for (std::size_t i = 0; i < member.keys.size(); ++i)
        key[i] = inside.text(member.keys[i]);
    return key;
}

/// Arrays of objects in a given order still name nothing twice.
bool repeatsKey(const Member &member, std::string_view value)
{
    std::vector<ElementKey> seen;
    for (JsonItems item(value); item.next();)
        seen.push_back(elementKey(member, item.value()));
    std::sort(seen.begin(), seen.end());
    return std::adjacent_find(seen.begin(), seen.end()) != seen.end();
}

std::string_view objectsFault(const Member &member, std::string_view value)
{
    const auto element = [&](std::string_view inside) { return objectFault(member.element, inside); };
    const auto key = [&](std::string_view inside) { return elementKey(member, inside); };
    if (const auto fault = arrayFault(member, value, element, key); !fault.empty())
        return fault;
    return member.order == Order::Given && repeatsKey(member, value) ? "repeated" : "";
}

std::string_view refsFault(const Member &member, std::string_view value)
{
    static constexpr Member id = {.kind = ValueKind::Hex, .most = 32};
    const auto element = [](std::string_view inside) { return hexFault(id, inside); };
    return arrayFault(member, value, element, [](std::string_view inside) { return inside; });
}

} // namespace

bool isHex(std::string_view text, std::size_t bytes)
{
    if (text.size() != 2 * bytes)
        return false;
    bool good = true;
    for (const char c : text)
        good &= hexDigits[static_cast<unsigned char>(c)];
    return good;
}

std::string_view wrongMember(std::span<const Member> expected, const Members &found)
{
    const auto items = found.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i == expected.size() || items[i].name != expected[i].name)
            return items[i].name;
    }
    return items.size() < expected.size() ? expected[items.size()].name : std::string_view();
}

std::string_view faultOf(const Member &member, std::string_view value)
{
    switch (member.kind) {
    case ValueKind::Hex:
        return hexFault(member, value);
    case ValueKind::Integer:
        return !jsonInteger(value) ? "kind" : inRange(value, member.least, member.most) ? "" : "range";
    case ValueKind::Word:
        return wordFault(member, value);
    case ValueKind::Text:
        return textFault(member, value);
    case ValueKind::ListName:
        return listFault(value);
    case ValueKind::Cells:
        return mapFault(member, value, cellFault);
    case ValueKind::Attributes:
        return mapFault(member, value, attributeFault);
    case ValueKind::Texts:
        return arrayFault(
            member, value, [&](std::string_view inside) { return textFault(member, inside); },
            [](std::string_view inside) { return jsonRaw(inside); });
    case ValueKind::Refs:
        return refsFault(member, value);
    case ValueKind::Objects:
        return objectsFault(member, value);
    case ValueKind::Rules:
        return value.front() == '{' ? "" : "kind";
    }
    return "kind";
}

bool Members::add(std::string_view name, std::string_view value)
{
    if (m_count == most)
        return false;
    m_items[m_count++] = {name, value};
    return true;
}

std::string_view Members::operator[](std::string_view name) const
{
    for (const Item &item : items()) {
        if (item.name == name)
            return item.value;
    }
    return {};
}

std::string_view Members::text(std::string_view name) const
{
    const std::string_view value = (*this)[name];
    return isJsonString(value) ? jsonRaw(value) : std::string_view();
}

Members membersOf(BytesView object)
{
    Members members;
    for (JsonItems item(object); item.next();)
        members.add(item.key(), item.value());
    return members;
}

} // namespace palmares
