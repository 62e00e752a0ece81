#include "core/assignment/assignment.h"

#include <algorithm>

namespace palmares {

namespace {

struct LanguageTag {
    std::string primary;
    std::string script; // empty if the tag names none
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

LanguageTag parseTag(std::string_view text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == '-' || c == '_')
            parts.emplace_back();
        else
            parts.back() += lower(c);
    }
    LanguageTag tag;
    tag.primary = parts[0];
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].size() == 1)
            break; // extensions and private use say nothing about the script
        if (parts[i].size() == 4 && std::all_of(parts[i].begin(), parts[i].end(), isLetter)) {
            tag.script = parts[i];
            break;
        }
    }
    return tag;
}

} // namespace

bool readsLanguage(const std::vector<std::string> &languages, std::string_view entryLanguage)
{
    const LanguageTag asked = parseTag(entryLanguage);
    if (asked.primary.empty() || asked.primary == "und" || asked.primary == "mul" || asked.primary == "zxx")
        return true;
    return std::any_of(languages.begin(), languages.end(), [&asked](const std::string &language) {
        const LanguageTag read = parseTag(language);
        return read.primary == asked.primary
            && (read.script.empty() || asked.script.empty() || read.script == asked.script);
    });
}

} // namespace palmares
