#include "core/office/session/session.h"

#include "core/office/keeping/erasecopies.h"
#include "core/office/keeping/erasedprints.h"
#include "core/office/keeping/erasures.h"

#include "core/office/paper/agreedtexts.h"
#include "core/office/session/callcard.h"
#include "core/records/commit.h"
#include "core/store/backup.h"
#include "core/store/erase.h"
#include "core/store/textproof.h"

#include <algorithm>
#include <utility>

namespace palmares {

namespace {

Result<TextMap> loadTexts(CallDb &db)
{
    TextMap texts;
    Done whole;
    PALMARES_CHECK(scanTexts(db, std::nullopt, [&](TextRow &&row) {
        if (auto proved = proveText(row); whole.ok() && !proved.ok())
            whole = std::move(proved);
        const Ref ref = row.ref;
        texts.emplace(ref, std::move(row));
    }));
    if (!whole.ok())
        return std::move(whole).error().with("file", db.folder().database());
    return texts;
}

ListMap asMap(std::vector<ListRow> rows)
{
    ListMap lists;
    for (ListRow &row : rows)
        lists.emplace(row.hash, std::make_shared<const std::vector<Digest>>(std::move(row.ids)));
    return lists;
}

} // namespace

Result<Environment> Environment::open(const std::string &homeDir, const Clock &clock, Random &random)
{
    PALMARES_TRY(Home home, Home::open(homeDir));
    PALMARES_TRY(const InstallId install, home.installation(random));
    return Environment{std::move(home), &clock, &random, install};
}

namespace {

/// Whoever is told of damage is told of which folder.
Error inFolder(Error error, const CallFolder &folder)
{
    const bool isDamage = error.code == Code::DB_DAMAGED;
    return isDamage ? std::move(error).with("folder", folder.name()) : error;
}

} // namespace

Result<std::unique_ptr<CallSession>> CallSession::open(const Environment &environment, const CallFolder &folder)
{
    auto opened = CallDb::open(folder);
    if (!opened.ok())
        return inFolder(std::move(opened).error(), folder);
    CallDb db = std::move(opened).value();
    std::unique_ptr<CallSession> session(new CallSession(environment, std::move(db)));
    PALMARES_TRY(const bool unfinished, erasingUnfinished(session->m_db));
    // What cannot be finished now is tried again at the next opening; the call itself has nothing to do with it.
    if (unfinished && !session->m_db.readOnly()) {
        if (auto erased = finishErasing(session->m_db); !erased.ok())
            session->m_backupProblem = erasingStopped(erased.error());
    }
    if (const Done proved = proveCommits(session->m_db); !proved.ok())
        return inFolder(proved.error(), folder);
    if (const Done read = session->refresh(); !read.ok())
        return inFolder(read.error(), folder);
    // What an order covers and was written or brought here nevertheless, e.g. by an older program.
    if (auto swept = eraseWhatIsDue(*session); !swept.ok())
        session->m_backupProblem = erasingStopped(swept.error());
    if (session->m_view->identity.role == Role::Office && !session->m_db.readOnly()) {
        if (auto reached = reachWhatWasNoted(*session); !reached.ok())
            session->m_backupProblem = erasingStopped(reached.error());
    }
    if (!session->m_backupProblem && !session->m_db.readOnly()) {
        if (auto missed = missedStill(*session); missed.ok())
            session->m_backupProblem = std::move(missed).value();
    }
    // Once a day, as things were before anything is done to them.
    if (session->m_view->set.size() > 0 && !session->m_db.readOnly() && isBackupDue(session->m_db.folder(), *environment.clock))
        SessionBackups::make(*session);
    return session;
}

Result<std::unique_ptr<CallSession>> SessionBackups::lookInto(const Environment &environment, const std::string &path)
{
    PALMARES_TRY(CallDb db, CallDb::openReadOnly(path));
    std::unique_ptr<CallSession> session(new CallSession(environment, std::move(db)));
    PALMARES_CHECK(proveCommits(session->m_db));
    PALMARES_CHECK(session->refresh());
    return session;
}

void SessionBackups::make(CallSession &session)
{
    auto made = makeBackup(session.m_db, *session.m_environment.clock);
    // One more backup finishes no erasure.
    if (session.m_backupProblem && session.m_backupProblem->arg("detail").starts_with("erasing"))
        return;
    session.m_backupProblem = made.ok() ? std::nullopt : std::optional(made.error());
}

Done CallSession::refresh()
{
    auto view = std::make_shared<CallView>();
    PALMARES_TRY(view->identity, identity(m_db));
    view->folder = m_db.folder();
    PALMARES_TRY(std::vector<Record> records, loadRecords(m_db));
    PALMARES_CHECK(proveIdentity(view->identity, records, m_db.folder()));
    PALMARES_TRY(std::vector<ListRow> lists, loadLists(m_db));
    view->set = RecordSet(view->identity.call, std::move(records), asMap(std::move(lists)));
    view->state = viewOf(view->set);
    if (view->identity.role == Role::Office && view->set.size() > 0 && !view->state.isFounded)
        return Error(Code::DB_DAMAGED, {{"file", m_db.folder().path}, {"detail", "genesis"}}); // the call's own birth is gone: nothing counts
    PALMARES_TRY(TextMap texts, loadTexts(m_db));
    view->texts = std::make_shared<const TextMap>(std::move(texts));
    agreeOnTexts(*view);
    m_view = view;
    PALMARES_TRY(const auto key, seed());
    view->hasKey = key.has_value();
    updateCard();
    return {};
}

/// The card is a cache that Home reads; if it cannot be written the list of calls is a little behind, nothing more.
void CallSession::updateCard() const
{
    if (m_db.readOnly())
        return;
    CallCard card = cardOf(*m_view, m_environment.clock->nowMs());
    if (const auto before = readCard(m_db.folder()); before.ok()) {
        if (card.role == Role::Judge)
            keepProgress(card, *before);
        // Who only looks in changes nothing: "last changed" tells two folders of one call apart.
        card.folder = before->folder;
        const std::int64_t now = std::exchange(card.savedAt, before->savedAt);
        if (card == *before)
            return;
        card.savedAt = now;
    }
    static_cast<void>(writeCard(m_db.folder(), card));
}

Result<std::optional<Seed>> CallSession::seed() const
{
    const KeyFolder keys(m_environment.home);
    const Identity &who = m_view->identity;
    return who.role == Role::Office ? keys.callSeed(who.call) : keys.deviceSeed(who.call, who.judge);
}

Done CallSession::requireOffice() const
{
    if (m_view->identity.role != Role::Office)
        return Error(Code::OFFICE_ONLY, {{"call", m_view->state.name}});
    // For want of room alone: beginning to write says whether there still is none.
    if (m_db.readOnly() && m_db.whyReadOnly().code != Code::DISK_FULL)
        return m_db.whyReadOnly();
    if (!m_view->hasKey)
        return Error(Code::KEY_MISSING, {{"call", m_view->state.name}});
    return {};
}

Done CallSession::requireJudge() const
{
    if (m_view->identity.role != Role::Judge)
        return Error(Code::JUDGE_ONLY, {{"call", m_view->state.name}});
    return {};
}

Result<Seed> CallSession::signingSeed() const
{
    PALMARES_TRY(const auto key, seed());
    if (!key && m_view->identity.role == Role::Judge)
        return Error(Code::KEY_MISSING, {{"call", m_view->state.name}, {"detail", "laptop"}});
    if (!key)
        return Error(Code::KEY_MISSING, {{"call", m_view->state.name}});
    return *key;
}

Result<Act> CallSession::newAct(std::string name) const
{
    PALMARES_TRY(const Seed key, signingSeed());
    return Act(std::move(name), m_view->identity.call, SigningKey(key).publicKey(), *m_environment.random, {}, m_view->state.asideIds);
}

Done CallSession::act(const Act &act, const std::function<Done(Transaction &)> &alongside)
{
    if (act.isEmpty() && !act.fault() && !alongside)
        return {};
    PALMARES_CHECK(leavesErasedAlone(*m_view, act));
    PALMARES_TRY(const Seed key, signingSeed());
    // A form on somebody's desk may name who was erased since: its scores come in, such a comment goes at once.
    PALMARES_TRY(const std::vector<NamedWords> late, commentsNaming(*this, act));
    PALMARES_CHECK(note([&](Transaction &transaction) -> Done {
        PALMARES_CHECK(storeAct(transaction, act, key, m_environment));
        PALMARES_CHECK(eraseWords(*this, transaction, late));
        return alongside ? alongside(transaction) : Done();
    }));
    if (!late.empty())
        return refresh();
    keep(act);
    return {};
}

Done CallSession::note(const std::function<Done(Transaction &)> &write)
{
    Done committed;
    {
        auto begun = m_db.begin();
        // Opened to be read for want of room, and written to by another program before there was some.
        if (!begun.ok() && begun.error().code == Code::LOCKED)
            static_cast<void>(refresh());
        PALMARES_TRY(Transaction transaction, std::move(begun));
        PALMARES_CHECK(write(transaction));
        committed = transaction.commit();
    }
    // A disk that could not say so may have it nevertheless: memory follows what is really there.
    if (!committed.ok())
        static_cast<void>(refresh());
    return committed;
}

/// The next snapshot without its records and what they say: those are large, and about to be others.
std::shared_ptr<CallView> CallSession::nextView() const
{
    auto view = std::make_shared<CallView>();
    view->identity = m_view->identity;
    view->folder = m_view->folder;
    view->hasKey = m_view->hasKey;
    view->texts = m_view->texts;
    return view;
}

/// The next snapshot: what was there and what the act added.
void CallSession::keep(const Act &act)
{
    auto view = nextView();
    view->set = m_view->set.with(act.records(), asMap(act.lists()));
    view->state = viewOf(view->set);
    if (!act.texts().empty()) {
        TextMap texts = *m_view->texts;
        for (const TextRow &row : act.texts())
            texts.emplace(row.ref, row);
        view->texts = std::make_shared<const TextMap>(std::move(texts));
    }
    agreeOnTexts(*view);
    m_view = view;
    updateCard();
}

void CallSession::adopt(RecordSet set, CallState state, const std::vector<TextRow> &texts)
{
    auto view = nextView();
    view->set = std::move(set);
    view->state = std::move(state);
    TextMap all = *m_view->texts;
    for (const TextRow &row : texts)
        all.emplace(row.ref, row);
    std::erase_if(all, [&](const auto &text) { return view->state.isErased(text.first); });
    view->texts = std::make_shared<const TextMap>(std::move(all));
    agreeOnTexts(*view);
    m_view = view;
    updateCard();
}

Done storeAct(Transaction &transaction, const Act &act, const Seed &seed, const Environment &environment)
{
    if (act.fault())
        return *act.fault();
    std::vector<RecordId> ids;
    for (const Record &record : act.records())
        ids.push_back(record.header.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const SigningKey key(seed);
    const Signer signer{key, act.call(), environment.install, PALMARES_VERSION, environment.clock->nowMs()};
    std::vector<CommitRow> commits;
    for (const Commit &commit : makeCommits(act.name(), std::move(ids), signer))
        commits.push_back({commit.id, commit.body, commit.signature, true});
    for (const TextRow &text : act.texts()) {
        PALMARES_TRY(const TextFate fate, putText(transaction, text));
        static_cast<void>(fate); // a fresh salt cannot have been erased before
    }
    PALMARES_TRY(const std::size_t lists, insertLists(transaction, act.lists()));
    PALMARES_TRY(const std::size_t records, insertRecords(transaction, act.records()));
    PALMARES_TRY(const std::size_t signatures, insertCommits(transaction, commits));
    static_cast<void>(lists + records + signatures);
    return {};
}

} // namespace palmares
