#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace palmares {

/// How the characters of a table are written as bytes. Spreadsheets save CSV in what their system's language is used to.
enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Gb18030, Windows1252, Windows1256 };

/// "utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252", "windows-1256".
std::string_view nameOf(Encoding encoding);
/// The names of all.
std::vector<std::string_view> allEncodings();
/// The encoding of that name or of a usual other one ("utf8", "GBK", "cp1252", "latin1", …).
std::optional<Encoding> encodingNamed(std::string_view name);

/// What a table is most likely written in. A byte order mark decides, then zero bytes (UTF-16), then whether it is
/// well-formed UTF-8; among the old encodings of one or two bytes the letters of the text do: how long runs of them are,
/// whether they pair up to common Chinese characters, whether the common letters of Arabic are frequent.
/// None for bytes that are no text in any of them.
std::optional<Encoding> detectEncoding(BytesView bytes);

/// The text as UTF-8 without a byte order mark. \errors BAD_ENCODING (`row`: the line, `value`: the encoding)
Result<Bytes> toUtf8(BytesView bytes, Encoding encoding);

} // namespace palmares
