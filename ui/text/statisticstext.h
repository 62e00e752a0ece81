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
inline constexpr Sentence effect{QT_TRANSLATE_NOOP("CommandLine", "Gives more than the panel by")};

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
                   "not why, and nothing of groups that are too small to be shown. That none is found does not prove that there is none: few entries show only large differences")};

// Other ways to rank, and how each judge went about it.
inline constexpr Sentence leastSquares{QT_TRANSLATE_NOOP("CommandLine", "Least squares")};
inline constexpr Sentence meanZ{QT_TRANSLATE_NOOP("CommandLine", "Mean of z")};
inline constexpr Sentence median{QT_TRANSLATE_NOOP("CommandLine", "Median")};
inline constexpr Sentence trimmed{QT_TRANSLATE_NOOP("CommandLine", "Trimmed")};
inline constexpr Sentence skating{QT_TRANSLATE_NOOP("CommandLine", "Skating")};
inline constexpr Sentence borda{QT_TRANSLATE_NOOP("CommandLine", "Borda")};
inline constexpr Sentence copeland{QT_TRANSLATE_NOOP("CommandLine", "Copeland")};
inline constexpr Sentence schulze{QT_TRANSLATE_NOOP("CommandLine", "Schulze")};
inline constexpr Sentence bradleyTerry{QT_TRANSLATE_NOOP("CommandLine", "Bradley–Terry")};
inline constexpr Sentence rasch{QT_TRANSLATE_NOOP("CommandLine", "Rasch")};
inline constexpr Sentence withoutUnusual{QT_TRANSLATE_NOOP("CommandLine", "Without judges who differ")};
inline constexpr Sentence drawnAnew{QT_TRANSLATE_NOOP("CommandLine", "Judges drawn anew")};
inline constexpr Sentence beatsNext{QT_TRANSLATE_NOOP("CommandLine", "P(beats the next)")};
inline constexpr Sentence tieGroup{QT_TRANSLATE_NOOP("CommandLine", "Tie group")};
inline constexpr Sentence agreement{QT_TRANSLATE_NOOP("CommandLine", "Agreement")};
inline constexpr Sentence slope{QT_TRANSLATE_NOOP("CommandLine", "Slope")};
inline constexpr Sentence spread{QT_TRANSLATE_NOOP("CommandLine", "Spread")};
inline constexpr Sentence drift{QT_TRANSLATE_NOOP("CommandLine", "Drift")};
inline constexpr Sentence seconds{QT_TRANSLATE_NOOP("CommandLine", "Seconds")};
inline constexpr Sentence infit{QT_TRANSLATE_NOOP("CommandLine", "Infit")};
inline constexpr Sentence outfit{QT_TRANSLATE_NOOP("CommandLine", "Outfit")};
inline constexpr Sentence differsIn{QT_TRANSLATE_NOOP("CommandLine", "Differs in")};
inline constexpr Sentence severity{QT_TRANSLATE_NOOP("CommandLine", "severity")};
inline constexpr Sentence scatter{QT_TRANSLATE_NOOP("CommandLine", "scatter")};
inline constexpr Sentence useOfScale{QT_TRANSLATE_NOOP("CommandLine", "use of the scale")};
inline constexpr Sentence allAlike{QT_TRANSLATE_NOOP("CommandLine", "criteria all alike")};
inline constexpr Sentence everyEntryTheSame{QT_TRANSLATE_NOOP("CommandLine", "every entry the same")};
inline constexpr Sentence ownLanguagesWord{QT_TRANSLATE_NOOP("CommandLine", "own languages")};
inline constexpr Sentence extremeGrades{QT_TRANSLATE_NOOP("CommandLine", "only the lowest or only the highest grade")};
inline constexpr Sentence scatterRatio{QT_TRANSLATE_NOOP("CommandLine", "Scatter")};
inline constexpr Sentence criteriaApart{QT_TRANSLATE_NOOP("CommandLine", "Criteria apart")};
inline constexpr Sentence ownLanguages{QT_TRANSLATE_NOOP("CommandLine", "Own languages")};
inline constexpr Sentence driftWord{QT_TRANSLATE_NOOP("CommandLine", "drift")};
inline constexpr Sentence waysHead{QT_TRANSLATE_NOOP("CommandLine", "Ranks by other methods; the official one decides")};
inline constexpr Sentence waysUnlike{QT_TRANSLATE_NOOP(
    "CommandLine", "They count the sheets of this round alone, all alike, and the rules do not: only the rank without judges who differ is by the rules")};
inline constexpr Sentence meanZNote{QT_TRANSLATE_NOOP(
    "CommandLine", "The mean of z takes every judge to have seen entries of the same kind, and stretches what judges of little spread gave")};
inline constexpr Sentence judgesHead{
    QT_TRANSLATE_NOOP("CommandLine", "How each judge compares with colleagues on the same entries; nobody is left out")};
inline constexpr Sentence skillingsMack{
    QT_TRANSLATE_NOOP("CommandLine", "Skillings–Mack {value} with {df} degrees of freedom, p {p}")};
inline constexpr Sentence halo{QT_TRANSLATE_NOOP(
    "CommandLine", "Criteria of a sheet share {share} of what neither entry nor judge explains ({low} to {high})")};

// Under the tables; what has no value is followed by its code.
inline constexpr Sentence noModel{QT_TRANSLATE_NOOP("CommandLine", "No model: {code}")};
inline constexpr Sentence weighUnlike{QT_TRANSLATE_NOOP(
    "CommandLine", "The model counts all sheets of this round alike, the rules do not: adjusted values, ranks and chances are not those of the ranking")};
inline constexpr Sentence model{QT_TRANSLATE_NOOP(
    "CommandLine", "Mean {mean}; variance of entries {entries}, of judges {judges}, of the rest {rest}")};
inline constexpr Sentence division{QT_TRANSLATE_NOOP("CommandLine", "Division {division}:")};
inline constexpr Sentence waiting{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n entries have too few scores for a rank: these chances leave them out"),
    "%n entry has too few scores for a rank: these chances leave it out"};
inline constexpr Sentence iterative{QT_TRANSLATE_NOOP(
    "CommandLine", "The table is too large for exact algebra: these variances carry random errors of about {entries}, {judges} and {rest}")};
inline constexpr Sentence flatJudges{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n judges give every entry the same: {judges}"),
    "%n judge gives every entry the same: {judges}"};
inline constexpr Sentence thinJudges{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n judges have fewer than {least} sheets, too few to be compared: {judges}"),
    "%n judge has fewer than {least} sheets, too few to be compared: {judges}"};
inline constexpr Sentence parts{
    QT_TRANSLATE_N_NOOP("CommandLine", "The scores fall into %n parts without a judge in common: comparing "
                                       "entries of different parts rests on assumptions alone"),
    "The scores are one part"};
inline constexpr Sentence part{QT_TRANSLATE_NOOP("CommandLine", "Part {number}: judges {judges}; entries {entries}")};
inline constexpr Sentence further{
    QT_TRANSLATE_N_NOOP("CommandLine", "%n further reviews: of {close} entries too close to call, about {after} would be left"),
    "%n further review: of {close} entries too close to call, about {after} would be left"};
inline constexpr Sentence capsUnknown{
    QT_TRANSLATE_NOOP("CommandLine", "How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them")};
inline constexpr Sentence noFurther{
    QT_TRANSLATE_NOOP("CommandLine", "{close} entries are too close to call, and not all reviews that judges could still give would settle the cut")};
inline constexpr Sentence nobodyLeft{
    QT_TRANSLATE_NOOP("CommandLine", "{close} entries are too close to call, and no judge is left to ask; one more judge who scored them all would leave about "
                                     "{after} of them so")};
inline constexpr Sentence noneApart{QT_TRANSLATE_NOOP(
    "CommandLine", "{close} entries are too close to call: the judges tell none from another, and no further reviews can be promised to settle the cut")};
inline constexpr Sentence noRoom{QT_TRANSLATE_NOOP("CommandLine", "{close} entries are too close to call, and no judge has room for a further review")};
inline constexpr Sentence allAsked{
    QT_TRANSLATE_NOOP("CommandLine", "{close} entries are too close to call, and whoever could be asked has been asked already: sheets are still to come")};
inline constexpr Sentence noRoomFor{QT_TRANSLATE_NOOP("CommandLine", "{entry}: whoever could still score it has as many sheets as a judge may have")};
inline constexpr Sentence allAskedFor{QT_TRANSLATE_NOOP("CommandLine", "{entry}: whoever could still score it has been asked already")};
inline constexpr Sentence noneLeft{
    QT_TRANSLATE_NOOP("CommandLine", "{entry}: no judge is left who could score it")};
inline constexpr Sentence ask{
    QT_TRANSLATE_N_NOOP("CommandLine", "{entry}: %n further reviews, by {judges}; chance to be let in now {now}, that it is settled then {then}"),
    "{entry}: %n further review, by {judges}; chance to be let in now {now}, that it is settled then {then}"};
inline constexpr Sentence askForRivals{
    QT_TRANSLATE_N_NOOP("CommandLine", "{entry}: %n further reviews only to settle its rivals, by {judges}; chance to be let in now {now}, that "
                                       "it is settled then {then}"),
    "{entry}: %n further review only to settle its rivals, by {judges}; chance to be let in now {now}, that it is settled then {then}"};
inline constexpr Sentence settledMeans{
    QT_TRANSLATE_NOOP("CommandLine", "An entry is settled when its chance to be let in is {low} or less, or {chance} or more")};
inline constexpr Sentence tooAlike{QT_TRANSLATE_NOOP("CommandLine", "{entry}: not even all judges left would settle it; it is a matter for the committee")};
inline constexpr Sentence alpha{
    QT_TRANSLATE_NOOP("CommandLine", "Krippendorff's alpha of sheet totals: interval {interval}, ordinal {ordinal}")};
inline constexpr Sentence icc{
    QT_TRANSLATE_NOOP("CommandLine", "Intraclass correlation: of one judge {one}, of the mean {mean}")};
inline constexpr Sentence iccLimits{
    QT_TRANSLATE_NOOP("CommandLine", "Intraclass correlation with its {level} interval: of one judge {one}, of the mean {mean}")};
inline constexpr Sentence meanSpearman{QT_TRANSLATE_NOOP("CommandLine", "Mean rank correlation of two judges {value}")};
inline constexpr Sentence kendall{QT_TRANSLATE_NOOP("CommandLine", "Kendall's W {value}")};

} // namespace palmares::text::statistics
