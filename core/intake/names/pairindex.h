#pragma once

#include <cstdint>
#include <vector>

namespace palmares {

/// Numbers pairs of numbers 0, 1, 2 … in the order of their first appearance: which sheet a judge and an entry share.
class PairIndex {
public:
    struct Found {
        std::uint32_t number;
        bool isNew;
    };

    Found operator()(std::uint32_t first, std::uint32_t second)
    {
        const std::uint64_t key = std::uint64_t(first) << 32 | second;
        if (m_count > 0 && key == m_lastKey)
            return {m_lastNumber, false};
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        Slot &slot = m_slots[slotOf(key)];
        const bool isNew = slot.number == empty;
        if (isNew)
            slot = {key, static_cast<std::uint32_t>(m_count++)};
        m_lastKey = key;
        m_lastNumber = slot.number;
        return {slot.number, isNew};
    }

private:
    static constexpr std::uint32_t empty = 0xFFFFFFFF;
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t number = empty;
    };

    std::size_t slotOf(std::uint64_t key) const
    {
        // Fibonacci hashing (Knuth, TAOCP vol. 3, 6.4) spreads neighbouring pairs.
        std::size_t at = static_cast<std::size_t>(key * 0x9E3779B97F4A7C15ULL >> m_shift);
        while (m_slots[at].number != empty && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    void grow()
    {
        std::vector<Slot> old = std::move(m_slots);
        m_slots.assign(old.empty() ? 1024 : 2 * old.size(), Slot{});
        m_shift = 64;
        for (std::size_t n = m_slots.size(); n > 1; n /= 2)
            --m_shift;
        for (const Slot &slot : old) {
            if (slot.number != empty)
                m_slots[slotOf(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
    int m_shift = 64;
    std::uint64_t m_lastKey = 0;
    std::uint32_t m_lastNumber = 0;
};

} // namespace palmares
