#include "ui/judge/deskpage.h"

#include "core/office/session/sessionthread.h"
#include "ui/judge/callwords.h"
#include "ui/judge/commentbox.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskkeys.h"
#include "ui/judge/entrypane.h"
#include "ui/judge/owncopyjob.h"
#include "ui/judge/sheetpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/text/languages.h"
#include "ui/viewer/entryview.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/briefly.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace palmares::ui {

namespace {

/// Under which the size of the entries' text is remembered.
QString zoomName()
{
    return QStringLiteral("desk/text");
}

/// Alt with an arrow: to the entry after (1) or before (−1), as the arrow points on screen; 0 for any other
/// key.
int arrowStep(const QKeyEvent *event, Qt::LayoutDirection direction)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || (event->modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return 0;
    const bool isForward = (event->key() == Qt::Key_Right) != (direction == Qt::RightToLeft);
    return isForward ? 1 : -1;
}

} // namespace

DeskPage::DeskPage(const Services &services, QWidget *parent)
    : Page(services, parent), m_keeper(new BoardKeeper(services, this)), m_top(new QWidget(this)),
      m_drawerButton(new QPushButton(m_top)), m_topCode(new ElidedLabel(TextRole::Small, Tone::Ink2, m_top)),
      m_topTitle(new ElidedLabel(TextRole::Section, Tone::Ink, m_top)), m_tabs(new SegmentedControl(m_top)),
      m_splitter(new QSplitter(this)), m_list(new EntryPane(this)), m_reader(new EntryView(this)),
      m_sheet(new SheetPane(this)), m_flag(new QPushButton(this)), m_compare(new QPushButton(this)),
      m_nothing(new EmptyState(Icon::Package, this))
{
    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins(ui::metric(12), ui::metric(6), ui::metric(12), ui::metric(6));
    top->setSpacing(ui::metric(8));
    top->addWidget(m_drawerButton);
    top->addWidget(m_topCode);
    top->addWidget(m_topTitle, 1);
    top->addWidget(m_tabs);
    m_nothing->hide();

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_reader);
    m_splitter->addWidget(m_sheet);
    m_splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(
        QLayout::SetNoConstraint); // panes give way by layOut(), not by pushing the window
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_nothing, 1);

    m_flag->setCheckable(true);
    m_reader->addToHeader(m_flag);
    m_reader->addToHeader(m_compare);
    QWidget::setTabOrder(m_list->list(), m_flag);
    QWidget::setTabOrder(m_flag, m_compare);

    connect(m_keeper, &BoardKeeper::boardChanged, this, &DeskPage::boardCame);
    connect(m_keeper, &BoardKeeper::stepTaken, this, &DeskPage::showStep);
    connect(m_keeper, &BoardKeeper::refused, this, [this](const Error &error) {
        m_saysStep = false;
        this->services().notices.say(NoticeText::of(error));
    });
    connect(m_list, &EntryPane::chosen, this, [this](std::size_t place) {
        goTo(place);
        placeDrawer(false);
    });
    connect(m_sheet, &SheetPane::changed, this, [this](const SheetChange &change) {
        forgetStep();
        if (std::exchange(m_wasAskedToClose, false))
            this->services().notices.clear(); // what it asked for is done
        m_keeper->save(change);
    });
    connect(m_sheet, &SheetPane::nextEntryWanted, this, &DeskPage::goNext);
    connect(m_sheet, &SheetPane::currentChanged, this, &DeskPage::markScale);
    connect(m_sheet, &SheetPane::keepScoresWanted, this, [this] {
        if (const BoardEntry *shown = entry())
            m_keeper->keepScores(shown->code);
        takeWorkFocus(); // the button goes away, and keys are to go on with the scores
    });
    connect(m_sheet, &SheetPane::settleWanted, this, [this](const auto &seen, const auto &take) {
        if (const BoardEntry *shown = entry())
            m_keeper->settle(shown->code, seen, take);
        takeWorkFocus();
    });
    connect(m_sheet, &SheetPane::readingKeyPressed, m_reader, &EntryView::readOn);
    connect(m_flag, &QPushButton::clicked, this, &DeskPage::toggleFlag);
    connect(m_compare, &QPushButton::clicked, this, &DeskPage::compare);
    connect(m_tabs, &SegmentedControl::chosen, this, &DeskPage::showTab);
    connect(m_reader->mediaPane(), &MediaPane::widenAsked, this, &DeskPage::setWide);
    // Another file passes through this state as well: only what holds counts.
    connect(m_reader->mediaPane(), &MediaPane::stateChanged, this, &DeskPage::endWide, Qt::QueuedConnection);
    connect(m_reader, &EntryView::zoomChanged, this, [this](int percent) {
        this->services().settings.remember(zoomName(), screen()->size(), QByteArray::number(percent));
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &DeskPage::rememberPanes);
    connect(m_nothing->primary(), &QPushButton::clicked, this,
            [this] { this->services().actions.action("file.open")->trigger(); });
    connect(m_drawerButton, &QPushButton::clicked, this, [this] { placeDrawer(m_list->isHidden()); });
    m_time.start();
    bindActions();
    relook();
}

void DeskPage::bindActions()
{
    ActionCatalogue &actions = services().actions;
    actions.bind("desk.next", this, [this] { goNext(); });
    actions.bind("desk.forward", this, [this] { goBy(1); });
    actions.bind("desk.previous", this, [this] { goBy(-1); });
    actions.bind("desk.flag", this, [this] { toggleFlag(); });
    actions.bind("desk.compare", this, [this] { compare(); });
    actions.bind("desk.list", this, [this] {
        if (m_layout.panes == DeskLayout::Panes::Three)
            m_list->list()->setFocus(Qt::ShortcutFocusReason);
        else
            placeDrawer(m_list->isHidden());
    });
    actions.bind("desk.wide", this, [this] { setWide(!m_isWide); });
    actions.allow("desk.wide", this, false);
    actions.bind("desk.comment", this, [this] { writeComment(); });
    actions.bind("desk.cannotjudge", this, [this] { stepBack(&SheetPane::askCannotJudge); });
    actions.bind("desk.conflict", this, [this] { stepBack(&SheetPane::askConflict); });
    m_copy = new OwnCopyOffer(services(), this, m_keeper);
    actions.bind("edit.undo", this, [this] { takeStep(&BoardKeeper::undo); });
    actions.bind("edit.redo", this, [this] { takeStep(&BoardKeeper::redo); });
}

QString DeskPage::title() const
{
    return tr("Score");
}

void DeskPage::retranslate()
{
    m_flag->setAccessibleName(tr("Come back to this entry"));
    m_flag->setToolTip(tr("Come back to this entry"));
    m_compare->setText(tr("Compare"));
    m_tabs->setSegments({tr("Entry"), tr("Scores")});
    m_tabs->setCurrent(m_tab);
    m_tabs->setAccessibleName(tr("What is shown of the entry"));
    m_nothing->setWords(tr("No entries have come yet"),
                        tr("Open the package that your coordinator sends you."));
    m_nothing->setActions(tr("Open files…"));
    wordCriteria();
    if (m_board)
        m_drawerButton->setText(tr("%L1 of %L2").arg(m_board->counts.done()).arg(m_board->counts.all));
    m_drawerButton->setAccessibleDescription(tr("Shows the list of entries"));
    m_reader->setPreferredLanguage(QString::fromStdString(services().languages.content()));
    m_list->setLanguage(services().languages.content());
    if (const BoardEntry *shown = entry()) {
        m_topTitle->setText(titleLine(*shown, services().languages.content()));
        m_reader->renameFiles(fileNames(services().call.view(), *shown));
    }
}

void DeskPage::wordCriteria()
{
    const CallSnapshot &view = services().call.view();
    if (!m_board || !view)
        return;
    const JudgeWelcome welcome = welcomeOf(*view, m_board->round, services().languages.content());
    m_sheet->setCriteria(criteriaOf(*m_board, welcome));
    m_sheet->setTotalName(totalName(*view, m_board->round));
}

void DeskPage::arrive(const Place &place)
{
    Page::arrive(place);
    m_wanted = place.entry;
    m_hasEntered = false;
    m_keeper->load(place.round.toStdString());
}

bool DeskPage::leave()
{
    leaveEntry();
    m_keeper->tellFailure();
    return m_keeper->mayLeave();
}

std::vector<KeyHint> DeskPage::keys() const
{
    return deskKeys(m_board);
}

const BoardEntry *DeskPage::entry() const
{
    return m_board && m_shown < m_board->entries.size() ? m_board->entries[m_shown].get() : nullptr;
}

void DeskPage::boardCame(const BoardSnapshot &board)
{
    const bool isFirst = !m_hasEntered;
    m_board = board;
    if (isFirst) {
        m_hasEntered = true;
        enter(board);
        return;
    }
    if (const std::size_t at = board->indexOf(m_shownId); at != JudgeBoard::none)
        m_shown = at;
    m_list->show(board, m_shown);
    // While something typed is on its way the picture lags behind what is on screen.
    if (!m_keeper->isSaving()) {
        m_answered.clear();
        m_sheet->refresh(board);
    }
    const BoardEntry *shown = entry();
    if (shown && services().call.view()->state.entries[shown->entry].heads != m_shownHeads)
        showEntry();
    m_flag->setChecked(shown && shown->isFlagged);
    m_flag->setIcon(icon(Icon::Flag, shown && shown->isFlagged ? Tone::Warn : Tone::Ink2));
    m_drawerButton->setText(tr("%L1 of %L2").arg(board->counts.done()).arg(board->counts.all));
    services().actions.allow("edit.undo", this, board->canUndo);
    services().actions.allow("edit.redo", this, board->canRedo);
}

/// What is typed while the answer is on its way belongs to no step before it.
void DeskPage::takeStep(void (BoardKeeper::*take)())
{
    m_sheet->endStep();
    (m_keeper->*take)();
}

/// Nobody should have to look for what a key has taken back.
void DeskPage::showStep(const StepSeen &step)
{
    const std::size_t at = m_board->indexOf(step.after->code);
    if (at == JudgeBoard::none)
        return;
    goTo(at);
    services().notices.say(noticeOf(step, [sheet = QPointer<SheetPane>(m_sheet)] {
        return sheet ? sheet->criteria() : std::vector<SheetCriterion>();
    }));
    m_saysStep = true;
    const StepPlace place = placeOf(step);
    if (place.part != StepPlace::Part::Nothing && m_layout.panes == DeskLayout::Panes::Tabbed)
        showTab(1);
    m_sheet->bring(place);
}

/// The notice of a step holds until something else is done.
void DeskPage::forgetStep()
{
    if (std::exchange(m_saysStep, false))
        services().notices.clear();
}

void DeskPage::enter(const BoardSnapshot &board)
{
    wordCriteria();
    const bool isEmpty = board->entries.empty();
    m_nothing->setVisible(isEmpty);
    m_splitter->setVisible(!isEmpty);
    if (isEmpty)
        return;
    std::size_t at = m_wanted.isEmpty() ? JudgeBoard::none : board->indexOf(m_wanted.toStdString());
    if (at == JudgeBoard::none)
        at = board->last;
    if (at == JudgeBoard::none)
        at = board->entries.front()->isOpen() ? 0 : nextOpen(*board, 0);
    m_shown = JudgeBoard::none;
    if (const int percent = services().settings.remembered(zoomName(), screen()->size()).toInt(); percent > 0)
        m_reader->setZoomPercent(percent);
    layOut();
    goTo(std::min(at, board->entries.size() - 1));
    takeWorkFocus();
}

void DeskPage::goTo(std::size_t place)
{
    if (!m_board || place >= m_board->entries.size() || place == m_shown)
        return;
    const bool hadFocus = m_sheet->isAncestorOf(QApplication::focusWidget());
    leaveEntry();
    forgetStep();
    m_board = m_keeper->pictured(); // with what is still on its way to disk
    m_shown = place;
    const BoardEntry &shown = *m_board->entries[place];
    m_shownId = shown.id;
    m_wasOpen = shown.isOpen();
    showEntry();
    if (m_layout.panes == DeskLayout::Panes::Tabbed)
        showTab(0); // one reads before one scores
    m_sheet->show(m_board, place);
    m_list->show(m_board, place);
    markScale();
    m_flag->setChecked(shown.isFlagged);
    m_flag->setIcon(icon(Icon::Flag, shown.isFlagged ? Tone::Warn : Tone::Ink2));
    m_topCode->setText(QString::fromStdString(shown.code));
    m_topTitle->setText(titleLine(shown, services().languages.content()));
    Place here = this->place();
    here.entry = QString::fromStdString(shown.code);
    setPlace(here);
    m_watch.touch(m_time.elapsed());
    m_keeper->visit(shown.code, 0);
    if (hadFocus)
        takeWorkFocus();
}

void DeskPage::showEntry()
{
    const BoardEntry &shown = *m_board->entries[m_shown];
    const CallSnapshot &view = services().call.view();
    m_shownHeads = view->state.entries[shown.entry].heads;
    m_reader->setEntry(shownEntry(view, *m_board, shown));
}

void DeskPage::leaveEntry()
{
    m_wasAskedToClose = false;
    tellRefused();
    noteAnswered();
    m_keeper->flush();
    m_watch.touch(m_time.elapsed());
    if (m_keeper->hasFailed())
        return; // what could not be written is told, and nothing is said over it
    const std::int64_t seconds = m_watch.take();
    if (const BoardEntry *shown = entry(); shown && seconds > 0)
        m_keeper->visit(shown->code, seconds);
}

/// Whoever leaves by another way than the next entry has perhaps not looked.
void DeskPage::tellRefused()
{
    const BoardEntry *shown = entry();
    if (!shown || !m_sheet->isOpen() || !m_sheet->hasRefused())
        return;
    m_saysStep = false; // what is said now is not about a step
    services().notices.say(unkeptNotice(shown->code));
}

/// Also where the sheet lies behind the text.
bool DeskPage::showsRefused()
{
    if (!m_sheet->hasRefused())
        return false;
    if (m_layout.panes == DeskLayout::Panes::Tabbed)
        showTab(1);
    return m_sheet->goToRefused();
}

/// On the next page there would be a notice; after the window there is none.
bool DeskPage::mayClose()
{
    const bool isAskedAgain = std::exchange(m_wasAskedToClose, true);
    if (isAskedAgain || !m_board || !showsRefused()) {
        m_wasAskedToClose = false;
        return true;
    }
    services().notices.say(unkeptAtCloseNotice());
    return false;
}

/// Fingers are faster than the disk: what was answered counts before the board says so.
void DeskPage::noteAnswered()
{
    if (entry() && m_keeper->isSaving() && m_sheet->isAnswered())
        m_answered.insert(m_shownId);
}

void DeskPage::takeWorkFocus()
{
    if (m_layout.panes == DeskLayout::Panes::Tabbed && m_tab == 0)
        m_reader->setFocus(Qt::OtherFocusReason);
    else
        m_sheet->takeFocus();
}

/// A digit scores wherever the focus is, but in a field one writes in: it goes to the criterion in hand.
bool DeskPage::scoreFromAnywhere(QKeyEvent *event)
{
    QWidget *focus = QApplication::focusWidget();
    const bool isOfSheet = m_sheet->isAncestorOf(focus) && !qobject_cast<QAbstractButton *>(focus);
    if (!isScoreKey(*event) || isOfSheet || !entry() || !m_sheet->isOpen())
        return false;
    if (m_layout.panes == DeskLayout::Panes::Tabbed && m_tab == 0)
        showTab(1);
    if (m_layout.panes != DeskLayout::Panes::Three && !m_list->isHidden())
        placeDrawer(false); // it lies over the sheet, and a score is seen as it is given
    m_sheet->takeFocus();
    QWidget *control = QApplication::focusWidget();
    if (!control || control == focus || !m_sheet->isAncestorOf(control))
        return false;
    QCoreApplication::sendEvent(control, event);
    return true;
}

/// What was typed and is not kept is seen before the entry goes, and so is how the reference scored what was for practice.
bool DeskPage::holdsBack()
{
    if (showsRefused()) {
        sayBriefly(this, tr("This number is not on the scale and was not saved."));
        return true;
    }
    const BoardEntry *shown = entry();
    if (!shown || !shown->isPractice || !shown->reference || m_referenceSeen == shown->id)
        return false;
    m_referenceSeen = shown->id;
    return m_sheet->bringNotes();
}

void DeskPage::goNext()
{
    if (!m_board || m_shown == JudgeBoard::none || holdsBack())
        return;
    noteAnswered();
    const std::size_t next = nextOpen(*m_board, m_shown, m_answered, m_wasOpen);
    if (next == JudgeBoard::none) {
        services().navigator.go({Place::Page::Review, folder(), {}, {}, place().round, {}});
        return;
    }
    const bool practised = m_board->entries[m_shown]->isPractice && !m_board->entries[next]->isPractice;
    goTo(next);
    takeWorkFocus();
    if (practised)
        sayBriefly(this, tr("Practice is over: this entry counts."));
}

void DeskPage::goBy(int by)
{
    const std::size_t to = m_list->neighbour(m_shown, by);
    if (to == JudgeBoard::none)
        return;
    goTo(to);
    takeWorkFocus();
}

void DeskPage::markScale()
{
    const std::size_t current = m_sheet->currentCriterion();
    if (!m_board || current >= m_board->columns.size() || current >= m_sheet->cardCount())
        return;
    // Practice is not among the scores so far.
    const bool isPractice = m_shown < m_board->entries.size() && m_board->entries[m_shown]->isPractice;
    m_list->setMarked(m_board->columns[current].scale, isPractice ? std::nullopt : m_sheet->card(current)->control()->value());
}

void DeskPage::writeComment()
{
    if (m_layout.panes == DeskLayout::Panes::Tabbed)
        showTab(1);
    // Again goes to the other one.
    CommentBox *first = m_sheet->committee();
    const bool isInFirst = first->isAncestorOf(QApplication::focusWidget());
    (isInFirst ? m_sheet->entrant() : first)->setFocus(Qt::ShortcutFocusReason);
}

/// Asked on the sheet, which may lie behind the entry.
void DeskPage::stepBack(void (SheetPane::*ask)())
{
    if (m_layout.panes == DeskLayout::Panes::Tabbed)
        showTab(1);
    (m_sheet->*ask)();
}

void DeskPage::toggleFlag()
{
    if (const BoardEntry *shown = entry())
        m_keeper->flag(shown->code, !shown->isFlagged);
}

void DeskPage::compare()
{
    const BoardEntry *shown = entry();
    if (!shown)
        return;
    services().navigator.go(
        {Place::Page::Compare, folder(), QString::fromStdString(shown->code), {}, place().round, {}});
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Panes that come or go are moved about, which no widget bears while a new theme or text size goes round.
    if (m_isLaidOut && wantedLayout().panes != m_layout.panes)
        QMetaObject::invokeMethod(this, &DeskPage::layOut, Qt::QueuedConnection);
    else
        layOut();
}

/// The header and the notices lie outside of the page: what they do not need comes to the window.
void DeskPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!isWindow())
        window()->installEventFilter(this);
    if (std::exchange(m_isSizedUnseen, false))
        QMetaObject::invokeMethod(this, &DeskPage::sizePanes, Qt::QueuedConnection);
}

bool DeskPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == window() && isVisible())
        return scoreFromAnywhere(static_cast<QKeyEvent *>(event));
    return Page::eventFilter(watched, event);
}

void DeskPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isThemeChange(event)) {
        relook();
        // A pane that leaves the splitter takes a handle with it, which Qt still has to tell of the theme.
        QMetaObject::invokeMethod(this, &DeskPage::layOut, Qt::QueuedConnection);
    }
}

void DeskPage::relook()
{
    m_flag->setIcon(icon(Icon::Flag, m_flag->isChecked() ? Tone::Warn : Tone::Ink2));
    m_compare->setIcon(icon(Icon::Compare));
    m_drawerButton->setIcon(icon(Icon::Entries));
}

void DeskPage::keyPressEvent(QKeyEvent *event)
{
    if (const int by = arrowStep(event, layoutDirection()); by != 0) {
        goBy(by);
        return;
    }
    if (scoreFromAnywhere(event))
        return;
    if (event->key() == Qt::Key_Escape && m_layout.panes != DeskLayout::Panes::Three && !m_list->isHidden()) {
        placeDrawer(false);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_reader->openedFile() >= 0) {
        m_reader->openFile(-1); // wherever the hands are
        return;
    }
    Page::keyPressEvent(event);
}

bool DeskPage::event(QEvent *event)
{
    // Keys, clicks and wheels of everything inside come past here on their way up: the judge is at work.
    if (event->type() == QEvent::ShortcutOverride &&
        arrowStep(static_cast<QKeyEvent *>(event), layoutDirection()) != 0) {
        event->accept();
        return true;
    }
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_watch.touch(m_time.elapsed());
        break;
    default:
        break;
    }
    return Page::event(event);
}

} // namespace palmares::ui
