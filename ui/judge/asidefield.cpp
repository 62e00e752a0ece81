#include "ui/judge/asidefield.h"

#include "ui/judge/quietbutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace palmares::ui {

AsideField::AsideField(Icon icon, QWidget *parent)
    : QFrame(parent), m_icon(icon), m_picture(new QLabel(this)),
      m_reason(new PlainLabel(TextRole::Body, Tone::Ink3, this)), m_undo(makeQuietButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ui::metric(14), ui::metric(5), ui::metric(8), ui::metric(5));
    row->setSpacing(ui::metric(8));
    row->addWidget(m_picture);
    row->addWidget(m_reason, 1);
    row->addWidget(m_undo);
    // A press that took the focus would unfold the card, and the button would slip away from under it.
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_reason->setWordWrap(true);
    connect(m_undo, &QPushButton::clicked, this, &AsideField::undone);
    setIcon(icon);
    retranslate();
}

void AsideField::setIcon(Icon icon)
{
    m_icon = icon;
    m_picture->setPixmap(ui::icon(icon).pixmap(iconSize(), iconSize()));
}

void AsideField::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void AsideField::setUndoable(bool undoable)
{
    m_undo->setVisible(undoable);
}

void AsideField::retranslate()
{
    m_undo->setText(tr("Undo"));
}

void AsideField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().edge, 1, Qt::DashLine));
    const qreal radius = ui::metric(5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void AsideField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange)
        setIcon(m_icon);
    QFrame::changeEvent(event);
}

} // namespace palmares::ui
