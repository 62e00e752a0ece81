#include "ui/coordinator/judges/judgespage.h"

#include "ui/coordinator/judges/conflictspane.h"
#include "ui/coordinator/parts/dropdialog.h"
#include "ui/coordinator/judges/judgedialog.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/erasedialog.h"
#include "ui/coordinator/parts/importpane.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/shell/actions.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace palmares::ui {

namespace {

enum Column { Code, Name, Languages, PanelColumn, Stratum, Organisation, Asked, ConflictsColumn };

} // namespace

JudgesPage::JudgesPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_rows(new CellTable(this))
{
    m_tabs = new SegmentedControl(this);
    m_frame->addAtStart(m_tabs);
    m_add = new QPushButton(this);
    m_startImport = new QPushButton(this);
    m_frame->addAtEnd(m_add);
    m_frame->addAtEnd(m_startImport);
    m_stack = new QStackedWidget(this);
    makeRegister();
    m_conflicts = new ConflictsPane(services, m_stack);
    m_import = new ImportPane(services, m_stack);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_register, m_conflicts, m_import})
        m_stack->addWidget(pane);
    showOnly(m_register);
    m_frame->setScrollingBody(m_stack);
    m_open = new QPushButton(this);
    m_drop = new QPushButton(this);
    for (QPushButton *button : {m_drop, m_open})
        m_frame->addToBottom(button);
    for (QPushButton *button : m_conflicts->buttons())
        m_frame->addToBottom(button);
    for (QPushButton *button : m_import->buttons())
        m_frame->addToBottom(button);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(m_add, &QPushButton::clicked, this, &JudgesPage::addJudge);
    connect(m_startImport, &QPushButton::clicked, this, &JudgesPage::startImport);
    connect(m_empty->primary(), &QPushButton::clicked, this, &JudgesPage::startImport);
    connect(m_empty->quiet(), &QPushButton::clicked, this, &JudgesPage::addJudge);
    connect(m_open, &QPushButton::clicked, this, [this] { openJudge(m_table->currentRow()); });
    connect(m_drop, &QPushButton::clicked, this, &JudgesPage::askDrop);
    connect(m_conflicts, &ConflictsPane::changed, this, [this] {
        if (view())
            fillLines();
        fillRows();
        fillTools();
        fillBottom();
    });
    connect(m_import, &ImportPane::changed, this, &JudgesPage::fillBottom);
    connect(m_import, &ImportPane::finished, this, [this] { goTo(Register); });
    services.actions.bind("judges.import", this, [this] { startImport(); });
    services.actions.bind("judges.add", this, [this] { addJudge(); });
    services.actions.bind("judges.drop", this, [this] { askDrop(); });
    services.actions.bind("judges.erase", this, [this] { askErase(); });
    services.actions.bind("judges.conflict", this, [this] {
        const int row = m_stack->currentWidget() == m_register ? m_table->currentRow() : -1;
        m_conflicts->declare(row < 0 ? QString() : m_lines[static_cast<std::size_t>(row)].code);
    });
}

void JudgesPage::makeRegister()
{
    m_register = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_register);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Judges, m_register);
    m_whole = new QWidget(m_register);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_seats = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    for (PlainLabel *label : {m_sentence, m_seats}) {
        label->setWordWrap(true);
        whole->addWidget(label);
    }
    m_table = new DataTable(services(), QStringLiteral("judges/register"), m_whole);
    m_table->setMinimumHeight(ui::metric(150));
    m_table->setRows(m_rows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char *act : {"judges.conflict", "judges.drop", "judges.erase"})
        m_table->addAction(services().actions.action(act));
    auto *tools = new FlowLayout;
    tools->setGaps(ui::metric(8), ui::metric(6));
    tools->setSpread(true);
    m_search = makeSearchField(services(), m_table, m_whole);
    m_search->setMinimumWidth(ui::metric(140));
    m_rounds = makeRoundList(m_whole);
    m_panels = new QComboBox(m_whole);
    m_panels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_panels->setMinimumContentsLength(10);
    m_filters = new SegmentedControl(m_whole);
    tools->addWidget(m_filters);
    tools->addWidget(m_rounds);
    tools->addWidget(m_panels);
    tools->addWidget(m_search);
    whole->addLayout(tools);
    whole->addWidget(m_table, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_table->proxy()->setFilter([this](int row) { return isShown(row); });
    connect(m_table, &DataTable::opened, this, &JudgesPage::openJudge);
    connect(m_table, &DataTable::moved, this, &JudgesPage::fillBottom);
    connect(m_filters, &SegmentedControl::chosen, this, [this] { m_table->proxy()->refilter(); });
    connect(m_panels, &QComboBox::activated, this, [this] { m_table->proxy()->refilter(); });
}

QString JudgesPage::title() const
{
    return isImporting() ? tr("Import judges") : tr("Judges");
}

bool JudgesPage::isImporting() const
{
    return m_stack->currentWidget() == m_import;
}

void JudgesPage::arrive(const Place &place)
{
    m_wanted = place.judge;
    OfficePage::arrive(place);
    if (place.part != QStringLiteral("conflicts"))
        return;
    goTo(Conflicts);
    Place without = place; // coming back finds the tab that was open
    without.part.clear();
    setPlace(without);
}

void JudgesPage::retranslate()
{
    m_tabs->setAccessibleName(tr("What of the judges is shown"));
    m_add->setText(tr("Add a judge…"));
    m_startImport->setText(tr("Import…"));
    m_startImport->setIcon(icon(Icon::Open));
    m_search->setPlaceholderText(tr("Find a judge"));
    m_search->setAccessibleName(tr("Find a judge"));
    m_rounds->setAccessibleName(tr("Round"));
    m_panels->setAccessibleName(tr("Panel"));
    m_filters->setAccessibleName(tr("Which judges are shown"));
    m_table->setAccessibleName(tr("Judges of the call"));
    m_rows->setColumns({{tr("Code"), ColumnKind::Code},
                        {tr("Name")},
                        {tr("Reads"), ColumnKind::Code},
                        {tr("Panel")},
                        {tr("Stratum")},
                        {tr("Organisation")},
                        {tr("Sheets"), ColumnKind::Figure},
                        {tr("Conflicts"), ColumnKind::Figure}});
    m_table->setWidths({72, 160, 100, 110, 96, 120, 84, 86}, Name);
    m_empty->setWords(tr("Here stand the judges: who they are, which languages they read, and where they sit."),
                      tr("Import the list you have, or add them one by one. Each gets a neutral code; names stay with the office."));
    m_empty->setActions(tr("Import a table…"), tr("Add a judge…"));
    m_empty->setHint(tr("CSV, XLSX, or cells copied in a spreadsheet"));
    m_open->setText(tr("Open…"));
    m_drop->setText(tr("Drops out…"));
    m_conflicts->retranslate();
    m_import->retranslate();
    if (view())
        showView();
}

void JudgesPage::showView()
{
    const std::uint32_t at = round();
    fillRoundList(m_rounds, round());
    m_progress = at == nowhere ? RoundProgress() : at == work().round ? work().progress : progressOf(*view(), at);
    m_conflicts->setCall(view(), lang());
    fillLines();
    fill();
    if (m_wanted.isEmpty())
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].code == m_wanted)
            m_table->setCurrentRow(n(i));
    }
    m_wanted.clear();
}

/// What the program has noticed waits for a decision as much as what a judge declared.
void JudgesPage::fillLines()
{
    const std::uint32_t at = round();
    m_lines = judgeLines(*view(), at, at == nowhere ? nullptr : &m_progress);
    for (const ConflictLine &noticed : m_conflicts->lines()) {
        if (!noticed.isHint)
            continue;
        const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const JudgeLine &one) { return one.judge == noticed.judge; });
        if (line != m_lines.end())
            ++line->openConflicts;
    }
    if (m_conflicts->hasLooked())
        services().navigator.noticed(Place::Page::Judges, static_cast<int>(m_conflicts->noticed()));
}

QString JudgesPage::panelWords(const std::string &panel) const
{
    const std::string title = view()->callText("panel/" + panel + "/title", lang());
    return QString::fromStdString(title.empty() ? panel : title);
}

bool JudgesPage::hasStrata() const
{
    const RoundView *shown = roundView();
    if (!shown || !shown->rules)
        return false;
    const auto &panels = shown->rules->rounds.front().panels;
    return std::any_of(panels.begin(), panels.end(), [](const Panel &panel) { return !panel.strata.empty(); });
}

void JudgesPage::fill()
{
    const bool isAny = !m_lines.empty();
    m_whole->setVisible(isAny);
    m_empty->setVisible(!isAny);
    fillRows();
    if (isAny && m_table->currentRow() < 0)
        m_table->setCurrentRow(0);
    fillTools();
    fillBottom();
}

void JudgesPage::fillRows()
{
    std::vector<std::vector<Cell>> rows;
    for (const JudgeLine &line : m_lines) {
        QStringList languages;
        for (const std::string &one : line.languages)
            languages += QString::fromStdString(one);
        Cell panel{line.isSetAside      ? tr("set aside")
                   : line.hasDroppedOut ? tr("dropped out")
                   : line.panel.empty() ? tr("in no panel")
                                        : panelWords(line.panel)};
        if (line.panel.empty())
            panel.tone = Tone::Warn;
        Cell sheets{line.asked == 0 ? QStringLiteral("–") : partOf(n(line.counting), n(line.asked)), static_cast<double>(line.asked)};
        Cell conflicts{line.conflicts + line.openConflicts == 0 ? QString() : number(static_cast<qint64>(line.conflicts + line.openConflicts)),
                       static_cast<double>(line.openConflicts * 1000 + line.conflicts)};
        if (line.openConflicts > 0) {
            conflicts.tone = Tone::Warn;
            conflicts.icon = Icon::Warning;
        }
        const std::string stratum = line.stratum.empty() ? std::string() : view()->callText("stratum/" + line.stratum + "/title", lang());
        rows.push_back({{line.code},
                        {line.name},
                        {languages.join(QStringLiteral(", "))},
                        std::move(panel),
                        {QString::fromStdString(stratum.empty() ? line.stratum : stratum)},
                        {line.organisation},
                        std::move(sheets),
                        std::move(conflicts)});
    }
    m_rows->setRows(std::move(rows));
    const bool hasHouses = std::any_of(m_lines.begin(), m_lines.end(), [](const JudgeLine &line) { return !line.organisation.isEmpty(); });
    m_table->setColumnHidden(Organisation, !hasHouses);
    m_table->setColumnHidden(Stratum, !hasStrata());
    m_table->setColumnHidden(Asked, m_progress.asked == 0);
    const auto unseated = std::count_if(m_lines.begin(), m_lines.end(), [](const JudgeLine &line) { return line.panel.empty(); });
    const QString judges = tr("%Ln judges", nullptr, n(m_lines.size()));
    m_sentence->setText(unseated == 0 ? tr("%1, all with a seat in this round", "how many judges").arg(judges)
                                      : tr("%1, %Ln of them without a seat in this round", nullptr, static_cast<int>(unseated)).arg(judges));
    QStringList seats;
    if (const RoundView *shown = roundView(); shown && shown->rules) {
        for (const Panel &panel : shown->rules->rounds.front().panels) {
            const auto count = std::count_if(m_lines.begin(), m_lines.end(), [&](const JudgeLine &line) { return line.panel == panel.id; });
            seats += tr("%1: %Ln judges", nullptr, static_cast<int>(count)).arg(isolated(panelWords(panel.id)));
        }
    }
    m_seats->setText(seats.join(text::betweenFacts()));
    m_seats->setVisible(seats.size() > 1);
}

void JudgesPage::fillTools()
{
    const bool isAny = !m_lines.empty();
    const std::size_t open = m_conflicts->open();
    m_tabs->setSegments({tr("Judges"), open == 0 ? tr("Conflicts") : tr("Conflicts %L1").arg(open)});
    if (m_tabs->current() < 0)
        m_tabs->setCurrent(Register);
    m_tabs->setVisible(isAny && !isImporting());
    const int wish = m_tabs->sizeHint().width() + m_add->sizeHint().width() + m_startImport->sizeHint().width() + ui::metric(72);
    m_add->setVisible(isAny && !isImporting() && wish <= width());
    m_startImport->setVisible(isAny && !isImporting());
    const auto count = [&](auto holds) { return std::count_if(m_lines.begin(), m_lines.end(), holds); };
    const auto unseated = count([](const JudgeLine &line) { return line.panel.empty(); });
    const auto open2 = count([](const JudgeLine &line) { return line.openConflicts > 0; });
    m_filters->setSegments({tr("All %L1").arg(m_lines.size()), tr("Without a seat %L1").arg(unseated), tr("Open conflict %L1").arg(open2)});
    m_filters->setSegmentEnabled(1, unseated > 0);
    m_filters->setSegmentEnabled(2, open2 > 0);
    if (m_filters->current() < 0)
        m_filters->setCurrent(0);
    const QVariant now = m_panels->currentData();
    const QSignalBlocker quiet(m_panels);
    m_panels->clear();
    m_panels->addItem(tr("All panels"), QString());
    if (const RoundView *shown = roundView(); shown && shown->rules) {
        for (const Panel &panel : shown->rules->rounds.front().panels)
            m_panels->addItem(panelWords(panel.id), QString::fromStdString(panel.id));
    }
    m_panels->setCurrentIndex(std::max(0, now.isValid() ? m_panels->findData(now) : 0));
    m_panels->setVisible(m_panels->count() > 2);
    m_table->proxy()->refilter();
}

bool JudgesPage::isShown(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_lines.size())
        return true;
    const JudgeLine &line = m_lines[at];
    if (m_panels->currentIndex() > 0 && line.panel != m_panels->currentData().toString().toStdString())
        return false;
    return m_filters->current() < 1 || (m_filters->current() == 1 ? line.panel.empty() : line.openConflicts > 0);
}

void JudgesPage::fillBottom()
{
    QWidget *now = m_stack->currentWidget();
    const bool isRegister = now == m_register && !m_lines.empty();
    const bool isConflicts = now == m_conflicts;
    const int row = isRegister ? m_table->currentRow() : -1;
    m_open->setVisible(isRegister);
    m_drop->setVisible(isRegister);
    m_open->setEnabled(row >= 0);
    const bool isSeated = row >= 0 && !m_lines[static_cast<std::size_t>(row)].panel.empty() && roundView();
    const bool canDrop = isSeated && !m_lines[static_cast<std::size_t>(row)].hasDroppedOut;
    m_drop->setEnabled(canDrop);
    for (QPushButton *button : {m_open, m_drop})
        button->setToolTip(button->isEnabled() ? QString()
                           : row < 0           ? tr("Choose a judge first.")
                           : isSeated          ? tr("This judge has dropped out already.")
                                               : tr("This judge has no seat in the round."));
    services().actions.allow("judges.drop", this, canDrop);
    services().actions.allow("judges.erase", this, row >= 0);
    services().actions.allow("judges.conflict", this, view() && !view()->state.judges.empty() && !view()->state.entries.empty());
    for (QPushButton *button : m_conflicts->buttons())
        button->setVisible(isConflicts);
    m_conflicts->buttons()[1]->setVisible(isConflicts && !m_conflicts->lines().empty());
    m_conflicts->buttons()[2]->setVisible(isConflicts && !m_conflicts->lines().empty());
    m_import->buttons()[0]->setVisible(isImporting());
    if (!isImporting()) {
        for (QPushButton *button : m_import->buttons())
            button->hide();
    }
    setKind(m_open, ButtonKind::Primary);
    setKind(m_conflicts->buttons()[2], ButtonKind::Primary);
    setKind(m_import->importButton(), ButtonKind::Primary);
    QString words;
    if (isImporting())
        words = m_import->bottomWords();
    else if (row >= 0 && m_lines[static_cast<std::size_t>(row)].asked > 0)
        words = tr("%1 has %Ln entries in this round.", nullptr, n(m_lines[static_cast<std::size_t>(row)].asked))
                    .arg(code(m_lines[static_cast<std::size_t>(row)].code));
    else if (isConflicts)
        words = tr("Shift and Ctrl select several.");
    m_frame->setBottomWords(words);
    m_frame->setBottomVisible(isImporting() || isConflicts || isRegister);
}

/// What is not shown takes no room.
void JudgesPage::showOnly(QWidget *pane)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = m_stack->widget(i) == pane ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(pane);
}

/// Where the line above is too short the menu still has the button that goes.
void JudgesPage::resizeEvent(QResizeEvent *event)
{
    OfficePage::resizeEvent(event);
    if (view())
        fillTools();
}

void JudgesPage::goTo(Tab tab)
{
    const bool wasImporting = isImporting();
    showOnly(tab == Register ? m_register : static_cast<QWidget *>(m_conflicts));
    m_tabs->setCurrent(tab);
    fill();
    if (wasImporting)
        emit titleChanged();
}

void JudgesPage::startImport()
{
    if (!view())
        return;
    m_import->start(judgesImport(*view()));
    showOnly(m_import);
    fill();
    emit titleChanged();
    m_import->empty()->primary()->setFocus();
}

void JudgesPage::openJudge(int row)
{
    if (row < 0)
        return;
    auto *dialog = new JudgeDialog(services(), m_lines[static_cast<std::size_t>(row)].judge, this);
    dialog->open();
}

void JudgesPage::addJudge()
{
    if (!view())
        return;
    auto *dialog = new JudgeDialog(services(), nowhere, this);
    connect(dialog, &JudgeDialog::changed, this, [this](const QString &code) { m_wanted = code; });
    dialog->open();
}

void JudgesPage::askDrop()
{
    const int row = m_table->currentRow();
    const RoundView *shown = roundView();
    if (row < 0 || !shown || !m_drop->isEnabled())
        return;
    const JudgeLine &line = m_lines[static_cast<std::size_t>(row)];
    auto *dialog = new DropDialog(services(), line.code, shown->id, line.asked, this);
    connect(dialog, &DropDialog::wantsAssignment, this, [this, judge = line.code] {
        Place to = placeAt(Place::Page::Assignment);
        to.judge = judge;
        services().navigator.go(to);
    });
    dialog->open();
}

void JudgesPage::askErase()
{
    const int row = m_stack->currentWidget() == m_register ? m_table->currentRow() : -1;
    if (row >= 0)
        (new EraseDialog(services(), m_lines[static_cast<std::size_t>(row)].code, this))->open();
}

} // namespace palmares::ui
