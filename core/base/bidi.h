#pragma once

namespace palmares {

/// Whether a character has no shape and only steers the direction of writing: the Bidi_Control property of UAX #9
/// (U+061C, U+200E, U+200F, U+202A–202E, U+2066–2069). Honest texts in mirrored languages use them; in a name or a code they
/// make two different things look the same.
constexpr bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Those of them that turn letters round whatever the letters are (LRO, RLO): no honest text needs them.
constexpr bool isBidiOverride(char32_t c)
{
    return c == 0x202D || c == 0x202E;
}

} // namespace palmares
