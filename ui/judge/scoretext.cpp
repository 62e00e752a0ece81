#include "ui/judge/scoretext.h"

namespace palmares::ui {

namespace {

bool isPoint(QChar c)
{
    // Full stop, comma, Arabic decimal separator and comma, and their full-width forms.
    return QStringView(u".,\u066B\u060C\uFF0E\uFF0C").contains(c);
}

bool isMinus(QChar c)
{
    return QStringView(u"-\u2212\uFF0D").contains(c);
}

/// Marks of direction that come along with pasted numbers.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// Whether the point of a number that ends in it can still become a point of the scale: "0." on 0.5 to 5, and "101." on 0 to 100 no more.
bool canGoOn(const std::string &whole, const Scale &scale)
{
    constexpr std::size_t longest = 12; // of a scale at most 11 digits count
    if (whole.size() > longest)
        return false;
    const std::int64_t value = std::stoll(whole);
    const std::int64_t one = scale.perOne();
    return whole.front() == '-' ? value * one >= scale.min && (value - 1) * one < scale.max : value * one <= scale.max && (value + 1) * one > scale.min;
}

/// "7" of 75 on 0 to 100 in steps of 5.
bool beginsPoint(const std::string &decimal, const Scale &scale)
{
    for (std::int64_t n = 0; n < scale.pointCount(); ++n) {
        if (scale.textOf(scale.point(n)).starts_with(decimal))
            return true;
    }
    return false;
}

} // namespace

QString localDecimal(const std::string &decimal, const QLocale &locale)
{
    QString text;
    for (const char c : decimal) {
        if (c >= '0' && c <= '9')
            text += locale.toString(c - '0');
        else if (c == '.')
            text += locale.decimalPoint();
        else if (c == '-')
            text += locale.negativeSign();
        else
            text += QLatin1Char(c);
    }
    return text;
}

QString shownPoint(const Scale &scale, std::int64_t units, const QLocale &locale)
{
    return localDecimal(scale.textOf(units), locale);
}

QString shownNumber(const Fraction &number, int digits, const QLocale &locale)
{
    return localDecimal(number.fixed(digits), locale);
}

std::optional<std::string> plainDecimal(const QString &text)
{
    std::string plain;
    bool hasPoint = false;
    for (const QChar c : text.trimmed()) { // a blank between digits makes them two numbers
        if (isInvisible(c))
            continue;
        if (c.isDigit()) { // no ² beside the 1 of a French keyboard
            plain += static_cast<char>('0' + c.digitValue());
        } else if (isPoint(c) && !hasPoint) {
            hasPoint = true;
            plain += '.';
        } else if (isMinus(c) && plain.empty()) {
            plain += '-';
        } else {
            return std::nullopt;
        }
    }
    return plain;
}

TypedScore readScore(const QString &text, const Scale &scale)
{
    using State = TypedScore::State;
    const auto plain = plainDecimal(text);
    if (!plain)
        return {State::NoNumber};
    std::string decimal = *plain;
    if (decimal.empty())
        return {State::Blank};
    if (decimal == "-" || decimal == "." || decimal == "-.")
        return {State::Unfinished};
    const std::size_t first = decimal.front() == '-' ? 1 : 0;
    if (decimal[first] == '.')
        decimal = (first == 1 ? "-0" : "0") + decimal.substr(first);
    const bool endsInPoint = decimal.back() == '.';
    if (endsInPoint)
        decimal.pop_back();
    const auto units = scale.unitsOf(decimal);
    if (units.ok())
        return {State::Number, *units};
    const bool goesOn = endsInPoint ? scale.digits > 0 && canGoOn(decimal, scale) : beginsPoint(decimal, scale);
    return {goesOn ? State::Unfinished : State::OffScale};
}

} // namespace palmares::ui
