#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace palmares::assignment {

using Word = std::uint64_t;
using Mask = std::vector<Word>;

/// Numbers of judges and entries are int, positions in a vector are not.
constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

constexpr int wordsFor(int bits)
{
    return (bits + 63) / 64;
}

inline bool testBit(const Word *words, int bit)
{
    return (words[at(bit / 64)] >> (bit % 64) & 1U) != 0;
}

inline void setBit(Word *words, int bit)
{
    words[at(bit / 64)] |= Word{1} << (bit % 64);
}

inline void clearBit(Word *words, int bit)
{
    words[at(bit / 64)] &= ~(Word{1} << (bit % 64));
}

/// Calls `visit(bit)` for every set bit of the word that begins at `first`.
template <typename Visit>
void eachBit(Word word, int first, Visit visit)
{
    for (; word != 0; word &= word - 1)
        visit(first + std::countr_zero(word));
}

/// A table of yes and no with one row an entry and one column a judge: 12,000 × 300 fit into half a megabyte.
class BitMatrix {
public:
    BitMatrix() = default;
    BitMatrix(int rows, int columns)
        : m_words(wordsFor(columns)), m_bits(at(rows) * at(m_words))
    {}

    const Word *row(int row) const { return m_bits.data() + offset(row); }
    bool test(int row, int column) const { return testBit(m_bits.data() + offset(row), column); }
    void set(int row, int column) { setBit(m_bits.data() + offset(row), column); }
    void clear(int row, int column) { clearBit(m_bits.data() + offset(row), column); }

private:
    std::size_t offset(int row) const { return at(row) * at(m_words); }

    int m_words = 0;
    Mask m_bits;
};

} // namespace palmares::assignment
