#pragma once

#include <QStringList>
#include <QWidget>

#include "core/office/judging/judgeboard.h"

namespace palmares::ui {

/// A column of a distribution: the points it gathers, and how many scores fell there.
struct SpreadBar {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::size_t times = 0;
    bool holds(std::int64_t units) const { return units >= first && units <= last; }
};

/// One bar per point, or at most ten bars with round edges where there are many points.
std::vector<SpreadBar> barsOf(const Spread &spread, const Scale &scale);
/// How many scores there are in all.
std::size_t scoresIn(const Spread &spread);
/// The two scores in the middle, the same one twice where their number is odd; none if there is no score.
std::optional<std::pair<std::int64_t, std::int64_t>> middleOf(const Spread &spread);
/// The median: the score in the middle, or the mean of the middle two.
std::optional<Fraction> medianOf(const Spread &spread, const Scale &scale);

/// What stands below the bars, in pixels.
struct SpreadLabel {
    QString text;
    int left = 0;
    int width = 0;
    bool isMarked = false;
};

/// The own distribution: how often each point was given. Bars start at zero.
class SpreadBars final : public QWidget {
    Q_OBJECT

public:
    explicit SpreadBars(QWidget *parent = nullptr);

    /// `marked` is drawn in the accent, and so is its place if nothing fell there. `words` stand for the points where these are
    /// only codes, one for each.
    void setSpread(const Spread &spread, const Scale &scale, std::optional<std::int64_t> marked,
                   const QStringList &words = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    std::vector<SpreadLabel> labels(const QFontMetrics &metrics) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QString wordsOf(const SpreadBar &bar) const;

    Scale m_scale;
    std::vector<SpreadBar> m_bars;
    std::optional<std::int64_t> m_marked;
    QStringList m_words;
};

} // namespace palmares::ui
