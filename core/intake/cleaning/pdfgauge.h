#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <vector>

namespace palmares {

/// How much a PDF may make of itself before it is read: its tables of contents and bundles of objects are packed (ISO 32000-1,
/// 7.5.7 and 7.5.8), and a few kilobytes could become gigabytes. Pages and pictures are never unpacked.
class PdfGauge {
public:
    static constexpr std::int64_t mostUnpacked = 16 << 20; ///< bytes in all, of one file
    static constexpr std::int64_t mostTokens = 1'000'000;  ///< numbers, names, brackets …: each takes some 280 bytes once it is read
    static constexpr int mostStreams = 20'000;             ///< that are looked into

    /// Finds every stream that may be a packed table of contents, by the bytes alone, unpacks it without keeping it, and counts
    /// what stands between the streams. \returns false if it would be too much
    bool measureFile(BytesView file);
    /// Unpacks a bundle of objects without keeping it. \returns false if it would be too much, together with all before it
    bool measure(BytesView packed);

private:
    bool count(BytesView text);

    std::int64_t m_left = mostUnpacked;
    std::int64_t m_tokensLeft = mostTokens;
    int m_streams = 0;
};

} // namespace palmares
