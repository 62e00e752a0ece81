#include "core/intake/columns/wordsections.h"

#include "core/intake/columns/tablewords.h"

#include <algorithm>
#include <map>

namespace palmares {

std::string_view trimmedBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string_view> splitAt(std::string_view list, char separator)
{
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const auto end = std::min(list.find(separator), list.size());
        parts.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

namespace {

/// The sections of the file of words, each a list of meanings in its order.
const std::map<std::string_view, Meanings> &wordSections()
{
    static const auto sections = [] {
        std::map<std::string_view, Meanings> all;
        std::string_view section;
        for (const std::string_view raw : splitAt(tableWords(), '\n')) {
            const std::string_view line = trimmedBlanks(raw.substr(0, raw.find('#')));
            const auto colon = line.find(':');
            if (line.starts_with('[')) {
                section = line.substr(1, line.find(']') - 1);
            } else if (colon != std::string_view::npos) {
                Meaning meaning{line.substr(0, colon), {}};
                for (const std::string_view word : splitAt(line.substr(colon + 1), '|'))
                    meaning.words.push_back(trimmedBlanks(word));
                all[section].push_back(std::move(meaning));
            }
        }
        return all;
    }();
    return sections;
}

} // namespace

const Meanings &meaningsIn(std::string_view section)
{
    return wordSections().at(section);
}

} // namespace palmares
