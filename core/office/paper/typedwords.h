#pragma once

#include "core/office/paper/takensheets.h"

namespace palmares {

/// The draft with its comments as they become part of a sheet that replaces the ones taken in before. A comment that nobody touched stays as
/// it stands, and gets what the draft has beside; one that was typed takes the place of what was before the eyes of whoever typed. What was
/// taken in since, nobody has seen who typed over it: it stays as well.
Draft withComments(const TakenSheets &taken, Draft draft);

/// The same of two typings of one sheet: what one of them left alone is the other's to say; what both say stands one below the other.
Draft withComments(const TakenSheets &taken, Draft first, const Draft &second);

/// Brings into a typing what the same person typed before, of comments that were not touched this time.
void keepWords(Draft &draft, const Draft &before);

} // namespace palmares
