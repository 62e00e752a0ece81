#pragma once

#include "core/office/entries/blindness.h"

#include <QString>

namespace palmares::ui {

/// "name of the entrant", "a link".
QString kindWords(Trace::Kind kind);
/// "title (en)", "inside file 2".
QString whereWords(const EntryTraces::Found &found);
QString fileWords(std::size_t number);
/// Why a file is sent as it came.
QString leftWords(std::string_view left);

} // namespace palmares::ui
