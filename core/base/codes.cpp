#include "core/base/codes.h"

#include <array>

namespace palmares {

namespace {

constexpr std::array names = {
#define PALMARES_CODE(name) std::string_view(#name),
    PALMARES_CODES(PALMARES_CODE)
#undef PALMARES_CODE
};

} // namespace

std::string_view codeName(Code code)
{
    return names[static_cast<std::size_t>(code)];
}

std::optional<Code> codeOf(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

} // namespace palmares
