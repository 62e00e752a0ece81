#pragma once

#include <QFont>
#include <QLocale>

namespace palmares::print {

/// The face of every paper: the script of the language first, because a line is as high as the first family says, so that figures
/// and words of one row stand on one line; Qt adds whatever script is missing.
QFont paperFont(double points, const QLocale &locale);

} // namespace palmares::print
