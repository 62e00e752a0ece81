#pragma once

#include "core/base/result.h"
#include "ui/text/roundpaper.h"

#include <QString>

namespace palmares::print {

/// A paper of a round that one reads from top to bottom.
enum class PaperKind { Report, Minutes, Methods };

/// Writes a paper in the language at work. The ending of the file says how: .html for a browser, .pdf for the printer, else
/// plain text with a byte order mark (of a report its methods, because tables are no plain text). The file is whole or not there.
/// A .pdf needs a QGuiApplication. From any thread. \errors CANNOT_WRITE
Done writePaper(const text::PaperSource &source, PaperKind kind, const QString &file);

} // namespace palmares::print
