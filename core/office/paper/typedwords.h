#pragma once

#include "core/office/paper/takensheets.h"

#include <cstddef>

namespace palmares {

/// The draft with its comments as they become part of a sheet that replaces the ones taken in before. A comment that nobody touched stays as
/// it stands, and gets what the draft has beside; one that was typed takes the place of what was before the eyes of whoever typed. What was
/// taken in since, nobody has seen who typed over it: it stays as well.
Draft withComments(const TakenSheets &taken, Draft draft);

/// The same of two typings of one sheet: what one of them left alone is the other's to say; what both say stands once if it differs in nothing but blanks, marks, accents and
/// capitals, else one below the other, because nobody but the paper can say which it is.
Draft withComments(const TakenSheets &taken, Draft first, const Draft &second);

/// How many of its comments the two say in different words.
std::size_t commentsApart(const Draft &first, const Draft &second);

/// How many of its comments a typing says otherwise than what was taken in, empty ones included.
std::size_t commentsApart(const TakenSheets &taken, const Draft &draft);

/// An empty cell of a table takes no comment away: whoever corrects scores may not have typed the words again. Makes such a comment one that nobody touched.
/// \returns how many of those stand
std::size_t keepWhatIsEmpty(const TakenSheets &taken, Draft &draft);

/// Brings into a typing what the same person typed before, of comments that were not touched this time.
void keepWords(Draft &draft, const Draft &before);

} // namespace palmares
