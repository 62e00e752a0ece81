#include "tests/support/test.h"

#include "ui/text/languages.h"

#include <QFile>

using namespace palmares::text;

class tst_Languages : public QObject {
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void cataloguesAreInside();
    void digitsFollowThePreference();
    void datesFollowTheLanguage();
    void qtSpeaksTheLanguage();
    void leavesNothingBehind();
};

void tst_Languages::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *code, const char *language) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(language);
    };
    row("en", "en");
    row("en_GB", "en");
    row("zh", "zh_CN");
    row("zh_CN", "zh_CN");
    row("zh-Hans-SG", "zh_CN");
    row("es-MX", "es");
    row("FR", "fr");
    row("ar_MA", "ar");
    row("arn", ""); // Mapudungun is not Arabic
    row("de_DE", "");
    row("", "");
}

void tst_Languages::codes()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    const auto found = languageFrom(code);
    QCOMPARE(found ? QString::fromLatin1(nameOf(*found).code) : QString(), language);
}

void tst_Languages::cataloguesAreInside()
{
    for (const LanguageName &name : allLanguages())
        QVERIFY2(QFile::exists(QStringLiteral(":/i18n/palmares_%1.qm").arg(QLatin1String(name.code))),
                 name.code);
}

void tst_Languages::digitsFollowThePreference()
{
    QCOMPARE(localeOf(Language::Arabic, Digits::Local).toString(7.25), QString::fromUtf8("٧٫٢٥"));
    QCOMPARE(localeOf(Language::Arabic, Digits::Ascii).toString(7), QStringLiteral("7"));
    QCOMPARE(localeOf(Language::French, Digits::Local).toString(7.25), QStringLiteral("7,25"));
    QCOMPARE(localeOf(Language::Arabic, Digits::Ascii).textDirection(), Qt::RightToLeft);
}

void tst_Languages::datesFollowTheLanguage()
{
    const QDate day(2025, 12, 12);
    QCOMPARE(localeOf(Language::English, Digits::Local).toString(day, QLocale::LongFormat),
             QStringLiteral("Friday, 12 December 2025"));
    QVERIFY(localeOf(Language::Arabic, Digits::Ascii)
                .toString(day, QLocale::LongFormat)
                .contains(QString::fromUtf8("ديسمبر")));
    QVERIFY(localeOf(Language::Chinese, Digits::Local)
                .toString(day, QLocale::LongFormat)
                .startsWith(QString::fromUtf8("2025年12月12日")));
}

void tst_Languages::qtSpeaksTheLanguage()
{
    Languages languages;
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    languages.use(Language::Spanish);
    QCOMPARE(cancel(), QStringLiteral("Cancelar"));
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    languages.use(Language::Arabic);
    QCOMPARE(cancel(), QString::fromUtf8("ألغِ"));
    languages.use(Language::English);
    QCOMPARE(cancel(), QStringLiteral("Cancel"));
    QCOMPARE(languages.content(), std::string("en"));
}

void tst_Languages::leavesNothingBehind()
{
    {
        Languages languages;
        languages.use(Language::French);
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

PALMARES_TEST(tst_Languages)
#include "tst_languages.moc"
