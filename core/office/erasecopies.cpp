#include "core/office/erasecopies.h"

#include "core/office/commitnotes.h"
#include "core/office/erasures.h"
#include "core/office/trialrun.h"
#include "core/store/erase.h"
#include "core/store/files.h"
#include "core/store/salvage.h"
#include "core/store/texts.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::string_view setAsideHead = ".damaged-";

/// Of a folder whose card cannot be read: what its database says, as far as it can be read.
CallId callInside(const CallFolder &folder)
{
    auto rows = salvageRows(folder.database());
    if (!rows.ok())
        return {};
    const auto who = readIdentity([&](const std::string &name) {
        const auto found = std::find_if(rows->meta.begin(), rows->meta.end(), [&](const auto &row) { return row.first == name; });
        return found == rows->meta.end() ? std::nullopt : std::optional(found->second);
    });
    return who ? who->call : CallId();
}

CallId callOf(const CallFolder &folder)
{
    const auto card = readCard(folder);
    return card.ok() && !card->call.isNone() ? card->call : callInside(folder);
}

/// A trial has the name of its call and an addition; one that is open elsewhere can be told by that alone.
bool isTrialOf(const CallView &view, const CallFolder &folder, const CallCard &card)
{
    if (const auto of = trialOf(folder); of.ok())
        return *of == view.identity.call;
    return card.shortName.find("-TEST") != std::string::npos;
}

/// What a copy has to be given: the erasures, what they list, and who has signed them.
struct Brought {
    std::vector<Record> records;
    std::vector<ListRow> lists;
    std::vector<CommitRow> commits;
};

Result<Brought> erasuresOf(CallSession &from, const EntryId &entry, const JudgeId &judge)
{
    const CallSnapshot view = from.view();
    Brought brought;
    for (std::size_t i = 0; i < view->set.size(); ++i) {
        const Record &record = view->set[i];
        if (record.header.type != RecordType::Erase)
            continue;
        const auto erase = contentAs<EraseContent>(record);
        if (erase.entry != entry || erase.judge != judge)
            continue;
        brought.records.push_back(record);
        for (const ListName &name : listsOf(record)) {
            const auto ids = view->set.list(record);
            brought.lists.push_back({name.hash, {ids.begin(), ids.end()}});
        }
    }
    PALMARES_TRY(const std::vector<Commit> commits, commitsOf(from.db()));
    for (const Commit &commit : commits) {
        const bool vouches = std::any_of(brought.records.begin(), brought.records.end(), [&](const Record &record) {
            return std::binary_search(commit.ids.begin(), commit.ids.end(), record.header.id);
        });
        if (vouches)
            brought.commits.push_back({commit.id, commit.body, commit.signature, true});
    }
    return brought;
}

} // namespace

std::vector<OtherCopy> otherCopies(const CallSession &session)
{
    const Home &home = session.environment().home;
    const CallSnapshot view = session.view();
    std::vector<OtherCopy> copies;
    for (const CallCard &card : home.cards()) {
        const auto folder = home.folder(card.folder);
        if (!folder || card.folder == view->folder.name())
            continue;
        const CallId call = card.call.isNone() ? callInside(*folder) : card.call;
        OtherCopy copy{card.folder, OtherCopy::Kind::Unknown, card.judgeCode, false, false, {}};
        if (call == view->identity.call)
            copy.kind = card.role == Role::Judge ? OtherCopy::Kind::Judge : OtherCopy::Kind::Office;
        else if (card.role == Role::Office && !call.isNone() && isTrialOf(*view, *folder, card))
            copy.kind = OtherCopy::Kind::Trial;
        else if (!call.isNone())
            continue;
        copies.push_back(std::move(copy));
    }
    for (const std::string &name : namesIn(home.path() + "/calls")) {
        const CallFolder folder{home.path() + "/calls/" + name};
        if (!name.starts_with(setAsideHead))
            continue;
        const CallId call = callOf(folder);
        if (call == view->identity.call || call.isNone())
            copies.push_back({folder.path, call.isNone() ? OtherCopy::Kind::Unknown : OtherCopy::Kind::SetAside, {}, false, false, {}});
    }
    return copies;
}

Result<bool> eraseInOffice(CallSession &from, const std::string &folder, const EntryId &entry, const JudgeId &judge)
{
    PALMARES_TRY(const Brought brought, erasuresOf(from, entry, judge));
    const auto place = from.environment().home.folder(folder);
    if (!place)
        return Error(Code::CALL_NOT_FOUND, {{"call", folder}});
    PALMARES_TRY(const auto session, CallSession::open(from.environment(), *place));
    ListMap lists;
    for (const ListRow &list : brought.lists)
        lists.emplace(list.hash, std::make_shared<const std::vector<Digest>>(list.ids));
    const CallSnapshot view = session->view();
    const RecordSet set = view->set.with(brought.records, lists);
    PALMARES_TRY(const std::vector<Digest> gone, erasedRefs(session->db()));
    const Erasures due = erasuresDue(set, viewOf(set), gone);
    PALMARES_TRY(const bool unfinished, erasingUnfinished(session->db()));
    if (set.size() == view->set.size() && due.refs.empty() && !unfinished)
        return false;
    PALMARES_CHECK(session->note([&](Transaction &transaction) -> Done {
        PALMARES_TRY([[maybe_unused]] const std::size_t newLists, insertLists(transaction, brought.lists));
        PALMARES_TRY([[maybe_unused]] const std::size_t newRecords, insertRecords(transaction, brought.records));
        PALMARES_TRY([[maybe_unused]] const std::size_t newCommits, insertCommits(transaction, brought.commits));
        return eraseRefs(transaction, due.refs, due.entries);
    }));
    PALMARES_TRY([[maybe_unused]] const Erased erased, finishErasing(session->db()));
    PALMARES_CHECK(session->refresh());
    return true;
}

Done dropSetAside(const std::string &path)
{
    removeFolder(path);
    return fileExists(path) ? Done(Error(Code::CANNOT_WRITE, {{"file", path}})) : Done();
}

} // namespace palmares
