#pragma once

#include "core/office/callview.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace palmares::ui {

/// A place of a text of the call, and how it is called on screen.
struct TextPlace {
    std::string at;        ///< "round/expert/criterion/impact/title"
    QString name;          ///< "Impact: name"
    bool isWanted = false; ///< judges would miss it: titles and definitions, not anchors or instructions
};

/// Every place that these rules give a meaning to, and every other one at which the call has a text.
/// \param names what things are called, as for readRules()
std::vector<TextPlace> textPlaces(const Rules &rules, const CallState &state,
                                  const std::function<QString(const std::string &)> &names);

} // namespace palmares::ui
