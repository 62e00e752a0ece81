#include "core/office/entries/namedcodes.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/names/peoplefields.h"
#include "core/office/entries/entryfields.h"

#include <algorithm>
#include <sstream>

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

/// As people are called where they log in: a part of the name, or what stands before the "@" of their address.
std::optional<Trace::Kind> shownByLetters(std::string_view code, const PersonFields &person)
{
    constexpr std::size_t fewest = 4;
    const std::string letters = lettersOfCode(code);
    const auto holds = [&](const std::string &part) { return part.size() >= fewest && letters.find(part) != std::string::npos; };
    for (const auto &[field, value] : person) {
        if (const auto at = value.find('@'); field == "email" && at != std::string::npos) {
            const std::string local = lettersOfCode(std::string_view(value).substr(0, at));
            if (holds(local) || (letters.size() >= fewest && local.find(letters) != std::string::npos))
                return Trace::Kind::Email;
        }
        if (!isCalledName(field) && !holdsPeople(field))
            continue;
        std::istringstream words(foldedWords(value));
        for (std::string word; words >> word;) {
            if (holds(word))
                return Trace::Kind::NamePart;
        }
    }
    return std::nullopt;
}

/// The codes that each entry or judge has had, by its id.
template <typename Content, typename Id>
std::map<Id, std::vector<std::string>> codesEver(const CallView &call, RecordType type, Id Content::*id)
{
    std::map<Id, std::vector<std::string>> codes;
    for (std::size_t i = 0; i < call.set.size(); ++i) {
        if (call.set[i].header.type != type)
            continue;
        const auto content = contentAs<Content>(call.set[i]);
        codes[content.*id].push_back(content.code);
    }
    return codes;
}

} // namespace

std::string lettersOfCode(std::string_view code)
{
    std::string letters = foldedWords(code);
    std::erase_if(letters, [](char c) { return c == ' ' || isDigit(c); });
    return letters;
}

std::optional<Trace::Kind> shownByCode(std::string_view code, std::span<const PersonFields> versions)
{
    if (!mayName(code))
        return std::nullopt;
    std::optional<Trace::Kind> shown;
    const auto note = [&shown](Trace::Kind kind) { shown = std::min(shown.value_or(kind), kind); };
    for (const PersonFields &person : versions) {
        const TraceFinder finder(person);
        for (const std::string &read : {std::string(code), wordsOf(code)}) {
            for (const Trace &trace : finder.in(read)) {
                if (trace.isOwn())
                    note(trace.kind);
            }
        }
        if (const auto kind = shownByLetters(code, person))
            note(*kind);
    }
    return shown;
}

std::vector<std::string> codesThatName(const CallView &call, bool ever)
{
    auto ofEntries = ever ? codesEver(call, RecordType::Entry, &EntryContent::entry) : std::map<EntryId, std::vector<std::string>>();
    auto ofJudges = ever ? codesEver(call, RecordType::Judge, &JudgeContent::judge) : std::map<JudgeId, std::vector<std::string>>();
    std::vector<std::string> naming;
    const auto add = [&](std::vector<std::string> codes, const Ref &priv) {
        if (std::none_of(codes.begin(), codes.end(), mayName))
            return;
        const auto text = priv.isNone() ? std::nullopt : call.text(priv);
        const PersonFields person = text ? privateFieldsOf(*text) : PersonFields();
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        for (std::string &code : codes) {
            if (text && shownByCode(code, {&person, 1}))
                naming.push_back(std::move(code));
        }
    };
    for (const EntryView &entry : call.state.entries)
        add(ever ? ofEntries[entry.id] : std::vector{entry.code}, entry.entrantPriv);
    for (const JudgeView &judge : call.state.judges)
        add(ever ? ofJudges[judge.id] : std::vector{judge.code}, judge.priv);
    return naming;
}

} // namespace palmares
