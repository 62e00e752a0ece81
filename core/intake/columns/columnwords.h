#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// A heading in the form in which headings are compared: compatibility forms and case folded, accents and vowel marks gone,
/// numbering, brackets and the group before a slash left out, one blank between words. "1. Título de la obra (obligatorio) *"
/// and "titulo de la obra" are the same.
std::string headingKey(std::string_view heading);

/// Letters and digits in the form in which they are compared: compatibility forms and case folded, accents and vowel marks
/// gone, one blank between words.
std::string foldedWords(std::string_view text);

/// Whether a text is written in Chinese characters or Hangul and in nothing else; false for no text.
bool isHanOrHangul(std::string_view text);

/// Letters and digits of any script as ASCII words: "国家" → "guo jia", "العنوان" → "alnwan".
std::string asciiWords(std::string_view text);

/// The field of entries or of judges that a heading means in English, Chinese, Spanish, French or Arabic, by itself or as the
/// question of a form ("What is the title of your entry?"); empty if none. `surely` is false for a guess from part of it.
struct HeadingGuess {
    std::string field; ///< a field of the register, "entrant.NAME", "private.NAME", or "-" for what tools add for themselves
    bool surely = false;
    bool ofWork = false; ///< the heading is of what is sent in and of nothing else: several such columns may be its text, and no other is without anybody's word
};
enum class TableOf { Entries, Judges, Scores };
HeadingGuess guessField(std::string_view heading, TableOf table);

/// "Describe yourself", "Your background": it asks for what judges do not read.
bool asksWhoOneIs(std::string_view heading);

/// "Upload a copy of your ID card", "Joignez l’autorisation parentale": it asks for papers that nobody judges.
bool asksForPapers(std::string_view heading);

/// Whether the headings of a table are in French or Spanish, as far as their words tell: there a "résumé" is a summary, and in English a life.
bool areRomance(std::span<const std::string> headings);
/// Whether it speaks of a "résumé".
bool namesResume(std::string_view heading);

/// "Your photo", "Votre résumé": a request for a file that may be somebody's own, a portrait or a CV, as well as what is sent in.
bool mayBeOfPerson(std::string_view heading);

/// How much a heading is what an attribute is called: two headings may mean one attribute ("Region" and "State"), and then the one that
/// is its name is it.
enum class NameFit {
    None,   ///< another word for it, or its question
    Called, ///< what it is called in one of the five languages
    Exact   ///< its own name: "Age band" of `age_band`
};
NameFit nameFit(std::string_view heading, std::string_view field);

/// Whether a field is one of a person (name, email, organisation …), which no attribute may be called.
bool tellsWho(std::string_view field);

/// Whether a heading asks for one of two family names ("Apellido paterno"): the other one is in a column of its own.
bool isOneOfSurnames(std::string_view heading);

/// Whether a cell says how far something that was sent in has come ("Submitted", "In progress", "withdrawn"), in the five languages.
bool isStatus(std::string_view cell);

/// The language tag that a cell means: a tag as it is, or the name of one of the languages that calls are mostly in, in
/// those languages ("Français", "西班牙语", "Arabic"); else the cell as it came.
std::string languageTagIn(std::string_view cell);

/// The tags of a cell that names any number of languages, in its order: with a comma, a semicolon, a slash or a bar between them in
/// any script, or a word for "and" where what stands on both sides is a language. What is none stays as it came.
std::vector<std::string> languageTagsIn(std::string_view cell);

/// What lies between commas, semicolons, slashes, bars and line breaks of any script, and of each of these once more what lies between words
/// for "and" where there are any.
std::vector<std::string> piecesOfList(std::string_view cell);

/// The words that say in a heading that it asks for people, in the five languages.
std::vector<std::string_view> wordsOfPeople();

/// Whether a cell is nothing but a form of address, in the five languages: "Mrs", "M.", "Sra. Dra.", "女士".
bool isFormOfAddress(std::string_view cell);

/// Whether a cell says how to reach somebody: an address, a link, or a number with its country.
bool isContact(std::string_view cell);

/// The answer to an item of a check that a cell means ("pass", "fail", "unsure"), as a word of the five languages or as a sign; else the
/// cell.
std::string checkAnswerIn(std::string_view cell);

/// The coded word of sheetKinds for why somebody does not judge that a cell means, in the five languages; else the cell.
std::string sheetKindIn(std::string_view cell);

/// The coded state of a sheet that a cell means ("recused", "cannot_judge", "blank"), in the five languages; else the cell.
std::string sheetStateIn(std::string_view cell);

} // namespace palmares
