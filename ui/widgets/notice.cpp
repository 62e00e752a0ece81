#include "ui/widgets/notice.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/putaway.h"
#include "ui/widgets/style/palmstyle.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace palmares::ui {
namespace {

constexpr int barWidth = 3;
constexpr int iconWidth = 18;
constexpr int padding = 14;
constexpr int beforeWords = barWidth + padding + iconWidth + 10;
/// From here on actions stand beside the words.
constexpr int wide = 560;
constexpr int mostInARow = 260; ///< of actions, where there is less room than that

struct Look {
    Icon icon;
    Tone tone;
    QColor ground;
};

Look lookOf(Notice::Kind kind)
{
    const Tokens &t = tokens();
    switch (kind) {
    case Notice::Kind::Done:
        return {Icon::Check, Tone::Accent, t.doneBg};
    case Notice::Kind::Info:
        return {Icon::Info, Tone::Info, t.infoBg};
    case Notice::Kind::Warn:
        return {Icon::Warning, Tone::Warn, t.warnBg};
    case Notice::Kind::Bad:
        return {Icon::Error, Tone::Bad, t.badBg};
    }
    return {Icon::Info, Tone::Info, t.infoBg};
}

} // namespace

Notice::Notice(Kind kind, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_first(new PlainLabel(TextRole::Body, Tone::Ink, this)),
      m_second(new PlainLabel(TextRole::Body, Tone::Ink, this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)), m_actions(new QHBoxLayout)
{
    m_first->setBold(true);
    for (PlainLabel *label : {m_first, m_second}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    }
    m_second->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_first);
    words->addWidget(m_second);
    // A page with room to spare gives some to everybody; an alignment would cut what is longer than its hint, a stretch ask for all of it.
    words->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    m_actions->addStretch();
    m_body->addLayout(words, 1);
    m_body->addLayout(m_actions);
    auto *row = new QHBoxLayout(this);
    row->addLayout(m_body, 1);
    // What it needs goes by its width alone: what it would like at another keeps no room.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    restyle();
}

void Notice::tell(Kind kind, const QString &first, const QString &second)
{
    setKind(kind);
    setWords(first, second);
    m_isAnnounced = false;
    if (isVisible())
        announce();
    else
        show(); // announces once it is on screen
}

void Notice::setWords(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(second.isEmpty() ? first : (first + QLatin1Char(' ') + second).trimmed());
}

void Notice::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QPushButton *Notice::addAction(std::function<void()> act)
{
    auto *button = new QPushButton(this);
    ui::setKind(button, ButtonKind::Quiet);
    setFlush(button);
    button->setAutoDefault(false);
    m_actions->insertWidget(m_actions->count() - 1, button, 0, Qt::AlignLeading);
    QMetaObject::invokeMethod(this, &Notice::arrangeActions, Qt::QueuedConnection); // once it has its words
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] {
        const auto now = act; // it may take this very button away
        now();
    });
    return button;
}

void Notice::clearActions()
{
    putAway(*m_actions, 1);
}

QToolButton *Notice::closeButton()
{
    if (!m_close) {
        m_close = new QToolButton(this);
        m_close->setAutoRaise(true);
        m_close->setIcon(ui::icon(Icon::Close));
        layout()->addWidget(m_close);
        layout()->setAlignment(m_close, Qt::AlignTop);
        connect(m_close, &QToolButton::clicked, this, &Notice::closed);
    }
    return m_close;
}

void Notice::setSmall(bool small)
{
    m_isSmall = small;
    m_first->setRole(small ? TextRole::Small : TextRole::Body);
    m_second->setRole(small ? TextRole::Small : TextRole::Body);
    restyle();
}

void Notice::setBordered(bool bordered)
{
    m_isBordered = bordered;
    update();
}

void Notice::clear()
{
    // The focus must not fall where nobody looks.
    if (const QWidget *focus = focusWidget(); focus && focus->hasFocus())
        focusNextChild();
    hide();
    m_first->clear();
    m_second->clear();
    clearActions();
}

void Notice::announce()
{
    if (m_isAnnounced)
        return;
    m_isAnnounced = true;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit announced();
}

void Notice::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce();
}

void Notice::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // Taken away by itself, not with the page that it stands on.
    if (isHidden())
        m_isAnnounced = false;
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isWide = width() >= ui::metric(wide);
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Below each other nothing asks for more height than it has words.
    m_body->setStretch(0, isWide ? 1 : 0);
    arrangeActions();
}

/// Long ones stand below each other in a narrow place, whose least width they would set side by side.
void Notice::arrangeActions()
{
    int all = 0;
    for (int i = 0; i + 1 < m_actions->count(); ++i)
        all += m_actions->itemAt(i)->sizeHint().width();
    const bool isWide = width() >= ui::metric(wide);
    m_actions->setDirection(isWide || all <= ui::metric(mostInARow) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Notice::restyle()
{
    const int line = QFontMetrics(m_first->font()).height();
    const int upright = std::max(ui::metric(8), (ui::metric(m_isSmall ? 34 : 38) - line) / 2);
    // Layouts turn their margins round by themselves only for widgets, not for what is painted: left is the
    // start.
    const bool left = layoutDirection() == Qt::LeftToRight;
    const int before = ui::metric(beforeWords);
    const int after = ui::metric(padding);
    layout()->setContentsMargins(left ? before : after, upright, left ? after : before, upright);
    layout()->setSpacing(ui::metric(8));
    m_body->setSpacing(ui::metric(8));
    m_actions->setSpacing(ui::metric(8));
    update();
}

void Notice::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    const double radius = ui::metric(5);
    outline.addRoundedRect(QRectF(rect()), radius, radius);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(rect(), look.ground);
    const QRect bar(0, 0, ui::metric(barWidth), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), color(look.tone));
    painter.restore();
    if (m_isBordered || tokens().bordersEverything()) {
        painter.setPen(QPen(m_isBordered ? tokens().edge : tokens().line, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const int side = ui::metric(iconWidth);
    const int line = QFontMetrics(m_first->font()).height();
    const QRect place(ui::metric(barWidth + padding),
                      (m_first->isHidden() ? m_second : m_first)->y() + (line - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), look.icon, color(look.tone),
              layoutDirection());
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

} // namespace palmares::ui
