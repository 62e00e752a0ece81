#pragma once

#include "core/office/results/officework.h"
#include "ui/widgets/icon.h"

#include <QString>

namespace palmares::ui {

/// A task of the office in words.
struct TaskWords {
    QString first;  ///< what there is to do, with its figure
    QString second; ///< why, or how it goes
    QString button; ///< a verb with its object
    Icon icon = Icon::Info;
    Tone tone = Tone::Ink2;
};

TaskWords wordsOf(const OfficeTask &task);

} // namespace palmares::ui
