#pragma once

#include "ui/text/sentence.h"

// What of an entry shows who sent it.
namespace palmares::text::blind {

inline constexpr Sentence where{QT_TRANSLATE_NOOP("CommandLine", "Where")};
inline constexpr Sentence what{QT_TRANSLATE_NOOP("CommandLine", "What")};
inline constexpr Sentence found{QT_TRANSLATE_NOOP("CommandLine", "Found")};
inline constexpr Sentence becomes{QT_TRANSLATE_NOOP("CommandLine", "Packages")};
inline constexpr Sentence inTitle{QT_TRANSLATE_NOOP("CommandLine", "title ({lang})")};
inline constexpr Sentence inText{QT_TRANSLATE_NOOP("CommandLine", "text ({lang})")};
inline constexpr Sentence inAttribute{QT_TRANSLATE_NOOP("CommandLine", "attribute {name}")};
inline constexpr Sentence inFile{QT_TRANSLATE_NOOP("CommandLine", "inside file {number}")};
inline constexpr Sentence name{QT_TRANSLATE_NOOP("CommandLine", "name of the entrant")};
inline constexpr Sentence namePart{QT_TRANSLATE_NOOP("CommandLine", "part of the name")};
inline constexpr Sentence organisation{QT_TRANSLATE_NOOP("CommandLine", "organisation of the entrant")};
inline constexpr Sentence address{QT_TRANSLATE_NOOP("CommandLine", "address of the entrant")};
inline constexpr Sentence email{QT_TRANSLATE_NOOP("CommandLine", "e-mail of the entrant")};
inline constexpr Sentence phone{QT_TRANSLATE_NOOP("CommandLine", "phone of the entrant")};
inline constexpr Sentence otherEmail{QT_TRANSLATE_NOOP("CommandLine", "an e-mail address")};
inline constexpr Sentence otherPhone{QT_TRANSLATE_NOOP("CommandLine", "a phone number")};
inline constexpr Sentence link{QT_TRANSLATE_NOOP("CommandLine", "a link")};
inline constexpr Sentence goes{QT_TRANSLATE_NOOP("CommandLine", "taken out")};
inline constexpr Sentence stays{QT_TRANSLATE_NOOP("CommandLine", "stays in")};
inline constexpr Sentence metadata{QT_TRANSLATE_NOOP("CommandLine", "hidden data")};
inline constexpr Sentence asItCame{QT_TRANSLATE_NOOP("CommandLine", "sent as it came")};
inline constexpr Sentence sound{QT_TRANSLATE_NOOP("CommandLine", "sound is not cleaned")};
inline constexpr Sentence video{QT_TRANSLATE_NOOP("CommandLine", "video is not cleaned")};
inline constexpr Sentence type{QT_TRANSLATE_NOOP("CommandLine", "files of this type are not cleaned")};
inline constexpr Sentence password{QT_TRANSLATE_NOOP("CommandLine", "protected by a password")};
inline constexpr Sentence damaged{QT_TRANSLATE_NOOP("CommandLine", "breaks the rules of its format")};
inline constexpr Sentence tooBig{QT_TRANSLATE_NOOP("CommandLine", "unpacks to more than can be looked through")};
inline constexpr Sentence pictureInside{QT_TRANSLATE_NOOP("CommandLine", "a picture inside is not cleaned")};
inline constexpr Sentence versions{QT_TRANSLATE_NOOP("CommandLine", "two versions of the entry differ")};
inline constexpr Sentence notHere{QT_TRANSLATE_NOOP("CommandLine", "the file is not here")};
inline constexpr Sentence nothing{
    QT_TRANSLATE_NOOP("CommandLine", "Nothing was found that shows who sent the entries.")};
inline constexpr Sentence pictures{
    QT_TRANSLATE_N_NOOP("CommandLine", "Look yourself at what %n pictures show: names in a picture are not found."),
    "Look yourself at what %n picture shows: names in a picture are not found."};
inline constexpr Sentence noEntrant{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have no data of an entrant: only addresses, numbers and links were looked for."),
    "%n entry has no data of an entrant: only addresses, numbers and links were looked for."};
inline constexpr Sentence correct{QT_TRANSLATE_NOOP(
    "CommandLine", "Black out the words with entries redact {call} ENTRY, correct texts with entries set {call} ENTRY FIELD=VALUE, take a file off with entries detach {call} ENTRY NUMBER.")};
inline constexpr Sentence blackedOut{
    QT_TRANSLATE_N_NOOP("CommandLine", "{entry}: black bars in %n titles and texts; judges get them with the next package. The words as they came stay with the office."),
    "{entry}: black bars in %n title or text; judges get it with the next package. The words as they came stay with the office."};
inline constexpr Sentence wouldBlackOut{QT_TRANSLATE_NOOP("CommandLine", "Would be blacked out: {words}")};
inline constexpr Sentence showSender{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries may show who sent them: entries blindness {call} names them."),
    "%n entry may show who sent it: entries blindness {call} names it."};
inline constexpr Sentence notCleanedYet{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n attachments still hold what their makers' programs wrote into them: package {call} cleans them, then write the "
                                       "bundle again."),
    "%n attachment still holds what its maker's program wrote into it: package {call} cleans it, then write the bundle again."};
inline constexpr Sentence titleAtMost{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have neither a text nor a file, so that judges read a title at most: {codes}."),
    "%n entry has neither a text nor a file, so that judges read a title at most: {codes}."};
inline constexpr Sentence answersUnread{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have long answers that are kept privately, so that no judge reads them: {fields}."),
    "%n entry has long answers that are kept privately, so that no judge reads them: {fields}."};
inline constexpr Sentence filesUnseen{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have no file, and names of files are kept with their private data: {fields}. entries attach gives an entry its files."),
    "%n entry has no file, and names of files are kept with its private data: {fields}. entries attach gives an entry its files."};
inline constexpr Sentence filesAsTheyCame{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n attachments cannot be cleaned and are sent as they came: entries blindness {call} names them."),
    "%n attachment cannot be cleaned and is sent as it came: entries blindness {call} names it."};

} // namespace palmares::text::blind
