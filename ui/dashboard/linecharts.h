#pragma once

#include "ui/dashboard/chart.h"
#include "ui/dashboard/intervalchart.h"

namespace palmares::ui {

/// Ranks under several methods as lines from column to column: grey ones never change sides of the cut.
struct SlopeLine {
    QString label;                     ///< at both ends
    std::vector<std::uint32_t> ranks;  ///< one a column; 0: none there
    std::vector<QString> words;        ///< what stands in the circle: the rank, with a sign where it is shared
    std::vector<std::uint32_t> places; ///< the rows they stand in, from 1: level ones stand below each other
    int side = 0; ///< 0: on the same side everywhere; 1: out officially, in by another; 2: in officially, out by another;
                  ///< 3: tied across the cut officially, decided by another; 4: the reverse
    QString tip;
    ChartTarget target;
};

/// Where the cut of a column lies: under so many places, and which are tied across it.
struct SlopeCut {
    std::uint32_t after = 0; ///< 0: no line
    std::uint32_t firstTied = 0;
    std::uint32_t tied = 0; ///< 0: nobody
};

class SlopeChart final : public ChartDrawing {
public:
    /// `cuts`: of each column; empty: there is none. Places beyond `last` are drawn at the bottom edge.
    SlopeChart(std::vector<QString> columns, std::vector<SlopeLine> lines, std::vector<SlopeCut> cuts, std::uint32_t last,
               std::vector<LegendItem> legend);

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;
    const std::vector<SlopeLine> &lines() const { return m_lines; }
    const std::vector<SlopeCut> &cuts() const { return m_cuts; }

private:
    double rowHeight() const;
    void paintPoint(ChartPainter &painter, QPointF at, int side, const QString &words) const;
    double ends() const { return m_widest + ui::metric(34); }

    std::vector<QString> m_columns;
    std::vector<SlopeLine> m_lines;
    std::vector<SlopeCut> m_cuts;
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
