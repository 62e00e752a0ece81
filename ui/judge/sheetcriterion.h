#pragma once

#include "ui/judge/scorekeys.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace palmares::ui {

/// A criterion as the sheet shows it, in one language.
struct SheetCriterion {
    std::string id;
    QString title;
    QString definition; ///< may be empty
    Scale scale;
    StripKind kind = StripKind::Points;
    std::vector<std::pair<std::int64_t, QString>> anchors; ///< units → words, ascending
    std::optional<Fraction> share; ///< of the weights, 0 to 1; none: it does not count, or is an item of a check
};

/// A row of the ladder: the points an anchor speaks for, which reach to the next anchor.
struct AnchorRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
    QString words;
    bool holds(std::optional<std::int64_t> units) const { return units && *units >= first && *units <= last; }
};

/// The words of exactly this point; empty if it has none.
QString anchorAt(const std::vector<std::pair<std::int64_t, QString>> &anchors, std::int64_t units);
/// Whether words are short enough for the cell of a point: "Partly", "Not yet".
bool fitsCell(const QString &words);

std::vector<AnchorRange> anchorRanges(const Scale &scale,
                                      const std::vector<std::pair<std::int64_t, QString>> &anchors);

/// What somebody chose, as it is said: "7", "Passes".
QString choiceText(const SheetCriterion &criterion, std::int64_t units, const QLocale &locale);
/// What there is to choose from: "0 to 10, in steps of 1", "1 Passes · 0 Fails · 2 Unsure".
QString choicesInWords(const SheetCriterion &criterion, const QLocale &locale);
/// Of an item of a check: 0 "Fails", 1 "Passes", 2 "Unsure".
QString itemWord(std::int64_t units);
/// The choice beside the points of a question of priority setting.
QString noAnswerWord();

/// "7–8", or "7" where an anchor has a single point.
QString rangeText(const Scale &scale, const AnchorRange &range, const QLocale &locale);

/// "25%" of a share, with a digit after the point where it is needed.
QString percentText(const Fraction &share);

} // namespace palmares::ui
