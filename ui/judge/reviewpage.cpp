#include "ui/judge/reviewpage.h"

#include "core/office/session/sessionthread.h"
#include "ui/judge/callwords.h"
#include "ui/judge/leftlist.h"
#include "ui/judge/owncopyjob.h"
#include "ui/judge/pageparts.h"
#include "ui/judge/quietbutton.h"
#include "ui/judge/reviewtable.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/sidedpane.h"
#include "ui/judge/spreadbars.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/text/deadline.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace palmares::ui {

ReviewPage::ReviewPage(const Services &services, QWidget *parent)
    : Page(services, parent), m_keeper(new BoardKeeper(services, this)),
      m_copy(new OwnCopyOffer(services, this, m_keeper)), m_model(new ReviewModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QWidget *table = makeTablePane();
    QWidget *side = makeSidePane();
    m_pane = new SidedPane(table, side, makeFoot(), 300, this);
    row->addWidget(m_pane);
    connect(m_pane, &SidedPane::arranged, this, &ReviewPage::arrange);
    arrange(m_pane->isSided());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid())
                    return;
                m_atEntry = m_model->entry(now.row()).id;
                m_atColumn = now.column();
                fillSpread();
                m_pane->reveal(m_table->viewport(), m_table->visualRect(now));
            });

    connect(m_keeper, &BoardKeeper::boardChanged, this, &ReviewPage::boardCame);
    connect(m_keeper, &BoardKeeper::stepTaken, this, &ReviewPage::showStep);
    connect(m_keeper, &BoardKeeper::refused, this,
            [this](const Error &error) { this->services().notices.say(NoticeText::of(error)); });
    connect(m_table, &ReviewTable::changed, this, [this](const SheetChange &change) {
        // The notice of a step holds until something else is done.
        if (std::exchange(m_saysStep, false))
            this->services().notices.clear();
        m_unkept.clear();
        m_keeper->save(change);
    });
    connect(m_table, &ReviewTable::leftUnkept, this, [this](const QString &entry) {
        m_unkept = entry;
        m_saysStep = false;
        this->services().notices.say(unkeptNotice(entry.toStdString()));
    });
    connect(m_table, &ReviewTable::refused, m_hint,
            [hint = m_hint](const QString &points) { sayHint(hint, points); });
    connect(m_table, &ReviewTable::opened, this,
            [this](std::size_t place) { open(m_board->entries[place]->code); });
    connect(m_orders, &SegmentedControl::chosen, this, [this] { fill(false); });
    connect(m_filter, &QComboBox::activated, this, [this] { fill(false); });
    connect(m_send, &QPushButton::clicked, this, [this] {
        this->services().navigator.go({Place::Page::Send, folder(), {}, {}, this->place().round, {}});
    });
    connect(m_ownCopy, &QPushButton::clicked, m_copy, &OwnCopyOffer::save);
    services.actions.bind("edit.undo", this, [this] { m_keeper->undo(); });
    services.actions.bind("edit.redo", this, [this] { m_keeper->redo(); });
}

QWidget *ReviewPage::makeTablePane()
{
    auto *pane = new GroundPane(GroundPane::Ground::Surface, false, this);
    auto *column = new QVBoxLayout(pane);
    m_tableColumn = column;
    column->setSpacing(ui::metric(8));
    // The choices stand at the end of the title's line, or below it.
    auto *head = new FlowLayout;
    head->setGaps(ui::metric(16), ui::metric(8));
    head->setSpread(true);
    m_title = new PlainLabel(TextRole::Title, Tone::Ink, pane);
    head->addWidget(m_title);
    auto *choices = new QWidget(pane);
    auto *inOne = new FlowLayout(choices);
    inOne->setContentsMargins(0, 4, 0, 4); // room for the ring; at its sides the page has some
    inOne->setGaps(ui::metric(8), ui::metric(4));
    m_filter = new QComboBox(choices);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in every language
    for (int i = 0; i < 4; ++i)
        m_filter->addItem(QString());
    inOne->addWidget(m_filter);
    m_orders = new SegmentedControl(choices);
    inOne->addWidget(m_orders);
    head->addWidget(choices);
    column->addLayout(head);
    m_hint = makeWords(TextRole::Small, Tone::Ink2, pane);
    column->addWidget(m_hint);
    m_table = new ReviewTable(m_model, pane);
    column->addWidget(m_table, 1);
    return pane;
}

QWidget *ReviewPage::makeSidePane()
{
    auto *content = new GroundPane(GroundPane::Ground::Window);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ui::metric(24), ui::metric(20), ui::metric(24), ui::metric(12));
    column->setSpacing(ui::metric(12));
    m_sideTitle = makeWords(TextRole::Section, Tone::Ink, content);
    column->addWidget(m_sideTitle);
    m_leftList = new LeftList(true, content);
    m_leftList->hide();
    column->addWidget(m_leftList);
    connect(m_leftList, &LeftList::entryWanted, this,
            [this](const QString &code) { open(code.toStdString()); });
    connect(m_leftList, &LeftList::interestsWanted, this, [this] {
        services().navigator.go({Place::Page::Welcome, folder(), {}, {}, this->place().round, {}});
    });
    connect(m_leftList, &LeftList::fileWanted, this, [this] { m_send->click(); });
    // Two lines: beside each other both would break in most languages.
    auto *spread = new QVBoxLayout;
    spread->setSpacing(ui::metric(2));
    m_spreadTitle = makeWords(TextRole::Body, Tone::Ink, content);
    m_spreadTitle->setBold(true);
    m_spreadCount = makeWords(TextRole::Small, Tone::Ink2, content);
    spread->addWidget(m_spreadTitle);
    spread->addWidget(m_spreadCount);
    column->addSpacing(ui::metric(8));
    column->addLayout(spread);
    m_bars = new SpreadBars(content);
    column->addWidget(m_bars);
    m_ownCopy = makeQuietButton(content);
    column->addWidget(m_ownCopy, 0, Qt::AlignLeading);
    m_sendHintBelow = makeWords(TextRole::Small, Tone::Ink2, content);
    column->addWidget(m_sendHintBelow);
    column->addStretch();
    return content;
}

QWidget *ReviewPage::makeFoot()
{
    auto *pane = new GroundPane(GroundPane::Ground::Window);
    auto *foot = new QVBoxLayout(pane);
    foot->setContentsMargins(ui::metric(24), ui::metric(8), ui::metric(24), ui::metric(12));
    foot->setSpacing(ui::metric(8));
    m_send = new QPushButton(pane);
    setKind(m_send, ButtonKind::Primary);
    m_send->setDefault(true);
    m_sendHint = makeWords(TextRole::Small, Tone::Ink2, pane);
    foot->addWidget(m_send);
    foot->addWidget(m_sendHint);
    return pane;
}

/// Under each other the page scrolls as a whole, and what can be said elsewhere gives its room to the rows:
/// the title, which repeats what is chosen below it, and the hints.
void ReviewPage::arrange(bool sided)
{
    const int side = ui::metric(sided ? 28 : 16);
    m_tableColumn->setContentsMargins(side, ui::metric(sided ? 20 : 4), side, ui::metric(12));
    m_tableColumn->setSpacing(ui::metric(sided ? 8 : 2));
    m_title->setVisible(sided);
    m_tableColumn->removeWidget(m_hint);
    m_tableColumn->insertWidget(sided ? 1 : -1, m_hint);
    m_sendHint->setVisible(sided);
    m_sendHintBelow->setVisible(!sided);
    m_table->setWhole(!sided);
}

QString ReviewPage::title() const
{
    return tr("Review");
}

void ReviewPage::arrive(const Place &place)
{
    Page::arrive(place);
    m_isWorded = false;
    m_board.reset();
    m_keeper->load(place.round.toStdString());
}

bool ReviewPage::leave()
{
    m_table->endNumber();
    // What the keys or the click that lead away have made it say a moment ago is gone with the page: said again, it is read on the next one.
    if (!m_unkept.isEmpty())
        services().notices.say(unkeptNotice(std::exchange(m_unkept, {}).toStdString()));
    m_keeper->flush();
    m_keeper->tellFailure();
    return m_keeper->mayLeave();
}

/// Keys that close a window end the number first, so that what was left a moment ago holds it, too.
bool ReviewPage::mayClose()
{
    m_table->endNumber();
    if (std::exchange(m_unkept, {}).isEmpty())
        return true;
    services().notices.say(unkeptAtCloseNotice());
    return false;
}

ReviewOrder ReviewPage::order() const
{
    const int chosen = std::max(0, m_orders->current());
    return isCheck() && chosen > 0 ? ReviewOrder::ByCode : static_cast<ReviewOrder>(chosen);
}

void ReviewPage::wordOrders()
{
    QStringList orders{tr("My order"), tr("By result"), tr("By code")};
    if (isCheck())
        orders.removeAt(1);
    const int chosen = m_orders->current();
    m_orders->setSegments(orders);
    m_orders->setCurrent(std::clamp<int>(chosen, 0, static_cast<int>(orders.size()) - 1));
}

void ReviewPage::boardCame(const BoardSnapshot &board)
{
    const bool isFirst = !m_board;
    m_board = board;
    if (!m_isWorded)
        wordCriteria();
    if (isFirst)
        wordOrders();
    fill(!isFirst);
    if (isFirst && m_model->rowCount() > 0) { // where one was, if one comes back
        returnToCell();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, ReviewModel::firstCriterion));
        m_table->scrollTo(m_table->currentIndex());
        m_table->setFocus();
    }
    services().actions.allow("edit.undo", this, board->canUndo);
    services().actions.allow("edit.redo", this, board->canRedo);
    check();
}

void ReviewPage::showStep(const StepSeen &step)
{
    services().notices.say(noticeOf(step, [model = QPointer<ReviewModel>(m_model)] {
        return model ? model->criteria() : std::vector<SheetCriterion>();
    }));
    m_saysStep = true;
    const StepPlace place = placeOf(step);
    const int column = ReviewModel::firstCriterion +
                       (place.part == StepPlace::Part::Cell ? static_cast<int>(place.cell) : 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entry(row).id != step.after->id)
            continue;
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->scrollTo(m_table->currentIndex());
        m_table->setFocus();
    }
}

void ReviewPage::check()
{
    const std::string round = place().round.toStdString();
    services().call.run(
        this,
        [round](CallSession &session) -> Result<WhatIsLeft> {
            SendDesk desk(session, round);
            PALMARES_TRY(const SendCheck check, desk.check());
            PALMARES_TRY(const std::vector<SentBallot> sent, desk.sent());
            return whatIsLeft(check, sent);
        },
        [this](Result<WhatIsLeft> left) {
            if (left.ok())
                m_left = *std::move(left);
            fillSide();
        });
}

void ReviewPage::wordCriteria()
{
    const CallSnapshot &view = services().call.view();
    if (!m_board || !view)
        return;
    m_isWorded = true;
    const std::string lang = services().languages.content();
    m_model->setWords(criteriaOf(*m_board, welcomeOf(*view, m_board->round, lang)),
                      totalName(*view, m_board->round), lang);
}

void ReviewPage::fill(bool keepsOrder)
{
    if (!m_board)
        return;
    m_model->show(m_board, order(), static_cast<EntryFilter>(std::max(0, m_filter->currentIndex())),
                  keepsOrder);
    m_table->arrange();
    returnToCell();
    const std::int64_t now = services().environment.clock->nowMs();
    const bool hasDeadline = m_board->deadline >= 0 && !text::isPassed(m_board->deadline, now);
    for (PlainLabel *hint : {m_sendHint, m_sendHintBelow})
        hint->setText(hasDeadline ? tr("You can change scores and send again until %1.").arg(text::deadlineDay(m_board->deadline, now))
                                  : tr("You can change scores and send again while the round is open."));
    const QString titles[] = {tr("All my scores, in my order"), tr("All my scores, best first"),
                              tr("All my scores, by code")};
    m_title->setText(titles[static_cast<int>(order())]);
    fillSpread();
}

/// Of several scales that of the column one stands in.
void ReviewPage::fillSpread()
{
    if (!m_board || m_board->columns.empty())
        return;
    const auto &columns = m_board->columns;
    const auto at = static_cast<std::size_t>(std::max(0, m_atColumn - ReviewModel::firstCriterion));
    const Scale &scale = columns[at < columns.size() ? at : 0].scale;
    if (isCheck())
        return fillAnswers(scale);
    const bool isOne = std::all_of(columns.begin(), columns.end(), [&](const BoardColumn &column) { return column.scale == scale; });
    const QString title = isOne ? tr("How I used the scale")
                                : tr("How I used the scale from %1 to %2")
                                      .arg(shownPoint(scale, scale.min, QLocale()), shownPoint(scale, scale.max, QLocale()));
    m_bars->setAccessibleName(title);
    m_spreadTitle->setText(title);
    const Spread spread = spreadOf(*m_board, scale);
    const auto middle = middleOf(spread);
    const bool isPoint = middle && middle->first == middle->second;
    m_bars->setSpread(spread, scale, isPoint ? std::optional(middle->first) : std::nullopt);
    if (!middle)
        return m_spreadCount->setText(tr("no scores yet"));
    // Between two points a figure more says it exactly.
    const QString median = isPoint ? shownPoint(scale, middle->first, QLocale())
                                   : shownNumber(*medianOf(spread, scale), scale.digits + 1, QLocale());
    m_spreadCount->setText(tr("%Ln scores · median %1", nullptr, static_cast<int>(scoresIn(spread))).arg(median));
}

/// Codes of answers have no middle.
void ReviewPage::fillAnswers(const Scale &scale)
{
    const Spread spread = spreadOf(*m_board, scale);
    m_bars->setAccessibleName(tr("How I answered"));
    m_spreadTitle->setText(tr("How I answered"));
    m_bars->setSpread(spread, scale, std::nullopt, {itemWord(0), itemWord(1), itemWord(2)});
    const auto answers = static_cast<int>(scoresIn(spread));
    m_spreadCount->setText(answers > 0 ? tr("%Ln answers", nullptr, answers) : tr("no answers yet"));
}

void ReviewPage::returnToCell()
{
    if (m_table->currentIndex().isValid())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entry(row).id == m_atEntry)
            return m_table->setCurrentIndex(m_model->index(row, m_atColumn));
    }
}

void ReviewPage::fillSide()
{
    if (!m_left)
        return;
    m_leftList->setLeft(*m_left);
    m_sideTitle->setText(headlineOf(*m_left));
}

void ReviewPage::open(const std::string &code)
{
    services().navigator.go(
        {Place::Page::Desk, folder(), QString::fromStdString(code), {}, place().round, {}});
}

/// What keys do, or which scores there are where something else was typed.
void ReviewPage::sayHint(PlainLabel *hint, const QString &points)
{
    hint->setText(points.isEmpty() ? tr("Arrow keys move, digits overwrite, Enter opens the entry.")
                                   : points);
    hint->setTone(points.isEmpty() ? Tone::Ink2 : Tone::Bad);
}

void ReviewPage::retranslate()
{
    sayHint(m_hint, m_table->refusedPoints());
    wordOrders();
    m_orders->setAccessibleName(tr("How the entries are ordered"));
    const QString filters[] = {tr("All entries"), tr("To do"), tr("Flagged"), tr("Done")};
    for (int i = 0; i < 4; ++i)
        m_filter->setItemText(i, filters[i]);
    m_filter->setAccessibleName(tr("Which entries are shown"));
    m_table->setAccessibleName(tr("All my scores"));
    m_send->setText(tr("Send my scores…"));
    m_send->setIcon(icon(Icon::Send, Tone::OnAccent));
    m_ownCopy->setText(tr("Save my own copy…"));
    m_ownCopy->setIcon(icon(Icon::Save));
    wordCriteria();
    fill(true);
    fillSide();
}

} // namespace palmares::ui
