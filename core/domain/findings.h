#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace palmares {

/// Everything the program may ask a person to look at. The closed list: names are stable, appear in `--json`, and each has
/// its words in ui/text. One line per code, grouped by where it is raised; alphabetical in the group.
#define PALMARES_FINDINGS(X)                                                                                 \
    /* a table */                                                                                            \
    X(ALREADY_HERE)      /* row, value, files: says what the entry or judge of that code says; left out */         \
    X(ANSWERS_PRIVATE)   /* n, columns: long answers that nobody said anything of; judges will not read them */ \
    X(COLUMN_IGNORED)    /* column: its name means nothing here */                                           \
    X(FILES_BY_CODE)     /* n, files: they are called like the code of an entry and something else, and nobody said whether they are of the entries; left at home */ \
    X(FILES_PRIVATE)     /* n, columns: they name files, and nobody said whether these are of the entries; judges will not see them */ \
    X(CODES_NAME)        /* n, column, entries: given codes say who sent the entry, and judges read codes */                                   \
    X(FILES_UNUSED)      /* n, file: attachments that no row names, those of FILES_BY_CODE aside */                                        \
    X(FORMULA_VALUES)    /* n: the last computed values were taken */                                        \
    X(HIDDEN_COLUMNS)    /* column: the spreadsheet hides them; read all the same */                         \
    X(HIDDEN_ROWS)       /* n: the spreadsheet hides them; read all the same */                              \
    X(LINK_NOT_FOLLOWED) /* row, value: an attachment that lies elsewhere */                                 \
    X(LOOKS_ERASED)      /* row, value: has the name, the address or the number of somebody who was erased here */ \
    X(MERGED_CELLS)      /* n: a value over several rows stands in each of them */                           \
    X(OTHER_WORKSHEETS)  /* value, others: has rows too and was not read */                                  \
    X(POSSIBLE_DUPLICATE)/* row, entry, value, by: may be the same as another */                             \
    X(TAKEN_OTHERWISE)   /* row, value: is the entry of that code with its words in other fields, which is brought up to date */ \
    X(STATES_LEFT_OUT)   /* n, column, entries: were withdrawn or otherwise out where the table was written, and come in like all others */ \
    /* a result */                                                                                           \
    X(CHECKED_BY_FEWER)  /* round, n, entries: pass with fewer sheets than the quorum */                      \
    X(JUDGE_DROPPED)     /* round, judge: takes part in it no more */                                        \
    X(LATE_SHEETS)       /* round, n, ranks, outcome: count, and the close does not list them; would ranks or the outcome change */ \
    X(NOT_THROUGH)       /* round, entry, from, sheets: is in a round without having come through the one before */ \
    X(RULES_CHANGED)     /* round, reason or since: bands, ties or cut were changed after scoring began */   \
    X(SHEETS_ASIDE)      /* round, judge, n: sheets that the office has set aside, and nothing replaces */   \
    X(SHEETS_INCOMPLETE) /* round, judge, n, entries: a blank costs their total, so that the ranking rests on others */ \
    X(THROUGH_NOT_IN)    /* round, entry, from, decided: came through (or is decided to, or is open) and is not in the round after */ \
    /* a ranking */                                                                                          \
    X(ATTRIBUTE_ABSENT)  /* by: a cap or floor names it, and no entry of the field has it */                 \
    X(CAPPED)            /* entry, to, by: its group was full */                                             \
    X(DISPLACED)         /* entry, to, by: made room for a floor */                                          \
    X(FLOOR_CHOICE)      /* entry, by, value: level entries, and a floor has to choose among them */         \
    X(FLOOR_UNMET)       /* division, by, value */                                                           \
    X(RAISED)            /* entry, to, by: brought in for a floor */                                         \
    X(SECOND_LOOK)       /* entry, gap: its totals lie that far apart */                                     \
    X(STRATUM_MISSING)   /* entry, panel, stratum: no sheet with a total from it */                          \
    X(TIE_FOR_COMMITTEE) /* entry, division, rank: shares it until the committee decides */                  \
    /* a call; the args, in this order, are what a settle is about */                                        \
    X(CHANGED_AFTER_CLOSE)      /* round, kind, judge, entry, state: what a close rests on is no longer so */ \
    X(CLOSE_INCOMPLETE)         /* round, close: records that it rests on are not here */                    \
    X(CODE_CLASH)               /* kind, code: two judges or entries share it */                             \
    X(CONFLICT_OPEN)            /* judge, entry: declared or suggested, not decided */                       \
    X(CONFLICTED)               /* judge, entry, round: a sheet in spite of a confirmed conflict */          \
    X(DECISION_ENTRY_OUT)       /* award, entry, round, state: a place for what has left the field */       \
    X(DECISION_OLD_CLOSE)       /* award, entry, round, close: rests on a result that no longer stands */    \
    X(DECISION_TWICE)           /* award, place, entry, other: one place for two entries of a division */    \
    X(ENTRY_NOT_IN)             /* round, entry: has sheets, is not in */                                    \
    X(FOREIGN_SLOT)             /* device: wrote in slots of another judge */                                \
    X(FORK)                     /* type and what names the slot: heads differ */                             \
    X(LEFT_EARLIER)             /* round, entry, from, state: is in a round though it has left an earlier one */ \
    X(MISSING_SHEETS)           /* device, round: listed in a ballot, not arrived */                         \
    X(NO_DIVISION)              /* entry, round: in none of the divisions of the rules */                    \
    X(NO_PANEL)                 /* judge, round: has sheets, is in no panel */                               \
    X(NOT_ALLOWED)              /* author: wrote what only others may write */                               \
    X(NOT_ASSIGNED)             /* judge, round: sheets that were never assigned */                          \
    X(NOT_UNDERSTOOD)           /* nothing: records of a newer version */                                    \
    X(OFF_SCALE_MERGED)         /* judge, entry, round: a value that is no point of the scale */             \
    X(OLDER_ENTRY)              /* entry, version: sheets judged a text or file that was changed since */    \
    X(OTHER_FORM)               /* judge, round: sheets on another form than the round's */                  \
    X(REVOKED_DEVICE)           /* device: sheets that do not count */                                       \
    X(ROUND_NOT_KNOWN)          /* round: sheets of a round that has no rules here */                        \
    X(SECOND_DEVICE)            /* device: one of several of its judge */                                    \
    X(TAKEN_BACK)               /* judge, round: sheets of assignments that were taken back */               \
    X(TOO_FEW_JUDGES)           /* round, entry, panel, judges, asked: somebody dropped out, and nobody has taken over */ \
    X(UNKNOWN_CRITERION_MERGED) /* judge, entry, round */                                                    \
    X(UNKNOWN_ENTRY_MERGED)     /* entry, round: has sheets, is not known */                                 \
    X(UNKNOWN_JUDGE_MERGED)     /* judge, round: has sheets, is not known */                                 \
    X(UNKNOWN_SIGNER)           /* author: nobody vouches for the key */

enum class FindingCode {
#define PALMARES_FINDING(name) name,
    PALMARES_FINDINGS(PALMARES_FINDING)
#undef PALMARES_FINDING
};

/// The stable name, e.g. "CAPPED".
std::string_view findingName(FindingCode code);

/// The code of that name; none for a name outside the closed list.
std::optional<FindingCode> findingOf(std::string_view name);

/// Something a person should look at, as data: the code and what it is about, in the order in which it is printed.
struct Finding {
    using Arg = std::pair<std::string, std::string>;

    FindingCode code;
    std::vector<Arg> args;

    /// The value of an argument; empty if it was not given.
    std::string_view arg(std::string_view name) const
    {
        for (const auto &[key, value] : args) {
            if (key == name)
                return value;
        }
        return {};
    }

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace palmares
