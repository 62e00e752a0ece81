#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace palmares::ui {

class FrozenColumns;

/// A table to type into as quickly as a keypad allows: any key begins a cell, and a click on the current one opens it. Tab goes on to the
/// next one that is to be typed, Enter to the next score, from the end of a row to the next row. The first columns, which say what is being
/// typed, stay where they are.
class TypingGrid final : public QTableView {
    Q_OBJECT

public:
    explicit TypingGrid(QWidget *parent = nullptr);

    /// The next cell to type after `from`, or before it; invalid at the end.
    QModelIndex nextCell(const QModelIndex &from, bool isBack = false) const;
    /// The same among scores alone: what few sheets have, comments and why there is no score, is passed over.
    QModelIndex nextScore(const QModelIndex &from, bool isBack = false) const;
    void goTo(const QModelIndex &cell);
    /// What the cells of a column need.
    int widthOf(int column) const { return sizeHintForColumn(column); }
    /// Takes what is in a cell's editor at once.
    void commitOpenEditor();

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// What stays in sight at the start.
    QTableView *frozen() const;

    /// As high as it may be at least: it takes what there is, and asks for nothing more.
    QSize sizeHint() const override { return {QTableView::sizeHint().width(), minimumHeight()}; }

signals:
    /// Another row, or none, is typed from now on.
    void left(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void restyle();
    enum class Step { Score, Field };
    void step(Step to, bool isBack);
    QModelIndex next(const QModelIndex &from, Step to, bool isBack) const;

    FrozenColumns *m_frozen = nullptr;
    QPersistentModelIndex m_pressedAgain; ///< the field of the last press, if it was the current one before
};

} // namespace palmares::ui
