#pragma once

#include "ui/text/roundpaper.h"

namespace palmares::ui {

/// The charts of a report as pictures, in the light of paper and the language at work: the way of the entries, the ranking with
/// intervals and cut, and how scores spread. What cannot be drawn, or fits no page, is left out. Needs a QGuiApplication; from any
/// thread.
std::vector<text::PaperPicture> reportPictures(const text::PaperSource &source);

} // namespace palmares::ui
