#pragma once

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace palmares::ui {

/// One choice of a PickList, as a small card: a bold line, a few lines about it, a line of facts.
struct Pick {
    QString title; ///< plain text, its own direction
    QString about;
    QString facts;
    QString heading; ///< a group that begins with this choice; mostly empty
};

/// A list of choices of which one is taken. Arrows move, Enter chooses.
class PickList final : public QListView {
    Q_OBJECT

public:
    explicit PickList(QWidget *parent = nullptr);

    /// The choice stays where it was if there still is one.
    void setPicks(const std::vector<Pick> &picks);
    int current() const { return currentIndex().row(); }
    void setCurrent(int row);
    int count() const { return static_cast<int>(m_picks.size()); }
    const Pick &pick(int row) const { return m_picks[static_cast<std::size_t>(row)]; }

signals:
    void chosen(int row);
    /// Enter or a double click: this one, go on.
    void taken(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<Pick> m_picks;
    QStandardItemModel *m_model;
    bool m_isFilling = false;
};

} // namespace palmares::ui
