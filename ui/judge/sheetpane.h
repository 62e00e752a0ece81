#pragma once

#include <QWidget>

#include "core/office/judging/judgedesk.h"
#include "ui/judge/entrystate.h"
#include "ui/judge/sheetcriterion.h"
#include "ui/judge/stepwords.h"

class QBoxLayout;
class QKeyEvent;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace palmares::ui {

class AsideField;
class CommentBox;
class CriterionCard;
class PlainLabel;
class SheetNotes;

/// The score sheet of one entry: its criteria, two comments, and what else can be said about it. Tells what a
/// person changes; whoever embeds it saves that and shows the next picture.
class SheetPane final : public QWidget {
    Q_OBJECT

public:
    explicit SheetPane(QWidget *parent = nullptr);

    /// The criteria in the present language, in the order of the board's columns.
    void setCriteria(std::vector<SheetCriterion> criteria);
    /// Another entry: the first criterion that is open becomes the current one.
    void show(const BoardSnapshot &board, std::size_t place);
    /// The same entry after a save. What has the focus is left alone while it says the same.
    void refresh(const BoardSnapshot &board);
    /// How a complete sheet is summed up: "mean", "sum" … in the present language.
    void setTotalName(const QString &name);

    /// Gives the focus to the current criterion.
    void takeFocus();
    /// Scores can be given: the entry is to be judged, and the judge has not stepped back from it.
    bool isOpen() const;
    /// What is typed next, in scores or comments, belongs to no step before it.
    void endStep();
    /// What an undo or a redo changed: into sight, with the focus.
    void bring(const StepPlace &place);
    const std::vector<SheetCriterion> &criteria() const { return m_criteria; }
    std::size_t currentCriterion() const { return m_current; }
    CriterionCard *card(std::size_t index) const { return m_cards[index]; }
    std::size_t cardCount() const { return m_cards.size(); }
    /// Takes the focus to the first criterion in which something is typed that is no point of its scale, and so is not kept; false if there is
    /// none.
    bool goToRefused();
    /// Ends the typing in all of them first.
    bool hasRefused();
    /// Scrolls to what the notices say, as how a reference scored, and gives the focus to Next; false if that was in sight.
    bool bringNotes();
    /// Every criterion on screen is answered, whether that is saved already or not.
    bool isAnswered() const;
    CommentBox *committee() const { return m_committee; }
    CommentBox *entrant() const { return m_entrant; }
    /// Why the whole entry has no scores; hidden while it has.
    AsideField *aside() const { return m_aside; }
    QPushButton *nextButton() const { return m_next; }
    /// Not narrower than this, nor than what stands in it.
    void setLeastWidth(int width);
    QSize minimumSizeHint() const override;

    /// Opens the list of reasons, as its button does.
    void askCannotJudge();
    void askConflict();

signals:
    /// `change.entry` is set.
    void changed(const palmares::SheetChange &change);
    void nextEntryWanted();
    void keepScoresWanted();
    /// Which of several versions stands: `take` none keeps that of this laptop.
    void settleWanted(const std::vector<palmares::RecordId> &seen,
                      const std::optional<palmares::RecordId> &take);
    void currentChanged();
    /// A key that scrolls what one reads, and is of no use to the control that has the focus.
    void readingKeyPressed(QKeyEvent *event);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void relook();
    void arrangeBar();
    void setNextKey(const QString &key);
    void buildCards();
    void fill();
    void wordAside(const BoardEntry &shown);
    void setCurrent(std::size_t index);
    void step(int by, bool mayLeave);
    void cellChanged(std::size_t index, const BoardCell &cell, bool goesOn);
    void stepBack(const std::string &kind, bool isConflict);
    void takeBack();
    void criterionAside();
    void showCurrent();
    void showStanding();
    void takeStanding();
    void keepInSight();
    void showWriting(const CommentBox *box);
    QString summary() const;
    const BoardEntry *entry() const;
    SheetChange change() const;

    std::vector<SheetCriterion> m_criteria;
    std::vector<CriterionCard *> m_cards;
    BoardSnapshot m_board;
    std::size_t m_place = JudgeBoard::none;
    std::size_t m_current = 0;
    bool m_isStepping = false; ///< somebody steps back from the entry, or comes back to it: not saved yet
    QString m_totalName;
    int m_leastWidth = 0;

    PlainLabel *m_title, *m_summary;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_cardColumn;
    SheetNotes *m_notes;
    AsideField *m_aside;
    CommentBox *m_committee, *m_entrant;
    QWidget *m_bar;
    QBoxLayout *m_barRows; ///< one row where there is room, else two
    QPushButton *m_cannot, *m_conflict, *m_next;
};

} // namespace palmares::ui
