#pragma once

#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QString>

#include <memory>
#include <vector>

namespace palmares::ui {

/// What a mark of a chart leads to: the sheets of an entry, of a judge, or the one of both.
struct ChartTarget {
    QString entry; ///< code; may be empty
    QString judge; ///< code; may be empty
    /// Of a mark that stands for many: each of them; the other two are empty then. Shared, as marks are made with every painting.
    std::shared_ptr<const std::vector<ChartTarget>> among = {};

    static ChartTarget ofMany(std::vector<ChartTarget> each)
    {
        return {{}, {}, std::make_shared<const std::vector<ChartTarget>>(std::move(each))};
    }
    bool isMany() const { return among && !among->empty(); }
    bool isSomewhere() const { return !entry.isEmpty() || !judge.isEmpty() || isMany(); }
    friend bool operator==(const ChartTarget &, const ChartTarget &) = default;
};

/// A place in a chart that can be pointed at, moved to and opened.
struct ChartMark {
    QRectF where; ///< as painted
    QString tip;  ///< what it says, in whole words; also for screen readers
    ChartTarget target;
};

/// Paints a chart as if everything ran from left to right: where the window runs from right to left, places
/// are mirrored and texts stay readable. It collects the marks on the way.
class ChartPainter {
public:
    enum class At { Start, Middle, End };

    /// `size`: of the whole chart; `visible`: the part that is looked at, in mirrored places already undone.
    ChartPainter(QPainter &painter, QSizeF size, QRectF visible, Qt::LayoutDirection direction,
                 const Tokens &theme);

    double width() const { return m_size.width(); }
    double height() const { return m_size.height(); }
    const QRectF &visible() const { return m_visible; }
    const Tokens &theme() const { return m_theme; }
    bool isVisible(const QRectF &place) const { return m_visible.intersects(place); }

    void fill(const QRectF &place, const QColor &colour);
    void frame(const QRectF &place, const QColor &colour, double width = 1);
    void line(QPointF from, QPointF to, const QColor &colour, double width = 1);
    /// A line on whole pixels, straight up or across.
    void rule(QPointF from, QPointF to, const QColor &colour, int width = 1);
    void polyline(const std::vector<QPointF> &points, const QColor &colour, double width);
    /// ● ◆ ■ ▲ ○ by number, in any colour.
    void shape(QPointF at, std::size_t kind, const QColor &colour, double side);
    /// One line of text in its own direction, cut at its own end if the place is too narrow. Returns the
    /// width it took.
    double text(const QRectF &place, const QString &words, TextRole role, const QColor &colour,
                At at = At::Start, bool isBold = false);
    void mark(const QRectF &place, const QString &tip, const ChartTarget &target = {});

    /// Everything was marked in the order of reading.
    const std::vector<ChartMark> &marks() const { return m_marks; }
    std::vector<ChartMark> takeMarks() { return std::move(m_marks); }

private:
    QRectF turned(const QRectF &place) const;
    QPointF turned(QPointF at) const;

    QPainter &m_painter;
    QSizeF m_size;
    QRectF m_visible;
    bool m_isMirrored;
    const Tokens &m_theme;
    std::vector<ChartMark> m_marks;
};

/// How wide a line of text is in that role.
double widthOf(const QString &words, TextRole role, bool isBold = false);
/// The height of a line in that role.
int lineOf(TextRole role);

} // namespace palmares::ui
