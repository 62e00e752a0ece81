#pragma once

#include <QStyledItemDelegate>

namespace palmares::ui {

/// Paints a cell of a DataTable by what its model says (see TableRole): words in their own direction, codes
/// from left to right, figures at the end, a box, an icon or a bar before the words; a hairline below; the
/// row of the selection soft, the present cell in a ring.
class TableCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The box of a row is pressed, or Space while the row is the present one.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// The whole text in the tip where it was cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace palmares::ui
