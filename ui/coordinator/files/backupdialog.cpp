#include "ui/coordinator/files/backupdialog.h"

#include "core/office/results/rankedsheets.h"
#include "core/office/results/resultdesk.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <numeric>

namespace palmares::ui {

namespace {

QString words(const std::string &text)
{
    return QString::fromStdString(text).simplified();
}

Cell figure(std::size_t count)
{
    return {number(n(count)), n(count)};
}

/// Sheets of a round that count, by whose or about which entry they are.
std::vector<std::size_t> countingBy(const CallState &state, std::uint32_t round, std::uint32_t SheetSlot::*which, std::size_t size)
{
    std::vector<std::size_t> counts(size);
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round == round && slot.counts() && slot.*which < size)
            ++counts[slot.*which];
    }
    return counts;
}

std::vector<std::vector<Cell>> entryRows(const CallView &call, std::uint32_t round, std::string_view lang)
{
    const auto sheets = countingBy(call.state, round, &SheetSlot::entry, call.state.entries.size());
    std::vector<std::vector<Cell>> rows;
    for (std::uint32_t e = 0; e < call.state.entries.size(); ++e) {
        const EntryView &entry = call.state.entries[e];
        if (entry.isKnown())
            rows.push_back({{words(entry.code)}, {entryTitle(call, e, lang).simplified()}, {text::entrantName(call, e)}, {words(entry.language)}, figure(sheets[e])});
    }
    return rows;
}

std::vector<std::vector<Cell>> judgeRows(const CallView &call, std::uint32_t round)
{
    const auto sheets = countingBy(call.state, round, &SheetSlot::judge, call.state.judges.size());
    std::vector<std::vector<Cell>> rows;
    for (std::uint32_t j = 0; j < call.state.judges.size(); ++j) {
        if (call.state.judges[j].isKnown())
            rows.push_back({{words(call.state.judges[j].code)}, {text::judgeName(call, j)}, figure(sheets[j])});
    }
    return rows;
}

/// Division by division, the best first; who has no rank comes last.
std::vector<std::vector<Cell>> rankingRows(const CallView &call, const RoundReport &report, std::string_view lang)
{
    const OfficialResult &official = report.official;
    const auto &table = official.basis.table.entries;
    std::vector<std::uint32_t> order(table.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto place = [&](std::uint32_t row) { return std::pair(table[row].division, official.ranking.entries[row].rank - 1U); }; // 0, none, is last
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
    std::vector<std::vector<Cell>> rows;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::uint32_t row = order[i];
        const EntryResult &ranked = official.ranking.entries[row];
        const std::uint32_t at = call.state.entryIndex(official.basis.entries[row]);
        Cell score{QStringLiteral("–"), -1e9};
        if (ranked.score)
            score = {text::decimal(text::shownScore(official.basis.roundRules(), official.ranking, *ranked.score)), ranked.score->toDouble()};
        rows.push_back({{rankWords(ranked.rank, ranked.tied), n(i)},
                        {words(table[row].label)},
                        {at == nowhere ? QString() : entryTitle(call, at, lang).simplified()},
                        figure(static_cast<std::size_t>(ranked.totals.n)),
                        score,
                        {ranked.rank > 0 ? text::cutWord(ranked.cut) : text::whyWord(ranked.why)}});
    }
    return rows;
}

} // namespace

QString holdingWords(const CallState &state)
{
    const auto known = [](const auto &all) {
        return n(static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const auto &one) { return one.isKnown(); })));
    };
    std::size_t sheets = 0; // as Overview counts them: one that lacks a score does not count
    for (std::uint32_t round = 0; round < state.rounds.size(); ++round) {
        const RankedSheets ranked(state, round);
        sheets += static_cast<std::size_t>(std::count_if(state.sheets.begin(), state.sheets.end(), [&](const SheetSlot &slot) {
            return slot.round == round && ranked.hasTotal(slot);
        }));
    }
    return BackupDialog::tr("%1, %2, %3", "entries, judges, sheets")
        .arg(BackupDialog::tr("%Ln entries", nullptr, known(state.entries)), BackupDialog::tr("%Ln judges", nullptr, known(state.judges)),
             BackupDialog::tr("%Ln sheets that count", nullptr, static_cast<int>(sheets)));
}

BackupDialog::BackupDialog(const Services &services, CallSnapshot backup, CallSnapshot now, QString at, QWidget *parent)
    : QDialog(parent), m_services(services), m_call(std::move(backup)), m_now(std::move(now)), m_at(std::move(at)),
      m_newest(services.jobs, this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    make();
    retranslate();
    resize(QSize(ui::metric(860), ui::metric(600)).boundedTo(screen()->availableSize() - QSize(ui::metric(16), ui::metric(48))));
    goTo(Entries);
    ask();
}

void BackupDialog::make()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(8));
    m_title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    m_words = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_figures = new PlainLabel(TextRole::Body, Tone::Ink, this);
    for (PlainLabel *label : {m_title, m_words, m_figures}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_tabs = new SegmentedControl(this);
    m_rounds = new QComboBox(this);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(ui::metric(8));
    tools->addWidget(m_tabs);
    tools->addStretch(1);
    tools->addWidget(m_rounds);
    column->addLayout(tools);
    const std::array names = {"backup/entries", "backup/judges", "backup/ranking"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_rows[i] = new CellTable(this);
        m_tables[i] = new DataTable(m_services, QString::fromLatin1(names[i]), this);
        m_tables[i]->setRows(m_rows[i]);
        m_tables[i]->setDense(true);
    }
    m_search = makeSearchField(m_services, m_tables[Entries], this);
    column->addWidget(m_search);
    for (DataTable *table : m_tables)
        column->addWidget(table, 1);
    m_nothing = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_leave = new QPushButton(this);
    auto *restore = new QPushButton(this);
    for (QPushButton *button : {restore, m_leave}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (DataTable *table : m_tables)
            table->proxy()->setNeedle(words);
    });
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(m_rounds, &QComboBox::activated, this, &BackupDialog::ask);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, [this] {
        emit restoreWanted();
        accept();
    });
    m_restore = restore;
}

void BackupDialog::retranslate()
{
    setWindowTitle(tr("A backup"));
    m_title->setText(tr("The call as it was on %1", "a day and a time").arg(m_at));
    m_words->setText(tr("This is only to look at: nothing in it, and nothing in the call of today, is changed."));
    m_figures->setText(figures());
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find"));
    m_rounds->setAccessibleName(tr("Round"));
    m_tabs->setAccessibleName(tr("What of the backup is shown"));
    m_tabs->setSegments({tr("Entries"), tr("Judges"), tr("Ranking")});
    m_tables[Entries]->setAccessibleName(tr("Entries"));
    m_tables[Judges]->setAccessibleName(tr("Judges"));
    m_tables[Ranking]->setAccessibleName(tr("Ranking"));
    m_nothing->setText(tr("This round was not ranked yet."));
    m_leave->setText(tr("Close"));
    m_restore->setText(tr("Restore as new"));
    const QVariant round = m_rounds->currentData();
    m_rounds->clear();
    int judged = 0; // the latest round whose rules stand: in a later one nobody can have scored
    for (std::size_t i = 0; i < m_call->state.rounds.size(); ++i) {
        const RoundView &one = m_call->state.rounds[i];
        if (!one.isKnown())
            continue;
        judged = one.frozen ? m_rounds->count() : judged;
        m_rounds->addItem(roundTitle(*m_call, one.id, m_services.languages.content()), n(i));
    }
    m_rounds->setVisible(m_rounds->count() > 1);
    m_rounds->setCurrentIndex(round.isValid() ? m_rounds->findData(round) : judged);
}

QString BackupDialog::figures() const
{
    return tr("Then: %1. Now: %2.", "what a backup and the call hold").arg(holdingWords(m_call->state), holdingWords(m_now->state));
}

void BackupDialog::goTo(Tab tab)
{
    m_tabs->setCurrent(tab);
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_tables[i]->setVisible(static_cast<int>(i) == tab && (tab != Ranking || m_picture.report));
    m_nothing->setVisible(tab == Ranking && !m_picture.report);
}

void BackupDialog::ask()
{
    m_isReady = false;
    const std::uint32_t at = m_rounds->currentIndex() < 0 ? nowhere : static_cast<std::uint32_t>(m_rounds->currentData().toInt());
    m_newest.ask([] { return tr("Reading the backup"); },
                 [call = m_call, at, lang = m_services.languages.content()](const Jobs::Report &) -> Result<Picture> {
                     Picture made;
                     made.round = at;
                     made.entries = entryRows(*call, at, lang);
                     made.judges = judgeRows(*call, at);
                     if (at != nowhere && call->state.rounds[at].frozen) {
                         if (auto report = ResultDesk::report(*call, call->state.rounds[at].id); report.ok() && !report->official.isCheck())
                             made.report = std::move(*report);
                     }
                     return made;
                 },
                 [this](Result<Picture> made) {
                     if (!made.ok())
                         return;
                     m_picture = std::move(*made);
                     fill();
                 });
}

void BackupDialog::fill()
{
    m_rows[Entries]->setColumns({{tr("Code"), ColumnKind::Code}, {tr("Title")}, {tr("Entrant")}, {tr("Lang.", "short heading: language"), ColumnKind::Code},
                                 {tr("Sheets"), ColumnKind::Figure}});
    m_rows[Entries]->setRows(m_picture.entries);
    m_tables[Entries]->setWidths({76, 260, 180, 64, 80}, 1);
    m_rows[Judges]->setColumns({{tr("Code"), ColumnKind::Code}, {tr("Name")}, {tr("Sheets"), ColumnKind::Figure}});
    m_rows[Judges]->setRows(m_picture.judges);
    m_tables[Judges]->setWidths({76, 300, 80}, 1);
    fillRanking();
    goTo(static_cast<Tab>(std::max(0, m_tabs->current())));
    m_isReady = true;
}

void BackupDialog::fillRanking()
{
    if (!m_picture.report)
        return;
    m_rows[Ranking]->setColumns({{tr("Rank"), ColumnKind::Figure}, {tr("Code"), ColumnKind::Code}, {tr("Title")}, {tr("Sheets"), ColumnKind::Figure},
                                 {tr("Score"), ColumnKind::Figure}, {tr("Cut")}});
    m_rows[Ranking]->setRows(rankingRows(*m_call, *m_picture.report, m_services.languages.content()));
    m_tables[Ranking]->setWidths({64, 76, 260, 70, 80, 140}, 2);
}

void BackupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (!m_restore || event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    ask();
}

} // namespace palmares::ui
