#pragma once

#include "ui/widgets/icon.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <optional>

/// The drawing of single controls. Each function paints one state and changes nothing; the painter comes back
/// as it was.
namespace palmares::ui::paint {

/// How text with an access key is drawn: a letter that is underlined by itself stands apart, which tears words of cursive scripts.
inline int accessKeyFlag(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextHideMnemonic : Qt::TextShowMnemonic;
}

struct Box {
    QColor fill;       ///< invalid: none
    QColor border;     ///< invalid: none
    double radius = 5; ///< in pixels at 100 %
    double width = 1;  ///< of the border, in real pixels
    Qt::PenStyle line = Qt::SolidLine;
};

/// A rounded rectangle whose border lies inside `rect` on whole pixels.
void box(QPainter *painter, const QRectF &rect, const Box &look);
/// The focus ring inside `rect`.
void ring(QPainter *painter, const QRectF &rect, double radius = 5);

/// The ground of what the mouse is over and nobody has chosen: the chosen one is soft. Text on it is softInk or
/// any ink.
QColor hoverFill(const Tokens &from);

bool isOn(const QStyleOption *option, QStyle::StateFlag flag);
/// Where all lines are alike, in high contrast, a broken one says that a control is off.
Qt::PenStyle borderLine(const QStyleOption *option);
/// Ink as it is for this state: ink3 when disabled.
QColor ink(const QStyleOption *option, const QColor &enabled);
/// An icon of any origin; ours take `colour`, the colour of the text beside them.
void iconIn(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour,
            const QStyleOption *option);

void buttonPanel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton *option, QSize contents, const QWidget *widget);
/// How much wider a button is for the cap of its key; 0 for none.
int keyWidth(const QString &key);
void keyCap(QPainter *painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &edge);
void toolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void toolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);

void checkBox(const QStyleOption *option, QPainter *painter);
void radioButton(const QStyleOption *option, QPainter *painter);

void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void combo(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void comboLabel(const QStyleOptionComboBox *option, QPainter *painter, const QRect &field);
QRect comboPart(const QStyleOptionComboBox *option, QStyle::SubControl part);
void spin(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
QRect spinPart(const QStyleOptionSpinBox *option, QStyle::SubControl part);
/// The least height of a control: 34, or 28 if it is small.
int controlHeight(const QWidget *widget);

void slider(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
QRect sliderHandle(const QStyleOptionSlider *option, const QWidget *widget);
void progress(const QStyleOptionProgressBar *option, QPainter *painter);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter);
QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part);

void tabShape(const QStyleOptionTab *option, QPainter *painter);
void tabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget);
void header(const QStyleOptionHeader *option, QPainter *painter);

void menuItem(const QStyleOptionMenuItem *option, QPainter *painter);
QSize menuItemSize(const QStyleOptionMenuItem *option, QSize contents);
void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter);

} // namespace palmares::ui::paint
