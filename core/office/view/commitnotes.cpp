#include "core/office/view/commitnotes.h"

#include <algorithm>

namespace palmares {

Result<std::vector<Commit>> commitsOf(CallDb &db)
{
    PALMARES_TRY(std::vector<CommitRow> rows, loadCommits(db));
    std::sort(rows.begin(), rows.end(), [](const CommitRow &a, const CommitRow &b) { return a.id < b.id; });
    std::vector<Commit> commits;
    for (CommitRow &row : rows) {
        if (!row.inSet)
            continue;
        auto commit = readCommit(std::move(row.body), row.signature);
        if (!commit.ok() || commit->id != row.id || !isGenuine(*commit))
            return Error(Code::DB_DAMAGED, {{"detail", "commit"}, {"value", row.id.hex()}});
        commits.push_back(std::move(commit).value());
    }
    return commits;
}

Result<std::unordered_map<RecordId, CommitNote>> commitNotes(CallDb &db,
                                                             const std::vector<const Record *> &records)
{
    std::unordered_map<RecordId, CommitNote> notes;
    PALMARES_TRY(const std::vector<Commit> commits, commitsOf(db));
    for (const Commit &commit : commits) {
        for (const Record *record : records) {
            const bool vouches = commit.author == record->header.author &&
                                 std::binary_search(commit.ids.begin(), commit.ids.end(), record->header.id);
            if (vouches)
                notes.emplace(record->header.id,
                              CommitNote{commit.act, commit.program, commit.time, commit.install});
        }
    }
    return notes;
}

} // namespace palmares
