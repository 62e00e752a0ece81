#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace palmares::gallery {

/// Words as they are really painted, by whichever widget, whether it is a label or draws by hand; in
/// coordinates of the window.
struct PaintedText {
    QString words;
    QRectF ink;            ///< what the glyphs cover
    QRectF body;           ///< the height of small letters: where two of them meet, neither can be read
    QRectF clip;           ///< what may be seen there: the widget, cut by those round it
    const QWidget *widget; ///< that stands there, as far as a point tells
};

/// Renders a window and writes down every run of text. Runs that are wholly out of sight are left out.
std::vector<PaintedText> paintedTexts(QWidget &window);

/// Painted text that is cut by its widget, and runs that lie on each other.
QStringList paintedFaults(QWidget &window);

} // namespace palmares::gallery
