#pragma once

#include "ui/widgets/bidi.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <Qt>

#include <string>

namespace palmares::ui {

/// A paragraph as it is laid out.
struct Paragraph {
    QString text;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool goesOn = false; ///< the rest of a line too long for one paragraph: no space before it
};

/// A text from a stranger, made safe to lay out.
struct ReadableText {
    QList<Paragraph> paragraphs;
    qsizetype replaced = 0; ///< characters shown as � or left out: invisible, reordering or broken ones
    qsizetype left = 0; ///< UTF-16 units that were not taken because the text is longer than was asked for
};

/// Longest run in one paragraph, in UTF-16 units; longer lines go on in a paragraph without space before it.
constexpr qsizetype longestParagraph = 8'000;
/// Marks that one letter may carry; more are left out. (Vietnamese needs two, pointed Hebrew four.)
constexpr int mostMarks = 8;

/// Makes at most `most` units of `raw` readable.
///
/// Left as they are: direction marks (U+200E, U+200F, U+061C), closed embeddings and isolates, joiners, soft
/// hyphens and single zero-width spaces, which honest texts in some scripts need. Shown as U+FFFD: control
/// characters, lone surrogates, noncharacters, object placeholders, overrides of direction (U+202D, U+202E),
/// embeddings that close nothing. Left out: repeated zero-width characters, endless chains of joiners, tags,
/// and marks beyond `mostMarks` on one letter. Line ends of every kind end a paragraph.
///
/// `language` is the BCP 47 tag of the text: with it the letters of the whole text say its direction, which a
/// paragraph shares if a third of its own letters have it; see directionOf().
ReadableText readable(QStringView raw, const QString &language, qsizetype most = 200'000);

/// The same for a single line: line ends become spaces, at most `most` units, an ellipsis where it was cut.
/// Nothing that turns the direction is left open, so what follows it in a sentence keeps its order.
QString readableLine(QStringView raw, qsizetype most = 300);
/// The same for a title, a name or a code in UTF-8.
inline QString readableLine(const std::string &utf8)
{
    return readableLine(QString::fromStdString(utf8));
}

/// Direction of a text or of one paragraph of it, by its own letters: that of the language it is said to be
/// in (where none is known: of its first letter) if at least a third of its letters go that way, else the
/// other.
Qt::LayoutDirection directionOf(QStringView text, const QString &language);

/// Whether a text is written in the direction of the language it is said to be in. An Arabic text that came
/// as English is not called English.
bool isWrittenIn(QStringView text, const QString &language);

/// How many words (characters for Chinese, Japanese) a text has, by the word breaks of UAX #29. Long texts:
/// the first 200,000 units are counted, `exact` becomes false.
struct TextCount {
    qsizetype count = 0;
    bool characters = false; ///< counted in characters, as such texts are
    bool exact = true;
};
TextCount countOf(QStringView text, const QString &language);

} // namespace palmares::ui
