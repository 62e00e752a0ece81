#pragma once

#include "ui/text/figures.h"

#include <QLocale>
#include <QString>

#include <cstddef>
#include <optional>

class QDate;
class QTime;

/// The one place that writes numbers, times, shares and ranges for the screen. Codes, file names, hashes and
/// receipts do not come here: they are ASCII always (see code() in bidi.h).
namespace palmares::ui {

enum class Digits { Local, Ascii };

/// The locale of a language with the digits somebody prefers: Arabic with ٠–٩ or with 0–9. The window program
/// sets it as the default locale when language or preference change; everything below writes by QLocale().
QLocale localeFor(const QLocale &language, Digits digits);

/// How many, as tr() takes it for the forms of plurals.
inline int n(std::size_t count)
{
    return static_cast<int>(count);
}
/// 4,000 · 4 000 · ٤٬٠٠٠
QString number(qint64 value);
/// With exactly `decimals` digits after the point.
QString number(double value, int decimals);
using text::decimal;
/// A share from 0 to 1 as a percentage: 25% · 25 % · ٢٥٪
QString percent(double share, int decimals = 0);
/// 7–8; read in the direction of the language, so that in Arabic ٧–٨ has ٧ at the right.
QString range(const QString &from, const QString &to);
/// "9 of 15" as the language says it.
QString partOf(qint64 part, qint64 whole);
/// 14:02, hours and minutes from left to right in every language.
QString time(const QTime &time);
QString date(const QDate &date);
QString longDate(const QDate &date);
/// 0.4 MB in the unit that fits.
QString fileSize(qint64 bytes);

/// What somebody typed as a plain decimal ("7.25", "-3"): in the digits and with the point of the screen, or
/// as a numeric keypad sends it. None if it is no number.
std::optional<QString> asciiDecimal(const QString &typed);

} // namespace palmares::ui
