#include "tests/support/test.h"

#include "core/intake/columnwords.h"
#include "ui/text/formtext.h"

using namespace palmares;

class TestFormText : public QObject {
    Q_OBJECT

private slots:
    void whatAFormOffersIsUnderstoodWhenItComesBack()
    {
        for (const std::string &lang : text::formLanguages()) {
            const FormWords words = text::formWords(lang);
            QCOMPARE(sheetStateIn(words.recused), std::string("recused"));
            QCOMPARE(sheetStateIn(words.cannotJudge), std::string("cannot_judge"));
        }
    }
};

PALMARES_TEST(TestFormText)
#include "tst_formtext.moc"
