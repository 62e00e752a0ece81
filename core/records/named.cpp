// What records say about other things: starred fields, refs, files and lists, all by the table of schema.h.

#include "core/records/json_scan.h"
#include "core/records/json_write.h"
#include "core/records/record.h"
#include "core/records/schema.h"

#include <algorithm>

namespace palmares {

namespace {

template <typename Id>
Id idOf(std::string_view hex)
{
    Id id;
    decodeHex(hex, id.bytes.data(), Id::size);
    return id;
}

using Fields = std::vector<std::pair<std::string, std::string>>;

/// One field for each element of an array of objects, named by its keys; its value is the element.
void spreadObjects(const Member &member, std::string_view value, Fields &fields)
{
    for (JsonItems item(value); item.next();) {
        const Members inside = membersOf(item.value());
        std::string name(member.name);
        for (const std::string_view key : member.keys)
            name.append("/").append(inside.text(key));
        fields.emplace_back(std::move(name), item.value());
    }
}

void spreadMap(const Member &member, std::string_view value, Fields &fields)
{
    for (JsonItems item(value); item.next();)
        fields.emplace_back(std::string(member.name).append("/").append(item.key()), item.value());
}

void addFields(const Member &member, std::string_view value, Fields &fields)
{
    if (member.star == Star::Whole)
        fields.emplace_back(member.name, value);
    else if (member.star == Star::Spread && member.kind == ValueKind::Objects)
        spreadObjects(member, value, fields);
    else if (member.star == Star::Spread)
        spreadMap(member, value, fields);
}

void addRefs(const Member &member, std::string_view value, std::vector<NamedRef> &refs)
{
    if (member.kind == ValueKind::Objects) {
        for (JsonItems item(value); item.next();) {
            const Members inside = membersOf(item.value());
            for (const Member &part : member.element)
                addRefs(part, inside[part.name], refs);
        }
        return;
    }
    if (!member.use)
        return;
    if (member.kind == ValueKind::Refs) {
        for (JsonItems item(value); item.next();)
            refs.push_back({idOf<Ref>(jsonRaw(item.value())), *member.use});
    } else if (!jsonRaw(value).empty()) {
        refs.push_back({idOf<Ref>(jsonRaw(value)), *member.use});
    }
}

ListName listNameOf(std::string_view value)
{
    JsonItems item(value);
    ListName name;
    item.next();
    name.hash = idOf<Digest>(jsonRaw(item.value()));
    item.next();
    name.n = jsonInteger(item.value()).value_or(0);
    return name;
}

/// Calls `visit` for every value inside a value, the value itself first.
template <typename Visit>
void everyValue(std::string_view value, Visit &visit)
{
    visit(value);
    if (value.front() == '{' || value.front() == '[') {
        for (JsonItems item(value); item.next();)
            everyValue(item.value(), visit);
    }
}

bool looksLikeList(std::string_view value)
{
    if (value.front() != '{')
        return false;
    const Members members = membersOf(value);
    return members.items().size() == 2 && isHex(members.text("list"), 32) && jsonInteger(members["n"]).has_value();
}

} // namespace

std::vector<std::pair<std::string, std::string>> starredFields(const Record &record)
{
    Fields fields;
    if (record.header.type == RecordType::Unknown)
        return fields;
    const Members members = membersOf(record.body);
    for (const Member &member : shapeOf(record.header.type).members)
        addFields(member, members[member.name], fields);
    return fields;
}

bool equalHeads(const Record &a, const Record &b)
{
    return a.header.type == b.header.type && a.header.slot == b.header.slot && starredFields(a) == starredFields(b);
}

std::vector<NamedRef> refsOf(const Record &record)
{
    std::vector<NamedRef> refs;
    if (record.header.type == RecordType::Unknown) {
        auto visit = [&refs](std::string_view value) {
            if (isJsonString(value) && isHex(jsonRaw(value), 32))
                refs.push_back({idOf<Ref>(jsonRaw(value)), RefUse::Unknown});
        };
        everyValue(record.body, visit);
        return refs;
    }
    const Members members = membersOf(record.body);
    for (const Member &member : shapeOf(record.header.type).members)
        addRefs(member, members[member.name], refs);
    return refs;
}

std::vector<EntryFile> filesOf(const Record &record)
{
    std::vector<EntryFile> files;
    if (record.header.type != RecordType::Entry)
        return files;
    const Members members = membersOf(record.body);
    for (JsonItems item(members["files"]); item.next();) {
        const Members file = membersOf(item.value());
        files.push_back({std::string(file.text("media")), idOf<FileHash>(file.text("hash")),
                         jsonInteger(file["size"]).value_or(0)});
    }
    return files;
}

std::vector<ListName> listsOf(const Record &record)
{
    std::vector<ListName> lists;
    if (record.header.type == RecordType::Unknown) {
        auto visit = [&lists](std::string_view value) {
            if (looksLikeList(value))
                lists.push_back(listNameOf(value));
        };
        everyValue(record.body, visit);
        return lists;
    }
    const auto &shape = shapeOf(record.header.type);
    const bool any = std::any_of(shape.members.begin(), shape.members.end(),
                                 [](const Member &member) { return member.kind == ValueKind::ListName; });
    if (!any)
        return lists;
    const Members members = membersOf(record.body);
    for (const Member &member : shape.members) {
        if (member.kind == ValueKind::ListName)
            lists.push_back(listNameOf(members[member.name]));
    }
    return lists;
}

} // namespace palmares
