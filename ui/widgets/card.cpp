#include "ui/widgets/card.h"

#include "ui/widgets/style/paint.h"
#include "ui/widgets/tokens.h"

#include <QVBoxLayout>

namespace palmares::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    restyle();
}

void Card::setPadding(int padding)
{
    m_padding = padding;
    restyle();
}

void Card::restyle()
{
    const int pad = ui::metric(m_padding);
    m_body->setContentsMargins(pad, pad, pad, pad);
    m_body->setSpacing(ui::metric(8));
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), {tokens().surface, tokens().line, 8});
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (isThemeChange(event))
        restyle();
}

} // namespace palmares::ui
