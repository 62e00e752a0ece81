#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace palmares {

/// A colour profile that says nothing but colours (ICC.1:2022, 7).
struct PlainProfile {
    Bytes bytes; ///< as long as it was
    Bytes said;  ///< what was blanked, to look for names in
};

/// Blanks what a profile says beside its colours: screens are calibrated under the name of whoever owns them, and programs add
/// copyrights, makers, dates and whatever they like. Every element keeps its place and its type, and is empty. None if these bytes are no profile.
std::optional<PlainProfile> plainProfile(BytesView profile);

/// The data of a PNG's iCCP chunk: the name goes, too (PNG third edition, 11.3.2.3). What is packed anew is stored as it is, which is the same with
/// every version of zlib. None if no profile is in it.
std::optional<PlainProfile> plainIccp(BytesView data);

} // namespace palmares
