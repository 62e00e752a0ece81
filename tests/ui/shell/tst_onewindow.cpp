#include "tests/support/test.h"

#include "ui/shell/onewindow.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using palmares::ui::OneWindow;

class tst_OneWindow : public QObject {
    Q_OBJECT

private slots:
    void theSecondHandsItsFilesToTheFirst();
    void notesLeftBeforeAreRead();
    void theNextIsFirstAgain();
};

void tst_OneWindow::theSecondHandsItsFilesToTheFirst()
{
    QTemporaryDir home;
    OneWindow first(home.path());
    QSignalSpy heard(&first, &OneWindow::offered);
    QVERIFY(first.claim());
    OneWindow second(home.path());
    QVERIFY(!second.claim());
    const QStringList files{home.filePath(QString::fromUtf8("拼 box.palmpack")),
                            home.filePath(QStringLiteral("b.palmballot"))};
    QVERIFY(second.handOver(files));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 5000);
    QCOMPARE(heard[0][0].toStringList(), files);
    QVERIFY(second.handOver({})); // only to come to the front
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, 5000);
    QVERIFY(heard[1][0].toStringList().isEmpty());
    QVERIFY(QDir(home.filePath(QStringLiteral("door"))).isEmpty());
}

void tst_OneWindow::notesLeftBeforeAreRead()
{
    QTemporaryDir home;
    QDir(home.path()).mkdir(QStringLiteral("door"));
    QVERIFY(OneWindow(home.path()).handOver({QStringLiteral("/somewhere/a.palmpack")}));
    OneWindow first(home.path());
    QSignalSpy heard(&first, &OneWindow::offered);
    QVERIFY(first.claim());
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0][0].toStringList(), QStringList(QStringLiteral("/somewhere/a.palmpack")));
}

void tst_OneWindow::theNextIsFirstAgain()
{
    QTemporaryDir home;
    {
        OneWindow first(home.path());
        QVERIFY(first.claim());
    }
    OneWindow next(home.path());
    QVERIFY(next.claim());
}

PALMARES_TEST(tst_OneWindow)
#include "tst_onewindow.moc"
