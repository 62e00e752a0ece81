#include "ui/widgets/chip.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/style/paint.h"

namespace palmares::ui {

Chip::Chip(const QString &text, Tone tone, std::optional<Icon> icon, QWidget *parent)
    : QAbstractButton(parent), m_tone(tone), m_icon(icon)
{
    setText(text);
    setInteractive(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setChipIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setInteractive(bool interactive)
{
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !interactive);
    setAttribute(Qt::WA_Hover, interactive);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(isCheckable() ? bold(ui::font(TextRole::Small)) : ui::font(TextRole::Small));
    const int side = m_icon ? ui::metric(16 + 6) : 0;
    return {metrics.horizontalAdvance(text()) + 2 + side + ui::metric(20),
            std::max(ui::metric(22), metrics.height() + ui::metric(4))};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool hover = underMouse() && focusPolicy() != Qt::NoFocus && isEnabled();
    const QColor fill = isDown()      ? t.softPressed
                        : isChecked() ? t.soft
                        : hover       ? paint::hoverFill(t)
                                      : QColor();
    const QColor border = !isEnabled()                                  ? t.line
                          : m_tone == Tone::Ink2 || m_tone == Tone::Ink ? t.edge
                                                                        : color(m_tone);
    const QColor ink = !isEnabled() ? t.ink3 : fill.isValid() ? t.softInk : color(m_tone);
    paint::box(&painter, rect(), {fill, border, height() / 2.0 / ui::metric(100) * 100});
    QRect inside = rect().adjusted(ui::metric(10), 0, -ui::metric(10), 0);
    if (m_icon) {
        const int side = ui::metric(16);
        const QRect place(inside.left() - ui::metric(2), (height() - side) / 2, side, side);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), *m_icon, ink,
                  layoutDirection());
        inside.setLeft(inside.left() + side + ui::metric(4));
        inside = QStyle::visualRect(layoutDirection(), rect(), inside);
    }
    const QFont plain = ui::font(TextRole::Small);
    paintLine(&painter, inside, text(), isChecked() ? bold(plain) : plain, ink, layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (isThemeChange(event))
        updateGeometry();
}

KeyCap::KeyCap(const QString &key, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

void KeyCap::setOnAccent(bool on)
{
    m_onAccent = on;
    update();
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextRole::Tiny));
    return {m_key.isEmpty() ? 0 : paint::keyWidth(m_key) - ui::metric(8),
            std::max(ui::metric(18), metrics.height() + ui::metric(2))};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const QColor ink = m_onAccent ? tokens().onAccent : isEnabled() ? tokens().ink2 : tokens().ink3;
    QPainter painter(this);
    paint::keyCap(&painter, rect(), m_key, ink, m_onAccent ? tokens().onAccent : tokens().edge);
}

void KeyCap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event))
        updateGeometry();
}

} // namespace palmares::ui
