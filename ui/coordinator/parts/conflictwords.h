#pragma once

#include <QString>

#include <string>

namespace palmares::ui {

/// "employment", "the same institution": a coded kind of conflict in words, else as it is.
QString conflictKindWords(const std::string &kind);

} // namespace palmares::ui
