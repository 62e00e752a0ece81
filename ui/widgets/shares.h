#pragma once

#include <QString>

#include <cstddef>

namespace palmares::ui {

/// A part of a whole as a percentage that says all only if nothing is missing, and nothing only if nothing is there. \pre whole > 0
QString shareWords(std::size_t part, std::size_t whole);

} // namespace palmares::ui
