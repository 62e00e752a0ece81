#pragma once

#include <QWidget>

#include "core/office/judging/judgeboard.h"

namespace palmares::ui {

/// One piece per entry, in the judge's order: done, begun, to do, stepped back from.
class EntrySegments final : public QWidget {
    Q_OBJECT

public:
    explicit EntrySegments(QWidget *parent = nullptr);

    void setBoard(const BoardSnapshot &board);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BoardEntry::Progress> m_pieces;
};

} // namespace palmares::ui
