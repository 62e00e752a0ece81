#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace palmares::ui {

/// How every control looks: flat, radius 5, one accent, a ring for the keyboard. Fusion does what is not
/// drawn here. applyTheme() installs it. The drawing of each control has a file of its own beside this one.
class PalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    PalmStyle();

    QPalette standardPalette() const override;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

    int pixelMetric(PixelMetric which, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
};

/// Plain has a border, Primary is filled with the accent (one on a page), Quiet has neither, Danger is plain
/// in red.
enum class ButtonKind { Plain, Primary, Quiet, Danger };

void setKind(QAbstractButton *button, ButtonKind kind);
ButtonKind kindOf(const QWidget *widget);
/// A quiet button whose words stand in line with the text above and below it: without room at its sides.
void setFlush(QAbstractButton *button);
/// The key that presses it, drawn as a key cap at its end ("Ctrl ↵"); it sets no shortcut.
void setKeyHint(QAbstractButton *button, const QString &key);
/// 28 instead of 34 high, for bars and tables: buttons, fields, combos, spin boxes.
void setSmall(QWidget *control, bool small = true);
/// A red frame round a field whose content is refused; say why beside it.
void setInvalid(QWidget *field, bool invalid);
bool isInvalid(const QWidget *field);
/// A slider without handle and filling: no value was given yet.
void setBlank(QWidget *slider, bool blank);
/// No focus ring round this widget: it draws its own.
void setOwnFocusRing(QWidget *widget);
/// The ring goes round the parent instead: for the cells of a joined strip.
void setRingRoundParent(QWidget *cell);

} // namespace palmares::ui
