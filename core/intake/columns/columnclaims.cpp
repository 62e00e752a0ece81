#include "core/intake/columns/columnclaims.h"

#include "core/intake/columns/askedwork.h"
#include "core/intake/columns/columnwords.h"
#include "core/intake/columns/wordsections.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace palmares {

namespace {

/// Bytes of an address on the web with which a text begins, up to a blank; 0 for none.
std::size_t linkLength(std::string_view text)
{
    const bool isLink = text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
    return isLink ? std::min(text.find_first_of(" \t\r\n,;"), text.size()) : 0;
}

} // namespace

bool isLongAnswer(std::string_view cell)
{
    constexpr int manyWords = 8;
    constexpr int manySigns = 15;
    constexpr std::size_t looked = 2'000; // bytes
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(cell.data());
    const auto length = static_cast<std::int32_t>(std::min(cell.size(), looked));
    int words = 0;
    int signs = 0;
    bool isInWord = false;
    for (std::int32_t at = 0; at < length;) {
        if (const std::size_t link = isInWord ? 0 : linkLength(cell.substr(static_cast<std::size_t>(at))); link > 0) { // the runs of letters in it are no words
            at += static_cast<std::int32_t>(link);
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, at, length, c);
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = c < 0 ? USCRIPT_COMMON : uscript_getScript(c, &status);
        signs += script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_THAI ? 1 : 0;
        const bool isLetter = c >= 0 && u_isalpha(c);
        words += isLetter && !isInWord ? 1 : 0;
        isInWord = isLetter || (isInWord && (c == U'\'' || c == 0x2019 || c == U'-'));
    }
    return words >= manyWords || signs >= manySigns;
}

namespace {

/// Whether of the cells that have something in them at least one in so many is like this; false for none.
template <typename Is>
bool isOften(std::span<const PlainTable::Row> rows, std::size_t column, std::size_t oneIn, const Is &is)
{
    std::size_t filled = 0;
    std::size_t like = 0;
    for (const PlainTable::Row &row : rows) {
        const std::string &cell = row.cells[column];
        filled += cell.empty() ? 0 : 1;
        like += !cell.empty() && is(cell) ? 1 : 0;
    }
    return like > 0 && oneIn * like >= filled;
}

bool hasEnding(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return false;
    const std::string ending = foldedWords(name.substr(dot + 1));
    const Meanings &kinds = meaningsIn("endings");
    return std::any_of(kinds.begin(), kinds.end(), [&](const Meaning &kind) { return std::find(kind.words.begin(), kind.words.end(), ending) != kind.words.end(); });
}

/// Where form tools and people keep files, or a path that ends like the name of one.
bool isLinkToFile(std::string_view link)
{
    std::string_view rest = link.substr(link.starts_with("www.") ? 0 : link.find("://") + 3);
    rest = rest.substr(0, rest.find_first_of("?#"));
    const std::string_view host = rest.substr(0, rest.find('/'));
    const Meanings &hosts = meaningsIn("hosts");
    const bool keepsFiles = std::any_of(hosts.begin(), hosts.end(), [&](const Meaning &one) {
        return std::any_of(one.words.begin(), one.words.end(), [&](std::string_view name) { return host == name || (host.ends_with(name) && host[host.size() - name.size() - 1] == '.'); });
    });
    return keepsFiles || (host.size() < rest.size() && hasEnding(rest.substr(host.size())));
}

bool isFileName(std::string_view name)
{
    constexpr std::size_t longestName = 255; // bytes, on every system
    if (name == fileOfRedcap)
        return true;
    if (const std::size_t link = linkLength(name); link > 0)
        return link == name.size() && isLinkToFile(name);
    return name.size() <= longestName && name.find("://") == std::string_view::npos && hasEnding(name);
}

/// "entry form", "title page": paper on which the sender stands, too, whatever else its name says.
bool mayBeForm(std::string_view words)
{
    const Meanings &forms = meaningsIn("forms");
    return std::any_of(forms.begin(), forms.end(), [&](const Meaning &one) {
        return std::any_of(one.words.begin(), one.words.end(), [&](std::string_view form) {
            const std::string folded = foldedWords(form);
            return static_cast<unsigned char>(folded.front()) >= 0x80 ? words.find(folded) != std::string_view::npos
                                                                      : (" " + std::string(words) + " ").find(" " + folded + " ") != std::string::npos;
        });
    });
}

} // namespace

bool hasLongAnswers(std::span<const PlainTable::Row> rows, std::size_t column)
{
    return isOften(rows, column, 3, isLongAnswer);
}

bool namesFiles(std::string_view cell)
{
    std::string_view rest = cell;
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(rest.find("://") == std::string_view::npos ? ";\n" : ";\n, "), rest.size());
        const std::string_view name = trimmedCell(rest.substr(0, end));
        if (!name.empty() && !isFileName(name))
            return false;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return !trimmedCell(cell).empty();
}

bool isNameOfWork(std::string_view name)
{
    constexpr std::size_t mostDigits = 3; // more are a year, a day, somebody's number
    std::string all(name.substr(0, name.rfind('.')));
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (static_cast<std::size_t>(std::count_if(all.begin(), all.end(), isDigit)) > mostDigits)
        return false;
    std::replace_if(all.begin(), all.end(), isDigit, ' '); // "passport2" is a word like any other
    const std::string folded = foldedWords(all); // outlives the views of it
    std::string words;                           // "2", "b" and "v3" only tell one from the next
    for (const std::string_view word : splitAt(folded, ' ')) {
        if (word.size() > 1)
            words += (words.empty() ? "" : " ") + std::string(word);
    }
    return words.empty() || (hasOnlyKnownWords(words) && isGroupOfWork(words) && !asksForPapers(words) && !asksWhoOneIs(words) && !mayBeOfPerson(words) && !mayBeForm(words));
}

FileClaim fileClaim(const std::string &heading, std::span<const PlainTable::Row> rows, std::size_t column)
{
    const bool isEmpty = std::all_of(rows.begin(), rows.end(), [column](const PlainTable::Row &row) { return row.cells[column].empty(); });
    if (isEmpty)
        return FileClaim::None;
    const HeadingGuess guess = guessField(heading, TableOf::Entries);
    const bool asks = guess.field == "attachment" && !hasLongAnswers(rows, column);
    const bool isFree = guess.field.empty() || guess.field == "attachment" || guess.field == "text";
    const bool holds = !asks && isFree && isOften(rows, column, 2, namesFiles);
    if (!asks && !holds)
        return FileClaim::None;
    if (asksForPapers(heading) || asksWhoOneIs(heading))
        return FileClaim::Papers;
    const bool isWhole = guess.ofWork || (guess.surely && guess.field == "attachment");
    if (!isWhole || mayBeOfPerson(heading))
        return FileClaim::Perhaps;
    return namesFile(headingKey(heading)) ? FileClaim::Files : FileClaim::OfWork;
}

bool asksOfPerson(const std::string &heading)
{
    return asksWhoOneIs(heading) && !namesWork(headingKey(heading));
}

std::optional<std::size_t> columnOfFiles(std::span<const FileClaim> claims)
{
    const auto onlyOne = [claims](auto is) -> std::optional<std::size_t> {
        const auto first = std::find_if(claims.begin(), claims.end(), is);
        if (first == claims.end() || std::find_if(first + 1, claims.end(), is) != claims.end())
            return std::nullopt;
        return static_cast<std::size_t>(first - claims.begin());
    };
    if (const auto headedSo = onlyOne([](FileClaim claim) { return claim == FileClaim::Files; }))
        return headedSo;
    const auto only = onlyOne([](FileClaim claim) { return claim > FileClaim::Papers; });
    return only && claims[*only] == FileClaim::OfWork ? only : std::nullopt;
}

bool isPerhapsText(const std::string &heading)
{
    const HeadingGuess guess = guessField(heading, TableOf::Entries);
    return guess.field == "text" && !guess.ofWork;
}

} // namespace palmares
