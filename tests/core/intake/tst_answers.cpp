#include "tests/support/test.h"

#include "core/intake/columns/answers.h"

using namespace palmares;

class TestAnswers : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleAnswer_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("spoken");
        const auto row = [](const char *cell, Answer plain, Answer spoken) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << static_cast<int>(plain) << static_cast<int>(spoken);
        };
        const auto both = [&](const char *cell, Answer answer) { row(cell, answer, answer); };
        for (const char *yes : {"Yes", "SÍ", "oui", "同意", "我同意", "نعم", "أوافق", "TRUE", "1", "x", "J’accepte", "De acuerdo.", "Sure", "可以", "是的", "已签署", "✓", "1 = Yes"})
            both(yes, Answer::Yes);
        for (const char *no : {"No", "non", "不同意", "لا", "لا أوافق", "0", "pending", "Declined", "none", "Rather not", "不可以", "未签署", "✗", "0 = No"})
            both(no, Answer::No);
        for (const char *other : {"N/A", "not applicable", "不适用", "Sans objet"})
            both(other, Answer::NotApplicable);
        for (const char *unclear : {"", "maybe", "Maria Lopez", "1 March 2026", "nothing yet", "x-ray", "Agreement attached", "有事"})
            both(unclear, Answer::Unclear);
        row("Yes, I agree that my story is published", Answer::Unclear, Answer::Yes);
        row("Acepto que se publique mi historia", Answer::Unclear, Answer::Yes);
        row("我同意公开发表", Answer::Unclear, Answer::Yes);
        row("نعم، أوافق على النشر", Answer::Unclear, Answer::Yes);
        row("No, thank you", Answer::Unclear, Answer::No);
        row("不同意公开", Answer::Unclear, Answer::No);
        row("No acepto que se publique", Answer::Unclear, Answer::No);
        row("Je n’accepte pas", Answer::Unclear, Answer::No);
        row("Yes, but not with my name", Answer::Unclear, Answer::Unclear);
        row("I agree to nothing but judging", Answer::Unclear, Answer::Unclear);
        row("同意，但不公开姓名", Answer::Unclear, Answer::Unclear);
    }
    void readsWhatPeopleAnswer()
    {
        QFETCH(QString, cell);
        const std::string bytes = cell.toStdString();
        QTEST(static_cast<int>(answerOf(bytes)), "plain");
        QTEST(static_cast<int>(spokenAnswer(bytes)), "spoken");
    }
};

PALMARES_TEST(TestAnswers)
#include "tst_answers.moc"
