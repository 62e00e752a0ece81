#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace palmares::ui {

/// What the sheets of an entry come to, beside its official score.
struct TotalsOnScale {
    std::vector<double> totals; ///< ascending, one a sheet that counts
    QString low;                ///< the least of them, as the rules print it
    QString high;               ///< the greatest
    QString official;           ///< empty: none
    std::optional<double> score; ///< the official one where it is a number of that scale: not so of points for ranks, or of shares
    double least = 0; ///< ends of the scale
    double most = 0;  ///< no greater than `least`: nothing can be drawn
};

/// Marks of a scale with both of its ends, at most `most` (2 at least) of them, at round numbers between; ascending.
std::vector<double> marksOf(double least, double most, int count);

/// The scale with a dot for the total of each judge and a bar for the official score. Dots that would lie on each other are stacked.
class TotalsStrip final : public QWidget {
    Q_OBJECT

public:
    explicit TotalsStrip(QWidget *parent);

    /// Says in its accessible description what it shows.
    void show(const TotalsOnScale &totals);
    /// "4 judges, from 7.50 to 8.50 · official score 8.00"
    static QString sentence(const TotalsOnScale &totals);
    /// Where the dots are, in the order of the totals, and where the bar is (none: nothing). Pixels.
    std::vector<QPointF> dots() const;
    std::optional<double> bar() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double x(double value) const;
    double axis() const;
    double dotSize() const;
    int side() const;

    TotalsOnScale m_totals;
};

} // namespace palmares::ui
