#pragma once

#include "ui/dashboard/chart.h"

#include <optional>

namespace palmares::ui {

/// A row of dot and interval.
struct IntervalRow {
    QString label;
    QString figure;              ///< beside the label, at its end
    std::optional<double> value; ///< none: nothing is drawn but `instead`
    double low = 0;
    double high = 0;
    std::optional<double>
        tick;        ///< another value of the same thing, as a short bar: the raw beside the adjusted
    QString instead; ///< why there is no value
    QString after;   ///< behind the drawing, at the end of the row
    std::optional<std::size_t> kind; ///< of the mark; none: one that says nothing by its colour
    bool isInk = false;              ///< neither in nor out: dark instead of its kind's colour
    bool isClose = false;            ///< too close to call: on a tinted ground
    bool isFramed = false;           ///< tied across the cut: neighbours stand in one frame
    bool isLineBelow = false;        ///< the cut
    QString tip;
    ChartTarget target;
};

struct ChartAxis {
    struct Tick {
        double at;
        QString words;
    };
    double low = 0;
    double high = 1;
    std::vector<Tick> ticks;
    std::optional<double> strong; ///< a stronger line: the mean, zero
    QString lowWords;             ///< under the ends: what they mean
    QString highWords;
    QString afterHeading; ///< over what stands behind the rows
};

/// A kind of mark and what it means, under the drawing.
struct LegendItem {
    std::optional<std::size_t> kind; ///< none: a short bar
    QString words;
    bool isGround = false; ///< a field of the ground of close rows
};

/// Values with their uncertainty below each other on one axis.
class IntervalChart final : public ChartDrawing {
public:
    IntervalChart(std::vector<IntervalRow> rows, ChartAxis axis, std::vector<LegendItem> legend,
                  QString cutWords = {});

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;
    const std::vector<IntervalRow> &rows() const { return m_rows; }
    const QString &cutWords() const { return m_cutWords; }
    const ChartAxis &axis() const { return m_axis; }
    std::unique_ptr<ChartDrawing> onTheWay(const ChartDrawing &before, double part) const override;

private:
    double rowHeight() const;
    /// Rows that may have to scroll do so under their axis, and a column has its heading over it; few stand on their axis.
    bool isAxisAbove() const { return m_rows.size() > 8 || !m_axis.afterHeading.isEmpty(); }
    double axisHeight() const;
    double labelWidth(double width) const;
    void paintLines(ChartPainter &painter, double from, double to, double top, double bottom) const;
    void paintAxis(ChartPainter &painter, double from, double to, double top) const;
    void paintFrames(ChartPainter &painter, double top) const;
    void paintCut(ChartPainter &painter, const QRectF &place, double to) const;
    void paintRow(ChartPainter &painter, const IntervalRow &row, const QRectF &place, double from,
                  double to) const;

    std::vector<IntervalRow> m_rows;
    ChartAxis m_axis;
    std::vector<LegendItem> m_legend;
    QString m_cutWords;
    double m_widestLabel = 0;
    double m_widestFigure = 0;
    double m_widestAfter = 0;
};

/// An axis over these values with a few round ticks, the words made by `say`.
ChartAxis roundAxis(double low, double high, const std::function<QString(double)> &say, int about = 5);

/// Draws a legend in as many lines as it needs; or only reckons, and returns its height.
double paintLegend(ChartPainter *painter, const std::vector<LegendItem> &legend, double top, double width);

} // namespace palmares::ui
