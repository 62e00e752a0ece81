#pragma once

#include "core/office/view/callview.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace palmares::ui {

/// A place of a text of the call, and how it is called on screen.
struct TextPlace {
    std::string at;        ///< "round/expert/criterion/impact/title"
    QString name;          ///< "Impact: name"
    /// Judges would miss it whether or not anybody wrote it: titles and definitions. Anchors, instructions and the rest are missing only
    /// in one language when they are written in another.
    bool isWanted = false;
};

/// Every place that these rules give a meaning to, and every other one at which the call has a text.
/// \param names what things are called, as for readRules()
std::vector<TextPlace> textPlaces(const Rules &rules, const CallState &state,
                                  const std::function<QString(const std::string &)> &names);

} // namespace palmares::ui
