#include "core/scoring/ladder.h"

#include <algorithm>
#include <cmath>

namespace palmares {

Ladder ladderByScore(const Frame &frame, std::size_t division, const std::vector<EntryResult> &entries)
{
    Ladder ladder;
    ladder.division = division;
    // A double is within a few units in the last place of its fraction: where two are clearly apart, the fractions need
    // not be compared.
    struct Scored {
        double near;
        std::uint32_t entry;
    };
    std::vector<Scored> scored;
    for (std::uint32_t e = 0; e < entries.size(); ++e) {
        if (entries[e].score && entries[e].standing == Standing::Ranked && frame.divisionOf(e) == division)
            scored.push_back({entries[e].score->toDouble(), e});
    }
    const bool high = frame.round.valueBest() == Best::High;
    const auto better = [&](const Scored &a, const Scored &b) {
        const auto order = *entries[a.entry].score <=> *entries[b.entry].score;
        return high ? order > 0 : order < 0;
    };
    const auto clearlyApart = [](double a, double b) {
        const double size = std::max(std::abs(a), std::abs(b));
        return std::abs(a - b) > size * 1e-12;
    };
    std::sort(scored.begin(), scored.end(), [&](const Scored &a, const Scored &b) {
        if (clearlyApart(a.near, b.near))
            return high ? a.near > b.near : a.near < b.near;
        if (better(a, b))
            return true;
        return !better(b, a) && a.entry < b.entry;
    });
    ladder.entries.reserve(scored.size());
    for (std::size_t i = 0; i < scored.size(); ++i) {
        if (i == 0 || *entries[scored[i].entry].score != *entries[scored[i - 1].entry].score)
            ladder.starts.push_back(static_cast<std::uint32_t>(i));
        ladder.entries.push_back(scored[i].entry);
    }
    ladder.starts.push_back(static_cast<std::uint32_t>(scored.size()));
    return ladder;
}

void writeRanks(const Ladder &ladder, std::vector<EntryResult> &entries)
{
    for (std::size_t i = 0; i < ladder.levelCount(); ++i) {
        const auto level = ladder.level(i);
        for (const auto entry : level) {
            entries[entry].rank = ladder.rank(i);
            entries[entry].tied = level.size() > 1;
        }
    }
}

void giveBands(const Frame &frame, const Ladder &ladder, std::vector<EntryResult> &entries)
{
    const RoundRules &round = frame.round;
    const Best best = round.valueBest();
    std::int64_t banded = 0;
    for (std::size_t b = 0; b < round.bands.size(); ++b) {
        const Band &band = round.bands[b];
        const std::int64_t before = banded;
        for (std::size_t i = 0; i < ladder.levelCount(); ++i) {
            const auto level = ladder.level(i);
            const EntryResult &first = entries[level.front()];
            const bool belongs = band.atLeast ? asGood(*first.score, *band.atLeast, best)
                                              : ladder.rank(i) - before <= *band.top;
            if (first.band >= 0 || !belongs)
                continue;
            for (const auto entry : level)
                entries[entry].band = static_cast<int>(b);
            banded += static_cast<std::int64_t>(level.size());
        }
    }
}

} // namespace palmares
