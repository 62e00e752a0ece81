#pragma once

#include "core/office/paper/sheetdesk.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <set>

namespace palmares::ui {

/// The paper of one judge as one person types it: a row for each sheet, a column for each criterion. What is no score of its scale
/// stays as it was typed, marked, and is not handed on.
class TypingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Columns before the criteria, and those after them, counted from the first of these.
    enum Before { Entry, Check, State, FirstCriterion };
    enum After { NotScored, Committee, Entrant, AfterCount };
    enum class Standing { Blank, Unfinished, Waiting, Differs, Taken, Forked };
    enum class NotScoring { No, Conflict, CannotJudge };

    using QAbstractTableModel::QAbstractTableModel;

    void setPaper(const FormBook &book, const TypedPaper &paper);
    /// Brings new sheets between those that are here, takes away those that are asked for no more, and shows what others changed; what is
    /// being typed stays as it is. False: the paper has other columns or another order, and nothing was done.
    bool follow(const FormBook &book, const TypedPaper &paper);
    /// What came of handing a row on.
    void setReport(int row, const SheetsReport &report);
    /// Shows the comments of all that stand since `sent` was taken in, where nobody has typed on.
    void setWords(int row, const TypedRow &sent, const TypedRow &stands);
    /// Every text of the screen.
    void retranslate();

    /// By check code or entry code, whatever digits; −1: none. The check code of a paper that was printed before the entry was corrected
    /// is remembered: its judge has read that version.
    int takeUp(const QString &check);
    int rowOfEntry(const std::string &code) const;
    int columnOf(const std::string &criterion) const; ///< "state" is the column of what is not scored; −1: none
    std::string entryOf(int row) const { return m_rows[static_cast<std::size_t>(row)].code; }
    QString titleOf(int criterion) const;
    int after(After column) const { return FirstCriterion + static_cast<int>(m_columns.size()) + column; }
    bool isToType(const QModelIndex &index) const;
    Standing standing(int row) const { return m_rows[static_cast<std::size_t>(row)].standing; }
    /// Rows of which a sheet counts, also one that is being typed anew.
    int takenCount() const;
    /// Whether it asks for pass or fail rather than for scores.
    bool isCheck() const;
    /// Whether one of them is being typed anew, or taken out.
    bool isAnyChanging() const;
    /// What a row says; without what is no score.
    TypedRow typedRow(int row) const;
    /// Why a cell is no score; empty if it is one.
    QString faultOf(const QModelIndex &index) const;
    /// That of the first such cell of a row.
    QString faultIn(int row) const;
    std::vector<TypingDifference> differences() const;
    /// One side of a difference as the grid shows it; a dash for blank.
    QString shownCell(const TypingDifference &difference, const std::string &side) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Somebody typed into a row.
    void typed(int row);

private:
    struct Row {
        std::string code;
        QString check;
        std::vector<std::string> olderChecks; ///< of papers printed before the entry was corrected
        std::string paperCheck = {};          ///< the one of the paper that is typed, once it was found by that
        QString title;
        std::vector<bool> asked;
        std::vector<QString> cells; ///< as typed
        NotScoring notScoring = NotScoring::No;
        QString why; ///< the kind of it
        QString committee;
        QString entrant;
        std::vector<RecordId> seenCommittee; ///< the sheets taken in before whose comment it shows
        std::vector<RecordId> seenEntrant;   ///< the same
        bool saysCommittee = false; ///< somebody typed into it since it was filled in
        bool saysEntrant = false;   ///< the same
        Standing standing = Standing::Blank;
        bool isTaken = false; ///< what counts of it until both people have typed something else alike
        std::vector<TypingDifference> differences;

        friend bool operator==(const Row &, const Row &) = default;
    };

    std::optional<std::size_t> criterionAt(int column) const;
    std::optional<std::string> read(std::size_t criterion, const QString &typed) const;
    QString shown(std::size_t criterion, const std::string &value) const;
    void fill(Row &row, const TypedRow &typed) const;
    void update(int at, Row now);
    std::vector<Row> rowsOf(const FormBook &book, const TypedPaper &paper) const;
    bool isBlank(const Row &row) const;
    bool isDifferent(const Row &row, const std::string &what) const;
    QString standingWords(Standing standing) const;
    QVariant stateData(const Row &row, int role) const;

    std::vector<FormColumn> m_columns;
    std::vector<Row> m_rows;
};

} // namespace palmares::ui
