#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractProxyModel>

#include <functional>
#include <optional>
#include <vector>

namespace palmares::ui {

/// What a table of the office asks its model beside the usual roles. All are optional.
struct TableRole {
    enum {
        Sort = Qt::UserRole + 200, ///< what to sort by, if not the words: a number, a string
        Search,                    ///< of the first column: more words that find the row, such as its text
        Picture,                   ///< int of an Icon before the words
        Ink,                       ///< int of a Tone for words and icon
        Part,                      ///< double from 0 to 1: a bar before the words
        Bold,                      ///< bool
        Fault,                     ///< int of a Tone, Bad or Warn: the cell at fault, in a tint and a frame
        Heading,                   ///< bool: the row heads those below it; its words span the table
        Near,                      ///< bool: on the ground of what is too close to call
        Interval,                  ///< IntervalMark: drawn instead of the words
        LineBelow,                 ///< bool: a strong line under the row, such as a cut
        Kind,                      ///< of headerData(): int of a ColumnKind
    };
};

/// A value with how sure it is, on an axis that all rows of its column share.
struct IntervalMark {
    double from = 0; ///< the ends of the axis
    double to = 1;
    double low = 0;
    double high = 0;
    double value = 0;           ///< the dot
    std::optional<double> tick; ///< a short bar: another value of the same thing
    Tone tone = Tone::Accent;
};

enum class ColumnKind {
    Words,  ///< in their own direction, cut at their own end
    Code,   ///< left to right, second ink
    Figure, ///< at the end of the column
};

/// Sorts and filters rows for a table: instant at 12,000 rows, because what is compared and searched is
/// computed once, and because the table is told once instead of row by row.
class RowsProxy final : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit RowsProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    /// Only rows in which every word of this occurs somewhere, whatever case and accents it has.
    void setNeedle(const QString &needle);
    const QString &needle() const { return m_needle; }
    /// Only rows for which this holds; none: all. Asked anew by refilter().
    void setFilter(std::function<bool(int sourceRow)> filter);
    void refilter();

    void sort(int column, Qt::SortOrder order) override;

    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The source row behind a row; −1 if there is none.
    int sourceRow(int row) const;
    /// The row in which a source row is shown; −1 if it is filtered out.
    int rowOf(int sourceRow) const;

signals:
    /// Other rows, or the same in another order: the table puts selection and cell back where they were.
    void aboutToRearrange();
    void rearranged();

private:
    void forget();
    void rebuild();
    bool matches(int sourceRow) const;
    const QString &haystack(int sourceRow) const;
    void sortRows(std::vector<int> &rows) const;

    QString m_needle;
    QStringList m_words;
    std::function<bool(int)> m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_rows;                  ///< source rows as shown
    std::vector<int> m_places;                ///< of source rows; −1: filtered out
    mutable std::vector<QString> m_haystacks; ///< by source row; null: not made yet
};

/// Small letters without accents, for searching.
QString folded(const QString &text);

} // namespace palmares::ui

Q_DECLARE_METATYPE(palmares::ui::IntervalMark)
