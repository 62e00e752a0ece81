#include "ui/widgets/shares.h"

#include "ui/widgets/numbers.h"

#include <algorithm>

namespace palmares::ui {

QString shareWords(std::size_t part, std::size_t whole)
{
    constexpr double roundsAway = 0.005;
    constexpr double least = 0.001;
    const double share = static_cast<double>(part) / static_cast<double>(whole);
    if (part < whole && share >= 1 - roundsAway)
        return percent(std::min(share, 1 - least), 1);
    return part > 0 && share < roundsAway ? percent(std::max(share, least), 1) : percent(share);
}

} // namespace palmares::ui
