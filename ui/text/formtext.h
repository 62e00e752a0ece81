#pragma once

#include "core/output/formbook.h"

#include <string>
#include <vector>

namespace palmares::text {

/// The words of a judge's form in the language of a text tag ("zh-Hans"), whatever language the program speaks at the moment;
/// English for a language that is none of the five.
FormWords formWords(const std::string &lang);

/// The tags of the languages in which there are words for forms.
std::vector<std::string> formLanguages();

} // namespace palmares::text
