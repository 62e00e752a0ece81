#include "ui/judge/sheetcriterion.h"

#include "ui/judge/scorecontrol.h"
#include "ui/judge/scoretext.h"
#include "ui/text/figures.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

QString anchorAt(const std::vector<std::pair<std::int64_t, QString>> &anchors, std::int64_t units)
{
    const auto found = std::find_if(anchors.begin(), anchors.end(), [&](const auto &anchor) { return anchor.first == units; });
    return found == anchors.end() ? QString() : found->second;
}

bool fitsCell(const QString &words)
{
    constexpr qsizetype longest = 18;
    return !words.isEmpty() && words.size() <= longest;
}

std::vector<AnchorRange> anchorRanges(const Scale &scale,
                                      const std::vector<std::pair<std::int64_t, QString>> &anchors)
{
    std::vector<AnchorRange> ranges;
    const std::int64_t end = scale.point(scale.pointCount() - 1);
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const std::int64_t next = i + 1 < anchors.size() ? anchors[i + 1].first - scale.step : end;
        ranges.push_back({anchors[i].first, std::max(anchors[i].first, next), anchors[i].second});
    }
    return ranges;
}

QString itemWord(std::int64_t units)
{
    switch (units) {
    case 0:
        //: Answer to an item of a check
        return QCoreApplication::translate("palmares::ui::ScoreStrip", "Fails");
    case 1:
        //: Answer to an item of a check
        return QCoreApplication::translate("palmares::ui::ScoreStrip", "Passes");
    default:
        //: Answer to an item of a check
        return QCoreApplication::translate("palmares::ui::ScoreStrip", "Unsure");
    }
}

QString noAnswerWord()
{
    //: Answer to a question of priority setting: the question is left out
    return QCoreApplication::translate("palmares::ui::ScoreStrip", "No answer");
}

QString choiceText(const SheetCriterion &criterion, std::int64_t units, const QLocale &locale)
{
    return criterion.kind == StripKind::Item ? itemWord(units) : shownPoint(criterion.scale, units, locale);
}

QString choicesInWords(const SheetCriterion &criterion, const QLocale &locale)
{
    if (criterion.kind != StripKind::Item)
        return pointsInWords(criterion.scale, locale);
    QStringList choices;
    for (const std::int64_t units : {1, 0, 2})
        choices += locale.toString(static_cast<int>(units)) + QChar(0xA0) + itemWord(units);
    return choices.join(text::betweenFacts());
}

QString rangeText(const Scale &scale, const AnchorRange &range, const QLocale &locale)
{
    const QString first = shownPoint(scale, range.first, locale);
    if (range.first == range.last)
        return first;
    if (range.first < 0) // a minus beside a dash is read as none
        //: A range of points of which the first is below zero: -2 to -1
        return QCoreApplication::translate("Scores", "%1 to %2").arg(first, shownPoint(scale, range.last, locale));
    //: A range of points, such as 7–8
    return QCoreApplication::translate("Scores", "%1–%2").arg(first, shownPoint(scale, range.last, locale));
}

QString percentText(const Fraction &share)
{
    const Fraction hundredfold = share * Fraction(100);
    return percent(share.toDouble(), hundredfold.isInteger() ? 0 : 1);
}

} // namespace palmares::ui
