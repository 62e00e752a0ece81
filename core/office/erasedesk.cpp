#include "core/office/erasedesk.h"

#include "core/office/commitnotes.h"
#include "core/office/erasures.h"
#include "core/office/trialrun.h"
#include "core/store/media.h"

#include <algorithm>

namespace palmares {

namespace {

std::size_t common(const std::vector<Digest> &one, const std::vector<Digest> &other)
{
    std::size_t count = 0;
    for (const Digest &ref : one)
        count += std::binary_search(other.begin(), other.end(), ref) ? 1 : 0;
    return count;
}

Result<std::vector<SentPackage>> sentWith(CallSession &session, const std::vector<Digest> &refs)
{
    const CallSnapshot view = session.view();
    std::vector<SentPackage> sent;
    std::vector<const Record *> records;
    for (const IssueView &issue : view->state.issues) {
        const std::size_t held = common(issue.content.refs.ids, refs);
        if (held == 0)
            continue;
        const std::uint32_t judge = view->state.judgeIndex(issue.content.judge);
        sent.push_back({judge == nowhere ? issue.content.judge.hex().substr(0, 8) : view->state.judges[judge].code,
                        issue.content.round, issue.content.number, held, -1});
        records.push_back(view->set.find(issue.id));
    }
    PALMARES_TRY(const auto notes, commitNotes(session.db(), records));
    for (std::size_t i = 0; i < sent.size(); ++i) {
        if (const auto note = notes.find(records[i]->header.id); note != notes.end())
            sent[i].time = note->second.time;
    }
    return sent;
}

} // namespace

Result<ErasurePlan> EraseDesk::plan(std::string_view code) const
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    const auto entry = view->entryByCode(code);
    const auto judge = view->judgeByCode(code);
    if (entry.ok() && judge.ok())
        return Error(Code::AMBIGUOUS, {{"value", std::string(code)}});
    if (!entry.ok() && !judge.ok())
        return judge.error().code == Code::AMBIGUOUS ? judge.error() : entry.error();
    ErasurePlan plan;
    plan.code = code;
    std::set<EntryId> entries;
    std::set<JudgeId> judges;
    if (entry.ok()) {
        plan.entry = view->state.entries[*entry].id;
        entries.insert(plan.entry);
    } else {
        plan.judge = view->state.judges[*judge].id;
        judges.insert(plan.judge);
    }
    plan.refs = refsCovered(view->set, entries, judges);
    PALMARES_TRY(const std::vector<Digest> gone, erasedRefs(m_session.db()));
    std::erase_if(plan.refs, [&](const Digest &ref) { return std::binary_search(gone.begin(), gone.end(), ref); });
    const MediaStore media(view->folder.media());
    for (const Digest &ref : plan.refs) {
        plan.texts += view->texts->contains(Ref{ref.bytes}) ? 1 : 0;
        plan.files += media.has(FileHash{ref.bytes}) ? 1 : 0;
    }
    PALMARES_TRY(plan.sent, sentWith(m_session, plan.refs));
    plan.copies = otherCopies(m_session);
    return plan;
}

Result<Erased> EraseDesk::eraseHere(const ErasurePlan &plan, EraseReason reason)
{
    PALMARES_TRY(Act act, m_session.newAct("erase"));
    act.add(EraseContent{{plan.refs}, plan.entry, plan.judge, reason});
    std::vector<EntryId> draftsOf;
    if (!plan.entry.isNone())
        draftsOf.push_back(plan.entry);
    PALMARES_CHECK(m_session.act(
        act, [&](Transaction &transaction) { return eraseRefs(transaction, plan.refs, draftsOf); }));
    auto erased = finishErasing(m_session.db());
    // Whatever came of the second step: the texts are no longer in the database, so they leave memory too.
    PALMARES_CHECK(m_session.refresh());
    return erased;
}

namespace {

/// A trial run has the entry under another id, and nobody's private data. When it was looked for it may have been open elsewhere
/// and told by its name alone: here its own mark decides, so that no other call is touched.
Result<bool> eraseInTrial(const CallSession &of, const std::string &folder, const std::string &code, EraseReason reason)
{
    const Environment &environment = of.environment();
    const auto place = environment.home.folder(folder);
    if (!place)
        return Error(Code::CALL_NOT_FOUND, {{"call", folder}});
    PALMARES_TRY(const auto marked, trialOf(*place));
    if (marked != of.view()->identity.call)
        return false;
    PALMARES_TRY(const auto session, CallSession::open(environment, *place));
    EraseDesk desk(*session);
    const auto plan = desk.plan(code);
    if (!plan.ok() && plan.error().code == Code::UNKNOWN_ENTRY)
        return false;
    if (!plan.ok())
        return plan.error();
    if (plan->refs.empty())
        return false;
    PALMARES_TRY([[maybe_unused]] const ErasureDone done, desk.carryOut(*plan, reason));
    return true;
}

} // namespace

Result<ErasureDone> EraseDesk::carryOut(const ErasurePlan &plan, EraseReason reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    ErasureDone done;
    bool changed = !plan.refs.empty();
    if (changed) {
        PALMARES_TRY(static_cast<Erased &>(done), eraseHere(plan, reason));
    }
    const auto reach = [&](const OtherCopy &copy) -> Result<bool> {
        switch (copy.kind) {
        case OtherCopy::Kind::Office:
            return eraseInOffice(m_session, copy.folder, plan.entry, plan.judge);
        case OtherCopy::Kind::Trial:
            return plan.entry.isNone() ? Result<bool>(false)
                                       : eraseInTrial(m_session, copy.folder, plan.code, reason);
        case OtherCopy::Kind::SetAside:
            PALMARES_CHECK(dropSetAside(copy.folder));
            return true;
        case OtherCopy::Kind::Judge:
        case OtherCopy::Kind::Unknown:
            break;
        }
        return Error(Code::NOT_FOUND);
    };
    for (OtherCopy copy : plan.copies) {
        const auto reached = reach(copy);
        copy.reached = reached.ok();
        copy.changed = reached.ok() && *reached;
        const bool isOurs = copy.kind != OtherCopy::Kind::Judge && copy.kind != OtherCopy::Kind::Unknown;
        copy.problem = reached.ok() || !isOurs ? std::nullopt : std::optional(reached.error());
        changed = changed || copy.changed;
        done.copies.push_back(std::move(copy));
    }
    if (!changed)
        return Error(Code::NOTHING_TO_DO, {{"detail", "gone"}});
    return done;
}

} // namespace palmares
