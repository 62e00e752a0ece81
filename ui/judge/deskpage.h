#pragma once

#include "ui/shell/page.h"

#include "ui/judge/boardkeeper.h"
#include "ui/judge/desklayout.h"
#include "ui/judge/pace.h"

#include <QElapsedTimer>

#include <set>

class QPushButton;
class QSplitter;

namespace palmares::ui {

class ElidedLabel;
class EmptyState;
class EntryPane;
class OwnCopyOffer;
class EntryView;
class SegmentedControl;
class SheetPane;

/// The judge's desk: entries at the start, the entry in the middle, the score sheet at the end.
class DeskPage final : public Page {
    Q_OBJECT

public:
    DeskPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;
    bool leave() override;
    bool mayClose() override;
    std::vector<KeyHint> keys() const override;

    EntryPane *list() const { return m_list; }
    SheetPane *sheet() const { return m_sheet; }
    EntryView *reader() const { return m_reader; }
    BoardKeeper *keeper() const { return m_keeper; }
    OwnCopyOffer *ownCopy() const { return m_copy; }
    const DeskLayout &deskLayout() const { return m_layout; }
    /// Index in the board of the entry on screen; JudgeBoard::none before the first.
    std::size_t shown() const { return m_shown; }

    void goTo(std::size_t place);
    void goNext();
    void goBy(int by);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void bindActions();
    void boardCame(const BoardSnapshot &board);
    void enter(const BoardSnapshot &board);
    void takeStep(void (BoardKeeper::*take)());
    void showStep(const StepSeen &step);
    void forgetStep();
    void showEntry();
    void leaveEntry();
    void markScale();
    DeskLayout wantedLayout() const;
    void setWide(bool wide);
    void endWide();
    void layOut();
    void sizePanes();
    void rememberPanes();
    QString panesName() const;
    void relook();
    void placeDrawer(bool open);
    void showTab(int tab);
    void wordCriteria();
    void writeComment();
    void stepBack(void (SheetPane::*ask)());
    void toggleFlag();
    void compare();
    void takeWorkFocus();
    bool showsRefused();
    bool holdsBack();
    void tellRefused();
    void noteAnswered();
    bool scoreFromAnywhere(QKeyEvent *event);
    const BoardEntry *entry() const;

    BoardKeeper *m_keeper;
    OwnCopyOffer *m_copy;
    BoardSnapshot m_board;
    std::size_t m_shown = JudgeBoard::none;
    EntryId m_shownId;
    std::vector<RecordId> m_shownHeads; ///< of the texts on screen
    QString m_wanted;                   ///< code of the entry to go to once the board is here
    bool m_hasEntered = false;
    bool m_wasOpen = false;   ///< the entry on screen, when it came there
    EntryId m_referenceSeen;  ///< the entry for practice whose reference scores were brought into sight
    bool m_wasAskedToClose = false; ///< and has shown what was not kept
    bool m_saysStep = false;      ///< the notice above is of an undo or a redo
    std::set<EntryId> m_answered; ///< on screen, though not on the board yet: saving takes a moment
    DeskLayout m_layout;
    bool m_isLaidOut = false;
    bool m_isWide = false; ///< an open file has the whole width
    double m_drawnAt = 1;  ///< pixels per drawn pixel at that time
    bool m_isSizedUnseen = false; ///< the panes were sized while the page was hidden, and its parts knew no new least widths
    int m_tab = 0;
    Stopwatch m_watch;
    QElapsedTimer m_time;

    QWidget *m_top;
    QPushButton *m_drawerButton;
    ElidedLabel *m_topCode, *m_topTitle;
    SegmentedControl *m_tabs;
    QSplitter *m_splitter;
    EntryPane *m_list;
    EntryView *m_reader;
    SheetPane *m_sheet;
    QPushButton *m_flag, *m_compare;
    EmptyState *m_nothing;
};

} // namespace palmares::ui
