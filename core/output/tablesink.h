#pragma once

#include "core/output/csvtable.h"
#include "core/records/source.h"

#include <memory>
#include <string>
#include <vector>

namespace palmares {

/// Where tables go that are too large for memory, row by row.
class TableSink {
public:
    virtual ~TableSink() = default;
    /// Starts a table. `name` is that of its worksheet, where there are worksheets.
    virtual Done begin(const std::string &name, const std::vector<std::string> &columns) = 0;
    /// A row of as many cells as the table has columns.
    virtual Done add(const std::vector<OutCell> &row) = 0;
};

/// A table as CSV, sent on in pieces; see csvOf().
class CsvSink final : public TableSink {
public:
    explicit CsvSink(const ByteSink &sink) : m_sink(sink) {}
    Done begin(const std::string &name, const std::vector<std::string> &columns) override;
    Done add(const std::vector<OutCell> &row) override;
    Done finish();

private:
    const ByteSink &m_sink;
    Bytes m_piece;
};

/// Tables as the worksheets of one workbook.
///
/// Texts are texts whatever they look like: no formula and no link is ever written. What reads as a decimal of at most 15
/// digits is a number and shows the digits it came with; longer ones are text, so that no digit is lost. The header is
/// frozen, bold and filterable; columns are as wide as what stands in them. The same tables make the same bytes.
class XlsxSink final : public TableSink {
public:
    struct Look {
        bool rightToLeft = false;
        std::string scratch; ///< folder for temporary files; empty: the system's
    };
    /// \errors CANNOT_WRITE
    static Result<std::unique_ptr<XlsxSink>> make(const Look &look);
    ~XlsxSink() override;

    /// \errors TOO_BIG: a worksheet has 1,048,576 rows
    Done begin(const std::string &name, const std::vector<std::string> &columns) override;
    Done add(const std::vector<OutCell> &row) override;
    /// How many cells were longer than a worksheet can hold (32,767 characters) and end with "…".
    std::size_t shortened() const;

    /// Packs the workbook and sends its bytes on. \errors DISK_FULL, CANNOT_WRITE, and those of the sink
    Done finish(const ByteSink &sink);

private:
    struct Book;
    explicit XlsxSink(std::unique_ptr<Book> book);
    std::unique_ptr<Book> m_book;
};

/// Adds a whole table.
Done addTable(TableSink &sink, const std::string &name, const OutTable &table);

} // namespace palmares
