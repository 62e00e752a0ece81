#pragma once

#include "core/base/bytes.h"
#include "core/records/record.h"

#include <array>
#include <optional>
#include <span>

// What each record type may say, as data. One table; reading, slots, starred fields, refs and lists all follow from it.

namespace palmares {

/// How the value of a member is written.
enum class ValueKind : std::uint8_t {
    Hex,        ///< string: exactly `most` bytes as lower-case hexadecimal
    Integer,    ///< `least` to `most`
    Word,       ///< string: one of `words`
    Text,       ///< string that `rule` accepts
    ListName,   ///< {"list":hash,"n":0–1,000,000}
    Cells,      ///< object: criterion → integer or "cannot_judge"
    Attributes, ///< object: name → value
    Texts,      ///< array of strings that `rule` accepts
    Refs,       ///< array of 32 bytes as hexadecimal, strictly ascending
    Objects,    ///< array of objects with the members `element`
    Rules       ///< an object whose inside is checked elsewhere
};

/// What two heads are compared by: nothing of this member, all of it, or each of its keys by itself.
enum class Star : std::uint8_t { No, Whole, Spread };

/// How the elements of an array follow each other.
enum class Order : std::uint8_t { Given, Ascending };

struct Member {
    std::string_view name = {};
    ValueKind kind = ValueKind::Text;
    Star star = Star::No;
    bool none = false; ///< may also be "" (Hex, Text)
    std::int64_t least = 0;
    std::int64_t most = 0; ///< of an array or object: number of elements
    bool (*rule)(std::string_view) = nullptr;
    std::span<const std::string_view> words = {};
    std::span<const Member> element = {};
    std::span<const std::string_view> keys = {}; ///< Objects: the members by which elements ascend and are told apart
    Order order = Order::Given;
    std::optional<RefUse> use = {}; ///< what a ref here points at
};

/// The members of an object, by name.
class Members {
public:
    static constexpr std::size_t most = 32;
    struct Item {
        std::string_view name;
        std::string_view value; ///< its text, quotes included
    };

    /// False once there is no more room.
    bool add(std::string_view name, std::string_view value);
    /// The text of the value; empty if there is no such member.
    std::string_view operator[](std::string_view name) const;
    /// What is between the quotes of a string member.
    std::string_view text(std::string_view name) const;
    std::span<const Item> items() const { return {m_items.data(), m_count}; }

private:
    std::array<Item, most> m_items;
    std::size_t m_count = 0;
};

struct Shape {
    RecordType type = RecordType::Unknown;
    Writers writers = Writers::CallKey;
    bool hasSlot = false;
    std::span<const std::string_view> slot = {};       ///< the members that make the slot, in this order
    std::span<const Member> members = {};              ///< ascending by name, without type, call, author, past
    std::string_view (*together)(const Members &) = nullptr; ///< what members must be to each other: a fault or ""
    std::array<std::size_t, 3> slotAt = {};                  ///< where the members of the slot stand in `members`
};

/// The shape of a known type.
const Shape &shapeOf(RecordType type);

/// True for exactly 2·`bytes` lower-case hexadecimal digits.
bool isHex(std::string_view text, std::size_t bytes);

/// The name of the first member that is lacking or not expected; empty if they are exactly the expected ones. Both ascend.
std::string_view wrongMember(std::span<const Member> expected, const Members &found);

/// Checks one value against its member; empty or a machine word for what is wrong.
std::string_view faultOf(const Member &member, std::string_view value);

/// Reads an object's first level into `members` without any check; the bytes were checked before.
Members membersOf(BytesView object);

} // namespace palmares
