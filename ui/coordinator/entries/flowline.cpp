#include "ui/coordinator/entries/flowline.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace palmares::ui {

namespace {

constexpr int pad = 10;
constexpr int arrow = 16;

} // namespace

FlowStep::FlowStep(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void FlowStep::show(const QString &figure, const QString &words, bool isFirst, bool isAccent)
{
    m_figure = figure;
    m_words = words;
    m_isFirst = isFirst;
    m_isAccent = isAccent;
    setText(figure + QLatin1Char(' ') + words);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize FlowStep::sizeHint() const
{
    const QFontMetrics figure(ui::font(TextRole::Title));
    const QFontMetrics words(ui::font(TextRole::Small));
    const int width = std::max(figure.horizontalAdvance(m_figure), words.horizontalAdvance(m_words)) + 4;
    return {width + 2 * ui::metric(pad) + (m_isFirst ? 0 : ui::metric(arrow)),
            figure.height() + words.height() + ui::metric(8)};
}

void FlowStep::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect box = rect();
    if (!m_isFirst) {
        const QRect at(0, 0, ui::metric(arrow), height());
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), at), Icon::ArrowNext, t.ink3, layoutDirection());
        box = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(ui::metric(arrow), 0, 0, 0));
    }
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.soft);
        painter.drawRoundedRect(box, ui::metric(5), ui::metric(5));
    }
    const QFont figure = ui::font(TextRole::Title);
    const QFont words = ui::font(TextRole::Small);
    box.adjust(ui::metric(pad), ui::metric(4), -ui::metric(pad) + 4, -ui::metric(4));
    const int top = QFontMetrics(figure).height();
    const bool isSoft = isChecked() || underMouse();
    paintLine(&painter, QRect(box.left(), box.top(), box.width(), top), m_figure, figure,
              isSoft ? t.softInk : m_isAccent ? t.accent : t.ink, layoutDirection());
    paintLine(&painter, QRect(box.left(), box.top() + top, box.width(), box.height() - top), m_words, words,
              isSoft ? t.softInk : t.ink2, layoutDirection());
}

void FlowStep::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

void FlowStep::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FlowStep::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FlowLine::FlowLine(QWidget *parent) : QWidget(parent)
{
    m_row = new FlowLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setGaps(ui::metric(2), ui::metric(2));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowLine::show(const std::vector<Step> &steps)
{
    while (m_steps.size() < steps.size()) {
        auto *step = new FlowStep(this);
        const int at = static_cast<int>(m_steps.size());
        connect(step, &QAbstractButton::clicked, this, [this, at](bool on) {
            setChosen(on ? at : -1);
            emit chosen(on ? at : -1);
        });
        m_row->addWidget(step);
        m_steps.push_back(step);
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(i < steps.size());
        if (i < steps.size())
            m_steps[i]->show(steps[i].figure, steps[i].words, i == 0, steps[i].isAccent);
    }
}

void FlowLine::setChosen(int step)
{
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(static_cast<int>(i) == step);
}

} // namespace palmares::ui
