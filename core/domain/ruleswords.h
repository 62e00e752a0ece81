#pragma once

#include "core/domain/rules.h"

#include <optional>
#include <string_view>
#include <utility>

/// The spelling of every choice in a rules file; reader and writer both look here.
namespace palmares::words {

template <typename Enum, std::size_t N>
using Table = std::pair<Enum, std::string_view>[N];

inline constexpr Table<Best, 2> best = {{Best::High, "high"}, {Best::Low, "low"}};
inline constexpr Table<RoundKind, 3> kind = {
    {RoundKind::Scoring, "scoring"}, {RoundKind::Check, "check"}, {RoundKind::Agreement, "agreement"}};
inline constexpr Table<PanelsCombine, 2> panelsCombine = {{PanelsCombine::Blend, "blend"},
                                                          {PanelsCombine::SideBySide, "side_by_side"}};
inline constexpr Table<Order, 2> order = {{Order::SheetFirst, "sheet_first"},
                                          {Order::CriterionFirst, "criterion_first"}};
inline constexpr Table<Combine, 3> combine = {{Combine::WeightedMean, "weighted_mean"},
                                              {Combine::WeightedSum, "weighted_sum"},
                                              {Combine::PercentOfMax, "percent_of_max"}};
inline constexpr Table<Incomplete, 2> incomplete = {{Incomplete::DropSheet, "drop_sheet"},
                                                    {Incomplete::UseAnswered, "use_answered"}};
inline constexpr Table<AcrossMethod, 5> across = {{AcrossMethod::Mean, "mean"},
                                                  {AcrossMethod::Median, "median"},
                                                  {AcrossMethod::Trimmed, "trimmed"},
                                                  {AcrossMethod::Sum, "sum"},
                                                  {AcrossMethod::Borda, "borda"}};
inline constexpr Table<Rounding::Mode, 3> mode = {{Rounding::Mode::HalfUp, "half_up"},
                                                  {Rounding::Mode::HalfEven, "half_even"},
                                                  {Rounding::Mode::Down, "down"}};
/// Steps that stand alone; `criterion:`, `panel:` and `fewer_below:` are followed by what they look at.
inline constexpr Table<TieStep::Kind, 7> tie = {{TieStep::Kind::Criterion, "criterion:"},
                                                {TieStep::Kind::Median, "median"},
                                                {TieStep::Kind::Spread, "spread"},
                                                {TieStep::Kind::FewerBelow, "fewer_below:"},
                                                {TieStep::Kind::HeadToHead, "head_to_head"},
                                                {TieStep::Kind::Panel, "panel:"},
                                                {TieStep::Kind::Committee, "committee"}};

template <typename Enum, std::size_t N>
constexpr std::string_view nameIn(const Table<Enum, N> &table, Enum value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename Enum, std::size_t N>
constexpr std::optional<Enum> valueIn(const Table<Enum, N> &table, std::string_view name)
{
    for (const auto &[candidate, word] : table) {
        if (word == name)
            return candidate;
    }
    return std::nullopt;
}

} // namespace palmares::words
