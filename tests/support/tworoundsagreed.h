#pragma once

#include "tests/support/insightmaker.h"

namespace palmares::tests {

/// Ten entries in a second round that carries half of the first one: four judges gave 10, 9, … 1 there and 5, 5, 6, 6, … 9, 9 here, all
/// of them the same. `method` of both rounds.
inline std::shared_ptr<RoundInsight> carriedAndAgreed(const std::string &method = "mean")
{
    Rules rules = rulesOf(roundOf(std::string(topFour) + R"(, "panels": [{"id": "p", "quorum": 3}], "across": {"method": ")" + method + "\"}"));
    rules.rounds.front().carry = Carry{"before", Fraction(1) / Fraction(2)};
    std::string sheets;
    for (int e = 1; e <= 10; ++e) {
        for (int j = 1; j <= 4; ++j)
            sheets += sheetLine(j, e, 5 + (e - 1) / 2);
    }
    return insightOfRules(rules, sheets, {}, [](ScoreTable &table) {
        for (std::size_t row = 0; row < table.entries.size(); ++row)
            table.entries[row].carried = Fraction(static_cast<std::int64_t>(10 - row));
    });
}

} // namespace palmares::tests
