#include "core/records/walk.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace palmares {

namespace {

Error bad(std::string_view detail, const Record &record)
{
    return Error(Code::BAD_STRUCTURE,
                 {{"detail", std::string(detail)}, {"type", std::string(recordTypeName(record.header.type))}});
}

/// What a package may hold; an unknown type may be one that packages of a newer program hold.
bool belongsInPackage(RecordType type)
{
    switch (type) {
    case RecordType::Genesis:
    case RecordType::Texts:
    case RecordType::Setting:
    case RecordType::Round:
    case RecordType::Judge:
    case RecordType::Invite:
    case RecordType::Assign:
    case RecordType::Conflict:
    case RecordType::Entry:
    case RecordType::Status:
    case RecordType::Erase:
    case RecordType::Unknown:
        return true;
    default:
        return false;
    }
}

const Record *genesisOf(const ExchangeFile &file)
{
    const auto found = std::lower_bound(file.records.begin(), file.records.end(), file.call,
                                        [](const Record &record, const CallId &call) {
                                            return record.header.id.bytes < call.bytes;
                                        });
    const bool there = found != file.records.end() && found->header.type == RecordType::Genesis;
    return there ? &*found : nullptr;
}

/// The judge a record of a package is about; none for types that are about no judge.
JudgeId judgeOf(const Record &record)
{
    const Content content = contentOf(record);
    if (const auto *judge = std::get_if<JudgeContent>(&content))
        return judge->judge;
    if (const auto *invite = std::get_if<InviteContent>(&content))
        return invite->judge;
    if (const auto *assign = std::get_if<AssignContent>(&content))
        return assign->judge;
    if (const auto *conflict = std::get_if<ConflictContent>(&content))
        return conflict->judge;
    return {};
}

Done checkOneJudge(const ExchangeFile &file)
{
    JudgeId owner;
    const PublicKey key = SigningKey(*file.inviteSeed).publicKey();
    bool invited = false;
    for (const Record &record : file.records) {
        if (record.header.type == RecordType::Unknown)
            continue;
        const JudgeId judge = judgeOf(record);
        if (judge.isNone())
            continue;
        if (!owner.isNone() && judge != owner)
            return bad("other_judge", record);
        owner = judge;
        invited = invited || (record.header.type == RecordType::Invite && contentAs<InviteContent>(record).key == key);
    }
    return invited ? Done() : Done(Error(Code::BAD_STRUCTURE, {{"detail", "invite_key"}}));
}

Done checkKind(const ExchangeFile &file)
{
    if (file.kind == FileKind::Ballot) {
        for (const Record &record : file.records) {
            if (writersOf(record.header.type) == Writers::CallKey)
                return bad("type_not_here", record);
        }
        return {};
    }
    const Record *genesis = genesisOf(file);
    if (genesis == nullptr)
        return Error(Code::BAD_STRUCTURE, {{"detail", "genesis_missing"}});
    if (file.kind != FileKind::Package)
        return {};
    for (const Record &record : file.records) {
        if (!belongsInPackage(record.header.type))
            return bad("type_not_here", record);
        if (record.header.author != genesis->header.author)
            return bad("author_not_here", record);
    }
    return checkOneJudge(file);
}

/// Every record named by a commit of its author. Commits name ids in order, and so do records: each commit is one pass.
Done checkCommitted(const ExchangeFile &file)
{
    std::vector<bool> committed(file.records.size(), false);
    for (const Commit &commit : file.commits) {
        auto from = file.records.begin();
        for (const RecordId &id : commit.ids) {
            from = std::lower_bound(from, file.records.end(), id,
                                    [](const Record &record, const RecordId &wanted) { return record.header.id < wanted; });
            if (from == file.records.end())
                break;
            if (from->header.id == id && from->header.author == commit.author)
                committed[static_cast<std::size_t>(from - file.records.begin())] = true;
        }
    }
    const auto missing = std::find(committed.begin(), committed.end(), false);
    if (missing == committed.end())
        return {};
    const Record &record = file.records[static_cast<std::size_t>(missing - committed.begin())];
    return Error(Code::ALTERED, {{"detail", "no_commit"}, {"type", std::string(recordTypeName(record.header.type))}});
}

/// Lists named by records are there; others are dropped.
Done checkLists(ExchangeFile &file)
{
    std::unordered_set<Digest> named;
    for (const Record &record : file.records) {
        for (const ListName &name : listsOf(record)) {
            const bool known = record.header.type != RecordType::Unknown;
            if (known && name.n == 0)
                continue;
            const auto found = file.lists.find(name.hash);
            if (known && (found == file.lists.end() || static_cast<std::int64_t>(found->second.size()) != name.n))
                return bad("list_missing", record);
            named.insert(name.hash);
        }
    }
    file.droppedLists = std::erase_if(file.lists, [&](const auto &list) { return !named.contains(list.first); });
    return {};
}

void dropUnnamed(ExchangeFile &file)
{
    std::unordered_set<Ref> refs;
    std::unordered_set<FileHash> hashes;
    if (file.texts.empty() && file.blobs.empty())
        return;
    for (const Record &record : file.records) {
        for (const NamedRef &named : refsOf(record)) {
            refs.insert(named.ref);
            if (named.use == RefUse::Unknown)
                hashes.insert(FileHash{named.ref.bytes});
        }
        for (const EntryFile &named : filesOf(record))
            hashes.insert(named.hash);
    }
    file.droppedTexts = std::erase_if(file.texts, [&](const TextBytes &text) { return !refs.contains(text.ref); });
    file.droppedBlobs = std::erase_if(file.blobs, [&](const BlobPlace &blob) { return !hashes.contains(blob.hash); });
}

} // namespace

Done checkTogether(ExchangeFile &file)
{
    if (file.kind == FileKind::Key)
        return {};
    PALMARES_CHECK(checkKind(file));
    PALMARES_CHECK(checkCommitted(file));
    PALMARES_CHECK(checkLists(file));
    dropUnnamed(file);
    return {};
}

} // namespace palmares
