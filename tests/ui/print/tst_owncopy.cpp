#include "tests/support/test.h"

#include "ui/print/owncopy.h"
#include "ui/print/pdf.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QTemporaryDir>

using namespace palmares;

namespace {

print::OwnCopy longCopy()
{
    print::OwnCopy copy;
    copy.call = QStringLiteral("Healthy neighbourhoods");
    copy.totalName = QStringLiteral("Weighted mean");
    for (const char *name : {"Desirability", "Feasibility", "Impact on the community", "Innovation", "Sustainability", "Equity and participation", "Clarity"})
        copy.criteria += QString::fromLatin1(name);
    const QString titles[] = {QStringLiteral("https://example.org/") + QString(500, QLatin1Char('W')), QStringLiteral("A clinic on a ferry"),
                              QStringLiteral("\u202Eevil gnp.exe")};
    for (int e = 0; e < 3; ++e) {
        print::OwnCopy::Row row;
        row.code = QStringLiteral("H-00%1").arg(e + 1);
        row.title = titles[e];
        for (int c = 0; c < 7; ++c)
            row.cells += QString::number(100 * (e + 1) + c);
        row.total = QString::number(777 + e);
        row.isComplete = true;
        copy.rows.push_back(std::move(row));
    }
    return copy;
}

} // namespace

class TestOwnCopyPaper : public QObject {
    Q_OBJECT

private slots:
    /// Every score of a round of seven criteria is on the paper, however long a title is.
    void everyScoreIsOnThePaper()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("own.pdf"));
        const print::OwnCopy copy = longCopy();
        QVERIFY(print::writePdf(print::htmlOf(copy), copy.call, QLocale(QLocale::English), print::Paper::A4, {}, file).ok());
        QPdfDocument pdf;
        QCOMPARE(pdf.load(file), QPdfDocument::Error::None);
        QString words;
        for (int page = 0; page < pdf.pageCount(); ++page) {
            const QRectF paper(QPointF(0, 0), pdf.pagePointSize(page));
            const QPdfSelection all = pdf.getAllText(page);
            for (const QPolygonF &line : all.bounds())
                QVERIFY2(paper.contains(line.boundingRect()), qPrintable(QString::number(line.boundingRect().right())));
            words += all.text();
        }
        for (const print::OwnCopy::Row &row : copy.rows) {
            for (const QString &score : row.cells)
                QVERIFY2(words.contains(score), qPrintable(score));
            QVERIFY2(words.contains(row.total), qPrintable(row.total));
        }
        QVERIFY(!words.contains(QChar(0x202E)));
    }
};

PALMARES_TEST(TestOwnCopyPaper)
#include "tst_owncopy.moc"
