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
    X(COLUMN_IGNORED)    /* column: its name means nothing here */                                           \
    /* a ranking */                                                                                          \
    X(CAPPED)            /* entry, to, by: its group was full */                                             \
    X(DISPLACED)         /* entry, to, by: made room for a floor */                                          \
    X(FLOOR_UNMET)       /* division, by, value */                                                           \
    X(RAISED)            /* entry, to, by: brought in for a floor */                                         \
    X(SECOND_LOOK)       /* entry, gap: its totals lie that far apart */                                     \
    X(STRATUM_MISSING)   /* entry, panel, stratum: no sheet with a total from it */                          \
    X(TIE_FOR_COMMITTEE) /* division, rank, entries: the committee decides */

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
