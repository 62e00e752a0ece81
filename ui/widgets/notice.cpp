#include "ui/widgets/notice.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace palmares::ui {
namespace {

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

// The label reads markup to have two weights in one paragraph; what is shown was plain and stays so.
QString styled(const QString &text, const QString &style)
{
    return QStringLiteral("<span style=\"%1\">%2</span>").arg(style, text.toHtmlEscaped());
}

} // namespace

Notice::Notice(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setOpenExternalLinks(false);
    connect(m_text, &QLabel::linkActivated, this, [this] { emit linkActivated(); });
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
    restyle();
}

void Notice::tell(Kind kind, const QString &first, const QString &more, const QString &link)
{
    m_kind = kind;
    setWords(first, more, link);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::setWords(const QString &first, const QString &more, const QString &link)
{
    m_first = first;
    m_more = more;
    m_link = link;
    setAccessibleName(more.isEmpty() ? first : first + QLatin1Char(' ') + more);
    restyle();
}

void Notice::clear()
{
    hide();
    m_first.clear();
    m_more.clear();
    m_link.clear();
}

void Notice::restyle()
{
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, tokens().ink);
    colours.setColor(QPalette::Link, tokens().accent);
    m_text->setPalette(colours);
    m_text->setFont(ui::font(TextRole::Body));
    QString words = styled(m_first, QStringLiteral("font-weight:600"));
    if (!m_more.isEmpty())
        words += QLatin1Char(' ') + m_more.toHtmlEscaped();
    if (!m_link.isEmpty())
        words +=
            QStringLiteral(" <a href=\"#\" style=\"font-weight:600; text-decoration:none; color:%1\">%2</a>")
                .arg(tokens().accent.name(), m_link.toHtmlEscaped());
    m_text->setText(words);
    const int line = QFontMetrics(m_text->font()).height();
    const int upright = std::max(ui::metric(8), (ui::metric(38) - line) / 2);
    const int before = ui::metric(3 + 14 + 18 + 10);
    // Layouts turn their margins round by themselves only for widgets, not for what is painted: left is the
    // start.
    const bool left = layoutDirection() == Qt::LeftToRight;
    layout()->setContentsMargins(left ? before : ui::metric(14), upright, left ? ui::metric(14) : before,
                                 upright);
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
    const QRect bar(0, 0, ui::metric(3), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), color(look.tone));
    painter.restore();
    if (tokens().bordersEverything()) {
        painter.setPen(QPen(tokens().line, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const int side = ui::metric(18);
    const int line = QFontMetrics(m_text->font()).height();
    const QRect place(ui::metric(3 + 14), layout()->contentsMargins().top() + (line - side) / 2, side, side);
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
