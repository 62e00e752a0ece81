#pragma once

#include <QAbstractTableModel>

#include "ui/judge/entrystate.h"
#include "ui/judge/sheetcriterion.h"

namespace palmares::ui {

enum class ReviewOrder { Own, ByTotal, ByCode };

/// The rows of the review: entries of the judge, practice and taken-back ones left out, in the order asked.
/// What has no total comes after what has one.
std::vector<std::size_t> reviewRows(const JudgeBoard &board, ReviewOrder order, EntryFilter filter);

/// All own scores of a round as a table: code, title, one column per criterion, total.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole };
    static constexpr int codeColumn = 0;
    static constexpr int titleColumn = 1;
    static constexpr int firstCriterion = 2;

    explicit ReviewModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setWords(std::vector<SheetCriterion> criteria, const QString &totalName, const std::string &lang);
    /// Rows stay where they are while `keepsOrder`, so that a score that is changed does not jump away.
    void show(const BoardSnapshot &board, ReviewOrder order, EntryFilter filter, bool keepsOrder);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const BoardEntry &entry(int row) const;
    std::size_t place(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const std::vector<SheetCriterion> &criteria() const { return m_criteria; }
    const BoardSnapshot &board() const { return m_board; }
    int totalColumn() const { return firstCriterion + static_cast<int>(m_criteria.size()); }
    /// The row in which somebody is at work, −1 for none: it shows its cells, even if they are all blank.
    void setAtHand(int row);
    /// What stands across the scores of a row without any; empty for others.
    QString rowWords(int row) const;
    /// The same of an entry: a conflict or what kept one from judging, with the reason; nothing scored yet.
    static QString wordsInstead(const BoardEntry &entry);
    static QString asideWords(const BoardSheet &sheet);
    /// The result of an entry, or how much is missing for one; of a check what its items come to.
    static QString resultText(const JudgeBoard &board, const BoardEntry &entry);
    /// One fail fails, a pass of all items passes, anything else is unsure.
    static QString checkText(const BoardSheet &sheet);

private:
    QString cellText(const BoardEntry &entry, int column) const;

    std::vector<SheetCriterion> m_criteria;
    QString m_totalName;
    std::string m_lang = "en";
    BoardSnapshot m_board;
    std::vector<std::size_t> m_rows;
    int m_atHand = -1;
    ReviewOrder m_order = ReviewOrder::Own;
    EntryFilter m_filter = EntryFilter::All;
};

} // namespace palmares::ui
