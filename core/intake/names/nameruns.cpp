#include "core/intake/names/nameruns.h"

#include "core/intake/names/nameforms.h"

namespace palmares {

namespace {

void addOnce(ReadWord::Forms &forms, std::string form)
{
    if (std::find(forms.begin(), forms.end(), form) == forms.end())
        forms.push_back(std::move(form));
}

ReadWord readingsOf(const NameToken &token, bool withSpoken)
{
    ReadWord word;
    if (token.key.size() > longestWord || token.spelled.size() > longestWord)
        return word;
    const bool isBare = token.script == NameScript::Consonants;
    for (std::string &form : formsOf(token)) {
        const std::string letters = asciiOf(form);
        if (isBare || withSpoken)
            addOnce(isBare ? word.bare : word.spoken, consonantsOf(letters));
        if (isOpenH(form))
            addOnce(word.bare, consonantsOf(asciiOf(form.substr(0, form.size() - std::string_view("ه").size()))));
        if (!isBare)
            addOnce(word.ascii, letters);
        std::string plain = withPlainEnd(form);
        addOnce(word.folded, std::move(form));
        addOnce(word.folded, std::move(plain));
    }
    if (isFiliation(token.key)) {
        for (ReadWord::Forms *left : {&word.folded, isBare ? &word.bare : &word.ascii, isBare ? &word.bare : &word.spoken})
            addOnce(*left, std::string());
    }
    return word;
}

} // namespace

ReadText::ReadText(std::string_view text, bool withSpoken) : m_tokens(tokensOf(text))
{
    m_words.reserve(m_tokens.size());
    for (const NameToken &token : m_tokens) {
        const auto [known, isNew] = m_known.try_emplace(token.key + '\n' + token.spelled + static_cast<char>('0' + static_cast<int>(token.script)));
        if (isNew)
            known->second = readingsOf(token, withSpoken);
        m_words.push_back(&known->second);
    }
}

bool anyRun(const ReadText &text, Readings which, const std::function<bool(const std::string &run, std::size_t from, std::size_t to)> &isOne)
{
    constexpr std::size_t mostReadings = 64; // of a run of words
    std::vector<std::string> runs;
    std::vector<std::string> longer;
    for (std::size_t from = 0; from < text.size(); ++from) {
        runs.assign(1, std::string());
        for (std::size_t to = from; to < std::min(text.size(), from + mostWordsOfName) && !runs.empty(); ++to) {
            longer.clear();
            for (const std::string &run : runs) {
                for (const std::string &word : text.forms(to, which)) {
                    if (longer.size() < mostReadings)
                        longer.push_back(run + word);
                }
            }
            std::swap(runs, longer);
            if (std::any_of(runs.begin(), runs.end(), [&](const std::string &run) { return isOne(run, from, to); }))
                return true;
        }
    }
    return false;
}

} // namespace palmares
