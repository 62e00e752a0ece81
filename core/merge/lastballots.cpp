// Which of the ballots that a judge's laptops sent says how far the judge is: told by what each knew, never by clocks.

#include "core/merge/lastballots.h"

#include "core/merge/building.h"
#include "core/merge/dropouts.h"

#include <algorithm>

namespace palmares {

bool tellsMore(const SubmitView &ballot, const SubmitView &than)
{
    const auto rank = [](const SubmitView &one) {
        return one.kind == SubmitKind::Final ? 3 : one.kind == SubmitKind::Interim ? 1 : one.isAnswered ? 0 : 2;
    };
    return rank(ballot) > rank(than);
}

SubmitKind kindNow(const SubmitView &ballot)
{
    return ballot.kind == SubmitKind::Stopping && ballot.isAnswered ? SubmitKind::Interim : ballot.kind;
}

namespace {

/// Of the ballots that nobody knew of the one that tells most; `device` null: of all laptops.
const SubmitView *strongest(const CallState &state, std::uint32_t judge, const std::string &round, const PublicKey *device)
{
    const SubmitView *last = nullptr;
    for (const SubmitView &submit : state.submits) {
        const bool isAsked = submit.judge == judge && submit.round == round && !submit.isOutdated && (!device || submit.device == *device);
        if (isAsked && (!last || tellsMore(submit, *last)))
            last = &submit;
    }
    return last;
}

} // namespace

const SubmitView *lastBallotOf(const CallState &state, std::uint32_t judge, const std::string &round)
{
    return strongest(state, judge, round, nullptr);
}

const SubmitView *lastBallotOn(const CallState &state, std::uint32_t judge, const std::string &round, const PublicKey &device)
{
    const SubmitView *own = strongest(state, judge, round, &device);
    return own ? own : lastBallotOf(state, judge, round);
}

namespace building {

namespace {

/// The ballots of one judge in one round that a record names in its past; they are in order by judge.
template <typename Mark>
void forEachKnown(Building &b, const RecordId &by, std::uint32_t judge, const std::string &round, const Mark &mark)
{
    const Record *record = b.set.find(by);
    if (!record)
        return;
    const std::vector<RecordId> &past = record->header.past;
    const auto isBefore = [](const SubmitView &submit, std::uint32_t of) { return submit.judge < of; };
    for (auto at = std::lower_bound(b.state.submits.begin(), b.state.submits.end(), judge, isBefore); at != b.state.submits.end() && at->judge == judge; ++at) {
        if (at->round == round && std::binary_search(past.begin(), past.end(), at->id))
            mark(*at);
    }
}

} // namespace

void markKnownSubmits(Building &b)
{
    for (std::size_t i = 0; i < b.state.submits.size(); ++i) {
        const SubmitView &by = b.state.submits[i];
        forEachKnown(b, by.id, by.judge, by.round, [](SubmitView &submit) { submit.isOutdated = true; });
    }
    for (const SettleView &settle : b.state.settles) {
        if (settle.code != droppedCode || settle.about.size() != 2 || settle.answer != SettleAnswer::Counted)
            continue;
        const auto judge = JudgeId::fromHex(settle.about[0]);
        for (const RecordId &head : judge ? settle.heads : std::vector<RecordId>{})
            forEachKnown(b, head, b.state.judgeIndex(*judge), settle.about[1], [](SubmitView &submit) { submit.isAnswered = true; });
    }
}

} // namespace building

} // namespace palmares
