#pragma once

#include "core/intake/tables/plaintable.h"

namespace palmares {

/// True for a file that is packed as spreadsheets are: a ZIP archive, or the older container that password-protected ones
/// lie in.
bool isPacked(BytesView bytes);

/// Reads one worksheet, the chosen one, of an Office Open XML workbook (ECMA-376): shared, inline and rich text, numbers, booleans, dates by
/// their number format, the last computed values of formulas.
///
/// Everything is read from the stream; only the texts and the cells that have something in them are kept. No part of the
/// archive but workbook, relationships, styles, shared strings and the worksheet is opened; links, macros and document types
/// are not followed, run or expanded.
/// \errors NOT_A_TABLE (`detail`: xls, ods, zip), PASSWORD_PROTECTED, DAMAGED, TOO_BIG, EMPTY_TABLE, UNKNOWN_WORKSHEET
Result<PlainTable> readXlsx(BytesView bytes, const TableChoice &choice);

} // namespace palmares
