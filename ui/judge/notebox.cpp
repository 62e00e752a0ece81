#include "ui/judge/notebox.h"

#include "ui/judge/quietbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace palmares::ui {

namespace {

struct Look {
    Icon icon;
    Tone tone;
    QColor ground;
};

Look lookOf(NoteBox::Kind kind)
{
    const Tokens &t = tokens();
    switch (kind) {
    case NoteBox::Kind::Done:
        return {Icon::Check, Tone::Accent, t.doneBg};
    case NoteBox::Kind::Info:
        return {Icon::Info, Tone::Info, t.infoBg};
    case NoteBox::Kind::Warn:
        return {Icon::Warning, Tone::Warn, t.warnBg};
    case NoteBox::Kind::Bad:
        return {Icon::Error, Tone::Bad, t.badBg};
    }
    return {Icon::Info, Tone::Info, t.infoBg};
}

} // namespace

NoteBox::NoteBox(Kind kind, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_picture(new QLabel(this)), m_first(new QLabel(this)),
      m_second(new QLabel(this)), m_actions(new QHBoxLayout)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(ui::metric(15), ui::metric(8), ui::metric(12), ui::metric(8));
    grid->setHorizontalSpacing(ui::metric(12));
    grid->setVerticalSpacing(ui::metric(2));
    grid->addWidget(m_picture, 0, 0, Qt::AlignTop);
    grid->addWidget(m_first, 0, 1);
    grid->addWidget(m_second, 1, 1);
    grid->addLayout(m_actions, 2, 1);
    grid->setColumnStretch(1, 1);
    m_actions->setSpacing(ui::metric(8));
    m_actions->addStretch();
    for (QLabel *label : {m_first, m_second}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    relook();
}

void NoteBox::setKind(Kind kind)
{
    m_kind = kind;
    relook();
}

void NoteBox::setWords(const QString &first, const QString &second)
{
    const bool isNews = first != m_first->text();
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(first);
    setAccessibleDescription(second);
    if (isNews && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QPushButton *NoteBox::addAction(std::function<void()> act)
{
    QPushButton *button = makeQuietButton(this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return button;
}

void NoteBox::clearActions()
{
    while (m_actions->count() > 1) {
        QLayoutItem *item = m_actions->takeAt(0);
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void NoteBox::relook()
{
    const Look look = lookOf(m_kind);
    m_picture->setPixmap(ui::icon(look.icon, look.tone).pixmap(iconSize(), iconSize()));
    m_first->setFont(bold(ui::font(TextRole::Small)));
    m_second->setFont(ui::font(TextRole::Small));
    update();
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(m_kind);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ui::metric(5), ui::metric(5));
    painter.fillPath(path, look.ground);
    painter.setClipPath(path);
    const QRect bar(0, 0, ui::metric(3), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), color(look.tone));
    painter.setClipping(false);
    if (tokens().bordersEverything()) {
        painter.setPen(QPen(tokens().edge, 1));
        painter.drawPath(path);
    }
}

void NoteBox::changeEvent(QEvent *event)
{
    if (isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange)
        relook();
    QFrame::changeEvent(event);
}

} // namespace palmares::ui
