#include "core/domain/findings.h"

#include <array>

namespace palmares {

namespace {

constexpr std::array names = {
#define PALMARES_FINDING(name) std::string_view(#name),
    PALMARES_FINDINGS(PALMARES_FINDING)
#undef PALMARES_FINDING
};

} // namespace

std::string_view findingName(FindingCode code)
{
    return names[static_cast<std::size_t>(code)];
}

std::optional<FindingCode> findingOf(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<FindingCode>(i);
    }
    return std::nullopt;
}

} // namespace palmares
