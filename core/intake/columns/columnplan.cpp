#include "core/intake/columns/columnplan.h"

#include "core/intake/columns/celllooks.h"
#include "core/intake/columns/columnclaims.h"
#include "core/records/values.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace palmares {

namespace {

constexpr std::size_t fewDifferent = 50;
constexpr std::size_t enoughToTell = 8; ///< rows, from which on it says something that nearly all cells differ
constexpr std::size_t longestName = 40;

/// "title_fr", "text_zh_hans": behind the field a language, and perhaps its script and region; "title_of_entry" is none.
bool isTranslation(std::string_view key)
{
    if (!key.starts_with("title_") && !key.starts_with("text_"))
        return false;
    std::string_view rest = key.substr(key.find('_') + 1);
    for (bool isFirst = true; !rest.empty(); isFirst = false) {
        const std::string_view part = rest.substr(0, rest.find('_'));
        const bool fits = isFirst ? part.size() >= 2 && part.size() <= 3 && part != "of" : part.size() >= 2 && part.size() <= 4;
        if (!fits)
            return false;
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
    return key.back() != '_';
}

/// Whether the words of one cell stand in another, as whole words where blanks part them.
bool standsIn(const std::string &cell, const std::string &words)
{
    if (words.empty())
        return false;
    const bool isAscii = std::all_of(words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return isAscii ? (" " + cell + " ").find(" " + words + " ") != std::string::npos : cell.find(words) != std::string::npos;
}

/// "consent_shi_fou_gong_kai": a further question of consent by its own name.
std::string consentName(std::string_view field, const std::string &base)
{
    std::string name = (std::string(field.substr(field.find('.') + 1)) + "_" + base).substr(0, longestName);
    name.erase(name.find_last_not_of('_') + 1);
    return name;
}

class Planner {
public:
    Planner(const PlainTable &table, const ColumnWishes &wishes) : m_table(table), m_wishes(wishes), m_uses(table.header.size())
    {
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            m_uses[i].heading = table.header[i];
            m_uses[i].index = i;
        }
        m_free.assign(m_uses.size(), true);
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            const std::string meant = mayHold(i, {whoseField(i), true}) ? whoseField(i) : std::string();
            if (meant == "first_name" || meant == "last_name")
                m_nameParts.push_back(i);
            else if (meant == "name" || meant == "entrant" || meant == "email" || meant == "organisation" || meant == "organization")
                m_whoColumns.push_back(i);
        }
    }

    Result<std::vector<ColumnUse>> plan()
    {
        for (const auto &[field, column] : m_wishes.map) {
            if (!mayBe(field))
                return Error(Code::NOT_FOUND, {{"value", field}});
            const std::size_t at = columnCalled(column);
            if (at == m_uses.size()) {
                return Error(Code::MISSING_COLUMN, {{"row", std::to_string(m_table.source.headerLine)}, {"column", column},
                                                    {"detail", "map"}, {"value", field}, {"found", headings()}});
            }
            // Of two titles one would be lost; which one, nobody has said.
            if (!m_free[at] || (m_taken.contains(field) && !mayRepeat(field)))
                return Error(Code::REPEATED_COLUMN, {{"column", column}, {"detail", "map"}, {"value", field}, {"found", askedFor(field, at)}});
            take(at, field, ColumnUse::How::Asked);
        }
        takeRemembered();
        takeNamed();
        if (m_wishes.keepsRest) {
            takeOwn();
            takeInUse();
        }
        const auto fits = [](NameFit fit) {
            return [fit](const std::string &heading, const HeadingGuess &guess) {
                return guess.field.starts_with("entrant.") && nameFit(heading, guess.field) == fit;
            };
        };
        takeFiles();
        takeGuessed(fits(NameFit::Exact));
        takeGuessed(fits(NameFit::Called));
        takeGuessed([](const std::string &, const HeadingGuess &guess) { return guess.surely; });
        takeGuessed([](const std::string &, const HeadingGuess &guess) { return guess.ofWork; });
        takeGuessed([](const std::string &, const HeadingGuess &guess) { return !guess.surely; });
        if (m_wishes.keepsRest)
            keepRest();
        keepApart();
        return std::move(m_uses);
    }

private:
    std::size_t columnCalled(std::string_view heading) const
    {
        std::size_t at = 0;
        while (at < m_table.header.size() && columnName(m_table.header, at) != trimmedCell(heading))
            ++at;
        return at;
    }

    static bool mayRepeat(std::string_view field) { return field == "-" || field == "text" || field == "attachment" || field == "last_name"; }

    std::string headings() const
    {
        std::string all;
        for (const std::string &heading : m_table.header)
            all += (all.empty() || heading.empty() ? "" : ", ") + heading;
        return all;
    }

    /// What the map has said before of this column or this field: "code=Kode".
    std::string askedFor(std::string_view field, std::size_t at) const
    {
        for (const ColumnUse &use : m_uses) {
            if (!m_free[use.index] && (use.index == at || use.field == field))
                return (use.field.empty() ? "-" : use.field) + "=" + use.heading;
        }
        return {};
    }

    bool isKnown(std::string_view field) const
    {
        return std::find(m_wishes.fields.begin(), m_wishes.fields.end(), field) != m_wishes.fields.end();
    }

    /// What a person may say a column is.
    bool mayBe(std::string_view field) const
    {
        const bool isKept = field.starts_with("entry.") || field.starts_with("entrant.") || field.starts_with("private.");
        return field == "-" || isKnown(field) || (m_wishes.table == TableOf::Entries && (isKept || isTranslation(field)));
    }

    void take(std::size_t at, const std::string &field, ColumnUse::How how)
    {
        m_uses[at].field = field == "-" ? std::string() : field;
        m_uses[at].how = how;
        m_free[at] = false;
        m_taken.insert(field);
    }

    void takeRemembered()
    {
        for (const auto &[field, column] : m_wishes.remembered) {
            const std::size_t at = columnCalled(column);
            if (at < m_uses.size() && m_free[at] && (mayRepeat(field) || !m_taken.contains(field)))
                take(at, field, ColumnUse::How::Remembered);
        }
    }

    void takeNamed()
    {
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            const std::string key = asNameOrCode(i, columnKey(m_uses[i].heading), true);
            const bool isName = std::all_of(m_uses[i].heading.begin(), m_uses[i].heading.end(), [](char c) { return c == '_' || c == '-' || std::isalnum(static_cast<unsigned char>(c)) != 0; });
            const bool translated = m_wishes.table == TableOf::Entries && isName && isTranslation(key); // "Title (Mr)" is in no language
            if (m_free[i] && (isKnown(key) || translated) && !m_taken.contains(key) && mayHold(i, {key, true}))
                take(i, key, ColumnUse::How::Named);
        }
    }

    /// What the program itself wrote is what it says. What a spreadsheet may have changed since must not tell who somebody is.
    void takeOwn()
    {
        const std::vector<std::string> own = m_wishes.table == TableOf::Entries ? ownFields(m_table, m_wishes.attributes) : std::vector<std::string>();
        for (std::size_t i = 0; i < own.size(); ++i) {
            const bool isAttribute = own[i].starts_with("entrant.") || own[i].starts_with("entry.");
            if (!own[i].empty() && m_free[i] && (own[i] == "-" || !m_taken.contains(own[i])) && !(isAttribute && tellsSomebody(i)))
                take(i, own[i], ColumnUse::How::Named);
        }
    }

    /// An attribute that the rules or the entries of the call know is headed by its name. Judges see those of the entry: nothing becomes
    /// one of them by its heading.
    void takeInUse()
    {
        for (const std::string &field : m_wishes.attributes) {
            for (std::size_t i = 0; i < m_uses.size() && field.starts_with("entrant.") && !m_taken.contains(field); ++i) {
                if (m_free[i] && columnKey(m_uses[i].heading) == field.substr(field.find('.') + 1) && isCoded(i, field))
                    take(i, field, ColumnUse::How::Named);
            }
        }
    }

    /// Whether a cell has no place in a record that stays: how to reach somebody, or who the row is of.
    bool tellsSomebody(std::size_t column) const
    {
        return showsOwner(column) || std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const PlainTable::Row &row) {
            const std::string &cell = row.cells[column];
            return !cell.empty() && (!isUtf8(cell) || !isAttributeValue(cell) || looksPersonal(cell));
        });
    }

    /// The field of a person that a column holds, as far as the map and its heading say.
    std::string whoseField(std::size_t at) const
    {
        for (const ColumnMap *map : {&m_wishes.map, &m_wishes.remembered}) {
            for (const auto &[field, column] : *map) {
                if (column == columnName(m_table.header, at) && !m_uses[at].heading.empty())
                    return field;
            }
        }
        const std::string key = columnKey(m_uses[at].heading);
        return tellsWho(key) ? key : guessField(m_uses[at].heading, m_wishes.table).field;
    }

    /// Cells come again, in the columns that are compared and in what is asked of them.
    const std::string &folded(const std::string &cell) const
    {
        const auto [at, isNew] = m_folded.try_emplace(cell);
        if (isNew)
            at->second = foldedWords(cell);
        return at->second;
    }

    /// Whether a cell says who its row is of: the name, the address or the institution that the row has in another column.
    bool showsOwner(std::size_t column) const
    {
        const bool isWhose = std::find(m_whoColumns.begin(), m_whoColumns.end(), column) != m_whoColumns.end();
        return !isWhose && std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const PlainTable::Row &row) {
            const std::string &cell = folded(row.cells[column]);
            if (cell.empty())
                return false;
            const auto standsHere = [&](std::size_t at) { return standsIn(cell, folded(row.cells[at])); };
            const bool hasParts = m_nameParts.size() >= 2 && std::all_of(m_nameParts.begin(), m_nameParts.end(), [&](std::size_t at) {
                return row.cells[at].empty() || standsHere(at);
            }) && std::any_of(m_nameParts.begin(), m_nameParts.end(), standsHere);
            return hasParts || std::any_of(m_whoColumns.begin(), m_whoColumns.end(), standsHere);
        });
    }

    /// Where nearly everybody says something else, the cells tell people apart and make no groups.
    static bool tellsApart(std::size_t different, std::size_t filled)
    {
        return filled >= enoughToTell && 10 * different >= 9 * filled;
    }

    bool hasNamesElsewhere(std::size_t column) const
    {
        for (std::size_t other = 0; other < m_uses.size(); ++other) {
            const std::string field = other == column ? std::string() : whoseField(other);
            if (field == "name" || field == "first_name" || field == "last_name")
                return true;
        }
        return false;
    }

    /// Whether cells are sentences, or at least several words without a number: "Entry" stands above codes or above what was sent in.
    bool isProse(std::size_t column) const
    {
        return std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const PlainTable::Row &row) {
            const std::string &cell = row.cells[column];
            return !cell.empty() && (!isCode(cell) || (!looksLikeCode(cell) && cell.find(' ') != std::string::npos));
        });
    }

    bool hasTextElsewhere(std::size_t column) const
    {
        return std::any_of(m_uses.begin(), m_uses.end(), [&](const ColumnUse &use) {
            const HeadingGuess guess = guessField(use.heading, m_wishes.table);
            return use.index != column && guess.field == "text" && (guess.surely || guess.ofWork); // what a person adds takes no other away
        });
    }

    /// What stands above names is a name and no code, whatever the heading says: codes are labels that everybody sees. "Jurado" is a
    /// jury or one of its members: where nothing else says who the row is of, it does.
    std::string asNameOrCode(std::size_t column, const std::string &field, bool surelyCode) const
    {
        if (m_wishes.table == TableOf::Entries && (field == "entry" || field == "code") && headingKey(m_uses[column].heading) == "entry" && m_uses[column].heading != "entry")
            return isProse(column) ? (hasTextElsewhere(column) ? std::string() : std::string("text")) : field;
        if (m_wishes.table != TableOf::Judges)
            return field;
        const std::string heading = headingKey(m_uses[column].heading);
        if (field == "panel" && (heading == "jurado" || heading == "jury") && !hasNamesElsewhere(column))
            return "name";
        if (field != "code")
            return field;
        const bool isName = std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const PlainTable::Row &row) {
            const std::string &cell = row.cells[column];
            return !cell.empty() && (surelyCode ? looksLikeName(cell) : !looksLikeCode(cell));
        });
        if (!isName)
            return field;
        for (std::size_t other = 0; other < m_uses.size(); ++other) {
            if (other != column && whoseField(other) == "name")
                return {}; // the names have a column of their own
        }
        return "name";
    }

    void takeFiles()
    {
        m_claims.assign(m_uses.size(), FileClaim::None);
        if (m_wishes.table != TableOf::Entries || m_table.source.hasNoHeadings) // a letter says nothing
            return;
        std::vector<FileClaim> open = m_claims; // without columns of which a person has said what they are
        for (const ColumnUse &use : m_uses) {
            if (use.heading.empty())
                continue;
            m_claims[use.index] = fileClaim(use.heading, m_table.rows, use.index);
            open[use.index] = m_free[use.index] ? m_claims[use.index] : FileClaim::None;
        }
        if (const auto at = columnOfFiles(open); at && !m_taken.contains("attachment"))
            take(*at, "attachment", ColumnUse::How::Guessed);
    }

    /// `isTurn` says whether a guess is among those that come first.
    template <typename IsTurn>
    void takeGuessed(const IsTurn &isTurn)
    {
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            if (!m_free[i] || m_uses[i].heading.empty() || m_table.source.hasNoHeadings) // a letter says nothing
                continue;
            HeadingGuess guess = guessField(m_uses[i].heading, m_wishes.table);
            guess.field = asNameOrCode(i, guess.field, false);
            guess.ofWork = guess.ofWork && (!namesResume(m_uses[i].heading) || areRomance(m_table.header));
            const bool isFiles = m_wishes.table == TableOf::Entries && (guess.field == "attachment" || m_claims[i] != FileClaim::None); // see takeFiles()
            if (guess.field.empty() || isFiles || !isTurn(m_uses[i].heading, guess))
                continue;
            const bool kept = guess.field.find('.') != std::string::npos; // an attribute or a private field
            if (guess.field != "-" && !isKnown(guess.field) && !(kept && m_wishes.keepsRest))
                continue;
            if (guess.field == "division" && !m_wishes.hasDivisions)
                continue;
            if ((isGroup(guess.field) && !isCoded(i, guess.field)) || !mayHold(i, guess))
                continue;
            const bool isNew = guess.field == "text" ? guess.ofWork : !m_taken.contains(guess.field); // a summary and the story: both are of the entry
            if (guess.field == "-" || isNew || isFurtherSurname(i, guess.field))
                take(i, guess.field, ColumnUse::How::Guessed);
        }
    }

    /// "Apellido materno" beside "Apellido paterno": both are the family name.
    bool isFurtherSurname(std::size_t column, std::string_view field) const
    {
        return field == "last_name" && isOneOfSurnames(m_uses[column].heading) && std::all_of(m_uses.begin(), m_uses.end(), [](const ColumnUse &use) {
            return use.field != "last_name" || isOneOfSurnames(use.heading);
        });
    }

    /// Whether the cells can be what the heading says: data that were exported as codes (1 for English) name no language, what is called
    /// like one only in part names at least one, and a user name is an address or it is none.
    bool mayHold(std::size_t column, const HeadingGuess &as) const
    {
        const auto anyCell = [&](auto holds) {
            return std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const auto &row) {
                return !row.cells[column].empty() && holds(std::string_view(row.cells[column]));
            });
        };
        if (as.field == "code" && !as.surely)
            return numbersRows(column);
        if (as.field == "language" || as.field == "languages") {
            const auto isNoNumber = [](std::string_view cell) { return cell.find_first_not_of("0123456789") != std::string_view::npos; };
            const auto namesOne = [](std::string_view cell) {
                const auto tags = languageTagsIn(cell);
                return std::any_of(tags.begin(), tags.end(), [](const std::string &tag) { return isLanguageTag(tag); });
            };
            return isEmpty(column) || (as.surely ? anyCell(isNoNumber) : anyCell(namesOne));
        }
        // "Title: Mrs, Dr" is of a person, beside whom the title of the entry stands; "اللقب" is that, too, or a family name.
        if (as.field == "title" || as.field.starts_with("title_") || as.field == "last_name" || as.field == "first_name") {
            const bool isAddress = std::all_of(m_table.rows.begin(), m_table.rows.end(), [&](const auto &row) {
                return row.cells[column].empty() || isFormOfAddress(row.cells[column]);
            });
            return isEmpty(column) || !isAddress;
        }
        if (as.field == "organisation" && !as.surely && hasLongAnswers(m_table.rows, column)) // "Describe your organisation and its work"
            return false;
        if (as.field == "email" && headingKey(m_uses[column].heading) == "username")
            return anyCell([](std::string_view cell) { return cell.find('@') != std::string_view::npos; });
        return true;
    }

    /// Each row has a number or a label of its own.
    bool numbersRows(std::size_t column) const
    {
        std::unordered_set<std::string_view> different;
        return std::all_of(m_table.rows.begin(), m_table.rows.end(), [&](const auto &row) {
            const std::string &cell = row.cells[column];
            return looksLikeCode(cell) && isCode(cell) && different.insert(cell).second;
        });
    }

    void keepRest()
    {
        for (ColumnUse &use : m_uses) {
            if (m_free[use.index] && !isEmpty(use.index))
                use.field = use.heading.empty() ? std::string() : nameFor(use);
        }
    }

    bool isEmpty(std::size_t column) const
    {
        return std::all_of(m_table.rows.begin(), m_table.rows.end(), [&](const auto &row) { return row.cells[column].empty(); });
    }

    /// What is kept privately as "email" lies where the field does: beside a column that is the field one of the two would be lost.
    void keepApart()
    {
        const auto isField = [&](std::string_view field) {
            return std::any_of(m_uses.begin(), m_uses.end(), [&](const ColumnUse &use) { return use.field == field; });
        };
        for (ColumnUse &use : m_uses) {
            const std::string base(privateName(use.field));
            const bool isHere = (tellsWho(base) && isField(base)) || (base == "name" && (isField("entrant") || isField("first_name") || isField("last_name")));
            std::string apart = use.field;
            for (int n = 2; !base.empty() && isHere && m_taken.contains(apart); ++n)
                apart = use.field + "_" + std::to_string(n);
            m_taken.insert(apart);
            use.field = apart;
        }
    }

    std::string nameFor(const ColumnUse &use)
    {
        // A second column for a field that tells who somebody is says the same of them as the first.
        std::string base = attributeName(use.heading);
        const std::string meant = guessField(use.heading, m_wishes.table).field;
        // Whatever its answers are: what may be shown is asked of every field that is called a consent.
        if (const bool isConsent = meant.ends_with("consent"); isConsent && base.find("consent") == std::string::npos)
            base = consentName(meant, base);
        const std::string kind = isGroup(meant) && isCoded(use.index, meant) && !tellsWho(base) ? "entrant." : "private.";
        std::string name = kind + base;
        for (int n = 2; m_taken.contains(name) || (tellsWho(base) && name == kind + base); ++n) {
            const std::string number = "_" + std::to_string(n);
            name = kind + base.substr(0, longestName - number.size()) + number;
        }
        m_taken.insert(name);
        return name;
    }

    /// Whether what a heading means puts entrants into groups; a category does, in a call without divisions, too. A coded
    /// attribute lies in records that are signed and stay, so nothing becomes one that a person or a heading does not call so:
    /// who teaches three entrants comes three times and is no group.
    static bool isGroup(std::string_view field) { return field == "division" || field.starts_with("entrant."); }

    /// Whether cells put entrants into groups: short, few different ones, none of which tells how to reach anybody.
    bool isCoded(std::size_t column, std::string_view field) const
    {
        if (holdsEntryStates(m_table, column))
            return false;
        std::unordered_set<std::string_view> different;
        std::size_t filled = 0;
        for (const auto &row : m_table.rows) {
            const std::string_view cell = row.cells[column];
            if (cell.empty())
                continue;
            if (!isUtf8(cell) || !isAttributeValue(cell) || looksPersonal(cell))
                return false;
            different.insert(cell);
            ++filled;
        }
        // "State" is a part of a country, or how far an entry has come.
        const bool maySayStatus = field == "entrant.region" && nameFit(m_uses[column].heading, field) == NameFit::None;
        if (maySayStatus && std::any_of(different.begin(), different.end(), isStatus))
            return false;
        // Whoever signs a consent with a name, or names the owner of a licence, is in no group, however often the name comes.
        const bool isAnswer = field.find("consent") != std::string_view::npos || field.find("licen") != std::string_view::npos;
        if (isAnswer && !std::all_of(different.begin(), different.end(), isUsualAnswer))
            return false;
        // With divisions, a value that is none of them is refused.
        if ((field != "division" || !m_wishes.hasDivisions) && (tellsApart(different.size(), filled) || showsOwner(column)))
            return false;
        // Answers in people's own words tell them apart unless they come again.
        const bool isOpen = field == "entrant.role" || field == "entrant.city";
        return (!isOpen || 2 * different.size() <= filled) && different.size() <= std::max(fewDifferent, m_table.rows.size() / 5);
    }

    const PlainTable &m_table;
    const ColumnWishes &m_wishes;
    std::vector<ColumnUse> m_uses;
    std::vector<bool> m_free;
    std::vector<FileClaim> m_claims;
    std::set<std::string> m_taken;
    std::vector<std::size_t> m_whoColumns; ///< names, addresses and institutions of the people whose rows they are
    std::vector<std::size_t> m_nameParts;  ///< given and family names
    mutable std::unordered_map<std::string, std::string> m_folded;
};

} // namespace

std::string columnName(const std::vector<std::string> &headings, std::size_t at)
{
    const std::string &heading = headings[at];
    const auto before = std::count(headings.begin(), headings.begin() + static_cast<std::ptrdiff_t>(at), heading);
    return before == 0 || heading.empty() ? heading : heading + " (" + std::to_string(before + 1) + ")";
}

Error missingColumn(const PlainTable &table, const std::string &column)
{
    constexpr std::size_t most = 300;
    const auto listed = [](const std::vector<std::string> &names) {
        std::string list;
        for (const std::string &name : names) {
            if (name.empty() || list.size() > most)
                continue;
            list += (list.empty() ? "" : ", ") + (name.size() > most ? std::string("…") : name);
        }
        return list;
    };
    return Error(Code::MISSING_COLUMN, {{"row", std::to_string(table.source.headerLine)},
                                        {"column", column},
                                        {"found", listed(table.header)},
                                        {"value", table.source.worksheet},
                                        {"limit", listed(table.source.others)},
                                        {"encoding", std::string(table.source.looksLike ? nameOf(*table.source.looksLike) : "")}});
}

std::string_view nameOf(ColumnUse::How how)
{
    switch (how) {
    case ColumnUse::How::Asked:
        return "asked";
    case ColumnUse::How::Remembered:
        return "remembered";
    case ColumnUse::How::Named:
        return "named";
    case ColumnUse::How::Guessed:
        return "guessed";
    case ColumnUse::How::Rest:
        return "rest";
    }
    return {};
}

std::string_view privateName(std::string_view field)
{
    constexpr std::string_view start = "private.";
    return field.starts_with(start) ? field.substr(start.size()) : std::string_view();
}

std::string columnKey(std::string_view header)
{
    std::string key;
    for (const char c : header) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (upper || plain)
            key.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
        else if (!key.empty() && key.back() != '_')
            key.push_back('_');
    }
    while (!key.empty() && key.back() == '_')
        key.pop_back();
    return key;
}

std::string attributeName(std::string_view heading)
{
    std::string name = columnKey(heading);
    if (!isWord(name))
        name = columnKey(asciiWords(heading));
    if (name.empty() || name.front() < 'a' || name.front() > 'z')
        name = "c_" + name;
    name = name.substr(0, longestName);
    while (name.ends_with('_'))
        name.pop_back();
    return name;
}

Result<std::vector<ColumnUse>> planColumns(const PlainTable &table, const ColumnWishes &wishes)
{
    return Planner(table, wishes).plan();
}

} // namespace palmares
