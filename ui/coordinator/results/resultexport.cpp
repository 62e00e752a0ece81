#include "ui/coordinator/results/resultspage.h"

#include "core/office/reports/reportdesk.h"
#include "core/output/csvtable.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/print/wholefile.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/segmented.h"

#include <QIODevice>
#include <QLocale>

namespace palmares::ui {

namespace {

/// A table as it is shown, for a spreadsheet: texts that are no formulas. \errors CANNOT_WRITE, DISK_FULL
Done saveCsv(const CellTable &shown, const QString &path)
{
    OutTable table;
    for (int column = 0; column < shown.columnCount(); ++column)
        table.columns.push_back(withoutMarks(shown.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()).toStdString());
    for (int row = 0; row < shown.rowCount(); ++row) {
        std::vector<OutCell> cells;
        for (int column = 0; column < shown.columnCount(); ++column)
            cells.push_back(OutCell::text(withoutMarks(shown.cell(row, column).text).toStdString()));
        table.rows.push_back(std::move(cells));
    }
    const Bytes bytes = csvOf(table);
    return print::writeWhole(path, [&bytes](QIODevice &out) {
        return out.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
    });
}

} // namespace

void ResultsPage::copyAll()
{
    DataTable *table = m_tabs->current() == WhatIfTab ? m_others : m_table;
    const auto before = table->selectionModel()->selection();
    table->selectAll();
    table->copy();
    table->selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
    services().notices.say({NoticeText::Kind::Done, [] { return tr("The table is on the clipboard."); }, {}, {}, {}});
}

void ResultsPage::askWhere()
{
    const bool isWhatIf = m_tabs->current() == WhatIfTab;
    const QString name = QString::fromStdString(view()->state.name) + (isWhatIf ? QStringLiteral("-whatif.csv") : QStringLiteral("-ranking.xlsx"));
    const QString path = askWhereToSave(this, tr("Export the table"), name,
                                                      isWhatIf ? tr("CSV files (*.csv)") : tr("Spreadsheets (*.xlsx);;CSV files (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ResultsPage::exportTo(const QString &path)
{
    const auto done = [this, path] {
        services().notices.say({NoticeText::Kind::Done, [] { return tr("The table is written."); }, [path] { return code(path); }, {}, {}});
    };
    if (m_tabs->current() == WhatIfTab) {
        const Done written = saveCsv(*m_otherRows, path);
        if (written.ok())
            done();
        else
            services().notices.say(NoticeText::of(written.error()));
        return;
    }
    ExportRequest request;
    request.round = m_result->official().basis.round;
    request.lang = lang();
    request.format = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? ExportFormat::Csv : ExportFormat::Xlsx;
    request.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    request.path = path.toStdString();
    request.shown = [](const RoundRules &round, const RoundResult &ranking, const Fraction &score) {
        return text::shownScore(round, ranking, score).toStdString();
    };
    m_verbs.ask([request](CallSession &session) { return ReportDesk(session).exportTable(request); }, [done](std::size_t) { done(); });
}

} // namespace palmares::ui
