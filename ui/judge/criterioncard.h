#pragma once

#include <QFrame>

#include "core/office/judging/judgeboard.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/sheetcriterion.h"

namespace palmares::ui {

class AnchorLadder;
class AsideField;
class PlainLabel;

/// A criterion of the sheet. The current one shows definition, control and ladder; the others name, control
/// and the word of their score.
class CriterionCard final : public QFrame {
    Q_OBJECT

public:
    CriterionCard(const SheetCriterion &criterion, QWidget *parent);

    /// The same criterion in another language.
    void setCriterion(const SheetCriterion &criterion);
    /// What stands in it, from elsewhere.
    void setCell(const BoardCell &cell);
    /// A person cannot judge it: the score is kept for *Undo* until another entry is shown.
    void setAside();
    /// Another entry is shown: what was kept, typed or refused is not its.
    void forget();
    void setCurrent(bool current);
    /// False: kept and shown, but not to be changed (the whole sheet was stepped back from).
    void setOpen(bool open);

    const SheetCriterion &criterion() const { return m_criterion; }
    const BoardCell &cell() const { return m_cell; }
    ScoreControl *control() const { return m_control; }
    /// What takes the focus: the control, or *Undo* of a criterion that cannot be judged.
    void take();

signals:
    /// A cell that a person changed; `goesOn` as in ScoreControl::scored().
    void changed(const palmares::BoardCell &cell, bool goesOn);
    void becameCurrent();
    void nextWanted();
    void stepWanted(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeEnd();
    void retranslate();
    void arrange();
    void scored(const ScoreControl::Value &value, bool goesOn);
    void undone();
    void sayRefused();
    QString endWords() const;
    void putCell();
    bool isAside() const;
    ScoreControl::Value value() const;

    SheetCriterion m_criterion;
    BoardCell m_cell;
    ScoreControl::Value m_kept; ///< the score before "cannot judge"
    bool m_isCurrent = false;
    bool m_isOpen = true;

    PlainLabel *m_title, *m_end, *m_definition, *m_refusal;
    QBoxLayout *m_head; ///< title and end
    ScoreControl *m_control;
    AsideField *m_aside;
    AnchorLadder *m_ladder;
};

} // namespace palmares::ui
