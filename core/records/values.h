#pragma once

#include <string_view>

// The ranges of the texts in records, each in one place: what a person types is checked with the same functions that
// check what arrives. All expect well-formed UTF-8.

namespace palmares {

/// `[a-z][a-z0-9_]{0,39}`: rounds, criteria, panels, strata, divisions, coded words, names of attributes and settings.
bool isWord(std::string_view text);

/// No control characters (C0, C1, DEL, line and paragraph separators) and no characters that steer direction
/// (U+061C, U+200E, U+200F, U+202A–202E, U+2066–2069).
bool isPlain(std::string_view text);

/// A code people see, an award, a meeting: plain, 1–40 characters.
bool isCode(std::string_view text);

/// A label made by a program: plain, 1–100 characters.
bool isLabel(std::string_view text);

/// The value of a coded attribute: plain, 1–100 bytes.
bool isAttributeValue(std::string_view text);

/// The value of a setting: plain, 0–2,000 bytes.
bool isSettingValue(std::string_view text);

/// What names a plan: plain, 0–100 bytes.
bool isPlanName(std::string_view text);

/// One part of what a finding is about: plain, 1–200 bytes.
bool isAbout(std::string_view text);

/// Where a text belongs: 1–8 segments of `[a-z0-9_.-]+` with "/" between, at most 200 bytes.
bool isPlace(std::string_view text);

/// `[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*`, at most 35 bytes.
bool isLanguageTag(std::string_view text);

/// `type/subtype` of `[a-z0-9.+-]+`, at most 100 bytes.
bool isMediaType(std::string_view text);

/// The short name of a call: `[A-Z0-9-]{1,24}`.
bool isShortName(std::string_view text);

} // namespace palmares
