#include "core/output/tablesink.h"

namespace palmares {

namespace {

constexpr std::size_t pieceSize = 1 << 20;

} // namespace

Done CsvSink::begin(const std::string &, const std::vector<std::string> &columns)
{
    m_piece += csvOf({columns, {}});
    return {};
}

Done CsvSink::add(const std::vector<OutCell> &row)
{
    appendCsvRow(m_piece, row);
    return m_piece.size() < pieceSize ? Done() : finish();
}

Done CsvSink::finish()
{
    const Bytes piece = std::move(m_piece);
    m_piece.clear();
    return piece.empty() ? Done() : m_sink(piece);
}

Done addTable(TableSink &sink, const std::string &name, const OutTable &table)
{
    PALMARES_CHECK(sink.begin(name, table.columns));
    for (const auto &row : table.rows)
        PALMARES_CHECK(sink.add(row));
    return {};
}

} // namespace palmares
