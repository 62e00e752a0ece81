#pragma once

#include "ui/text/languages.h"

namespace palmares::ui {

/// Switches the whole program with windows to a language, live: default locale, catalogues, direction of the
/// layout, locale of every window. Widgets get LocaleChange at once and LanguageChange through the event
/// loop; models get nothing, their pages tell them.
void switchLanguage(text::Languages &languages, text::Language language, text::Digits digits);

} // namespace palmares::ui
