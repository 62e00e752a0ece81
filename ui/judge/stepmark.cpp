#include "ui/judge/stepmark.h"

#include "ui/widgets/icon.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace palmares::ui {

StepMark::StepMark(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setState(State state)
{
    m_state = state;
    update();
}

QSize StepMark::sizeHint() const
{
    return {ui::metric(22), ui::metric(22)};
}

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_state == State::Done) {
        paintIcon(&painter, rect(), Icon::StateDone, tokens().accent, layoutDirection());
        return;
    }
    const bool isPresent = m_state == State::Present;
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = ui::metric(20) / 10.0;
    painter.setPen(QPen(isPresent ? tokens().accent : tokens().edge, line));
    painter.drawEllipse(QRectF(rect()).adjusted(line, line, -line, -line));
    painter.setPen(isPresent ? tokens().accent : tokens().ink2);
    painter.setFont(bold(ui::font(TextRole::Small)));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
}

void StepMark::changeEvent(QEvent *event)
{
    updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
