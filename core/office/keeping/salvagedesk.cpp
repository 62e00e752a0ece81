#include "core/office/keeping/salvagedesk.h"

#include "core/office/exchange/incoming.h"
#include "core/office/keeping/erasedhere.h"
#include "core/office/view/commitnotes.h"
#include "core/records/commit.h"
#include "core/store/backup.h"
#include "core/store/callfolder.h"
#include "core/store/erase.h"
#include "core/store/files.h"
#include "core/store/media.h"
#include "core/store/salvage.h"
#include "core/store/textproof.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace palmares {

namespace {

/// The name of the damaged folder, in the settings of what was saved from it.
constexpr const char *savedFrom = "salvaged.from";

enum class Source { Database, Backup, Outbox };

/// Every text is what its ref says.
bool textsAreWhole(CallDb &db)
{
    bool whole = true;
    const Done scanned = scanTexts(db, std::nullopt, [&](TextRow &&row) { whole = whole && proveText(row).ok(); });
    return scanned.ok() && whole;
}

/// Nothing is ever removed from a call: what a backup of it holds and it does not was lost.
bool hasAllOfBackups(CallDb &db, const CallFolder &folder)
{
    const auto here = knownIds(db);
    for (const Backup &backup : backups(folder)) {
        auto kept = CallDb::openReadOnly(backup.path);
        if (!kept.ok() || !kept->check(false).ok())
            continue;
        const auto then = knownIds(*kept);
        if (!here.ok() || (then.ok() && !std::includes(here->begin(), here->end(), then->begin(), then->end())))
            return false;
    }
    return true;
}

bool knowsWhoseItIs(CallDb &db)
{
    const auto who = identity(db);
    const auto records = loadRecords(db);
    return who.ok() && records.ok() && proveIdentity(*who, *records, db.folder()).ok();
}

/// A database copied aside is opened as any other; the one in question is never touched.
Result<bool> isSound(const Environment &environment, const CallFolder &folder)
{
    PALMARES_TRY(const CallFolder aside,
                 environment.home.startFolder("CHECK", Role::Office, {}, *environment.random));
    const auto check = [&]() -> Result<bool> {
        for (const char *tail : {"", "-journal"}) {
            const std::string from = folder.database() + tail;
            if (fileSize(from) < 0)
                continue;
            const auto copy = [&](const ByteSink &sink) -> Done {
                PALMARES_TRY([[maybe_unused]] const FileHash hash, copyOwnFile(from, sink));
                return {};
            };
            PALMARES_CHECK(durableReplaceFrom(aside.database() + tail, copy, {.verify = false}));
        }
        auto db = CallDb::open(aside);
        if (!db.ok() && db.error().code != Code::DB_DAMAGED)
            return db.error();
        return db.ok() && db->check(false).ok() && proveTruth(*db).ok() && proveDrafts(*db).ok() && knowsWhoseItIs(*db)
               && commitsOf(*db).ok() && textsAreWhole(*db) && hasAllOfBackups(*db, folder);
    };
    auto sound = check();
    environment.home.dropStarted(aside);
    return sound;
}

class Salvage {
public:
    Salvage(const Environment &environment, const CallFolder &folder, std::vector<std::string> others,
            SalvageProgress progress)
        : m_environment(environment), m_folder(folder), m_others(std::move(others)), m_progress(std::move(progress))
    {
    }

    Result<Salvaged> run()
    {
        if (finishEarlier()) {
            PALMARES_CHECK(putAside());
            return m_report;
        }
        PALMARES_CHECK(goOn(SalvageStep::Database));
        PALMARES_TRY(SalvagedRows rows, isDatabaseGone(m_folder) ? Result<SalvagedRows>(SalvagedRows()) : salvageRows(m_folder.database()));
        m_report.pages = rows.pages;
        m_report.broken = rows.broken;
        m_meta.insert(rows.meta.begin(), rows.meta.end());
        m_erased.insert(rows.erased.begin(), rows.erased.end());
        for (Draft &draft : rows.drafts)
            m_drafts.emplace(std::pair(draft.entry, draft.round), std::move(draft));
        takeRows(std::move(rows.records), std::move(rows.commits), std::move(rows.lists),
                 std::move(rows.texts), Source::Database);
        PALMARES_CHECK(takeBackups());
        PALMARES_CHECK(takeOutbox());
        PALMARES_CHECK(takeOthers());
        PALMARES_CHECK(goOn(SalvageStep::Prove));
        readCommits();
        PALMARES_CHECK(findIdentity());
        chooseProved();
        PALMARES_CHECK(requireBirth());
        PALMARES_CHECK(goOn(SalvageStep::Write));
        PALMARES_TRY(const CallFolder started, start());
        Done built = build(started);
        if (built.ok())
            built = finish(started);
        if (!built.ok()) {
            m_environment.home.dropStarted(started);
            return std::move(built).error();
        }
        PALMARES_TRY(m_report.folder, m_environment.home.finishFolder(started));
        if (!m_isCopy)
            PALMARES_CHECK(putAside());
        return m_report;
    }

    /// The folder is a copy that its maker removes: nothing is left to put aside.
    void isCopy() { m_isCopy = true; }

private:
    /// Between its parts it can be stopped: until the new folder has its name, there is none.
    Done goOn(SalvageStep step, std::size_t done = 0, std::size_t of = 0) const
    {
        return !m_progress || m_progress(step, done, of) ? Done() : Done(Error(Code::CANCELLED));
    }

    /// What an earlier try has saved and given its name, when it could not put the damaged folder aside: it is not saved twice.
    bool finishEarlier()
    {
        for (const CallCard &card : m_environment.home.cards()) {
            const auto folder = m_environment.home.folder(card.folder);
            if (!folder || card.folder == m_folder.name() || !isSavedFrom(*folder))
                continue;
            const auto session = CallSession::open(m_environment, *folder);
            if (!session.ok())
                continue;
            const CallSnapshot view = (*session)->view();
            m_who = view->identity;
            m_report.call = view->state.name;
            m_report.folder = *folder;
            m_report.records = view->set.size();
            m_report.texts = view->texts->size();
            if (const auto commits = loadCommits((*session)->db()); commits.ok())
                m_report.commits = commits->size();
            tellWhatIsMissing(*view);
            return true;
        }
        return false;
    }

    bool isSavedFrom(const CallFolder &folder) const
    {
        auto db = CallDb::openReadOnly(folder.database());
        if (!db.ok())
            return false;
        const auto from = meta(*db, savedFrom);
        return from.ok() && *from == m_folder.name();
    }

    void takeRows(std::vector<Record> records, std::vector<CommitRow> commits, std::vector<ListRow> lists,
                  std::vector<TextRow> texts, Source source)
    {
        for (Record &record : records)
            m_records.emplace(record.header.id, std::pair(std::move(record), source));
        for (CommitRow &commit : commits) {
            // The id says nothing of the signature: one that was damaged must not keep out a whole one from elsewhere.
            const auto kept = m_commits.equal_range(commit.id);
            const bool isHere = std::any_of(kept.first, kept.second, [&](const auto &one) { return one.second == commit; });
            if (!isHere)
                m_commits.emplace(commit.id, std::move(commit));
        }
        for (ListRow &list : lists)
            m_lists.emplace(list.hash, std::move(list));
        for (TextRow &text : texts)
            m_texts.emplace(text.ref, std::move(text));
    }

    /// Drafts and what is beside the set only from the newest: older ones hold what was since sent or thrown away.
    Done takeBackups()
    {
        bool isNewest = true;
        const std::vector<Backup> all = backups(m_folder);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Backup &backup = all[i];
            PALMARES_CHECK(goOn(SalvageStep::Backups, i, all.size()));
            auto db = CallDb::openReadOnly(backup.path);
            if (!db.ok() || !db->check(false).ok())
                continue;
            auto rows = salvageRows(backup.path);
            if (!rows.ok())
                continue;
            if (std::exchange(isNewest, false)) {
                for (Draft &draft : rows->drafts)
                    m_drafts.emplace(std::pair(draft.entry, draft.round), std::move(draft));
                m_meta.insert(rows->meta.begin(), rows->meta.end());
            }
            m_erased.insert(rows->erased.begin(), rows->erased.end());
            takeRows(std::move(rows->records), std::move(rows->commits), std::move(rows->lists),
                     std::move(rows->texts), Source::Backup);
        }
        return {};
    }

    /// What was sent is proved like what comes in. The commit of a package is no part of the set; its records are, if a
    /// commit that is here vouches for them.
    Done takeOutbox()
    {
        const std::vector<std::string> names = namesIn(m_folder.outbox());
        for (std::size_t i = 0; i < names.size(); ++i) {
            PALMARES_CHECK(goOn(SalvageStep::Sent, i, names.size()));
            const auto source = openIncoming(m_folder.outbox() + '/' + names[i]);
            if (!source.ok())
                continue;
            if (auto file = readExchange(**source); file.ok())
                takeFile(std::move(*file));
        }
        return {};
    }

    /// Files that somebody has named, such as a colleague's bundle, must be what they claim.
    Done takeOthers()
    {
        for (const std::string &path : m_others) {
            PALMARES_TRY(const auto source, openIncoming(path));
            auto file = readExchange(*source);
            if (!file.ok())
                return std::move(file).error().with("file", path);
            takeFile(std::move(*file));
        }
        return {};
    }

    void takeFile(ExchangeFile file)
    {
        if (file.kind == FileKind::Key)
            return;
        std::set<Ref> secret;
        for (const Record &record : file.records) {
            for (const NamedRef &named : refsOf(record)) {
                if (named.use == RefUse::Private || named.use == RefUse::Interest)
                    secret.insert(named.ref);
            }
        }
        std::vector<CommitRow> commits;
        for (const Commit &commit : file.kind == FileKind::Package ? std::vector<Commit>() : file.commits)
            commits.push_back({commit.id, commit.body, commit.signature, true});
        std::vector<ListRow> lists;
        for (const auto &[hash, ids] : file.lists)
            lists.push_back({hash, ids});
        std::vector<TextRow> texts;
        for (const TextBytes &text : file.texts)
            texts.push_back({text.ref, text.salt, text.bytes, secret.contains(text.ref) ? TextStore::Private : TextStore::Text});
        takeRows(std::move(file.records), std::move(commits), std::move(lists), std::move(texts), Source::Outbox);
    }

    /// Without the record of its birth nothing of an office's call counts, and a folder made of the rest could not be opened. A
    /// judge's gets it back with the next package, which would find no place while the damaged folder stands there.
    Done requireBirth() const
    {
        const bool isBorn = std::any_of(m_good.begin(), m_good.end(),
                                        [](const Record *record) { return record->header.type == RecordType::Genesis; });
        if (isBorn || m_who.role == Role::Judge)
            return {};
        return Error(Code::DB_DAMAGED, {{"file", m_folder.path}, {"detail", "genesis"}});
    }

    void readCommits()
    {
        for (const auto &[id, row] : m_commits) {
            auto commit = readCommit(row.body, row.signature);
            if (commit.ok() && commit->id == id && isGenuine(*commit))
                m_genuine.emplace_back(std::move(*commit), &row);
        }
    }

    /// From the database itself, else from the card beside it; what the genuine commits and the records bear out goes before
    /// what they do not, because a flipped bit of an id makes an id, too.
    Done findIdentity()
    {
        std::vector<Identity> told;
        if (const auto who = readIdentity([&](const std::string &name) {
                const auto found = m_meta.find(name);
                return found == m_meta.end() ? std::nullopt : std::optional(found->second);
            }))
            told.push_back(*who);
        if (const auto card = readCard(m_folder); card.ok() && !card->call.isNone())
            told.push_back({card->call, card->role, card->judge, card->role == Role::Judge ? 1 : 0});
        std::map<CallId, std::size_t> signedFor;
        for (const auto &[commit, row] : m_genuine)
            ++signedFor[commit.call];
        const auto isSigned = [&](const Identity &who) { return signedFor.contains(who.call); };
        std::stable_partition(told.begin(), told.end(), isSigned);
        if (told.empty() && !signedFor.empty())
            told.push_back({{}, isOfOffice() ? Role::Office : Role::Judge, {}, 0});
        if (told.empty())
            return Error(Code::DB_DAMAGED, {{"file", m_folder.database()}, {"detail", "identity"}});
        m_who = told.front();
        if (!isSigned(m_who) && !signedFor.empty()) {
            const auto fewer = [](const auto &a, const auto &b) { return a.second < b.second; };
            m_who.call = std::max_element(signedFor.begin(), signedFor.end(), fewer)->first;
        }
        return m_who.role == Role::Judge ? findJudge(told) : Done();
    }

    /// Only the name of the folder is left to tell.
    bool isOfOffice() const { return m_folder.name().find("-office-") != std::string::npos; }

    /// A laptop holds the record of its own judge and of no other.
    Done findJudge(const std::vector<Identity> &told)
    {
        std::set<JudgeId> known;
        for (const auto &[id, found] : m_records) {
            if (found.first.header.type == RecordType::Judge && found.first.header.call == m_who.call)
                known.insert(contentAs<JudgeContent>(found.first).judge);
        }
        const auto isKnown = [&](const Identity &who) { return known.contains(who.judge); };
        if (const auto one = std::find_if(told.begin(), told.end(), isKnown); one != told.end())
            m_who.judge = one->judge;
        else if (known.size() == 1)
            m_who.judge = *known.begin();
        if (m_who.judge.isNone())
            return Error(Code::DB_DAMAGED, {{"file", m_folder.database()}, {"detail", "identity"}});
        m_who.inviteNumber = std::max<std::int64_t>(m_who.inviteNumber, 1);
        return {};
    }

    /// A record whose list is lost says nothing that could be checked, and no file that holds it would be
    /// taken by anybody.
    bool hasLists(const Record &record)
    {
        if (record.header.type == RecordType::Unknown)
            return true;
        std::size_t missing = 0;
        for (const ListName &name : listsOf(record))
            missing += name.n > 0 && !m_lists.contains(name.hash) ? 1 : 0;
        m_report.listsMissing += missing;
        return missing == 0;
    }

    /// The commits of this call, and the records they vouch for.
    void chooseProved()
    {
        std::unordered_map<RecordId, std::set<PublicKey>> vouched;
        std::map<Digest, std::int64_t> claims;
        for (const auto &[commit, row] : m_genuine) {
            if (commit.call != m_who.call)
                continue;
            m_goodCommits.push_back(*row);
            claims.emplace(commit.id, commit.time);
            for (const RecordId &one : commit.ids)
                vouched[one].insert(commit.author);
        }
        // In which order they came is lost; what they claim is all there is to go by when they are told.
        std::stable_sort(m_goodCommits.begin(), m_goodCommits.end(),
                         [&](const CommitRow &a, const CommitRow &b) { return claims.at(a.id) < claims.at(b.id); });
        for (auto &[id, found] : m_records) {
            auto &[record, source] = found;
            if (record.header.call != m_who.call)
                continue;
            const auto by = vouched.find(id);
            const bool isVouched = by != vouched.end() && by->second.contains(record.header.author);
            if (!hasLists(record) || !isVouched) {
                m_unsigned.push_back(&record);
                continue;
            }
            m_report.fromBackup += source == Source::Backup ? 1 : 0;
            m_report.fromOutbox += source == Source::Outbox ? 1 : 0;
            if (record.header.type == RecordType::Genesis)
                m_report.call = contentAs<GenesisContent>(record).name;
            m_good.push_back(&record);
        }
        if (const auto card = readCard(m_folder); m_report.call.empty() && card.ok())
            m_report.call = card->shortName;
        m_report.records = m_good.size();
        for (const auto &[id, by] : vouched) // a judge's call holds a part only
            m_report.recordsMissing += m_who.role == Role::Office && !m_records.contains(id) ? 1 : 0;
        m_report.unsignedRecords = m_unsigned.size();
        m_report.commits = m_goodCommits.size();
        m_report.lists = m_lists.size();
    }

    Result<CallFolder> start()
    {
        std::string code;
        if (const auto card = readCard(m_folder); card.ok())
            code = card->judgeCode;
        return m_environment.home.startFolder(m_report.call, m_who.role, code, *m_environment.random);
    }

    Done build(const CallFolder &started)
    {
        PALMARES_TRY(CallDb db, CallDb::create(started));
        {
            PALMARES_TRY(Transaction transaction, db.begin());
            PALMARES_CHECK(store(transaction));
            PALMARES_CHECK(transaction.commit());
        }
        PALMARES_CHECK(copyMedia(started));
        if (!m_unsigned.empty())
            PALMARES_CHECK(keepUnsigned(started));
        if (m_erased.empty())
            return {};
        PALMARES_TRY([[maybe_unused]] const Erased erased, finishErasing(db));
        return {};
    }

    /// Opening writes the card: a folder without one has a name, and nobody knows of which call it is.
    Done finish(const CallFolder &started)
    {
        PALMARES_TRY(const auto session, CallSession::open(m_environment, started));
        tellWhatIsMissing(*session->view());
        return {};
    }

    Done store(Transaction &transaction)
    {
        PALMARES_CHECK(setIdentity(transaction, m_who));
        const std::vector<Digest> erased(m_erased.begin(), m_erased.end());
        if (!erased.empty())
            PALMARES_CHECK(eraseRefs(transaction, erased));
        std::vector<ListRow> lists;
        for (auto &[hash, list] : m_lists)
            lists.push_back(std::move(list));
        PALMARES_TRY(const std::size_t newLists, insertLists(transaction, lists));
        PALMARES_TRY(const std::size_t newRecords,
                     insertRecords(transaction, std::span<const Record *const>(m_good)));
        PALMARES_TRY(const std::size_t newCommits, insertCommits(transaction, m_goodCommits));
        static_cast<void>(newLists + newRecords + newCommits);
        for (const auto &[ref, text] : m_texts) {
            PALMARES_TRY(const TextFate fate, putText(transaction, text));
            m_report.texts += fate == TextFate::Kept ? 1 : 0;
        }
        for (const auto &[key, draft] : m_drafts)
            PALMARES_CHECK(saveDraft(transaction, draft, DraftStep::None));
        m_report.drafts = m_drafts.size();
        for (const auto &[name, value] : m_meta) {
            if (!name.starts_with("identity.") && !name.starts_with("erasing.") && !name.starts_with("store."))
                PALMARES_CHECK(setMeta(transaction, name, value));
        }
        return setMeta(transaction, savedFrom, m_folder.name());
    }

    Done copyMedia(const CallFolder &started)
    {
        const MediaStore from(m_folder.media());
        const MediaStore to(started.media());
        const std::vector<FileHash> all = from.all();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const FileHash &hash = all[i];
            PALMARES_CHECK(goOn(SalvageStep::Attachments, i, all.size()));
            if (m_erased.contains(Digest{hash.bytes}))
                continue;
            const auto bytes = from.read(hash);
            if (!bytes.ok())
                continue; // told as missing: it can be sent again
            PALMARES_CHECK(to.put(hash, *bytes));
            ++m_report.files;
        }
        return {};
    }

    /// Bodies with their length (4 bytes, big-endian) before each: kept beside the set until a file brings
    /// them with their commit.
    Done keepUnsigned(const CallFolder &started)
    {
        Bytes all;
        for (const Record *record : m_unsigned) {
            for (int shift = 24; shift >= 0; shift -= 8)
                all += static_cast<char>(record->body.size() >> shift & 0xff);
            all += record->body;
        }
        return durableReplace(started.path + "/unsigned", all);
    }

    /// The damaged folder keeps everything it has, under a name that is not listed. Its card says of which call it is: whoever
    /// erases somebody from the call must find it.
    Done putAside()
    {
        if (!readCard(m_folder).ok()) {
            CallCard card;
            card.call = m_who.call;
            card.role = m_who.role;
            card.judge = m_who.judge;
            card.shortName = m_report.call;
            static_cast<void>(writeCard(m_folder, card)); // without it the database is asked, as far as it can be read
        }
        const std::size_t slash = m_folder.path.find_last_of('/');
        m_report.damaged = m_folder.path.substr(0, slash) + "/.damaged-" + m_folder.name();
        return moveDurably(m_folder.path, m_report.damaged);
    }

    void tellWhatIsMissing(const CallView &view)
    {
        m_report.setDigest = view.set.digest();
        std::unordered_set<Ref> refs;
        std::unordered_set<FileHash> files;
        const MediaStore media(view.folder.media());
        // Of whoever was erased nothing is missing, be it in no order because it came later.
        const ErasedPeople gone = erasedPeople(view.set, view.state);
        const std::vector<Digest> covered = refsCovered(view.set, gone.entries, gone.judges);
        m_erased.insert(covered.begin(), covered.end());
        for (std::size_t i = 0; i < view.set.size(); ++i) {
            const Record &record = view.set[i];
            for (const NamedRef &named : refsOf(record)) {
                if (named.use != RefUse::Unknown && !named.ref.isNone() && !view.texts->contains(named.ref) &&
                    !m_erased.contains(Digest{named.ref.bytes}))
                    refs.insert(named.ref);
            }
            for (const EntryFile &file : filesOf(record)) {
                if (!media.has(file.hash) && !m_erased.contains(Digest{file.hash.bytes}))
                    files.insert(file.hash);
            }
        }
        m_report.textsMissing = refs.size();
        m_report.filesMissing = files.size();
    }

    const Environment &m_environment;
    const CallFolder &m_folder;
    const std::vector<std::string> m_others;
    const SalvageProgress m_progress;
    bool m_isCopy = false;
    Salvaged m_report;
    Identity m_who;
    std::map<RecordId, std::pair<Record, Source>> m_records;
    std::multimap<Digest, CommitRow> m_commits;
    std::vector<std::pair<Commit, const CommitRow *>> m_genuine; ///< the commits whose signature holds
    std::map<Digest, ListRow> m_lists;
    std::map<Ref, TextRow> m_texts;
    std::map<std::pair<EntryId, std::string>, Draft> m_drafts;
    std::map<std::string, Bytes> m_meta;
    std::set<Digest> m_erased;
    std::vector<const Record *> m_good;
    std::vector<CommitRow> m_goodCommits;
    std::vector<const Record *> m_unsigned;
};

} // namespace

Result<Salvaged> salvageCall(const Environment &environment, const CallFolder &folder, const std::vector<std::string> &with,
                             const SalvageProgress &progress)
{
    if (const auto holder = heldBy(folder))
        return Error(Code::LOCKED,
                     {{"file", folder.path}, {"pid", std::to_string(holder->pid)}, {"host", holder->host}});
    if (progress && !progress(SalvageStep::Check, 0, 0))
        return Error(Code::CANCELLED);
    PALMARES_TRY(const bool sound, isDatabaseGone(folder) ? Result<bool>(false) : isSound(environment, folder));
    if (sound)
        return Error(Code::NOTHING_TO_DO, {{"detail", "sound"}});
    PALMARES_TRY(Salvaged saved, Salvage(environment, folder, with, progress).run());
    PALMARES_CHECK(eraseAgain(environment, saved.folder));
    return saved;
}

Result<Salvaged> salvageFile(const Environment &environment, const std::string &file)
{
    PALMARES_TRY(const CallFolder copy, environment.home.startFolder("BACKUP", Role::Office, {}, *environment.random));
    const auto save = [&]() -> Result<Salvaged> {
        const auto bytes = [&](const ByteSink &sink) -> Done {
            PALMARES_TRY([[maybe_unused]] const FileHash hash, copyOwnFile(file, sink));
            return {};
        };
        PALMARES_CHECK(durableReplaceFrom(copy.database(), bytes, {.verify = false}));
        PALMARES_TRY(const bool sound, isSound(environment, copy));
        if (sound)
            return Error(Code::NOTHING_TO_DO, {{"detail", "sound"}});
        Salvage salvage(environment, copy, {}, {});
        salvage.isCopy();
        PALMARES_TRY(Salvaged saved, salvage.run());
        PALMARES_CHECK(eraseAgain(environment, saved.folder));
        saved.damaged = file;
        return saved;
    };
    auto saved = save();
    environment.home.dropStarted(copy);
    return saved;
}

} // namespace palmares
