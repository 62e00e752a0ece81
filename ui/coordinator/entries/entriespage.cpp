#include "ui/coordinator/entries/entriespage.h"

#include "core/office/entries/entryregister.h"
#include "core/office/trials/practicedesk.h"
#include "ui/coordinator/entries/blindpane.h"
#include "ui/coordinator/entries/entrydialog.h"
#include "ui/coordinator/entries/flowline.h"
#include "ui/coordinator/entries/likepane.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/erasedialog.h"
#include "ui/coordinator/parts/importpane.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/shell/actions.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace palmares::ui {

namespace {

} // namespace

EntriesPage::EntriesPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_entries(new EntryList(this)),
      m_verbs(services, this), m_newest(services.jobs, this), m_newestLikes(services.jobs, this)
{
    m_tabs = new SegmentedControl(this);
    m_frame->addAtStart(m_tabs);
    m_type = new QPushButton(this);
    m_startImport = new QPushButton(this);
    m_frame->addAtEnd(m_type);
    m_frame->addAtEnd(m_startImport);
    m_stack = new QStackedWidget(this);
    makeRegister();
    m_likes = new LikePane(services, m_stack);
    m_blind = new BlindPane(services, m_stack);
    m_import = new ImportPane(services, m_stack);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_register, m_likes, m_blind, m_import})
        m_stack->addWidget(pane);
    showOnly(m_register);
    m_frame->setScrollingBody(m_stack);
    m_open = new QPushButton(this);
    m_state = new QPushButton(this);
    m_letIn = new QPushButton(this);
    for (QPushButton *button : {m_open, m_state, m_letIn})
        m_frame->addToBottom(button);
    for (QPushButton *button : m_import->buttons())
        m_frame->addToBottom(button);
    m_frame->addToBottom(m_blind->blackButton());
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(m_type, &QPushButton::clicked, this, &EntriesPage::addEntry);
    connect(m_startImport, &QPushButton::clicked, this, &EntriesPage::startImport);
    connect(m_empty->primary(), &QPushButton::clicked, this, &EntriesPage::startImport);
    connect(m_empty->quiet(), &QPushButton::clicked, this, &EntriesPage::addEntry);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            openEntry(m_entries->line(m_table->currentRow()).code);
    });
    connect(m_state, &QPushButton::clicked, this, &EntriesPage::askState);
    connect(m_letIn, &QPushButton::clicked, this, &EntriesPage::letIn);
    connect(m_import, &ImportPane::changed, this, &EntriesPage::fillBottom);
    connect(m_import, &ImportPane::finished, this, [this] { goTo(Register); });
    connect(m_likes, &LikePane::opened, this, &EntriesPage::openEntry);
    connect(m_likes, &LikePane::marked, this, [this](const QString &duplicate, const QString &original) {
        setStates({duplicate.toStdString()}, {StatusState::Duplicate, {}, original.toStdString()});
    });
    connect(m_blind, &BlindPane::opened, this, &EntriesPage::openEntry);
    connect(m_blind, &BlindPane::changed, this, &EntriesPage::fillBottom);
    services.actions.bind("entries.import", this, [this] { startImport(); });
    services.actions.bind("entries.add", this, [this] { addEntry(); });
    services.actions.bind("entries.state", this, [this] { askState(); });
    services.actions.bind("entries.letin", this, [this] { letIn(); });
    services.actions.bind("entries.erase", this, [this] { askErase(); });
}

void EntriesPage::makeRegister()
{
    m_register = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_register);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Entries, m_register);
    m_whole = new QWidget(m_register);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_flow = new FlowLine(m_whole);
    m_reasons = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_reasons->setWordWrap(true);
    m_reasons->setMostLines(2);
    m_table = new DataTable(services(), QStringLiteral("entries/register"), m_whole);
    m_table->setDense(true);
    m_table->setMinimumHeight(ui::metric(150));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char *act : {"entries.state", "entries.letin", "entries.erase"})
        m_table->addAction(services().actions.action(act));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(ui::metric(8));
    makeFilters(filters);
    m_none = new EmptyState(Icon::Filter, m_whole);
    m_none->hide();
    whole->addWidget(m_flow);
    whole->addWidget(m_reasons);
    whole->addLayout(filters);
    whole->addWidget(m_table, 1);
    whole->addWidget(m_none, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_table->setRows(m_entries);
    m_table->proxy()->setFilter([this](int row) { return isShown(row); });
    connect(m_table, &DataTable::opened, this, [this](int row) { openEntry(m_entries->line(row).code); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntriesPage::fillBottom);
    connect(m_table, &DataTable::moved, this, &EntriesPage::fillBottom);
    connect(m_flow, &FlowLine::chosen, this, &EntriesPage::filterByStep);
    connect(m_table->proxy(), &RowsProxy::rearranged, this, [this] {
        const bool isNone = m_table->proxy()->rowCount() == 0 && m_entries->rowCount() > 0;
        m_none->setVisible(isNone);
        m_table->setVisible(!isNone);
        fillBottom();
    });
    connect(m_none->primary(), &QPushButton::clicked, this, [this] {
        for (QComboBox *box : {m_states, m_divisions, m_panels, m_languages})
            box->setCurrentIndex(0);
        m_flow->setChosen(-1);
        m_search->clear();
        m_table->proxy()->refilter();
        m_search->setFocus();
    });
}

void EntriesPage::makeFilters(QHBoxLayout *row)
{
    m_search = makeSearchField(services(), m_table, m_whole);
    m_search->setMinimumWidth(ui::metric(140));
    row->addWidget(m_search, 2);
    m_rounds = makeRoundList(m_whole);
    m_states = new QComboBox(m_whole);
    m_divisions = new QComboBox(m_whole);
    m_panels = new QComboBox(m_whole);
    m_languages = new QComboBox(m_whole);
    for (QComboBox *box : {m_rounds, m_states, m_divisions, m_panels, m_languages}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        row->addWidget(box, 1);
        if (box == m_rounds)
            continue;
        connect(box, &QComboBox::activated, this, [this] {
            m_flow->setChosen(-1);
            m_table->proxy()->refilter();
        });
    }
}

QString EntriesPage::title() const
{
    return isImporting() ? tr("Import entries") : tr("Entries");
}

bool EntriesPage::isImporting() const
{
    return m_stack->currentWidget() == m_import;
}

void EntriesPage::arrive(const Place &place)
{
    m_wanted = place.entry;
    OfficePage::arrive(place);
}

void EntriesPage::retranslate()
{
    m_tabs->setAccessibleName(tr("What of the entries is shown"));
    m_type->setText(tr("Type an entry…"));
    m_startImport->setText(tr("Import…"));
    m_startImport->setIcon(icon(Icon::Open));
    m_search->setPlaceholderText(tr("Find an entry"));
    m_search->setAccessibleName(tr("Find an entry"));
    m_rounds->setAccessibleName(tr("Round"));
    m_states->setAccessibleName(tr("State"));
    m_divisions->setAccessibleName(tr("Division"));
    m_panels->setAccessibleName(tr("Panel"));
    m_languages->setAccessibleName(tr("Language"));
    m_table->setAccessibleName(tr("Entries of the call"));
    m_flow->setAccessibleName(tr("The way of the entries"));
    m_table->setWidths({76, 150, 104, 60, 96, 190, 66, 58}, EntryList::Title);
    m_empty->setWords(
        tr("Here stand the entries: each with a neutral code, its words, and what became of it."),
        tr("Import the table in which they arrived, in whatever language its headings are, or type them "
           "from paper one by one."));
    m_empty->setActions(tr("Import a table…"), tr("Type an entry…"));
    m_empty->setHint(tr("CSV, XLSX, or cells copied in a spreadsheet"));
    m_none->setWords(tr("No entry fits the filter."), tr("All entries are still here."));
    m_none->setActions(tr("Clear the filter"));
    m_open->setText(tr("Open…"));
    m_state->setText(tr("Change the state…"));
    m_likes->retranslate();
    m_blind->retranslate();
    m_import->retranslate();
    m_entries->retranslate();
    fillTabs();
    if (view())
        showView();
}

void EntriesPage::showView()
{
    const std::uint32_t at = round();
    fillRoundList(m_rounds, round());
    m_blind->setCall(view());
    if (m_asked == view() && m_askedRound == at && m_askedLang == lang())
        return fill();
    m_asked = view();
    m_askedRound = at;
    m_askedLang = lang();
    m_newest.ask([] { return tr("Reading the register"); },
                 [call = view(), at, language = lang()](const Jobs::Report &) -> Result<EntryPicture> {
                     return entryPicture(call, at, language);
                 },
                 [this](Result<EntryPicture> made) {
                     if (made.ok())
                         showPicture(std::move(made).value());
                 });
    askLikes();
}

/// Comparing thousands takes its time: only after words of entries, or which of them are duplicates, have
/// changed.
void EntriesPage::askLikes()
{
    if (m_likesOf && LikePane::isSame(*m_likesOf, *view()))
        return;
    m_likesOf = view();
    m_newestLikes.ask([] { return tr("Looking for entries that came twice"); },
                      [call = view()](const Jobs::Report &) -> Result<LikePane::Pairs> {
                          return EntryRegister::likelyDuplicates(*call);
                      },
                      [this, call = view()](Result<LikePane::Pairs> pairs) {
                          if (!pairs.ok())
                              return;
                          m_likes->show(call, std::move(pairs).value(), lang());
                          showLikes();
                      });
}

void EntriesPage::showPicture(EntryPicture picture)
{
    const bool isFirst = !m_entries->picture();
    m_entries->show(std::move(picture));
    showLikes();
    fill();
    if (isFirst)
        m_table->sortAtFirst(EntryList::Code);
    if (!m_wanted.isEmpty()) {
        if (const int row = m_entries->rowOf(m_wanted); row >= 0)
            m_table->setCurrentRow(row);
        m_wanted.clear();
    }
}

void EntriesPage::fillTabs()
{
    const QString twice = m_likes->count() == 0 ? tr("Perhaps twice") : tr("Perhaps twice %L1").arg(m_likes->count());
    m_tabs->setSegments({tr("Entries"), twice, tr("Blindness")});
    if (m_tabs->current() < 0)
        m_tabs->setCurrent(Register);
    const bool hasTools = m_entries->rowCount() > 0 && !isImporting();
    const int wish = m_tabs->sizeHint().width() + m_type->sizeHint().width() +
                     m_startImport->sizeHint().width() + ui::metric(72);
    m_tabs->setVisible(hasTools);
    m_startImport->setVisible(hasTools);
    m_type->setVisible(hasTools && wish <= width());
}

void EntriesPage::fill()
{
    if (!m_entries->picture())
        return;
    const bool isAny = m_entries->rowCount() > 0;
    m_whole->setVisible(isAny);
    m_empty->setVisible(!isAny);
    fillTabs();
    fillFlow();
    fillFilters();
    fillBottom();
}

std::string EntriesPage::roundId() const
{
    const RoundView *shown = roundView();
    return shown ? shown->id : std::string();
}

std::vector<int> EntriesPage::selection() const
{
    return m_entries->rowCount() == 0 ? std::vector<int>() : m_table->selectedRows();
}

/// Codes of those of the selection that wait for screening.
std::vector<std::string> EntriesPage::waiting() const
{
    std::vector<std::string> codes;
    for (const int row : selection()) {
        if (m_entries->line(row).state == StatusState::Received)
            codes.push_back(m_entries->line(row).code.toStdString());
    }
    return codes;
}

void EntriesPage::fillBottom()
{
    const bool isRegister = m_stack->currentWidget() == m_register;
    const std::vector<int> rows = isRegister ? selection() : std::vector<int>();
    const auto importing = m_import->buttons();
    importing[0]->setVisible(isImporting());
    if (!isImporting()) {
        for (QPushButton *button : importing)
            button->hide();
    }
    m_open->setVisible(isRegister);
    m_state->setVisible(isRegister);
    m_open->setEnabled(rows.size() == 1);
    m_state->setEnabled(!rows.empty());
    m_open->setToolTip(rows.size() == 1 ? QString() : tr("Choose one entry."));
    m_state->setToolTip(rows.empty() ? tr("Choose one entry or several.") : QString());
    const std::size_t waits = waiting().size();
    m_letIn->setVisible(isRegister && m_entries->picture() && m_entries->picture()->flow.of(StatusState::Received) > 0);
    m_letIn->setEnabled(waits > 0);
    m_letIn->setText(waits > 0 ? tr("Let %Ln in", "entries", n(waits)) : tr("Let in"));
    m_letIn->setToolTip(waits > 0 ? QString() : tr("Choose entries that wait for screening."));
    const bool isBlind = m_stack->currentWidget() == m_blind && m_blind->hasRows();
    m_blind->blackButton()->setVisible(isBlind);
    setKind(m_letIn, ButtonKind::Primary);
    setKind(m_import->importButton(), ButtonKind::Primary);
    services().actions.allow("entries.state", this, m_state->isEnabled() && isRegister);
    services().actions.allow("entries.erase", this, rows.size() == 1);
    services().actions.allow("entries.letin", this, m_letIn->isEnabled() && !m_letIn->isHidden());
    QString words;
    if (isImporting())
        words = m_import->bottomWords();
    else if (isBlind)
        words = m_blind->bottomWords();
    else if (rows.size() > 1)
        words = tr("%Ln entries are selected.", nullptr, n(rows.size()));
    else if (isRegister)
        words = tr("%Ln entries are shown. Enter opens one, Shift and Ctrl select several.", nullptr,
                   m_table->proxy()->rowCount());
    m_frame->setBottomWords(words);
    m_frame->setBottomVisible(isImporting() || isBlind || (isRegister && m_entries->rowCount() > 0));
}

/// What is not shown takes no room.
void EntriesPage::showOnly(QWidget *pane)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = m_stack->widget(i) == pane ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(pane);
}

/// Where the line above is too short the menu still has the button that goes.
void EntriesPage::resizeEvent(QResizeEvent *event)
{
    OfficePage::resizeEvent(event);
    fillTabs();
}

void EntriesPage::goTo(Tab tab)
{
    QWidget *const panes[] = {m_register, m_likes, m_blind};
    const bool wasImporting = isImporting();
    showOnly(panes[tab]);
    m_tabs->setCurrent(tab);
    fill();
    fillBottom();
    if (wasImporting)
        emit titleChanged();
}

void EntriesPage::startImport()
{
    if (!view())
        return;
    m_import->start(entriesImport(*view()));
    showOnly(m_import);
    fill();
    fillBottom();
    emit titleChanged();
    m_import->empty()->primary()->setFocus();
}

void EntriesPage::openEntry(const QString &code)
{
    const auto at = services().call.view()->entryByCode(code.toStdString());
    if (!at.ok())
        return services().notices.say(NoticeText::of(at.error()));
    auto *dialog = new EntryDialog(services(), *at, round(), this);
    dialog->open();
}

void EntriesPage::addEntry()
{
    if (!view())
        return;
    auto *dialog = new EntryDialog(services(), nowhere, round(), this);
    connect(dialog, &EntryDialog::changed, this, [this](const QString &code) { m_wanted = code; });
    dialog->open();
}

void EntriesPage::askErase()
{
    const std::vector<int> rows = selection();
    if (rows.size() == 1)
        (new EraseDialog(services(), m_entries->line(rows.front()).code, this))->open();
}

void EntriesPage::letIn()
{
    setStates(waiting(), {StatusState::In, {}, {}});
}

void EntriesPage::askState()
{
    const std::vector<int> rows = selection();
    if (rows.empty())
        return;
    StateDialog::Question question;
    std::vector<std::string> codes;
    question.now = m_entries->line(rows.front()).state;
    for (const int row : rows) {
        const EntryLine &line = m_entries->line(row);
        question.codes += line.code;
        codes.push_back(line.code.toStdString());
        if (line.state != question.now)
            question.now.reset();
    }
    if (rows.size() == 1) {
        question.title = m_entries->line(rows.front()).title;
        question.reference = referenceOf(*view(), roundView(), question.codes.front(), lang());
        for (const EntryLine &line : m_entries->picture()->lines) {
            if (line.code != question.codes.front())
                question.others += line.code;
        }
    }
    for (const EntryFlow::Reason &reason : m_entries->picture()->flow.reasons) {
        if (!reason.recorded.empty())
            question.reasons.push_back({reason.recorded, reason.words});
    }
    question.conditions = StateDialog::conditionsOf(*view(), m_askedRound, lang());
    auto *dialog = new StateDialog(
        question, [this, codes](const StateDialog::Answer &answer) { setStates(codes, answer); }, this);
    dialog->open();
}

void EntriesPage::setStates(const std::vector<std::string> &codes, const StateDialog::Answer &answer)
{
    if (codes.empty())
        return;
    m_verbs.done(
        [codes, answer, id = roundId()](CallSession &session) {
            EntryRegister entries(session);
            if (!answer.reference.empty())
                return PracticeDesk(session).set(codes.front(), id, answer.reference, answer.reason);
            return answer.state == StatusState::Duplicate
                       ? entries.setState(codes.front(), id, answer.state, {}, answer.duplicateOf)
                       : entries.setStates(codes, id, answer.state, answer.reason);
        },
        [this, count = n(codes.size()), state = answer.state, first = QString::fromStdString(codes.front())] {
            services().notices.say(
                {NoticeText::Kind::Done,
                 [count, state, first] {
                     const QString word = lookOf(state).word;
                     return count == 1 ? tr("%1: %2", "a code and its state").arg(code(first), word)
                                       : tr("%Ln entries: %1", "how many and their state", count).arg(word);
                 },
                 [] { return tr("Every change of state is recorded, and can be changed again."); },
                 {},
                 {}});
        });
}

} // namespace palmares::ui
