#pragma once

#include "core/office/view/callview.h"

#include <QString>

namespace palmares::text {

/// What a coded attribute of entries or entrants is called: as the call says, else a word for those that most calls ask for, else its own
/// name as words.
QString attributeName(const CallView &call, const std::string &name, std::string_view lang);
/// One of its values in words: languages by their names, answers to a consent as yes and no, others as they were given.
QString attributeValue(const std::string &name, const std::string &value);

} // namespace palmares::text
