#include "core/office/exchange/ballotstandings.h"

#include "core/merge/lastballots.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/results/rankedsheets.h"
#include "core/office/view/commitnotes.h"
#include "core/office/view/naming.h"
#include "core/records/lists.h"

#include <algorithm>

namespace palmares {

const LastBallot *BallotStanding::last() const
{
    const auto last = std::find_if(ballots.begin(), ballots.end(), [](const LastBallot &ballot) { return ballot.isLast; });
    return last == ballots.end() ? nullptr : &*last;
}

bool BallotStanding::isOpen() const
{
    const LastBallot *ballot = last();
    if (ballots.empty() && missing.empty()) // all of it came on forms or on paper
        return false;
    return asked > 0 && !(ballot && ballot->kind == SubmitKind::Final);
}

Result<std::vector<BallotStanding>> ballotStandings(CallSession &session, std::uint32_t round)
{
    const CallSnapshot view = session.view();
    const CallState &state = view->state;
    if (!state.rounds[round].rules)
        return Error(Code::ROUND_NOT_FROZEN, {{"round", state.rounds[round].id}});
    const RankedSheets totals(state, round);
    std::vector<BallotStanding> all(state.judges.size());
    for (std::uint32_t judge = 0; judge < all.size(); ++judge)
        all[judge].judge = judge;
    for (const AssignView &assign : state.assigns) {
        if (assign.round != round || !isToScore(state, assign))
            continue;
        ++all[assign.judge].asked;
        const SheetSlot *slot = state.sheet(round, assign.judge, assign.entry);
        if (!slot || !totals.isAnswered(*slot))
            all[assign.judge].missing.push_back(assign.entry);
    }
    std::vector<const Record *> records;
    for (const SubmitView &submit : state.submits)
        records.push_back(&view->record(submit.id));
    PALMARES_TRY(const auto notes, commitNotes(session.db(), records));
    for (const SubmitView &submit : state.submits) {
        if (submit.round != state.rounds[round].id || submit.judge == nowhere)
            continue;
        const auto note = notes.find(submit.id);
        all[submit.judge].ballots.push_back({submit.kind, authorName(state, submit.device), receiptOf(submit.id),
                                             note == notes.end() ? 0 : note->second.time, submit.listed, submit.missing.size(), kindNow(submit) != submit.kind, &submit == lastBallotOf(state, submit.judge, submit.round)});
    }
    std::erase_if(all, [&](const BallotStanding &one) { return !state.judges[one.judge].isKnown(); });
    return all;
}

} // namespace palmares
