#include "ui/coordinator/parts/datatable.h"

#include "ui/coordinator/parts/tablecell.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

namespace palmares::ui {

namespace {

constexpr int usualRow = 34;
constexpr int denseRow = 28;
constexpr int leastWidth = 40;
constexpr int rememberAfterMs = 400;

/// One cell for a spreadsheet: no tab or line break inside, no marks of direction.
QString cellText(const QString &text)
{
    return withoutMarks(text).simplified();
}

class SearchField final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape && !text().isEmpty())
            return clear();
        QLineEdit::keyPressEvent(event);
    }
};

} // namespace

DataTable::DataTable(const Services &services, const QString &name, QWidget *parent)
    : QTableView(parent), m_services(services), m_name(name), m_proxy(new RowsProxy(this))
{
    setItemDelegate(new TableCell(this));
    setOwnFocusRing(this);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        const bool isHiding = before == 0 || now == 0; // which columns there are is up to the page
        if (!m_isArranging && !isHiding && isVisible()) {
            m_isOwnWidths = true;
            m_remember.start();
        }
    });
    m_remember.setSingleShot(true);
    m_remember.setInterval(rememberAfterMs);
    connect(&m_remember, &QTimer::timeout, this, [this] {
        m_services.settings.remember(nameOfWidths(), screen()->size(), horizontalHeader()->saveState());
    });
    connect(m_proxy, &RowsProxy::aboutToRearrange, this, &DataTable::keepPlace);
    connect(m_proxy, &RowsProxy::rearranged, this, &DataTable::putBack);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &at) { emit opened(m_proxy->sourceRow(at.row())); });
    restyle();
}

void DataTable::setRows(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void DataTable::setWidths(const std::vector<int> &widths, int stretch)
{
    m_widths = widths;
    m_stretch = stretch;
    const QByteArray state = m_services.settings.remembered(nameOfWidths(), screen()->size());
    m_isArranging = true;
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    const int sorted = horizontalHeader()->sortIndicatorSection();
    std::vector<bool> hidden;
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        hidden.push_back(isColumnHidden(column));
    m_isOwnWidths = !state.isEmpty() && horizontalHeader()->restoreState(state);
    for (int column = 0; column < static_cast<int>(hidden.size()); ++column) // of another call there were other columns
        setColumnHidden(column, hidden[static_cast<std::size_t>(column)]);
    horizontalHeader()->setSortIndicator(sorted, order); // widths are remembered, not the order
    m_isArranging = false;
    arrange();
}

QString DataTable::nameOfWidths() const
{
    // Of another number of columns, or at another text size, they would not fit.
    return QStringLiteral("tables/%1/%2/%3").arg(m_name).arg(m_widths.size()).arg(qRound(textScale() * 100));
}

void DataTable::sortAtFirst(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
}

void DataTable::setDense(bool dense)
{
    m_isDense = dense;
    restyle();
}

namespace {

/// The rows of a selection, ascending. Qt's own selectedRows() looks for every row through all ranges: minutes for twelve
/// thousand rows that were chosen before they were sorted.
std::vector<int> rowsOf(const QItemSelection &selection)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

std::vector<int> DataTable::selectedRows() const
{
    std::vector<int> shown = rowsOf(selectionModel()->selection());
    for (int &row : shown)
        row = m_proxy->sourceRow(row);
    if (shown.empty() && currentRow() >= 0)
        shown.push_back(currentRow());
    return shown;
}

int DataTable::currentRow() const
{
    return m_proxy->sourceRow(currentIndex().row());
}

void DataTable::setCurrentRow(int sourceRow)
{
    const int row = m_proxy->rowOf(sourceRow);
    if (row >= 0)
        setCurrentIndex(m_proxy->index(row, std::max(0, currentIndex().column())));
}

QString DataTable::copiedText() const
{
    const std::vector<int> rows = rowsOf(selectionModel()->selection());
    QString text;
    const auto addLine = [&](const auto &cell) {
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            text += (text.isEmpty() || text.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\t")) +
                    cellText(cell(column));
        }
        text += QLatin1Char('\n');
    };
    if (static_cast<int>(rows.size()) == m_proxy->rowCount())
        addLine([&](int column) {
            return m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        });
    for (const int row : rows)
        addLine([&](int column) { return m_proxy->index(row, column).data().toString(); });
    return text;
}

void DataTable::copy() const
{
    QApplication::clipboard()->setText(copiedText());
}

bool DataTable::event(QEvent *event)
{
    // Ctrl+C is the table's own while it has the focus, whatever the menu does with it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        emit opened(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit moved(m_proxy->sourceRow(current.row()));
}

void DataTable::keepPlace()
{
    m_keptRow = currentRow();
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptSelection.clear();
    if (!selectionModel())
        return;
    for (const int row : rowsOf(selectionModel()->selection()))
        m_keptSelection.push_back(m_proxy->sourceRow(row));
}

void DataTable::putBack()
{
    if (!selectionModel())
        return;
    std::vector<int> rows;
    for (const int source : m_keptSelection) {
        if (const int row = m_proxy->rowOf(source); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection; // of as few ranges as there are: each one is looked at for each row that is drawn
    for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows[to] == rows[to - 1] + 1;)
            ++to;
        selection.select(m_proxy->index(rows[from], 0), m_proxy->index(rows[to - 1], m_proxy->columnCount() - 1));
    }
    if (const int row = m_proxy->rowOf(m_keptRow); row >= 0)
        selectionModel()->setCurrentIndex(m_proxy->index(row, m_keptColumn), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void DataTable::restyle()
{
    const int height = std::max(ui::metric(m_isDense ? denseRow : usualRow),
                                QFontMetrics(ui::font(TextRole::Body)).height() + ui::metric(8));
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setMinimumSectionSize(height);
    horizontalHeader()->setFont(ui::font(TextRole::Small));
    horizontalHeader()->setMinimumSectionSize(ui::metric(leastWidth));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    arrange();
}

void DataTable::arrange()
{
    if (m_isOwnWidths || m_widths.empty() || !model())
        return;
    m_isArranging = true;
    const int columns = std::min(static_cast<int>(m_widths.size()), m_proxy->columnCount());
    int left = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const int wish = m_widths[static_cast<std::size_t>(column)];
        const int width = std::max(wish > 0 ? ui::metric(wish) : sizeHintForColumn(column),
                                   horizontalHeader()->sectionSizeHint(column));
        if (column != m_stretch)
            horizontalHeader()->resizeSection(column, width);
        left -= isColumnHidden(column) ? 0 : width;
        if (column == m_stretch)
            left += width;
    }
    if (m_stretch >= 0 && m_stretch < columns)
        horizontalHeader()->resizeSection(
            m_stretch, std::max(left, ui::metric(m_widths[static_cast<std::size_t>(m_stretch)])));
    m_isArranging = false;
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (isThemeChange(event))
        restyle();
    else if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &DataTable::arrange, Qt::QueuedConnection);
}

QLineEdit *makeSearchField(const Services &services, DataTable *table, QWidget *parent)
{
    auto *field = new SearchField(parent);
    field->setClearButtonEnabled(true);
    field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    field->setMinimumWidth(ui::metric(236)); // the longest of its hints
    QObject::connect(field, &QLineEdit::textChanged, table,
                     [table](const QString &text) { table->proxy()->setNeedle(text); });
    services.actions.bind("edit.find", field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
    return field;
}

} // namespace palmares::ui
