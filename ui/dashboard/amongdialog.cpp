#include "ui/dashboard/amongdialog.h"

#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/dashboard/chartwords.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

AmongDialog::AmongDialog(const Services &services, const InsightSource &source, const QString &what, std::vector<ChartTarget> among, QWidget *parent)
    : QDialog(parent), m_among(std::move(among)), m_rows(new CellTable(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(what);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(10));
    auto *title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    title->setWordWrap(true);
    title->setText(what);
    column->addWidget(title);
    m_table = new DataTable(services, QStringLiteral("insight/among"), this);
    m_table->setRows(m_rows);
    m_table->setAccessibleName(what);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    setKind(close, ButtonKind::Primary);
    close->setDefault(true);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        emit opened(m_among[static_cast<std::size_t>(row)]);
        accept();
    });
    resize(ui::metric(620), ui::metric(420));
    fill(source);
}

void AmongDialog::fill(const InsightSource &source)
{
    const bool areSheets = std::any_of(m_among.begin(), m_among.end(), [](const ChartTarget &one) { return !one.judge.isEmpty(); });
    std::vector<CellTable::Column> columns{{tr("Code"), ColumnKind::Code}, {tr("Entry")}, {tr("Rank"), ColumnKind::Figure}};
    if (areSheets)
        columns.push_back({tr("Judge"), ColumnKind::Code});
    m_rows->setColumns(columns);
    std::map<QString, std::uint32_t> rowOf;
    for (std::uint32_t row = 0; row < source.insight().table().entries.size(); ++row)
        rowOf.emplace(source.entryCode(row), row);
    std::map<QString, std::uint32_t> entryOf;
    for (std::uint32_t entry = 0; entry < source.call->state.entries.size(); ++entry)
        entryOf.emplace(QString::fromStdString(source.call->state.entries[entry].code), entry);
    const bool isRanked = !source.insight().official().isCheck();
    std::vector<std::vector<Cell>> rows;
    for (const ChartTarget &one : m_among) {
        const auto row = rowOf.find(one.entry);
        const auto entry = entryOf.find(one.entry);
        Cell rank{QStringLiteral("–")};
        if (isRanked && row != rowOf.end()) {
            const EntryResult &result = source.insight().official().ranking.entries[row->second];
            if (result.rank > 0)
                rank = Cell{rankWords(result.rank, result.tied), static_cast<double>(result.rank)};
        }
        rows.push_back({codeCell(one.entry),
                        {entry == entryOf.end() ? QString() : isolated(entryTitle(*source.call, entry->second, source.lang))},
                        std::move(rank)});
        if (areSheets)
            rows.back().push_back(codeCell(one.judge));
    }
    m_rows->setRows(std::move(rows));
    m_table->setWidths(std::vector<int>(columns.size(), 0), 1);
}

} // namespace palmares::ui
