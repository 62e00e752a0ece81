#pragma once

#include "ui/text/sentence.h"

// What the program says about its own use: help, and words on the command line that do not fit.
namespace palmares::text::usage {

inline constexpr Sentence about{
    QT_TRANSLATE_NOOP("CommandLine", "palmares-cli: every verb of Palmares without a window.")};
inline constexpr Sentence everywhere{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Everywhere: --home DIR (where calls and keys lie), --json, --lang CODE, --strict, --help")};
inline constexpr Sentence exits{QT_TRANSLATE_NOOP(
    "CommandLine",
    "Exit: 0 done, 1 something was refused, 2 usage, 3 a question needs an answer (--strict)")};
inline constexpr Sentence line{QT_TRANSLATE_NOOP("CommandLine", "Usage: {line}")};
inline constexpr Sentence noVerb{
    QT_TRANSLATE_NOOP("CommandLine", "There is no verb {verb}; palmares-cli --help lists them.")};
inline constexpr Sentence unknownOption{QT_TRANSLATE_NOOP("CommandLine", "unknown option {option}")};
inline constexpr Sentence takesNoValue{QT_TRANSLATE_NOOP("CommandLine", "{option} takes no value")};
inline constexpr Sentence givenTwice{QT_TRANSLATE_NOOP("CommandLine", "{option} was given twice")};
inline constexpr Sentence needsValue{QT_TRANSLATE_NOOP("CommandLine", "{option} needs a value")};
inline constexpr Sentence missing{QT_TRANSLATE_NOOP("CommandLine", "{word} is missing")};
inline constexpr Sentence tooManyWords{QT_TRANSLATE_NOOP("CommandLine", "too many words: {word}")};
inline constexpr Sentence wantsNumber{
    QT_TRANSLATE_NOOP("CommandLine", "{option} wants a whole number from {low} to {high}")};
inline constexpr Sentence wantsSize{QT_TRANSLATE_NOOP("CommandLine", "{option} wants a size such as 20MB")};
inline constexpr Sentence oneOf{QT_TRANSLATE_NOOP("CommandLine", "{option} is one of {words}")};
inline constexpr Sentence expected{QT_TRANSLATE_NOOP("CommandLine", "expected {form}, not {word}")};
inline constexpr Sentence oneStart{
    QT_TRANSLATE_NOOP("CommandLine", "say one of --template, --from and --rules")};
inline constexpr Sentence passOrFail{QT_TRANSLATE_NOOP("CommandLine", "say --pass or --fail REASON")};
inline constexpr Sentence confirmOrRevoke{QT_TRANSLATE_NOOP("CommandLine", "say --confirm or --revoke")};
inline constexpr Sentence deviceWins{QT_TRANSLATE_NOOP("CommandLine", "--device goes with --wins alone")};
inline constexpr Sentence goesWith{QT_TRANSLATE_NOOP("CommandLine", "{option} goes with {other} alone")};
inline constexpr Sentence slotAndChoice{
    QT_TRANSLATE_NOOP("CommandLine", "name a SLOT and either --use ID or --exclude")};
inline constexpr Sentence scoresOrNot{
    QT_TRANSLATE_NOOP("CommandLine", "either scores, or --recuse, or --cannot-judge")};
inline constexpr Sentence scoresOrWhat{QT_TRANSLATE_NOOP(
    "CommandLine", "nothing to save: say CRITERION=VALUE, a comment, --recuse, --cannot-judge, --take-back or --seen")};
inline constexpr Sentence rulesHaveScale{
    QT_TRANSLATE_NOOP("CommandLine", "either --rules, which say the scale, or --scale")};
inline constexpr Sentence noLanguage{
    QT_TRANSLATE_NOOP("CommandLine", "--lang {lang} is not one of the program's languages: {langs}")};
inline constexpr Sentence namesNobody{QT_TRANSLATE_NOOP("CommandLine", "--what {what} names nobody: leave --identified out")};
inline constexpr Sentence kindNamesNobody{QT_TRANSLATE_NOOP("CommandLine", "--kind {kind} names nobody: leave --identified out")};
inline constexpr Sentence notBoth{QT_TRANSLATE_NOOP("CommandLine", "either {one} or {other}")};
inline constexpr Sentence onlyWith{QT_TRANSLATE_NOOP("CommandLine", "{option} goes with {other} only")};
inline constexpr Sentence finalOrStopping{QT_TRANSLATE_NOOP("CommandLine", "either --final or --stopping")};

} // namespace palmares::text::usage
