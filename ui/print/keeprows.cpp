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

namespace palmares::print {

namespace {

/// Moves rows of one table down. The row above is made higher: its line then ends the page, and the heads of the table stand above the next.
class Rows {
public:
    Rows(QTextDocument &document, QTextTable &table) : m_document(document), m_table(table), m_page(document.pageSize().height()) {}

    /// \returns whether anything has moved
    bool keep()
    {
        bool hasMoved = false;
        for (int row = m_table.format().headerRowCount() + 1; row < m_table.rows(); ++row) {
            const Lines lines = linesOf(row);
            if (pageAt(lines.top) == pageAt(lines.last) || lines.bottom - lines.top > m_page)
                continue;
            hasMoved = true;
            if (m_dotsOfUnit == 0) {
                lengthen(row - 1, 1);
                m_dotsOfUnit = linesOf(row).top - lines.top;
                if (m_dotsOfUnit <= 0)
                    break;
            }
            // Not to the end of the page, or the row above would have no room on it: what is left is less than a line.
            const double left = (pageAt(lines.top) + 1) * m_page - linesOf(row).top - lines.first / 2;
            if (left > 0)
                lengthen(row - 1, left / m_dotsOfUnit);
        }
        return hasMoved;
    }

private:
    struct Lines {
        double top = std::numeric_limits<double>::max();
        double last = 0;   ///< where the last line begins
        double bottom = 0;
        double first = 0;  ///< how high the first line is
    };

    int pageAt(double y) const { return static_cast<int>(y / m_page); }

    Lines linesOf(int row) const
    {
        Lines lines;
        for (int column = 0; column < m_table.columns(); ++column) {
            const QTextTableCell cell = m_table.cellAt(row, column);
            if (cell.row() != row || cell.rowSpan() > 1)
                continue;
            for (auto at = cell.begin(); !at.atEnd(); ++at) {
                const QTextBlock block = at.currentBlock();
                const QTextLayout *layout = block.isValid() ? block.layout() : nullptr;
                const double y = layout ? m_document.documentLayout()->blockBoundingRect(block).top() : 0;
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

    /// In units of the document, of which a sheet of paper has other ones than its dots.
    void lengthen(int row, double by)
    {
        QTextCursor edit(&m_document);
        edit.beginEditBlock(); // else the table is laid out once for each cell
        for (int column = 0; column < m_table.columns(); ++column) {
            QTextTableCell cell = m_table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomPadding(format.bottomPadding() + by);
            cell.setFormat(format);
        }
        edit.endEditBlock();
    }

    QTextDocument &m_document;
    QTextTable &m_table;
    double m_page;
    double m_dotsOfUnit = 0;
};

} // namespace

void keepRows(QTextDocument &document, const std::function<void()> &moved)
{
    QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    std::sort(frames.begin(), frames.end(), [](const QTextFrame *a, const QTextFrame *b) { return a->firstPosition() < b->firstPosition(); });
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || !Rows(document, *table).keep())
            continue;
        const QSizeF page = document.pageSize(); // what was laid out below stays where it was unless all of it is laid out anew
        document.setPageSize(QSizeF());
        document.setPageSize(page);
        moved();
    }
}

} // namespace palmares::print
