#pragma once

#include <QString>

namespace palmares::text {

/// Words from anybody on their way to paper: what would turn letters round (U+202D, U+202E) and other control characters show as �, and
/// a run of letters without a place to break, such as an address of a page, may break after every 20, so that it pushes nothing off the
/// paper. Figures in base 16 stay whole: people compare and copy them.
QString onPaper(const QString &words);

} // namespace palmares::text
