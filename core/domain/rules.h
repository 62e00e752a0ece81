#pragma once

#include "core/base/fraction.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/scale.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// The rules of a call as values. docs/RULES.md tells what each means; a value read by parseRules() keeps every limit
/// named there, has every default filled in and every criterion's scale merged. Default-constructed parts are the
/// defaults of the file.

enum class RoundKind { Scoring, Check, Agreement };
enum class PanelsCombine { Blend, SideBySide };
enum class Order { SheetFirst, CriterionFirst };
enum class Combine { WeightedMean, WeightedSum, PercentOfMax };
enum class Incomplete { DropSheet, UseAnswered };
enum class AcrossMethod { Mean, Median, Trimmed, Sum, Borda };

struct Criterion {
    std::string id;
    Fraction weight = 1;
    bool counts = true;
    Scale scale;           ///< complete: what the file leaves out is the round's
    bool ownScale = false; ///< the file gives it one, be it equal to the round's
    std::optional<std::vector<std::string>> divisions; ///< none = applies to all
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

struct Panel {
    std::string id = "all";
    std::optional<std::int64_t> perEntry; ///< judges per entry that assignment aims at
    std::int64_t quorum = 1;
    Fraction weight = 1;
    std::optional<std::vector<std::string>> criteria; ///< none = all
    std::vector<std::string> strata;
    bool strataEqual = false;
    friend bool operator==(const Panel &, const Panel &) = default;
};

struct Across {
    AcrossMethod method = AcrossMethod::Mean;
    std::int64_t dropLow = 0;
    std::int64_t dropHigh = 0;
    friend bool operator==(const Across &, const Across &) = default;
};

struct RoundingPoints {
    std::optional<Rounding> criterion;
    std::optional<Rounding> weighted;
    std::optional<Rounding> sheet;
    std::optional<Rounding> total;
    friend bool operator==(const RoundingPoints &, const RoundingPoints &) = default;
};

struct Carry {
    std::string from;
    Fraction share;
    friend bool operator==(const Carry &, const Carry &) = default;
};

/// Exactly one of atLeast and top is set.
struct Band {
    std::string id;
    std::optional<Fraction> atLeast;
    std::optional<std::int64_t> top;
    friend bool operator==(const Band &, const Band &) = default;
};

struct TieStep {
    enum class Kind { Criterion, Median, Spread, FewerBelow, HeadToHead, Panel, Committee };
    Kind kind = Kind::Committee;
    std::string id;  ///< Criterion, Panel
    Fraction value;  ///< FewerBelow
    friend bool operator==(const TieStep &, const TieStep &) = default;
};

struct Cap {
    std::string by;
    std::int64_t most = 1;
    friend bool operator==(const Cap &, const Cap &) = default;
};

struct Floor {
    std::string by;
    std::string value;
    std::int64_t least = 1;
    friend bool operator==(const Floor &, const Floor &) = default;
};

/// Exactly one of top, percent and atLeast is set.
struct Cut {
    std::optional<std::int64_t> top;
    std::optional<Fraction> percent;
    std::optional<Fraction> atLeast;
    std::vector<Cap> caps;
    std::vector<Floor> floors;
    friend bool operator==(const Cut &, const Cut &) = default;
};

/// One round. A check uses id, kind, items, panels and startFrom only; agreeFrom and consensus belong to an agreement.
struct RoundRules {
    std::string id;
    RoundKind kind = RoundKind::Scoring;
    std::vector<Panel> panels = {Panel{}};
    PanelsCombine panelsCombine = PanelsCombine::Blend;
    Scale scale;
    std::vector<Criterion> criteria;
    std::vector<std::string> items;
    Fraction agreeFrom = 7;
    Fraction consensus = Fraction(7, 10);
    Order order = Order::SheetFirst;
    Combine combine = Combine::WeightedMean;
    Incomplete incomplete = Incomplete::DropSheet;
    Across across;
    Fraction multiply = 1;
    RoundingPoints rounding;
    int showDigits = 2;
    std::optional<Fraction> secondLook; ///< the gap
    std::optional<std::string> startFrom;
    std::optional<Carry> carry;
    std::vector<Band> bands;
    std::vector<TieStep> ties;
    std::optional<Cut> cut;

    std::optional<std::size_t> criterionIndex(std::string_view id) const;
    std::optional<std::size_t> panelIndex(std::string_view id) const;

    /// The direction of sheet totals: the one that all counting criteria share.
    Best totalBest() const;
    /// The direction of the value that decides: high for Borda points and for an agreement, else that of the totals.
    Best valueBest() const;

    friend bool operator==(const RoundRules &, const RoundRules &) = default;
};

struct Rules {
    int version = 1;
    std::vector<std::string> divisions; ///< empty: the call has none, all entries rank together
    std::vector<RoundRules> rounds;

    std::optional<std::size_t> roundIndex(std::string_view id) const;
    std::optional<std::size_t> divisionIndex(std::string_view id) const;

    friend bool operator==(const Rules &, const Rules &) = default;
};

/// True if a judge of the panel fills in the criterion for an entry of the division (empty: the call has none).
bool isAsked(const RoundRules &round, std::size_t panel, std::size_t criterion, std::string_view division);

/// Reads a rules file. Refusals: RULES_NOT_JSON (`line`, `column`), RULES_UNKNOWN_KEY, RULES_MISSING_KEY, RULES_BAD_VALUE,
/// RULES_CONFLICT, each of the last four with `key`, a path such as `rounds[0].cut.caps[1].most`, and `value` or `detail`.
Result<Rules> parseRules(std::string_view json);

/// The whole rules file, pretty-printed, every default written out; parseRules() of it gives the same value.
std::string rulesFile(const Rules &rules);

/// Canonical JSON of one round: sorted keys, no white space, every default written out (a criterion without a scale of
/// its own keeps null), shortest decimals, with the members `version` and `divisions` of the call added. It is what the rules id names and what a round record keeps.
std::string canonicalRound(const Rules &rules, std::size_t round);

/// The value of a canonical round: rules of that single round. `carry` and `start_from` may name rounds that are not in it.
/// Refuses whatever parseRules() refuses (paths start at the round) and any text that is not canonical.
Result<Rules> parseCanonicalRound(std::string_view json);

/// BLAKE2b-256 of `palm1-rules` 00 and canonicalRound().
RulesId rulesId(const Rules &rules, std::size_t round);

/// BLAKE2b-256 of `palm1-form` 00 and the canonical JSON of what a judge fills in: version, divisions, round id, kind,
/// items, scale, each criterion's id, scale and divisions, each panel's id and criteria.
FormId formId(const Rules &rules, std::size_t round);

/// The top-level keys of the round object whose values differ, alphabetically, under the names of the file.
std::vector<std::string> changedKeys(const RoundRules &a, const RoundRules &b);

/// True if nothing but bands, ties and cut differs: what may still change once a package of the round has been written.
bool changesOnlyOutcome(const RoundRules &a, const RoundRules &b);

} // namespace palmares
