#pragma once

#include "core/office/results/roundinsight.h"
#include "tests/core/scoring/scoringcase.h"

#include <functional>

/// Pictures of rounds small enough to be written down, without a call around them.
namespace palmares::tests {

/// Of the one round of these rules; `sheets` as TableText reads them. `prepare` may say more of the table.
inline std::shared_ptr<RoundInsight> insightOfRules(const Rules &rules, const std::string &sheets, const SheetClaims &claims = {},
                                                    const std::function<void(ScoreTable &)> &prepare = {})
{
    auto picture = std::make_shared<RoundInsight>();
    RoundBasis basis;
    basis.round = "r";
    basis.rules = std::make_shared<Rules>(rules);
    basis.rulesId = rulesId(rules, 0);
    basis.table = tableOf(rules, sheets);
    if (prepare)
        prepare(basis.table);
    basis.entries.resize(basis.table.entries.size());
    basis.judges.resize(basis.table.judges.size());
    picture->report.official = resultOfBasis(std::move(basis));
    picture->round = 0;
    if (!workOut(*picture, {}, claims).ok()) // nobody stops it
        qFatal("%s", "the round cannot be worked out");
    return picture;
}

/// Of the scoring round with these keys and the criterion `a`.
inline std::shared_ptr<RoundInsight> insightOfSheets(const std::string &keys, const std::string &sheets, const std::string &divisions = "[]",
                                                     const SheetClaims &claims = {}, const std::function<void(ScoreTable &)> &prepare = {})
{
    return insightOfRules(rulesOf(roundOf(keys), divisions), sheets, claims, prepare);
}

/// The row of an entry.
inline std::uint32_t rowOf(const RoundInsight &picture, const std::string &label)
{
    const auto &entries = picture.table().entries;
    for (std::uint32_t row = 0; row < entries.size(); ++row) {
        if (entries[row].label == label)
            return row;
    }
    throw std::runtime_error("no " + label);
}

/// A sheet for the table: "J1 E1 7".
inline std::string sheetLine(int judge, int entry, int score)
{
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return "J" + two(judge) + " E" + two(entry) + " " + std::to_string(score) + "\n";
}

/// Two panels of three judges that share no entry: entries 1–10 and 11–20, the second panel three points harsher.
inline std::string twoParts(bool isJoined = false)
{
    std::string sheets;
    for (int e = 1; e <= 20; ++e) {
        for (int j = 1; j <= 6; ++j) {
            if ((j <= 3) != (e <= 10) && !isJoined)
                continue;
            const int wish = 4 + (e * 7) % 6 + (e + j * 2) % 3 - 1 - (j > 3 ? 3 : 0);
            sheets += sheetLine(j, e, std::max(1, std::min(10, wish)));
        }
    }
    return sheets;
}

/// Four good entries that only harsh judges saw, four middling ones that only mild judges saw, and eight weak ones that link
/// everybody: the official top 4 are the middling ones.
inline std::string harshAndMild()
{
    std::string sheets;
    for (int e = 1; e <= 16; ++e) {
        for (int j = 1; j <= 6; ++j) {
            const bool isHarsh = j <= 3;
            if (e <= 8 && isHarsh != (e <= 4))
                continue;
            const int quality = e <= 4 ? 8 : e <= 8 ? 6 : 4;
            const int wish = quality - (isHarsh ? 3 : 0) + (e * 3 + j * 5) % 4 / 3;
            sheets += sheetLine(j, e, std::max(1, std::min(10, wish)));
        }
    }
    return sheets;
}

inline const char *const topFour = R"("scale": {"min": "1", "max": "10", "step": "1"}, "cut": {"top": 4})";

} // namespace palmares::tests
