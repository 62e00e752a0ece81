#pragma once

#include "core/base/bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// A cell of a table that leaves the program: text that others wrote is made harmless, numbers stay numbers.
struct OutCell {
    enum class Kind { Text, Number };
    std::string value;
    Kind kind = Kind::Text;

    static OutCell text(std::string_view value) { return {std::string(value), Kind::Text}; }
    /// `value` must read as a decimal number; empty stays empty.
    static OutCell number(std::string_view value) { return {std::string(value), Kind::Number}; }
};

/// A table on its way to a file: a header and rows of as many cells.
struct OutTable {
    std::vector<std::string> columns;
    std::vector<std::vector<OutCell>> rows;
};

/// UTF-8 CSV with byte order mark and CRLF (RFC 4180).
///
/// A text cell that a spreadsheet would take for a formula (it starts with = + - @, a tab, a line break, or the full-width
/// forms of these) gets a leading apostrophe (OWASP ASVS 1.2.10, CWE-1236): quoting alone does not stop formulas. CsvReader takes it off again.
Bytes csvOf(const OutTable &table);

/// The same for one row.
void appendCsvRow(Bytes &out, const std::vector<OutCell> &row);

} // namespace palmares
