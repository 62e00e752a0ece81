#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace palmares::ui {

/// Paints a single line of text from outside: plain, laid out in its own direction, aligned to the start of
/// the interface (or as asked), cut at its own end. The pen of the painter is the colour.
void paintOneLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                  Qt::LayoutDirection interface);
void paintOneLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                  Qt::LayoutDirection interface, Qt::LayoutDirection own, Qt::Alignment alignment = {});

} // namespace palmares::ui
