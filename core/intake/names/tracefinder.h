#pragma once

#include "core/base/bytes.h"
#include "core/intake/names/namesounds.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Something in a text that tells, or may tell, who sent it.
struct Trace {
    enum class Kind {
        Name,     ///< the whole name, its parts in any order, in any script
        NamePart, ///< a part of it of three letters or more
        Organisation,
        Address,
        Email,
        Phone,
        OtherEmail, ///< somebody's
        OtherPhone,
        Link
    };
    Kind kind = Kind::Name;
    std::string found; ///< as it stands in the text, at most 120 bytes

    /// Of this entrant, and no more than something that looks like an address.
    bool isOwn() const { return kind < Kind::OtherEmail; }
    friend auto operator<=>(const Trace &, const Trace &) = default;
};

/// The stable word for a kind, as "name_part".
std::string_view nameOf(Trace::Kind kind);

/// Looks for an entrant in texts. Case, accents and the spelling of compatibility forms make no difference.
/// Names are found in other scripts too if the whole name stands there: by the letters that transliteration
/// gives or, between Arabic or Hebrew and the rest, by its consonants, or of few of them by its sounds word for word. Pure, and safe to use
/// from several threads one finder each.
class TraceFinder {
public:
    /// `fields` as an entrant's private text holds them: name, email, phone, organisation, address; of
    /// others, those with "name" in theirs are taken for names, those that are an e-mail address for one, and short answers of
    /// several words, but for a note, for names that are looked for as a whole, as is each person of a team.
    explicit TraceFinder(const std::map<std::string, std::string> &fields);

    /// Each trace once, ascending.
    std::vector<Trace> in(std::string_view text) const;
    /// The same of bytes that are not all text, as the metadata of a file; only what is the entrant's own.
    std::vector<Trace> inBytes(BytesView bytes) const;

private:
    struct Pattern {
        std::string key; ///< folded, without blanks
        Trace::Kind kind = Trace::Kind::Name;
        bool isShort = false; ///< of few letters: only as words of their own
        bool isHan = false;   ///< of a name in Chinese characters
        bool isCapitals = false; ///< only where it is written so
        friend auto operator<=>(const Pattern &, const Pattern &) = default;
    };
    using OnPattern = std::function<void(const Pattern &pattern, std::size_t first, std::size_t last)>;
    static void look(const std::vector<Pattern> &patterns, const ReadText &text, Readings which, const OnPattern &found);
    /// With parts: already one of its words shows who it is.
    void addName(const std::string &name, bool withParts);
    void addWritten(const std::vector<NameToken> &tokens);
    void addParts(const std::vector<NameToken> &tokens);
    void addWhole(const std::string &value);
    void add(Trace::Kind kind, std::string key, std::size_t least);

    // Each ascending.
    std::vector<Pattern> m_wholes;
    std::vector<Pattern> m_parts;      ///< of names
    std::vector<Pattern> m_ascii;      ///< whole names as transliterated
    std::vector<Pattern> m_consonants; ///< of names in Latin letters
    std::vector<Pattern> m_skeletons;  ///< of names in scripts without vowels
    std::vector<ShortName> m_spoken;   ///< whole names of few consonants
    std::set<std::string> m_emails;    ///< lower case
    std::vector<std::string> m_phones; ///< digits
};

} // namespace palmares
