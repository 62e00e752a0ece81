#include "ui/judge/pageparts.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace palmares::ui {

namespace {

/// One pixel in the colour of hairlines, whatever the theme.
class Rule final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().line);
    }
};

} // namespace

GroundPane::GroundPane(Ground ground, bool lineAtStart, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_lineAtStart(lineAtStart)
{
}

void GroundPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(rect(), m_ground == Ground::Surface ? t.surface : t.window);
    if (m_lineAtStart)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), t.line);
}

PlainLabel *makeWords(TextRole role, Tone tone, QWidget *parent)
{
    auto *words = new PlainLabel(role, tone, parent);
    words->setWordWrap(true);
    return words;
}

QWidget *makeRule(QWidget *parent)
{
    auto *rule = new Rule(parent);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace palmares::ui
