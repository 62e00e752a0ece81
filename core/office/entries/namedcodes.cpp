#include "core/office/entries/namedcodes.h"

#include "core/office/entries/entryfields.h"

#include <algorithm>

namespace palmares {

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "E-0142" is nobody: of thousands of codes few have to be looked at closely.
bool mayName(std::string_view code)
{
    constexpr std::ptrdiff_t fewestLetters = 3;
    constexpr std::ptrdiff_t fewestDigits = 6;
    const auto count = [&](auto is) { return std::count_if(code.begin(), code.end(), is); };
    return count([](char c) { return isUpper(c) || isLower(c); }) >= fewestLetters || count(isDigit) >= fewestDigits
           || std::any_of(code.begin(), code.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// "AnnBrown2" in words: a capital begins one, a figure is none.
std::string wordsOf(std::string_view code)
{
    std::string words;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool isFirst = isUpper(code[i]) && i > 0 && (isLower(code[i - 1]) || (i + 1 < code.size() && isLower(code[i + 1])));
        words += isFirst ? " " : "";
        words += isDigit(code[i]) ? ' ' : code[i];
    }
    return words;
}

} // namespace

std::optional<Trace::Kind> shownByCode(std::string_view code, const std::function<std::vector<Trace>(std::string_view)> &look)
{
    if (!mayName(code))
        return std::nullopt;
    std::optional<Trace::Kind> shown;
    for (const std::string &read : {std::string(code), wordsOf(code)}) {
        for (const Trace &trace : look(read)) {
            if (trace.isOwn())
                shown = std::min(shown.value_or(trace.kind), trace.kind);
        }
    }
    return shown;
}

std::vector<std::string> codesThatName(const CallView &call)
{
    std::vector<std::string> codes;
    const auto add = [&](const std::string &code, const Ref &priv) {
        const auto look = [&](std::string_view text) { return TraceFinder(privateFieldsOf(call.text(priv).value_or(std::string()))).in(text); };
        if (!priv.isNone() && shownByCode(code, look))
            codes.push_back(code);
    };
    for (const EntryView &entry : call.state.entries)
        add(entry.code, entry.entrantPriv);
    for (const JudgeView &judge : call.state.judges)
        add(judge.code, judge.priv);
    return codes;
}

} // namespace palmares
