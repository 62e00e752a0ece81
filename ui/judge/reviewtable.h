#pragma once

#include <QTableView>

#include "core/office/judgedesk.h"
#include "ui/judge/scorekeys.h"

namespace palmares::ui {

class ReviewModel;

/// The table of the review: arrows move, digits overwrite, Backspace clears, Enter opens the entry.
class ReviewTable final : public QTableView {
    Q_OBJECT

public:
    explicit ReviewTable(ReviewModel *model, QWidget *parent = nullptr);

    /// Widths and the words that stand across rows without scores; after a change of the model.
    void arrange();
    /// Shows every row, for a page that scrolls as a whole; else it scrolls in the room it has.
    void setWhole(bool whole);

signals:
    void changed(const palmares::SheetChange &change);
    void opened(std::size_t place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool scorePressed(QKeyEvent *event);
    bool pagePressed(const QKeyEvent *event);
    void sizeColumns();
    void sizeRows();
    void fitHeight();

    ReviewModel *m_model;
    bool m_isWhole = false;
    ScoreKeys m_keys;
    QModelIndex m_keysAt;
    std::string m_typed; ///< what was typed into a cell of many points
};

} // namespace palmares::ui
