#pragma once

#include <QWidget>

#include "ui/judge/sheetcriterion.h"

namespace palmares::ui {

/// What the points mean: one row for each anchor, that of the chosen score in bold. In two columns where
/// there is room.
class AnchorLadder final : public QWidget {
    Q_OBJECT

public:
    explicit AnchorLadder(QWidget *parent = nullptr);

    void setRanges(const Scale &scale, std::vector<AnchorRange> ranges);
    void setValue(std::optional<std::int64_t> units);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Lays the rows out for a width; paints them where there is a painter. Returns the height.
    int layOut(int width, QPainter *painter) const;
    int pointsWidth() const;

    Scale m_scale;
    std::vector<AnchorRange> m_ranges;
    std::optional<std::int64_t> m_value;
};

} // namespace palmares::ui
