#pragma once

#include <span>
#include <string>

namespace palmares {

/// Names with commas between them, for a message.
inline std::string inARow(std::span<const std::string> names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

} // namespace palmares
