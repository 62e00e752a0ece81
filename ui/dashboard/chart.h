#pragma once

#include "core/statistics/alpha.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/dashboard/chartpainter.h"

#include <map>
#include <memory>
#include <optional>

namespace palmares::ui {

/// What a chart draws: pure values, made anew when language or content change.
class ChartDrawing {
public:
    virtual ~ChartDrawing() = default;

    /// How high it is in that width.
    virtual double heightFor(double width) const = 0;
    /// The least width in which it can be read; wider than its place: it scrolls sideways.
    virtual double leastWidth(double zoom) const
    {
        static_cast<void>(zoom);
        return 0;
    }
    /// True if more can be seen by drawing it wider.
    virtual bool canZoom() const { return false; }
    /// Paints all of it, or at least what is visible, and marks what can be pointed at.
    virtual void paint(ChartPainter &painter) const = 0;
    /// For as long as changes run to their rest: this drawing on its way from `before`, `part` from 0 to 1.
    /// None: it does not move.
    virtual std::unique_ptr<ChartDrawing> onTheWay(const ChartDrawing &before, double part) const
    {
        static_cast<void>(before);
        static_cast<void>(part);
        return nullptr;
    }
};

/// A chart with all its words: the finding as a sentence, how it was reached, the drawing, and the same as a
/// table.
struct ChartContent {
    QString
        name; ///< stays the same whatever the finding: for files and screen readers ("Severity of judges")
    QString finding; ///< a sentence
    QString method;  ///< small, under it
    QString nothing; ///< why there is no drawing; else empty
    std::shared_ptr<const ChartDrawing> drawing;
    std::vector<CellTable::Column> columns;
    std::vector<std::vector<Cell>> rows;
    /// Around the figures of a column, by row: two more columns of a file.
    std::map<std::size_t, std::vector<std::optional<statistics::Limits>>> limits;
    QStringList choices; ///< of orders in which it can be drawn; empty: one
    int choice = 0;

    bool isThere() const { return drawing != nullptr; }
};

} // namespace palmares::ui
