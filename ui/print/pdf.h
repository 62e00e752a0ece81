#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>

class QTextDocument;

namespace palmares::print {

enum class Paper { A4, Letter };

/// Puts rich text into a document as it is printed: face, size and direction of the locale, no margin of its own.
void fillPaper(QTextDocument &document, const QString &html, const QLocale &locale);

/// Writes rich text of our own making as a PDF: margins of 20 mm, body of 10 pt, fonts embedded, a footer
/// with the page of all pages. Direction, face and the words of the footer are those of `locale`; paragraphs may set
/// their own direction. The file is whole or not there. From any thread once there is a QGuiApplication. Text from outside has to be escaped by the caller.
/// \errors CANNOT_WRITE, DISK_FULL
Done writePdf(const QString &html, const QString &title, const QLocale &locale, Paper paper, const QString &footer, const QString &file);

} // namespace palmares::print
