#include "core/intake/columns/askedwork.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/columns/wordsections.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace palmares {

namespace {

/// What the words of a heading are, by the sections of the file of words.
class AskingWords {
public:
    enum Is : unsigned { Title = 1, Description = 2, Work = 4, Telling = 8, Showing = 16, File = 32, Join = 64, Lived = 128, Upload = 256, Carrier = 512, And = 1024, Aside = 2048 };

    AskingWords()
    {
        for (const auto &[is, section] : {std::pair{Title, "titles"}, {Description, "descriptions"}, {Work, "works"}, {Telling, "tellings"}, {Showing, "showings"}, {File, "files"}, {Join, "joins"}, {Lived, "lived"}, {Upload, "uploads"}, {Carrier, "carriers"}, {And, "ands"}, {Aside, "asides"}}) {
            for (const Meaning &meaning : meaningsIn(section)) {
                for (const std::string_view word : meaning.words) {
                    m_words[headingKey(word)] |= is;
                    m_longest = std::max(m_longest, word.size());
                }
            }
        }
        for (auto &[word, is] : m_words)
            is &= is == Aside ? ~0U : ~static_cast<unsigned>(Aside); // what a question asks with may stand beside one, too
    }

    /// All that the words of a heading are, together; 0 if one of them is none. A word ends at a blank, or in a script that puts none between
    /// words where the longest that is known ends. Numbers ("in 300 words") join.
    unsigned of(std::string_view key) const
    {
        unsigned all = 0;
        while (!key.empty()) {
            const std::string_view token = firstWord(key);
            std::size_t length = token.size();
            if (!token.empty() && token.find_first_not_of("0123456789") != std::string_view::npos) {
                const bool isWhole = !startsInHan(token);
                length = isWhole ? length : std::min(length, m_longest);
                while (!isWhole && length > 0 && !isKnown(token.substr(0, length)))
                    --length;
                if (!isKnown(token.substr(0, length)))
                    return 0;
                all |= m_words.at(std::string(token.substr(0, length)));
            }
            key.remove_prefix(length);
            key.remove_prefix(!key.empty() && key.front() == ' ' ? 1 : 0);
        }
        return all;
    }

    /// The same of what stands beside a question, in which numbers are known, too, and what form tools call a group by ("group_ab1cd23"). All that its other words are; `Aside` if there are none, 0 if one is not known.
    unsigned know(std::string_view key) const
    {
        std::string without;
        for (const std::string_view word : splitAt(key, ' ')) {
            const bool isNumbered = word.find_first_of("0123456789") != std::string_view::npos;
            if (!isNumbered)
                without += (without.empty() ? "" : " ") + std::string(word);
        }
        return without.empty() ? static_cast<unsigned>(Aside) : of(without);
    }

    /// Whether some word is one of these, and cannot be for somebody's life ("your experience").
    bool name(unsigned these, std::string_view key) const
    {
        return std::any_of(m_words.begin(), m_words.end(), [these, key](const auto &one) {
            const auto &[word, is] = one;
            if (!(is & these) || is & Lived)
                return false;
            const auto at = isHanOrHangul(word) ? key.find(word) : (" " + std::string(key) + " ").find(" " + word + " ");
            return at != std::string_view::npos;
        });
    }

private:
    static bool startsInHan(std::string_view text)
    {
        constexpr std::size_t bytesOfOne = 3; // of those that people write
        return isHanOrHangul(text.substr(0, bytesOfOne));
    }

    /// Up to a blank, or to where Chinese begins behind other letters ("PDF文件").
    static std::string_view firstWord(std::string_view key)
    {
        const std::string_view word = key.substr(0, key.find(' '));
        const auto other = std::find_if(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        const std::string_view before = word.substr(0, static_cast<std::size_t>(other - word.begin()));
        return startsInHan(word.substr(before.size())) && !before.empty() ? before : word;
    }

    bool isKnown(std::string_view word) const { return m_words.contains(std::string(word)); }

    std::map<std::string, unsigned> m_words;
    std::size_t m_longest = 0; ///< bytes of any of them
};

const AskingWords &askingWords()
{
    static const AskingWords words;
    return words;
}

} // namespace

std::string askedOfWork(const std::string &key)
{
    using Words = AskingWords;
    const unsigned is = askingWords().of(key);
    if (is & Words::Aside || (is & Words::And && is & Words::Title)) // "Full name and story" is no title
        return {};
    const bool isOfWork = is & (Words::Work | Words::Telling | Words::Showing);
    const bool isOfAnybody = is & Words::Title || (is & Words::Description && !isOfWork); // "Upload your presentation", of oneself
    if (is & Words::Upload) // whatever it is, somebody's work among them
        return isOfAnybody ? "" : "attachment";
    if (is & Words::Lived && !(is & Words::Title))
        return {};
    return !isOfWork                                     ? std::string()
           : is & Words::File                            ? "attachment"
           : is & Words::Title                           ? "title"
           : is & (Words::Description | Words::Telling)  ? "text"
           : is & Words::Showing                         ? "attachment"
                                                         : std::string();
}

bool hasOnlyKnownWords(const std::string &key)
{
    const unsigned is = askingWords().know(key);
    return is != 0 && !(is & AskingWords::Lived);
}

bool isGroupOfWork(const std::string &key)
{
    using Words = AskingWords;
    const unsigned is = askingWords().know(key);
    return !(is & Words::Lived) && is & (Words::Work | Words::Telling | Words::Showing | Words::File | Words::Upload | Words::Title);
}

bool namesWork(const std::string &key)
{
    return askingWords().name(AskingWords::Work | AskingWords::Telling | AskingWords::Showing, key);
}

bool namesFile(const std::string &key)
{
    return askingWords().name(AskingWords::File, key);
}

} // namespace palmares
