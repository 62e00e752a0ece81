#pragma once

#include <QTableView>

#include "core/office/judging/judgeboard.h"
#include "core/office/judging/judgedesk.h"
#include "ui/judge/scorekeys.h"

namespace palmares::ui {

class ReviewModel;
class TwoLineHeads;
struct SheetCriterion;

/// The table of the review: arrows move, digits overwrite, Backspace clears, Enter opens the entry.
class ReviewTable final : public QTableView {
    Q_OBJECT

public:
    explicit ReviewTable(ReviewModel *model, QWidget *parent = nullptr);

    /// Widths and the words that stand across rows without scores; after a change of the model.
    void arrange();
    /// Shows every row, for a page that scrolls as a whole; else it scrolls in the room it has.
    void setWhole(bool whole);
    /// What is left free beside the words of a cell, in pixels.
    int inset() const;
    /// Which scores there are, after something else was typed; else empty.
    const QString &refusedPoints() const { return m_refused; }
    /// A number is typed in the cell at hand that is no score of it, or not whole yet, and so is not kept.
    bool hasUnkept() const { return !m_unkeptAt.isEmpty(); }
    /// The number that was typed has come to its end; what is typed next is another one.
    void endNumber();

    /// A table goes to the row that begins with what is typed; here that would be another entry, and the next digit its score.
    void keyboardSearch(const QString &) override {}

signals:
    void changed(const palmares::SheetChange &change);
    void opened(std::size_t place);
    /// What was typed is no score of the criterion: which there are, in words, or why none; empty: it is no longer so.
    void refused(const QString &points);
    /// Somebody went on from a number that is not kept; what was there before stands.
    void leftUnkept(const QString &entry);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool scorePressed(QKeyEvent *event);
    void numberPressed(const std::string &symbol, const SheetCriterion &asked, SheetChange change,
                       const BoardCell &cell);
    void sayRefused(const QString &points);
    void dropNumber();
    void spanRow(int row);
    QModelIndex cellIn(int row) const;
    bool pagePressed(const QKeyEvent *event);
    void sizeColumns();
    void placeColumns();
    int cellsWidth(int column, int padding) const;
    void sizeRows();
    void fitHeight();

    ReviewModel *m_model;
    TwoLineHeads *m_heads;
    bool m_isWhole = false;
    int m_column = 0; ///< in which somebody goes up and down
    ScoreKeys m_keys;
    QModelIndex m_keysAt;
    std::string m_typed; ///< what was typed into a cell of many points
    QString m_refused;
    QString m_unkeptAt; ///< code of the entry of a number that is not kept; else empty
    std::string m_before; ///< what stood there before; empty: nothing
    bool m_hasSaid = false; ///< the number has changed the score: what comes of it next replaces that
};

} // namespace palmares::ui
