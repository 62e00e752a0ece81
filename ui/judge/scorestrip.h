#pragma once

#include "ui/judge/scorecontrol.h"

namespace palmares::ui {

/// A scale of few points: one joined strip of equal cells, the lowest point at the start.
class ScoreStrip final : public ScoreControl {
    Q_OBJECT

public:
    /// \pre scale.pointCount() ≤ mostCells
    ScoreStrip(const Scale &scale, StripKind kind, QWidget *parent);

    void setValue(Value value) override;
    void startOver() override { m_keys.interrupt(); }
    void endTyping() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The cell of a point, as it is painted; for tests and for hints that point at it.
    QRect cellRect(int cell) const;
    int cellCount() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void anchorsChanged() override;

private:
    int cellAt(const QPoint &at) const;
    int chosenCell() const;
    QString cellText(int cell) const;
    QString cellPoint(int cell) const;
    bool isPreviewed(int cell) const;
    void paintCell(QPainter &painter, int cell) const;
    void chooseNoAnswer(bool isChosen);
    bool pressed(QKeyEvent *event);
    QRect stripRect() const;

    StripKind m_kind;
    ScoreKeys m_keys;
    int m_hovered = -1;
};

} // namespace palmares::ui
