#pragma once

#include "ui/dashboard/chart.h"
#include "ui/dashboard/intervalchart.h"

namespace palmares::ui {

/// Counts of values between ends of equal width, from zero up.
struct Histogram {
    struct Bar {
        std::size_t count = 0;
        bool isMarked = false; ///< one of the middle half
        QString tip;
        ChartTarget target = {}; ///< the sheets in it, where they can be opened
    };
    QString name; ///< of small ones: over it
    std::vector<Bar> bars;
    std::vector<QString>
        ticks; ///< under the bars, or at their edges if there is one more; empty ones are left out
    ChartTarget target;
};

/// One distribution over the whole width.
class HistogramChart final : public ChartDrawing {
public:
    explicit HistogramChart(Histogram histogram) : m_histogram(std::move(histogram)) {}

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;

private:
    Histogram m_histogram;
};

/// Many small distributions on the same axis, each with its name.
class MultiplesChart final : public ChartDrawing {
public:
    explicit MultiplesChart(std::vector<Histogram> parts) : m_parts(std::move(parts)) {}

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;

private:
    int across(double width) const;
    double each() const;

    std::vector<Histogram> m_parts;
};

/// A row of what is done of what was asked.
struct ShareRow {
    QString label;
    double done = 0;
    double whole = 0;         ///< of the largest row's; 0: nothing was asked
    QString figure;           ///< "9 of 15", at the end
    std::optional<Tone> tone; ///< of the figure
    QString tip;
    ChartTarget target;
};

/// What the two parts of a bar are, under the rows; empty where the figures say it.
struct ShareWords {
    QString done;
    QString whole;
};

/// Bars from zero, all on one axis.
class ShareChart final : public ChartDrawing {
public:
    explicit ShareChart(std::vector<ShareRow> rows, ShareWords words = {});

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;
    std::unique_ptr<ChartDrawing> onTheWay(const ChartDrawing &before, double part) const override;

private:
    double rowHeight() const;
    /// Draws what the parts of a bar are, or only reckons, and returns its height.
    double paintWords(ChartPainter *painter, double top, double width) const;

    std::vector<ShareRow> m_rows;
    ShareWords m_words;
    double m_most = 1;
    double m_labels = 0;
    double m_figures = 0;
};

/// What became of everything: a column for each stage, and beneath it what was lost on the way to the next.
struct FlowStage {
    QString name;
    double count = 0;
    QString figure;
    std::vector<QString> losses; ///< "12 duplicates", shown beneath on the way to the next stage
    QString tip;
    ChartTarget target;
};

class FlowChart final : public ChartDrawing {
public:
    explicit FlowChart(std::vector<FlowStage> stages) : m_stages(std::move(stages)) {}

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    void paint(ChartPainter &painter) const override;

private:
    std::vector<FlowStage> m_stages;
};

} // namespace palmares::ui
