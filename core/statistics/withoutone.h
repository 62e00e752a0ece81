#pragma once

#include "core/statistics/crossed.h"

#include <optional>
#include <vector>

namespace palmares::statistics {

/// Values taken out of the model one by one: what an entry comes to without one of its judges.
class WithoutOne {
public:
    WithoutOne(const Observations &table, const CrossedModel &model)
        : m_model(model), m_sum(table.entries), m_count(table.entries),
          m_ratio(model.entryVariance > 0 ? model.residualVariance / model.entryVariance : 0)
    {
        for (std::size_t i = 0; i < table.size(); ++i) {
            m_sum[table.entry[i]] += part(table, i);
            ++m_count[table.entry[i]];
        }
    }
    /// The value less μ and the judge's effect: what it says of the entry.
    double part(const Observations &table, std::size_t i) const
    {
        return table.value[i] - m_model.mu - m_model.judgeEffect[table.judge[i]];
    }
    /// The entry's effect from the other values; none if there are none.
    std::optional<double> effect(const Observations &table, std::size_t i) const
    {
        const std::uint32_t e = table.entry[i];
        if (m_count[e] < 2)
            return std::nullopt;
        if (m_model.entryVariance == 0)
            return 0.0;
        return (m_sum[e] - part(table, i)) / (m_count[e] - 1 + m_ratio);
    }
    /// The mean of what the other judges say of the entry; that there are any is asked before.
    double others(const Observations &table, std::size_t i) const
    {
        const std::uint32_t e = table.entry[i];
        return (m_sum[e] - part(table, i)) / (m_count[e] - 1);
    }
    /// How much of the variance of such an effect is the entry's own.
    double reliability(const Observations &table, std::size_t i) const
    {
        const double n = m_count[table.entry[i]] - 1;
        return n / (n + m_ratio);
    }

private:
    const CrossedModel &m_model;
    std::vector<double> m_sum;
    std::vector<double> m_count;
    double m_ratio;
};

} // namespace palmares::statistics
