#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>

namespace palmares::print {

/// Black ink and the accent on white, the same on every paper; `quiet` is what stands beside, `edge` what is written into, `line`
/// what parts rows.
namespace inks {
inline const QColor ink(0x1A, 0x1E, 0x20);
inline const QColor quiet(0x47, 0x4E, 0x52);
inline const QColor accent(0x0B, 0x66, 0x5C);
inline const QColor edge(0x7F, 0x85, 0x89);
inline const QColor line(0xDA, 0xD7, 0xCF);
} // namespace inks

inline constexpr int paperResolution = 300; ///< dots per inch of what we paint ourselves
inline constexpr double marginMm = 20;

/// Millimetres in dots of the paper.
constexpr double mm(double millimetres)
{
    return millimetres * paperResolution / 25.4;
}

/// The face of every paper: the script of the language first, because a line is as high as the first family says, so that figures
/// and words of one row stand on one line; Qt adds whatever script is missing.
QFont paperFont(double points, const QLocale &locale);

} // namespace palmares::print
