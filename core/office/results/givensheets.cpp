#include "core/office/results/givensheets.h"

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

std::vector<std::string> itemsFailed(const OfficialResult &official, std::size_t row)
{
    const CheckResult &checks = official.checks;
    std::vector<std::string> items;
    for (std::size_t item = 0; item < checks.itemCount; ++item) {
        if (checks.items[row * checks.itemCount + item].fail > 0)
            items.push_back(official.basis.roundRules().items[item]);
    }
    return items;
}

GivenScores scoresGiven(const OfficialResult &official)
{
    const ScoreTable &table = official.basis.table;
    GivenScores scores;
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        if (!isInField(official, i))
            continue;
        const std::int64_t *cells = table.sheet(i);
        for (std::size_t c = 0; c < table.width; ++c) {
            scores.given += cell::isNumber(cells[c]) ? 1 : 0;
            scores.blank += cells[c] == cell::blank ? 1 : 0;
            scores.notScored += !cell::isNumber(cells[c]) && cells[c] != cell::blank && cells[c] != cell::absent ? 1 : 0;
        }
    }
    return scores;
}

} // namespace palmares
