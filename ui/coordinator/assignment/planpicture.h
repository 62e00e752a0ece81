#pragma once

#include "core/office/judges/assignmentdesk.h"
#include "core/office/view/callview.h"
#include "ui/shell/jobs.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares::ui {

/// What is known of a judge and an entry together.
struct PairState {
    bool isAssigned = false; ///< stands now
    bool hasSheet = false;   ///< something has come back: scores, or that the judge cannot judge it
    bool counts = false;     ///< and it counts: scores, or a check that was answered
    bool isVain = false;     ///< assigned, and nothing that counts can come of it: recused, could not judge, taken out, or a confirmed conflict
    bool isConflict = false; ///< confirmed, declared or suggested
    bool isOpen = false;     ///< nobody has decided yet whether it is one
    bool isNoticed = false;  ///< the program has noticed that both may be too close, and nobody has said anything yet
    bool isUnread = false;   ///< the judge does not read the language
    bool isApart = false;    ///< the judge's panel does not judge the entry, or the judge has no seat
    bool isAdded = false;    ///< the plan assigns it
    bool isRemoved = false;  ///< the plan takes it back
    bool wasTaken = false;   ///< was assigned and taken back

    /// Stands now, for what can be asked for.
    bool stands() const { return isAssigned && !isVain; }
    bool willStand() const { return (stands() && !isRemoved) || isAdded; }
    /// Somebody judges, or is to judge, while nobody has decided whether the two are too close.
    bool isDoubtful() const { return willStand() && ((isConflict && isOpen) || isNoticed); }
};

struct PlanJudge {
    std::uint32_t judge = nowhere;
    QString code;
    QString name;
    std::string panel; ///< empty: no seat in the round
    std::vector<std::string> languages;
    int before = 0; ///< entries assigned now
    int after = 0;  ///< when the plan is carried out
    int added = 0;
    int removed = 0;
    int done = 0; ///< with a sheet
    bool isTakenOff = false;
};

struct PlanEntry {
    std::uint32_t entry = nowhere;
    QString code;
    QString title;
    std::string language;
    int asked = 0; ///< judgings; 0: not known
    int before = 0;
    int after = 0;
    int done = 0;
    bool isChanged = false; ///< by the plan

    bool isShort() const { return after < asked; }
};

/// Judges and entries of a round and what is between them, now and after a plan: computed on a worker from one snapshot.
struct PlanPicture {
    CallSnapshot call;
    std::uint32_t round = nowhere;
    std::vector<PlanJudge> judges;  ///< who sits in the round or has work in it; by code
    std::vector<PlanEntry> entries; ///< those in the round; by code
    std::vector<PairState> pairs;   ///< entry by entry
    std::optional<AssignmentProposal> proposal;
    std::optional<Error> whyNone; ///< there is no plan
    std::optional<int> limit;     ///< of entries per judge

    const PairState &at(int entry, int judge) const
    {
        return pairs[static_cast<std::size_t>(entry) * judges.size() + static_cast<std::size_t>(judge)];
    }
    /// There is a plan, and it can be carried out.
    bool isPossible() const { return proposal && proposal->possible(); }
    /// It would change something.
    bool changes() const
    {
        return isPossible() && !(proposal->plan().on.empty() && proposal->plan().off.empty() && proposal->broughtBack == nowhere);
    }
    int mostLoad() const;
    std::pair<int, int> loads() const; ///< least and greatest of those who sit in the round, after the plan
    int shortEntries() const;
    int judgings() const; ///< that stand after the plan
};
using PlanPicturePtr = std::shared_ptr<const PlanPicture>;

/// The same with the titles of entries in another language.
PlanPicturePtr inLanguage(const PlanPicture &picture, std::string_view lang);

/// Plans as asked, if something is asked, and draws the picture. `isForApart`: only one more judge for each entry whose totals lie apart.
/// \errors CANCELLED
Result<PlanPicturePtr> planPicture(const CallSnapshot &call, std::uint32_t round, std::optional<AssignmentRequest> request,
                                   bool isForApart, std::uint64_t seed, std::string_view lang, const Jobs::Report &report);

} // namespace palmares::ui
