#include "core/store/salvage.h"

#include "core/base/hash.h"
#include "core/records/lists.h"
#include "core/store/draftbody.h"
#include "core/store/files.h"
#include "core/store/pages.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace palmares {

namespace {

constexpr std::int64_t fileLimit = 4ll << 30;
constexpr std::size_t journalHeader = 512; // the sector size with which ours are written
constexpr std::size_t idSize = 32;

bool isBytes(const FoundValue &value) { return value.kind == FoundValue::Kind::Words; }
bool isNumber(const FoundValue &value) { return value.kind == FoundValue::Kind::Number; }
bool isId(const FoundValue &value) { return isBytes(value) && value.bytes.size() == idSize; }

/// Sorts rows by what they are: columns and lengths tell the tables apart, and what a row names proves it.
class Sorter {
public:
    void take(const FoundRow &row)
    {
        // Tables with a rowid begin with the column that stands for it, which is empty in the row itself.
        if (row.size() == 4 && isId(row[1]) && isBytes(row[2]) && isBytes(row[3]))
            takeRecord(row);
        else if (row.size() == 3 && isId(row[1]) && isBytes(row[2]) && row[0].kind == FoundValue::Kind::None)
            takeList(row);
        else if (row.size() == 5 && isId(row[1]) && isBytes(row[2]) && row[2].bytes.size() == Salt::size)
            takeText(row); // before commits: a text may be as long as a signature, no commit is as short as a salt
        else if (row.size() == 5 && isId(row[1]) && isBytes(row[2]) && isBytes(row[3]) && row[3].bytes.size() == sizeof(CommitRow::signature))
            takeCommit(row);
        else if (row.size() == 3 && isBytes(row[0]) && row[0].bytes.size() == EntryId::size && isBytes(row[1]))
            takeDraft(row);
        else if (row.size() == 6 && isBytes(row[1]) && row[1].bytes.size() == EntryId::size && isBytes(row[2]) && isNumber(row[5]))
            takeStep(row);
        else if (row.size() == 1 && isId(row[0]))
            m_erased.insert(*Digest::fromBytes(row[0].bytes));
        else if (row.size() == 2 && isBytes(row[0]) && isBytes(row[1]))
            m_meta.emplace(std::string(row[0].bytes), Bytes(row[1].bytes)); // the first found is the newest
    }

    SalvagedRows finish(std::int64_t pages)
    {
        m_rows.erased.assign(m_erased.begin(), m_erased.end());
        m_rows.meta.assign(m_meta.begin(), m_meta.end());
        m_drafts.merge(m_steps); // of drafts whose own row is lost
        for (auto &[key, draft] : m_drafts)
            m_rows.drafts.push_back(std::move(draft));
        m_rows.pages = pages;
        return std::move(m_rows);
    }

private:
    bool isNew(BytesView id) { return m_seen.insert(*Digest::fromBytes(id)).second; }

    void takeRecord(const FoundRow &row)
    {
        if (recordIdOf(row[3].bytes).view() != row[1].bytes) {
            ++m_rows.broken;
            return;
        }
        if (!isNew(row[1].bytes))
            return;
        if (auto record = readRecord(Bytes(row[3].bytes)); record.ok())
            m_rows.records.push_back(std::move(record).value());
        else
            ++m_rows.broken;
    }

    void takeCommit(const FoundRow &row)
    {
        if (hashAs<Digest>({row[2].bytes}).view() != row[1].bytes) {
            ++m_rows.broken;
            return;
        }
        if (!isNew(row[1].bytes))
            return;
        CommitRow commit;
        commit.id = *Digest::fromBytes(row[1].bytes);
        commit.body = Bytes(row[2].bytes);
        std::copy(row[3].bytes.begin(), row[3].bytes.end(), reinterpret_cast<char *>(commit.signature.data()));
        commit.inSet = isNumber(row[4]) && row[4].number == 1;
        m_rows.commits.push_back(std::move(commit));
    }

    void takeList(const FoundRow &row)
    {
        const BytesView bytes = row[2].bytes;
        if (bytes.size() % idSize != 0) {
            ++m_rows.broken;
            return;
        }
        ListRow list;
        list.hash = *Digest::fromBytes(row[1].bytes);
        for (std::size_t at = 0; at < bytes.size(); at += idSize)
            list.ids.push_back(*Digest::fromBytes(bytes.substr(at, idSize)));
        if (!isAscending(std::span<const Digest>(list.ids)) || listHashOf(list.ids) != list.hash)
            ++m_rows.broken;
        else if (isNew(row[1].bytes))
            m_rows.lists.push_back(std::move(list));
    }

    void takeText(const FoundRow &row)
    {
        const Ref ref = *Ref::fromBytes(row[1].bytes);
        const Salt salt = *Salt::fromBytes(row[2].bytes);
        if (!isBytes(row[3]) || refOf(salt, row[3].bytes) != ref) {
            ++m_rows.broken;
            return;
        }
        const bool isPrivate = isNumber(row[4]) && row[4].number == 1;
        if (isNew(row[1].bytes))
            m_rows.texts.push_back({ref, salt, Bytes(row[3].bytes), isPrivate ? TextStore::Private : TextStore::Text});
    }

    void takeDraft(const FoundRow &row)
    {
        if (!isBytes(row[2]))
            return;
        const EntryId entry = *EntryId::fromBytes(row[0].bytes);
        const std::string round(row[1].bytes);
        if (auto draft = readDraft(entry, round, std::string(row[2].bytes)))
            m_drafts.emplace(std::pair(entry, round), std::move(*draft)); // the first found is the newest
        else if (!isId(row[1])) // else it may be a row of the cache, with a digest there
            ++m_rows.broken;
    }

    /// What the last change of a draft has left, unless it was taken back. The steps go with their draft, so one that is here
    /// says that there was a draft. Rows bear no number here, and the draft's own time tells which is the newest.
    void takeStep(const FoundRow &row)
    {
        if (row[5].number != 0 || !isBytes(row[4]))
            return;
        const EntryId entry = *EntryId::fromBytes(row[1].bytes);
        const std::string round(row[2].bytes);
        auto draft = readDraft(entry, round, std::string(row[4].bytes));
        if (!draft) {
            ++m_rows.broken;
            return;
        }
        const auto [kept, isFirst] = m_steps.try_emplace(std::pair(entry, round), *draft);
        if (!isFirst && kept->second.savedAt <= draft->savedAt)
            kept->second = std::move(*draft);
    }

    SalvagedRows m_rows;
    std::unordered_set<Digest> m_seen;
    std::set<Digest> m_erased;
    std::map<std::string, Bytes> m_meta;
    std::map<std::pair<EntryId, std::string>, Draft> m_drafts;
    std::map<std::pair<EntryId, std::string>, Draft> m_steps; ///< by the newest step of undo
};

} // namespace

Result<SalvagedRows> salvageRows(const std::string &database)
{
    PALMARES_TRY(const Bytes file, readOwnFile(database, fileLimit));
    const Pages pages(file);
    Sorter sorter;
    const auto take = [&](const FoundRow &row) { sorter.take(row); };
    std::int64_t read = 0;
    for (std::size_t i = 0; i < pages.count(); ++i, ++read)
        pages.rowsOf(pages.page(i), i == 0, take);
    // Pages as they were before an unfinished transaction, each behind its number and before a check sum.
    if (fileSize(database + "-journal") > 0) {
        PALMARES_TRY(const Bytes journal, readOwnFile(database + "-journal", fileLimit));
        const std::size_t step = pages.size() + 8;
        for (std::size_t at = journalHeader; at + step <= journal.size(); at += step, ++read)
            pages.rowsOf(BytesView(journal).substr(at + 4, pages.size()), false, take);
    }
    return sorter.finish(read);
}

} // namespace palmares
