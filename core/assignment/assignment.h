#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace palmares {

/// How the languages of judge and entry bear on an assignment.
enum class LanguageMatch {
    Required,  ///< a judge gets only entries whose language the judge reads
    Preferred, ///< as few mismatches as the load allows
    Ignored,
};

struct AssignmentJudge {
    std::string code;                   ///< unique; order and chance hang on it, never on the position in the list
    int panel = -1;                     ///< index into the panels; -1: judges nothing in this round
    int stratum = -1;                   ///< index into the strata of the panel; -1: none
    std::vector<std::string> languages; ///< BCP 47
    std::optional<int> maxLoad;         ///< what this judge accepts at most, work already assigned included
    bool dropped = false;               ///< gets nothing new and loses what is not fixed
};

struct AssignmentEntry {
    std::string code;     ///< unique
    std::string language; ///< BCP 47; empty, `und`, `mul` and `zxx` suit every judge
    std::string division; ///< empty in a call without divisions
    /// Judgings asked of each panel for this entry alone, by panel index: 0 is none, nothing (or a list too short)
    /// is what the options or the panel say.
    std::vector<std::optional<int>> demand;
    /// Panel and stratum: where a panel asks for one judge of each stratum, this entry asks nobody of these. That alone leaves its
    /// number as it is.
    std::set<std::pair<int, int>> without = {};
};

struct AssignmentPanel {
    int perEntry = 0;              ///< judgings each entry asks of this panel; 0: none
    int strata = 0;                ///< how many strata the panel has
    /// At least one judge of each stratum, but for those an entry does `without`; then the demand is at least their number.
    bool oneOfEachStratum = false;
    std::vector<std::string> divisions; ///< the divisions it has something to score in; empty: all
};

/// This judge scores this entry: indexes into the lists of the problem.
struct AssignmentPair {
    int judge = -1;
    int entry = -1;

    friend bool operator==(const AssignmentPair &, const AssignmentPair &) = default;
    friend auto operator<=>(const AssignmentPair &, const AssignmentPair &) = default;
};

/// An assignment that stands before planning.
struct ExistingAssignment {
    int judge = -1;
    int entry = -1;
    bool fixed = false; ///< has finished work, or must not be moved for another reason
    /// False: of the finished work nothing counts (the judge could not judge the entry, or the sheet was taken out). It stays, as a fixed
    /// one does, asks the judge for nothing again, and the entry gets somebody else.
    bool counts = true;
};

struct AssignmentOptions {
    std::optional<int> perEntry; ///< instead of every panel's own number
    std::optional<int> maxLoad;  ///< for every judge; a judge's own smaller limit holds
    LanguageMatch languageMatch = LanguageMatch::Preferred;
    /// True: what is assigned stays and only what is missing is added. False: what is not fixed is dealt anew.
    /// Work of dropped judges that is not fixed goes either way, as does what a conflict or a lost panel forbids.
    bool topUp = false;
    std::uint64_t seed = 0; ///< the only source of chance
};

/// Everything that decides who judges what in one round. Entries that are not judged are left out by the caller.
struct AssignmentProblem {
    std::vector<AssignmentJudge> judges;
    std::vector<AssignmentEntry> entries;
    std::vector<AssignmentPanel> panels;
    std::vector<AssignmentPair> conflicts;
    std::vector<ExistingAssignment> existing;
    AssignmentOptions options;
};

/// Something a person should look at; fields that do not apply are -1.
struct AssignmentFinding {
    enum class Kind {
        ConflictOnFixed,   ///< judge, entry: stays because it is fixed, counts for nothing because of the conflict
        IdleJudge,         ///< judge: may work in a panel that asks for judgings, and has none
        LanguageMismatch,  ///< judge, entry: newly assigned in a language the judge does not read
        MoreThanAsked,     ///< entry, panel; count: judgings standing beyond the demand
        NotConnected,      ///< panel; count: parts of the judge–entry graph, which cannot be compared with each other
        OverLoad,          ///< judge; count: what stands beyond the limit
        OutOfPanelOnFixed, ///< judge, entry: stays because it is fixed, but the judge's panel does not judge the entry
    };
    Kind kind;
    int judge = -1;
    int entry = -1;
    int panel = -1;
    int count = 0;

    friend bool operator==(const AssignmentFinding &, const AssignmentFinding &) = default;
};

/// The stable name, e.g. "IDLE_JUDGE".
std::string_view findingName(AssignmentFinding::Kind kind);

/// How one panel stands once the plan is carried out.
struct AssignmentPanelReport {
    int panel = -1;
    int minLoad = 0; ///< least and greatest load of its judges who are not dropped
    int maxLoad = 0;
    /// Connected parts of the graph of judges and entries with at least one judging that counts.
    int componentsBefore = 0; ///< of the assignments that stood before
    int componentsAfter = 0;
};

struct AssignmentPlan {
    std::uint64_t seed = 0;
    std::vector<AssignmentPair> on;  ///< by entry code, then judge code
    std::vector<AssignmentPair> off; ///< likewise; never a fixed one
    std::vector<int> load;           ///< by judge: all that stands afterwards
    int minLoad = 0;                 ///< over the judges who are not dropped, in panels that ask for judgings
    int maxLoad = 0;
    int languageMatches = 0;    ///< over all that stands afterwards; entries without a language match
    int languageMismatches = 0;
    std::vector<AssignmentPanelReport> panels; ///< those that ask for judgings
    std::vector<AssignmentFinding> findings;
};

/// What a proof says of one entry: so many judgings are missing, and only these judges could give them.
struct AssignmentClaim {
    int entry = -1;
    std::vector<int> strata; ///< only the missing judges of these strata are meant; empty: all that is missing
    int asked = 0;

    friend bool operator==(const AssignmentClaim &, const AssignmentClaim &) = default;
};

/// Proof that the demand cannot be met: its claims ask for more judgings than the judges concerned have places for.
///
/// A judge has as many places as there are claims the judge may serve, but at most what is left of the load limit:
/// whatever the assignment, these claims get no more than the sum. No claim can be left out of the proof.
struct Infeasibility {
    int panel = -1;
    std::vector<AssignmentClaim> claims;            ///< by entry code
    std::vector<std::pair<int, int>> judges;        ///< judge and places; by code, those with at least one place
    int asked = 0;                                  ///< Σ asked
    int places = 0;                                 ///< Σ places < asked
    /// Places the panel's judges would have besides but for the cause; what two causes take is the first one's.
    int lostToConflict = 0;
    int lostToLanguage = 0;
    int lostToLoad = 0;
    std::vector<int> emptyStrata; ///< strata of the claims in which nobody is left to judge
    bool panelEmpty = false;      ///< nobody is left to judge in the whole panel

    /// Of which somebody is missing, where one judge of each is asked; none: any judge would do.
    std::set<int> strata() const
    {
        std::set<int> all;
        for (const AssignmentClaim &claim : claims)
            all.insert(claim.strata.begin(), claim.strata.end());
        return all;
    }

    friend bool operator==(const Infeasibility &, const Infeasibility &) = default;
};

/// Why there is no plan.
struct ImpossibleAssignment {
    int asked = 0;                     ///< judgings missing in all panels
    int placeable = 0;                 ///< how many of them can be placed at most
    std::vector<Infeasibility> proofs; ///< at least one; no entry in two of a panel
    bool more = false;                 ///< the list was cut short: with these solved others may come up
};

using AssignmentOutcome = std::variant<AssignmentPlan, ImpossibleAssignment>;

/// Finds who judges what, or the proof that the demand cannot be met.
///
/// Always: every entry has what it asks of each panel (and one judge of each stratum where asked), exactly, save where
/// more stands already; nobody judges across a conflict, outside the panel, above the limit, or an entry twice; and
/// with Required no new pair lacks the language. Fixed work stays and counts unless a conflict or panel forbids, or it says not to.
/// Among all such plans, in this order: the smallest greatest load; with Preferred the fewest language mismatches; the
/// evenest loads (least sum of squares); each within its panel. Then chance, from the seed alone. Then exchanges that
/// keep all of this join the parts of the judge–entry graph; where they cannot, others follow that keep the limits and the fewest
/// mismatches and leave loads less even, for a ranking across parts that share nobody compares nothing. What is left apart is
/// reported; in general it is not proven to be the fewest.
/// Same seed, same plan, on every compiler, whatever the order of the lists. Codes unique, indexes in range.
AssignmentOutcome planAssignment(const AssignmentProblem &problem);

/// Checks a proof against the problem alone, without any solver: every number is computed anew.
bool proves(const AssignmentProblem &problem, const Infeasibility &proof);

/// Whether a judge who reads these languages can read an entry in that one: the primary languages are equal and, where
/// both name a script, the scripts are too (BCP 47; regions and variants are read across).
bool readsLanguage(const std::vector<std::string> &languages, std::string_view entryLanguage);

} // namespace palmares
