#pragma once

#include "core/office/exchange/intakepreview.h"
#include "ui/widgets/icon.h"

#include <QString>

namespace palmares::ui {

/// How a verdict is called and drawn.
struct VerdictLook {
    QString word;
    Icon icon;
    Tone tone;
};
VerdictLook lookOf(FileVerdict verdict);
/// "New 2", for a filter.
QString counted(FileVerdict verdict, int count);

/// What merging the file would bring, or why it was not read and what to do then.
/// What becomes of the files of a verdict, and what to do.
QString nextWords(FileVerdict verdict);
QString bringsWords(const PreviewFile &file);

} // namespace palmares::ui
