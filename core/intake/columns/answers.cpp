#include "core/intake/columns/answers.h"

#include "core/intake/columns/columnwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace palmares {

namespace {

using std::string_view_literals::operator""sv;

// All without marks and in small letters, as foldedWords() leaves them.
constexpr std::array yes = {"yes"sv,       "y"sv,        "true"sv,      "x"sv,         "1"sv,          "on"sv,      "ok"sv,
                            "agree"sv,     "agreed"sv,   "i agree"sv,   "accept"sv,    "accepted"sv,   "i accept"sv, "consent"sv,
                            "i consent"sv, "given"sv,    "granted"sv,   "obtained"sv,  "signed"sv,     "checked"sv, "si"sv,
                            "acepto"sv,    "autorizo"sv, "de acuerdo"sv, "estoy de acuerdo"sv, "oui"sv, "accepte"sv, "j accepte"sv,
                            "d accord"sv,  "是"sv,       "有"sv,        "同意"sv,      "已同意"sv,     "我同意"sv,  "نعم"sv,
                            "اوافق"sv,     "موافق"sv,    "j autorise"sv, "autorise"sv, "consiento"sv, "授权"sv,      "允许"sv,
                            "اسمح"sv,      "sure"sv,   "of course"sv, "certainly"sv, "claro"sv, "por supuesto"sv, "bien sur"sv, "可以"sv, "愿意"sv, "已签署"sv, "已签"sv, "是的"sv, "好的"sv, "بالتاكيد"sv};
constexpr std::array no = {"no"sv,       "n"sv,      "false"sv,  "0"sv,      "off"sv,     "none"sv,      "unknown"sv,   "pending"sv,
                           "disagree"sv, "refused"sv, "declined"sv, "unchecked"sv, "no acepto"sv, "non"sv, "i do not"sv, "i don t"sv,
                           "je ne"sv,    "je n"sv,   "否"sv,     "无"sv,     "不"sv,      "不同意"sv,    "未同意"sv,    "我不"sv,
                           "لا"sv,       "لا اوافق"sv, "غير موافق"sv, "rather not"sv, "prefer not"sv, "not"sv, "unsigned"sv, "未签署"sv, "未签"sv,     "不可以"sv, "不愿意"sv};
/// What no folded words are left of.
constexpr std::array yesSigns = {"✓"sv, "✔"sv, "☑"sv, "✅"sv};
constexpr std::array noSigns = {"✗"sv, "✘"sv, "☒"sv, "❌"sv, "☐"sv};
constexpr std::array notApplicable = {"n a"sv, "na"sv, "not applicable"sv, "no aplica"sv, "sans objet"sv, "不适用"sv, "لا ينطبق"sv};

template <std::size_t N>
bool isOne(const std::array<std::string_view, N> &answers, std::string_view words)
{
    return std::find(answers.begin(), answers.end(), words) != answers.end();
}

template <std::size_t N>
bool holdsOne(const std::array<std::string_view, N> &signs, std::string_view cell)
{
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view one) { return cell.find(one) != std::string_view::npos; });
}

/// Chinese sets no blank behind a word; a single sign or letter begins too many others.
bool beginsWith(std::string_view words, std::string_view answer)
{
    constexpr std::size_t oneSign = 3;
    const bool isChinese = static_cast<unsigned char>(answer.front()) >= 0xE0;
    if (answer.size() == 1 || !words.starts_with(answer))
        return false;
    return words.size() == answer.size() || words[answer.size()] == ' ' || (isChinese && (answer.size() > oneSign || answer == "不"sv));
}

template <std::size_t N>
bool anyBegins(const std::array<std::string_view, N> &answers, std::string_view words)
{
    return std::any_of(answers.begin(), answers.end(), [&](std::string_view one) { return beginsWith(words, one); });
}

} // namespace

Answer answerOf(std::string_view cell)
{
    std::string words = foldedWords(cell);
    // "1 = Yes", as codes are exported with their words.
    if (words.size() > 2 && (words[0] == '0' || words[0] == '1') && words[1] == ' ')
        words.erase(0, 2);
    if (isOne(yes, words) || (words.empty() && holdsOne(yesSigns, cell) && !holdsOne(noSigns, cell)))
        return Answer::Yes;
    if (isOne(notApplicable, words))
        return Answer::NotApplicable;
    return isOne(no, words) || (words.empty() && holdsOne(noSigns, cell)) ? Answer::No : Answer::Unclear;
}

Answer spokenAnswer(std::string_view cell)
{
    const Answer plain = answerOf(cell);
    if (plain != Answer::Unclear)
        return plain;
    const std::string words = foldedWords(cell);
    if (anyBegins(notApplicable, words))
        return Answer::NotApplicable;
    if (anyBegins(no, words)) // "no acepto": before every yes
        return Answer::No;
    // "I agree, but not with my name": a person has to read it.
    const std::string whole = " " + words + " ";
    constexpr std::array buts = {" not "sv, " no "sv, " but "sv, " pas "sv, " pero "sv, " mais "sv, " sin "sv, " sans "sv, "不"sv, "但"sv, " لا "sv, " لكن "sv};
    const bool isMeant = std::none_of(buts.begin(), buts.end(), [&](std::string_view one) { return whole.find(one) != std::string::npos; });
    return isMeant && anyBegins(yes, words) ? Answer::Yes : Answer::Unclear;
}

} // namespace palmares
