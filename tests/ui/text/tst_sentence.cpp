#include "tests/support/test.h"

#include "ui/text/errortext.h"
#include "ui/text/filestext.h"
#include "ui/text/languages.h"
#include "ui/text/resulttext.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace palmares;

namespace {

constexpr text::Sentence greeting{QT_TRANSLATE_NOOP("CommandLine", "{who} greets {whom}")};
constexpr text::Sentence counted{QT_TRANSLATE_N_NOOP("CommandLine", "%n letters for {whom}"),
                                 "%n letter for {whom}"};

/// A language with the order turned round and a form for two.
class Other : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (QLatin1String(context) != QLatin1String("CommandLine"))
            return {};
        if (QLatin1String(source) == QLatin1String(greeting.english))
            return QStringLiteral("{whom} ist gegrüßt von {who}");
        if (QLatin1String(source) == QLatin1String(counted.english))
            return n == 2 ? QStringLiteral("beide Briefe an {whom}") : QStringLiteral("%n Briefe an {whom}");
        return {};
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Sentences of the command line: arguments by name, plural forms, and a language put in while the program
/// runs.
class TestSentence : public QObject {
    Q_OBJECT

private slots:
    /// What stands beside each other is cut so that the difference is seen.
    void whatDiffersIsNotCutAway()
    {
        const std::string start = "country: IN; email: arjun@example.com; name: ";
        const auto shown = text::shortenedApart({start + "Arjun Rao", start + "Arjun Ray"}, 40);
        QVERIFY2(shown[0].ends_with("Arjun Rao") && shown[1].ends_with("Arjun Ray") && shown[0].starts_with("…"), shown[0].c_str());
        QCOMPARE(text::shortenedApart({"Arjun Rao", "Arjun Ray"}, 40), (std::vector<std::string>{"Arjun Rao", "Arjun Ray"}));
        const auto begun = text::shortenedApart({start, start + "Ann"}, 40);
        QVERIFY2(begun[1].ends_with(" Ann") && begun[0] != begun[1], begun[1].c_str());
        QCOMPARE(text::shortenedApart({"Ann, who begins otherwise and goes on for long", start}, 12), (std::vector<std::string>{"Ann, who be…", "country: IN…"}));
    }

    void fillsArgumentsByName()
    {
        QCOMPARE(text::say(greeting, {{"who", "Ann"}, {"whom", std::string("Bo")}}),
                 QStringLiteral("Ann greets Bo"));
    }

    void leavesBracesOfValuesAlone()
    {
        QCOMPARE(text::say(greeting, {{"who", "{whom}"}, {"whom", "{who}"}}),
                 QStringLiteral("{whom} greets {who}"));
        QCOMPARE(text::say(greeting, {{"who", "100 %n"}, {"whom", "{"}}), QStringLiteral("100 %n greets {"));
    }

    void keepsWhatHasNoArgument()
    {
        QCOMPARE(text::say(greeting, {{"who", "Ann"}}), QStringLiteral("Ann greets {whom}"));
    }

    void countsInEnglishWithoutAFile_data()
    {
        QTest::addColumn<qint64>("n");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << qint64(0) << "0 letters for Bo";
        QTest::newRow("one") << qint64(1) << "1 letter for Bo";
        QTest::newRow("many") << qint64(21) << "21 letters for Bo";
        QTest::newRow("more than an int") << qint64(8'589'934'592) << "8589934592 letters for Bo";
    }
    void countsInEnglishWithoutAFile()
    {
        QFETCH(qint64, n);
        QFETCH(QString, said);
        QCOMPARE(text::sayCount(counted, n, {{"whom", "Bo"}}), said);
    }

    void followsTheLanguage()
    {
        Other other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        QCOMPARE(text::say(greeting, {{"who", "Ann"}, {"whom", "Bo"}}),
                 QStringLiteral("Bo ist gegrüßt von Ann"));
        QCOMPARE(text::sayCount(counted, 1, {{"whom", "Bo"}}), QStringLiteral("1 Briefe an Bo"));
        QCOMPARE(text::sayCount(counted, 2, {{"whom", "Bo"}}), QStringLiteral("beide Briefe an Bo"));
        QCoreApplication::removeTranslator(&other);
        QCOMPARE(text::sayCount(counted, 1, {{"whom", "Bo"}}), QStringLiteral("1 letter for Bo"));
    }

    void saysOneSheet()
    {
        QCOMPARE(text::sayCount(text::files::sheets, 1), QStringLiteral("1 sheet"));
        const Finding late{FindingCode::LATE_SHEETS,
                           {{"round", "review"}, {"n", "1"}, {"ranks", "no"}, {"outcome", "no"}}};
        QVERIFY2(text::describe(late).startsWith(QStringLiteral("1 sheet counts now")),
                 qPrintable(text::describe(late)));
    }

    // What two versions are of, and what was corrected, is a word of the language, not of the file.
    void namesWhatAFindingIsAbout()
    {
        text::Languages languages;
        for (const text::LanguageName &name : text::allLanguages()) {
            if (name.language == text::Language::English)
                continue;
            languages.use(name.language, text::Digits::Ascii);
            for (const char *type : {"sheet", "entry", "entrant", "status", "judge", "invite", "enrol", "interest",
                                     "assign", "conflict", "round", "texts", "setting", "submit", "settle", "aside",
                                     "close", "decision"}) {
                const QString fork = text::describe(Finding{FindingCode::FORK, {{"type", type}}});
                // In a Latin script a word may well be spelt alike.
                const bool isForeign =
                    name.language == text::Language::Chinese || name.language == text::Language::Arabic;
                QVERIFY2(!isForeign || !fork.contains(QLatin1String(type)), qPrintable(fork));
            }
            const Finding late{FindingCode::CHANGED_AFTER_CLOSE, {{"round", "r"}, {"kind", "sheet"}}};
            for (const Finding &finding : {late, Finding{FindingCode::FORK, {{"type", "sheet"}}}})
                QVERIFY2(!text::describe(finding).contains(QLatin1String("sheet")),
                         qPrintable(text::describe(finding)));
            const QString change = text::describe(Finding{FindingCode::LATE_SHEETS, {{"round", "r"}, {"n", "2"}, {"ranks", "yes"}, {"outcome", "yes"}}});
            QVERIFY2(!change.contains(QLatin1String("yes")), qPrintable(change));
        }
        languages.use(text::Language::English, text::Digits::Ascii);
        QVERIFY(text::describe(Finding{FindingCode::FORK, {{"type", "sheet"}}}).contains(QLatin1String("one sheet;")));
    }

    void leavesNoBracesInRefusals()
    {
        for (const Code code :
             {Code::EMPTY_CELL, Code::RAGGED_ROW, Code::BAD_VALUE, Code::TOO_BIG, Code::WRONG_KIND})
            QVERIFY2(!text::describe(Error(code)).contains(QLatin1Char('{')),
                     qPrintable(text::describe(Error(code))));
    }

    void aWindowNamesNoCommand()
    {
#define PALMARES_CODE(name) Code::name,
        for (const Code code : {PALMARES_CODES(PALMARES_CODE)}) {
            for (const char *detail : {"", "ballot_kept", "package_kept", "call_read_only", "map"}) {
                const QString step = text::nextStepOf(Error(code, {{"detail", detail}, {"value", "1"}, {"file", "F"}}));
                QVERIFY2(!step.contains(QLatin1String("--")), qPrintable(step));
            }
        }
        // By their names, too: cases with words of their own as well as the codes.
        const std::vector<std::pair<Code, const char *>> cases{
            {Code::NOTHING_TO_DO, "left"}, {Code::NOTHING_TO_DO, "decisions"}, {Code::NOTHING_TO_DO, "assignments"}, {Code::NOTHING_TO_DO, "forks"},
            {Code::NOTHING_TO_DO, "last"}, {Code::NOTHING_TO_DO, "screening"}, {Code::NOTHING_TO_DO, "undecided"}, {Code::ASSIGNMENT_IMPOSSIBLE, "panel"},
            {Code::DB_DAMAGED, "genesis"}, {Code::NOT_FOUND, "closed_record"}, {Code::NOT_OURS, "database"},
            {Code::NOT_A_TABLE, "palmballot"}, {Code::NOT_A_TABLE, "palmkey"}, {Code::NOT_ASSIGNED, "sheet_out"}, {Code::NOT_ASSIGNED, "sheet_practice"},
            {Code::NOT_ASSIGNED, "sheet_conflicted"}, {Code::AMBIGUOUS, "fork"}, {Code::CANNOT_WRITE, "backup_read_only"}, {Code::CALL_NOT_FOUND, "merge"},
            {Code::NOTHING_TO_DO, "no_fork"}, {Code::NOTHING_TO_DO, "asked_nothing"}};
        std::vector<Error> errors;
        for (const Code code : {PALMARES_CODES(PALMARES_CODE)})
            errors.push_back(Error(code, {{"file", "F"}, {"round", "R"}}));
        for (const auto &[code, detail] : cases)
            errors.push_back(Error(code, {{"detail", detail}, {"round", "R"}}));
        errors.push_back(Error(Code::DUPLICATE_CODE, {{"column", "title"}, {"value", "E-1"}}));
        static const QRegularExpression verb(QStringLiteral(
            "\\b(call|entries|judges|keys|template|ballot) (new|list|show|set|import|screen|reinstate|restore|rules|freeze|again)\\b|"
            "\\bwith (open|merge|forks|resolve|close|assign|salvage|restore|device|rank)\\b|\\bsalvage\\b|look at rank\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (const Error &error : errors)
            QVERIFY2(!text::nextStepOf(error).contains(verb), qPrintable(text::nextStepOf(error)));
        const QString wrong = text::causeOf(Error(Code::WRONG_KIND, {{"file", "F"}, {"found", "package"}, {"limit", "ballot/bundle"}}));
        QVERIFY2(wrong.contains(QStringLiteral("ballot/bundle")), qPrintable(wrong));
#undef PALMARES_CODE
        const Error kept(Code::DISK_FULL, {{"detail", "ballot_kept"}, {"value", "1"}, {"call", "RH"}, {"file", "F"}});
        QVERIFY(text::describe(kept).contains(QLatin1String("ballot again RH 1 --out FILE")));
        QVERIFY(!text::nextStepOf(kept).contains(QLatin1String("ballot again")));
    }

    // The line in brackets goes with its brackets, whatever brackets a language has.
    void leavesOutWhatIsNotKnownInEveryLanguage()
    {
        text::Languages languages;
        for (const text::LanguageName &name : text::allLanguages()) {
            languages.use(name.language, text::Digits::Ascii);
            const QString typed = text::causeOf(Error(Code::UNKNOWN_ENTRY, {{"entry", "E-9"}}));
            QVERIFY2(typed.contains(QLatin1String("E-9")) && !typed.contains(QChar(0x2026)),
                     qPrintable(typed));
            const QString read = text::causeOf(Error(Code::UNKNOWN_ENTRY, {{"entry", "E-9"}, {"row", "7"}}));
            QVERIFY2(read.contains(QLatin1Char('7')), qPrintable(read));
            const QString braces =
                text::causeOf(Error(Code::UNKNOWN_ENTRY, {{"entry", "{row}"}, {"row", "7"}}));
            QVERIFY2(braces.contains(QLatin1String("{row}")), qPrintable(braces));
        }
    }
};

PALMARES_TEST(TestSentence)
#include "tst_sentence.moc"
