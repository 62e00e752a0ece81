#include "ui/print/keeprows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <limits>
#include <map>
#include <vector>

namespace palmares::print {

namespace {

struct Lines {
    double top = std::numeric_limits<double>::max();
    double last = 0; ///< where the last line begins
    double bottom = 0;
    double first = 0; ///< how high the first line is
    double height() const { return bottom - top; }
};

Lines linesOf(const QTextDocument &document, const QTextTable &table, int row)
{
    Lines lines;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (cell.row() != row || cell.rowSpan() > 1)
            continue;
        for (auto at = cell.begin(); !at.atEnd(); ++at) {
            const QTextBlock block = at.currentBlock();
            const QTextLayout *layout = block.isValid() ? block.layout() : nullptr;
            const double y = layout ? document.documentLayout()->blockBoundingRect(block).top() : 0;
            for (int i = 0; layout && i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                if (y + line.y() < lines.top) {
                    lines.top = y + line.y();
                    lines.first = line.height();
                }
                lines.last = std::max(lines.last, y + line.y());
                lines.bottom = std::max(lines.bottom, y + line.y() + line.height());
            }
        }
    }
    lines.top = std::min(lines.top, lines.last); // a row without lines stays where it is
    return lines;
}

/// A table as it would stand on paper without an end.
struct Unbroken {
    double top = 0;
    std::vector<Lines> rows;
};

/// Every table of the document so; the document is laid out twice for it.
std::map<const QTextTable *, Unbroken> unbroken(QTextDocument &document, const std::vector<QTextTable *> &tables)
{
    constexpr double endless = 1e7;
    const QSizeF page = document.pageSize();
    document.setPageSize(QSizeF(page.width(), endless));
    std::map<const QTextTable *, Unbroken> all;
    for (QTextTable *table : tables) {
        Unbroken &one = all[table];
        one.top = document.documentLayout()->frameBoundingRect(table).top();
        for (int row = 0; row < table->rows(); ++row)
            one.rows.push_back(linesOf(document, *table, row));
    }
    document.setPageSize(page);
    return all;
}

/// Moves rows of one table down. The row above is made higher: its line then ends the page, and the heads of the table stand above the
/// next. To lay a table out takes as long as the table is, so all that is to be moved is foretold and moved at once; what turns out
/// otherwise is foretold again from there on.
class Rows {
public:
    Rows(QTextDocument &document, QTextTable &table) : m_document(document), m_table(table), m_page(document.pageSize().height()), m_added(table.rows()) {}

    /// The first row from `from` on that the end of a page cuts and that has room on one; −1: none.
    int firstCut(int from) const
    {
        for (int row = std::max(from, m_table.format().headerRowCount() + 1); row < m_table.rows(); ++row) {
            const Lines lines = linesOf(m_document, m_table, row);
            if (pageAt(lines.top) != pageAt(lines.last) && lines.height() <= m_page)
                return row;
        }
        return -1;
    }
    int firstCut() const { return firstCut(0); }

    /// `dotsOfUnit`: of a unit of formats; 0 where nobody has measured it yet.
    void keep(const Unbroken &whole, double &dotsOfUnit)
    {
        const int first = m_table.format().headerRowCount();
        m_below = whole.rows[static_cast<std::size_t>(first)].top - whole.top;
        for (int cut = firstCut(); cut >= 0;) {
            if (dotsOfUnit == 0)
                dotsOfUnit = dotsOfOneUnit(cut);
            if (dotsOfUnit <= 0)
                return;
            foretell(cut, whole.rows);
            add(dotsOfUnit);
            const double top = linesOf(m_document, m_table, cut).top;
            m_below = top - pageAt(top) * m_page;
            const int next = firstCut(cut);
            if (next == cut) // nothing moves it
                return;
            cut = next;
        }
    }

private:
    int pageAt(double y) const { return static_cast<int>(y / m_page); }

    /// How much the rows above those that move are to grow, from a row on that is cut.
    void foretell(int cut, const std::vector<Lines> &rows)
    {
        std::fill(m_added.begin() + cut, m_added.end(), 0.0);
        const Lines lines = linesOf(m_document, m_table, cut);
        double end = (pageAt(lines.top) + 1) * m_page;
        // Not to the end of the page, or the row above would have no room on it: what is left is less than a line.
        m_added[static_cast<std::size_t>(cut) - 1] += std::max(0.0, end - lines.top - lines.first / 2);
        double y = end + m_below;
        end += m_page;
        for (std::size_t row = static_cast<std::size_t>(cut) + 1; row < rows.size(); ++row) {
            y += rows[row].top - rows[row - 1].top;
            if (rows[row].height() > m_page - m_below)
                return; // longer than a page: where it ends is seen once it stands there
            const double around = rows[row].top - rows[row - 1].bottom; // cells keep what is below their words on the page as well
            if (y + rows[row].height() + around <= end)
                continue;
            m_added[row - 1] = std::max(0.0, end - y - rows[row].first / 2);
            y = end + m_below;
            end += m_page;
        }
    }

    /// In units of the document, of which a sheet of paper has other ones than its dots.
    double dotsOfOneUnit(int row)
    {
        const double before = linesOf(m_document, m_table, row).top;
        m_added[static_cast<std::size_t>(row) - 1] = 1;
        add(1);
        const double dots = linesOf(m_document, m_table, row).top - before;
        m_added[static_cast<std::size_t>(row) - 1] = 0;
        add(1);
        return dots;
    }

    void add(double dotsOfUnit)
    {
        m_isAdded.resize(m_added.size());
        QTextCursor edit(&m_document);
        edit.beginEditBlock(); // else the table is laid out once for each cell
        for (std::size_t row = 0; row < m_added.size(); ++row) {
            const double by = m_added[row] / dotsOfUnit - m_isAdded[row];
            if (by == 0)
                continue;
            m_isAdded[row] += by;
            for (int column = 0; column < m_table.columns(); ++column) {
                QTextTableCell cell = m_table.cellAt(static_cast<int>(row), column);
                QTextTableCellFormat format = cell.format().toTableCellFormat();
                format.setBottomPadding(std::max(0.0, format.bottomPadding() + by));
                cell.setFormat(format);
            }
        }
        edit.endEditBlock();
    }

    QTextDocument &m_document;
    QTextTable &m_table;
    double m_page;
    double m_below = 0;            ///< on a page of its own, where the first line below the heads begins
    std::vector<double> m_added;   ///< to the row, in dots
    std::vector<double> m_isAdded; ///< the same in units, as it stands
};

} // namespace

void keepRows(QTextDocument &document, const std::function<void()> &moved)
{
    std::vector<QTextTable *> tables;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            tables.push_back(table);
    }
    std::sort(tables.begin(), tables.end(), [](const QTextTable *a, const QTextTable *b) { return a->firstPosition() < b->firstPosition(); });
    std::map<const QTextTable *, Unbroken> whole;
    double dotsOfUnit = 0;
    for (QTextTable *table : tables) {
        Rows rows(document, *table);
        if (rows.firstCut() < 0)
            continue;
        if (whole.empty())
            whole = unbroken(document, tables);
        rows.keep(whole.at(table), dotsOfUnit);
        const QSizeF page = document.pageSize(); // what was laid out below stays where it was unless all of it is laid out anew
        document.setPageSize(QSizeF());
        document.setPageSize(page);
        moved();
    }
}

} // namespace palmares::print
