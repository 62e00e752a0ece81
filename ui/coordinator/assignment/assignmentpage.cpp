#include "ui/coordinator/assignment/assignmentpage.h"

#include "core/office/view/roundathand.h"
#include "ui/coordinator/assignment/askform.h"
#include "ui/coordinator/assignment/planmatrix.h"
#include "ui/coordinator/assignment/planwords.h"
#include "ui/coordinator/assignment/shortwords.h"
#include "ui/coordinator/assignment/signlegend.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/dropdialog.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/shell/actions.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace palmares::ui {

namespace {

constexpr int wideFrom = 960; ///< pixels at 100 % from which the form stands beside the matrix
constexpr int sideWidth = 264;
constexpr int typingMs = 250;

} // namespace

AssignmentPage::AssignmentPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_entryRows(new CellTable(this)), m_judgeRows(new CellTable(this)),
      m_verbs(services, this), m_newest(services.jobs, this), m_seed(AssignmentDesk::drawSeed(services.environment))
{
    m_tabs = new SegmentedControl(this);
    m_rounds = makeRoundList(this);
    m_frame->addAtStart(m_tabs);
    m_frame->addAtEnd(m_rounds);
    auto *body = new QWidget(this);
    makeBody(body);
    m_frame->setScrollingBody(body);
    m_drop = new QPushButton(this);
    m_anew = new QPushButton(this);
    m_carry = new QPushButton(this);
    for (QPushButton *button : {m_drop, m_anew, m_carry})
        m_frame->addToBottom(button);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &AssignmentPage::plan);
    connect(m_form, &AskForm::changed, this, [this] {
        m_newest.drop(); // the answer to what was asked before
        m_isPlanning = true;
        fillBottom();
        m_typing.start();
    });
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(m_filters, &SegmentedControl::chosen, this, &AssignmentPage::filterRows);
    connect(m_search, &QLineEdit::textChanged, this, &AssignmentPage::filterRows);
    connect(m_matrix, &PlanMatrix::moved, this, &AssignmentPage::describe);
    connect(m_matrix, &PlanMatrix::asked, this, &AssignmentPage::showMenu);
    connect(m_judges, &DataTable::moved, this, &AssignmentPage::describe);
    connect(m_carry, &QPushButton::clicked, this, &AssignmentPage::carryOut);
    connect(m_anew, &QPushButton::clicked, this, &AssignmentPage::planAnew);
    connect(m_drop, &QPushButton::clicked, this, &AssignmentPage::askDrop);
    connect(m_empty->primary(), &QPushButton::clicked, this, [this] {
        const Missing what = missing();
        this->services().navigator.go(placeAt(what == Missing::Frozen    ? Place::Page::Rules
                                              : what == Missing::Entries ? Place::Page::Entries
                                                                         : Place::Page::Judges));
    });
    services.actions.bind("assignment.carry", this, [this] { carryOut(); });
    services.actions.bind("assignment.anew", this, [this] { planAnew(); });
    services.actions.bind("judges.drop", this, [this] { askDrop(); });
}

void AssignmentPage::makeBody(QWidget *body)
{
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Assignment, body);
    m_whole = new QWidget(body);
    m_grid = new QGridLayout(m_whole);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ui::metric(24));
    m_grid->setVerticalSpacing(ui::metric(10));
    m_head = new QWidget(m_whole);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(ui::metric(2));
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_head);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_head);
    for (PlainLabel *label : {m_sentence, m_method}) {
        label->setWordWrap(true);
        head->addWidget(label);
    }
    m_side = new QWidget(m_whole);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(ui::metric(12));
    m_form = new AskForm(m_side);
    m_noticeList = new QWidget(m_side);
    auto *list = new QVBoxLayout(m_noticeList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(ui::metric(8));
    side->addWidget(m_form);
    side->addWidget(m_noticeList);
    side->addStretch(1);
    makeTables();
    m_foot = new QWidget(m_whole);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(ui::metric(4));
    m_legend = new SignLegend(m_foot);
    m_who = new PlainLabel(TextRole::Body, Tone::Ink, m_foot);
    m_who->setBold(true);
    m_why = new PlainLabel(TextRole::Body, Tone::Ink2, m_foot);
    foot->addWidget(m_legend);
    for (PlainLabel *label : {m_who, m_why}) {
        label->setWordWrap(true);
        foot->addWidget(label);
    }
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    arrange();
}

void AssignmentPage::makeTables()
{
    m_tools = new QWidget(m_whole);
    auto *tools = new FlowLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setGaps(ui::metric(8), ui::metric(6));
    tools->setSpread(true);
    m_filters = new SegmentedControl(m_tools);
    m_stack = new QStackedWidget(m_whole);
    auto *card = new Card(m_stack);
    card->setPadding(8);
    m_matrix = new PlanMatrix(card);
    card->body()->addWidget(m_matrix);
    m_entries = new DataTable(services(), QStringLiteral("assignment/entries"), m_stack);
    m_entries->setRows(m_entryRows);
    m_judges = new DataTable(services(), QStringLiteral("assignment/judges"), m_stack);
    m_judges->setRows(m_judgeRows);
    for (DataTable *table : {m_entries, m_judges}) {
        table->setDense(true);
        table->setMinimumHeight(ui::metric(160));
    }
    m_entries->proxy()->setFilter([this](int row) { return isShown(row); });
    m_stack->addWidget(card);
    m_stack->addWidget(m_entries);
    m_stack->addWidget(m_judges);
    m_search = makeSearchField(services(), m_judges, m_tools);
    m_search->setMinimumWidth(ui::metric(200));
    tools->addWidget(m_filters);
    tools->addWidget(m_search);
}

/// The form stands beside the matrix where there is room, else above it.
void AssignmentPage::arrange()
{
    for (QWidget *part : {m_head, m_side, m_tools, static_cast<QWidget *>(m_stack), m_foot})
        m_grid->removeWidget(part);
    const int first = m_isWide ? 0 : 1;
    m_grid->addWidget(m_head, 0, 0);
    if (m_isWide)
        m_grid->addWidget(m_side, 0, 1, 4, 1);
    else
        m_grid->addWidget(m_side, 1, 0);
    m_grid->addWidget(m_tools, first + 1, 0);
    m_grid->addWidget(m_stack, first + 2, 0);
    m_grid->addWidget(m_foot, first + 3, 0);
    for (int row = 0; row < 5; ++row)
        m_grid->setRowStretch(row, row == first + 2 ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_side->setFixedWidth(m_isWide ? ui::metric(sideWidth) : QWIDGETSIZE_MAX);
    if (!m_isWide) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void AssignmentPage::resizeEvent(QResizeEvent *event)
{
    OfficePage::resizeEvent(event);
    if (const bool isWide = width() >= ui::metric(wideFrom); isWide != m_isWide) {
        m_isWide = isWide;
        arrange();
    }
    if (view())
        fillBottom();
}

QString AssignmentPage::title() const
{
    return tr("Assignment");
}

QString AssignmentPage::subtitle() const
{
    return m_picture && m_picture->changes() ? tr("plan, not carried out") : QString();
}

std::vector<KeyHint> AssignmentPage::keys() const
{
    return {{tr("Arrows", "keys"), tr("from cell to cell, and onto judges and entries")},
            {tr("Ctrl+arrow", "keys"), tr("to the edge of the matrix")},
            {tr("Enter", "key"), tr("what can be done with the judge and the entry")}};
}

void AssignmentPage::retranslate()
{
    m_tabs->setSegments({tr("Matrix"), tr("Entries"), tr("Judges")});
    if (m_tabs->current() < 0)
        m_tabs->setCurrent(MatrixTab);
    m_tabs->setAccessibleName(tr("How the assignment is shown"));
    m_filters->setAccessibleName(tr("Which entries are shown"));
    m_rounds->setAccessibleName(tr("Round"));
    m_search->setPlaceholderText(tr("Code, title or judge"));
    m_search->setAccessibleName(tr("Find entries by code, title or judge"));
    m_matrix->setAccessibleName(tr("Judges by entries"));
    m_entries->setAccessibleName(tr("Entries and who judges them"));
    m_judges->setAccessibleName(tr("Judges and how much they have"));
    m_drop->setText(tr("A judge drops out…"));
    m_anew->setText(tr("Another plan"));
    m_anew->setToolTip(tr("The same question with other chances"));
    m_carry->setText(tr("Carry out the plan"));
    m_form->retranslate();
    if (m_picture)
        take(inLanguage(*m_picture, lang()));
    else if (view())
        fill();
}

void AssignmentPage::arrive(const Place &place)
{
    m_wantedJudge = place.judge;
    m_wantedEntry = place.entry;
    if (place.round != this->place().round)
        m_broughtBack.clear();
    if (place.part == QLatin1String("apart"))
        m_form->apart()->setChecked(true);
    OfficePage::arrive(place);
}

AssignmentPage::Missing AssignmentPage::missing() const
{
    const RoundView *shown = roundView();
    if (!shown || !shown->frozen || !shown->rules)
        return Missing::Frozen;
    const RoundProgress progress = round() == work().round ? work().progress : progressOf(*view(), round());
    if (progress.entriesIn == 0)
        return Missing::Entries;
    return progress.judgesSeated == 0 && progress.asked == 0 ? Missing::Judges : Missing::Nothing;
}

void AssignmentPage::showView()
{
    fillRoundList(m_rounds, round());
    if (missing() != Missing::Nothing) {
        m_newest.drop();
        m_isPlanning = false;
        m_picture.reset();
        m_matrix->setPicture(nullptr);
        return fill();
    }
    m_form->start(*view(), round(), lang());
    plan();
}

void AssignmentPage::plan()
{
    m_typing.stop();
    if (!view() || missing() != Missing::Nothing)
        return;
    std::optional<AssignmentRequest> request;
    if (!isClosed(view()->state, roundView()->id)) {
        request = m_form->request();
        request->bringBack = m_broughtBack;
        if (!m_broughtBack.empty())
            request->topUp = true;
    }
    m_isPlanning = true;
    fillBottom();
    m_newest.ask([] { return tr("Working out who judges what"); },
                 [call = view(), round = round(), request, apart = m_form->asksForApart(), seed = m_seed, lang = lang()](const Jobs::Report &report) {
                     return planPicture(call, round, request, apart, seed, lang, report);
                 },
                 [this](Result<PlanPicturePtr> made) {
                     m_isPlanning = false;
                     if (made.ok())
                         take(std::move(made).value());
                     else
                         fillBottom(); // cancelled: what was shown stays
                 });
}

void AssignmentPage::take(PlanPicturePtr picture)
{
    const bool wasTitled = !subtitle().isEmpty();
    m_picture = std::move(picture);
    m_matrix->setPicture(m_picture);
    fill();
    showWanted();
    if (wasTitled == subtitle().isEmpty())
        emit titleChanged();
}

void AssignmentPage::fill()
{
    const bool isThere = m_picture != nullptr;
    m_whole->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_tabs->setVisible(isThere);
    fillBottom();
    if (!isThere)
        return fillEmpty();
    m_sentence->setText(planSentence(*m_picture));
    m_method->setText(planMethod(*m_picture));
    m_form->setVisible(m_picture->proposal || m_picture->whyNone);
    fillNotices();
    fillTools();
    fillTables();
    filterRows();
    describe();
}

void AssignmentPage::fillEmpty()
{
    const Missing what = missing();
    m_empty->setWords(tr("Here it is settled who judges what, seen as a plan before it is agreed to."),
                      what == Missing::Frozen    ? tr("The rules of this round are not frozen yet: they say how many judges an entry needs.")
                      : what == Missing::Entries ? tr("No entry is in this round yet. Let entries in first.")
                                                 : tr("Nobody sits in this round yet. Give judges a seat in it first."));
    m_empty->setActions(what == Missing::Frozen    ? tr("Go to the rules")
                        : what == Missing::Entries ? tr("Go to the entries")
                                                   : tr("Go to the judges"));
}

Notice *AssignmentPage::addNotice(int kind, const QString &first, const QString &second)
{
    auto *notice = new Notice(static_cast<Notice::Kind>(kind), m_noticeList);
    notice->setSmall(true);
    notice->setWords(first, second);
    m_noticeList->layout()->addWidget(notice);
    notice->show();
    m_shownNotices.push_back(notice);
    return notice;
}

void AssignmentPage::fillNotices()
{
    for (Notice *notice : m_shownNotices) {
        notice->hide();
        notice->deleteLater();
    }
    m_shownNotices.clear();
    for (const PlanWarning &warning : planWarnings(*m_picture))
        addNotice(static_cast<int>(warning.isBad ? Notice::Kind::Bad : Notice::Kind::Warn), warning.first, warning.second);
    if (isClosed(view()->state, roundView()->id))
        addNotice(static_cast<int>(Notice::Kind::Info), tr("The round is closed."), tr("What is assigned stays as it is."));
    if (m_picture->proposal && !m_picture->proposal->takenOff.empty()) {
        QStringList codes;
        for (const std::string &one : m_picture->proposal->takenOff)
            codes += code(QString::fromStdString(one));
        Notice *notice = addNotice(static_cast<int>(Notice::Kind::Info), tr("Dropped out, and gets nothing: %1", "codes of judges").arg(someCodes(codes)), {});
        QPushButton *back = notice->addAction([this, judge = m_picture->proposal->takenOff.front()] {
            m_broughtBack = judge;
            QMetaObject::invokeMethod(this, &AssignmentPage::plan, Qt::QueuedConnection);
        });
        back->setText(tr("Bring %1 back", "code of a judge").arg(codes.front()));
    }
    m_noticeList->setVisible(!m_shownNotices.empty());
}

void AssignmentPage::fillTools()
{
    const auto count = [&](auto holds) {
        return static_cast<int>(std::count_if(m_picture->entries.begin(), m_picture->entries.end(), holds));
    };
    const int shorts = m_picture->shortEntries();
    const int changed = count([](const PlanEntry &entry) { return entry.isChanged; });
    const int waiting = count([](const PlanEntry &entry) { return entry.before > entry.done; });
    m_filters->setSegments({tr("All %L1").arg(m_picture->entries.size()), tr("Short %L1", "of judges").arg(shorts),
                            tr("Changed %L1", "by the plan").arg(changed), tr("Waiting %L1", "for sheets").arg(waiting)});
    m_filters->setSegmentEnabled(Short, shorts > 0);
    m_filters->setSegmentEnabled(Changed, changed > 0);
    m_filters->setSegmentEnabled(Waiting, waiting > 0);
    const int now = m_filters->current();
    const bool isEmpty = (now == Short && shorts == 0) || (now == Changed && changed == 0) || (now == Waiting && waiting == 0);
    if (now < 0 || isEmpty)
        m_filters->setCurrent(All);
    std::vector<PairSign> signs;
    std::array<bool, 9> seen{};
    for (const PairState &pair : m_picture->pairs) {
        seen[static_cast<std::size_t>(signOf(pair))] = true;
        seen[static_cast<std::size_t>(PairSign::Doubtful)] |= pair.isDoubtful();
    }
    for (const PairSign sign : {PairSign::Done, PairSign::Waiting, PairSign::Added, PairSign::Removed, PairSign::Doubtful, PairSign::Conflict, PairSign::Unread}) {
        if (seen[static_cast<std::size_t>(sign)])
            signs.push_back(sign);
    }
    m_legend->setSigns(signs);
    goTo(static_cast<Tab>(m_tabs->current()));
}

void AssignmentPage::fillTables()
{
    m_entryRows->setColumns(planEntryColumns());
    m_entryRows->setRows(planEntryRows(*m_picture));
    m_entries->setWidths({76, 160, 76, 84, 70, 200}, 1);
    m_judgeRows->setColumns(planJudgeColumns());
    m_judgeRows->setRows(planJudgeRows(*m_picture, lang()));
    m_judges->setWidths({72, 150, 110, 100, 120, 60, 96}, 1);
}

void AssignmentPage::goTo(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    m_filters->setVisible(tab != JudgesTab);
    m_legend->setVisible(tab == MatrixTab);
    describe();
}

bool AssignmentPage::isShown(int entry) const
{
    if (!m_picture || entry < 0 || static_cast<std::size_t>(entry) >= m_picture->entries.size())
        return true;
    const PlanEntry &one = m_picture->entries[static_cast<std::size_t>(entry)];
    const int filter = m_filters->current();
    if ((filter == Short && !one.isShort()) || (filter == Changed && !one.isChanged) || (filter == Waiting && one.before <= one.done))
        return false;
    if (m_needle.isEmpty() || folded(one.code).contains(m_needle) || folded(one.title).contains(m_needle))
        return true;
    return std::any_of(m_found.begin(), m_found.end(), [&](int judge) { return m_picture->at(entry, judge).willStand(); });
}

void AssignmentPage::filterRows()
{
    if (!m_picture)
        return;
    m_needle = folded(m_search->text().trimmed());
    m_found.clear();
    std::vector<bool> lit;
    for (const PlanJudge &judge : m_picture->judges) {
        lit.push_back(!m_needle.isEmpty() && (folded(judge.code).contains(m_needle) || folded(judge.name).contains(m_needle)));
        if (lit.back())
            m_found.push_back(static_cast<int>(lit.size()) - 1);
    }
    std::vector<int> rows;
    for (int e = 0; e < static_cast<int>(m_picture->entries.size()); ++e) {
        if (isShown(e))
            rows.push_back(e);
    }
    m_matrix->setRows(std::move(rows));
    m_matrix->setLit(std::move(lit));
    if (!m_found.empty())
        m_matrix->setCurrent(m_matrix->row(), m_found.front());
    m_entries->proxy()->refilter();
    describe();
}

/// Somebody came for a judge or an entry.
void AssignmentPage::showWanted()
{
    int judge = -1;
    int entry = -1;
    for (std::size_t j = 0; j < m_picture->judges.size(); ++j) {
        if (!m_wantedJudge.isEmpty() && m_picture->judges[j].code == m_wantedJudge)
            judge = static_cast<int>(j);
    }
    for (std::size_t e = 0; e < m_picture->entries.size(); ++e) {
        if (!m_wantedEntry.isEmpty() && m_picture->entries[e].code == m_wantedEntry)
            entry = static_cast<int>(e);
    }
    m_wantedJudge.clear();
    m_wantedEntry.clear();
    if (judge < 0 && entry < 0)
        return;
    m_matrix->goTo(entry, judge);
    if (judge >= 0)
        m_judges->setCurrentRow(judge);
    m_matrix->setFocus();
}

int AssignmentPage::judgeInHand() const
{
    if (!m_picture)
        return -1;
    const int at = m_tabs->current() == JudgesTab ? m_judges->currentRow() : m_tabs->current() == MatrixTab ? m_matrix->judge() : -1;
    return at < static_cast<int>(m_picture->judges.size()) ? at : -1; // the table may still be that of the round before
}

void AssignmentPage::describe()
{
    const bool isMatrix = m_picture && m_tabs->current() == MatrixTab;
    const QString words = !isMatrix ? QString() : m_matrix->rows().empty() ? tr("No entry is like this.") : m_matrix->wordsOf(m_matrix->row(), m_matrix->column());
    m_who->setText(words.section(QLatin1Char('\n'), 0, 0));
    m_why->setText(words.section(QLatin1Char('\n'), 1));
    m_foot->setVisible(isMatrix);
    fillBottom();
}

void AssignmentPage::fillBottom()
{
    const bool isOpen = m_picture && roundView() && !isClosed(view()->state, roundView()->id);
    const bool canCarry = isOpen && !m_isPlanning && m_picture->changes();
    const int judge = judgeInHand();
    const bool canDrop = isOpen && judge >= 0 && !m_picture->judges[static_cast<std::size_t>(judge)].panel.empty() &&
                         !m_picture->judges[static_cast<std::size_t>(judge)].isTakenOff;
    m_carry->setEnabled(canCarry);
    m_carry->setToolTip(canCarry || !m_picture ? QString() : m_isPlanning ? tr("The plan is being worked out.") : planChange(*m_picture));
    m_anew->setEnabled(isOpen && !m_isPlanning && m_picture->changes());
    m_drop->setEnabled(canDrop);
    m_drop->setToolTip(canDrop ? QString() : tr("Choose a judge with a seat in the round first."));
    services().actions.allow("assignment.carry", this, canCarry);
    services().actions.allow("assignment.anew", this, m_anew->isEnabled());
    services().actions.allow("judges.drop", this, canDrop);
    m_frame->setBottomWords(!m_picture ? QString() : m_isPlanning ? tr("Working out who judges what…") : planChange(*m_picture));
    const auto widthOf = [](const QPushButton *button) { return button->sizeHint().width() + ui::metric(8); };
    const int room = width() - ui::metric(2 * 24) - widthOf(m_carry); // what has no room is still in the menu
    m_anew->setVisible(widthOf(m_anew) <= room);
    m_drop->setVisible(widthOf(m_anew) + widthOf(m_drop) <= room);
    m_frame->setBottomVisible(isOpen);
}

void AssignmentPage::planAnew()
{
    m_seed = AssignmentDesk::drawSeed(services().environment);
    plan();
}

void AssignmentPage::carryOut()
{
    if (!m_carry->isEnabled())
        return;
    const AssignmentProposal proposal = *m_picture->proposal;
    m_isPlanning = true; // until the call says what it is now
    fillBottom();
    m_verbs.done([proposal](CallSession &session) { return AssignmentDesk(session).carryOut(proposal); },
                 [this, on = static_cast<int>(proposal.plan().on.size())] {
                     m_broughtBack.clear();
                     services().notices.say({NoticeText::Kind::Done,
                                             [on] { return tr("The plan is carried out: %Ln assignments were added.", nullptr, on); },
                                             [] { return tr("Judges see it with their packages. Write them under Files."); },
                                             [] { return tr("Go to Files"); },
                                             [this] { services().navigator.go(placeAt(Place::Page::Files)); }});
                 },
                 [this](const Error &error) {
                     plan(); // what was refused is asked anew
                     services().notices.say(NoticeText::of(error));
                 });
}

void AssignmentPage::askDrop()
{
    const int at = judgeInHand();
    if (at < 0 || !m_drop->isEnabled())
        return;
    const PlanJudge &judge = m_picture->judges[static_cast<std::size_t>(at)];
    auto *dialog = new DropDialog(services(), judge.code, roundView()->id, static_cast<std::size_t>(judge.before), this);
    connect(dialog, &DropDialog::wantsAssignment, this, [this] { m_form->perEntry()->setFocus(); });
    dialog->open();
}

void AssignmentPage::showMenu(const QPoint &global)
{
    const int judge = m_matrix->judge();
    const int entry = m_matrix->entry();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto go = [this](Place::Page page, const QString &judgeCode, const QString &entryCode) {
        Place to = placeAt(page);
        to.judge = judgeCode;
        to.entry = entryCode;
        services().navigator.go(to);
    };
    if (judge >= 0) {
        const QString who = m_picture->judges[static_cast<std::size_t>(judge)].code;
        menu->addAction(tr("Show %1 under Judges", "code of a judge").arg(code(who)), this, [go, who] { go(Place::Page::Judges, who, {}); });
        QAction *drop = menu->addAction(tr("%1 drops out…", "code of a judge").arg(code(who)), this, [this] { askDrop(); });
        drop->setEnabled(m_drop->isEnabled());
    }
    if (entry >= 0) {
        const QString what = m_picture->entries[static_cast<std::size_t>(entry)].code;
        menu->addAction(tr("Show %1 under Entries", "code of an entry").arg(code(what)), this, [go, what] { go(Place::Page::Entries, {}, what); });
    }
    menu->popup(global);
}

} // namespace palmares::ui
