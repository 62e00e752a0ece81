// A call proved again from the bytes that lie on disk.

#include "core/office/session/inspection.h"
#include "core/office/view/callview.h"
#include "core/office/view/commitnotes.h"
#include "core/store/drafts.h"
#include "core/store/media.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace palmares {

namespace {

class Prover {
public:
    Prover(CallDb &db, CallProof &proof) : m_db(db), m_proof(proof) {}

    Done run()
    {
        PALMARES_CHECK(m_db.check(false));
        PALMARES_CHECK(proveTruth(m_db));
        PALMARES_CHECK(proveDrafts(m_db));
        PALMARES_TRY(m_who, identity(m_db));
        PALMARES_CHECK(proveRecords());
        PALMARES_CHECK(proveIdentity(m_who, m_records, m_db.folder()));
        PALMARES_CHECK(proveCommits());
        PALMARES_CHECK(proveLists());
        PALMARES_CHECK(proveTexts());
        proveFiles();
        return {};
    }

    /// The records that stood the test, with their lists.
    RecordSet set() { return RecordSet(m_who.call, std::move(m_records), std::move(m_lists)); }

    const Identity &who() const { return m_who; }

private:
    void fail(std::string_view detail, const std::string &which, Code code = Code::ALTERED)
    {
        m_proof.failures.push_back(Error(code, {{"detail", std::string(detail)}, {"value", which}}));
    }

    Done proveRecords()
    {
        return scanRecords(m_db, [this](const RecordView &row) {
            auto record = readRecord(Bytes(row.body));
            if (!record.ok() || record->header.id != row.id) {
                fail("record", row.id.hex(), record.ok() ? Code::ALTERED : record.error().code);
                return;
            }
            ++m_proof.records;
            m_records.push_back(std::move(record).value());
        });
    }

    /// Every commit signed by whom it names, every record named by a commit of its author.
    Done proveCommits()
    {
        std::set<std::pair<PublicKey, RecordId>> vouched;
        PALMARES_TRY(std::vector<CommitRow> rows, loadCommits(m_db));
        for (CommitRow &row : rows) {
            const Digest id = row.id;
            const auto commit = readCommit(std::move(row.body), row.signature);
            if (!commit.ok() || commit->id != id || commit->call != m_who.call || !isGenuine(*commit)) {
                fail("commit", id.hex());
                continue;
            }
            ++m_proof.commits;
            for (const RecordId &one : commit->ids)
                vouched.emplace(commit->author, one);
        }
        for (const Record &record : m_records) {
            if (!vouched.contains({record.header.author, record.header.id}))
                fail("no_commit", record.header.id.hex());
        }
        return {};
    }

    Done proveLists()
    {
        PALMARES_TRY(std::vector<ListRow> rows, loadLists(m_db));
        m_proof.lists = rows.size();
        for (ListRow &row : rows)
            m_lists.emplace(row.hash, std::make_shared<const std::vector<Digest>>(std::move(row.ids)));
        for (const Record &record : m_records) {
            if (record.header.type == RecordType::Unknown)
                continue;
            for (const ListName &name : listsOf(record)) {
                const auto found = m_lists.find(name.hash);
                const bool whole =
                    found != m_lists.end() && static_cast<std::int64_t>(found->second->size()) == name.n;
                if (name.n > 0 && !whole)
                    fail("list", record.header.id.hex());
            }
        }
        return {};
    }

    Done proveTexts()
    {
        return scanTexts(m_db, std::nullopt, [this](TextRow &&row) {
            ++m_proof.texts;
            if (refOf(row.salt, row.bytes) != row.ref)
                fail("text", row.ref.hex());
        });
    }

    /// What is not here may have been withheld or erased; what is here must be what its name says.
    void proveFiles()
    {
        const MediaStore media(m_db.folder().media());
        std::unordered_set<FileHash> seen;
        for (const Record &record : m_records) {
            for (const EntryFile &file : filesOf(record)) {
                if (!seen.insert(file.hash).second)
                    continue;
                if (!media.has(file.hash)) {
                    ++m_proof.filesMissing;
                    continue;
                }
                ++m_proof.files;
                if (auto copied = media.copy(file.hash, [](BytesView) { return Done(); }); !copied.ok())
                    m_proof.failures.push_back(std::move(copied).error().with("value", file.hash.hex()));
            }
        }
    }

    CallDb &m_db;
    CallProof &m_proof;
    Identity m_who;
    std::vector<Record> m_records;
    ListMap m_lists;
};

} // namespace

Result<CallProof> verifyCall(const CallFolder &folder)
{
    PALMARES_TRY(CallDb db, CallDb::open(folder));
    return verifyCall(db);
}

Result<CallProof> verifyCall(CallDb &db)
{
    CallProof proof;
    Prover prover(db, proof);
    PALMARES_CHECK(prover.run());
    const RecordSet set = prover.set();
    const CallState state = viewOf(set);
    if (!state.isFounded)
        return Error(Code::DB_DAMAGED, {{"file", db.folder().path}, {"detail", "genesis"}});
    proof.lost = mediaLost(set, state, db.folder());
    proof.name = state.name;
    proof.setDigest = set.digest();
    if (prover.who().role == Role::Office) // what follows from a judge's own sheets is no result
        proof.results = proveResults(set, state);
    return proof;
}

} // namespace palmares
