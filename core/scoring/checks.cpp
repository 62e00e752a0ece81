#include "core/scoring/ranking.h"

#include <algorithm>
#include <cassert>

namespace palmares {

CheckResult judgeChecks(const RoundRules &round, const ScoreTable &table)
{
    assert(round.kind == RoundKind::Check);
    assert(table.width == round.items.size());
    CheckResult result;
    result.itemCount = round.items.size();
    result.items.resize(table.entries.size() * result.itemCount);
    result.sheets.resize(table.entries.size());
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        const std::int64_t *cells = table.sheet(i);
        // Recused, or could not judge: nobody looked at the entry there.
        result.sheets[table.sheetEntry[i]] += std::any_of(cells, cells + table.width, cell::isNumber) ? 1 : 0;
        ItemCounts *items = result.items.data() + table.sheetEntry[i] * result.itemCount;
        for (std::size_t item = 0; item < result.itemCount; ++item) {
            const std::int64_t value = cells[item];
            items[item].pass += value == 1;
            items[item].fail += value == 0;
            items[item].unsure += value == 2;
        }
    }
    for (std::size_t e = 0; e < table.entries.size(); ++e) {
        const ItemCounts *first = result.items.data() + e * result.itemCount;
        const ItemCounts *last = first + result.itemCount;
        const bool failed = std::any_of(first, last, [](const ItemCounts &item) { return item.fail > 0; });
        const bool passed = std::all_of(first, last, [](const ItemCounts &item) { return item.pass > 0; });
        result.verdicts.push_back(failed   ? CheckVerdict::Failed
                                  : passed ? CheckVerdict::Passed
                                           : CheckVerdict::Open);
    }
    return result;
}

} // namespace palmares
