#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Numbers labels 0, 1, 2 … in the order of their first appearance. Millions of look-ups of thousands of labels, so: open
/// addressing, the hash kept beside the number, and rows that repeat the label before cost one comparison.
class Interner {
public:
    std::uint32_t operator()(std::string_view label)
    {
        if (!m_labels.empty() && label == m_labels[m_last])
            return m_last;
        return m_last = lookUp(label);
    }

    /// The number of a label that is known already; `none` otherwise.
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    std::uint32_t find(std::string_view label) const
    {
        if (m_slots.empty())
            return none;
        return m_slots[slotOf(label, std::hash<std::string_view>{}(label))].number;
    }

    std::size_t size() const { return m_labels.size(); }
    const std::string &label(std::uint32_t number) const { return m_labels[number]; }

private:
    struct Slot {
        std::uint32_t number = none;
        std::uint32_t hash = 0;
    };

    std::size_t slotOf(std::string_view label, std::size_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = hash & mask;
        while (m_slots[at].number != none
               && (m_slots[at].hash != static_cast<std::uint32_t>(hash >> 32) || m_labels[m_slots[at].number] != label))
            at = (at + 1) & mask;
        return at;
    }

    std::uint32_t lookUp(std::string_view label)
    {
        if (2 * (m_labels.size() + 1) > m_slots.size())
            grow();
        const std::size_t hash = std::hash<std::string_view>{}(label);
        Slot &slot = m_slots[slotOf(label, hash)];
        if (slot.number == none) {
            slot = {static_cast<std::uint32_t>(m_labels.size()), static_cast<std::uint32_t>(hash >> 32)};
            m_labels.emplace_back(label);
        }
        return slot.number;
    }

    void grow()
    {
        m_slots.assign(m_slots.empty() ? 64 : 2 * m_slots.size(), Slot{});
        for (std::uint32_t number = 0; number < m_labels.size(); ++number) {
            const std::size_t hash = std::hash<std::string_view>{}(m_labels[number]);
            m_slots[slotOf(m_labels[number], hash)] = {number, static_cast<std::uint32_t>(hash >> 32)};
        }
    }

    std::deque<std::string> m_labels;
    std::vector<Slot> m_slots;
    std::uint32_t m_last = 0;
};

} // namespace palmares
