#pragma once

#include "ui/dashboard/chart.h"

namespace palmares::ui {

/// A field of cells, rows by columns, each on one of five steps; gaps are gaps.
struct HeatField {
    struct Cell {
        std::uint32_t row;
        std::uint32_t column;
        int step; ///< 0 to 4
        QString figure;
        QString tip;
        ChartTarget target;
    };
    std::vector<QString> rows;
    std::vector<QString> columns;
    std::vector<Cell> cells;      ///< in the order of rows, then columns
    std::array<QString, 5> steps; ///< what each step means; empty: nothing fell there
    std::uint32_t lineAfter = 0;  ///< a line after so many columns: the cut; 0: none
    QString lineWords;
    QString firstWords; ///< under the first and the last column
    QString lastWords;
};

/// Wide fields scroll sideways with the names of the rows in sight.
class HeatChart final : public ChartDrawing {
public:
    explicit HeatChart(HeatField field);

    double heightFor(double width) const override;
    double leastWidth(double zoom) const override;
    bool canZoom() const override { return true; }
    void paint(ChartPainter &painter) const override;
    const HeatField &field() const { return m_field; }

private:
    double rowHeight() const;
    double legendHeight(double width) const;
    double codesHeight() const;
    void paintCodes(ChartPainter &painter, double top, double each) const;
    void paintFoot(ChartPainter &painter, double top, double each) const;
    void paintSteps(ChartPainter &painter, double top) const;

    HeatField m_field;
    double m_labels = 0;
    double m_widestColumn = 0;
};

} // namespace palmares::ui
