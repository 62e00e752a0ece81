#pragma once

#include "core/intake/tables/plaintable.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

// What the cells of a column and the words above it say together. Lists of words are never whole: what they do not know is for a person to say.

namespace palmares {

/// Whether somebody wrote sentences there: eight words or more, or fifteen signs of a script that puts no blanks between words. An address on the web is no word.
bool isLongAnswer(std::string_view cell);

/// Whether a third or more of the answers are long.
bool hasLongAnswers(std::span<const PlainTable::Row> rows, std::size_t column);

/// Whether a cell is the name of a file or of several ("poster.jpg; film.mp4"), by their endings, or an address on the web of one, by its ending or by who keeps files there.
bool namesFiles(std::string_view cell);

/// Whether what follows the code in a file's name says nothing (".pdf", " (2).jpg", "_b.jpg"; a long number may be anybody's) or that it is what was sent in and nothing else ("_poster v2.pdf").
/// "_passport.pdf", " portrait.jpg" and " Anna Brown.jpg" may be anything.
bool isNameOfWork(std::string_view name);

/// What REDCap writes where a file was sent in; the files themselves are saved as "RECORD_COLUMN…".
inline constexpr std::string_view fileOfRedcap = "[document]";

/// How much a column says that it holds the files of entries.
enum class FileClaim {
    None,
    Papers,  ///< it asks for somebody's papers, or its words may mean them ("Upload your CV", "Suba su carta")
    Perhaps, ///< it asks for a file in words that are not all known ("Upload what you measured") or that may mean somebody's own ("Your photo"), or its cells name files
    OfWork,  ///< its heading has no other words than for what is sent in ("Your poster", "Upload your drawings")
    Files    ///< the same with a word for a file as such ("Attachment", "作品文件")
};
FileClaim fileClaim(const std::string &heading, std::span<const PlainTable::Row> rows, std::size_t column);

/// Which of these columns holds the files of entries: the one that is headed so, or else the only one that asks for files other than papers, if it names what is sent in. Which of
/// several holds what is judged, and which a portrait or somebody's papers, is for a person to say.
std::optional<std::size_t> columnOfFiles(std::span<const FileClaim> claims);

/// Whether it asks who somebody is, and names nothing that is sent in.
bool asksOfPerson(const std::string &heading);

/// Whether it asks for a text in words that are not all known ("Describe the project and its context").
bool isPerhapsText(const std::string &heading);

} // namespace palmares
