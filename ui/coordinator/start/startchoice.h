#pragma once

#include "core/office/session/callshelf.h"
#include "core/office/setup/callsetup.h"
#include "ui/coordinator/parts/picklist.h"

#include <optional>

namespace palmares::ui {

/// What a new call can start from: a template of the program, or a call of this computer.
struct StartChoice {
    std::optional<CallTemplate> from; ///< none: a call of this computer
    ShelfCall call;
};

/// The templates, then the calls whose office is here.
std::vector<StartChoice> startChoices(const Home &home);

/// A choice in the language wanted.
Pick pickOf(const StartChoice &choice, const std::string &lang);

/// The text at a place in the language wanted, else in English, else in any.
QString textIn(const std::vector<CallTexts> &texts, std::string_view at, std::string_view lang);

/// "2 rounds, 4 criteria, 1 to 10".
QString factsOf(const Rules &rules);

} // namespace palmares::ui
