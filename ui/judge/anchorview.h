#pragma once

#include <QWidget>

#include "ui/judge/sheetcriterion.h"

namespace palmares::ui {

/// What the points of a scale mean, painted: the anchors with the points they speak for. How they stand is up
/// to the kinds of it.
class AnchorView : public QWidget {
    Q_OBJECT

public:
    explicit AnchorView(QWidget *parent);

    void setRanges(const Scale &scale, std::vector<AnchorRange> ranges);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    const std::vector<AnchorRange> &ranges() const { return m_ranges; }
    QString pointsOf(const AnchorRange &range) const { return rangeText(m_scale, range, locale()); }
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    /// Lays everything out for a width; paints it where there is a painter. Returns the height.
    virtual int layOut(int width, QPainter *painter) const = 0;
    /// Words in as many lines as they need from the start of `width`; painted at `place` where there is a
    /// painter. Returns the height.
    int layWords(const QString &words, const QFont &font, int width, QPainter *painter, QPoint place) const;
    /// The same words with their lines parted where they end in this font: in a narrower one they end there too.
    QString parted(const QString &words, const QFont &font, int width) const;

private:
    void describe();

    Scale m_scale;
    std::vector<AnchorRange> m_ranges;
};

} // namespace palmares::ui
