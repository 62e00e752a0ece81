#include "ui/shell/noticestrip.h"

#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace palmares::ui {

namespace {

struct Look {
    Icon icon;
    QColor ink;
    QColor ground;
};

Look lookOf(NoticeText::Kind kind)
{
    const Tokens &now = tokens();
    switch (kind) {
    case NoticeText::Kind::Done:
        return {Icon::Check, now.accent, now.doneBg};
    case NoticeText::Kind::Info:
        return {Icon::Info, now.info, now.infoBg};
    case NoticeText::Kind::Warn:
        return {Icon::Warning, now.warn, now.warnBg};
    case NoticeText::Kind::Bad:
        break;
    }
    return {Icon::Error, now.bad, now.badBg};
}

Tone toneOf(NoticeText::Kind kind)
{
    constexpr Tone tones[] = {Tone::Accent, Tone::Info, Tone::Warn, Tone::Bad};
    return tones[static_cast<int>(kind)];
}

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent) : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_first = new QLabel(this);
    m_second = new QLabel(this);
    for (QLabel *label : {m_first, m_second}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_link = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setIcon(ui::icon(Icon::Close));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_first);
    words->addWidget(m_second);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_link, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeStrip::clear);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_notice && m_notice->follow) {
            const auto follow = m_notice->follow; // it may say something else
            follow();
        }
    });
    setVisible(false);
    refit();
}

void NoticeStrip::say(const NoticeText &notice)
{
    m_notice = notice;
    retranslate();
    setVisible(true);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void NoticeStrip::clear()
{
    // The focus must not fall where nobody looks.
    if (m_close->hasFocus() || m_link->hasFocus())
        focusNextChild();
    m_notice.reset();
    setVisible(false);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (isThemeChange(event)) {
        refit();
        retranslate();
    }
}

void NoticeStrip::retranslate()
{
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    if (!m_notice)
        return;
    const auto words = [](const NoticeText::Words &make) { return make ? make() : QString(); };
    m_first->setText(words(m_notice->first));
    m_second->setText(words(m_notice->second));
    m_second->setVisible(!m_second->text().isEmpty());
    m_link->setText(words(m_notice->link));
    m_link->setVisible(!m_link->text().isEmpty());
    m_icon->setPixmap(ui::icon(lookOf(m_notice->kind).icon, toneOf(m_notice->kind)).pixmap(iconSize()));
    setAccessibleName(m_first->text());
    setAccessibleDescription(m_second->text());
    update();
}

QRect NoticeStrip::card() const
{
    return rect().adjusted(ui::metric(24), ui::metric(12), -ui::metric(24), 0);
}

void NoticeStrip::refit()
{
    const int pad = ui::metric(12);
    layout()->setContentsMargins(ui::metric(24) + ui::metric(16), ui::metric(12) + pad, ui::metric(24) + pad,
                                 pad);
    layout()->setSpacing(ui::metric(12));
    m_first->setFont(bold(ui::font(TextRole::Body)));
    m_second->setFont(ui::font(TextRole::Body));
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    if (!m_notice)
        return;
    const Look look = lookOf(m_notice->kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().bordersEverything() ? QPen(tokens().edge) : QPen(Qt::NoPen));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(card()).adjusted(0.5, 0.5, -0.5, -0.5), ui::metric(5), ui::metric(5));
    const QRect bar(card().left(), card().top(), 3, card().height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), card(), bar), look.ink);
}

} // namespace palmares::ui
