#include "ui/judge/entrymodel.h"

#include "ui/judge/callwords.h"

#include <algorithm>

namespace palmares::ui {

void EntryModel::show(const BoardSnapshot &board, EntryFilter filter, const EntryId &kept)
{
    auto rows = shownEntries(*board, filter, kept);
    // Rows stand for the same entries as before: say only which of them changed.
    const bool isSame = m_board && rows == m_rows && m_board->entries.size() == board->entries.size() &&
                        std::equal(m_board->entries.begin(), m_board->entries.end(), board->entries.begin(),
                                   [](const auto &a, const auto &b) { return a == b || a->id == b->id; });
    if (!isSame) {
        beginResetModel();
        m_board = board;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const BoardSnapshot before = m_board;
    m_board = board;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (before->entries[m_rows[row]] != board->entries[m_rows[row]]) {
            const QModelIndex at = index(static_cast<int>(row));
            emit dataChanged(at, at);
        }
    }
}

void EntryModel::setLanguage(const std::string &lang)
{
    m_lang = lang;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const BoardEntry &EntryModel::entry(const QModelIndex &index) const
{
    return *m_board->entries[m_rows[static_cast<std::size_t>(index.row())]];
}

QString EntryModel::title(const BoardEntry &entry) const
{
    return titleLine(entry, m_lang);
}

QModelIndex EntryModel::indexOf(std::size_t place) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), place);
    if (found == m_rows.end() || *found != place)
        return {};
    return index(static_cast<int>(found - m_rows.begin()));
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BoardEntry &row = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(QString::fromStdString(row.code), title(row), spokenState(row));
    case PlaceRole:
        return QVariant::fromValue<qulonglong>(m_rows[static_cast<std::size_t>(index.row())]);
    default:
        return {};
    }
}

} // namespace palmares::ui
