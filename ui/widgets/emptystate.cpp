#include "ui/widgets/emptystate.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/style/paint.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace palmares::ui {
namespace {

// Two quiet sheets of lines and, between them, the thing that is missing.
class Drawing : public QWidget {
public:
    Drawing(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon) {}

    QSize sizeHint() const override { return {ui::metric(192), ui::metric(96)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int w = ui::metric(52);
        const int h = ui::metric(64);
        const QRect all = rect();
        const int y = (all.height() - h) / 2;
        sheet(painter, QRect(all.center().x() - ui::metric(38) - w, y, w, h));
        sheet(painter, QRect(all.center().x() + ui::metric(38), y, w, h));
        const QRect middle(all.center().x() - ui::metric(33), 0, ui::metric(66), all.height());
        paint::box(&painter, middle,
                   {tokens().surface, tokens().accent, 5, static_cast<double>(ui::metric(2))});
        const int side = ui::metric(48);
        paintDrawing(&painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, middle),
                     m_icon, tokens().accent, layoutDirection());
    }

private:
    void sheet(QPainter &painter, const QRect &r) const
    {
        paint::box(&painter, r, {QColor(), tokens().edge, 4, static_cast<double>(ui::metric(2))});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().edge, ui::metric(2), Qt::SolidLine, Qt::RoundCap));
        for (int i = 0; i < 3; ++i) {
            QRect line(r.left() + ui::metric(10), r.top() + ui::metric(17 + 10 * i),
                       ui::metric(i == 2 ? 18 : 31), 0);
            line = QStyle::visualRect(layoutDirection(), r, line);
            painter.drawLine(line.left(), line.top(), line.left() + line.width(), line.top());
        }
    }

    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon drawing, QWidget *parent)
    : QWidget(parent), m_drawing(new Drawing(drawing, this)),
      m_what(new PlainLabel(TextRole::Title, Tone::Ink, this)),
      m_how(new PlainLabel(TextRole::Body, Tone::Ink2, this)),
      m_hint(new PlainLabel(TextRole::Small, Tone::Ink3, this)), m_primary(new QPushButton(this)),
      m_quiet(new QPushButton(this))
{
    setKind(m_primary, ButtonKind::Primary);
    for (PlainLabel *label : {m_what, m_how, m_hint}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_quiet);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_drawing, 0, Qt::AlignHCenter);
    column->addWidget(m_what);
    column->addWidget(m_how);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addStretch(3);
    setActions({});
    setHint({});
    restyle();
}

void EmptyState::setWords(const QString &what, const QString &how)
{
    m_what->setText(what);
    m_how->setText(how);
    setAccessibleName(what);
}

void EmptyState::setActions(const QString &primary, const QString &quiet)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::fitInto(int height)
{
    const int drawing = m_drawing->sizeHint().height() + ui::metric(24);
    const int words = layout()->heightForWidth(std::max(1, width())) - (m_drawing->isHidden() ? 0 : drawing);
    m_drawing->setVisible(words + drawing <= height);
}

void EmptyState::restyle()
{
    // Text pages stop at about sixty characters; the rest of the width is left empty at both sides.
    // Labels ask for no width, so that a wide place does not grow by them.
    const int measure = QFontMetrics(ui::font(TextRole::Body)).averageCharWidth() * 62;
    for (PlainLabel *label : {m_what, m_how, m_hint})
        label->setMeasure(measure);
    const int pad = ui::metric(24);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(ui::metric(8));
    m_drawing->setContentsMargins(0, 0, 0, ui::metric(16));
    updateGeometry();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event))
        restyle();
}

} // namespace palmares::ui
