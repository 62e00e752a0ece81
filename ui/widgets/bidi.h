#pragma once

#include "ui/text/figures.h"

#include <QString>

namespace palmares::ui {

/// Text of unknown direction inside a sentence: it keeps its own direction and moves nothing around it
/// (U+2068 … U+2069).
inline QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

/// Codes, file names, hashes, receipts, keys and times: left to right wherever they stand (U+2066 … U+2069).
inline QString code(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

/// Figures that read in the direction of the sentence, such as a range (U+2067 … U+2069).
inline QString rightToLeft(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2067) + text + QChar(0x2069);
}

using text::withoutMarks;

/// The direction of a text by its first strong letter outside of what is isolated in it; `otherwise` if it
/// has none (figures alone).
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection otherwise = Qt::LeftToRight);

/// For setToolTip() with text that came from a file: never read as markup.
QString plainToolTip(const QString &text);

} // namespace palmares::ui
