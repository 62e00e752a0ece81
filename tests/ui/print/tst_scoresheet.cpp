#include "tests/support/test.h"

#include "ui/print/scoresheet.h"
#include "ui/text/figures.h"
#include "ui/text/formtext.h"

#include <QPdfDocument>
#include <QTemporaryDir>

using namespace palmares;

namespace {

FormColumn criterion(std::string id, std::string title, const char *min, const char *max, const char *step)
{
    FormColumn column;
    column.id = std::move(id);
    column.title = std::move(title);
    column.definition = "What is meant by " + column.title;
    column.scale = Scale::make(min, max, step, Best::High).value();
    return column;
}

/// Seven criteria from 1 to 5 with a word for each point, as the longest of the templates has them.
JudgeForm sevenCriteria(const std::string &lang)
{
    JudgeForm form{"J-07", "CALL-review-J-07", lang, {}};
    form.book.words = text::formWords(lang);
    form.book.call = "Healthy neighbourhoods";
    form.book.round = "Review";
    form.book.judge = "J-07";
    for (int c = 0; c < 7; ++c) {
        FormColumn column = criterion("c" + std::to_string(c), "Criterion " + std::to_string(c), "1", "5", "1");
        column.anchors = {{1, "No sign of it"}, {2, "Claimed, but hardly supported"}, {3, "Present, with clear gaps"},
                          {4, "Convincing, with small gaps"}, {5, "Fully convincing and backed by facts"}};
        form.book.columns.push_back(std::move(column));
    }
    for (const char *code : {"E-001", "E-002", "E-003"})
        form.book.rows.push_back({code, "4821" + std::string(1, code[4]), std::string("The title of ") + code,
                                  std::string("The whole text of ") + code, std::vector<bool>(7, true)});
    return form;
}

/// The words of each page.
QStringList pagesOf(const JudgeForm &form, print::Paper paper = print::Paper::A4, bool withTexts = false, QSizeF *size = nullptr)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheets.pdf"));
    QPdfDocument pdf;
    if (!print::writeScoreSheet(form, paper, withTexts, file).ok() || pdf.load(file) != QPdfDocument::Error::None)
        return {};
    QStringList pages;
    for (int page = 0; page < pdf.pageCount(); ++page)
        pages += text::withoutMarks(pdf.getAllText(page).text());
    if (size)
        *size = pdf.pagePointSize(0);
    return pages;
}

} // namespace

class TestScoreSheet : public QObject {
    Q_OBJECT

private slots:
    void everyEntryHasOnePageWithItsCodes_data();
    void everyEntryHasOnePageWithItsCodes();
    void shortScalesAreCrossedAndLongOnesWritten();
    void whatIsNotAskedIsNotThere();
    void earlierScoresAreFilledIn();
    void textsComeWhenTheyAreAskedFor();
    void theSizeOfThePaperIsTheChosenOne();
};

void TestScoreSheet::everyEntryHasOnePageWithItsCodes_data()
{
    QTest::addColumn<QString>("lang");
    for (const char *lang : {"en", "zh-Hans", "es", "fr", "ar"})
        QTest::newRow(lang) << QString::fromLatin1(lang);
}

void TestScoreSheet::everyEntryHasOnePageWithItsCodes()
{
    QFETCH(QString, lang);
    const JudgeForm form = sevenCriteria(lang.toStdString());
    const QStringList pages = pagesOf(form);
    const auto first = static_cast<qsizetype>(pages.size()) - static_cast<qsizetype>(form.book.rows.size());
    QVERIFY2(first == 1 || first == 2, qPrintable(QString::number(pages.size())));
    for (qsizetype i = 0; i < 3; ++i) {
        const FormRow &row = form.book.rows[static_cast<std::size_t>(i)];
        const QString &page = pages[first + i];
        QVERIFY2(page.contains(QString::fromStdString(row.code)), qPrintable(page));
        QVERIFY2(page.contains(QString::fromStdString(row.check)), qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("J-07")));
        for (int c = 0; c < 7; ++c)
            QVERIFY2(page.contains(QStringLiteral("Criterion %1").arg(c)), qPrintable(page));
        QVERIFY(pages.mid(0, first).join(QString()).contains(QString::fromStdString(row.code)));
    }
}

void TestScoreSheet::shortScalesAreCrossedAndLongOnesWritten()
{
    JudgeForm form = sevenCriteria("es");
    form.book.columns = {criterion("a", "Tenths", "0", "10", "1"), criterion("b", "Fine", "0", "100", "0.5"),
                         criterion("c", "Both ways", "-2", "2", "1")};
    form.book.columns.push_back({"d", "An item", {}, {}, {}, Scale::make("0", "2", "1", Best::High).value(), true});
    form.book.rows.resize(1);
    form.book.rows[0].asked = {true, true, true, true};
    const QString page = pagesOf(form).last();
    const QStringList words = page.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    for (int point = 0; point <= 10; ++point)
        QVERIFY2(words.contains(QString::number(point)), qPrintable(page));
    QVERIFY2(page.contains(QStringLiteral("0–100")), qPrintable(page));
    QVERIFY(!words.contains(QStringLiteral("100")));
    QVERIFY2(words.contains(QStringLiteral("-2")) || words.contains(QStringLiteral("−2")), qPrintable(page));
    QVERIFY2(words.contains(QStringLiteral("✓")) && words.contains(QStringLiteral("✗")), qPrintable(page));
}

void TestScoreSheet::whatIsNotAskedIsNotThere()
{
    JudgeForm form = sevenCriteria("en");
    form.book.rows[1].asked[3] = false;
    const QStringList pages = pagesOf(form);
    QVERIFY(!pages[pages.size() - 2].contains(QStringLiteral("Criterion 3")));
    QVERIFY(pages[pages.size() - 1].contains(QStringLiteral("Criterion 3")));
}

void TestScoreSheet::earlierScoresAreFilledIn()
{
    JudgeForm form = sevenCriteria("en");
    form.book.columns = {criterion("a", "Tenths", "0", "10", "1"), criterion("b", "Fine", "0", "100", "0.5"),
                         criterion("c", "Both ways", "-100", "100", "1")};
    form.book.rows.resize(1);
    form.book.rows[0].asked = {true, true, true};
    const auto pictureOf = [&] {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sheets.pdf"));
        QPdfDocument pdf;
        if (!print::writeScoreSheet(form, print::Paper::A4, false, file).ok() || pdf.load(file) != QPdfDocument::Error::None)
            return QImage();
        return pdf.render(pdf.pageCount() - 1, QSize(420, 594));
    };
    QVERIFY(!pagesOf(form).first().contains(QStringLiteral("is filled in")));
    const QImage empty = pictureOf();
    form.book.rows[0].before = {"7", "", ""};
    QVERIFY(!pictureOf().isNull() && pictureOf() != empty); // a box is crossed
    form.book.rows[0].before = {"", "68.5", "-9"};
    const QStringList pages = pagesOf(form);
    QVERIFY(pages.first().contains(QStringLiteral("is filled in")));
    const QStringList words = pages.last().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    const qsizetype fine = words.indexOf(QStringLiteral("6"), words.indexOf(QStringLiteral("Fine")));
    QVERIFY2(fine > 0 && words.mid(fine, 4).join(QString()) == QStringLiteral("68.5"), qPrintable(pages.last()));
    const qsizetype ways = words.indexOf(QStringLiteral("Both"));
    QVERIFY2(words.indexOf(QStringLiteral("9"), ways) > ways, qPrintable(pages.last()));
}

void TestScoreSheet::textsComeWhenTheyAreAskedFor()
{
    const JudgeForm form = sevenCriteria("fr");
    QVERIFY(!pagesOf(form).join(QString()).contains(QStringLiteral("The whole text")));
    const QStringList pages = pagesOf(form, print::Paper::A4, true);
    QVERIFY(pages[pages.size() - 2].contains(QStringLiteral("The whole text of E-003")));
}

void TestScoreSheet::theSizeOfThePaperIsTheChosenOne()
{
    QSizeF size;
    pagesOf(sevenCriteria("en"), print::Paper::Letter, false, &size);
    QVERIFY(std::abs(size.width() - 612) < 2 && std::abs(size.height() - 792) < 2);
    const QStringList pages = pagesOf(sevenCriteria("ar"), print::Paper::Letter);
    const QString check = QString::fromStdString(sevenCriteria("ar").book.rows[0].check);
    QCOMPARE(std::count_if(pages.begin(), pages.end(), [&](const QString &page) { return page.contains(check); }), 1);
}

PALMARES_TEST(TestScoreSheet)
#include "tst_scoresheet.moc"
