// What was sent, closed, decided, noted and erased.

#include "core/merge/building.h"

#include <algorithm>
#include <tuple>

namespace palmares::building {

namespace {

/// Takes out of `missing` (ascending) what some sheet that counts replaces: the judge has thought again since.
void dropReplaced(const Building &b, std::vector<RecordId> &missing)
{
    std::vector<RecordId> replaced;
    for (const std::uint32_t index : b.of(RecordType::Sheet)) {
        if (b.state.fates[index] == Fate::Outside)
            continue;
        for (const RecordId &past : b.set[index].header.past) {
            if (std::binary_search(missing.begin(), missing.end(), past))
                replaced.push_back(past);
        }
    }
    std::sort(replaced.begin(), replaced.end());
    std::erase_if(missing, [&](const RecordId &id) { return std::binary_search(replaced.begin(), replaced.end(), id); });
}

void addSubmit(Building &b, const Record &record)
{
    SubmitView submit;
    const auto content = contentAs<SubmitContent>(record);
    submit.id = record.header.id;
    submit.device = record.header.author;
    submit.judge = b.state.devices[b.devicesOfKey.at(submit.device).front()].judge;
    submit.round = content.round;
    submit.kind = content.kind;
    const auto listed = b.set.list(record);
    submit.listed = static_cast<std::uint32_t>(listed.size());
    for (const Digest &id : listed) {
        if (!b.set.contains(RecordId{id.bytes}))
            submit.missing.push_back(RecordId{id.bytes});
    }
    b.state.submits.push_back(std::move(submit));
}

} // namespace

void readSubmits(Building &b)
{
    forEachSlot(b, RecordType::Submit, [&](const Group &group) {
        for (const SlotRecord &head : group.heads)
            addSubmit(b, *head.record);
        if (!group.forked.empty())
            addFork(b, group);
    });
    auto &submits = b.state.submits;
    std::vector<RecordId> missing;
    for (const SubmitView &submit : submits)
        missing.insert(missing.end(), submit.missing.begin(), submit.missing.end());
    std::sort(missing.begin(), missing.end());
    if (!missing.empty())
        dropReplaced(b, missing);
    for (SubmitView &submit : submits) {
        std::erase_if(submit.missing,
                      [&](const RecordId &id) { return !std::binary_search(missing.begin(), missing.end(), id); });
        if (submit.missing.empty())
            continue;
        CallFinding &finding = b.findings.at(FindingCode::MISSING_SHEETS, {{"device", submit.device.hex()}, {"round", submit.round}});
        finding.records.insert(finding.records.end(), submit.missing.begin(), submit.missing.end());
        if (const auto round = b.roundNumbers.find(submit.round); round != b.roundNumbers.end())
            finding.blocks.push_back(round->second);
    }
    const auto name = [](const SubmitView &submit) {
        return std::tie(submit.judge, submit.device, submit.round, submit.id);
    };
    std::sort(submits.begin(), submits.end(),
              [&](const SubmitView &one, const SubmitView &other) { return name(one) < name(other); });
    markKnownSubmits(b);
}

namespace {

/// A fork of closes leaves every round without a value that carries the closed one's.
void blockCarriers(Building &b, const std::string &round, CallFinding &fork)
{
    for (std::uint32_t i = 0; i < b.state.rounds.size(); ++i) {
        const auto &rules = b.state.rounds[i].rules;
        if (rules && rules->rounds.front().carry && rules->rounds.front().carry->from == round)
            fork.blocks.push_back(i);
    }
}

void addClose(Building &b, const Group &group)
{
    CloseView close;
    group.tell(close);
    close.round = std::string(BytesView(group.shown().header.slot).substr(1));
    close.round.pop_back(); // the zero byte that ends it
    const Record *standing = nullptr;
    for (const SlotRecord &head : group.heads) {
        if (head.says && (!standing || head.says->header.id < standing->header.id))
            standing = head.says;
    }
    for (const SlotRecord &one : group.counting) {
        if (one.says == one.record && one.record != standing && b.state.fates[one.index] == Fate::Replaced)
            close.earlier.push_back(one.record->header.id);
    }
    if (isFork(group.heads)) {
        blockCarriers(b, close.round, addFork(b, group));
    } else if (standing) {
        const auto content = contentAs<CloseContent>(*standing);
        close.standing = standing->header.id;
        close.rules = content.rules;
        close.setDigest = content.setDigest;
        close.resultDigest = content.resultDigest;
        close.reason = content.reason;
        close.restsOn = asRecordIds(b.set.list(*standing));
        for (const RecordId &id : close.restsOn) {
            if (!b.set.contains(id))
                b.findings.at(FindingCode::CLOSE_INCOMPLETE, {{"round", close.round}, {"close", close.standing.hex()}})
                    .records.push_back(id);
        }
    }
    b.state.closes.push_back(std::move(close));
}

} // namespace

void readCloses(Building &b)
{
    forEachSlot(b, RecordType::Close, [&](const Group &group) { addClose(b, group); });
    std::sort(b.state.closes.begin(), b.state.closes.end(),
              [](const CloseView &one, const CloseView &other) { return one.round < other.round; });
}

namespace {

/// Calls `visit` for each counting record of a type that has no slots.
template <typename Visit>
void forEachCounting(Building &b, RecordType type, Visit visit)
{
    for (const std::uint32_t index : b.of(type)) {
        const Record &record = b.set[index];
        if (const auto reason = b.whyOutside(record, nullptr))
            b.leaveOut(index, *reason);
        else
            visit(record);
    }
}

/// A decision that somebody confirms while somebody else takes it back stands: that one rests on a close.
DecisionContent standingDecision(const Group &group)
{
    for (const SlotRecord &head : group.heads) {
        auto content = contentAs<DecisionContent>(*head.record);
        if (!content.close.isNone())
            return content;
    }
    return contentOfHeads<DecisionContent>(group);
}

/// What is no head, from the first on: who replaces something names all that was before it.
std::vector<RecordId> earlierOf(const Group &group)
{
    std::vector<const Record *> replaced;
    for (const SlotRecord &one : group.counting) {
        const bool isHead = std::any_of(group.heads.begin(), group.heads.end(), [&](const SlotRecord &head) { return head.record == one.record; });
        if (!isHead && one.record->header.type == RecordType::Decision)
            replaced.push_back(one.record);
    }
    std::stable_sort(replaced.begin(), replaced.end(), [](const Record *a, const Record *b) { return a->header.past.size() < b->header.past.size(); });
    std::vector<RecordId> ids;
    for (const Record *record : replaced)
        ids.push_back(record->header.id);
    return ids;
}

} // namespace

void readDecisions(Building &b)
{
    forEachSlot(b, RecordType::Decision, [&](const Group &group) {
        DecisionView decision;
        group.tell(decision);
        auto content = standingDecision(group);
        decision.award = content.award;
        decision.entry = content.entry;
        decision.isTakenBack = content.close.isNone();
        decision.earlier = earlierOf(group);
        if (!decision.isTakenBack && !decision.isForked("outcome"))
            decision.outcome = content.outcome;
        if (!decision.isForked("place"))
            decision.place = content.place;
        decision.close = content.close;
        decision.reason = content.reason;
        decision.absent = std::move(content.absent);
        b.state.decisions.push_back(std::move(decision));
        if (!group.forked.empty())
            addFork(b, group);
    });
    std::sort(b.state.decisions.begin(), b.state.decisions.end(), [](const DecisionView &one, const DecisionView &other) {
        return std::tie(one.award, one.entry) < std::tie(other.award, other.entry);
    });
    forEachCounting(b, RecordType::Minute, [&](const Record &record) {
        b.state.minutes.push_back({record.header.id, contentAs<MinuteContent>(record)});
    });
    std::sort(b.state.minutes.begin(), b.state.minutes.end(), [](const MinuteView &one, const MinuteView &other) {
        return std::tie(one.content.meeting, one.content.number, one.id)
               < std::tie(other.content.meeting, other.content.number, other.id);
    });
    forEachCounting(b, RecordType::Erase, [&](const Record &record) {
        for (const Digest &ref : b.set.list(record))
            b.state.erased.push_back(Ref{ref.bytes});
    });
    std::sort(b.state.erased.begin(), b.state.erased.end());
    b.state.erased.erase(std::unique(b.state.erased.begin(), b.state.erased.end()), b.state.erased.end());
}

} // namespace palmares::building
