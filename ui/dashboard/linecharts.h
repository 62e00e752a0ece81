#pragma once

#include "ui/dashboard/chart.h"
#include "ui/dashboard/intervalchart.h"

namespace palmares::ui {

/// Ranks under several methods as lines from column to column: grey ones never change sides of the cut.
struct SlopeLine {
    QString label;                     ///< at both ends
    std::vector<std::uint32_t> ranks;  ///< one a column, in the circle; 0: none there
    std::vector<std::uint32_t> places; ///< the rows they stand in, from 1: level ones stand below each other
    int side = 0; ///< 0: on the same side everywhere; 1: out officially, not by others; 2: in officially, not by others;
                  ///< 3: tied across the cut officially, not by others
    QString tip;
    ChartTarget target;
};

class SlopeChart final : public ChartDrawing {
public:
    /// `cutAfter`: how many are in under each method; 0: no cut. Places beyond `last` are drawn at the bottom
    /// edge.
    SlopeChart(std::vector<QString> columns, std::vector<SlopeLine> lines,
               std::vector<std::uint32_t> cutAfter, std::uint32_t last, std::vector<LegendItem> legend);

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;

private:
    double rowHeight() const;
    double ends() const { return m_widest + ui::metric(34); }

    std::vector<QString> m_columns;
    std::vector<SlopeLine> m_lines;
    std::vector<std::uint32_t> m_cutAfter;
    std::uint32_t m_last;
    std::vector<LegendItem> m_legend;
    double m_widest = 0;
};

/// Points over two axes of the same thing, with the line on which both are equal.
struct ScatterPoint {
    double x = 0;
    double y = 0;
    std::size_t kind = 0;
    QString tip;
    ChartTarget target;
};

class ScatterChart final : public ChartDrawing {
public:
    /// `across` and `up` carry their names in highWords.
    ScatterChart(std::vector<ScatterPoint> points, ChartAxis across, ChartAxis up);

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;

private:
    std::vector<ScatterPoint> m_points;
    ChartAxis m_across;
    ChartAxis m_up;
    double m_labels = 0;
};

/// What has come so far, over time: steps up to what is expected.
struct Arrivals {
    struct Step {
        double at;      ///< in the units of the axis
        double reached; ///< by then
        QString tip;
    };
    std::vector<Step> steps;
    double expected = 0;
    QString expectedWords;
    ChartAxis time;
    std::optional<double> deadline;
    QString deadlineWords;
};

class ArrivalsChart final : public ChartDrawing {
public:
    explicit ArrivalsChart(Arrivals arrivals) : m_arrivals(std::move(arrivals)) {}

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;

private:
    Arrivals m_arrivals;
};

} // namespace palmares::ui
