#pragma once

#include "ui/coordinator/assignment/planpicture.h"

#include <QString>

namespace palmares::ui {

/// The name of a panel of the round in the wanted language, else its id.
QString panelTitle(const PlanPicture &picture, const std::string &panel, std::string_view lang);
/// A language as people call it.
QString languageWords(const std::string &language);
/// Up to `most` codes, and how many there are besides.
QString someCodes(const QStringList &codes, int most = 6);
/// Why so many judgings find no judge, in words and with the names.
QString proofWords(const PlanPicture &picture, const Infeasibility &proof);

} // namespace palmares::ui
