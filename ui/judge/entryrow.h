#pragma once

#include <QStyledItemDelegate>

namespace palmares::ui {

/// Paints a row of the entry list: state, code and word, title in its own direction, own mean.
class EntryRow final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace palmares::ui
