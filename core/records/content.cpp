// The structs of types.h against the members of bodies. Each type names its members once, for both directions; what
// they may hold is in the table of schema.h.

#include "core/records/json_scan.h"
#include "core/records/json_write.h"
#include "core/records/lists.h"
#include "core/records/record.h"
#include "core/records/schema.h"
#include "core/records/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace palmares {

namespace {

constexpr std::size_t longestShown = 80;

// ---- one value ----

template <typename Tag, std::size_t N>
std::string jsonOf(const FixedId<Tag, N> &id)
{
    return id.isNone() ? "\"\"" : "\"" + id.hex() + "\"";
}

template <std::size_t N>
std::string jsonOf(const std::array<std::uint8_t, N> &bytes)
{
    return "\"" + toHex({reinterpret_cast<const char *>(bytes.data()), N}) + "\"";
}

std::string jsonOf(const std::string &text) { return jsonTextOf(text); }
std::string jsonOf(std::int64_t number) { return std::to_string(number); }
std::string jsonOf(bool yes) { return yes ? "1" : "0"; }

template <typename Enum>
    requires std::is_enum_v<Enum>
std::string jsonOf(Enum value)
{
    return jsonTextOf(wordOf(value));
}

std::string jsonOf(const IdList &list)
{
    return "{\"list\":\"" + listHashOf(list.ids).hex() + "\",\"n\":" + std::to_string(list.ids.size()) + "}";
}

template <typename Tag, std::size_t N>
void readJson(std::string_view value, FixedId<Tag, N> &id)
{
    id = FixedId<Tag, N>::fromHex(jsonRaw(value)).value_or(FixedId<Tag, N>{});
}

template <std::size_t N>
void readJson(std::string_view value, std::array<std::uint8_t, N> &bytes)
{
    decodeHex(jsonRaw(value), bytes.data(), N);
}

void readJson(std::string_view value, std::string &text) { text = jsonText(value); }
void readJson(std::string_view value, std::int64_t &number) { number = jsonInteger(value).value_or(0); }
void readJson(std::string_view value, bool &yes) { yes = value == "1"; }

template <typename Enum>
    requires std::is_enum_v<Enum>
void readJson(std::string_view value, Enum &out)
{
    out = fromWord<Enum>(jsonRaw(value)).value_or(Enum{});
}

/// True for what an array holds directly, without members of its own.
template <typename T>
constexpr bool isPlainValue = std::is_same_v<T, std::string>;
template <typename Tag, std::size_t N>
constexpr bool isPlainValue<FixedId<Tag, N>> = true;

// ---- values that have parts ----

template <typename Io>
void parts(Io &io, TextItem &item)
{
    io("at", item.at);
    io("ref", item.ref);
}

template <typename Io>
void parts(Io &io, PanelPlace &place)
{
    io("panel", place.panel);
    io("round", place.round);
    io("stratum", place.stratum);
}

template <typename Io>
void parts(Io &io, EntryText &text)
{
    io("lang", text.lang);
    io("origin", text.origin);
    io("part", text.part);
    io("ref", text.ref);
}

template <typename Io>
void parts(Io &io, EntryFile &file)
{
    io("hash", file.hash);
    io("media", file.media);
    io("size", file.size);
}

void ascend(std::vector<TextItem> &items)
{
    std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
}

void ascend(std::vector<PanelPlace> &places)
{
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.round < b.round; });
}

void ascend(std::vector<EntryText> &texts)
{
    std::sort(texts.begin(), texts.end(),
              [](const auto &a, const auto &b) { return std::tie(a.part, a.lang) < std::tie(b.part, b.lang); });
}

void ascend(std::vector<EntryFile> &) {} // shown in the order given

class Writer;
class Reader;
template <typename Part>
std::string writeParts(Part part);
template <typename Part>
void readParts(std::string_view object, Part &part);

template <typename Part>
std::string jsonOf(std::vector<Part> list)
{
    std::vector<std::string> values;
    if constexpr (isPlainValue<Part>) {
        for (const Part &part : list)
            values.push_back(jsonOf(part));
    } else {
        ascend(list);
        for (Part &part : list)
            values.push_back(writeParts(std::move(part)));
    }
    return jsonArrayOf(values);
}

template <typename Part>
void readJson(std::string_view value, std::vector<Part> &list)
{
    list.clear();
    for (JsonItems item(value); item.next();) {
        Part &part = list.emplace_back();
        if constexpr (isPlainValue<Part>)
            readJson(item.value(), part);
        else
            readParts(item.value(), part);
    }
}

std::string jsonOf(const std::vector<Attribute> &attributes)
{
    JsonObject object;
    for (const Attribute &attribute : attributes)
        object.add(attribute.name, jsonTextOf(attribute.value));
    return object.text();
}

std::string jsonOf(const std::vector<CellValue> &cells)
{
    JsonObject object;
    for (const CellValue &cell : cells)
        object.add(cell.criterion, cell.state == CellState::Number ? std::to_string(cell.value) : "\"cannot_judge\"");
    return object.text();
}

void readJson(std::string_view value, std::vector<Attribute> &attributes)
{
    attributes.clear();
    for (JsonItems item(value); item.next();)
        attributes.push_back({std::string(item.key()), jsonText(item.value())});
}

void readJson(std::string_view value, std::vector<CellValue> &cells)
{
    cells.clear();
    for (JsonItems item(value); item.next();) {
        const auto number = jsonInteger(item.value());
        cells.push_back({std::string(item.key()), number ? CellState::Number : CellState::CannotJudge, number.value_or(0)});
    }
}

template <typename T>
void sortUnique(std::vector<T> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

// ---- the two directions ----

class Writer {
public:
    template <typename T>
    void operator()(std::string_view name, T &value)
    {
        m_object.add(name, jsonOf(value));
    }
    void json(std::string_view name, std::string &value) { m_object.add(name, value); }
    /// Sets and lists have no order of their own.
    template <typename T>
    void set(std::string_view name, std::vector<T> &value)
    {
        sortUnique(value);
        m_object.add(name, jsonOf(value));
    }
    void ids(std::string_view name, IdList &list)
    {
        sortIdList(list);
        m_object.add(name, jsonOf(list));
    }
    JsonObject &object() { return m_object; }

private:
    JsonObject m_object;
};

class Reader {
public:
    explicit Reader(std::string_view object) : m_members(membersOf(object)) {}
    template <typename T>
    void operator()(std::string_view name, T &value)
    {
        readJson(m_members[name], value);
    }
    void json(std::string_view name, std::string &value) { value = m_members[name]; }
    template <typename T>
    void set(std::string_view name, std::vector<T> &value)
    {
        readJson(m_members[name], value);
    }
    void ids(std::string_view, IdList &list) { list.ids.clear(); }

private:
    Members m_members;
};

template <typename Part>
std::string writeParts(Part part)
{
    Writer writer;
    parts(writer, part);
    return writer.object().text();
}

template <typename Part>
void readParts(std::string_view object, Part &part)
{
    Reader reader(object);
    parts(reader, part);
}

// ---- the members of each type ----

template <typename Io>
void members(Io &io, GenesisContent &c)
{
    io("name", c.name);
    io("salt", c.salt);
}

template <typename Io>
void members(Io &io, TextsContent &c)
{
    io("items", c.items);
    io("lang", c.lang);
}

template <typename Io>
void members(Io &io, SettingContent &c)
{
    io("name", c.name);
    io("ref", c.ref);
    io("round", c.round);
    io("value", c.value);
}

template <typename Io>
void members(Io &io, RoundContent &c)
{
    io("frozen", c.frozen);
    io("place", c.place);
    io("round", c.round);
    io.json("rules", c.rules);
}

template <typename Io>
void members(Io &io, JudgeContent &c)
{
    io("code", c.code);
    io("judge", c.judge);
    io.set("languages", c.languages);
    io("panels", c.panels);
    io("private", c.priv);
}

template <typename Io>
void members(Io &io, InviteContent &c)
{
    io("judge", c.judge);
    io("key", c.key);
    io("number", c.number);
}

template <typename Io>
void members(Io &io, EnrolContent &c)
{
    io("judge", c.judge);
    io("label", c.label);
    io("number", c.number);
    io("vouch", c.vouch);
}

template <typename Io>
void members(Io &io, InterestContent &c)
{
    io("judge", c.judge);
    io.set("refs", c.refs);
}

template <typename Io>
void members(Io &io, EntryContent &c)
{
    io("attributes", c.attributes);
    io("code", c.code);
    io("division", c.division);
    io("entry", c.entry);
    io("files", c.files);
    io("language", c.language);
    io("texts", c.texts);
}

template <typename Io>
void members(Io &io, EntrantContent &c)
{
    io("attributes", c.attributes);
    io("entry", c.entry);
    io("private", c.priv);
}

template <typename Io>
void members(Io &io, StatusContent &c)
{
    io("duplicate_of", c.duplicateOf);
    io("entry", c.entry);
    io("reason", c.reason);
    io("reference", c.reference);
    io("round", c.round);
    io("state", c.state);
}

template <typename Io>
void members(Io &io, AssignContent &c)
{
    io("entry", c.entry);
    io("judge", c.judge);
    io("on", c.on);
    io("plan", c.plan);
    io("reason", c.reason);
    io("round", c.round);
}

template <typename Io>
void members(Io &io, ConflictContent &c)
{
    io("entry", c.entry);
    io("judge", c.judge);
    io("kind", c.kind);
    io("reason", c.reason);
    io("state", c.state);
}

template <typename Io>
void members(Io &io, IssueContent &c)
{
    io("form", c.form);
    io("judge", c.judge);
    io("number", c.number);
    io.ids("records", c.records);
    io.ids("refs", c.refs);
    io("round", c.round);
}

template <typename Io>
void members(Io &io, SheetContent &c)
{
    io("committee", c.committee);
    io("entrant", c.entrant);
    io("entry", c.entry);
    io("entry_record", c.entryRecord);
    io("form", c.form);
    io("judge", c.judge);
    io("kind", c.kind);
    io("order", c.order);
    io("round", c.round);
    io("seconds", c.seconds);
    io("source", c.source);
    io("state", c.state);
    io("values", c.values);
}

template <typename Io>
void members(Io &io, SubmitContent &c)
{
    io("kind", c.kind);
    io("round", c.round);
    io.ids("sheets", c.sheets);
}

template <typename Io>
void members(Io &io, ResolveContent &c)
{
    io("entry", c.entry);
    io("judge", c.judge);
    io("reason", c.reason);
    io("round", c.round);
    io("slot", c.slotType);
    io("stands", c.stands);
}

template <typename Io>
void members(Io &io, SettleContent &c)
{
    io("about", c.about);
    io("answer", c.answer);
    io("code", c.code);
    io("reason", c.reason);
    io("ref", c.ref);
    io.ids("sheets", c.sheets);
}

template <typename Io>
void members(Io &io, AsideContent &c)
{
    io("about", c.about);
    io.ids("ids", c.ids);
    io("kind", c.kind);
    io("reason", c.reason);
}

template <typename Io>
void members(Io &io, CloseContent &c)
{
    io("reason", c.reason);
    io.ids("rests_on", c.restsOn);
    io("result_digest", c.resultDigest);
    io("round", c.round);
    io("rules", c.rules);
    io("set_digest", c.setDigest);
}

template <typename Io>
void members(Io &io, DecisionContent &c)
{
    io.set("absent", c.absent);
    io("award", c.award);
    io("close", c.close);
    io("entry", c.entry);
    io("outcome", c.outcome);
    io("place", c.place);
    io("reason", c.reason);
}

template <typename Io>
void members(Io &io, MinuteContent &c)
{
    io.set("absent", c.absent);
    io("entry", c.entry);
    io("kind", c.kind);
    io("meeting", c.meeting);
    io("number", c.number);
    io("text", c.text);
}

template <typename Io>
void members(Io &io, EraseContent &c)
{
    io("entry", c.entry);
    io("judge", c.judge);
    io("reason", c.reason);
    io.ids("refs", c.refs);
}

template <std::size_t I = 0>
Content emptyContent(std::size_t index)
{
    if constexpr (I < std::variant_size_v<Content>)
        return index == I ? Content(std::in_place_index<I>) : emptyContent<I + 1>(index);
    else
        return {};
}

static_assert(std::variant_size_v<Content> == static_cast<std::size_t>(RecordType::Unknown));

} // namespace

RecordType typeOf(const Content &content)
{
    return static_cast<RecordType>(content.index());
}

Content contentOf(const Record &record)
{
    assert(record.header.type != RecordType::Unknown);
    if (record.header.type == RecordType::Sheet)
        return sheetOf(record);
    Content content = emptyContent(static_cast<std::size_t>(record.header.type));
    Reader reader(record.body);
    std::visit([&reader](auto &c) { members(reader, c); }, content);
    return content;
}

Result<Record> tryMakeRecord(Content content, const CallId &call, const PublicKey &author, std::vector<RecordId> past)
{
    const RecordType type = typeOf(content);
    Writer writer;
    std::visit([&writer](auto &c) { members(writer, c); }, content);
    JsonObject &object = writer.object();
    object.add("author", "\"" + author.hex() + "\"");
    object.add("type", jsonTextOf(wordOf(type)));
    if (type != RecordType::Genesis)
        object.add("call", "\"" + call.hex() + "\"");
    if (shapeOf(type).hasSlot) {
        sortUnique(past);
        object.add("past", jsonOf(past));
    }
    Bytes body = object.text();
    auto record = readRecord(body);
    if (record.ok() || record.error().arg("member").empty())
        return record;
    // Whoever typed it is told which value it was.
    const auto parsed = nlohmann::json::parse(body, nullptr, false);
    const auto value = parsed.find(std::string(record.error().arg("member")));
    const bool isWords = value != parsed.end() && value->is_string();
    const std::string shown = value == parsed.end() ? std::string() : isWords ? value->get<std::string>() : value->dump();
    return std::move(record).error().with("value", shown.substr(0, longestShown));
}

Record makeRecord(Content content, const CallId &call, const PublicKey &author, std::vector<RecordId> past)
{
    auto record = tryMakeRecord(std::move(content), call, author, std::move(past));
    assert(record.ok());
    return std::move(record).value();
}

} // namespace palmares
