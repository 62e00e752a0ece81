#include "core/records/json_scan.h"
#include "core/records/record.h"
#include "core/records/words.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace palmares {

namespace {

/// Reads the members of a sheet one after the other; their order in a canonical body is always the same.
class SheetCursor {
public:
    explicit SheetCursor(BytesView body) : m_at(body.data()), m_end(body.data() + body.size()) {}

    /// Moves past `"name":` with the brace or comma before it.
    void name(std::string_view key)
    {
        assert(m_at[2] == key.front() && m_at[key.size() + 2] == '"');
        m_at += key.size() + 4;
    }

    std::string_view text()
    {
        const char *start = m_at + 1;
        // No text of a sheet has an escape.
        const auto *stop = static_cast<const char *>(std::memchr(start, '"', static_cast<std::size_t>(m_end - start)));
        m_at = stop + 1;
        return {start, static_cast<std::size_t>(stop - start)};
    }

    std::int64_t integer()
    {
        const bool negative = *m_at == '-';
        m_at += negative ? 1 : 0;
        std::int64_t number = 0;
        for (; *m_at >= '0' && *m_at <= '9'; ++m_at)
            number = number * 10 + (*m_at - '0');
        return negative ? -number : number;
    }

    template <typename Id>
    void id(Id &out)
    {
        const std::string_view hex = text();
        if (!hex.empty())
            decodeHex(hex, out.bytes.data(), Id::size);
    }

    template <typename Enum>
    void word(Enum &out)
    {
        out = fromWord<Enum>(text()).value_or(Enum{});
    }

    void skipArray() { m_at = std::find(m_at, m_end, ']') + 1; }
    void skip(std::size_t bytes) { m_at += bytes; }
    std::string_view rest() const { return {m_at, static_cast<std::size_t>(m_end - m_at - 1)}; }

private:
    const char *m_at;
    const char *m_end;
};

constexpr std::size_t quotedHash = 66;

void readCells(std::string_view object, std::vector<CellValue> &cells)
{
    cells.reserve(static_cast<std::size_t>(std::count(object.begin(), object.end(), ':')));
    for (JsonItems item(object); item.next();) {
        const bool number = !isJsonString(item.value());
        cells.push_back({std::string(item.key()), number ? CellState::Number : CellState::CannotJudge,
                         number ? *jsonInteger(item.value()) : 0});
    }
}

} // namespace

SheetContent sheetOf(const Record &record)
{
    assert(record.header.type == RecordType::Sheet);
    SheetContent sheet;
    SheetCursor at(record.body);
    at.name("author");
    at.skip(quotedHash);
    at.name("call");
    at.skip(quotedHash);
    at.name("committee");
    at.id(sheet.committee);
    at.name("entrant");
    at.id(sheet.entrant);
    at.name("entry");
    at.id(sheet.entry);
    at.name("entry_record");
    at.id(sheet.entryRecord);
    at.name("form");
    at.id(sheet.form);
    at.name("judge");
    at.id(sheet.judge);
    at.name("kind");
    sheet.kind = at.text();
    at.name("order");
    sheet.order = at.integer();
    at.name("past");
    at.skipArray();
    at.name("round");
    sheet.round = at.text();
    at.name("seconds");
    sheet.seconds = at.integer();
    at.name("source");
    at.word(sheet.source);
    at.name("state");
    at.word(sheet.state);
    at.name("type");
    at.text();
    at.name("values");
    readCells(at.rest(), sheet.values);
    return sheet;
}

} // namespace palmares
