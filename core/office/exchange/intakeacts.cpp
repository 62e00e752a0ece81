// What a person decides about what has come in: answers to findings, and what is set aside.

#include "core/office/exchange/findinganswers.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/view/commitnotes.h"
#include "core/office/view/naming.h"
#include "core/records/lists.h"
#include "core/records/words.h"
#include "core/store/filelog.h"

#include <algorithm>

namespace palmares {

namespace {

/// BAD_VALUE with the words of the answers that would do.
Error noAnswerTo(std::string_view finding, const std::vector<SettleAnswer> &answers)
{
    std::string words;
    for (const SettleAnswer answer : answers)
        words += (words.empty() ? "" : ", ") + std::string(wordOf(answer));
    return Error(Code::BAD_VALUE,
                 {{"column", "answer"}, {"value", std::string(finding)}, {"detail", answers.empty() ? "no_answer" : "answer"}, {"found", words}});
}

constexpr std::size_t fewestDigits = 4;
constexpr std::size_t shownDigits = 12;

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

/// What people call a laptop that is aside, as if it were not: that is the name it had when it was set aside.
std::string nameOfAside(const CallView &view, const AsideView &aside)
{
    std::vector<Record> others;
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        const Record &record = view.set[i];
        if (record.header.type == RecordType::Aside) {
            const auto content = contentAs<AsideContent>(record);
            if (content.kind == aside.kind && content.about == aside.about)
                continue;
        }
        others.push_back(record);
    }
    const RecordSet without(view.set.call(), std::move(others), view.set.lists());
    return authorName(viewOf(without), PublicKey{aside.about.bytes});
}

/// What `setAside` takes for it.
std::string handleOf(const CallView &view, const AsideView &aside)
{
    if (aside.kind == AsideKind::File)
        return aside.about.hex().substr(0, shownDigits);
    if (aside.kind == AsideKind::Device)
        return nameOfAside(view, aside);
    JudgeId judge;
    std::copy_n(aside.about.bytes.begin(), judge.bytes.size(), judge.bytes.begin());
    return judgeName(view.state, judge);
}

} // namespace

FileAside IntakeDesk::asideIn(std::span<const RecordId> ids, const std::set<PublicKey> &authors) const
{
    const CallSnapshot view = m_session.view();
    const std::set<RecordId> held(ids.begin(), ids.end());
    FileAside told;
    std::set<RecordId> counted;
    for (const AsideView &aside : view->state.asides) {
        bool touches = false;
        for (const RecordId &id : aside.ids) {
            const Record *record = view->set.find(id);
            const bool isIn = held.contains(id);
            const bool isSigner = aside.kind != AsideKind::File && record && authors.contains(record->header.author);
            touches = touches || isIn || isSigner;
            told.isSigner = told.isSigner || isSigner;
            if (isIn)
                counted.insert(id);
        }
        if (touches)
            told.names.push_back(handleOf(*view, aside));
    }
    told.records = counted.size();
    return told;
}

Done IntakeDesk::settle(std::string_view name, SettleAnswer answer, std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const CallFinding *const finding, findingNamed(view->state, name));
    const std::vector<SettleAnswer> answers = answersTo(*finding);
    if (std::find(answers.begin(), answers.end(), answer) == answers.end())
        return noAnswerTo(name, answers);
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

/// A laptop that is aside with everything it wrote is no longer known by its judge's name: the one that had this name when it
/// was set aside, or whose key starts with these digits; null if there is none.
Result<const AsideView *> IntakeDesk::laptopAside(std::string_view what) const
{
    const CallSnapshot view = m_session.view();
    const AsideView *found = nullptr;
    for (const AsideView &one : view->state.asides) {
        if (one.kind != AsideKind::Device)
            continue;
        const bool byKey = what.size() >= fewestDigits && one.about.hex().starts_with(what);
        const bool byName = !byKey && !one.ids.empty() && what.find('/') != std::string_view::npos && nameOfAside(*view, one) == what;
        if (!byKey && !byName)
            continue;
        if (found)
            return Error(Code::AMBIGUOUS, {{"value", std::string(what)}});
        found = &one;
    }
    return found;
}

Result<AsideContent> IntakeDesk::asideFor(std::string_view what, bool back) const
{
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    AsideContent aside;
    PALMARES_TRY(const AsideView *const laptop, laptopAside(what));
    if (laptop && (back || what.find('/') == std::string_view::npos)) {
        aside.kind = laptop->kind;
        aside.about = laptop->about;
        aside.ids = idListOf<RecordId>(writtenBy(view->set, PublicKey{laptop->about.bytes}));
        return aside;
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
        if (what.size() < fewestDigits || file.verdict != "merged" || !file.hash.hex().starts_with(what))
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

namespace {

IdList together(const IdList &one, const IdList &other)
{
    IdList all;
    std::set_union(one.ids.begin(), one.ids.end(), other.ids.begin(), other.ids.end(), std::back_inserter(all.ids));
    return all;
}

} // namespace

Result<std::size_t> IntakeDesk::setAside(std::string_view what, bool back, std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(AsideContent aside, asideFor(what, back));
    const AsideView *now = asideOf(view->state, aside.kind, aside.about);
    const IdList standing = idListOf<RecordId>(now ? now->ids : std::vector<RecordId>());
    if (back)
        aside.ids.ids.clear();
    else // said once more it takes what came since along, and lets nothing go
        aside.ids = together(standing, aside.ids);
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
