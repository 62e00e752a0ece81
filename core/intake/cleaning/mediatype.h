#pragma once

#include "core/base/bytes.h"

#include <string_view>

namespace palmares {

/// What a file is by its first bytes, never by its name: image/png, image/jpeg, image/gif, image/webp, application/pdf,
/// audio/ogg, audio/mpeg, audio/wav, audio/flac, video/mp4, video/webm, video/ogg; else application/octet-stream.
std::string_view mediaTypeOf(BytesView bytes);

} // namespace palmares
