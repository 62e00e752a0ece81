#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Whether a private field, called as attributeName() makes it, holds people beside the one who sent the entry: a team, a teacher,
/// a co-author.
bool holdsPeople(std::string_view field);

/// The whole names of people in such a field, or in one for a name in which several stand: what lies between semicolons, line breaks, slashes,
/// commas and the words for "and", without numbers, titles, and roles in brackets, before a colon or behind a dash, as far as it is two to
/// six words, or the characters of a Chinese name; of Chinese ones also without a role, a school or "and two more" beside them. "Muñoz, José"
/// is one name. At most 500.
std::vector<std::string> peopleNamedIn(std::string_view answer);

/// Whether the field of a form is called a name, or a family name in Spanish or French ("apellido_materno", "nom_de_naissance").
bool isCalledName(std::string_view field);

} // namespace palmares
