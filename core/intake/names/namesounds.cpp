#include "core/intake/names/namesounds.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <numeric>
#include <set>

namespace palmares {

using namespace std::string_view_literals;

namespace {

constexpr auto surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
                          "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
                          "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇呂盧鐘鍾譚陸範賈韋鄒閻龍賀顧龔萬錢嚴湯"sv;

/// How a consonant is commonly written in Latin letters, the longest first.
struct Letter {
    UChar32 letter;
    std::array<std::string_view, 4> written;
};
constexpr Letter writtenLetters[] = {
    {U'ب', {"b", "p"}},       {U'ت', {"t"}},           {U'ث', {"th", "t", "s"}}, {U'ج', {"dj", "j", "g"}}, {U'ح', {"h"}},
    {U'خ', {"kh", "ch", "k"}}, {U'د', {"d"}},           {U'ذ', {"dh", "th", "d", "z"}}, {U'ر', {"r"}},       {U'ز', {"z"}},
    {U'س', {"s", "c"}},       {U'ش', {"sh", "ch", "s"}}, {U'ص', {"s"}},         {U'ض', {"dh", "d"}},      {U'ط', {"t"}},
    {U'ظ', {"dh", "th", "z", "d"}}, {U'غ', {"gh", "g"}}, {U'ف', {"ph", "f"}},    {U'ق', {"q", "k", "g"}},  {U'ك', {"k", "c", "q"}},
    {U'ل', {"l"}},            {U'م', {"m"}},           {U'ن', {"n"}},          {U'پ', {"p"}},            {U'گ', {"g"}}};

bool isLong(UChar32 c) { return std::u32string_view(U"اأإآىويئؤ").find(static_cast<char32_t>(c)) != std::u32string_view::npos; }

std::size_t vowelsIn(std::string_view ascii, std::string_view vowels) { return std::min(ascii.find_first_not_of(vowels), ascii.size()); }

constexpr int32_t longestArabic = 40;      ///< letters; longer words are no names
constexpr std::size_t longestWritten = 80; ///< the same in Latin letters

/// Compares an Arabic word with one in Latin letters. Several ways of writing a letter may begin alike, so that the same rest of both is
/// come to in many ways: one that did not agree once is not tried again.
class Comparison {
public:
    Comparison(const icu::UnicodeString &word, std::string_view ascii) : m_word(word), m_ascii(ascii) {}

    bool agrees() { return m_word.length() <= longestArabic && m_ascii.size() <= longestWritten && agree(0, 0); }

private:
    /// The letters of the word from one on against what is left of the other.
    bool agree(int32_t at, std::size_t written)
    {
        const std::size_t place = static_cast<std::size_t>(at) * (longestWritten + 1) + written;
        if (m_failed[place])
            return false;
        const bool agrees = restAgrees(at, m_ascii.substr(written));
        m_failed[place] = !agrees;
        return agrees;
    }

    bool goesOn(int32_t at, std::string_view rest) { return agree(at, m_ascii.size() - rest.size()); }

    bool restAgrees(int32_t at, std::string_view ascii)
    {
        if (at >= m_word.length())
            return ascii.empty();
        const UChar32 c = m_word.charAt(at); // all letters that are known here are single units
        if (isLong(c)) {
            int32_t next = at + 1;
            while (next < m_word.length() && isLong(m_word.charAt(next)))
                ++next;
            const std::size_t vowels = vowelsIn(ascii, at == 0 ? "aeiouywjv"sv : "aeiouyw"sv);
            return vowels > 0 && goesOn(next, ascii.substr(vowels));
        }
        if (c == U'ع' || c == U'ء')
            return goesOn(at + 1, ascii.substr(vowelsIn(ascii, "aeiouy"sv)));
        const std::string_view rest = ascii.substr(vowelsIn(ascii, "aeiou"sv));
        if (c == U'ة')
            return at + 1 == m_word.length() && rest.size() < ascii.size() && (rest.empty() || rest == "h" || rest == "t");
        if (c == U'ه') // not always heard at the end
            return (rest.starts_with('h') && goesOn(at + 1, rest.substr(1))) || (at + 1 == m_word.length() && rest.empty());
        const auto *letter = std::find_if(std::begin(writtenLetters), std::end(writtenLetters), [c](const Letter &one) { return one.letter == c; });
        if (letter == std::end(writtenLetters))
            return false;
        return std::any_of(letter->written.begin(), letter->written.end(), [&](std::string_view one) {
            if (one.empty() || !rest.starts_with(one))
                return false;
            const std::string_view left = rest.substr(one.size());
            return goesOn(at + 1, left) || (left.starts_with(one) && goesOn(at + 1, left.substr(one.size())));
        });
    }

    const icu::UnicodeString &m_word;
    std::string_view m_ascii;
    std::bitset<(longestArabic + 1) * (longestWritten + 1)> m_failed;
};

/// How the letters from `at` on may be written; sets `at` behind them.
std::vector<std::string> writtenFor(const icu::UnicodeString &word, int32_t &at)
{
    const bool isFirst = at == 0;
    const UChar32 c = word.char32At(at);
    at = word.moveIndex32(at, 1);
    const bool isLast = at >= word.length();
    if (isLong(c)) {
        while (at < word.length() && isLong(word.char32At(at)))
            ++at;
        return isFirst ? std::vector<std::string>{"a", "ja", "va"} : std::vector<std::string>{"a"};
    }
    if (c == U'ع' || c == U'ء')
        return {"", "a"};
    if (c == U'ة')
        return isLast ? std::vector<std::string>{"a", "ah", "at"} : std::vector<std::string>();
    if (c == U'ه')
        return isLast ? std::vector<std::string>{"", "a", "h", "ah"} : std::vector<std::string>{"h", "ah"};
    std::vector<std::string> all;
    const auto *letter = std::find_if(std::begin(writtenLetters), std::end(writtenLetters), [c](const Letter &one) { return one.letter == c; });
    if (letter == std::end(writtenLetters))
        return all;
    for (const std::string_view one : letter->written) {
        if (!one.empty()) {
            all.emplace_back(one);
            all.push_back("a" + std::string(one));
        }
    }
    return all;
}

} // namespace

bool isPreposition(std::string_view word) { return word == "على"sv || word == "الى"sv || word == "إلى"sv; }

std::string soundOf(std::string_view ascii)
{
    std::string sound;
    for (const char letter : ascii) {
        const char heard = "aeiouyw"sv.find(letter) == std::string_view::npos ? letter : 'a';
        if (sound.empty() || sound.back() != heard)
            sound.push_back(heard);
    }
    return sound;
}

std::vector<std::string> soundsOf(std::string_view arabic)
{
    constexpr std::size_t most = 1024;
    if (arabic.size() > longestWord)
        return {};
    const auto word = icu::UnicodeString::fromUTF8(icu::StringPiece(arabic.data(), static_cast<int32_t>(arabic.size())));
    std::vector<std::string> all{std::string()};
    for (int32_t at = 0; at < word.length();) {
        const std::vector<std::string> written = writtenFor(word, at);
        std::set<std::string> longer;
        for (const std::string &one : all) {
            for (const std::string &letter : written)
                longer.insert(soundOf(one + letter));
        }
        if (longer.size() > most)
            return {};
        all.assign(longer.begin(), longer.end());
    }
    return all;
}

bool soundsLike(std::string_view arabic, std::string_view ascii)
{
    if (arabic.size() > longestWord || ascii.size() > longestWritten)
        return false;
    const auto word = icu::UnicodeString::fromUTF8(icu::StringPiece(arabic.data(), static_cast<int32_t>(arabic.size())));
    return Comparison(word, ascii).agrees();
}

bool isSurname(std::string_view character)
{
    return character.size() == 3 && surnames.find(character) != std::string_view::npos;
}

std::vector<ShortName> shortNamesOf(const std::vector<NameToken> &tokens)
{
    constexpr std::size_t mostWords = 4;
    constexpr std::size_t leastLetters = 6; ///< of all words
    if (tokens.size() < 2 || tokens.size() > mostWords || tokens.front().script == NameScript::Other)
        return {};
    const bool isBare = tokens.front().script == NameScript::Consonants;
    std::size_t consonants = 0;
    std::size_t size = 0;
    for (const NameToken &token : tokens) {
        consonants += consonantsOf(asciiOf(token.key)).size();
        size += isBare ? token.key.size() / 2 : token.key.size();
    }
    if (consonants >= leastConsonants || size < leastLetters)
        return {};
    std::vector<ShortName> names;
    for (std::size_t first = 0; first < tokens.size(); ++first) {
        names.push_back({{}, isBare});
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const std::string &key = tokens[(first + i) % tokens.size()].key;
            names.back().keys.push_back(isBare ? key : asciiOf(key));
        }
    }
    return names;
}

bool isSpoken(const ShortName &name, const ReadText &text, Readings which, std::size_t from)
{
    if (from + name.keys.size() > text.size())
        return false;
    for (std::size_t i = 0; i < name.keys.size(); ++i) {
        const ReadWord::Forms &forms = text.forms(from + i, which);
        const bool agrees = std::any_of(forms.begin(), forms.end(), [&](const std::string &form) {
            return name.isBare ? soundsLike(name.keys[i], form) : !isPreposition(form) && soundsLike(form, name.keys[i]);
        });
        if (!agrees)
            return false;
    }
    return true;
}

bool mayBeShort(bool isHan, const std::vector<NameToken> &tokens, std::size_t from, std::size_t to)
{
    const bool isHanRun = beginsWithHan(tokens[from].key);
    return to > from && (isHan ? !isHanRun : !isHanRun || isSurname(tokens[from].key));
}

} // namespace palmares
