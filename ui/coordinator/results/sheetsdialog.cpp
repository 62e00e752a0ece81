#include "ui/coordinator/results/sheetsdialog.h"

#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/languages.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace palmares::ui {

namespace {

QString verdictWords(SheetVerdict verdict)
{
    switch (verdict) {
    case SheetVerdict::Counts:
        return SheetsDialog::tr("counts");
    case SheetVerdict::Forked:
        return SheetsDialog::tr("two versions");
    case SheetVerdict::NothingStands:
        return SheetsDialog::tr("excluded");
    case SheetVerdict::Conflicted:
        return SheetsDialog::tr("conflict of interest");
    case SheetVerdict::NotAssigned:
        return SheetsDialog::tr("never assigned");
    case SheetVerdict::TakenBack:
        return SheetsDialog::tr("taken back");
    case SheetVerdict::OutOfField:
    case SheetVerdict::NotIn:
        return SheetsDialog::tr("entry not in the round");
    default:
        break;
    }
    return SheetsDialog::tr("does not count");
}

} // namespace

SheetsDialog::SheetsDialog(const Services &, ResultPicture result, QWidget *parent)
    : QDialog(parent), m_result(std::move(result)), m_rows(new CellTable(this))
{
}

SheetsDialog::SheetsDialog(const Services &services, ResultPicture result, std::uint32_t row, const QString &judge, QWidget *parent)
    : SheetsDialog(services, std::move(result), parent)
{
    m_wanted = judge;
    m_entry = m_result->entryAt(row);
    const std::string lang = services.languages.content();
    build(services, QString::fromStdString(m_result->official().basis.table.entries[row].label),
          m_entry == nowhere ? QString() : isolated(entryTitle(*m_result->call, m_entry, lang)), whyThere(*m_result, row, lang));
}

SheetsDialog *SheetsDialog::ofJudge(const Services &services, ResultPicture result, std::uint32_t judge, QWidget *parent)
{
    auto *dialog = new SheetsDialog(services, std::move(result), parent);
    dialog->m_judge = judge;
    dialog->build(services, QString::fromStdString(dialog->m_result->call->state.judges[judge].code), {}, {});
    return dialog;
}

void SheetsDialog::build(const Services &services, const QString &code, const QString &words, const QString &whyWords)
{
    const std::string lang = services.languages.content();
    setWindowTitle(tr("Sheets of %1").arg(ui::code(code)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(10));
    auto *title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    title->setWordWrap(true);
    title->setText(m_judge == nowhere ? ui::code(code) + QLatin1Char(' ') + words : windowTitle());
    column->addWidget(title);
    auto *why = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    why->setWordWrap(true);
    why->setText(whyWords);
    why->setVisible(!why->text().isEmpty());
    column->addWidget(why);
    m_table = new DataTable(services, QStringLiteral("results/sheets"), this);
    m_table->setRows(m_rows);
    m_table->setAccessibleName(m_judge == nowhere ? tr("Score sheets of this entry") : tr("Score sheets of this judge"));
    column->addWidget(m_table, 1);
    m_comments = new PlainLabel(TextRole::Body, Tone::Ink, this);
    m_comments->setWordWrap(true);
    column->addWidget(m_comments);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    setKind(close, ButtonKind::Primary);
    close->setDefault(true);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &DataTable::moved, this, &SheetsDialog::showComments);
    resize(ui::metric(760), ui::metric(420));
    fill(lang);
    fitWidth();
}

void SheetsDialog::fitWidth()
{
    const QMargins around = layout()->contentsMargins();
    const int wish = m_table->horizontalHeader()->length() + 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width() +
                     around.left() + around.right();
    const int room = (parentWidget() ? parentWidget()->window()->width() : wish) - ui::metric(32);
    resize(std::max(width(), std::min(wish, room)), height());
}

std::vector<Cell> SheetsDialog::rowOf(const SheetSlot &slot, const SheetHead &head,
                                      const std::string &lang) const
{
    const CallView &call = *m_result->call;
    const RoundRules &rules = m_result->rules();
    const OfficialResult &official = m_result->official();
    std::vector<Cell> cells;
    if (m_judge == nowhere)
        cells.push_back({judgeCodeAndName(call, slot.judge)});
    else
        cells.push_back({ui::code(QString::fromStdString(call.state.entries[slot.entry].code)) + QLatin1Char(' ') +
                         isolated(entryTitle(call, slot.entry, lang))});
    const auto given = call.state.cellsOf(head);
    const bool isCheck = official.isCheck();
    const std::size_t width = isCheck ? rules.items.size() : rules.criteria.size();
    for (std::size_t c = 0; c < width; ++c) {
        const std::string &id = isCheck ? rules.items[c] : rules.criteria[c].id;
        const auto at = std::find_if(given.begin(), given.end(), [&](const SheetCell &cell) {
            return call.state.criterionNames[cell.criterion] == id;
        });
        Cell cell{QStringLiteral("–"), -1e9};
        if (head.state == SheetState::Scored && at != given.end()) {
            if (at->state == CellState::CannotJudge)
                cell.text = tr("n/a");
            else if (isCheck)
                cell.text = at->value == 1 ? tr("pass") : at->value == 0 ? tr("fail") : tr("unsure");
            else
                cell = {decimal(QString::fromStdString(rules.criteria[c].scale.textOf(at->value))),
                        static_cast<double>(at->value)};
        }
        cells.push_back(std::move(cell));
    }
    const auto &sheets = official.basis.sheets;
    const auto found = std::find(sheets.begin(), sheets.end(), head.sheet);
    const bool isInResult = found != sheets.end();
    Cell total{QStringLiteral("–"), -1e9};
    const auto index = static_cast<std::size_t>(found - sheets.begin());
    if (isInResult && !isCheck && official.ranking.totals.has(index)) {
        const Fraction value = official.ranking.totals.at(index);
        total = {decimal(text::shownScore(rules, value)), value.toDouble(), {}, {}, true};
    }
    cells.push_back(std::move(total));
    const QString state = head.state == SheetState::Recused       ? tr("conflict of interest")
                          : head.state == SheetState::CannotJudge ? tr("cannot judge")
                          : isInResult                            ? tr("counts")
                          : slot.counts()                         ? tr("came after the close")
                                                                  : verdictWords(slot.verdict);
    cells.push_back(
        {state, {}, isInResult ? Icon::Check : Icon::Info, isInResult ? Tone::Accent : Tone::Warn});
    return cells;
}

void SheetsDialog::fill(const std::string &lang)
{
    const CallView &call = *m_result->call;
    const RoundRules &rules = m_result->rules();
    std::vector<CellTable::Column> columns{{m_judge == nowhere ? tr("Judge") : tr("Entry")}};
    std::vector<int> widths{170};
    if (m_result->official().isCheck()) {
        for (const std::string &item : rules.items)
            columns.push_back({QString::fromStdString(item), ColumnKind::Figure});
    } else {
        for (const Criterion &criterion : rules.criteria)
            columns.push_back({criterionTitle(call, rules.id, criterion.id, lang), ColumnKind::Figure});
    }
    columns.push_back({tr("Comes to"), ColumnKind::Figure});
    columns.push_back({tr("State")});
    widths.resize(columns.size(), 0);
    m_rows->setColumns(std::move(columns));
    std::vector<std::vector<Cell>> rows;
    int chosen = 0;
    const auto chooseIf = [&](std::uint32_t judge) {
        if (!m_wanted.isEmpty() && QString::fromStdString(call.state.judges[judge].code) == m_wanted)
            chosen = static_cast<int>(rows.size()) - 1;
    };
    for (const SheetSlot &slot : call.state.sheets) {
        if ((m_judge == nowhere ? slot.entry != m_entry : slot.judge != m_judge || slot.entry == nowhere) || slot.round != m_result->round)
            continue;
        for (const SheetHead &head : call.state.headsOf(slot)) {
            if (head.sheet.isNone())
                continue;
            rows.push_back(rowOf(slot, head, lang));
            chooseIf(slot.judge);
            QStringList said;
            if (const auto words = call.text(head.committee))
                said += tr("For the committee: %1").arg(isolated(QString::fromStdString(*words)));
            if (const auto words = call.text(head.entrant))
                said += tr("For the entrant: %1").arg(isolated(QString::fromStdString(*words)));
            m_said.push_back(said.join(QLatin1Char('\n')));
        }
    }
    // Whoever was asked for more than came is named beside the others.
    for (const AssignView &assign : call.state.assigns) {
        const bool isMeant = m_judge == nowhere ? assign.entry == m_entry : assign.judge == m_judge && assign.entry != nowhere;
        if (!isMeant || assign.on != true || assign.round != m_result->round || assign.judge == nowhere || assign.entry == nowhere ||
            call.state.sheet(assign.round, assign.judge, assign.entry))
            continue;
        std::vector<Cell> cells(widths.size(), Cell{QStringLiteral("–"), -1e9});
        cells.front() = m_judge == nowhere ? Cell{judgeCodeAndName(call, assign.judge)}
                                           : Cell{ui::code(QString::fromStdString(call.state.entries[assign.entry].code)) + QLatin1Char(' ') +
                                                  isolated(entryTitle(call, assign.entry, lang))};
        cells.back() = {tr("has not come", "a score sheet"), {}, Icon::Info, Tone::Warn};
        rows.push_back(std::move(cells));
        chooseIf(assign.judge);
        m_said.push_back(QString());
    }
    m_rows->setRows(std::move(rows));
    m_table->setWidths(widths, 0); // as wide as what is in them
    if (!m_said.empty())
        m_table->setCurrentRow(chosen);
    showComments(m_table->currentRow());
}

void SheetsDialog::showComments(int row)
{
    const bool isThere = row >= 0 && static_cast<std::size_t>(row) < m_said.size();
    m_comments->setText(isThere ? m_said[static_cast<std::size_t>(row)] : QString());
    m_comments->setVisible(!m_comments->text().isEmpty());
}

} // namespace palmares::ui
