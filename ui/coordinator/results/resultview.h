#pragma once

#include "core/office/results/roundinsight.h"
#include "core/office/results/roundreport.h"
#include "core/office/results/tiereasons.h"
#include "core/office/results/whatif.h"
#include "core/office/view/callview.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/rankwords.h"

namespace palmares::ui {

/// A line of the tables of a result: an entry, or the head of a division.
struct ResultLine {
    std::uint32_t row = nowhere; ///< in the table of the result; nowhere: a head
    int division = 0;
    bool isHead() const { return row == nowhere; }
};

/// Who stands apart from the ranking, and who is not in it at all.
enum class ResultGroup { Ranked, Insufficient, OutOfField };

/// A result as the page holds it: computed on a worker from one snapshot.
struct ResultView {
    CallSnapshot call;
    std::uint32_t round = nowhere;
    RoundReport report;
    std::vector<WhatIf> others;
    std::vector<WhatIfLeftOut> leftOut;
    std::vector<TieReason> ties;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> tooClose; ///< see tooClose()
    std::vector<Finding> through; ///< see throughAround()

    const RoundRules &rules() const { return report.official.basis.roundRules(); }
    const OfficialResult &official() const { return report.official; }
    bool isProvisional() const { return report.isProvisional(); }
    std::size_t entryCount() const { return report.official.basis.table.entries.size(); }
    /// In the order of the ranking; those without a rank come last.
    std::vector<std::uint32_t> order() const;
    /// Of a check: the entry is in the field and this is said of it; and of how many.
    bool is(std::uint32_t row, CheckVerdict verdict) const;
    std::size_t count(CheckVerdict verdict) const;
    /// The same as lines of a table: in a call with divisions one division below the other, each under a line that names it.
    std::vector<ResultLine> lines() const;
    /// Index in the view of an entry of the table.
    std::uint32_t entryAt(std::uint32_t row) const;
};
using ResultPicture = std::shared_ptr<const ResultView>;

/// Of a check everybody is ranked: it has no other groups.
ResultGroup groupOf(const ResultView &result, std::uint32_t row);

/// What the result says in one sentence, and how it was reached, small.
/// `insight`: the statistics of the same result; null before they are there.
QString resultSentence(const ResultView &result, const RoundInsight *insight);
QString resultMethod(const ResultView &result, const RoundInsight *insight);
/// Why the entry stands where it stands, where that is no matter of course: ties, cut, too few sheets.
QString whyThere(const ResultView &result, std::uint32_t row, std::string_view lang);

std::vector<CellTable::Column> rankingColumns(const ResultView &result, const RoundInsight *insight);
std::vector<std::vector<Cell>> rankingRows(const ResultView &result, const RoundInsight *insight, std::string_view lang);

/// Entries by whom a method other than the official one would let in or leave out.
std::vector<CellTable::Column> whatIfColumns(const ResultView &result);
std::vector<std::vector<Cell>> whatIfRows(const ResultView &result, std::string_view lang);
/// True if not every method says the same about in or out.
bool changesSides(const ResultView &result, std::uint32_t row);
QString whatIfSentence(const ResultView &result);
/// Which methods have no column, and why; empty if all have one.
QString whatIfLeftOut(const ResultView &result);

} // namespace palmares::ui
