#include "core/office/erasecopies.h"

#include "core/office/commitnotes.h"
#include "core/office/erasures.h"
#include "core/office/trialrun.h"
#include "core/store/erase.h"
#include "core/store/files.h"
#include "core/store/media.h"
#include "core/store/meta.h"
#include "core/store/salvage.h"
#include "core/store/texts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace palmares {

namespace {

constexpr std::string_view setAsideHead = ".damaged-";

/// As they are kept on disk.
constexpr std::pair<OtherCopy::Kind, std::string_view> kindNames[] = {{OtherCopy::Kind::Office, "office"},
                                                                      {OtherCopy::Kind::Trial, "trial"},
                                                                      {OtherCopy::Kind::Judge, "judge"},
                                                                      {OtherCopy::Kind::SetAside, "set_aside"},
                                                                      {OtherCopy::Kind::Unknown, "unknown"}};

/// Of a folder whose card cannot be read: what its database says, as far as it can be read.
std::optional<Identity> identityInside(const CallFolder &folder)
{
    auto rows = salvageRows(folder.database());
    if (!rows.ok())
        return std::nullopt;
    return readIdentity([&](const std::string &name) {
        const auto found = std::find_if(rows->meta.begin(), rows->meta.end(), [&](const auto &row) { return row.first == name; });
        return found == rows->meta.end() ? std::nullopt : std::optional(found->second);
    });
}

CallId callInside(const CallFolder &folder)
{
    const auto who = identityInside(folder);
    return who ? who->call : CallId();
}

std::optional<Identity> identityOf(const CallFolder &folder)
{
    const auto card = readCard(folder);
    if (card.ok() && !card->call.isNone())
        return Identity{card->call, card->role, card->judge, 0};
    return identityInside(folder);
}

/// Folders below `calls/` that were set aside as damaged.
std::vector<CallFolder> setAsideIn(const Home &home)
{
    std::vector<CallFolder> folders;
    for (const std::string &name : namesIn(home.path() + "/calls")) {
        if (name.starts_with(setAsideHead))
            folders.push_back({home.path() + "/calls/" + name});
    }
    return folders;
}

Done dropSetAside(const std::string &path)
{
    removeFolder(path);
    return fileExists(path) ? Done(Error(Code::CANNOT_WRITE, {{"file", path}})) : Done();
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
    for (const CallFolder &folder : setAsideIn(home)) {
        const auto who = identityOf(folder);
        if (!who || who->call == view->identity.call)
            copies.push_back({folder.path, who ? OtherCopy::Kind::SetAside : OtherCopy::Kind::Unknown, {}, false, false, {}});
    }
    return copies;
}

Done eraseWhatIsDue(CallSession &session)
{
    const CallSnapshot view = session.view();
    if (view->state.erased.empty() || session.db().readOnly())
        return {};
    PALMARES_TRY(const std::vector<Digest> gone, erasedRefs(session.db()));
    const Erasures due = erasuresDue(view->set, view->state, gone);
    const MediaStore media(view->folder.media());
    const bool isHere = std::any_of(due.refs.begin(), due.refs.end(), [&](const Digest &ref) {
        return view->texts->contains(Ref{ref.bytes}) || media.has(FileHash{ref.bytes});
    });
    if (!isHere)
        return {};
    PALMARES_CHECK(session.note([&](Transaction &transaction) { return eraseRefs(transaction, due.refs, due.entries); }));
    const auto erased = finishErasing(session.db());
    PALMARES_CHECK(session.refresh());
    return erased.ok() ? Done() : Done(erased.error());
}

Error erasingStopped(const Error &cause)
{
    const Code code = cause.code == Code::DISK_FULL ? cause.code : Code::CANNOT_WRITE;
    return Error(code, {{"file", std::string(cause.arg("file"))}, {"detail", "erasing"}});
}

Result<Erased> eraseNow(CallSession &session, const std::vector<Digest> &refs, const ErasedPerson &person)
{
    PALMARES_TRY(Act act, session.newAct("erase"));
    act.add(EraseContent{{refs}, person.entry, person.judge, person.reason});
    std::vector<EntryId> draftsOf;
    if (!person.entry.isNone())
        draftsOf.push_back(person.entry);
    const Done acted = session.act(act, [&](Transaction &transaction) { return eraseRefs(transaction, refs, draftsOf); });
    // A disk that could not say so may have the order nevertheless.
    const bool isRecorded = !act.records().empty() && session.view()->set.contains(act.records().front().header.id);
    if (!acted.ok())
        return isRecorded ? erasingStopped(acted.error()) : acted.error();
    auto erased = finishErasing(session.db());
    // Whatever came of the second step: the texts are no longer in the database, so they leave memory too.
    PALMARES_CHECK(session.refresh());
    if (!erased.ok())
        return erasingStopped(erased.error());
    return erased;
}

namespace {

/// The records and signatures of the erasure go into a copy of the same call, and the texts go as if a bundle had brought them.
/// \returns whether there was anything to do
Result<bool> eraseInOffice(CallSession &from, const std::string &folder, const ErasedPerson &person)
{
    PALMARES_TRY(const Brought brought, erasuresOf(from, person.entry, person.judge));
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

/// A trial run has the entry under another id, and nobody's private data. When it was looked for it may have been open elsewhere
/// and told by its name alone: here its own mark decides, so that no other call is touched.
Result<bool> eraseInTrial(const CallSession &of, const std::string &folder, const ErasedPerson &person)
{
    const Environment &environment = of.environment();
    const auto place = environment.home.folder(folder);
    if (!place)
        return Error(Code::CALL_NOT_FOUND, {{"call", folder}});
    PALMARES_TRY(const auto marked, trialOf(*place));
    if (marked != of.view()->identity.call)
        return false;
    PALMARES_TRY(const auto session, CallSession::open(environment, *place));
    const CallSnapshot view = session->view();
    const auto entry = view->entryByCode(person.code);
    if (!entry.ok())
        return entry.error().code == Code::UNKNOWN_ENTRY ? Result<bool>(false) : Result<bool>(entry.error());
    const EntryId id = view->state.entries[*entry].id;
    std::vector<Digest> refs = refsCovered(view->set, {id}, {});
    PALMARES_TRY(const std::vector<Digest> gone, erasedRefs(session->db()));
    std::erase_if(refs, [&](const Digest &ref) { return std::binary_search(gone.begin(), gone.end(), ref); });
    if (refs.empty())
        return false;
    PALMARES_TRY([[maybe_unused]] const Erased erased, eraseNow(*session, refs, {id, {}, person.code, person.reason}));
    return true;
}

Result<bool> reach(CallSession &from, const OtherCopy &copy, const ErasedPerson &person)
{
    switch (copy.kind) {
    case OtherCopy::Kind::Office:
        return eraseInOffice(from, copy.folder, person);
    case OtherCopy::Kind::Trial: // it has nobody's private data, and entries by their codes
        return person.entry.isNone() || person.code.empty() ? Result<bool>(false) : eraseInTrial(from, copy.folder, person);
    case OtherCopy::Kind::SetAside:
        PALMARES_CHECK(dropSetAside(copy.folder));
        return true;
    case OtherCopy::Kind::Judge:
    case OtherCopy::Kind::Unknown:
        break;
    }
    return Error(Code::NOT_FOUND);
}

} // namespace

std::vector<OtherCopy> reachCopies(CallSession &from, std::span<const ErasedPerson> people, std::vector<OtherCopy> copies)
{
    for (OtherCopy &copy : copies) {
        const bool isOurs = copy.kind != OtherCopy::Kind::Judge && copy.kind != OtherCopy::Kind::Unknown;
        copy.reached = isOurs;
        for (const ErasedPerson &person : people) {
            const auto reached = isOurs ? reach(from, copy, person) : Result<bool>(false);
            copy.changed = copy.changed || (reached.ok() && *reached);
            if (reached.ok() || copy.problem)
                continue;
            copy.reached = false;
            copy.problem = reached.error();
            copy.code = person.code;
            copy.reason = person.reason;
        }
    }
    return copies;
}

namespace {

constexpr std::string_view missedName = "erasing.missed";

/// A copy that was not reached, as it is kept: of whom, and where.
struct Missed {
    ErasedPerson person;
    OtherCopy copy;
};

Result<std::vector<Missed>> missedIn(CallSession &session)
{
    PALMARES_TRY(const auto note, meta(session.db(), std::string(missedName)));
    std::vector<Missed> all;
    const auto rows = nlohmann::json::parse(note.value_or("[]"), nullptr, false);
    for (const auto &row : rows.is_array() ? rows : nlohmann::json::array()) {
        Missed one;
        const auto word = [&row](const char *name) { return row.is_object() ? row.value(name, std::string()) : std::string(); };
        one.person.entry = EntryId::fromHex(word("entry")).value_or(EntryId());
        one.person.judge = JudgeId::fromHex(word("judge")).value_or(JudgeId());
        one.person.code = word("code");
        one.copy.folder = word("folder");
        one.copy.kind = OtherCopy::Kind::Unknown;
        for (const auto &[kind, name] : kindNames) {
            if (word("kind") == name)
                one.copy.kind = kind;
        }
        all.push_back(std::move(one));
    }
    return all;
}

Done keepMissed(CallSession &session, const std::vector<Missed> &all)
{
    auto rows = nlohmann::json::array();
    for (const Missed &one : all) {
        const auto kind = std::find_if(std::begin(kindNames), std::end(kindNames), [&](const auto &name) { return name.first == one.copy.kind; });
        rows.push_back({{"entry", one.person.entry.isNone() ? "" : one.person.entry.hex()},
                        {"judge", one.person.judge.isNone() ? "" : one.person.judge.hex()},
                        {"code", one.person.code},
                        {"folder", one.copy.folder},
                        {"kind", kind->second}});
    }
    return session.note([&](Transaction &transaction) {
        return all.empty() ? dropMeta(transaction, std::string(missedName)) : setMeta(transaction, std::string(missedName), rows.dump());
    });
}

/// What the orders about somebody list.
std::vector<Digest> refsOf(const CallView &view, const ErasedPerson &person)
{
    std::vector<Digest> refs;
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        if (view.set[i].header.type != RecordType::Erase)
            continue;
        const auto order = contentAs<EraseContent>(view.set[i]);
        const auto listed = view.set.list(view.set[i]);
        if (order.entry == person.entry && order.judge == person.judge)
            refs.insert(refs.end(), listed.begin(), listed.end());
    }
    return refs;
}

} // namespace

bool isMissed(const CallSession &session, const OtherCopy &copy, std::span<const ErasedPerson> people)
{
    if (copy.reached)
        return false;
    if (copy.kind == OtherCopy::Kind::SetAside)
        return fileExists(copy.folder);
    const Home &home = session.environment().home;
    const auto folder = home.folder(copy.folder);
    if (!folder)
        return copy.kind == OtherCopy::Kind::Unknown && fileExists(copy.folder);
    if (copy.kind == OtherCopy::Kind::Trial || copy.kind == OtherCopy::Kind::Unknown)
        return true; // its texts have other refs, or none that can be read
    const CallSnapshot view = session.view();
    return std::any_of(people.begin(), people.end(),
                       [&](const ErasedPerson &person) { return stillHolds(*folder, refsOf(*view, person)); });
}

Done rememberMissed(CallSession &session, std::span<const ErasedPerson> people, std::span<const OtherCopy> copies)
{
    PALMARES_TRY(std::vector<Missed> all, missedIn(session));
    const std::size_t before = all.size();
    const auto isNow = [&](const Missed &one) {
        return std::any_of(people.begin(), people.end(), [&](const ErasedPerson &person) {
            return one.person.entry == person.entry && one.person.judge == person.judge;
        });
    };
    std::erase_if(all, isNow);
    for (const ErasedPerson &person : people) {
        for (const OtherCopy &copy : copies) {
            if (isMissed(session, copy, std::span(&person, 1)))
                all.push_back({person, copy});
        }
    }
    return before == 0 && all.empty() ? Done() : keepMissed(session, all);
}

Result<std::vector<OtherCopy>> missedCopies(CallSession &session)
{
    PALMARES_TRY(std::vector<Missed> all, missedIn(session));
    const std::size_t before = all.size();
    std::erase_if(all, [&](const Missed &one) { return !isMissed(session, one.copy, std::span(&one.person, 1)); });
    if (all.size() != before)
        PALMARES_CHECK(keepMissed(session, all));
    std::vector<OtherCopy> copies;
    for (Missed &one : all) {
        one.copy.code = one.person.code;
        copies.push_back(std::move(one.copy));
    }
    return copies;
}

Result<std::optional<Error>> missedStill(CallSession &session)
{
    PALMARES_TRY(const std::vector<std::string> left, erasingLeft(session.db()));
    PALMARES_TRY(const std::vector<OtherCopy> copies, missedCopies(session));
    if (!copies.empty()) {
        const auto listed = [&copies](std::string OtherCopy::*name) {
            std::set<std::string> names;
            for (const OtherCopy &copy : copies)
                names.insert(copy.*name);
            std::string list;
            for (const std::string &one : names)
                list += (list.empty() ? "" : ", ") + one;
            return list;
        };
        return std::optional(Error(Code::CANNOT_WRITE, {{"call", session.view()->state.name},
                                                        {"value", listed(&OtherCopy::code)},
                                                        {"file", listed(&OtherCopy::folder)},
                                                        {"detail", "erasing_copies"}}));
    }
    if (!left.empty())
        return std::optional(Error(Code::NEWER_PROGRAM, {{"file", left.front()}, {"detail", "erasing_newer"}}));
    return std::optional<Error>();
}

std::vector<OtherCopy> reachDamagedOf(const CallSession &judge)
{
    const Identity own = judge.view()->identity;
    std::vector<OtherCopy> copies;
    for (const CallFolder &folder : setAsideIn(judge.environment().home)) {
        const auto who = identityOf(folder);
        if (who && !(who->call == own.call && who->role == Role::Judge && who->judge == own.judge))
            continue;
        OtherCopy copy{folder.path, who ? OtherCopy::Kind::SetAside : OtherCopy::Kind::Unknown, {}, false, false, {}};
        if (who) {
            const Done dropped = dropSetAside(folder.path);
            copy.reached = copy.changed = dropped.ok();
            copy.problem = dropped.ok() ? std::nullopt : std::optional(dropped.error());
        }
        copies.push_back(std::move(copy));
    }
    return copies;
}

} // namespace palmares
