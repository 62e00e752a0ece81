#include "core/records/record.h"

#include "core/base/hash.h"
#include "core/records/json_scan.h"
#include "core/records/limits.h"
#include "core/records/schema.h"
#include "core/records/values.h"
#include "core/records/words.h"

#include <algorithm>
#include <cassert>

namespace palmares {

namespace {

constexpr std::string_view idContext("palm1-id\0", 9);

/// The first level of a body: the members every record has apart from those of its type.
struct Outline {
    std::string_view type;
    std::string_view call;
    std::string_view author;
    std::string_view past;
    Members own;
    bool tooMany = false;

    void add(std::string_view name, std::string_view value)
    {
        if (name == "type")
            type = value;
        else if (name == "call")
            call = value;
        else if (name == "author")
            author = value;
        else if (name == "past")
            past = value;
        else
            tooMany = !own.add(name, value) || tooMany;
    }
};

Error bad(std::string_view detail, std::string_view type = {}, std::string_view member = {})
{
    Error error(Code::BAD_STRUCTURE, {{"detail", std::string(detail)}});
    if (!type.empty())
        error.args.emplace_back("type", type);
    if (!member.empty())
        error.args.emplace_back("member", member);
    return error;
}

template <typename Id>
Id idOf(std::string_view hex)
{
    Id id;
    decodeHex(hex, id.bytes.data(), Id::size);
    return id;
}

/// Which members there are; of a known type, exactly its own.
Done checkNames(const Outline &outline, std::string_view type, const Shape *shape)
{
    if (outline.author.empty())
        return bad("members", type, "author");
    if (outline.call.empty() != (type == "genesis"))
        return bad("members", type, "call");
    if (shape == nullptr)
        return {};
    if (outline.past.empty() == shape->hasSlot)
        return bad("members", type, "past");
    if (outline.tooMany)
        return bad("members", type);
    const std::string_view wrong = wrongMember(shape->members, outline.own);
    return wrong.empty() ? Done() : bad("members", type, wrong);
}

Done checkCommon(const Outline &outline, std::string_view type)
{
    static constexpr Member id = {.kind = ValueKind::Hex, .most = 32};
    static constexpr Member past = {.kind = ValueKind::Refs, .most = maxPast, .order = Order::Ascending};
    if (const auto fault = faultOf(id, outline.author); !fault.empty())
        return bad(fault, type, "author");
    if (const auto fault = outline.call.empty() ? std::string_view() : faultOf(id, outline.call); !fault.empty())
        return bad(fault, type, "call");
    const auto fault = outline.past.empty() ? std::string_view() : faultOf(past, outline.past);
    if (fault == "too_many") {
        return Error(Code::TOO_BIG, {{"detail", "past"},
                                     {"limit", std::to_string(maxPast)},
                                     {"found", std::to_string(jsonCount(outline.past))}});
    }
    return fault.empty() ? Done() : bad(fault, type, "past");
}

Done checkOwn(const Shape &shape, const Outline &outline, std::string_view type)
{
    const auto items = outline.own.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const auto fault = faultOf(shape.members[i], items[i].value); !fault.empty())
            return bad(fault, type, items[i].name);
    }
    if (shape.together != nullptr) {
        if (const auto fault = shape.together(outline.own); !fault.empty())
            return bad(fault, type);
    }
    return {};
}

void addToSlot(SlotKey &slot, const Member &member, std::string_view value)
{
    switch (member.kind) {
    case ValueKind::Hex: {
        const std::string_view raw = jsonRaw(value);
        const std::size_t start = slot.size();
        slot.resize(start + raw.size() / 2);
        decodeHex(raw, reinterpret_cast<std::uint8_t *>(slot.data()) + start, raw.size() / 2);
        return;
    }
    case ValueKind::Integer: {
        const auto number = static_cast<std::uint64_t>(*jsonInteger(value));
        for (int shift = 56; shift >= 0; shift -= 8)
            slot.push_back(static_cast<char>(number >> shift & 0xFF));
        return;
    }
    case ValueKind::Texts:
        for (JsonItems item(value); item.next();) {
            slot += jsonText(item.value());
            slot.push_back('\0');
        }
        return;
    default:
        slot += jsonText(value);
        slot.push_back('\0');
    }
}

SlotKey slotOf(const Shape &shape, const Outline &outline)
{
    if (!shape.hasSlot)
        return {};
    RecordType owner = shape.type;
    if (owner == RecordType::Resolve)
        owner = outline.own.text("slot") == "close" ? RecordType::Close : RecordType::Sheet;
    SlotKey slot;
    slot.reserve(64);
    slot.push_back(static_cast<char>(owner));
    for (std::size_t i = 0; i < shape.slot.size(); ++i) {
        if (shape.slot[i] == "author")
            addToSlot(slot, {.name = "author", .kind = ValueKind::Hex}, outline.author);
        else
            addToSlot(slot, shape.members[shape.slotAt[i]], outline.own.items()[shape.slotAt[i]].value);
    }
    return slot;
}

RecordHeader headerOf(const RecordId &id, RecordType type, const Outline &outline)
{
    RecordHeader header;
    header.id = id;
    header.type = type;
    header.call = header.type == RecordType::Genesis ? CallId{id.bytes} : idOf<CallId>(jsonRaw(outline.call));
    header.author = idOf<PublicKey>(jsonRaw(outline.author));
    if (header.type != RecordType::Unknown)
        header.slot = slotOf(shapeOf(header.type), outline);
    if (outline.past.size() > 2) {
        for (JsonItems item(outline.past); item.next();)
            header.past.push_back(idOf<RecordId>(jsonRaw(item.value())));
    }
    return header;
}

Outline outlineOf(BytesView body)
{
    Outline outline;
    for (JsonItems item(body); item.next();)
        outline.add(item.key(), item.value());
    return outline;
}

} // namespace

Writers writersOf(RecordType type)
{
    return type == RecordType::Unknown ? Writers::Either : shapeOf(type).writers;
}

std::string_view recordTypeName(RecordType type)
{
    return type == RecordType::Unknown ? std::string_view("unknown") : wordOf(type);
}

RecordId recordIdOf(BytesView body)
{
    return hashAs<RecordId>({idContext, body});
}

Result<Record> readRecord(Bytes body)
{
    if (body.size() > maxBodyBytes) {
        return Error(Code::TOO_BIG, {{"detail", "body"},
                                     {"limit", std::to_string(maxBodyBytes)},
                                     {"found", std::to_string(body.size())}});
    }
    Outline outline;
    JsonScanner scanner(body);
    const auto visit = [&outline](std::string_view name, std::string_view value) { outline.add(name, value); };
    if (!scanner.topObject(visit) || !scanner.atEnd() || (scanner.sawLiteral() && outline.type != "\"round\""))
        return bad("not_canonical");
    if (!isJsonString(outline.type) || !isWord(jsonRaw(outline.type)))
        return bad(outline.type.empty() ? "members" : isJsonString(outline.type) ? "range" : "kind", {}, "type");
    const std::string_view type = jsonRaw(outline.type);
    const auto known = fromWord<RecordType>(type);
    const Shape *shape = known ? &shapeOf(*known) : nullptr;
    PALMARES_CHECK(checkNames(outline, type, shape));
    PALMARES_CHECK(checkCommon(outline, type));
    if (shape != nullptr)
        PALMARES_CHECK(checkOwn(*shape, outline, type));
    Record record;
    record.header = headerOf(recordIdOf(body), known.value_or(RecordType::Unknown), outline);
    record.body = std::move(body); // the outline's views end here
    return record;
}

Record trustedRecord(const RecordId &id, Bytes body)
{
    Record record;
    const Outline outline = outlineOf(body);
    record.header = headerOf(id, fromWord<RecordType>(jsonRaw(outline.type)).value_or(RecordType::Unknown), outline);
    record.body = std::move(body);
    return record;
}

Digest setDigest(std::span<const RecordId> sortedIds)
{
    assert(std::is_sorted(sortedIds.begin(), sortedIds.end()));
    static_assert(sizeof(RecordId) == 32);
    return hashAs<Digest>({BytesView(reinterpret_cast<const char *>(sortedIds.data()), sortedIds.size_bytes())});
}

Ref refOf(const Salt &salt, BytesView bytes)
{
    return hashAs<Ref>({salt.view(), bytes});
}

} // namespace palmares
