#include "ui/coordinator/results/resultspage.h"

#include "core/office/results/resultdesk.h"
#include "core/office/results/sureness.h"
#include "core/office/results/through.h"
#include "core/office/view/naming.h"
#include "core/office/view/roundathand.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/coordinator/results/missingwords.h"
#include "ui/coordinator/results/sheetsdialog.h"
#include "ui/coordinator/results/whatifcharts.h"
#include "ui/shell/actions.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

namespace palmares::ui {

namespace {

/// As the filters of a check show them.
constexpr std::array verdictsInOrder{CheckVerdict::Passed, CheckVerdict::Failed, CheckVerdict::Open};

enum Column { Rank, Code, Entry, Division, Sheets, Score, Interval, Chance, Band, Cut };

} // namespace

ResultsPage::ResultsPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_rows(new CellTable(this)),
      m_otherRows(new CellTable(this)), m_verbs(services, this), m_newest(services.jobs, this), m_sure(services.jobs, this)
{
    m_tabs = new SegmentedControl(this);
    m_rounds = makeRoundList(this);
    m_frame->addAtStart(m_tabs);
    m_frame->addAtEnd(m_rounds);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Results, body);
    m_whole = new QWidget(body);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_notice = new Notice(m_whole);
    m_refill = m_notice->addAction([this] { refill(); });
    m_state = new Chip(m_whole);
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_sentence->setWordWrap(true);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_method->setWordWrap(true);
    m_filters = new SegmentedControl(m_whole);
    m_table = new DataTable(services, QStringLiteral("results/ranking"), m_whole);
    m_table->setRows(m_rows);
    m_others = new DataTable(services, QStringLiteral("results/whatif"), m_whole);
    m_others->setRows(m_otherRows);
    m_search = makeSearchField(services, m_table, m_whole);
    connect(m_search, &QLineEdit::textChanged, m_others, [this](const QString &words) {
        m_others->proxy()->setNeedle(words);
        m_table->proxy()->refilter(); // heads stand over whole divisions only
        fillSlopes();
    });
    for (DataTable *table : {m_table, m_others}) {
        table->setDense(true);
        table->setMinimumHeight(ui::metric(140));
        connect(table, &DataTable::opened, this, [this](int row) { openEntry(row); });
        connect(table, &DataTable::moved, this, &ResultsPage::showWhy);
    }
    auto *tools = new FlowLayout; // beside each other, or below
    tools->setGaps(ui::metric(8), ui::metric(8));
    tools->setSpread(true);
    m_look = new SegmentedControl(m_whole);
    m_slopes = new WhatIfCharts(services, m_whole);
    tools->addWidget(m_look);
    tools->addWidget(m_filters);
    tools->addWidget(m_search);
    connect(m_look, &SegmentedControl::chosen, this, &ResultsPage::fill);
    connect(m_slopes, &WhatIfCharts::opened, this, [this](const QString &code) { openEntry(n(lineOf(code))); });
    m_workOut = new QPushButton(m_whole);
    setSmall(m_workOut);
    tools->addWidget(m_workOut);
    m_workOut->hide();
    connect(m_workOut, &QPushButton::clicked, this, &ResultsPage::workOutSureness);
    m_copy = new QPushButton(m_whole);
    m_export = new QPushButton(m_whole);
    for (QPushButton *button : {m_copy, m_export}) {
        setSmall(button);
        tools->addWidget(button);
    }
    connect(m_copy, &QPushButton::clicked, this, &ResultsPage::copyAll);
    connect(m_export, &QPushButton::clicked, this, &ResultsPage::askWhere);
    whole->addWidget(m_state, 0, Qt::AlignLeading);
    whole->addWidget(m_notice);
    whole->addWidget(m_sentence);
    whole->addWidget(m_method);
    whole->addLayout(tools);
    whole->addWidget(m_table, 1);
    whole->addWidget(m_others, 1);
    whole->addWidget(m_slopes);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_frame->setScrollingBody(body);
    m_open = new QPushButton(this);
    m_advance = new QPushButton(this);
    m_close = new QPushButton(this);
    for (QPushButton *button : {m_open, m_advance, m_close})
        m_frame->addToBottom(button);
    for (DataTable *table : {m_table, m_others}) {
        table->proxy()->setFilter([this](int line) { return isShown(line); });
        connect(table->proxy(), &RowsProxy::rearranged, this, &ResultsPage::spanHeads);
    }
    connect(m_filters, &SegmentedControl::chosen, this, [this] {
        m_table->proxy()->refilter();
        m_others->proxy()->refilter();
    });
    for (DataTable *table : {m_table, m_others})
        connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ResultsPage::markLine);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(m_close, &QPushButton::clicked, this, &ResultsPage::askClose);
    connect(m_open, &QPushButton::clicked, this,
            [this] { openEntry((m_tabs->current() == WhatIfTab ? m_others : m_table)->currentRow()); });
    connect(m_advance, &QPushButton::clicked, this, &ResultsPage::advance);
    connect(m_empty->primary(), &QPushButton::clicked, this,
            [this] {
                if (const std::string before = waitsFor(view()->state, rankedRound()); !before.empty())
                    fillFrom(before, view()->state.rounds[rankedRound()].id);
                else
                    this->services().navigator.go(placeAt(Place::Page::Rules));
            });
    services.actions.bind("results.close", this, [this] { askClose(); });
    services.actions.bind("results.advance", this, [this] { advance(); });
    services.actions.bind("results.whatif", this,
                          [this] { goTo(m_tabs->current() == WhatIfTab ? Ranking : WhatIfTab); });
}

QString ResultsPage::title() const
{
    return tr("Results");
}

QString ResultsPage::subtitle() const
{
    if (!m_result)
        return {};
    return m_result->isProvisional() ? tr("provisional") : tr("closed");
}

void ResultsPage::retranslate()
{
    m_tabs->setSegments({tr("Official ranking"), tr("What if")});
    if (m_tabs->current() < 0)
        m_tabs->setCurrent(Ranking);
    m_tabs->setAccessibleName(tr("Which ranking"));
    m_look->setSegments({tr("Chart"), tr("Table")});
    if (m_look->current() < 0)
        m_look->setCurrent(0);
    m_look->setAccessibleName(tr("Chart or table"));
    m_filters->setAccessibleName(tr("Which entries are shown"));
    m_rounds->setAccessibleName(tr("Round"));
    m_search->setPlaceholderText(tr("Find an entry"));
    m_search->setAccessibleName(tr("Find an entry"));
    m_table->setAccessibleName(tr("The official ranking"));
    m_others->setAccessibleName(tr("Ranks under other methods"));
    m_open->setText(tr("Sheets of the entry…"));
    m_workOut->setText(tr("Work out how sure this is"));
    m_copy->setText(tr("Copy the table"));
    m_copy->setIcon(icon(Icon::Copy));
    m_export->setText(tr("Export…"));
    m_export->setIcon(icon(Icon::Table));
    m_advance->setText(tr("Fill the next round"));
    m_advance->setToolTip(
        tr("Puts what the cut let through into the next round; what is at the cut stays for the committee"));
    m_empty->setActions(tr("Go to the rules"));
    if (view())
        fill();
}

void ResultsPage::showView()
{
    const std::uint32_t at = rankedRound();
    fillRoundList(m_rounds, at);
    if (m_asked == view() && m_askedRound == at) {
        fill();
        return openWanted();
    }
    m_asked = view();
    m_askedRound = at;
    if (at == nowhere)
        return showResult(nullptr);
    m_newest.ask([] { return tr("Working out the ranking"); },
                 [call = view(), at](const Jobs::Report &) -> Result<ResultPicture> {
                     auto made = std::make_shared<ResultView>();
                     made->call = call;
                     made->round = at;
                     PALMARES_TRY(made->report, ResultDesk::report(*call, call->state.rounds[at].id));
                     const InsightPicture kept = keptInsight(call, at); // the model is fitted once, for both pages
                     made->others = kept ? kept->others : whatIf(made->report.official);
                     made->leftOut = leftOutOf(made->others, made->report.official, kept ? &kept->statistics : nullptr,
                                               kept && kept->insight.withoutUnusual ? &*kept->insight.withoutUnusual : nullptr);
                     made->ties = tieReasons(made->report.official);
                     made->tooClose = tooClose(*call, at);
                     made->through = throughAround(*call, call->state.rounds[at].id);
                     return ResultPicture(std::move(made));
                 },
                 [this](Result<ResultPicture> made) {
                     if (!made.ok() && made.error().code != Code::ROUND_NOT_FROZEN)
                         services().notices.say(NoticeText::of(made.error()));
                     showResult(made.ok() ? std::move(made).value() : nullptr);
                 });
}

void ResultsPage::showResult(ResultPicture result)
{
    m_result = std::move(result);
    m_insight.reset();
    m_lines = m_result ? m_result->lines() : std::vector<ResultLine>();
    fill();
    emit titleChanged();
    openWanted();
    askSureness();
}

/// The ranking stands at once; how sure it is takes longer, comes by itself, and is what Insight shows as well: worked out once for both.
void ResultsPage::askSureness()
{
    m_sure.drop();
    m_workOut->hide();
    if (!m_result || m_result->official().isCheck())
        return;
    m_insight = keptInsight(m_result->call, m_result->round);
    if (m_insight)
        return fillRanking();
    workOutSureness();
}

void ResultsPage::workOutSureness()
{
    m_workOut->hide();
    if (!m_result)
        return;
    m_sure.ask([] { return tr("Working out how sure the ranking is"); },
               [call = m_result->call, at = m_result->round](const Jobs::Report &report) { return insightOf(call, at, report); },
               [this](Result<InsightPicture> made) {
                   if (!made.ok())
                       return m_workOut->show(); // it was cancelled: whoever wants it after all asks for it
                   if (!m_result)
                       return;
                   m_insight = std::move(made).value();
                   auto whole = std::make_shared<ResultView>(*m_result);
                   whole->others = m_insight->others;
                   whole->leftOut = leftOutOf(whole->others, whole->report.official, &m_insight->statistics, m_insight->insight.withoutUnusual ? &*m_insight->insight.withoutUnusual : nullptr);
                   m_result = std::move(whole);
                   fill();
               });
}

/// The table of the ranking and what is said above it.
void ResultsPage::fillRanking()
{
    const ResultView &result = *m_result;
    const bool isCheck = result.official().isCheck();
    const bool isSure = m_insight && m_insight->tellsHowSure() && !m_insight->statistics.tellsNoneApart() && m_insight->statistics.weighAlike && result.official().ranking.panelRanks.empty();
    m_rows->setColumns(rankingColumns(result, m_insight.get()));
    m_rows->setRows(rankingRows(result, m_insight.get(), lang()));
    m_table->setColumnHidden(Division, result.official().basis.rules->divisions.empty());
    m_table->setColumnHidden(Band, result.rules().bands.empty() && result.rules().kind != RoundKind::Agreement &&
                                       result.official().ranking.panelRanks.empty());
    m_table->setColumnHidden(Score, isCheck);
    m_table->setColumnHidden(Rank, isCheck);
    m_table->setColumnHidden(Interval, !isSure);
    m_table->setColumnHidden(Chance, !isSure || !result.rules().cut || isSplit(*m_insight) || hasCapsOrFloors(result.rules()));
    m_table->setWidths({60, 76, 130, 110, 66, 70, 150, 84, 100, 0}, Entry); // the words of the cut are whole: they are what the page is about
    markLine();
    const bool isWhatIf = m_tabs->current() == WhatIfTab;
    m_sentence->setText(isWhatIf ? whatIfSentence(result) : resultSentence(result, m_insight.get()));
    m_method->setText(isWhatIf ? QStringList{tr("Rank under each method. The official ranking is the first column and does not "
                                                "change. Where methods differ, the committee's reasons matter most."),
                                             whatIfLeftOut(result)}
                                     .join(QLatin1Char(' '))
                                     .trimmed()
                               : resultMethod(result, m_insight.get()));
    spanHeads();
}

/// Somebody came for an entry, such as from a chart.
void ResultsPage::openWanted()
{
    Place there = place();
    if (!m_result || there.entry.isEmpty())
        return;
    const std::size_t row = lineOf(there.entry);
    if (row >= m_lines.size())
        return;
    const QString judge = std::exchange(there.judge, QString()); // once
    there.entry.clear();
    setPlace(there);
    goTo(Ranking);
    m_table->setCurrentRow(n(row));
    openEntry(n(row), judge);
}

/// Where an entry stands in the tables, by its code; behind the last line if nowhere.
std::size_t ResultsPage::lineOf(const QString &code) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const ResultLine &line) {
        return !line.isHead() && m_result->official().basis.table.entries[line.row].label == code.toStdString();
    });
    return static_cast<std::size_t>(found - m_lines.begin());
}

/// Other methods are shown as a chart or as a table.
bool ResultsPage::isChart() const
{
    return m_tabs->current() == WhatIfTab && m_look->current() == 0;
}

void ResultsPage::fillSlopes()
{
    if (m_result && isChart())
        m_slopes->show(m_result, lang(), m_search->text());
}

/// The entry in a line of the tables; nowhere for the head of a division.
std::uint32_t ResultsPage::rowAt(int line) const
{
    return line >= 0 && static_cast<std::size_t>(line) < m_lines.size() ? m_lines[static_cast<std::size_t>(line)].row : nowhere;
}

bool ResultsPage::isShown(int line) const
{
    if (!m_result || static_cast<std::size_t>(line) >= m_lines.size())
        return true;
    const std::uint32_t row = rowAt(line);
    if (row == nowhere)
        return areHeadsShown();
    const int filter = m_filters->current();
    if (filter < 1)
        return true;
    if (m_tabs->current() == WhatIfTab)
        return !m_result->others.empty() && changesSides(*m_result, row);
    if (m_result->official().isCheck())
        return m_result->is(row, verdictsInOrder[static_cast<std::size_t>(filter - 1)]);
    return static_cast<int>(groupOf(*m_result, row)) == filter - 1;
}

/// Over whole divisions in the order of the ranking.
bool ResultsPage::areHeadsShown() const
{
    const bool isWhatIf = m_tabs->current() == WhatIfTab;
    const QHeaderView *header = (isWhatIf ? m_others : m_table)->horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    const bool isRanked = sorted < 0 || (!isWhatIf && sorted == Rank && header->sortIndicatorOrder() == Qt::AscendingOrder);
    return isRanked && m_filters->current() < (isWhatIf ? 1 : 2) && m_search->text().isEmpty();
}

/// The words of a head go across the table.
void ResultsPage::spanHeads()
{
    const bool hasHeads = m_result && !m_result->official().basis.rules->divisions.empty();
    for (DataTable *table : {m_table, m_others}) {
        table->clearSpans();
        for (int row = 0; hasHeads && row < table->proxy()->rowCount(); ++row) {
            if (rowAt(table->proxy()->sourceRow(row)) == nowhere)
                table->setSpan(row, 0, 1, table->proxy()->columnCount());
        }
    }
}

void ResultsPage::fill()
{
    const bool isThere = m_result && !m_lines.empty();
    m_whole->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_frame->setBottomVisible(isThere);
    const std::uint32_t at = rankedRound();
    const bool isFrozen = at != nowhere && view()->state.rounds[at].frozen;
    const bool canBeFilled = !waitsFor(view()->state, at).empty();
    m_empty->setWords(tr("Here stands the ranking under the frozen rules."),
                      canBeFilled ? tr("No entry is in this round yet. The round before it is closed: what came through it can come in.")
                      : isFrozen  ? tr("No entry is in this round yet.")
                                  : tr("The rules of this round are not frozen yet, so nothing can be ranked."));
    m_empty->setActions(canBeFilled ? tr("Fill the next round") : isFrozen ? QString() : tr("Go to the rules"));
    if (!isThere) {
        for (const char *verb : {"results.advance", "results.close"})
            services().actions.allow(verb, this, false); // those of another round
        return;
    }
    const ResultView &result = *m_result;
    const bool isCheck = result.official().isCheck();
    if (isCheck) // a check passes or fails: there is nothing to rank by another method
        m_tabs->setCurrent(Ranking);
    m_tabs->setVisible(!isCheck);
    services().actions.allow("results.whatif", this, !isCheck);
    m_table->setAccessibleName(isCheck ? tr("Who passed the check") : tr("The official ranking"));
    const bool isWhatIf = m_tabs->current() == WhatIfTab;
    m_state->setText(result.isProvisional() ? tr("provisional: it can still change")
                                            : tr("closed: fixed with its close"));
    m_state->setTone(result.isProvisional() ? Tone::Warn : Tone::Accent);
    m_state->setChipIcon(result.isProvisional() ? Icon::Clock : Icon::Lock);
    m_table->setVisible(!isWhatIf);
    m_others->setVisible(isWhatIf && !isChart());
    m_slopes->setVisible(isChart());
    m_look->setVisible(isWhatIf);
    m_filters->setVisible(!isChart());
    m_copy->setVisible(!isChart()); // the chart has its own
    m_open->setVisible(!isChart());
    fillSlopes();
    m_otherRows->setColumns(whatIfColumns(result));
    m_otherRows->setRows(whatIfRows(result, lang()));
    std::vector<int> widths(result.others.size() + 3, 82);
    widths[0] = 76;
    widths[1] = 140;
    widths.back() = 150;
    m_others->setWidths(widths, 1);
    fillRanking();
    showNotice();
    wordFilters();
    m_close->setText(result.isProvisional() ? tr("Close the round…") : tr("Close again…"));
    m_close->setVisible(result.isProvisional() || canCloseAgain());
    m_advance->setVisible(!result.isProvisional() && !nextRound().empty());
    services().actions.allow("results.advance", this, !m_advance->isHidden());
    setKind(m_close, result.isProvisional() ? ButtonKind::Primary : ButtonKind::Plain);
    setKind(m_advance, result.isProvisional() ? ButtonKind::Plain : ButtonKind::Primary);
    services().actions.allow("results.close", this, !m_close->isHidden());
    showWhy();
}

void ResultsPage::wordFilters()
{
    std::array<std::size_t, 3> groups{};
    std::size_t all = 0;
    std::size_t moving = 0;
    const bool isCheck = m_result->official().isCheck();
    for (const ResultLine &line : m_lines) {
        if (line.isHead())
            continue;
        ++all;
        ++groups[static_cast<std::size_t>(groupOf(*m_result, line.row))];
        moving += !m_result->others.empty() && changesSides(*m_result, line.row) ? 1 : 0;
    }
    QStringList segments{tr("All %L1").arg(all)};
    if (m_tabs->current() == WhatIfTab)
        segments += tr("Changing sides %L1").arg(moving);
    else if (isCheck)
        segments += {tr("Passed %L1").arg(m_result->count(CheckVerdict::Passed)), tr("Not passed %L1").arg(m_result->count(CheckVerdict::Failed)),
                     tr("Open %L1").arg(m_result->count(CheckVerdict::Open))};
    else
        segments += {tr("Ranked %L1").arg(groups[0]), tr("Insufficient %L1").arg(groups[1])};
    if (m_tabs->current() != WhatIfTab && groups[2] > 0)
        segments += tr("Not in the field %L1", "duplicates, withdrawn and the like").arg(groups[2]);
    m_filters->setSegments(segments);
    if (m_filters->current() < 0 || m_filters->current() >= segments.size())
        m_filters->setCurrent(0);
    m_table->proxy()->refilter();
    m_others->proxy()->refilter();
    spanHeads();
}

/// The threshold is a line only while the order is that of the ranking.
void ResultsPage::markLine()
{
    if (!m_result)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    const bool isRanked =
        header->sortIndicatorSection() < 0 ||
        (header->sortIndicatorSection() == Rank && header->sortIndicatorOrder() == Qt::AscendingOrder);
    m_rows->setLines(isRanked);
    m_table->proxy()->refilter();
    m_others->proxy()->refilter();
}

void ResultsPage::showWhy()
{
    const DataTable *table = m_tabs->current() == WhatIfTab ? m_others : m_table;
    const std::uint32_t row = rowAt(table->currentRow());
    m_open->setEnabled(row != nowhere);
    m_open->setToolTip(row != nowhere ? QString() : tr("Choose an entry first."));
    m_frame->setBottomWords(row != nowhere && m_result ? whyThere(*m_result, row, lang()) : QString());
}

void ResultsPage::goTo(Tab tab)
{
    if (tab == WhatIfTab && m_result && m_result->official().isCheck())
        return;
    m_tabs->setCurrent(tab);
    m_filters->setCurrent(0);
    fill();
}

void ResultsPage::openEntry(int row, const QString &judge)
{
    if (!m_result || rowAt(row) == nowhere)
        return;
    auto *dialog = new SheetsDialog(services(), m_result, rowAt(row), judge, this);
    dialog->open();
}

} // namespace palmares::ui
