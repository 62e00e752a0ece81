#pragma once

#include "core/office/setup/screeningreasons.h"

#include <QString>

namespace palmares::text {

/// One reason for which an entry is not eligible, in the language at work; words of the call in `lang`. Somebody's own words as they are.
QString screeningReason(const ScreeningReasons &reasons, const ReasonPart &part, std::string_view lang);
/// All of a recorded text, "; " between them.
QString screeningWords(const ScreeningReasons &reasons, std::string_view recorded, std::string_view lang);

/// The same where the call is not at hand: what has no word in the program stays as it was recorded.
QString usualWords(const QString &recorded);

} // namespace palmares::text
