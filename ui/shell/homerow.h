#pragma once

#include <QString>

#include "core/office/session/callshelf.h"
#include "ui/shell/place.h"
#include "ui/widgets/icon.h"

#include <optional>
#include <vector>

namespace palmares::ui {

/// A call as Home says it, in the words of the current language.
struct HomeRow {
    QString title;            ///< from the call, plain text
    QString which;            ///< which of several folders of this call it is; empty: there is one
    QString meta;             ///< round, size, deadline
    QString next;             ///< what to do next, or what stands in the way
    std::optional<Icon> icon; ///< before `next`
    Tone tone = Tone::Ink2;
    QString progress; ///< "9 of 15 entries done"; empty: nothing to count yet
    double part = 0;  ///< of 1
    QString button;
    bool canOpen = true;
    bool isSample = false; ///< made up, and may be removed
    bool isTrial = false;  ///< its scores are made up, and it may be thrown away
    bool isShared = false; ///< several people judge it here: the button asks who one is
    Place place;           ///< where the button goes
};

/// One row for a call that several people judge on this computer; says nothing of how far any of them is.
/// \param folders of all of them: somebody may have more than one
/// \pre not empty
HomeRow sharedRowOf(const std::vector<ShelfCall> &folders, std::int64_t now, std::string_view lang);

/// \param now ms, for what is near and what is past
/// \param lang a tag such as "zh-Hans": the language of titles
HomeRow homeRowOf(const ShelfCall &call, std::int64_t now, std::string_view lang);

} // namespace palmares::ui
