#pragma once

#include "core/base/result.h"

#include <QString>

namespace palmares::print {

enum class Paper { A4, Letter };

/// Writes rich text of our own making as a PDF: margins of 20 mm, body of 10 pt, fonts embedded, a footer
/// with the page of all pages. The direction of the text is that of `direction`; paragraphs may set their
/// own. From any thread once there is a QGuiApplication. Text from outside has to be escaped by the caller.
/// \errors CANNOT_WRITE
Done writePdf(const QString &html, const QString &title, Qt::LayoutDirection direction, Paper paper,
              const QString &footer, const QString &file);

} // namespace palmares::print
