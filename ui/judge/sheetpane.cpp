#include "ui/judge/sheetpane.h"

#include "ui/judge/asidefield.h"
#include "ui/judge/commentbox.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/sheetnotes.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int mostWidth = 560; ///< what no longer fits into that may lie under the edge

/// With the first choice at hand, so that Enter takes it.
void openAbove(QMenu *menu, const QWidget *button)
{
    const QList<QAction *> choices = menu->actions();
    const auto first = std::find_if(choices.begin(), choices.end(), [](const QAction *one) { return !one->isSeparator(); });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(*first);
}

} // namespace

SheetPane::SheetPane(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(TextRole::Section, Tone::Ink, this)),
      m_summary(new PlainLabel(TextRole::Small, Tone::Ink2, this)), m_scroll(new Scroller(this)),
      m_content(new QWidget), m_cardColumn(new QVBoxLayout), m_notes(new SheetNotes(m_content)),
      m_aside(new AsideField(Icon::CannotJudge, m_content)), m_committee(new CommentBox(m_content)),
      m_entrant(new CommentBox(m_content)), m_bar(new QWidget(this)), m_cannot(new QPushButton(m_bar)),
      m_conflict(new QPushButton(m_bar)), m_next(new QPushButton(m_bar))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(ui::metric(16), ui::metric(14), ui::metric(16), ui::metric(10));
    head->setSpacing(ui::metric(12));
    head->addWidget(m_title);
    head->addWidget(m_summary, 1);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, ui::metric(12));
    content->setSpacing(0);
    content->addWidget(m_notes);
    auto *asideRow = new QVBoxLayout;
    asideRow->setContentsMargins(ui::metric(16), 0, ui::metric(16), ui::metric(8));
    asideRow->addWidget(m_aside);
    content->addLayout(asideRow);
    m_cardColumn->setSpacing(0);
    content->addLayout(m_cardColumn);
    auto *comments = new QVBoxLayout;
    comments->setContentsMargins(ui::metric(16), ui::metric(10), ui::metric(16), 0);
    comments->setSpacing(ui::metric(8));
    comments->addWidget(m_committee);
    comments->addWidget(m_entrant);
    content->addLayout(comments);
    content->addStretch();
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_barRows = new QBoxLayout(QBoxLayout::LeftToRight, m_bar);
    m_barRows->setContentsMargins(ui::metric(12), ui::metric(8), ui::metric(12), ui::metric(8));
    m_barRows->setSpacing(ui::metric(6));
    auto *stepBack = new QHBoxLayout;
    stepBack->setSpacing(ui::metric(6));
    stepBack->addWidget(m_cannot);
    stepBack->addWidget(m_conflict);
    stepBack->addStretch();
    m_barRows->addLayout(stepBack, 1);
    m_barRows->addWidget(m_next);
    for (QPushButton *button : {m_cannot, m_conflict, m_next})
        setSmall(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);

    setKind(m_next, ButtonKind::Primary);
    m_aside->hide();
    m_notes->hide();
    m_bar->installEventFilter(this);
    m_content->installEventFilter(this);
    m_scroll->installEventFilter(this);
    for (CommentBox *box : {m_committee, m_entrant})
        connect(box, &CommentBox::writingMoved, this, [this, box] { showWriting(box); });
    connect(m_cannot, &QPushButton::clicked, this, &SheetPane::askCannotJudge);
    connect(m_conflict, &QPushButton::clicked, this, &SheetPane::askConflict);
    connect(m_next, &QPushButton::clicked, this, &SheetPane::nextEntryWanted);
    connect(m_aside, &AsideField::undone, this, &SheetPane::takeBack);
    connect(m_notes, &SheetNotes::keepScoresWanted, this, &SheetPane::keepScoresWanted);
    connect(m_notes, &SheetNotes::settleWanted, this, &SheetPane::settleWanted);
    connect(m_committee, &CommentBox::edited, this, [this](const QString &text, bool goesOn) {
        SheetChange said = change();
        said.committee = text.toStdString();
        said.continues = goesOn;
        emit changed(said);
    });
    connect(m_entrant, &CommentBox::edited, this, [this](const QString &text, bool goesOn) {
        SheetChange said = change();
        said.entrant = text.toStdString();
        said.continues = goesOn;
        emit changed(said);
    });
    retranslate();
    relook();
}

void SheetPane::setCriteria(std::vector<SheetCriterion> criteria)
{
    const auto sameControl = [](const SheetCriterion &a, const SheetCriterion &b) {
        return a.id == b.id && a.scale == b.scale && a.kind == b.kind;
    };
    const bool isSame =
        std::equal(criteria.begin(), criteria.end(), m_criteria.begin(), m_criteria.end(), sameControl);
    m_criteria = std::move(criteria);
    if (!isSame) {
        buildCards();
        fill();
        return;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCriterion(m_criteria[i]);
    if (const BoardEntry *shown = entry())
        m_notes->show(*shown, m_criteria);
}

void SheetPane::buildCards()
{
    for (CriterionCard *card : m_cards)
        delete card;
    m_cards.clear();
    QWidget *before = m_aside->undoButton();
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        auto *card = new CriterionCard(m_criteria[i], m_content);
        m_cards.push_back(card);
        m_cardColumn->addWidget(card);
        QWidget *field = card->control()->focusProxy();
        QWidget::setTabOrder(before, field ? field : card->control());
        before = field ? field : card->control();
        connect(card, &CriterionCard::changed, this, [this, i](const BoardCell &cell, bool goesOn) { cellChanged(i, cell, goesOn); });
        connect(card, &CriterionCard::becameCurrent, this, [this, i] { setCurrent(i); });
        connect(card, &CriterionCard::nextWanted, this, [this] { step(1, true); });
        connect(card, &CriterionCard::stepWanted, this, [this](int by) { step(by, false); });
    }
    QWidget::setTabOrder(before, m_committee->focusProxy());
    QWidget::setTabOrder(m_committee->focusProxy(), m_entrant->focusProxy());
    QWidget::setTabOrder(m_entrant->focusProxy(), m_cannot);
    QWidget::setTabOrder(m_cannot, m_conflict);
    QWidget::setTabOrder(m_conflict, m_next);
}

const BoardEntry *SheetPane::entry() const
{
    return m_board && m_place < m_board->entries.size() ? m_board->entries[m_place].get() : nullptr;
}

bool SheetPane::isOpen() const
{
    const BoardEntry *shown = entry();
    return shown && shown->gone == BoardEntry::Gone::No && shown->sheet.state == SheetState::Scored;
}

void SheetPane::show(const BoardSnapshot &board, std::size_t place)
{
    m_board = board;
    m_place = place;
    m_isStepping = false;
    for (CriterionCard *card : m_cards)
        card->forget();
    fill();
    for (CriterionCard *card : m_cards)
        card->control()->startOver();
    const auto isBlank = [](const CriterionCard *card) { return card->cell().state == BoardCell::State::Blank; };
    auto first = static_cast<std::size_t>(std::find_if(m_cards.begin(), m_cards.end(), isBlank) - m_cards.begin());
    if (first >= m_cards.size()) {
        first = 0;
        while (first + 1 < m_cards.size() && m_cards[first]->cell().state == BoardCell::State::NotAsked)
            ++first;
    }
    m_scroll->verticalScrollBar()->setValue(0);
    setCurrent(first);
}

void SheetPane::refresh(const BoardSnapshot &board)
{
    const auto state = [this] { return entry() ? entry()->sheet.state : SheetState::Scored; };
    const SheetState before = state();
    // Asked first: what is switched off loses the focus to whatever comes after it.
    const bool isAtWork = m_isStepping || isAncestorOf(QApplication::focusWidget());
    m_board = board;
    fill();
    if (state() == before)
        return;
    m_isStepping = false;
    if (isAtWork)
        takeStanding();
    showStanding();
}

/// Who has stepped aside is done with the entry: Enter goes on to the next one. It must not take the conflict back.
void SheetPane::takeStanding()
{
    if (m_aside->isHidden())
        return takeFocus();
    m_next->setFocus(Qt::OtherFocusReason);
}

/// What stands on the sheet now: why there are no scores, else the criterion in hand.
void SheetPane::showStanding()
{
    if (m_aside->isHidden())
        return showCurrent();
    m_content->layout()->activate();
    m_scroll->ensureWidgetVisible(m_aside, 0, ui::metric(8));
}

void SheetPane::fill()
{
    const BoardEntry *shown = entry();
    setEnabled(shown != nullptr);
    if (!shown)
        return;
    m_notes->show(*shown, m_criteria);
    wordAside(*shown);
    const std::size_t inHand = m_current;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const BoardCell cell = i < shown->sheet.cells.size() ? shown->sheet.cells[i] : BoardCell{};
        m_cards[i]->setVisible(cell.state != BoardCell::State::NotAsked);
        if (m_cards[i]->cell() != cell)
            m_cards[i]->setCell(cell);
        m_cards[i]->setOpen(isOpen());
    }
    // A card that closes hands the focus to the one after it, which is not what the judge chose.
    if (m_current != inHand && inHand < m_cards.size())
        setCurrent(inHand);
    m_committee->setText(QString::fromStdString(shown->sheet.committee));
    m_entrant->setText(QString::fromStdString(shown->sheet.entrant));
    const bool mayWrite = shown->gone == BoardEntry::Gone::No;
    m_committee->setOpen(mayWrite);
    m_entrant->setOpen(mayWrite);
    m_cannot->setEnabled(isOpen());
    m_conflict->setEnabled(isOpen() && !shown->isPractice);
    m_summary->setText(summary());
}

void SheetPane::wordAside(const BoardEntry &shown)
{
    const bool isScored = shown.sheet.state == SheetState::Scored;
    m_aside->setVisible(!isScored);
    if (!isScored) {
        const bool isConflict = shown.sheet.state == SheetState::Recused;
        m_aside->setIcon(isConflict ? Icon::Recuse : Icon::CannotJudge);
        const QString why = kindWord(shown.sheet.kind);
        m_aside->setReason(isConflict ? tr("Conflict: %1").arg(why) : tr("Cannot judge: %1").arg(why));
        m_aside->setUndoable(shown.gone == BoardEntry::Gone::No);
    }
}

QString SheetPane::summary() const
{
    const BoardEntry *shown = entry();
    if (!shown)
        return {};
    if (shown->sheet.state != SheetState::Scored)
        return asideWord(shown->sheet.state);
    if (shown->sheet.total)
        return tr("%1 %2").arg(m_totalName, shownTotal(*m_board, *shown, locale()));
    // Where leaving a question out is one of the answers.
    if (std::any_of(m_criteria.begin(), m_criteria.end(), [](const SheetCriterion &one) { return one.kind == StripKind::Chnri; }))
        return tr("%L1 of %L2 answered").arg(shown->answered).arg(shown->asked);
    // What cannot be judged is neither scored nor waits for it.
    const auto unable = static_cast<std::size_t>(
        std::count_if(shown->sheet.cells.begin(), shown->sheet.cells.end(),
                      [](const BoardCell &cell) { return cell.state == BoardCell::State::CannotJudge; }));
    if (unable >= shown->asked)
        return asideWord(SheetState::CannotJudge);
    return (m_board->kind == RoundKind::Check ? tr("%L1 of %L2 answered") : tr("%L1 of %L2 scored"))
        .arg(shown->answered - unable)
        .arg(shown->asked - unable);
}

void SheetPane::setTotalName(const QString &name)
{
    m_totalName = name;
    m_summary->setText(summary());
}

void SheetPane::setCurrent(std::size_t index)
{
    m_current = index;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(i == index);
    showCurrent();
    emit currentChanged();
}

/// The whole card where there is room for it, else as much as there is above its points, and these.
void SheetPane::showCurrent()
{
    if (m_current >= m_cards.size())
        return;
    m_content->layout()->activate();
    const int gap = ui::metric(8);
    CriterionCard *card = m_cards[m_current];
    if (card->height() + 2 * gap <= m_scroll->viewport()->height())
        return m_scroll->ensureWidgetVisible(card, 0, gap);
    m_scroll->verticalScrollBar()->setValue(card->y());
    m_scroll->ensureWidgetVisible(card->control(), 0, gap);
}

void SheetPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &SheetPane::keepInSight, Qt::QueuedConnection);
}

/// Once it is as large as it will be: the criterion in hand, or the line that is being written.
void SheetPane::keepInSight()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_current < m_cards.size() && m_cards[m_current]->isAncestorOf(focus))
        showCurrent();
    else if (m_aside->isAncestorOf(focus))
        showStanding();
    for (const CommentBox *box : {m_committee, m_entrant}) {
        if (box->isAncestorOf(focus))
            showWriting(box);
    }
}

void SheetPane::bring(const StepPlace &place)
{
    switch (place.part) {
    case StepPlace::Part::Nothing:
        break;
    case StepPlace::Part::Cell:
        if (place.cell < m_cards.size() && m_cards[place.cell]->isVisibleTo(this)) {
            setCurrent(place.cell);
            m_cards[place.cell]->take();
        }
        break;
    case StepPlace::Part::State:
        takeStanding();
        showStanding();
        break;
    case StepPlace::Part::Committee:
        m_committee->setFocus(Qt::OtherFocusReason);
        break;
    case StepPlace::Part::Entrant:
        m_entrant->setFocus(Qt::OtherFocusReason);
        break;
    }
    QMetaObject::invokeMethod(this, &SheetPane::keepInSight, Qt::QueuedConnection);
}

void SheetPane::takeFocus()
{
    if (m_current < m_cards.size() && isOpen())
        m_cards[m_current]->take();
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void SheetPane::showWriting(const CommentBox *box)
{
    m_content->layout()->activate();
    const int gap = ui::metric(8);
    // The whole box where there is room for it, then the line that is written in any case.
    m_scroll->ensureWidgetVisible(const_cast<CommentBox *>(box), 0, gap);
    const QRect line = box->writingLine();
    const QPoint middle = box->mapTo(m_content, line.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, line.height() / 2 + gap);
}

bool SheetPane::isAnswered() const
{
    const BoardEntry *shown = entry();
    if (!shown || shown->sheet.state != SheetState::Scored)
        return shown != nullptr;
    return std::none_of(m_cards.begin(), m_cards.end(), [](const CriterionCard *card) {
        return card->cell().state == BoardCell::State::Blank;
    });
}

void SheetPane::step(int by, bool mayLeave)
{
    auto to = static_cast<std::ptrdiff_t>(m_current) + by;
    const auto count = static_cast<std::ptrdiff_t>(m_cards.size());
    while (to >= 0 && to < count && m_cards[static_cast<std::size_t>(to)]->isHidden())
        to += by;
    if (to >= 0 && to < count)
        m_cards[static_cast<std::size_t>(to)]->take();
    else if (mayLeave)
        m_committee->setFocus(Qt::OtherFocusReason);
}

SheetChange SheetPane::change() const
{
    SheetChange said;
    if (const BoardEntry *shown = entry())
        said.entry = shown->code;
    return said;
}

void SheetPane::cellChanged(std::size_t index, const BoardCell &cell, bool goesOn)
{
    SheetChange said = change();
    const SheetCriterion &criterion = m_criteria[index];
    std::string value;
    if (cell.state == BoardCell::State::Number)
        value = criterion.scale.textOf(cell.units);
    else if (cell.state == BoardCell::State::CannotJudge)
        value = "cannot_judge";
    said.values.emplace_back(criterion.id, value);
    said.continues = goesOn;
    emit changed(said);
}

void SheetPane::stepBack(const std::string &kind, bool isConflict)
{
    SheetChange said = change();
    (isConflict ? said.recuse : said.cannotJudge) = kind;
    m_isStepping = true;
    emit changed(said);
}

void SheetPane::takeBack()
{
    SheetChange said = change();
    said.takeBack = true;
    m_isStepping = true;
    emit changed(said);
}

void SheetPane::criterionAside()
{
    if (m_current >= m_cards.size())
        return;
    m_cards[m_current]->setAside();
    step(1, true);
}

void SheetPane::askCannotJudge()
{
    if (!isOpen())
        return;
    auto *menu = new QMenu(this);
    if (m_current < m_cards.size() && m_cards.size() > 1) {
        menu->addAction(tr("Only this criterion: %1").arg(m_criteria[m_current].title), this,
                       &SheetPane::criterionAside);
        menu->addSection(tr("The whole entry"));
    }
    for (const std::string &kind : cannotJudgeKinds())
        menu->addAction(kindWord(kind), this, [this, kind] { stepBack(kind, false); });
    openAbove(menu, m_cannot);
}

void SheetPane::askConflict()
{
    if (!isOpen())
        return;
    auto *menu = new QMenu(this);
    menu->addSection(tr("I step back from this entry"));
    for (const std::string &kind : recuseKinds())
        menu->addAction(kindWord(kind), this, [this, kind] { stepBack(kind, true); });
    openAbove(menu, m_conflict);
}

void SheetPane::retranslate()
{
    m_title->setText(tr("Score sheet"));
    m_cannot->setText(tr("Cannot judge"));
    m_conflict->setText(tr("Conflict"));
    m_next->setText(tr("Next"));
    m_next->setAccessibleDescription(tr("Goes to the next entry that is not done"));
    m_committee->setWords(tr("For the committee"), tr("What should they know?"));
    m_entrant->setWords(tr("For the entrant"), tr("What would make it better?"));
    m_summary->setText(summary());
    if (const BoardEntry *shown = entry()) {
        // Words only: the picture may lag behind what is being typed.
        m_notes->show(*shown, m_criteria);
        wordAside(*shown);
    }
    arrangeBar();
}

void SheetPane::relook()
{
    m_cannot->setIcon(icon(Icon::CannotJudge));
    m_conflict->setIcon(icon(Icon::Recuse));
    arrangeBar();
}

void SheetPane::arrangeBar()
{
    const QMargins margins = m_barRows->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const auto needed = [this] {
        int sum = 2 * m_barRows->spacing();
        for (const QPushButton *button : {m_cannot, m_conflict, m_next})
            sum += button->sizeHint().width();
        return sum;
    };
    // The key cap goes first; if that is not enough, Next has a row of its own, with its key.
    const QString key = QStringLiteral("Ctrl \u21B5");
    setNextKey(key);
    if (needed() > room)
        setNextKey({});
    const bool isOneRow = needed() <= room;
    if (!isOneRow)
        setNextKey(key);
    m_barRows->setDirection(isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SheetPane::setNextKey(const QString &key)
{
    setKeyHint(m_next, key);
    setSmall(m_next); // makes it forget the size it worked out
}

void SheetPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeBar();
    // A notice that comes above the page takes room from below.
    if (event->size().height() < event->oldSize().height())
        QMetaObject::invokeMethod(this, &SheetPane::keepInSight, Qt::QueuedConnection);
}

void SheetPane::setLeastWidth(int width)
{
    m_leastWidth = width;
    updateGeometry();
}

/// A sheet that is wider than its pane would lie under its edges.
QSize SheetPane::minimumSizeHint() const
{
    const QSize own = QWidget::minimumSizeHint();
    const int content =
        m_content->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    return {std::max({m_leastWidth, own.width(), std::min(content, ui::metric(mostWidth))}), own.height()};
}

void SheetPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
}

void SheetPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (isThemeChange(event))
        relook();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
