#include "tests/support/test.h"

#include "ui/shell/onewindow.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using palmares::ui::OneWindow;

class tst_OneWindow : public QObject {
    Q_OBJECT

private slots:
    void theSecondHandsItsFilesToTheFirst();
    void notesLeftBeforeAreRead();
    void theNextIsFirstAgain();
    void aFullDiskKeepsNoWindowFromOpening();
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

void tst_OneWindow::aFullDiskKeepsNoWindowFromOpening()
{
    QTemporaryDir home;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{0, before.rlim_max};
    const QStringList files{home.filePath(QStringLiteral("b.palmpack"))};
    const QString lock = home.filePath(QStringLiteral("window.lock"));
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("door")));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const bool isShown = OneWindow(home.path()).claim();
    QFile left(lock); // of a window that was killed
    const bool isLeft = left.open(QIODevice::WriteOnly);
    left.close();
    const bool isShownAgain = OneWindow(home.path()).claim();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(isShown && isLeft && isShownAgain);
    // While another window is alive, the files that cannot be handed to it are for a window of their own.
    OneWindow first(home.path());
    QVERIFY(first.claim());
    OneWindow second(home.path());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const bool isClaimed = second.claim();
    const bool isHanded = second.handOver(files);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!isClaimed && !isHanded);
}

PALMARES_TEST(tst_OneWindow)
#include "tst_onewindow.moc"
