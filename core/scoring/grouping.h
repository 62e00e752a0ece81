#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace palmares {

/// Sheets sorted by what they belong to (an entry, a slot, a judge) without a comparison: members(k) are the sheets of k
/// in the order of the table.
class Grouping {
public:
    /// `keyOf(sheet)` gives 0 ≤ key < keys; sheets for which `takes(sheet)` is false are left out.
    template <typename KeyOf, typename Takes>
    Grouping(std::size_t keys, std::size_t sheets, KeyOf keyOf, Takes takes) : m_starts(keys + 1, 0)
    {
        for (std::size_t i = 0; i < sheets; ++i) {
            if (takes(i))
                ++m_starts[keyOf(i) + 1];
        }
        for (std::size_t k = 0; k < keys; ++k)
            m_starts[k + 1] += m_starts[k];
        m_sheets.resize(m_starts[keys]);
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::size_t i = 0; i < sheets; ++i) {
            if (takes(i))
                m_sheets[next[keyOf(i)]++] = static_cast<std::uint32_t>(i);
        }
    }

    struct Range {
        const std::uint32_t *first;
        const std::uint32_t *last;
        const std::uint32_t *begin() const { return first; }
        const std::uint32_t *end() const { return last; }
        std::size_t size() const { return static_cast<std::size_t>(last - first); }
    };
    Range members(std::size_t key) const
    {
        return {m_sheets.data() + m_starts[key], m_sheets.data() + m_starts[key + 1]};
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_sheets;
};

} // namespace palmares
