#include "tests/support/test.h"

#include "core/intake/names/blackout.h"

using namespace palmares;

class TestBlackout : public QObject {
    Q_OBJECT

private slots:
    void coversWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("everywhere") << "Ana wrote it. (Ana)" << "Ana" << "█████ wrote it. (█████)";
        QTest::newRow("not within a word") << "Anatomy of a banana, said Ana" << "Ana" << "Anatomy of a banana, said █████";
        QTest::newRow("not before an accent") << QStringLiteral("Ana\u0301lisis de Ana") << "Ana" << QStringLiteral("Ana\u0301lisis de █████");
        QTest::newRow("several words") << "I am María José Ruiz." << "María José Ruiz" << "I am █████.";
        QTest::newRow("Chinese") << "我叫李明华，来自广州" << "李明华" << "我叫█████，来自广州";
        QTest::newRow("Arabic") << "أنا ليلى من تونس" << "ليلى" << "أنا █████ من تونس";
        QTest::newRow("not within an Arabic word") << "الليلى" << "ليلى" << "الليلى";
        QTest::newRow("beside figures") << "call 0912-345 now" << "0912-345" << "call █████ now";
        QTest::newRow("nowhere") << "nothing" << "Ana" << "nothing";
        QTest::newRow("no words") << "as it is" << "" << "as it is";
        QTest::newRow("twice in a row") << "Ana Ana" << "Ana" << "█████ █████";
    }
    void coversWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QTEST(QString::fromStdString(blackedOut(text.toStdString(), words.toStdString())), "expected");
    }

    /// A name that is found across two names leaves no piece of either.
    void whatOverlapsHasOneBar()
    {
        const std::string bar(blackBar);
        const std::vector<std::string> found{"李明华", "明华（Li", "Li Minghua"};
        QCOMPARE(blackedOut("作者：李明华（Li Minghua），来自", found), "作者：" + bar + "，来自");
        QCOMPARE(blackedOut("We (UCL) at University College (UCL) did", std::vector<std::string>{"University College (UCL"}), "We (UCL) at " + bar + " did");
        QCOMPARE(blackedOut("Ana Bo Ana Bo Ana", std::vector<std::string>{"Ana Bo Ana"}), bar);
        QCOMPARE(blackedOut("Ana and Bo", std::vector<std::string>{"Ana", "Bo"}), bar + " and " + bar);
    }
};

PALMARES_TEST(TestBlackout)
#include "tst_blackout.moc"
