#pragma once

// For the sources of this folder only: the cells of a SQLite file, read page by page (sqlite.org/fileformat2.html).

#include "core/base/bytes.h"
#include "core/base/id.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace palmares {

/// One value of a row. Numbers are in `number`, texts and blobs in `bytes`.
struct FoundValue {
    enum class Kind { None, Number, Words } kind = Kind::None;
    std::int64_t number = 0;
    BytesView bytes;
};
using FoundRow = std::vector<FoundValue>;

/// The pages of a file in memory, none of them trusted.
class Pages {
public:
    /// `file` is the whole database, of whatever length.
    explicit Pages(BytesView file);

    std::size_t size() const { return m_pageSize; } ///< bytes of a page: what the header says, else 4096
    std::size_t count() const { return m_file.size() / m_pageSize; }
    BytesView page(std::size_t number) const; ///< from 0

    /// Every cell of one page image that is a row of a table (with or without rowid); others are passed over. `number` says
    /// whether the image is page 0, which begins with the file's header. The row is valid only during the call.
    void rowsOf(BytesView image, bool isFirst, const std::function<void(const FoundRow &)> &take) const;

private:
    bool payload(BytesView image, std::size_t at, bool isTable, std::int64_t length, Bytes &whole) const;
    BytesView m_file;
    std::size_t m_pageSize = 4096;
    std::size_t m_usable = 4096;
};

} // namespace palmares
