#pragma once

#include "ui/viewer/mediakind.h"

#include <QLocale>
#include <QString>

namespace palmares::ui {

/// What happened, in the current language; empty for None.
QString causeOf(MediaProblem problem);
/// What to do next.
QString nextStepOf(MediaProblem problem);

/// "Picture", "Document", "Sound or video": by content.
QString kindWords(MediaKind kind);
/// The same by what a record claims, before anything was read.
QString claimedKindWords(const QString &mediaType);

/// "0.4 MB": in the digits and units of the locale.
QString sizeWords(qint64 bytes, const QLocale &locale);

} // namespace palmares::ui
