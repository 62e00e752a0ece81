#pragma once

#include <QFont>

namespace palmares::print {

/// The face of every paper: the first that is there; Qt adds whatever script is missing.
QFont paperFont(double points);

} // namespace palmares::print
