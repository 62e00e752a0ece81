#include "core/statistics/rankdraws.h"

#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <utility>

namespace palmares::statistics {

namespace {

constexpr std::size_t batch = 32;

struct Keyed {
    std::uint64_t key = 0;
    std::uint32_t entry = 0;
};

/// The order of keys is the order of ranks: best first, and equal values have equal keys.
std::uint64_t keyOf(double value, bool highIsBest)
{
    const auto bits = std::bit_cast<std::uint64_t>((highIsBest ? -value : value) + 0.0);
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t{1} << 63);
}

/// Sorts by key: radix over the upper bits, which settle nearly everything, then insertion. (A comparison
/// sort is three times slower on 10,000 entries.)
void sortKeyed(std::vector<Keyed> &items, std::vector<Keyed> &scratch)
{
    constexpr int bits = 11;
    constexpr std::uint64_t mask = (1U << bits) - 1;
    if (items.size() > 256) {
        scratch.resize(items.size());
        for (const int shift : {31, 42, 53}) {
            std::array<std::uint32_t, mask + 1> starts{};
            for (const Keyed &item : items)
                ++starts[(item.key >> shift) & mask];
            std::uint32_t sum = 0;
            for (std::uint32_t &start : starts)
                sum += std::exchange(start, sum);
            for (const Keyed &item : items)
                scratch[starts[(item.key >> shift) & mask]++] = item;
            items.swap(scratch);
        }
    }
    for (std::size_t i = 1; i < items.size(); ++i) {
        const Keyed item = items[i];
        std::size_t at = i;
        for (; at > 0 && item.key < items[at - 1].key; --at)
            items[at] = items[at - 1];
        items[at] = item;
    }
}

/// The entries of each group, in order of appearance.
std::vector<std::vector<std::uint32_t>> membersOf(const RankQuestion &question)
{
    std::vector<std::vector<std::uint32_t>> members(question.groups);
    for (std::uint32_t e = 0; e < question.group.size(); ++e) {
        if (question.group[e] != RankQuestion::apart)
            members[question.group[e]].push_back(e);
    }
    return members;
}

/// Gives put(entry, rank) for the members; `value(entry)` is looked at once each.
template <typename Value, typename Put>
void rankMembers(const std::vector<std::uint32_t> &members, bool highIsBest, std::vector<Keyed> &items,
                 std::vector<Keyed> &scratch, Value value, Put put)
{
    items.clear();
    for (const std::uint32_t e : members)
        items.push_back({keyOf(value(e), highIsBest), e});
    sortKeyed(items, scratch);
    std::uint32_t rank = 1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && items[i].key != items[i - 1].key)
            rank = static_cast<std::uint32_t>(i + 1);
        put(items[i].entry, rank);
    }
}

template <typename Rank>
RankAnswer answered(const RankQuestion &question, const std::vector<Rank> &ranks)
{
    const std::size_t entries = question.group.size();
    const std::size_t draws = question.draws;
    RankAnswer answer;
    answer.draws = question.draws;
    answer.first.resize(entries);
    answer.expected.resize(entries);
    answer.low.resize(entries);
    answer.high.resize(entries);
    answer.median.resize(entries);
    if (question.hasTop())
        answer.top.resize(entries);
    const double tail = (1 - question.level) / 2 * static_cast<double>(draws);
    const auto below = std::min(static_cast<std::size_t>(tail + 1e-9), draws - 1);
    inParallel(entries, [&](std::size_t from, std::size_t to) {
        std::vector<Rank> own(draws);
        for (std::size_t e = from; e < to; ++e) {
            if (question.group[e] == RankQuestion::apart)
                continue;
            std::copy_n(ranks.begin() + static_cast<std::ptrdiff_t>(e * draws), draws, own.begin());
            const std::int64_t asked = question.topOf(question.group[e]);
            std::size_t first = 0;
            std::size_t top = 0;
            double sum = 0;
            for (const Rank rank : own) {
                first += rank == 1 ? 1 : 0;
                top += static_cast<std::int64_t>(rank) <= asked ? 1 : 0;
                sum += rank;
            }
            answer.first[e] = static_cast<double>(first) / static_cast<double>(draws);
            answer.expected[e] = sum / static_cast<double>(draws);
            if (question.hasTop())
                answer.top[e] = static_cast<double>(top) / static_cast<double>(draws);
            // Each place is looked for only on its side of the one before.
            const auto at = [&](std::size_t start, std::size_t place, std::size_t end) {
                const auto begin = own.begin();
                std::nth_element(begin + static_cast<std::ptrdiff_t>(start), begin + static_cast<std::ptrdiff_t>(place),
                                 begin + static_cast<std::ptrdiff_t>(end));
                return static_cast<std::uint32_t>(own[place]);
            };
            const std::size_t middle = (draws - 1) / 2;
            answer.median[e] = at(0, middle, draws);
            answer.low[e] = at(0, below, middle + 1);
            answer.high[e] = at(middle, draws - 1 - below, draws);
        }
    });
    for (const auto &[one, other] : question.pairs) {
        double won = 0;
        for (std::size_t d = 0; d < draws; ++d) {
            const Rank a = ranks[one * draws + d];
            const Rank b = ranks[other * draws + d];
            won += a < b ? 1 : a == b ? 0.5 : 0;
        }
        answer.beats.push_back(won / static_cast<double>(draws));
    }
    return answer;
}

template <typename Rank>
RankAnswer counted(const RankQuestion &question, const DrawValues &draw)
{
    const std::size_t entries = question.group.size();
    const auto members = membersOf(question);
    std::vector<Rank> ranks(entries * question.draws);
    std::vector<Rank> drawn; // of one batch, draw by draw: threads that share lines of memory wait for each other
    for (std::size_t first = 0; first < question.draws; first += batch) {
        const std::size_t width = std::min<std::size_t>(batch, question.draws - first);
        Columns values(entries, width);
        draw(first, values);
        drawn.assign(width * entries, 0);
        inParallel(width, [&](std::size_t from, std::size_t to) {
            std::vector<Keyed> items;
            std::vector<Keyed> scratch;
            for (std::size_t c = from; c < to; ++c) {
                Rank *const own = drawn.data() + c * entries;
                for (const auto &group : members) {
                    rankMembers(
                        group, question.highIsBest, items, scratch,
                        [&](std::uint32_t e) { return values.row(e)[c]; },
                        [own](std::uint32_t e, std::uint32_t rank) { own[e] = static_cast<Rank>(rank); });
                }
            }
        });
        for (std::size_t e = 0; e < entries; ++e) {
            for (std::size_t c = 0; c < width; ++c)
                ranks[e * question.draws + first + c] = drawn[c * entries + e];
        }
    }
    return answered(question, ranks);
}

} // namespace

RankAnswer rankOverDraws(const RankQuestion &question, const DrawValues &draw)
{
    assert(question.draws > 0);
    return question.group.size() < 65'536 ? counted<std::uint16_t>(question, draw)
                                          : counted<std::uint32_t>(question, draw);
}

std::uint32_t drawsFor(std::size_t entries)
{
    constexpr std::size_t most = 20'000'000;
    return static_cast<std::uint32_t>(
        std::clamp<std::size_t>(entries == 0 ? most : most / entries, 192, 1'000));
}

std::vector<std::uint32_t> tieGroups(std::span<const std::uint32_t> order, const std::vector<std::uint32_t> &low,
                                     const std::vector<std::uint32_t> &high)
{
    std::vector<std::uint32_t> lowest(order.size() + 1, ~std::uint32_t{0}); // of those from here on
    for (std::size_t i = order.size(); i-- > 0;)
        lowest[i] = std::min(lowest[i + 1], low[order[i]]);
    std::vector<std::uint32_t> groups;
    std::uint32_t group = 1;
    std::uint32_t highest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && highest < lowest[i])
            ++group;
        groups.push_back(group);
        highest = std::max(highest, high[order[i]]);
    }
    return groups;
}

std::vector<std::uint32_t> ranksOf(const RankQuestion &question, std::span<const double> values)
{
    std::vector<std::uint32_t> ranks(values.size());
    std::vector<Keyed> items;
    std::vector<Keyed> scratch;
    for (const auto &group : membersOf(question))
        rankMembers(
            group, question.highIsBest, items, scratch, [&](std::uint32_t e) { return values[e]; },
            [&](std::uint32_t e, std::uint32_t rank) { ranks[e] = rank; });
    return ranks;
}

void bootstrapMeans(const Observations &table, std::uint64_t seed, std::uint64_t first, Columns &means)
{
    const std::size_t width = means.width;
    std::vector<std::uint16_t> weights(table.judges * width);
    for (std::size_t c = 0; c < width; ++c) {
        const Noise noise(seed, first + c);
        for (std::uint32_t j = 0; j < table.judges; ++j)
            ++weights[noise.below(j, table.judges) * width + c];
    }
    Columns counts(table.entries, width);
    std::vector<double> sum(table.entries);
    std::vector<std::uint32_t> count(table.entries);
    std::fill(means.values.begin(), means.values.end(), 0.0);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::uint16_t *weight = weights.data() + table.judge[i] * width;
        double *total = means.row(table.entry[i]);
        double *number = counts.row(table.entry[i]);
        for (std::size_t c = 0; c < width; ++c) {
            total[c] += weight[c] * table.value[i];
            number[c] += weight[c];
        }
        sum[table.entry[i]] += table.value[i];
        ++count[table.entry[i]];
    }
    for (std::size_t e = 0; e < table.entries; ++e) {
        for (std::size_t c = 0; c < width; ++c)
            means.row(e)[c] = counts.row(e)[c] > 0 ? means.row(e)[c] / counts.row(e)[c] : sum[e] / count[e];
    }
}

} // namespace palmares::statistics
