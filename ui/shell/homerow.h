#pragma once

#include <QString>

#include "core/office/callshelf.h"
#include "ui/shell/place.h"
#include "ui/widgets/icon.h"

#include <optional>

namespace palmares::ui {

/// A call as Home says it, in the words of the current language.
struct HomeRow {
    QString title;            ///< from the call, plain text
    QString meta;             ///< round, size, deadline
    QString next;             ///< what to do next, or what stands in the way
    std::optional<Icon> icon; ///< before `next`
    Tone tone = Tone::Ink2;
    QString progress; ///< "9 of 15 entries done"; empty: nothing to count yet
    double part = 0;  ///< of 1
    QString button;
    bool canOpen = true;
    bool isSample = false; ///< made up, and may be removed
    Place place;           ///< where the button goes
};

/// \param now ms, for what is near and what is past
/// \param lang a tag such as "zh-Hans": the language of titles
/// \param tellWho several people judge this call on this computer
HomeRow homeRowOf(const ShelfCall &call, std::int64_t now, std::string_view lang, bool tellWho);

} // namespace palmares::ui
