#include "core/office/givensheets.h"

#include "core/scoring/scoretable.h"

#include <algorithm>

namespace palmares {

Given givenOf(const OfficialResult &official, std::size_t sheet)
{
    const ScoreTable &table = official.basis.table;
    const std::int64_t *cells = table.sheet(sheet);
    const bool isScored = std::any_of(cells, cells + table.width,
                                      [](std::int64_t one) { return one != cell::absent && one != cell::recused && one != cell::cannotJudge; });
    if (!isScored)
        return Given::NotScored;
    const bool isCounting = official.isCheck() ? std::any_of(cells, cells + table.width, cell::isNumber) : official.ranking.totals.has(sheet);
    return isCounting ? Given::Counting : Given::LeftOut;
}

bool isInField(const OfficialResult &official, std::size_t sheet)
{
    const ScoreTable &table = official.basis.table;
    return table.entries[table.sheetEntry[sheet]].state == EntryState::In;
}

} // namespace palmares
