#include "core/intake/names/nameforms.h"

#include <algorithm>
#include <array>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::array particles = {"abu"sv, "and"sv, "bin"sv, "bint"sv, "dal"sv, "das"sv, "del"sv, "den"sv,
                                  "der"sv, "des"sv, "dos"sv, "for"sv,  "ibn"sv, "las"sv, "los"sv, "mme"sv,
                                  "mrs"sv, "san"sv, "ter"sv, "the"sv,  "van"sv, "von"sv, "zur"sv,
                          // The last ones are parts of names that are written in two words, and words of every day.
                          "بن"sv,  "ابن"sv, "بنت"sv, "ابنة"sv, "ابنه"sv, "ولد"sv, "ابو"sv, "ابي"sv, "ابا"sv,
                          "ام"sv,  "ال"sv,  "عبد"sv, "الله"sv, "الدين"sv, "abd"sv, "allah"sv};
constexpr std::array filiations = {"bin"sv, "bint"sv, "ibn"sv, "بن"sv, "ابن"sv, "بنت"sv, "ابنة"sv, "ابنه"sv};

constexpr std::size_t bytesOfLetter = 2; // of an Arabic letter
constexpr std::size_t leastArabic = 3 * bytesOfLetter;   // of what is left of a word
constexpr std::size_t leastGenitive = 6;          // letters, the s among them

bool isArabic(std::string_view word) { return word.size() >= bytesOfLetter && static_cast<unsigned char>(word[0]) >= 0xD8 && static_cast<unsigned char>(word[0]) <= 0xDB; }

bool isHangul(std::string_view word) { return word.size() >= 3 && word.substr(0, 3) >= "가"sv && word.substr(0, 3) <= "힣"sv; }

/// Without what Korean joins to names (Sohn, The Korean Language, 8.2): particles, and "Mr", "Ms" before them.
std::vector<std::string> withoutParticles(std::string_view word)
{
    constexpr std::size_t leastName = 2 * 3; // syllables
    std::vector<std::string> forms;
    const auto addWithoutEnd = [&](std::string_view form, std::initializer_list<std::string_view> joined) {
        for (const std::string_view one : joined) {
            if (form.ends_with(one) && form.size() >= one.size() + leastName)
                forms.emplace_back(form.substr(0, form.size() - one.size()));
        }
    };
    addWithoutEnd(word, {"가"sv, "이"sv, "은"sv, "는"sv, "을"sv, "를"sv, "의"sv, "와"sv, "과"sv, "도"sv, "만"sv, "에게"sv, "한테"sv, "께"sv, "께서"sv, "에서"sv, "에게서"sv, "랑"sv,
                         "이랑"sv, "보다"sv, "처럼"sv, "이나"sv, "라고"sv, "이라고"sv, "이다"sv, "입니다"sv});
    const std::vector<std::string> before = forms;
    for (const std::string &form : before)
        addWithoutEnd(form, {"씨"sv, "님"sv});
    addWithoutEnd(word, {"씨"sv, "님"sv});
    return forms;
}

void addWithout(std::vector<std::string> &forms, std::string_view word, std::initializer_list<std::string_view> joined)
{
    for (const std::string_view one : joined) {
        if (word.starts_with(one) && word.size() >= one.size() + leastArabic)
            forms.emplace_back(word.substr(one.size()));
    }
}

} // namespace

bool isNameParticle(std::string_view folded) { return std::find(particles.begin(), particles.end(), folded) != particles.end(); }

bool isFiliation(std::string_view folded) { return std::find(filiations.begin(), filiations.end(), folded) != filiations.end(); }

bool isOpenH(std::string_view folded) { return folded.ends_with("ه"sv) && folded.size() >= bytesOfLetter + leastArabic; }

std::vector<std::string> bareForms(std::string_view word)
{
    std::vector<std::string> forms;
    if (isHangul(word))
        return withoutParticles(word);
    if (!isArabic(word)) {
        const bool isLatin = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (isLatin && word.size() >= leastGenitive && word.back() == 's')
            forms.emplace_back(word.substr(0, word.size() - 1));
        return forms;
    }
    const auto again = [&](std::initializer_list<std::string_view> joined) {
        const std::vector<std::string> before = forms;
        addWithout(forms, word, joined);
        for (const std::string &form : before)
            addWithout(forms, form, joined);
    };
    again({"و"sv, "ف"sv});
    again({"ب"sv, "ل"sv, "ك"sv});
    // Of "of" and "the" together one letter is left out.
    const std::vector<std::string> before = forms;
    const auto spellOut = [&](std::string_view form) {
        if (form.starts_with("لل"sv) && form.size() >= 2 * bytesOfLetter + leastArabic)
            forms.push_back("ال" + std::string(form.substr(2 * bytesOfLetter)));
    };
    spellOut(word);
    for (const std::string &form : before)
        spellOut(form);
    again({"ال"sv});
    // Written and not always spoken, so other scripts leave it out.
    const std::size_t joinedForms = forms.size();
    const auto withoutEnd = [&](std::string_view form) {
        if (!form.ends_with("ة"sv) || form.size() < bytesOfLetter + leastArabic)
            return;
        forms.emplace_back(form.substr(0, form.size() - bytesOfLetter));
        forms.emplace_back(forms.back() + "ه"); // or write an h
    };
    withoutEnd(word);
    for (std::size_t i = 0; i < joinedForms; ++i)
        withoutEnd(std::string(forms[i]));
    return forms;
}

} // namespace palmares
