#pragma once

#include "core/store/home.h"

namespace palmares {

/// Removes every key of the sample call from the home: the one call that may be lost. \errors CANNOT_WRITE
Done forgetSampleKeys(const Home &home, const CallId &call);

} // namespace palmares
