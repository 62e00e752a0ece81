#pragma once

#include "ui/text/sentence.h"

// How sure a ranking is, and how far judges agree.
namespace palmares::text::statistics {

// Headings and cells of tables.
inline constexpr Sentence adjusted{QT_TRANSLATE_NOOP("CommandLine", "Adjusted")};
inline constexpr Sentence error{QT_TRANSLATE_NOOP("CommandLine", "±")};
inline constexpr Sentence adjustedRank{QT_TRANSLATE_NOOP("CommandLine", "Adjusted rank")};
inline constexpr Sentence rankFrom{QT_TRANSLATE_NOOP("CommandLine", "Rank from")};
inline constexpr Sentence rankTo{QT_TRANSLATE_NOOP("CommandLine", "to")};
inline constexpr Sentence top{QT_TRANSLATE_NOOP("CommandLine", "P(top)")};
inline constexpr Sentence judge{QT_TRANSLATE_NOOP("CommandLine", "Judge")};
inline constexpr Sentence effect{QT_TRANSLATE_NOOP("CommandLine", "Gives more by")};

// Scores by what entries are.
inline constexpr Sentence attribute{QT_TRANSLATE_NOOP("CommandLine", "Attribute")};
inline constexpr Sentence value{QT_TRANSLATE_NOOP("CommandLine", "Value")};
inline constexpr Sentence entries{QT_TRANSLATE_NOOP("CommandLine", "Entries")};
inline constexpr Sentence raw{QT_TRANSLATE_NOOP("CommandLine", "Plain mean")};
inline constexpr Sentence besideOthers{QT_TRANSLATE_NOOP("CommandLine", "Beside the others")};
inline constexpr Sentence from{QT_TRANSLATE_NOOP("CommandLine", "from")};
inline constexpr Sentence to{QT_TRANSLATE_NOOP("CommandLine", "to")};
inline constexpr Sentence p{QT_TRANSLATE_NOOP("CommandLine", "p")};
inline constexpr Sentence languageMatch{
    QT_TRANSLATE_NOOP("CommandLine", "Entries in a language that the judge reads get {difference} points more than "
                                     "others ({low} to {high}; p {p})")};
inline constexpr Sentence cannotSayWhy{QT_TRANSLATE_NOOP(
    "CommandLine", "p counts how many attributes were looked at. It says whether groups differ more than by chance, "
                   "not why, and nothing of groups that are too small to be shown")};

// Under the tables; what has no value is followed by its code.
inline constexpr Sentence noModel{QT_TRANSLATE_NOOP("CommandLine", "No model: {code}")};
inline constexpr Sentence model{QT_TRANSLATE_NOOP(
    "CommandLine", "Mean {mean}; variance of entries {entries}, of judges {judges}, of the rest {rest}")};
inline constexpr Sentence parts{
    QT_TRANSLATE_N_NOOP("CommandLine", "The scores fall into %n parts without a judge in common: comparing "
                                       "entries of different parts rests on assumptions alone"),
    "The scores are one part"};
inline constexpr Sentence part{QT_TRANSLATE_NOOP("CommandLine", "Part {number}: judges {judges}; entries {entries}")};
inline constexpr Sentence further{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n further reviews: of {close} entries too close to call, about {after} would be left"),
    "%n further review: of {close} entries too close to call, about {after} would be left"};
inline constexpr Sentence noFurther{QT_TRANSLATE_NOOP("CommandLine", "{close} entries are too close to call, and no further reviews would settle the cut")};
inline constexpr Sentence ask{QT_TRANSLATE_N_NOOP("CommandLine", "{entry}: %n further reviews, by {judges}"),
                              "{entry}: %n further review, by {judges}"};
inline constexpr Sentence tooAlike{QT_TRANSLATE_NOOP("CommandLine", "{entry}: not even all judges left would settle it; it is a matter for the committee")};
inline constexpr Sentence alpha{
    QT_TRANSLATE_NOOP("CommandLine", "Krippendorff's alpha: interval {interval}, ordinal {ordinal}")};
inline constexpr Sentence icc{
    QT_TRANSLATE_NOOP("CommandLine", "Intraclass correlation: of one judge {one}, of the mean {mean}")};
inline constexpr Sentence kendall{QT_TRANSLATE_NOOP("CommandLine", "Kendall's W {value}")};

} // namespace palmares::text::statistics
