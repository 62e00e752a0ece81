#include "core/intake/longanswers.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace palmares {

bool isLongAnswer(std::string_view cell)
{
    constexpr int manyWords = 8;
    constexpr int manySigns = 15;
    constexpr std::size_t looked = 2'000; // bytes
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(cell.data());
    const auto length = static_cast<std::int32_t>(std::min(cell.size(), looked));
    int words = 0;
    int signs = 0;
    bool isInWord = false;
    for (std::int32_t at = 0; at < length;) {
        UChar32 c = 0;
        U8_NEXT(bytes, at, length, c);
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = c < 0 ? USCRIPT_COMMON : uscript_getScript(c, &status);
        signs += script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_THAI ? 1 : 0;
        const bool isLetter = c >= 0 && u_isalpha(c);
        words += isLetter && !isInWord ? 1 : 0;
        isInWord = isLetter || (isInWord && (c == U'\'' || c == 0x2019 || c == U'-'));
    }
    return words >= manyWords || signs >= manySigns;
}

std::vector<std::size_t> longAnswersKept(const MappedTable &table)
{
    std::vector<std::size_t> columns;
    for (std::size_t at = 0; at < table.uses().size(); ++at) {
        const ColumnUse &use = table.uses()[at];
        if (use.how != ColumnUse::How::Rest || !use.field.starts_with("private.") || asksWhoOneIs(use.heading))
            continue;
        std::size_t filled = 0;
        std::size_t isLong = 0;
        for (const MappedTable::Row &row : table.rows()) {
            const std::string &cell = row.cells[use.index];
            filled += cell.empty() ? 0 : 1;
            isLong += isLongAnswer(cell) ? 1 : 0;
        }
        if (isLong > 0 && 3 * isLong >= filled)
            columns.push_back(at);
    }
    return columns;
}

} // namespace palmares
