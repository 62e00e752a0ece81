#include "tests/ui/coordinator/officeworld.h"

#include "ui/coordinator/parts/picklist.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/reports/commentspane.h"
#include "ui/coordinator/reports/reportspage.h"
#include "ui/text/figures.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT

private slots:
    void thereIsNothingToWriteBeforeRules()
    {
        OfficeWorld world({Reached::Made});
        const auto page = world.show<ReportsPage>(Place::Page::Reports);
        QVERIFY(page->empty()->isVisible());
        QVERIFY(!page->writeButton()->isVisible());
    }

    /// Who copies the table publishes score and spread side by side: they are on one scale, or the mean of the spread is there too.
    void theSpreadIsOnTheScaleOfTheScore()
    {
        const auto reportWith = [](void (*change)(Rules &), double *spread) {
            OfficeWish wish = demoOffice(Reached::Closed);
            wish.change = change;
            OfficeWorld world(wish);
            const CallSnapshot call = world.call->view();
            const text::PaperSource source = need(text::paperSource(call, call->state.roundIndex(world.round), "en", 0, false));
            const RoundResult &ranking = source.official().ranking;
            *spread = *ranking.entries[ranking.order.front()].totals.sd;
            return text::withoutMarks(text::reportHtml(source, text::HtmlPage::Medium::Browser));
        };
        const auto cell = [](double value) { return QLatin1Char('>') + text::decimal(value, 2) + QLatin1Char('<'); };
        double spread = 0;
        const QString plain = reportWith(nullptr, &spread);
        QVERIFY(spread > 0 && plain.contains(cell(spread)) && !plain.contains(QStringLiteral(">Mean</th>")));
        const QString tenfold = reportWith([](Rules &rules) { rules.rounds.front().multiply = Fraction(10); }, &spread);
        QVERIFY2(tenfold.contains(cell(10 * spread)), qPrintable(tenfold));
        QVERIFY(tenfold.contains(QStringLiteral("multiplied by 10 as the score is")) && !tenfold.contains(QStringLiteral(">Mean</th>")));
        const QString sum = reportWith([](Rules &rules) { rules.rounds.front().across.method = AcrossMethod::Sum; }, &spread);
        QVERIFY(sum.contains(cell(spread)) && sum.contains(QStringLiteral(">Mean</th>")) && sum.contains(QStringLiteral("Mean and SD: ")));
    }

    void eachTableIsWritten()
    {
        OfficeWish wish = demoOffice(Reached::Closed);
        wish.lifelike = true; // some judges write to entrants
        OfficeWorld world(wish);
        Place place = world.place(Place::Page::Reports);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<ReportsPage>(place);
        page->list()->setFocus();
        for (int at = 0; at < 5; ++at) {
            page->list()->setCurrent(firstTable() + at);
            page->formats()->setCurrent(1);
            emit page->formats()->chosen(1);
            const QString file = QString::fromStdString(world.machine.file("table" + std::to_string(at) + ".csv"));
            page->write(file);
            QVERIFY(waitUntil([&] { return world.settle() && !page->isWriting(); }));
            QVERIFY2(bytesOf(file).count('\n') > 1, qPrintable(file));
            QVERIFY(page->notice()->isVisible());
        }
        QCOMPARE(bytesOf(QString::fromStdString(world.machine.file("table0.csv"))).count('\n'), 25); // a head and 24 entries
    }

    void namesLeaveOnlyWhereTheyAreAskedFor()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        Place place = world.place(Place::Page::Reports);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<ReportsPage>(place);
        page->list()->setCurrent(firstTable() + 2);
        page->formats()->setCurrent(1);
        emit page->formats()->chosen(1);
        const auto written = [&](const std::string &name) {
            const QString file = QString::fromStdString(world.machine.file(name));
            page->write(file);
            if (!waitUntil([&] { return world.settle() && !page->isWriting(); }))
                qFatal("not written");
            return bytesOf(file);
        };
        QVERIFY(!written("plain.csv").contains("Entrant 7"));
        QTest::mouseClick(page->names(), Qt::LeftButton, {}, {8, page->names()->height() / 2});
        QVERIFY(page->names()->isChecked());
        QVERIFY(written("named.csv").contains("Entrant 7"));
        page->list()->setCurrent(firstTable() + 6);
        emit page->list()->chosen(firstTable() + 6);
        page->formats()->setCurrent(1);
        emit page->formats()->chosen(1);
        QVERIFY(!page->names()->isEnabled()); // a data set never names anybody
        page->write(QString::fromStdString(world.machine.file("set")));
        QVERIFY(waitUntil([&] { return world.settle() && !page->isWriting(); }));
        const QDir folder(QString::fromStdString(world.machine.file("set")));
        QVERIFY(folder.entryList(QDir::Files).size() >= 4);
        for (const QString &name : folder.entryList(QDir::Files))
            QVERIFY2(!bytesOf(folder.filePath(name)).contains("Entrant 7"), qPrintable(name));
    }

    void commentsAreReadBeforeALetterSaysThem()
    {
        OfficeWish wish = demoOffice(Reached::Closed);
        wish.lifelike = true;
        OfficeWorld world(wish);
        Place place = world.place(Place::Page::Reports);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<ReportsPage>(place);
        page->goTo(ReportsPage::Comments);
        CommentsPane *pane = page->comments();
        const std::size_t all = pane->comments().size();
        QCOMPARE(text::withoutMarks(pane->words()->text()), QString::fromStdString(pane->comments()[0].written)); // the whole of it
        QVERIFY(all > 2);
        QCOMPARE(pane->open(), all);
        QVERIFY(!page->writeButton()->isVisible());
        const auto press = [&](QPushButton *button) {
            QTest::mouseClick(button, Qt::LeftButton);
            return waitUntil([&] { return world.settle(); });
        };
        pane->table()->setCurrentRow(0);
        QVERIFY(press(pane->withhold()));
        QCOMPARE(pane->comments()[0].state, EntrantComment::State::Withheld);
        QVERIFY(pane->comments()[0].shown().empty());
        QVERIFY(press(pane->approve()));
        QCOMPARE(pane->comments()[0].state, EntrantComment::State::AsWritten);
        QCOMPARE(pane->open(), all - 1);
        QVERIFY(press(pane->rest()));
        QCOMPARE(pane->open(), std::size_t(0));
        QVERIFY(!pane->rest()->isEnabled());
    }

    void papersOfTheRoundAreWritten()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        Place place = world.place(Place::Page::Reports);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<ReportsPage>(place);
        for (int at = 0; at < 3; ++at) {
            page->list()->setCurrent(at);
            emit page->list()->chosen(at);
            const QStringList endings = allThatIsWritten()[static_cast<std::size_t>(at)].endings();
            QCOMPARE(page->formats()->count(), static_cast<int>(endings.size()));
            for (const QString &ending : endings) {
                const QString file = QString::fromStdString(world.machine.file("paper" + std::to_string(at) + ".")) + ending;
                page->formats()->setCurrent(static_cast<int>(endings.indexOf(ending)));
                emit page->formats()->chosen(page->formats()->current());
                page->write(file);
                QVERIFY(waitUntil([&] { return world.settle() && !page->isWriting(); }));
                const QByteArray bytes = bytesOf(file);
                if (const QString pictures = qEnvironmentVariable("PALMARES_PICTURES"); !pictures.isEmpty()) // to be looked at page by page
                    QFile::copy(file, pictures + u'/' + QFileInfo(file).fileName());
                QVERIFY2(ending != QLatin1String("pdf") || bytes.startsWith("%PDF-"), qPrintable(file));
                QVERIFY2(ending != QLatin1String("html") || bytes.startsWith("<!DOCTYPE html>"), qPrintable(file));
                QVERIFY2(bytes.size() > (ending == QLatin1String("txt") ? 20 : 400), qPrintable(file));
                QVERIFY2(!bytes.contains("Entrant 7"), qPrintable(file)); // nobody asked for names
            }
        }
    }

    void lettersAreRefusedBeforeAnythingIsDecided()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        Place place = world.place(Place::Page::Reports);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<ReportsPage>(place);
        page->list()->setCurrent(3);
        emit page->list()->chosen(3);
        QVERIFY(page->feedback()->isVisible());
        QVERIFY(!page->formats()->isVisible());
        QVERIFY(waitUntil([&] { return page->warning()->text().contains(QStringLiteral("Nothing is decided yet")); }));
        const QString folder = QString::fromStdString(world.machine.file("letters"));
        page->write(folder);
        QVERIFY(waitUntil([&] { return world.settle() && !page->isWriting(); }));
        QVERIFY(!world.shell.said.isEmpty());
        QVERIFY(!QDir(folder).exists());
        QVERIFY(!page->notice()->isVisible());
        // Who signs, and of how many it was chosen, stands on a certificate.
        need(world.answer([](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(CallSetup(session).setSetting("signatories", {}, {}, "Ruth Adeyemi\n  Li Wei \n"));
            return true;
        }));
        const CallSnapshot call = world.call->view();
        const text::PaperSource source = need(text::paperSource(call, call->state.roundIndex(world.round), "en", 0, true));
        text::EntrantPaper paper;
        paper.entry = 0;
        paper.code = QStringLiteral("S-001");
        paper.outcome = Outcome::Winner;
        const text::CertificateWords words = text::certificateWords(source, paper);
        QCOMPARE(words.signatories, (QStringList{QStringLiteral("Ruth Adeyemi"), QStringLiteral("Li Wei")}));
        QCOMPARE(words.chosenFrom, QStringLiteral("chosen from 24 entries that were judged"));
        QCOMPARE(words.code, paper.code);
        const QString foot = text::footerOf(source);
        for (const Digest &mark : {resultDigest(source.official()), call->set.digest()})
            QVERIFY2(foot.contains(QString::fromStdString(mark.hex().substr(0, 12))), qPrintable(foot));
        QVERIFY(foot.contains(QStringLiteral("closed")));
        QVERIFY(text::reportHtml(source, text::HtmlPage::Medium::Browser).contains(QStringLiteral("class=\"finding\">Of 24 entries received, 24 were judged")));
        // A picture says how high it is: Qt does not work that out on the thread that writes papers.
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && QImage(1240, 400, QImage::Format_RGB32).save(&buffer, "PNG"));
        text::HtmlPage withPicture(text::HtmlPage::Medium::Paper);
        withPicture.picture(png, QStringLiteral("flow"));
        QVERIFY(withPicture.html({}).contains(QStringLiteral("width=\"620\" height=\"200\"")));
        const QString file = QString::fromStdString(world.machine.file("certificate.pdf"));
        need(print::writeCertificate(words, file));
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        Place place = world.place(Place::Page::Reports);
        place.round = QString::fromStdString(world.round);
        const auto page = world.show<ReportsPage>(place);
        page->write(QStringLiteral("/nowhere/at/all/ranking.xlsx"));
        QVERIFY(waitUntil([&] { return world.settle() && !page->isWriting(); }));
        QVERIFY(!world.shell.said.isEmpty());
        QVERIFY(!page->notice()->isVisible());
    }
};

PALMARES_TEST(TestReports)
#include "tst_reports.moc"
