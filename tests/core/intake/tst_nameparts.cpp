#include "core/intake/names/nameparts.h"

#include "tests/support/test.h"

using namespace palmares;

class TestNameParts : public QObject {
    Q_OBJECT

private slots:
    void aWordOfANameIsFoundWhereItIsWrittenAsOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("family name") << "Bea Kurzmann" << "as Kurzmann has said" << true;
        QTest::newRow("typed without capitals") << "bea kurzmann" << "ask Kurzmann" << true;
        QTest::newRow("all in capitals") << "Bea Kurzmann" << "KURZMANN knows" << true;
        QTest::newRow("without its accent") << "Inés Peña" << "by Pena, late" << true;
        QTest::newRow("spelled out") << "Uwe Müller" << "Mueller left" << true;
        QTest::newRow("half of a double name") << "Ilse Verbeek-Okonkwo" << "the team of Verbeek" << true;
        QTest::newRow("Arabic") << "صالح الخطيب" << "قال الخطيب" << true;
        QTest::newRow("an ordinary word in small letters") << "Rose Bird" << "a bird on a rose" << false;
        QTest::newRow("within a word") << "Ana Kurz" << "Kurzmann" << false;
        QTest::newRow("a particle") << "Ana de Vos" << "De facto late" << false;
        QTest::newRow("a character") << "王小明" << "王先生" << false;
        QTest::newRow("a number") << "Team 2024" << "in 2024" << false;
    }

    void aWordOfANameIsFoundWhereItIsWrittenAsOne()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        NameParts parts;
        parts.add(name.toStdString());
        QFETCH(const bool, isFound);
        QCOMPARE(parts.isIn(text.toStdString()), isFound);
        QVERIFY(!parts.isIn(""));
        QVERIFY(!NameParts().isIn(text.toStdString()));
    }
};

PALMARES_TEST(TestNameParts)
#include "tst_nameparts.moc"
