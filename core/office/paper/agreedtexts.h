#pragma once

#include "core/office/view/callview.h"

namespace palmares {

/// Two people who type the same words make two texts, and to records, which hold no words, that is a fork. Where all versions
/// read alike the words stand: they are put back into the view's state, and are forked no more there. The finding stays until
/// somebody ends it. Of whoever was erased nothing is left to choose between: no words and no files of theirs are forked, and what is
/// forked in nothing else is no finding. Texts decide no ranking, so no result differs. \pre `call.texts` is filled
void agreeOnTexts(CallView &call);

} // namespace palmares
