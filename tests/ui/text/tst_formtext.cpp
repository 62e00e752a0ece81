#include "tests/support/test.h"

#include "core/intake/columns/columnwords.h"
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

    /// Somebody took the marks in brackets away: what a judge wrote below is read all the same.
    void headingsOfAFormAreKnownWithoutTheirMarks()
    {
        for (const std::string &lang : text::formLanguages()) {
            const FormWords words = text::formWords(lang);
            const std::pair<std::string, const char *> headings[] = {{words.entry, "entry"}, {words.check, "check"},         {words.state, "state"}, {words.kind, "kind"},
                                                                     {words.title, "title"}, {words.committee, "comment"}, {words.entrant, "note_to_entrant"}};
            for (const auto &[heading, field] : headings)
                QVERIFY2(guessField(heading, TableOf::Scores).field == field, (lang + " " + heading).c_str());
        }
    }
};

PALMARES_TEST(TestFormText)
#include "tst_formtext.moc"
