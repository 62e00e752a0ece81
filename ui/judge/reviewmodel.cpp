#include "ui/judge/reviewmodel.h"

#include "ui/judge/callwords.h"
#include "ui/judge/scoretext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace palmares::ui {

std::vector<std::size_t> reviewRows(const JudgeBoard &board, ReviewOrder order, EntryFilter filter)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < board.entries.size(); ++i) {
        const BoardEntry &entry = *board.entries[i];
        if (!entry.isPractice && entry.gone == BoardEntry::Gone::No && passes(filter, entry))
            rows.push_back(i);
    }
    const auto at = [&](std::size_t i) -> const BoardEntry & { return *board.entries[i]; };
    if (order == ReviewOrder::ByCode) {
        std::stable_sort(rows.begin(), rows.end(),
                         [&](std::size_t a, std::size_t b) { return at(a).code < at(b).code; });
    } else if (order == ReviewOrder::ByTotal) {
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            const auto &first = at(a).sheet.total;
            const auto &second = at(b).sheet.total;
            if (!first || !second)
                return first.has_value() && !second.has_value();
            return board.totalBest == Best::High ? *first > *second : *first < *second;
        });
    }
    return rows;
}

void ReviewModel::setWords(std::vector<SheetCriterion> criteria, const QString &totalName,
                           const std::string &lang)
{
    beginResetModel();
    m_criteria = std::move(criteria);
    m_totalName = totalName;
    m_lang = lang;
    endResetModel();
}

void ReviewModel::show(const BoardSnapshot &board, ReviewOrder order, EntryFilter filter, bool keepsOrder)
{
    const bool sameEntries = m_board && m_board->entries.size() == board->entries.size();
    if (keepsOrder && sameEntries && order == m_order && filter == m_filter) {
        m_board = board;
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_board = board;
    m_order = order;
    m_filter = filter;
    m_rows = reviewRows(*board, order, filter);
    m_atHand = -1;
    endResetModel();
}

void ReviewModel::setAtHand(int row)
{
    for (const int changed : {std::exchange(m_atHand, row), row}) {
        if (changed >= 0 && changed < rowCount())
            emit dataChanged(index(changed, 0), index(changed, columnCount() - 1));
    }
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : totalColumn() + 1;
}

const BoardEntry &ReviewModel::entry(int row) const
{
    return *m_board->entries[place(row)];
}

QString ReviewModel::resultText(const JudgeBoard &board, const BoardEntry &entry)
{
    if (entry.sheet.total)
        return shownTotal(board, entry, QLocale());
    if (entry.answered < entry.asked && entry.isOpen())
        return tr("%Ln missing", nullptr, static_cast<int>(entry.asked - entry.answered));
    //: No number comes of a sheet on which something could not be judged
    return board.kind == RoundKind::Check ? checkText(entry.sheet) : tr("none", "result of a sheet");
}

QString ReviewModel::checkText(const BoardSheet &sheet)
{
    constexpr std::int64_t fail = 0, pass = 1, unsure = 2;
    std::int64_t all = pass;
    for (const BoardCell &cell : sheet.cells) {
        if (cell.state == BoardCell::State::NotAsked)
            continue;
        if (cell.state == BoardCell::State::Number && cell.units == fail)
            return itemWord(fail);
        if (cell.state != BoardCell::State::Number || cell.units != pass)
            all = unsure;
    }
    return itemWord(all);
}

QString ReviewModel::asideWords(const BoardSheet &sheet)
{
    switch (sheet.state) {
    case SheetState::CannotJudge:
        return tr("Cannot judge: %1").arg(kindWord(sheet.kind));
    case SheetState::Recused:
        return tr("Conflict: %1").arg(kindWord(sheet.kind));
    case SheetState::Scored:
        break;
    }
    return {};
}

QString ReviewModel::wordsInstead(const BoardEntry &shown)
{
    return shown.progress == BoardEntry::Progress::Unscored ? tr("No scores yet") : asideWords(shown.sheet);
}

QString ReviewModel::rowWords(int row) const
{
    const BoardEntry &shown = entry(row);
    return shown.progress == BoardEntry::Progress::Unscored && row == m_atHand ? QString()
                                                                               : wordsInstead(shown);
}

QString ReviewModel::cellText(const BoardEntry &shown, int column) const
{
    const auto criterion = static_cast<std::size_t>(column - firstCriterion);
    if (criterion >= shown.sheet.cells.size())
        return {};
    const BoardCell &cell = shown.sheet.cells[criterion];
    switch (cell.state) {
    case BoardCell::State::Number:
        return choiceText(m_criteria[criterion], cell.units, QLocale());
    case BoardCell::State::CannotJudge:
        //: Cannot judge, in a narrow cell
        return m_criteria[criterion].kind == StripKind::Chnri ? noAnswerWord() : tr("n/a");
    case BoardCell::State::Blank:
        return QStringLiteral("\u2013");
    case BoardCell::State::NotAsked:
        break;
    }
    return {};
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BoardEntry &shown = entry(index.row());
    if (role == PlaceRole)
        return QVariant::fromValue<qulonglong>(place(index.row()));
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = index.column() >= firstCriterion;
        return QVariant::fromValue<Qt::Alignment>((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) |
                                                  Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == codeColumn)
        return QString::fromStdString(shown.code);
    if (index.column() == titleColumn)
        return titleLine(shown, m_lang);
    const QString words = rowWords(index.row());
    if (!words.isEmpty())
        return index.column() == firstCriterion ? words : QString();
    if (index.column() == totalColumn())
        return resultText(*m_board, shown);
    return cellText(shown, index.column());
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(
            (section >= firstCriterion ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == codeColumn)
        return tr("Code");
    if (section == titleColumn)
        return tr("Entry");
    if (section == totalColumn())
        return asHeading(m_totalName);
    return m_criteria[static_cast<std::size_t>(section - firstCriterion)].title;
}

} // namespace palmares::ui
