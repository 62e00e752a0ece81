#include "ui/judge/sheetcriterion.h"

#include "ui/judge/scoretext.h"
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

QString rangeText(const Scale &scale, const AnchorRange &range, const QLocale &locale)
{
    const QString first = shownPoint(scale, range.first, locale);
    if (range.first == range.last)
        return first;
    //: A range of points, such as 7–8
    return QCoreApplication::translate("Scores", "%1–%2").arg(first, shownPoint(scale, range.last, locale));
}

QString percentText(const Fraction &share)
{
    const Fraction hundredfold = share * Fraction(100);
    return percent(share.toDouble(), hundredfold.isInteger() ? 0 : 1);
}

} // namespace palmares::ui
