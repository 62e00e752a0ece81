#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <functional>

namespace palmares::ui {

/// "Saved 14:02" in the header: whether what was typed is safe. A page that saves tells it; the header shows
/// nothing before the first word.
class SaveSign {
public:
    virtual ~SaveSign() = default;
    /// Something typed is on its way to the disk; said on screen only if it takes more than 300 ms.
    virtual void saving() = 0;
    /// All that was typed is on disk since `at` (ms).
    virtual void saved(std::int64_t at) = 0;
    /// It could not be saved: a notice stays until saved() is told, with `saveCopy` as its way out; may be
    /// empty.
    virtual void failed(const Error &why, std::function<void()> saveCopy) = 0;
};

} // namespace palmares::ui
