#include "ui/text/figures.h"

#include "core/base/bidi.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace palmares::text {

namespace {

QDate dateOf(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

/// The long form of a date without parts of it, e.g. "dddd" with what joins it to the rest.
QString longFormatWithout(const QLocale &locale, bool year)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    // "dddd, d MMMM yyyy", "dddd, d 'de' MMMM 'de' yyyy", "yyyy年M月d日dddd", "dddd، d MMMM yyyy"
    static const QRegularExpression weekday(QStringLiteral("^dddd[^dMy']*|[^dMy'年月日]*dddd$"));
    format.remove(weekday);
    if (!year) {
        static const QRegularExpression years(QStringLiteral("^yyyy年|\\s*('[^']*'\\s*|[،,]\\s*)?yyyy$"));
        format.remove(years);
    }
    return format;
}

bool isMirrored()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

} // namespace

QString count(std::int64_t n)
{
    return QLocale().toString(static_cast<qlonglong>(n));
}

QString decimal(const QString &ascii)
{
    return decimalIn(QLocale(), ascii);
}

QString decimalIn(const QLocale &locale, const QString &ascii)
{
    static const QRegularExpression plain(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    if (!plain.match(ascii).hasMatch())
        return ascii;
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, U'0');
    QString result;
    for (const QChar c : ascii) {
        if (c.isDigit())
            result += QString::fromUcs4(
                std::data({static_cast<char32_t>(zero + static_cast<char32_t>(c.digitValue()))}), 1);
        else
            result += c == QLatin1Char('.') ? locale.decimalPoint() : locale.negativeSign();
    }
    return result;
}

QString decimal(double value, int digits)
{
    const QLocale locale;
    const QString zero = locale.toString(0.0, 'f', digits);
    return locale.toString(std::abs(value), 'f', digits) == zero ? zero : locale.toString(value, 'f', digits);
}

QString percent(double part, int digits)
{
    const QLocale locale;
    const QString number = locale.toString(part * 100, 'f', digits);
    switch (locale.language()) {
    case QLocale::French:
    case QLocale::Spanish:
        return number + QChar(0x202f) + locale.percent(); // 25 %
    default:
        return number + locale.percent();
    }
}

QString timeOfDay(std::int64_t ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm"));
}

QString day(std::int64_t ms)
{
    return dayIn(QLocale(), ms);
}

QString dayIn(const QLocale &locale, std::int64_t ms)
{
    return locale.toString(dateOf(ms), longFormatWithout(locale, true));
}

QString shortDay(std::int64_t ms, std::int64_t now)
{
    const QLocale locale;
    return locale.toString(dateOf(ms), longFormatWithout(locale, dateOf(ms).year() != dateOf(now).year()));
}

QString daysFrom(std::int64_t now, std::int64_t ms)
{
    const auto days = static_cast<int>(dateOf(now).daysTo(dateOf(ms)));
    // A number asks for the form of that number, and these have but one.
    if (days == 0)
        return QCoreApplication::translate("Dates", "today");
    if (days == 1)
        return QCoreApplication::translate("Dates", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("Dates", "yesterday");
    const auto words = [days](const char *text) {
        return QCoreApplication::translate("Dates", text, nullptr, std::abs(days));
    };
    return days > 0 ? words(QT_TRANSLATE_N_NOOP("Dates", "in %Ln days"))
                    : words(QT_TRANSLATE_N_NOOP("Dates", "%Ln days ago"));
}

QString dataSize(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString betweenFacts()
{
    return QLocale().script() == QLocale::ArabicScript ? QStringLiteral("، ") : QStringLiteral(" · ");
}

QString apart(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

QString apartLtr(const QString &code)
{
    return QChar(0x2066) + code + QChar(0x2069);
}

QString apartInMirrored(const QString &words)
{
    return isMirrored() ? apart(words) : words;
}

QString withoutMarks(QString words)
{
    words.removeIf([](QChar c) { return isBidiControl(c.unicode()); });
    return words;
}

QString inReadingDirection(const QString &sentence)
{
    return isMirrored() && !sentence.isRightToLeft() ? QChar(0x200f) + sentence : sentence;
}

} // namespace palmares::text
