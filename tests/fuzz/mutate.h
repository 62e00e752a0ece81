#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"

#include <algorithm>
#include <vector>

namespace palmares::tests {

/// Changes bytes as accidents and attackers do: a bit, a byte, a number, a piece less, twice, elsewhere, or
/// of another file.
inline Bytes mutated(Bytes bytes, const std::vector<Bytes> &others, SplitMix &chance)
{
    const auto place = [&](std::size_t size) { return static_cast<std::size_t>(chance.below(size + 1)); };
    for (std::uint64_t n = 1 + chance.below(chance.below(4) == 0 ? 8 : 2); n > 0; --n) {
        if (bytes.empty())
            bytes = others[chance.below(others.size())];
        if (bytes.empty())
            return bytes;
        const std::size_t at = static_cast<std::size_t>(chance.below(bytes.size()));
        const std::size_t length = std::min(
            bytes.size() - at, static_cast<std::size_t>(1 + chance.below(chance.below(2) == 0 ? 8 : 200)));
        switch (chance.below(11)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.below(8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(chance.below(256));
            break;
        case 2: { // what a length or a count is easily wrong by
            static constexpr unsigned char numbers[] = {0, 1, 0x7f, 0x80, 0xff};
            for (std::size_t i = at; i < std::min(bytes.size(), at + 4); ++i)
                bytes[i] = static_cast<char>(numbers[chance.below(5)]);
            break;
        }
        case 3:
            bytes.erase(at, length);
            break;
        case 4:
            bytes.insert(place(bytes.size()), bytes.substr(at, length));
            break;
        case 5:
            bytes.resize(at);
            break;
        case 6: {
            const Bytes &other = others[chance.below(others.size())];
            bytes = bytes.substr(0, at) + other.substr(std::min(other.size(), at));
            break;
        }
        case 7: {
            const Bytes piece = bytes.substr(at, length);
            bytes.erase(at, length);
            bytes.insert(place(bytes.size()), piece);
            break;
        }
        case 8: { // digits, and what is not one
            static constexpr char some[] = "0123456789-+.eE\"{}[],:\\;\t\r\n'=\xc3\xff";
            bytes[at] = some[chance.below(sizeof some - 1)];
            break;
        }
        case 9:
            bytes.insert(at, static_cast<std::size_t>(1 + chance.below(64)),
                         static_cast<char>(chance.below(256)));
            break;
        default: {
            const std::size_t other = static_cast<std::size_t>(chance.below(bytes.size()));
            std::swap(bytes[at], bytes[other]);
            break;
        }
        }
    }
    return bytes;
}

} // namespace palmares::tests
