#pragma once

#include <QWidget>

#include "ui/judge/entrymodel.h"

#include <array>

class QButtonGroup;
class QListView;
class QPushButton;
class QToolButton;

namespace palmares::ui {

class PlainLabel;
class EntrySegments;
class SpreadBars;

/// The entries at the start of the desk: how many are done, which are shown, and how the own scores spread.
class EntryPane final : public QWidget {
    Q_OBJECT

public:
    explicit EntryPane(QWidget *parent = nullptr);

    /// `current` is an index in the board, or JudgeBoard::none.
    void show(const BoardSnapshot &board, std::size_t current);
    void setLanguage(const std::string &lang);
    /// The scale whose scores are drawn, and the point that is marked.
    void setMarked(const Scale &scale, std::optional<std::int64_t> marked);

    EntryFilter filter() const { return m_filter; }
    void setFilter(EntryFilter filter);
    QListView *list() const { return m_list; }
    /// The entry before (−1) or after (1) in what is shown; JudgeBoard::none at the ends.
    std::size_t neighbour(std::size_t from, int by) const;

signals:
    void chosen(std::size_t place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void relook();
    void makeRoom();
    void fill();
    EntryId kept();
    QString timeLeft() const;

    EntryModel *m_model;
    BoardSnapshot m_board;
    std::size_t m_current = JudgeBoard::none;
    EntryFilter m_filter = EntryFilter::All;
    Scale m_scale;
    std::optional<std::int64_t> m_marked;
    bool m_isSelecting = false;
    EntryId m_keptId; ///< the entry at hand, while it stays in a list that it would no longer be in

    QWidget *m_nothing;
    QPushButton *m_clearFilter;
    PlainLabel *m_title, *m_count, *m_empty, *m_left, *m_spreadTitle, *m_spreadCount;
    EntrySegments *m_segments;
    QButtonGroup *m_filters;
    std::array<QToolButton *, 4> m_buttons{};
    QListView *m_list;
    SpreadBars *m_bars;
};

} // namespace palmares::ui
