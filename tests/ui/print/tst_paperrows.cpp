#include "tests/support/test.h"

#include "ui/print/keeprows.h"
#include "ui/print/pdf.h"

#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace palmares;

namespace {

constexpr int rows = 90;

/// A table with rows of one to five lines, each with a word at its beginning and one at its end.
QString longTable()
{
    QString html = QStringLiteral("<h1>Table</h1><table><thead><tr><th>No</th><th>Words</th></tr></thead>");
    for (int row = 0; row < rows; ++row)
        html += QStringLiteral("<tr><td>begin%1</td><td>%2 end%1</td></tr>").arg(row).arg(QStringLiteral("wordy ").repeated(5 + (row * 7) % 60));
    return html + QStringLiteral("</table><p>below</p>");
}

} // namespace

class TestPaperRows : public QObject {
    Q_OBJECT

private slots:
    void noRowIsCutByTheEndOfAPage()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("rows.pdf"));
        QVERIFY(print::writePdf(longTable(), QStringLiteral("Rows"), QLocale(QLocale::English), print::Paper::A4, {}, file).ok());
        QPdfDocument pdf;
        QCOMPARE(pdf.load(file), QPdfDocument::Error::None);
        QVERIFY(pdf.pageCount() > 2);
        std::vector<int> begins(rows, -1);
        std::vector<int> ends(rows, -1);
        int below = -1;
        for (int page = 0; page < pdf.pageCount(); ++page) {
            const QStringList words = pdf.getAllText(page).text().split(QRegularExpression(QStringLiteral("\\s+")));
            QVERIFY2(words.size() > 20 || page + 1 == pdf.pageCount(), qPrintable(words.join(u' '))); // none is left empty
            for (int row = 0; row < rows; ++row) {
                if (words.contains(QStringLiteral("begin%1").arg(row)))
                    begins[static_cast<std::size_t>(row)] = page;
                if (words.contains(QStringLiteral("end%1").arg(row)))
                    ends[static_cast<std::size_t>(row)] = page;
            }
            below = words.contains(QStringLiteral("below")) ? page : below;
        }
        QVERIFY(std::find(begins.begin(), begins.end(), -1) == begins.end());
        QCOMPARE(begins, ends);
        QVERIFY(below >= ends.back());
    }

    /// To lay a table out once for each of its pages takes four times as long for twice the entries.
    void aTableIsNotLaidOutOnceForEachOfItsPages()
    {
        QTextDocument document;
        QString html = QStringLiteral("<table><thead><tr><th>No</th><th>Words</th></tr></thead>");
        for (int row = 0; row < 600; ++row)
            html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(row).arg(QStringLiteral("wordy ").repeated(5 + (row * 7) % 60));
        document.setHtml(html + QStringLiteral("</table>"));
        document.setPageSize(QSizeF(500, 700));
        QElapsedTimer timer;
        timer.start();
        document.setPageSize(QSizeF(501, 700));
        const int pages = document.pageCount();
        document.setPageSize(QSizeF(500, 700));
        QCOMPARE(document.pageCount(), pages);
        const qint64 once = timer.nsecsElapsed() / 2;
        QVERIFY(pages > 40);
        timer.restart();
        print::keepRows(document, [] {});
        QVERIFY2(timer.nsecsElapsed() < 12 * once, qPrintable(QStringLiteral("%1 times").arg(double(timer.nsecsElapsed()) / double(once))));
        qInfo("%.1f times one layout, %d pages", double(timer.nsecsElapsed()) / double(once), pages);
    }
};

PALMARES_TEST(TestPaperRows)
#include "tst_paperrows.moc"
