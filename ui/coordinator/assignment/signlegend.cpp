#include "ui/coordinator/assignment/signlegend.h"

#include "ui/widgets/labels.h"

#include <QPainter>

namespace palmares::ui {

namespace {

constexpr int signWidth = 22;
constexpr int signGap = 6;
constexpr int itemGap = 18;

} // namespace

SignLegend::SignLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString SignLegend::nameOf(PairSign sign)
{
    switch (sign) {
    case PairSign::Done:
        return tr("assigned, sheet here");
    case PairSign::Waiting:
        return tr("assigned, waiting");
    case PairSign::Added:
        return tr("the plan adds it");
    case PairSign::Removed:
        return tr("the plan takes it back");
    case PairSign::Conflict:
        return tr("conflict, or gave no scores");
    case PairSign::Unread:
        return tr("does not read the language");
    case PairSign::Apart:
        return tr("other panel");
    case PairSign::Doubtful:
        return tr("may be too close: nobody has decided");
    case PairSign::None:
        break;
    }
    return tr("not assigned");
}

void SignLegend::setSigns(const std::vector<PairSign> &signs)
{
    m_signs = signs;
    QStringList names;
    for (const PairSign sign : m_signs)
        names += nameOf(sign);
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int SignLegend::lay(int width, QPainter *painter) const
{
    const QFont small = ui::font(TextRole::Small);
    const QFontMetrics metrics(small);
    const int line = metrics.height() + ui::metric(4);
    int x = 0;
    int y = 0;
    for (const PairSign sign : m_signs) {
        const QString name = nameOf(sign);
        const int words = metrics.horizontalAdvance(name) + ui::metric(4);
        const int wide = ui::metric(signWidth + signGap) + words;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const bool isRight = layoutDirection() == Qt::RightToLeft;
            const QRect whole(isRight ? width - x - wide : x, y, wide, line);
            QRect mark(0, y, ui::metric(signWidth), line);
            mark.moveLeft(isRight ? whole.right() + 1 - mark.width() : whole.left());
            paintSign(*painter, mark, sign);
            paintLine(painter, QRect(isRight ? whole.left() : whole.right() + 1 - words, y, words, line), name, small, tokens().ink2,
                      layoutDirection());
        }
        x += wide + ui::metric(itemGap);
    }
    return m_signs.empty() ? 0 : y + line;
}

QSize SignLegend::sizeHint() const
{
    return {ui::metric(400), lay(ui::metric(700), nullptr)};
}

QSize SignLegend::minimumSizeHint() const
{
    return {ui::metric(160), QFontMetrics(ui::font(TextRole::Small)).height()};
}

void SignLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    lay(width(), &painter);
}

void SignLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event) || event->type() == QEvent::LanguageChange) {
        setSigns(std::vector<PairSign>(m_signs));
    }
}

} // namespace palmares::ui
