#pragma once

#include <QAbstractListModel>

#include "ui/judge/entrystate.h"

namespace palmares::ui {

/// The rows of the entry list: a filtered view of a board. Entries that did not change are not painted again.
class EntryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole }; ///< index in the board

    explicit EntryModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// `kept` is the entry at hand: it stays whatever the filter.
    void show(const BoardSnapshot &board, EntryFilter filter, const EntryId &kept);
    void setLanguage(const std::string &lang);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const BoardSnapshot &board() const { return m_board; }
    const BoardEntry &entry(const QModelIndex &index) const;
    QString title(const BoardEntry &entry) const;
    /// The row of a board's index; invalid if it is filtered out.
    QModelIndex indexOf(std::size_t place) const;

private:
    BoardSnapshot m_board;
    std::vector<std::size_t> m_rows;
    std::string m_lang = "en";
};

} // namespace palmares::ui
