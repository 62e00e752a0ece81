#pragma once

#include <QLayout>

namespace palmares::ui {

/// Things of different widths one after the other from the start of the line, in as many rows as they need.
/// One that is wider than a whole row gets the row and has to cut itself.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    /// Pixels between things in a row, and between rows.
    void setGaps(int across, int down);

    /// The last thing of a row that holds several stands at the end of the line.
    void setSpread(bool isSpread);

    /// Where one row is too short, every row takes as many as the others: none is left alone in the last.
    void setEven(bool isEven);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    /// Everything in one row.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places everything in `rect`, or only reckons; returns the height that is needed.
    int place(const QRect &rect, bool moves) const;
    int mostInRow(int room) const;

    QList<QLayoutItem *> m_items;
    int m_across = 0;
    int m_down = 0;
    bool m_isSpread = false;
    bool m_isEven = false;
};

} // namespace palmares::ui
