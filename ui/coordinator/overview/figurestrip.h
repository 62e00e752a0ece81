#pragma once

#include "ui/widgets/card.h"

#include <array>

class QGridLayout;
class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// Four figures side by side, each with what it counts and a line of detail; two by two where it is narrow.
class FigureStrip final : public Card {
    Q_OBJECT

public:
    struct Figure {
        QString figure;
        QString what;
        QString detail;
    };
    explicit FigureStrip(QWidget *parent = nullptr);
    void show(const std::array<Figure, 4> &figures);
    QString figure(std::size_t at) const;
    QString detail(std::size_t at) const;
    /// Under the last figure: where what it tells of can be set.
    QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        QWidget *whole;
        PlainLabel *figure, *what, *detail;
    };
    void arrange();

    QGridLayout *m_grid;
    std::array<Cell, 4> m_cells;
    QPushButton *m_button;
    int m_columns = 0;
};

} // namespace palmares::ui
