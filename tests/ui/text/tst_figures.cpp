#include "tests/support/test.h"

#include "ui/text/deadline.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"

#include <QDateTime>

using namespace palmares::text;

namespace {

constexpr std::int64_t dayMs = 24 * 3600 * 1000;

std::int64_t noon(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0)).toMSecsSinceEpoch();
}

} // namespace

class tst_Figures : public QObject {
    Q_OBJECT

private slots:
    void inEveryLanguage_data();
    void inEveryLanguage();
    void daysAreThoseOfTheCalendar();
    void aDeadlineHasItsHour();
    void zeroHasNoSign();
    void setApart();
};

void tst_Figures::zeroHasNoSign()
{
    QCOMPARE(decimal(-0.04, 1), QStringLiteral("0.0"));
    QCOMPARE(decimal(-0.06, 1), QStringLiteral("-0.1"));
    QCOMPARE(decimal(-0.0, 0), QStringLiteral("0"));
    QCOMPARE(decimal(0.04, 2), QStringLiteral("0.04"));
}

void tst_Figures::inEveryLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("sameYear");
    QTest::addColumn<QStringList>("near"); // yesterday, today, tomorrow
    const auto row = [](Language language, const char *number, const char *part, const char *date,
                        const char *sameYear, const QStringList &near) {
        QTest::newRow(nameOf(language).code)
            << static_cast<int>(language) << QString::fromUtf8(number) << QString::fromUtf8(part)
            << QString::fromUtf8(date) << QString::fromUtf8(sameYear) << near;
    };
    row(Language::English, "1,240", "25%", "12 December 2025", "12 December", {QString::fromUtf8("yesterday"), QString::fromUtf8("today"), QString::fromUtf8("tomorrow")});
    row(Language::Chinese, "1,240", "25%", "2025年12月12日", "12月12日", {QString::fromUtf8("昨天"), QString::fromUtf8("今天"), QString::fromUtf8("明天")});
    row(Language::Spanish, "1240", "25\u202f%", "12 de diciembre de 2025", "12 de diciembre", {QString::fromUtf8("ayer"), QString::fromUtf8("hoy"), QString::fromUtf8("mañana")});
    row(Language::French, "1\u202f240", "25\u202f%", "12 décembre 2025", "12 décembre", {QString::fromUtf8("hier"), QString::fromUtf8("aujourd’hui"), QString::fromUtf8("demain")});
    row(Language::Arabic, "١٬٢٤٠", "٢٥٪\u061c", "١٢ ديسمبر ٢٠٢٥", "١٢ ديسمبر", {QString::fromUtf8("أمس"), QString::fromUtf8("اليوم"), QString::fromUtf8("غداً")});
}

void tst_Figures::inEveryLanguage()
{
    QFETCH(int, language);
    Languages languages;
    languages.use(static_cast<Language>(language));
    QTEST(count(1240), "number");
    QTEST(percent(0.25), "part");
    QTEST(day(noon(2025, 12, 12)), "date");
    QTEST(shortDay(noon(2025, 12, 12), noon(2025, 11, 21)), "sameYear");
    QTEST(shortDay(noon(2025, 12, 12), noon(2026, 1, 2)), "date");
    QStringList near;
    for (const int days : {-1, 0, 1})
        near += daysFrom(noon(2025, 11, 21), noon(2025, 11, 21) + days * dayMs);
    QTEST(near, "near");
}

void tst_Figures::daysAreThoseOfTheCalendar()
{
    Languages languages;
    languages.use(Language::English);
    const std::int64_t late = QDateTime(QDate(2025, 11, 21), QTime(23, 50)).toMSecsSinceEpoch();
    QCOMPARE(daysFrom(late, late + 20 * 60 * 1000), QStringLiteral("tomorrow"));
    QCOMPARE(daysFrom(late, late + 60 * 1000), QStringLiteral("today"));
    QCOMPARE(daysFrom(late, late - dayMs), QStringLiteral("yesterday"));
    QCOMPARE(daysFrom(late, noon(2025, 12, 12)), QStringLiteral("in 21 days"));
    QCOMPARE(daysFrom(late, noon(2025, 11, 18)), QStringLiteral("3 days ago"));
}

void tst_Figures::aDeadlineHasItsHour()
{
    Languages languages;
    languages.use(Language::English);
    const auto at = [](int hour, int minute, int second = 0) {
        return QDateTime(QDate(2025, 11, 21), QTime(hour, minute, second)).toMSecsSinceEpoch();
    };
    const std::int64_t end = at(9, 30);
    const QString zone = QDateTime(QDate(2025, 11, 21), QTime(9, 30)).timeZoneAbbreviation();
    QVERIFY2(deadlineHour(end).startsWith(QStringLiteral("09:30\u00a0")) && deadlineHour(end).contains(zone), qPrintable(deadlineHour(end)));
    QCOMPARE(deadlineDay(end, end), QStringLiteral("21 November, ") + deadlineHour(end));
    // The same day is today before it, and passed after it.
    QCOMPARE(untilDeadline(end, at(8, 0)), QStringLiteral("today"));
    QCOMPARE(untilDeadline(end, end), QStringLiteral("today"));
    QCOMPARE(untilDeadline(end, at(9, 31)), QStringLiteral("passed"));
    QCOMPARE(untilDeadline(end + dayMs, at(8, 0)), QStringLiteral("tomorrow"));
    QCOMPARE(deadlineDay(at(23, 59, 59), end), QStringLiteral("21 November"));
}

void tst_Figures::setApart()
{
    QCOMPARE(apartLtr(QStringLiteral("J-07")), QString::fromUtf8("\u2066J-07\u2069"));
    QCOMPARE(apart(QStringLiteral("J-07")), QString::fromUtf8("\u2068J-07\u2069"));
}

PALMARES_TEST(tst_Figures)
#include "tst_figures.moc"
