#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace palmares::ui {

/// What ElidedLabel paints, for delegates: `text` in its own direction, at the start of `direction`, cut at
/// its own end, centred vertically. Returns true if it had to be cut. Line breaks become spaces.
bool paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour, Qt::LayoutDirection direction);
/// The same at the end of `direction`: for words and figures at the end of a row.
bool paintLineAtEnd(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                    const QColor &colour, Qt::LayoutDirection direction);

} // namespace palmares::ui
