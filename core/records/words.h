#pragma once

#include "core/records/types.h"

#include <optional>
#include <span>
#include <string_view>

namespace palmares {

/// The words by which an enumeration is spelled in records, in the order of its values.
template <typename Enum>
std::span<const std::string_view> wordsOf();

template <>
std::span<const std::string_view> wordsOf<StatusState>();
template <>
std::span<const std::string_view> wordsOf<ConflictState>();
template <>
std::span<const std::string_view> wordsOf<SheetState>();
template <>
std::span<const std::string_view> wordsOf<SheetSource>();
template <>
std::span<const std::string_view> wordsOf<SubmitKind>();
template <>
std::span<const std::string_view> wordsOf<SettleAnswer>();
template <>
std::span<const std::string_view> wordsOf<AsideKind>();
template <>
std::span<const std::string_view> wordsOf<Outcome>();
template <>
std::span<const std::string_view> wordsOf<MinuteKind>();
template <>
std::span<const std::string_view> wordsOf<EraseReason>();
template <>
std::span<const std::string_view> wordsOf<RecordType>(); ///< without a word for Unknown

template <typename Enum>
std::string_view wordOf(Enum value)
{
    return wordsOf<Enum>()[static_cast<std::size_t>(value)];
}

/// The value of that word; none for any other word.
template <typename Enum>
std::optional<Enum> fromWord(std::string_view word)
{
    const auto words = wordsOf<Enum>();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace palmares
