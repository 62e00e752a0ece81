#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace palmares::ui {

/// Cards in two columns where there is room, else below each other. Wide ones take a whole row.
class ChartGrid final : public QWidget {
    Q_OBJECT

public:
    explicit ChartGrid(QWidget *parent = nullptr);

    struct Place {
        QWidget *card;
        bool isWide;
    };
    /// Shows these in this order, and hides what was shown before.
    void show(std::vector<Place> cards);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    int columnsFor(int width) const;

    QGridLayout *m_grid;
    std::vector<Place> m_cards;
    int m_columns = 0;
};

} // namespace palmares::ui
