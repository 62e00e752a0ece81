#pragma once

#include "core/office/view/callview.h"

#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// By name; texts in words where they are here.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// What a head lets stand: itself, or for a resolve the record that it names; null if it names none.
const Record *standsFor(const CallView &view, const Record &head);

/// What a version says, as a person reads it.
Fields fieldsOf(const CallView &view, const Record &record);

/// What decides whether versions are equal. Two people who type the same words make two texts: the field differs, though what
/// is read in it does not.
Fields comparedFields(const CallView &view, const Record &head);

/// Why whoever wrote the record did so; none where its type has no reason, or nobody gave one.
Ref reasonOf(const Record &record);

/// Of each close the sheets that another one of them rests on and this one does not, by judge: "J-03 (12), J-04 (3)". Null for what is no
/// close: empty.
std::vector<std::string> sheetsOnlyElsewhere(const CallView &view, const std::vector<const Record *> &closes);

} // namespace palmares
