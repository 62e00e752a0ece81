#include "ui/print/scorebox.h"

#include "ui/print/paperflow.h"
#include "ui/print/paperfont.h"
#include "ui/text/figures.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace palmares::print {

namespace {

constexpr double side = 10;
constexpr double gap = 1.5;
constexpr std::int64_t mostPoints = 11;

void box(PaperFlow &flow, const QRectF &area)
{
    flow.painter().setPen(QPen(inks::quiet, mm(0.3)));
    flow.painter().setBrush(Qt::NoBrush);
    flow.painter().drawRect(area);
}

/// As a pen crosses a box.
void cross(PaperFlow &flow, const QRectF &area)
{
    const QRectF inner = area.adjusted(mm(1), mm(1), -mm(1), -mm(1));
    flow.painter().setPen(QPen(inks::ink, mm(0.6)));
    flow.painter().drawLine(inner.topLeft(), inner.bottomRight());
    flow.painter().drawLine(inner.topRight(), inner.bottomLeft());
}

/// A sign for each box of a number: its sign, its figures before the point and those behind it, blanks where it has none.
QString filledIn(const std::string &score, int signs, int before, int digits)
{
    if (score.empty())
        return {};
    const bool negative = score.starts_with('-');
    const QStringList parts = QString::fromStdString(negative ? score.substr(1) : score).split(QLatin1Char('.'));
    const QString sign = signs > 0 ? QString(negative ? QLatin1Char('-') : QLatin1Char(' ')) : QString();
    return sign + parts[0].rightJustified(before) + parts.value(1).leftJustified(digits, QLatin1Char('0'));
}

/// How many figures a number of the scale has before its point.
int figuresBefore(const Scale &scale)
{
    const auto before = [&](std::int64_t units) {
        const std::string text = scale.textOf(units < 0 ? -units : units);
        return static_cast<int>(text.substr(0, text.find('.')).size());
    };
    return std::max(before(scale.min), before(scale.max));
}

QString pointWords(const FormColumn &column, std::int64_t point, const QLocale &locale)
{
    if (column.isItem)
        return QStringList{QStringLiteral("✗"), QStringLiteral("✓"), QStringLiteral("?")}.value(static_cast<int>(point));
    return text::decimalIn(locale, QString::fromStdString(column.scale.textOf(column.scale.point(point))));
}

} // namespace

ScoreBoxes::ScoreBoxes(const FormColumn &column, const QLocale &locale)
    : m_column(column), m_locale(locale), m_hasPoints(column.scale.pointCount() <= mostPoints)
{
}

double ScoreBoxes::height()
{
    return mm(side);
}

void ScoreBoxes::paint(PaperFlow &flow, const QString &cannotJudge, const std::string &before) const
{
    if (m_hasPoints)
        paintPoints(flow, before);
    else
        paintFigures(flow, before);
    const QRectF row = flow.left();
    const QRectF rest = flow.endOf(QRectF(row.left(), row.top(), row.width(), mm(side)), mm(32));
    const QRectF cross = flow.startOf(rest, mm(5));
    box(flow, QRectF(cross.left(), row.top() + mm(2.5), mm(5), mm(5)));
    const QRectF words = flow.endOf(rest, rest.width() - mm(7));
    const double tall = flow.heightOf(cannotJudge, {9, false, true}, words.width());
    flow.paint(cannotJudge, {9, false, true}, words.adjusted(0, (mm(side) - tall) / 2, 0, 0));
    flow.skip(mm(side));
}

void ScoreBoxes::paintPoints(PaperFlow &flow, const std::string &before) const
{
    const QRectF row = flow.left();
    for (std::int64_t point = 0; point < m_column.scale.pointCount(); ++point) {
        const double at = mm(static_cast<double>(point) * (side + gap));
        const QRectF rest = flow.endOf(row, row.width() - at);
        const QRectF area = QRectF(flow.startOf(rest, mm(side)).topLeft(), QSizeF(mm(side), mm(side)));
        box(flow, area);
        flow.paint(pointWords(m_column, point, m_locale), {10, false, true}, area.adjusted(0, mm(2.6), 0, 0), Qt::AlignHCenter);
        if (!before.empty() && m_column.scale.textOf(m_column.scale.point(point)) == before)
            cross(flow, area);
    }
}

/// Figures of a number stand from left to right in every language.
void ScoreBoxes::paintFigures(PaperFlow &flow, const std::string &score) const
{
    const Scale &scale = m_column.scale;
    const int before = figuresBefore(scale);
    const int signs = scale.min < 0 ? 1 : 0;
    const double point = scale.digits > 0 ? 3 : 0;
    const double width = (signs + before + scale.digits) * (side + gap) + point;
    const QRectF row = flow.left();
    const QRectF area = flow.startOf(QRectF(row.left(), row.top(), row.width(), mm(side)), mm(width));
    const QString filled = filledIn(score, signs, before, scale.digits);
    double x = area.left();
    for (int i = 0; i < signs + before + scale.digits; ++i) {
        if (i == signs + before) {
            flow.paint(m_locale.decimalPoint(), {16, true, false}, QRectF(x - mm(gap), area.top() + mm(2), mm(point + gap), mm(side)),
                       Qt::AlignHCenter);
            x += mm(point);
        }
        const QRectF figure(x, area.top(), mm(side), mm(side));
        box(flow, figure);
        if (i < filled.size() && filled[i] != QLatin1Char(' '))
            flow.paint(text::decimalIn(m_locale, QString(filled[i])), {16, true, false}, figure.adjusted(0, mm(1.2), 0, 0), Qt::AlignHCenter);
        x += mm(side + gap);
    }
    const QString range = QStringLiteral("%1–%2").arg(
        text::decimalIn(m_locale, QString::fromStdString(scale.textOf(scale.min))),
        text::decimalIn(m_locale, QString::fromStdString(scale.textOf(scale.max))));
    const QRectF words = flow.endOf(QRectF(row.left(), row.top(), row.width(), mm(side)), row.width() - mm(width + 2));
    flow.paint(range, {10, false, true}, words.adjusted(0, mm(2.6), 0, 0));
}

} // namespace palmares::print
