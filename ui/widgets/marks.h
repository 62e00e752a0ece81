#pragma once

#include <QColor>
#include <QPointF>

#include <cstddef>

class QPainter;

namespace palmares::ui {

/// One of our five kinds of marks, ● ◆ ■ ▲ ○ in this order and then from the first again, about `side` pixels wide. An open one
/// is filled with the `ground` it stands on.
void paintMark(QPainter *painter, QPointF at, std::size_t kind, double side, const QColor &colour, const QColor &ground);

/// In the colour of its kind in the theme in force, on a page.
void paintMark(QPainter *painter, QPointF at, std::size_t kind, double side);

} // namespace palmares::ui
