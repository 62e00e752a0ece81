#pragma once

#include "core/office/exchange/intakepreview.h"
#include "ui/widgets/card.h"

#include <array>

class QGridLayout;

namespace palmares::ui {

class PlainLabel;

/// "After the merge": the call in figures, before and after.
class MergeCard final : public Card {
    Q_OBJECT

public:
    explicit MergeCard(QWidget *parent = nullptr);
    void show(const MergeFigures &before, const MergeFigures &after);
    void retranslate();
    /// "311 → 336", as it is read.
    QString figure(std::size_t row) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        PlainLabel *what, *before;
        QWidget *arrow;
        PlainLabel *after;
    };
    void arrange(int columns);
    PlainLabel *m_title;
    QGridLayout *m_grid;
    std::array<Row, 4> m_rows;
    int m_columns = 0;
    PlainLabel *m_note;
    MergeFigures m_before, m_after;
};

} // namespace palmares::ui
