#pragma once

#include "core/assignment/assignment.h"
#include "core/assignment/bits.h"

namespace palmares::assignment {

/// What of the existing assignments stays, and the order in which everything is looked at.
struct Standing {
    std::vector<int> judgeOrder; ///< by code
    std::vector<int> entryOrder; ///< by code
    std::vector<AssignmentPair> counting; ///< stays and counts towards the demand
    std::vector<AssignmentPair> idle;     ///< stays because it is fixed, and counts for nothing
    std::vector<AssignmentPair> leaving;  ///< not fixed: goes unless the plan assigns it again
    std::vector<int> load;                ///< by judge: all that stays
};

Standing standingOf(const AssignmentProblem &problem);

/// Whether the panel has something to score in the entry's division.
bool panelJudges(const AssignmentProblem &problem, int panel, int entry);

/// The strata of which the entry asks the panel for one judge each, ascending; none where any judge will do.
std::vector<int> strataOf(const AssignmentProblem &problem, int panel, int entry);

/// Judgings the entry asks of the panel, whatever stands already.
int demandOf(const AssignmentProblem &problem, int panel, int entry);

/// The missing judgings of one panel in small numbers: panels share no judge, so each is a problem of its own.
///
/// Judges and entries are numbered anew, in an order shuffled by the seed, so that whoever comes first in a search is
/// chance. A judge belongs to one group: its stratum, or the last group for those without; without strata there is one.
struct PanelTask {
    int panel = -1;
    std::vector<int> judges;  ///< index in the problem, by number here; none dropped
    std::vector<int> entries; ///< index in the problem, by number here; something is missing in each
    int groups = 1;
    std::vector<int> group;   ///< by judge
    BitMatrix eligible;       ///< entry × judge: may be newly assigned, limits aside
    BitMatrix reads;          ///< entry × judge: the language suits
    bool languageCosts = false;
    std::vector<int> base; ///< by judge: what stands already
    std::vector<int> room; ///< by judge: how much more the limit allows
    std::vector<int> must; ///< entry × groups: judgings only this group can give
    std::vector<int> any;  ///< by entry: further judgings from any group

    int judgeCount() const { return static_cast<int>(judges.size()); }
    int entryCount() const { return static_cast<int>(entries.size()); }
    int slot(int entry, int inGroup) const { return entry * groups + inGroup; }
    int missing(int entry) const;
    /// Asks nothing for this entry any more.
    void release(int entry);
};

PanelTask taskOf(const AssignmentProblem &problem, const Standing &standing, int panel);

} // namespace palmares::assignment
