// What a person decides about what has come in: answers to findings, and what is set aside.

#include "core/office/commitnotes.h"
#include "core/office/intakedesk.h"
#include "core/office/naming.h"
#include "core/records/lists.h"
#include "core/store/filelog.h"

#include <algorithm>

namespace palmares {

namespace {

/// Whether an answer ends this finding. What stands in the way of a close is waived there, not answered away
/// here; a laptop is revoked where the sheets that still count are named.
bool isAnswerTo(const CallFinding &finding, SettleAnswer answer)
{
    switch (finding.what.code) {
    case FindingCode::NOT_ASSIGNED:
    case FindingCode::TAKEN_BACK:
        return answer == SettleAnswer::Counted || answer == SettleAnswer::NotCounted;
    case FindingCode::SECOND_DEVICE:
        return answer == SettleAnswer::DeviceConfirmed;
    default:
        return answer == SettleAnswer::Seen && finding.blocks.empty() &&
               finding.what.code != FindingCode::FORK;
    }
}

Digest padded(const JudgeId &judge)
{
    Digest about;
    std::copy(judge.bytes.begin(), judge.bytes.end(), about.bytes.begin());
    return about;
}

const AsideView *asideOf(const CallState &state, AsideKind kind, const Digest &about)
{
    const auto at = std::find_if(state.asides.begin(), state.asides.end(), [&](const AsideView &aside) {
        return aside.kind == kind && aside.about == about;
    });
    return at == state.asides.end() ? nullptr : &*at;
}

} // namespace

Done IntakeDesk::settle(std::string_view name, SettleAnswer answer, std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const CallFinding *const finding, findingNamed(view->state, name));
    if (!isAnswerTo(*finding, answer))
        return Error(Code::BAD_VALUE, {{"column", "answer"}, {"value", std::string(name)}});
    PALMARES_TRY(Act act, m_session.newAct("settle_finding"));
    const std::string code = settleCodeOf(finding->what.code);
    const SettleView *now = view->state.settle(code, finding->about());
    act.add(SettleContent{code, finding->about(), answer, {}, {}, act.text(reason)},
            now ? view->pastOver(*now) : std::vector<RecordId>{});
    return m_session.act(act);
}

/// The records that were signed by this installation of the program: in whatever file they come back, they
/// are not its.
Result<std::vector<RecordId>> IntakeDesk::madeHere() const
{
    PALMARES_TRY(const std::vector<Commit> commits, commitsOf(m_session.db()));
    std::vector<RecordId> ids;
    for (const Commit &commit : commits) {
        if (commit.install == m_session.environment().install)
            ids.insert(ids.end(), commit.ids.begin(), commit.ids.end());
    }
    return ids;
}

Result<AsideContent> IntakeDesk::asideFor(std::string_view what) const
{
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    AsideContent aside;
    // A laptop that is aside with everything it wrote is no longer known by its judge's name.
    for (const AsideView &one : state.asides) {
        if (one.kind == AsideKind::Device && what.size() >= 4 && one.about.hex().starts_with(what)) {
            aside.kind = one.kind;
            aside.about = one.about;
            aside.ids = idListOf<RecordId>(writtenBy(view->set, PublicKey{one.about.bytes}));
            return aside;
        }
    }
    if (const auto judge = view->judgeByCode(what); judge.ok()) {
        const JudgeId &id = state.judges[*judge].id;
        aside.kind = AsideKind::Judge;
        aside.about = padded(id);
        aside.ids = idListOf<RecordId>(writtenBy(view->set, state, id));
        return aside;
    }
    if (const auto device = deviceNamed(state, what); device.ok()) {
        const PublicKey &key = state.devices[*device].key;
        aside.kind = AsideKind::Device;
        aside.about = Digest{key.bytes};
        aside.ids = idListOf<RecordId>(writtenBy(view->set, key));
        return aside;
    }
    PALMARES_TRY(const auto seen, filesSeen(m_session.db()));
    aside.kind = AsideKind::File;
    for (const FileSeen &file : seen) {
        if (what.size() < 4 || file.verdict != "merged" || !file.hash.hex().starts_with(what))
            continue;
        if (!aside.about.isNone())
            return Error(Code::AMBIGUOUS, {{"value", std::string(what)}});
        aside.about = Digest{file.hash.bytes};
    }
    if (aside.about.isNone())
        return Error(Code::NOT_FOUND, {{"value", std::string(what)}});
    PALMARES_TRY(const auto brought, broughtOnlyBy(m_session.db(), FileHash{aside.about.bytes}));
    PALMARES_TRY(const auto own, madeHere());
    aside.ids = idListOf<RecordId>(undoOf(view->set, brought, own));
    return aside;
}

Result<std::size_t> IntakeDesk::setAside(std::string_view what, bool back, std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(AsideContent aside, asideFor(what));
    const AsideView *now = asideOf(view->state, aside.kind, aside.about);
    if (back)
        aside.ids.ids.clear();
    const IdList standing = idListOf<RecordId>(now ? now->ids : std::vector<RecordId>());
    const bool same = standing == aside.ids && !(now && now->isForked());
    if (same)
        return Error(Code::NOTHING_TO_DO, {{"value", std::string(what)}, {"detail", "same"}});
    const std::size_t count = back ? standing.ids.size() : aside.ids.ids.size();
    PALMARES_TRY(Act act, m_session.newAct(back ? "bring_back" : "set_aside"));
    aside.reason = act.text(reason);
    act.add(std::move(aside), now ? view->pastOver(*now) : std::vector<RecordId>{});
    PALMARES_CHECK(m_session.act(act));
    return count;
}

} // namespace palmares
