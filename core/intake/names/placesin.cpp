#include "core/intake/names/placesin.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/names/nametokens.h"

#include <algorithm>
#include <array>

namespace palmares {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t longestAddress = 400; // bytes

/// Of an address in Chinese, which sets no blanks: what says a street or a house, by itself and without the province, the town or the district
/// before it.
void addHanAddresses(std::vector<std::string> &parts, const std::vector<NameToken> &tokens)
{
    constexpr std::size_t fewestSigns = 5;
    constexpr std::string_view districts = "省市区县州";
    constexpr std::string_view places = "路街号弄巷村镇乡道栋室楼";
    const auto isOneOf = [](std::string_view all, const std::string &sign) { return sign.size() == 3 && all.find(sign) != std::string_view::npos; };
    for (std::size_t first = 0; first < tokens.size() && tokens.back().to <= longestAddress; ++first) {
        if (first > 0 && !isOneOf(districts, tokens[first - 1].key))
            continue;
        std::string part;
        bool isPlace = false;
        for (std::size_t i = first; i < tokens.size(); ++i) {
            isPlace = isPlace || isOneOf(places, tokens[i].key);
            part += tokens[i].key;
        }
        if (isPlace && tokens.size() - first >= fewestSigns)
            parts.push_back(part);
    }
}

} // namespace

bool isCapitals(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::vector<std::string> addressesIn(std::string_view address)
{
    std::vector<std::string> pieces{std::string()};
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < address.size();) {
        constexpr std::array<std::string_view, 10> ends{",", ";", "\n", "\r", "，", "、", "；", "。", "،", "؛"};
        const auto end = std::find_if(ends.begin(), ends.end(), [&](std::string_view one) { return address.substr(at).starts_with(one); });
        if (end != ends.end())
            pieces.emplace_back();
        else
            pieces.back().push_back(address[at]);
        at += end != ends.end() ? end->size() : 1;
    }
    for (const std::string &piece : pieces) {
        const std::vector<NameToken> tokens = tokensOf(piece);
        if (!tokens.empty() && beginsWithHan(tokens.front().key))
            addHanAddresses(parts, tokens);
        else if (tokens.size() >= 2)
            parts.push_back(piece);
        if (piece.size() > longestAddress)
            continue;
        // Where nothing but a postal code stands between the street and the town.
        for (std::size_t i = 3; i < tokens.size(); ++i) {
            const std::string &code = tokens[i].key;
            if (code.size() == 5 && code.find_first_not_of("0123456789") == std::string::npos)
                parts.push_back(piece.substr(0, tokens[i].from));
        }
    }
    const std::vector<NameToken> whole = tokensOf(address.substr(0, longestAddress + 1));
    if (!whole.empty() && beginsWithHan(whole.front().key))
        addHanAddresses(parts, whole);
    return parts;
}

std::vector<std::string> organisationsIn(std::string_view answer)
{
    std::vector<std::string> parts;
    std::string separated;
    for (std::size_t at = 0; at < answer.size();) {
        constexpr std::array ends{"("sv, ")"sv, "["sv, "]"sv, "（"sv, "）"sv, " – "sv, " — "sv, " - "sv};
        const auto end = std::find_if(ends.begin(), ends.end(), [&](std::string_view one) { return answer.substr(at).starts_with(one); });
        separated.push_back(end != ends.end() ? '\n' : answer[at]);
        at += end != ends.end() ? end->size() : 1;
    }
    for (const std::string &piece : piecesOfList(separated)) {
        const std::vector<NameToken> tokens = tokensOf(piece);
        if (tokens.empty() || !beginsWithHan(tokens.front().key)) {
            if (tokens.size() >= 2 || (piece.size() >= 3 && isCapitals(piece)))
                parts.push_back(piece);
            continue;
        }
        constexpr std::size_t fewestSigns = 4;
        std::string part;
        for (std::size_t i = 0; i <= tokens.size(); ++i) {
            if (i == tokens.size() || (i > 0 && tokens[i].from != tokens[i - 1].to)) {
                if (tokensOf(part).size() >= fewestSigns)
                    parts.push_back(part);
                part.clear();
            }
            if (i < tokens.size())
                part += piece.substr(tokens[i].from, tokens[i].to - tokens[i].from);
        }
    }
    return parts;
}

} // namespace palmares
