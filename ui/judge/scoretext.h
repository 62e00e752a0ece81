#pragma once

#include "core/base/fraction.h"
#include "core/domain/scale.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace palmares::ui {

/// A score as people of the locale write it: "7.25", "7,25", "٧٫٢٥". Whole units and exact.
QString shownPoint(const Scale &scale, std::int64_t units, const QLocale &locale);

/// An exact number with so many digits after the point, halves away from zero, as people of the locale write
/// it.
QString shownNumber(const Fraction &number, int digits, const QLocale &locale);

/// The decimal of a core text ("7.25") with the digits and the separator of the locale.
QString localDecimal(const std::string &decimal, const QLocale &locale);

/// What stands in a field where a score is typed.
struct TypedScore {
    enum class State {
        Blank,
        Number,     ///< `units`
        Unfinished, ///< may become a number: "-", "7."
        NoNumber,   ///< letters, two points …
        OffScale,   ///< a number that is no point of the scale
    } state = State::Blank;
    std::int64_t units = 0;
};

/// Reads digits of any script, with the point of the locale or of anybody else: ٧٫٢٥, 7,25 and 7.25 are the
/// same. A numeric keypad sends C digits whatever the language.
TypedScore readScore(const QString &text, const Scale &scale);

/// The same text in C digits ("7.25"); none if it is no such number, not even an unfinished one.
std::optional<std::string> plainDecimal(const QString &text);

} // namespace palmares::ui
