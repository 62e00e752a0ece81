#include "core/intake/names/peoplefields.h"

#include "core/intake/columns/columnplan.h"
#include "core/intake/columns/columnwords.h"
#include "core/intake/names/contactsin.h"
#include "core/intake/names/hannames.h"
#include "core/intake/names/nametokens.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t mostWords = 6;      ///< of a name
constexpr std::size_t longestName = 400;  ///< bytes, with all that stands beside it
constexpr std::size_t mostPeople = 500;   ///< of one answer

constexpr std::array<std::string_view, 11> betweenPeople{";", "/", "|", "\n", "\r", "、", "；", "／", "｜", "؛", "•"};
constexpr std::array<std::string_view, 3> commas{",", "，", "،"};
constexpr std::array titles = {"dr"sv,  "dra"sv, "mr"sv,   "mrs"sv, "ms"sv,  "miss"sv, "mx"sv,  "prof"sv, "professor"sv, "sir"sv,  "m"sv,   "mme"sv,     "mlle"sv,    "sr"sv,
                               "sra"sv, "srta"sv, "don"sv, "dona"sv, "ing"sv, "lic"sv, "د"sv,  "دكتور"sv, "دكتوره"sv, "الدكتور"sv, "الدكتوره"sv, "استاذ"sv, "الاستاذ"sv, "السيد"sv, "السيده"sv, "دكتورة"sv, "الدكتورة"sv, "السيدة"sv,
                               "arq"sv, "mtro"sv, "mtra"sv, "pr"sv, "me"sv, "em"sv, "dipl"sv, "المهندس"sv, "المهندسه"sv, "المهندسة"sv, "مهندس"sv, "الاستاذه"sv, "الاستاذة"sv, "استاذه"sv};
constexpr std::array degrees = {"md"sv, "phd"sv, "msc"sv, "mba"sv, "bsc"sv, "dds"sv, "rn"sv, "mph"sv};

std::vector<std::string_view> splitAt(std::string_view text, std::span<const std::string_view> separators)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const auto found = std::find_if(separators.begin(), separators.end(), [&](std::string_view one) { return text.substr(at).starts_with(one); });
        if (at < text.size() && found == separators.end()) {
            ++at;
            continue;
        }
        parts.push_back(text.substr(start, at - start));
        at += at < text.size() ? found->size() : 1;
        start = at;
    }
    return parts;
}

bool holdsDigit(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What stands in brackets is a role, a number or a place, or the name in another script.
std::string withoutBrackets(std::string_view words, std::vector<std::string> &inside)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> brackets{{{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}, {"<", ">"}}};
    std::string left;
    while (!words.empty()) {
        const auto *pair = std::find_if(brackets.begin(), brackets.end(), [&](const auto &one) { return words.starts_with(one.first); });
        if (pair == brackets.end()) {
            left.push_back(words.front());
            words.remove_prefix(1);
            continue;
        }
        words.remove_prefix(pair->first.size());
        const std::size_t to = std::min(words.find(pair->second), words.size());
        inside.emplace_back(words.substr(0, to));
        words.remove_prefix(std::min(to + pair->second.size(), words.size()));
        left.push_back(' ');
    }
    return left;
}

enum class Written { Han, Hangul, Latin, Bare, Other };
Written writtenIn(const NameToken &token)
{
    if (isHanOrHangul(token.key))
        return beginsWithHan(token.key) ? Written::Han : Written::Hangul;
    return token.script == NameScript::Latin ? Written::Latin : token.script == NameScript::Consonants ? Written::Bare : Written::Other;
}

/// Without a role before a colon or behind a dash, a number, a title.
std::string bareName(std::string_view words)
{
    if (words.size() > longestName)
        return {};
    if (const std::string name = hanNameBesideOthers(words); !name.empty())
        return name;
    std::string name(words);
    for (const std::string_view colon : {":"sv, "："sv}) {
        if (const auto at = name.rfind(colon); at != std::string::npos)
            name.erase(0, at + colon.size());
    }
    for (const std::string_view dash : {" - "sv, " – "sv, " — "sv, "——"sv}) {
        if (const auto at = name.find(dash); at != std::string::npos)
            name.erase(at);
    }
    std::vector<NameToken> tokens = tokensOf(name);
    const auto isTitle = [](const NameToken &token) {
        return std::find(titles.begin(), titles.end(), foldedWords(token.key)) != titles.end();
    };
    while (!tokens.empty() && (holdsDigit(tokens.front().key) || (tokens.size() > 2 && isTitle(tokens.front()))))
        tokens.erase(tokens.begin());
    const auto isDegree = [](const NameToken &token) { return std::find(degrees.begin(), degrees.end(), token.key) != degrees.end(); };
    while (!tokens.empty() && (holdsDigit(tokens.back().key) || (tokens.size() > 2 && isDegree(tokens.back()))))
        tokens.pop_back();
    if (std::all_of(tokens.begin(), tokens.end(), isDegree))
        return {};
    name = name.substr(tokens.front().from, tokens.back().to - tokens.front().from);
    if (isHanOrHangul(tokens.front().key) && beginsWithHan(tokens.front().key))
        name = bareHanName(name);
    return name;
}

/// One name as it stands, or nothing of the kind.
bool isWholeName(std::string_view words)
{
    const std::vector<NameToken> tokens = tokensOf(words);
    const bool isLong = tokens.size() >= 2 || (tokens.size() == 1 && writtenIn(tokens.front()) == Written::Hangul && tokens.front().key.size() > 3);
    return isLong && tokens.size() <= mostWords && !isContact(words) && !holdsDigit(words);
}

void addIfName(std::vector<std::string> &names, std::string name)
{
    if (names.size() < mostPeople && isWholeName(name))
        names.push_back(std::move(name));
}

/// "孙立群 Sun Liqun" is one name in two scripts.
void addByScript(std::vector<std::string> &names, const std::string &piece)
{
    const std::vector<NameToken> tokens = tokensOf(piece);
    std::size_t first = 0;
    for (std::size_t i = 1; i <= tokens.size(); ++i) {
        if (i < tokens.size() && writtenIn(tokens[i]) == writtenIn(tokens[first]))
            continue;
        if (i - first < tokens.size())
            addIfName(names, bareName(std::string_view(piece).substr(tokens[first].from, tokens[i - 1].to - tokens[first].from)));
        first = i;
    }
}

/// What stands between two commas: one, or several with a word for "and" between them.
void addPeople(std::vector<std::string> &names, const std::string &piece)
{
    std::vector<std::string> parts = piecesOfList(piece);
    if (parts.size() > 1) // the whole first
        parts.erase(parts.begin());
    for (std::string &part : parts)
        part = bareName(part);
    const bool isList = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isWholeName);
    if (!isList)
        addIfName(names, bareName(piece));
    addByScript(names, bareName(piece));
    for (std::string &one : piece.size() > longestName ? std::vector<std::string>() : hanNamesApart(piece))
        addIfName(names, std::move(one));
    for (std::string &part : parts.size() > 1 ? parts : std::vector<std::string>())
        addIfName(names, std::move(part));
}

std::vector<std::string> betweenCommas(std::string_view line)
{
    std::vector<std::string> pieces;
    for (const std::string_view piece : splitAt(line, commas)) {
        if (!tokensOf(piece).empty())
            pieces.emplace_back(piece);
    }
    return pieces;
}

/// "Muñoz, José" is one, and "Muñoz, José, Ott, Carl" are two; empty if they are not of the kind.
std::vector<std::string> turnedPairs(const std::vector<std::string> &pieces)
{
    const auto isOneWord = [](const std::string &piece) { return tokensOf(bareName(piece)).size() == 1; };
    const auto words = static_cast<std::size_t>(std::count_if(pieces.begin(), pieces.end(), isOneWord));
    std::vector<std::string> names;
    if (pieces.size() % 2 == 0 && words > 0 && (pieces.size() == 2 || words == pieces.size())) {
        for (std::size_t i = 0; i < pieces.size(); i += 2)
            names.push_back(bareName(pieces[i]) + ", " + bareName(pieces[i + 1]));
    }
    return names;
}

/// "Kurzmann, Bea & Rossi, Ida": several of that form with a word for "and" between them, or nothing.
std::vector<std::string> familyNamesFirst(std::string_view line)
{
    constexpr std::array<std::string_view, 11> ands{" and ", " y ", " e ", " et ", " und ", "&", "＆", "+", "和", "与", " و"};
    const std::vector<std::string_view> parts = splitAt(line, ands);
    std::vector<std::string> names;
    for (const std::string_view part : parts.size() > 1 ? parts : std::vector<std::string_view>()) {
        std::vector<std::string> people = turnedPairs(betweenCommas(part));
        if (people.empty())
            return {};
        names.insert(names.end(), std::make_move_iterator(people.begin()), std::make_move_iterator(people.end()));
    }
    return names;
}

} // namespace

bool holdsPeople(std::string_view field)
{
    static const std::vector<std::string> words = [] {
        std::vector<std::string> names;
        for (const std::string_view word : wordsOfPeople())
            names.push_back("_" + attributeName(word));
        return names;
    }();
    const std::string whole = "_" + std::string(field);
    return std::any_of(words.begin(), words.end(), [&whole](const std::string &word) { return whole.find(word) != std::string::npos; });
}

bool isCalledName(std::string_view field)
{
    constexpr std::array names = {"name"sv, "apellido"sv, "nom_de_naissance"sv, "nom_de_jeune_fille"sv, "nom_d_usage"sv, "prenom"sv, "xing_ming"sv};
    return std::any_of(names.begin(), names.end(), [field](std::string_view one) { return field.find(one) != std::string_view::npos; });
}

std::vector<std::string> peopleNamedIn(std::string_view answer)
{
    std::vector<std::string> names;
    std::vector<std::string> inside;
    const std::string plain = withoutBrackets(withoutEmails(answer), inside);
    const std::vector<NameToken> outside = tokensOf(plain);
    for (const std::string &words : inside) {
        const std::vector<NameToken> tokens = tokensOf(words);
        if (!tokens.empty() && !outside.empty() && writtenIn(tokens.front()) != writtenIn(outside.front()))
            addPeople(names, words);
    }
    const std::string separated = withoutMiddleDots(plain);
    for (const std::string_view line : splitAt(separated, betweenPeople)) {
        const std::vector<std::string> pieces = betweenCommas(line);
        std::vector<std::string> turnedNames = familyNamesFirst(line);
        const bool isListOfThem = !turnedNames.empty();
        if (!isListOfThem)
            turnedNames = turnedPairs(pieces);
        for (std::string &name : turnedNames)
            addIfName(names, std::move(name));
        for (const std::string &piece : isListOfThem ? std::vector<std::string>() : pieces)
            addPeople(names, piece);
    }
    return names;
}

} // namespace palmares
