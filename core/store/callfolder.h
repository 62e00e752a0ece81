#pragma once

#include "core/store/home.h"

namespace palmares {

/// Whether there is no database, or a folder in its place.
bool isDatabaseGone(const CallFolder &folder);

/// Whether a folder is a call's: by its database, or by what stands beside one that is gone.
bool isCallFolder(const CallFolder &folder);

/// What the database itself says of whose call it is, where the card cannot be read; an empty card if that cannot be told either.
CallCard cardInside(const CallFolder &folder);

} // namespace palmares
