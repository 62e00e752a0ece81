#pragma once

#include "ui/coordinator/assignment/planpicture.h"
#include "ui/widgets/tokens.h"

#include <QAbstractScrollArea>

class QPainter;

namespace palmares::ui {

/// What the sign of a pair is, by which the matrix and its legend paint it.
enum class PairSign { None, Done, Waiting, Added, Removed, Conflict, Unread, Apart, Doubtful };
PairSign signOf(const PairState &state);
void paintSign(QPainter &painter, const QRectF &cell, PairSign sign);
void paintPair(QPainter &painter, const QRectF &cell, const PairState &state);
/// The corner of a cell that says: decide whether the two are too close.
void paintDoubt(QPainter &painter, const QRectF &cell);

/// Judges by entries, painted as one: 300 by 60 move as fast as 3 by 3. Codes and loads of the judges stay at the top, codes of
/// the entries at the start, "3 of 4" at the end. Arrows go from cell to cell and onto both heads; Enter asks for a menu.
class PlanMatrix final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PlanMatrix(QWidget *parent = nullptr);

    /// The cell in hand stays with its judge and entry.
    void setPicture(PlanPicturePtr picture);
    const PlanPicturePtr &picture() const { return m_picture; }
    /// Which entries are shown, as indexes of the picture.
    void setRows(std::vector<int> entries);
    const std::vector<int> &rows() const { return m_rows; }
    /// Judges whose columns stand out; by index.
    void setLit(std::vector<bool> judges);

    int row() const { return m_row; }         ///< −1: on the heads of the judges
    int column() const { return m_column; }   ///< −1: on the head of the entry
    int entry() const;                        ///< index in the picture; −1: none
    int judge() const { return m_picture ? m_column : -1; } ///< likewise
    void setCurrent(int row, int column);
    /// By index in the picture; −1 for a head. Entries that are not shown are not gone to.
    void goTo(int entry, int judge);

    /// What is said of a cell or a head, for tip, line below and screen readers.
    QString wordsOf(int row, int column) const;
    /// Where a cell stands in the viewport.
    QRect place(int row, int column) const;
    std::pair<int, int> cellAt(QPoint at) const; ///< row and column; {−2, −2} outside

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Another cell is in hand.
    void moved();
    /// Somebody wants to do something with it.
    void asked(const QPoint &global);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Sizes in pixels, from fonts and content.
    struct Measures {
        int row = 20;
        int column = 24;
        int start = 60; ///< the codes of the entries
        int end = 60;   ///< how many of how many
        int names = 40; ///< the codes of the judges, upright
        int bars = 28;
        int figures = 16;
        int head() const { return names + bars + figures; }
    };
    void measure();
    void arrange();
    int columns() const { return m_picture ? static_cast<int>(m_picture->judges.size()) : 0; }
    int count() const { return static_cast<int>(m_rows.size()); }
    QRect mirrored(const QRect &rect) const;
    QRect body() const;
    void reveal();
    void paintBody(QPainter &painter) const;
    void paintHeads(QPainter &painter) const;
    void paintHead(QPainter &painter, int column) const;
    void paintSides(QPainter &painter) const;
    void say();

    PlanPicturePtr m_picture;
    std::vector<int> m_rows;
    std::vector<bool> m_lit;
    Measures m_size;
    int m_row = 0;
    int m_column = 0;
};

} // namespace palmares::ui
