#include "ui/widgets/numbers.h"

#include "ui/widgets/bidi.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace palmares::ui {
namespace {

bool isAscii(const QLocale &locale)
{
    return locale.zeroDigit() == QLatin1String("0");
}

bool isPlainDecimal(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    return form.match(text).hasMatch();
}

} // namespace

QLocale localeFor(const QLocale &language, Digits digits)
{
    if ((digits == Digits::Ascii) == isAscii(language))
        return language;
    // The Emirates write Arabic with 0–9 and a point; others of that kind have a comma.
    const QLocale preferred(language.language(),
                            digits == Digits::Ascii ? QLocale::UnitedArabEmirates : QLocale::Egypt);
    if (preferred.language() == language.language() && (digits == Digits::Ascii) == isAscii(preferred))
        return preferred;
    return language; // the language has only one kind
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}
QString number(double value, int decimals)
{
    return text::decimal(value, decimals);
}

QString percent(double share, int decimals)
{
    const QLocale locale;
    const QString figure = number(share * 100.0, decimals);
    switch (locale.language()) {
    case QLocale::French:
        return figure + QChar(0x202F) + locale.percent();
    case QLocale::Spanish:
        return figure + QChar(0x00A0) + locale.percent();
    case QLocale::Arabic:
        return figure + (isAscii(locale) ? QStringLiteral("%") : QString(QChar(0x066A)));
    default:
        return figure + locale.percent();
    }
}

QString range(const QString &from, const QString &to)
{
    const QString both = from + QChar(0x2013) + to;
    return QLocale().textDirection() == Qt::RightToLeft ? rightToLeft(both) : code(both);
}

QString partOf(qint64 part, qint64 whole)
{
    //: How many of how many: 9 of 15
    return QCoreApplication::translate("palmares::ui::numbers", "%1 of %2").arg(number(part), number(whole));
}

QString time(const QTime &time)
{
    return code(QLocale().toString(time, QStringLiteral("HH:mm")));
}

QString date(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}
QString longDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

std::optional<QString> asciiDecimal(const QString &typed)
{
    const QLocale locale;
    const QString text = withoutMarks(typed).trimmed();
    if (isPlainDecimal(text))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(locale.decimalPoint()) || rest.startsWith(QLatin1Char('.')) ||
            rest.startsWith(QChar(0x066B))) {
            result += QLatin1Char('.');
            i += rest.startsWith(locale.decimalPoint()) ? locale.decimalPoint().size() : 1;
        } else if (result.isEmpty() &&
                   (rest.startsWith(locale.negativeSign()) || rest.startsWith(QLatin1Char('-')) ||
                    rest.startsWith(QChar(0x2212)))) {
            result += QLatin1Char('-');
            i += rest.startsWith(locale.negativeSign()) ? locale.negativeSign().size() : 1;
        } else if (rest.front().isDigit()) {
            result += QString::number(rest.front().digitValue());
            ++i;
        } else {
            return std::nullopt;
        }
    }
    if (!isPlainDecimal(result))
        return std::nullopt;
    return result;
}

} // namespace palmares::ui
