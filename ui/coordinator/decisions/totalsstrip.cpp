#include "ui/coordinator/decisions/totalsstrip.h"

#include "ui/text/figures.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

constexpr int mostAxisMarks = 11;
constexpr int mostDecimals = 2;

/// With as many digits as it needs.
QString markWords(double value)
{
    int decimals = 0;
    for (double whole = value; decimals < mostDecimals && std::abs(whole - std::round(whole)) > 1e-6; whole *= 10)
        ++decimals;
    return number(value, decimals);
}

} // namespace

std::vector<double> marksOf(double least, double most, int count)
{
    std::vector<double> marks{least};
    const double whole = most - least;
    for (double power = std::pow(10, std::floor(std::log10(whole)) - 2); power <= whole; power *= 10) {
        for (const double part : {1.0, 2.0, 5.0}) {
            const double step = part * power;
            if (whole / step > count - 1 + 1e-9)
                continue;
            // Nothing stands closer to an end than it can be read.
            for (double mark = std::ceil(least / step) * step; mark < most - step * 0.6; mark += step) {
                if (mark > least + step * 0.6)
                    marks.push_back(mark);
            }
            marks.push_back(most);
            return marks;
        }
    }
    marks.push_back(most);
    return marks;
}

TotalsStrip::TotalsStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString TotalsStrip::sentence(const TotalsOnScale &totals)
{
    const int n = static_cast<int>(totals.totals.size());
    const QString official = totals.official.isEmpty() ? tr("no official score") : tr("official score %1").arg(totals.official);
    if (n == 0)
        return tr("No sheet of it counts") + text::betweenFacts() + official;
    const QString judges = totals.low == totals.high ? tr("%Ln judges, all at %1", nullptr, n).arg(totals.low)
                                                     : tr("%Ln judges, from %1 to %2", nullptr, n).arg(totals.low, totals.high);
    return judges + text::betweenFacts() + official;
}

void TotalsStrip::show(const TotalsOnScale &totals)
{
    m_totals = totals;
    setVisible(!totals.totals.empty() && totals.most > totals.least);
    QStringList said{sentence(totals)};
    if (!isHidden()) {
        QStringList each;
        for (const double total : totals.totals)
            each += number(total, mostDecimals);
        said += tr("On a scale from %1 to %2: %3", "ends; totals of the judges").arg(markWords(totals.least), markWords(totals.most), QLocale().createSeparatedList(each));
    }
    setAccessibleName(tr("Totals of the judges"));
    setAccessibleDescription(said.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int TotalsStrip::side() const
{
    return std::max({fontMetrics().horizontalAdvance(markWords(m_totals.least)), fontMetrics().horizontalAdvance(markWords(m_totals.most)),
                     static_cast<int>(dotSize())}) /
               2 +
           2;
}

double TotalsStrip::dotSize() const
{
    return fontMetrics().height() * 0.55;
}

double TotalsStrip::axis() const
{
    return height() - fontMetrics().height() * 1.6;
}

double TotalsStrip::x(double value) const
{
    const double along = std::clamp((value - m_totals.least) / (m_totals.most - m_totals.least), 0.0, 1.0) * (width() - 2 * side());
    return layoutDirection() == Qt::RightToLeft ? width() - side() - along : side() + along;
}

std::vector<QPointF> TotalsStrip::dots() const
{
    std::vector<double> ends; // of each level, the place of its last dot
    std::vector<std::size_t> levels;
    const double size = dotSize();
    for (const double total : m_totals.totals) {
        const double at = x(total);
        std::size_t level = 0;
        while (level < ends.size() && std::abs(at - ends[level]) < size)
            ++level;
        if (level == ends.size())
            ends.push_back(at);
        ends[level] = at;
        levels.push_back(level);
    }
    // Where many fall together they lie over each other like coins: each is still seen.
    const double room = axis() - size / 2 - 1;
    const double pitch = ends.size() > 1 ? std::min(size, room / static_cast<double>(ends.size() - 1)) : 0;
    std::vector<QPointF> dots;
    for (std::size_t i = 0; i < levels.size(); ++i)
        dots.emplace_back(x(m_totals.totals[i]), axis() - static_cast<double>(levels[i]) * pitch);
    return dots;
}

std::optional<double> TotalsStrip::bar() const
{
    return m_totals.score ? std::optional(x(*m_totals.score)) : std::nullopt;
}

QSize TotalsStrip::sizeHint() const
{
    return {fontMetrics().height() * 10, fontMetrics().height() * 3};
}

void TotalsStrip::paintEvent(QPaintEvent *)
{
    if (m_totals.most <= m_totals.least)
        return;
    const Tokens &t = tokensOf(Theme::Dark);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const double y = axis();
    int widest = 1;
    for (const double mark : marksOf(m_totals.least, m_totals.most, mostAxisMarks))
        widest = std::max(widest, fontMetrics().horizontalAdvance(markWords(mark)));
    const int fit = (width() - 2 * side()) / (widest + line / 2) + 1;
    painter.setFont(font());
    for (const double mark : marksOf(m_totals.least, m_totals.most, std::clamp(fit, 2, mostAxisMarks))) {
        painter.setPen(QPen(t.line, 1.5));
        painter.drawLine(QPointF(x(mark), y - line * 0.5), QPointF(x(mark), y + line * 0.4));
        painter.setPen(t.ink2);
        painter.drawText(QRectF(x(mark) - width(), y + line * 0.5, 2 * width(), line), Qt::AlignCenter, markWords(mark));
    }
    painter.setPen(QPen(t.edge, 2));
    painter.drawLine(QPointF(x(m_totals.least), y), QPointF(x(m_totals.most), y));
    painter.setPen(QPen(t.window, 2));
    if (const auto at = bar()) { // below the dots: a judge who gave just this is seen
        painter.setBrush(t.kinds[1]);
        painter.drawRect(QRectF(*at - 4, y - line * 0.75, 8, line * 1.15));
    }
    painter.setBrush(t.kinds[0]);
    const double size = dotSize();
    for (const QPointF &dot : dots())
        painter.drawEllipse(dot, size / 2, size / 2);
}

} // namespace palmares::ui
