#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace palmares::text {

/// Numbers, times and names of things as people of the default locale read them. Nothing here is for files.

/// "1,240" or "١٬٢٤٠".
QString count(std::int64_t n);
/// An exact decimal as the core writes it ("7.50", "-3"), with the digits and the point of the language; other
/// text comes back unchanged.
QString decimal(const QString &ascii);
/// The same as another language writes it.
QString decimalIn(const QLocale &locale, const QString &ascii);
/// "7.50" with exactly `digits` behind the point; what rounds to zero has no sign.
QString decimal(double value, int digits);
/// "25%", "25 %", "٢٥٪": of a part between 0 and 1, with `digits` behind the point.
QString percent(double part, int digits = 0);
/// "14:02", in the local time of this computer. `ms` since 1970 UTC.
QString timeOfDay(std::int64_t ms);
/// "12 December 2025", without the day of the week.
QString day(std::int64_t ms);
/// The same in the words of another language.
QString dayIn(const QLocale &locale, std::int64_t ms);
/// "12 December", with the year if it is not that of `now`.
QString shortDay(std::int64_t ms, std::int64_t now);
/// "today", "tomorrow", "in 21 days", "3 days ago": by the days of the calendar.
QString daysFrom(std::int64_t now, std::int64_t ms);
/// "14.8 MB".
QString dataSize(std::int64_t bytes);

/// What stands between two facts of one line: " · ", in Arabic a comma, because between figures the dot would be read as a zero.
QString betweenFacts();

/// A code, a file name or a line in another script, set apart so that what stands around it keeps its order:
/// a title from a file, J-07, J-07-final.palmballot.
QString apart(const QString &words);
/// The same for what is always read from left to right, whatever it contains: codes, file names, receipts.
QString apartLtr(const QString &code);
/// apart() where the language at work reads from right to left; elsewhere the words as they are, so that what
/// is printed in a terminal holds no marks it may not know.
QString apartInMirrored(const QString &words);
/// The same text without marks of direction: for plain files, file names, the clipboard and comparisons.
QString withoutMarks(QString words);
/// A whole sentence that is laid out in the direction of the language at work, whatever it begins with: a
/// label takes its direction from the first letter, which may be that of a code or a path.
QString inReadingDirection(const QString &sentence);

} // namespace palmares::text
