#pragma once

#include <optional>
#include <string_view>

namespace palmares {

/// Every refusal the program can give. The closed list: names are stable, appear in `--json` and in the vectors,
/// and each has a cause and a next step in ui/text.
///
/// One line per code, grouped by where it is raised; add to the group, alphabetically.
#define PALMARES_CODES(X)                                                                                    \
    /* exchange files, in the order in which a reader checks */                                              \
    X(CANNOT_READ)                                                                                           \
    X(CUT_OFF)                                                                                               \
    X(NOT_OURS)                                                                                              \
    X(TEXT_MANGLED)                                                                                          \
    X(NEWER_PROGRAM)                                                                                         \
    X(EXTRA_BYTES)                                                                                           \
    X(DAMAGED)                                                                                               \
    X(WRONG_KIND)                                                                                            \
    X(WRONG_CALL)                                                                                            \
    X(SEALED_NO_KEY)                                                                                         \
    X(TOO_BIG)                                                                                               \
    X(BAD_STRUCTURE)                                                                                         \
    X(ALTERED)                                                                                               \
    X(WRONG_PASSWORD)                                                                                        \
    /* the disk and the machine */                                                                           \
    X(CANNOT_WRITE)                                                                                          \
    X(DB_DAMAGED)                                                                                            \
    X(DISK_FULL)                                                                                             \
    X(LOCKED)                                                                                                \
    X(OUT_OF_MEMORY)                                                                                         \
    /* calls, roles and keys */                                                                              \
    X(AMBIGUOUS)                                                                                             \
    X(CALL_EXISTS)                                                                                           \
    X(CALL_NOT_FOUND)                                                                                        \
    X(JUDGE_ONLY)                                                                                            \
    X(KEY_MISSING)                                                                                           \
    X(OFFICE_ONLY)                                                                                           \
    /* rules */                                                                                              \
    X(RULES_BAD_VALUE)                                                                                       \
    X(RULES_CONFLICT)                                                                                        \
    X(RULES_MISSING_KEY)                                                                                     \
    X(RULES_NOT_JSON)                                                                                        \
    X(RULES_UNKNOWN_KEY)                                                                                     \
    X(ROUND_FROZEN)                                                                                          \
    X(ROUND_MISSING)                                                                                         \
    X(ROUND_NEEDED)                                                                                          \
    X(ROUND_NOT_FROZEN)                                                                                      \
    X(UNKNOWN_ROUND)                                                                                         \
    X(NOTHING_TO_RANK)                                                                                       \
    /* tables that a person imports, and what a person types */                                              \
    X(BAD_ENCODING)                                                                                          \
    X(BAD_QUOTES)                                                                                            \
    X(BAD_SCORE)                                                                                             \
    X(BAD_VALUE)                                                                                             \
    X(CARRY_WITHOUT_ROWS)                                                                                    \
    X(CHECK_CODE)                                                                                            \
    X(DUPLICATE_CODE)                                                                                        \
    X(EMPTY_CELL)                                                                                            \
    X(EMPTY_TABLE)                                                                                           \
    X(MISSING_COLUMN)                                                                                        \
    X(NOT_A_TABLE)                                                                                           \
    X(NOT_ASSIGNED)                                                                                          \
    X(NOT_ASKED)                                                                                             \
    X(OFF_SCALE)                                                                                             \
    X(PASSWORD_PROTECTED)                                                                                    \
    X(RAGGED_ROW)                                                                                            \
    X(REPEATED_CELL)                                                                                         \
    X(REPEATED_COLUMN)                                                                                       \
    X(SCORE_WITH_STATE)                                                                                      \
    X(TWO_DIVISIONS)                                                                                         \
    X(TWO_PANELS)                                                                                            \
    X(TWO_STRATA)                                                                                            \
    X(UNKNOWN_CRITERION)                                                                                     \
    X(UNKNOWN_DIVISION)                                                                                      \
    X(UNKNOWN_ENTRY)                                                                                         \
    X(UNKNOWN_JUDGE)                                                                                         \
    X(UNKNOWN_PANEL)                                                                                         \
    X(UNKNOWN_STATE)                                                                                         \
    X(UNKNOWN_STRATUM)                                                                                       \
    X(UNKNOWN_WORKSHEET)                                                                                     \
    /* acts that must wait for something */                                                                  \
    X(ASSIGNMENT_IMPOSSIBLE)                                                                                 \
    X(CLOSE_BLOCKED)                                                                                         \
    X(NOT_CLOSED)                                                                                            \
    X(NOT_FOUND)                                                                                             \
    X(NOTHING_TO_DO)                                                                                         \
    X(REASON_MISSING)                                                                                        \
    X(UNKNOWN_TEMPLATE)                                                                                      \
    X(CANCELLED)

enum class Code {
#define PALMARES_CODE(name) name,
    PALMARES_CODES(PALMARES_CODE)
#undef PALMARES_CODE
};

/// The stable name, e.g. "CUT_OFF".
std::string_view codeName(Code code);

/// The code of that name; none for a name outside the closed list.
std::optional<Code> codeOf(std::string_view name);

} // namespace palmares
