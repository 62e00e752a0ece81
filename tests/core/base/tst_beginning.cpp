#include "tests/support/test.h"

#include "core/base/beginning.h"

using namespace palmares;

class TestBeginning : public QObject {
    Q_OBJECT
private slots:
    void cutsNoLetterInTwo()
    {
        QCOMPARE(beginningOf("naïve", 20), std::string_view("naïve"));
        QCOMPARE(beginningOf("naïve", 6), std::string_view("naïve"));
        QCOMPARE(beginningOf("naïve", 4), std::string_view("naï"));
        QCOMPARE(beginningOf("naïve", 3), std::string_view("na"));
        QCOMPARE(beginningOf("海报", 5), std::string_view("海"));
        QCOMPARE(beginningOf("海报", 2), std::string_view());
        QCOMPARE(beginningOf("", 0), std::string_view());
    }

    void saysThatItWasCut()
    {
        QCOMPARE(shortened("海报", 6), std::string("海报"));
        QCOMPARE(shortened("海报", 4), std::string("海…"));
    }
};

PALMARES_TEST(TestBeginning)
#include "tst_beginning.moc"
