#include "core/output/csvtable.h"

#include "core/base/formulaguard.h"

#include <cassert>

namespace palmares {

namespace {

void appendQuoted(Bytes &out, std::string_view text)
{
    if (text.find_first_of("\",\r\n;\t") == std::string_view::npos) {
        out += text;
        return;
    }
    out.push_back('"');
    for (const char c : text) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

void appendCell(Bytes &out, const OutCell &cell)
{
    if (cell.kind == OutCell::Kind::Text && needsGuard(cell.value))
        appendQuoted(out, "'" + cell.value);
    else
        appendQuoted(out, cell.value);
}

} // namespace

void appendCsvRow(Bytes &out, const std::vector<OutCell> &row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            out.push_back(',');
        appendCell(out, row[i]);
    }
    out += "\r\n";
}

Bytes csvOf(const OutTable &table)
{
    Bytes out = "\xEF\xBB\xBF";
    std::vector<OutCell> head;
    for (const std::string &column : table.columns)
        head.push_back(OutCell::text(column));
    appendCsvRow(out, head);
    for (const auto &row : table.rows) {
        assert(row.size() == table.columns.size());
        appendCsvRow(out, row);
    }
    return out;
}

} // namespace palmares
