#pragma once

#include "ui/coordinator/parts/importkind.h"
#include "ui/coordinator/parts/rowsproxy.h"

#include <QAbstractTableModel>

namespace palmares::ui {

/// What becomes of a row of a table, in the order in which the verdicts are offered as filters.
enum class RowVerdict { New, Update, Duplicate, Check, Here, Bad };
inline constexpr std::size_t rowVerdictCount = 6;

/// The rows of a table that is to be imported, each with what will happen to it and a box to leave it out.
class ImportTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Verdict, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that somebody left out stay out while they are the same lines.
    void show(ImportPreview preview);
    const ImportPreview &preview() const { return m_preview; }
    void clear();
    void retranslate();

    RowVerdict verdictOf(int row) const { return m_rows[static_cast<std::size_t>(row)].verdict; }
    std::size_t count(RowVerdict verdict) const;
    /// Rows that would come in as they are ticked now.
    std::size_t ticked() const;
    /// Rows that could come in and were left out by hand.
    std::size_t leftOut() const { return m_leftOut.size(); }
    /// Lines of all that is not to come in.
    std::vector<std::uint64_t> without() const;
    /// The column of the file behind a column of the table; −1 for the first two.
    int fileColumn(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticksChanged();

private:
    struct Row {
        std::uint64_t line = 0;
        int at = -1; ///< in the table; −1: the row could not be read
        RowVerdict verdict = RowVerdict::New;
        std::vector<int> about; ///< indexes of problems, or of findings
    };
    QString columnWords(const std::string &column) const;
    QString words(const Row &row) const;
    QString earlierCode(const Row &row, const Error &error) const;
    QVariant cell(const Row &row, int column, int role) const;
    bool isFault(const Row &row, int column) const;
    bool isTicked(const Row &row) const;

    ImportPreview m_preview;
    std::vector<Row> m_rows;
    std::vector<int> m_columns; ///< of the file, in the order in which they are shown
    std::vector<std::uint64_t> m_leftOut; ///< lines, ascending
};

/// What a column of a table can be, in words: "Title", "Text in French", "Kept privately".
QString fieldWords(const std::string &field);
/// "Perhaps twice 3": the verdict with its count, for a filter.
QString verdictFilter(RowVerdict verdict, std::size_t count);

} // namespace palmares::ui
