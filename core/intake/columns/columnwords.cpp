#include "core/intake/columns/columnwords.h"

#include "core/domain/sheetkinds.h"
#include "core/intake/columns/answers.h"
#include "core/intake/columns/askedwork.h"
#include "core/intake/columns/columnplan.h"
#include "core/intake/columns/wordsections.h"
#include "core/records/values.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <span>

namespace palmares {

namespace {

/// What form tools add for themselves, by its whole heading.
const std::set<std::string_view> &toolHeadings()
{
    static const auto headings = [] {
        std::set<std::string_view> all;
        for (const Meaning &meaning : meaningsIn("tools"))
            all.insert(meaning.words.begin(), meaning.words.end());
        return all;
    }();
    return headings;
}

const icu::Normalizer2 *foldingNormalizer()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(status);
}

icu::UnicodeString decomposed(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto folded = foldingNormalizer()->normalize(
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))), status);
    return icu::Normalizer2::getNFDInstance(status)->normalize(folded, status);
}

bool isAlnum(UChar32 c)
{
    return u_isalnum(c) != 0;
}

/// Only letters, digits and single blanks; marks above and below letters are gone.
std::string plainWords(const icu::UnicodeString &text)
{
    icu::UnicodeString words;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK || c == 0x0640)
            continue;
        if (isAlnum(c))
            words.append(c);
        else if (!words.isEmpty() && !words.endsWith(icu::UnicodeString(u' ')))
            words.append(u' ');
    }
    words.trim();
    std::string utf8;
    words.toUTF8String(utf8);
    return utf8;
}

std::map<std::string, std::string> indexOf(std::string_view section)
{
    std::map<std::string, std::string> index;
    for (const Meaning &meaning : meaningsIn(section)) {
        for (const std::string_view word : meaning.words)
            index.emplace(headingKey(word), meaning.field);
    }
    return index;
}

const std::map<std::string, std::string> &meaningsOf(TableOf table)
{
    static const auto entries = indexOf("entries");
    static const auto judges = indexOf("judges");
    static const auto scores = indexOf("scores");
    return table == TableOf::Entries ? entries : table == TableOf::Judges ? judges : scores;
}

using QuestionParts = std::vector<std::pair<std::string, std::string>>;

QuestionParts partsIn(std::string_view section)
{
    QuestionParts all;
    for (const Meaning &meaning : meaningsIn(section)) {
        for (const std::string_view part : meaning.words)
            all.emplace_back(headingKey(part), meaning.field);
    }
    return all;
}

const QuestionParts &questionParts(TableOf table)
{
    static const auto entries = partsIn("questions");
    static const auto judges = partsIn("judge_questions");
    static const QuestionParts none;
    return table == TableOf::Entries ? entries : table == TableOf::Judges ? judges : none;
}

bool hasAnyOf(const QuestionParts &parts, const std::string &key)
{
    const std::string words = " " + key + " ";
    return std::any_of(parts.begin(), parts.end(), [&](const auto &one) {
        const bool hasBlanks = static_cast<unsigned char>(one.first.front()) < 0x80;
        return words.find(hasBlanks ? " " + one.first + " " : one.first) != std::string::npos;
    });
}

/// "Your country coordinator" asks for somebody, not for a country.
bool namesSomebody(const std::string &key)
{
    static const QuestionParts people = partsIn("people");
    return hasAnyOf(people, key);
}

/// Whether a part stands in a question: from the beginning of a word on, where a script parts words.
bool asks(const std::string &key, std::string_view what)
{
    static const QuestionParts parts = partsIn("consents");
    return std::any_of(parts.begin(), parts.end(), [&](const auto &one) {
        if (one.second != what)
            return false;
        const bool hasBlanks = static_cast<unsigned char>(one.first.front()) < 0x80;
        return hasBlanks ? (" " + key).find(" " + one.first) != std::string::npos : key.find(one.first) != std::string::npos;
    });
}

/// The field of a question whether an entry may be shown; forms write it in many words. One whether somebody may be written to is none.
std::string consentAsked(const std::string &key)
{
    const bool isAboutShowing = asks(key, "publish");
    const bool isConsent = isAboutShowing ? asks(key, "agree") || asks(key, "ask") : asks(key, "agree") && !asks(key, "other");
    return !isConsent ? std::string() : asks(key, "guardian") ? "entrant.guardian_consent" : "entrant.consent";
}

/// "Describe your role in the project" names what is sent in, and asks of who sends it.
bool asksOfSomebody(const std::string &key)
{
    static const QuestionParts people = partsIn("senders");
    return asksWhoOneIs(key) || hasAnyOf(people, key);
}

} // namespace

namespace {

/// A heading with case folded and marks apart: the question, and what stands beside it. What stands in brackets explains; what stands before the last slash is the
/// group of the question.
struct HeadingParts {
    std::string question;
    std::string brackets;
    std::string group;
};

HeadingParts partsOf(std::string_view heading)
{
    std::string folded;
    decomposed(heading).toUTF8String(folded);
    std::string plain;
    std::string brackets;
    std::string group;
    int depth = 0;
    for (const char c : folded) {
        depth += c == '(' || c == '[' ? 1 : 0;
        (depth == 0 ? plain : brackets).push_back(c);
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    if (plain.find_first_not_of(" \t\r\n*:") == std::string::npos) {
        plain = folded;
        brackets.clear();
    }
    const auto slash = plain.rfind('/');
    // "Autor/a", "Candidat/e": an ending and no group
    constexpr std::array<std::string_view, 8> endings = {"a", "e", "as", "es", "os", "se", "ne", "trice"};
    const std::string_view ending = slash == std::string::npos ? std::string_view() : trimmedBlanks(std::string_view(plain).substr(slash + 1));
    if (std::find(endings.begin(), endings.end(), ending) != endings.end()) {
        plain.erase(slash);
    } else if (slash != std::string::npos && plain.find(' ') == std::string::npos && slash + 1 < plain.size()) {
        group.assign(plain, 0, slash);
        plain.erase(0, slash + 1);
    }
    return {std::move(plain), std::move(brackets), std::move(group)};
}

} // namespace

std::string headingKey(std::string_view heading)
{
    std::string key = plainWords(icu::UnicodeString::fromUTF8(partsOf(heading).question));
    // "1. Title", "Q3 Title"
    const auto blank = key.find(' ');
    if (blank != std::string::npos) {
        const std::string_view first = std::string_view(key).substr(key.front() == 'q' ? 1 : 0, blank - (key.front() == 'q' ? 1 : 0));
        if (!first.empty() && first.find_first_not_of("0123456789") == std::string_view::npos)
            key.erase(0, blank + 1);
    }
    return key;
}

std::string foldedWords(std::string_view text)
{
    return plainWords(decomposed(text));
}

bool isHanOrHangul(std::string_view text)
{
    const auto words = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    for (int32_t at = 0; at < words.length(); at = words.moveIndex32(at, 1)) {
        UErrorCode problem = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(words.char32At(at), &problem);
        if (U_FAILURE(problem) || (script != USCRIPT_HAN && script != USCRIPT_HANGUL))
            return false;
    }
    return !words.isEmpty();
}

std::string asciiWords(std::string_view text)
{
    // Not const, and made slowly: one for each thread.
    static thread_local const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    icu::UnicodeString words = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    if (!isAscii && toLatin)
        toLatin->transliterate(words);
    std::string latin;
    words.toUTF8String(latin);
    std::string ascii = plainWords(decomposed(latin));
    std::erase_if(ascii, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return ascii;
}

namespace {

/// "(English)", "（必填）": it says nothing else of the question.
bool isNeutral(const std::string &brackets)
{
    const bool isLanguage = languageTagIn(brackets) != brackets; // by its name: "id" is no Indonesian here
    return brackets.empty() || isLanguage || hasOnlyKnownWords(brackets);
}

HeadingGuess guessOfQuestion(std::string_view heading, TableOf table)
{
    constexpr std::size_t longestHeading = 4'000; // bytes
    if (heading.size() > longestHeading)
        return {};
    std::string lower(heading);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (toolHeadings().contains(lower))
        return {"-", true};
    if (lower.ends_with("_timestamp") || lower.ends_with("_complete")) // of each form of REDCap
        return {"-", true};
    // One choice of several in REDCap: of a consent the one that was ticked says it, and the one against it nothing more.
    if (const auto mark = lower.rfind("___"); mark != std::string::npos && mark > 0) {
        const HeadingGuess question = guessField(std::string_view(lower).substr(0, mark), table);
        const bool isConsent = question.field == "entrant.consent" || question.field == "entrant.guardian_consent";
        return !isConsent ? HeadingGuess() : lower.substr(mark) == "___1" ? question : HeadingGuess{"-", true};
    }
    // One choice of a question that has several: its cells say whether it was ticked. Of a consent the yes is the answer, as above.
    constexpr std::string_view choice = "(choice=";
    if (const auto mark = lower.find(choice); mark != std::string::npos) {
        const std::string_view rest = std::string_view(lower).substr(mark + choice.size());
        const HeadingGuess question = guessField(std::string_view(lower).substr(0, mark), table);
        const Answer answer = spokenAnswer(rest.substr(0, rest.find_last_of(')')));
        const bool isConsent = question.field == "entrant.consent" || question.field == "entrant.guardian_consent";
        return !isConsent || answer == Answer::Unclear ? HeadingGuess() : answer == Answer::Yes ? question : HeadingGuess{"-", true};
    }
    const std::string key = headingKey(heading);
    const auto &meanings = meaningsOf(table);
    constexpr std::string_view form = "form ";
    for (const std::string_view one : {std::string_view(key), std::string_view(key).substr(key.starts_with(form) ? form.size() : 0)}) {
        if (const auto found = meanings.find(std::string(one)); found != meanings.end())
            return {found->second, true, found->second != "text" || key != "resume" || heading.size() != key.size()}; // "Resume" is a life, "Résumé" a summary
    }
    static const auto numbers = indexOf("numbers");
    if (const auto found = numbers.find(key); table != TableOf::Scores && found != numbers.end())
        return {found->second, false};
    // "Your country/Your name": the question stands behind its group, whose words say nothing of the cells.
    const auto slash = heading.rfind('/');
    const std::string_view question = slash == std::string_view::npos ? std::string_view() : heading.substr(slash + 1);
    if (const HeadingGuess asked = question.empty() ? HeadingGuess() : guessField(question, table); !asked.field.empty()) {
        const bool isRead = table == TableOf::Entries && (asked.field == "title" || asked.field == "text");
        const std::string group = foldedWords(heading.substr(0, slash));
        return isRead && asksOfSomebody(group) ? HeadingGuess() : HeadingGuess{asked.field, false, (asked.surely || asked.ofWork) && isGroupOfWork(group)};
    }
    if (const std::string consent = table == TableOf::Entries ? consentAsked(key) : std::string(); !consent.empty())
        return {consent, false};
    if (const std::string asked = table == TableOf::Entries ? askedOfWork(key) : std::string(); !asked.empty() && !(asked == "text" && asksOfSomebody(key)))
        return {asked, false, true};
    for (const auto &[part, field] : questionParts(table)) {
        // Whole words, but for scripts that put no blanks between them.
        const auto at = key.find(part);
        if (at == std::string::npos)
            continue;
        const bool isWord = at == 0 || key[at - 1] == ' ' || static_cast<unsigned char>(part.front()) >= 0x80;
        const bool isGroup = field.starts_with("entrant.");
        const bool isOthers = field == "text" && (asksOfSomebody(key) || !namesWork(key));
        if (isWord && !isOthers && !(isGroup && (namesSomebody(key) || (!question.empty() && headingKey(question).find(part) == std::string::npos))))
            return {field, false};
    }
    return {};
}

} // namespace

HeadingGuess guessField(std::string_view heading, TableOf table)
{
    HeadingGuess guess = guessOfQuestion(heading, table);
    if (const auto slash = heading.rfind('/'); guess.field == "name" && slash != std::string_view::npos) { // "project/name" is no person's
        const HeadingGuess asOne = guessOfQuestion(foldedWords(heading.substr(0, slash)) + " " + std::string(heading.substr(slash + 1)), table);
        if ((asOne.surely || asOne.ofWork) && !asOne.field.empty())
            guess = asOne;
    }
    const bool isRead = guess.field == "title" || guess.field == "text" || guess.field == "attachment"; // by judges
    if (!isRead || table != TableOf::Entries)
        return guess;
    const HeadingParts parts = partsOf(heading);
    const auto words = [](const std::string &part) { return plainWords(icu::UnicodeString::fromUTF8(part)); };
    const std::string brackets = words(parts.brackets);
    const std::string group = words(parts.group);
    if (guess.field != "attachment" && (asksOfSomebody(brackets) || asksOfSomebody(group))) // "Title (position of the applicant)", "team/description"
        return {};
    if (!isNeutral(brackets) || !(group.empty() || isGroupOfWork(group)))
        guess.surely = guess.ofWork = false;
    return guess;
}

bool asksWhoOneIs(std::string_view heading)
{
    static const QuestionParts selves = partsIn("selves");
    return hasAnyOf(selves, foldedWords(heading));
}

bool asksForPapers(std::string_view heading)
{
    static const QuestionParts papers = partsIn("papers");
    return hasAnyOf(papers, foldedWords(heading));
}

bool areRomance(std::span<const std::string> headings)
{
    static const QuestionParts words = partsIn("romance");
    return std::any_of(headings.begin(), headings.end(), [](const std::string &heading) { return hasAnyOf(words, foldedWords(heading)); });
}

bool namesResume(std::string_view heading)
{
    return (" " + foldedWords(heading) + " ").find(" resume ") != std::string::npos;
}

bool mayBeOfPerson(std::string_view heading)
{
    static const QuestionParts either = partsIn("either");
    return hasAnyOf(either, foldedWords(heading));
}

NameFit nameFit(std::string_view heading, std::string_view field)
{
    static const QuestionParts names = partsIn("names");
    const std::string key = headingKey(heading);
    std::string exact(field.substr(field.find('.') + 1));
    std::replace(exact.begin(), exact.end(), '_', ' ');
    if (key == exact)
        return NameFit::Exact;
    const bool isCalled = std::any_of(names.begin(), names.end(), [&](const auto &one) { return one.second == field && one.first == key; });
    return isCalled ? NameFit::Called : NameFit::None;
}

bool tellsWho(std::string_view field)
{
    constexpr std::string_view fields[] = {"name",  "entrant",      "first_name",   "last_name", "email",
                                           "phone", "organisation", "organization", "address",   "note"};
    return std::find(std::begin(fields), std::end(fields), field) != std::end(fields);
}

bool isOneOfSurnames(std::string_view heading)
{
    static const auto headings = indexOf("surnames");
    return headings.contains(headingKey(heading));
}

bool isStatus(std::string_view cell)
{
    static const auto words = indexOf("statuses");
    return words.contains(foldedWords(cell));
}

bool isFormOfAddress(std::string_view cell)
{
    static const auto forms = indexOf("addresses");
    const std::string words = foldedWords(cell);
    const auto parts = splitAt(words, ' ');
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [](std::string_view part) { return forms.contains(std::string(part)); });
}

std::string languageTagIn(std::string_view cell)
{
    static const auto names = indexOf("languages");
    if (cell.find('/') != std::string_view::npos)
        return std::string(cell); // two of them, and none is meant more than the other
    if (const auto found = names.find(headingKey(cell)); found != names.end())
        return found->second;
    return std::string(cell);
}

namespace {

/// What lies between any of the separators, trimmed; empty pieces are left out.
std::vector<std::string> piecesOf(std::string_view text, std::span<const std::string_view> separators)
{
    std::vector<std::string> pieces;
    std::string piece;
    const auto keep = [&] {
        if (const auto plain = trimmedBlanks(piece); !plain.empty())
            pieces.emplace_back(plain);
        piece.clear();
    };
    while (!text.empty()) {
        const auto separator = std::find_if(separators.begin(), separators.end(), [&](std::string_view one) { return text.starts_with(one); });
        if (separator == separators.end()) {
            piece += text.front();
            text.remove_prefix(1);
            continue;
        }
        keep();
        text.remove_prefix(separator->size());
    }
    keep();
    return pieces;
}

constexpr std::array<std::string_view, 14> languageSeparators{",", ";", "/", "|", "\n", "\r", "\t", "、", "，", "；", "／", "｜", "،", "؛"};
constexpr std::array<std::string_view, 12> wordsForAnd{" and ", " y ", " e ", " et ", " و", " & ", "&", "+", "和", "与", "及", "＋"};

constexpr std::string_view space = " ";

/// "en", "zh-Hans".
bool isShortTag(std::string_view tag)
{
    return isLanguageTag(tag) && (tag.size() == 2 || tag[2] == '-');
}

/// The tags between the separators; none at all if one of the pieces is no such tag.
std::vector<std::string> tagsApart(std::string_view piece, std::span<const std::string_view> separators, bool (*isTag)(std::string_view))
{
    std::vector<std::string> tags;
    for (const std::string &part : piecesOf(piece, separators))
        tags.push_back(languageTagIn(part));
    if (!std::all_of(tags.begin(), tags.end(), isTag))
        tags.clear();
    return tags;
}

} // namespace

std::vector<std::string> languageTagsIn(std::string_view cell)
{
    std::vector<std::string> tags;
    for (const std::string &piece : piecesOf(cell, languageSeparators)) {
        const std::string whole = languageTagIn(piece);
        std::vector<std::string> parts;
        if (!isLanguageTag(whole)) {
            parts = tagsApart(piece, wordsForAnd, isLanguageTag);
            if (parts.empty()) // words of a sentence may look like tags of three letters, hardly like several of two
                parts = tagsApart(piece, std::span(&space, 1), isShortTag);
        }
        if (parts.empty())
            tags.push_back(whole);
        else
            tags.insert(tags.end(), parts.begin(), parts.end());
    }
    return tags;
}

std::vector<std::string> piecesOfList(std::string_view cell)
{
    std::vector<std::string> pieces;
    for (std::string &piece : piecesOf(cell, languageSeparators)) {
        std::vector<std::string> parts = piecesOf(piece, wordsForAnd);
        const bool isParted = parts.size() > 1;
        pieces.push_back(std::move(piece));
        if (isParted)
            pieces.insert(pieces.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    }
    return pieces;
}

std::vector<std::string_view> wordsOfPeople()
{
    std::vector<std::string_view> words;
    for (const std::string_view section : {"people", "teams"}) {
        for (const Meaning &meaning : meaningsIn(section))
            words.insert(words.end(), meaning.words.begin(), meaning.words.end());
    }
    return words;
}

bool isContact(std::string_view cell)
{
    constexpr std::ptrdiff_t fewestDigits = 7; // of a telephone with its country
    if (cell.find('@') != std::string_view::npos || cell.find("://") != std::string_view::npos || cell.starts_with("www."))
        return true;
    return cell.starts_with('+') && std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }) >= fewestDigits;
}

std::string checkAnswerIn(std::string_view cell)
{
    // Signs are no letters: they stand as they are.
    static const auto answers = [] {
        std::map<std::string, std::string> all = indexOf("answers");
        for (const Meaning &meaning : meaningsIn("answers")) {
            for (const std::string_view word : meaning.words)
                all.emplace(word, meaning.field);
        }
        all.erase(std::string());
        return all;
    }();
    for (const std::string &key : {std::string(trimmedBlanks(cell)), headingKey(cell)}) {
        if (const auto found = answers.find(key); found != answers.end())
            return found->second;
    }
    return std::string(cell);
}

namespace {

std::string meantBy(const std::map<std::string, std::string> &names, std::string_view cell)
{
    const auto found = names.find(headingKey(cell));
    return found == names.end() ? std::string(cell) : found->second;
}

} // namespace

std::string sheetKindIn(std::string_view cell)
{
    static const auto names = indexOf("kinds");
    if (const std::string key = columnKey(cell); isSheetKind(key))
        return key;
    return meantBy(names, cell);
}

std::string sheetStateIn(std::string_view cell)
{
    static const auto names = indexOf("states");
    if (trimmedBlanks(cell) == "×") // as printed sheets have it, and no word
        return "cannot_judge";
    return meantBy(names, cell);
}

} // namespace palmares
