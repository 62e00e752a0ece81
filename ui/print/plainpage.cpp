#include "ui/print/plainpage.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace palmares::print {

namespace {

QString wordsIn(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selectedText().simplified();
}

void addTable(const QTextTable &table, QStringList &lines)
{
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.column() == column) // the first of those that it spans
                cells += wordsIn(cell);
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    lines += QString();
}

void addFrame(const QTextFrame &frame, QStringList &lines)
{
    for (auto at = frame.begin(); !at.atEnd(); ++at) {
        if (const QTextFrame *inner = at.currentFrame()) {
            if (const auto *table = qobject_cast<const QTextTable *>(inner))
                addTable(*table, lines);
            else
                addFrame(*inner, lines);
        } else if (const QString words = at.currentBlock().text().remove(QChar::ObjectReplacementCharacter).simplified(); !words.isEmpty()) {
            lines += words;
            lines += QString();
        }
    }
}

} // namespace

QString plainPage(const QString &html)
{
    QTextDocument page;
    page.setHtml(html);
    QStringList lines;
    addFrame(*page.rootFrame(), lines);
    return lines.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n');
}

} // namespace palmares::print
