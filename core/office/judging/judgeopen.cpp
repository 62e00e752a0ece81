#include "core/office/judging/judgedesk.h"
#include "core/office/session/callshelf.h"

#include "core/office/judging/interestdesk.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/keeping/erasures.h"
#include "core/office/view/naming.h"
#include "core/records/container.h"
#include "core/store/drafts.h"
#include "core/store/erase.h"
#include "core/store/filelog.h"
#include "core/store/media.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

constexpr std::string_view inviteSeedName = "invite.seed";

/// The one judge whom a package is for: its only judge record.
Result<JudgeContent> judgeOf(const ExchangeFile &package)
{
    std::optional<JudgeContent> judge;
    for (const Record &record : package.records) {
        if (record.header.type != RecordType::Judge)
            continue;
        auto content = contentAs<JudgeContent>(record);
        if (judge && judge->judge != content.judge)
            return Error(Code::BAD_STRUCTURE, {{"detail", "two_judges"}});
        judge = std::move(content);
    }
    if (!judge)
        return Error(Code::BAD_STRUCTURE, {{"detail", "no_judge"}});
    return *judge;
}

/// The judge whose devices wrote a ballot.
Result<JudgeId> judgeOfBallot(const ExchangeFile &ballot)
{
    for (const Record &record : ballot.records) {
        if (record.header.type == RecordType::Enrol)
            return contentAs<EnrolContent>(record).judge;
    }
    return Error(Code::BAD_STRUCTURE, {{"detail", "no_enrol"}});
}

std::string shortNameOf(const ExchangeFile &package)
{
    for (const Record &record : package.records) {
        if (record.header.type == RecordType::Genesis)
            return contentAs<GenesisContent>(record).name;
    }
    return "CALL";
}

/// None: this judge has none here yet. \errors AMBIGUOUS, CALL_NOT_FOUND (`into` is no folder of this judge)
Result<std::optional<CallFolder>> folderOf(const Home &home, const CallId &call, const JudgeId &judge, const std::string &into)
{
    std::vector<CallCard> found;
    for (CallCard &card : home.cards()) {
        if (card.call == call && card.role == Role::Judge && card.judge == judge)
            found.push_back(std::move(card));
    }
    if (!into.empty()) {
        std::erase_if(found, [&](const CallCard &card) { return card.folder != into; });
        if (found.empty())
            return Error(Code::CALL_NOT_FOUND, {{"call", into}});
    }
    if (found.size() > 1) {
        std::string folders;
        for (const CallCard &card : found)
            folders += (folders.empty() ? "" : ", ") + card.folder;
        return Error(Code::AMBIGUOUS, {{"value", found.front().shortName}, {"detail", "folders"}, {"found", folders}});
    }
    return found.empty() ? std::nullopt : home.folder(found.front().folder);
}

/// The records of a file that a judge's folder takes: from a package what the call key wrote and what this judge has declared,
/// from a ballot what this judge's laptops wrote. Nobody else's scores ever come to lie beside a judge's own.
std::vector<Record> ownRecords(const ExchangeFile &file, const JudgeId &judge)
{
    const auto genesis = std::find_if(file.records.begin(), file.records.end(),
                                      [](const Record &record) { return record.header.type == RecordType::Genesis; });
    std::set<PublicKey> devices;
    for (const Record &record : file.records) {
        if (record.header.type == RecordType::Enrol && contentAs<EnrolContent>(record).judge == judge)
            devices.insert(record.header.author);
    }
    std::vector<Record> own;
    for (const Record &record : file.records) {
        const RecordType type = record.header.type;
        const bool isScore = type == RecordType::Sheet || type == RecordType::Submit;
        const bool byCall = genesis != file.records.end() && record.header.author == genesis->header.author;
        const bool byJudge = devices.find(record.header.author) != devices.end();
        const bool declared = type == RecordType::Conflict && contentAs<ConflictContent>(record).judge == judge;
        if (file.kind == FileKind::Package ? (byCall && !isScore) || declared : byJudge)
            own.push_back(record);
    }
    return own;
}

/// Everything of the file but what was erased, in one transaction. Erasures it brings are carried out after it.
class FileTaking {
public:
    FileTaking(const Environment &environment, const ExchangeFile &file, const JudgeId &judge, const std::string &name)
        : m_environment(environment), m_file(file), m_records(ownRecords(file, judge)), m_judge(judge), m_name(name)
    {
    }

    Done take(CallDb &db, ByteSource &source) const
    {
        PALMARES_CHECK(takeMedia(db, source));
        PALMARES_TRY(Transaction transaction, db.begin());
        PALMARES_CHECK(takeInto(db, transaction));
        PALMARES_CHECK(transaction.commit());
        PALMARES_TRY(const bool unfinished, erasingUnfinished(db));
        if (unfinished)
            (void)finishErasing(db); // what it cannot reach now the next opening does; the judge has work to do
        return {};
    }

private:
    Done takeInto(CallDb &db, Transaction &transaction) const
    {
        std::vector<ListRow> lists;
        for (const auto &[hash, ids] : m_file.lists)
            lists.push_back({hash, ids});
        std::vector<CommitRow> commits;
        for (const Commit &commit : m_file.commits)
            commits.push_back({commit.id, commit.body, commit.signature, m_file.kind != FileKind::Package});
        PALMARES_TRY(const std::size_t newLists, insertLists(transaction, lists));
        PALMARES_TRY(const std::size_t newRecords, insertRecords(transaction, m_records));
        PALMARES_TRY(const std::size_t newCommits, insertCommits(transaction, commits));
        static_cast<void>(newLists + newRecords + newCommits);
        PALMARES_CHECK(carryOutErasures(db, transaction));
        for (const TextBytes &text : m_file.texts) {
            PALMARES_TRY(const TextFate fate, putText(transaction, {text.ref, text.salt, text.bytes, TextStore::Text}));
            static_cast<void>(fate);
        }
        if (m_file.inviteSeed)
            PALMARES_CHECK(setMeta(transaction, std::string(inviteSeedName), Bytes(m_file.inviteSeed->view())));
        FileSeen seen{m_file.hash, static_cast<int>(m_file.kind), "merged", {}, m_name, m_environment.clock->nowMs(), {}};
        for (const Record &record : m_records)
            seen.records.push_back(record.header.id);
        return markFile(transaction, seen);
    }

    Done takeMedia(CallDb &db, ByteSource &source) const
    {
        const MediaStore media(db.folder().media());
        for (const BlobPlace &blob : m_file.blobs) {
            PALMARES_TRY(const bool erased, isErased(db, Digest{blob.hash.bytes}));
            if (erased || media.has(blob.hash))
                continue;
            Bytes bytes;
            PALMARES_CHECK(copyBlob(source, blob, [&](BytesView piece) -> Done {
                bytes.append(piece);
                return {};
            }));
            PALMARES_CHECK(media.put(blob.hash, bytes));
        }
        return {};
    }

    /// What the orders here and in the file list, and what is here or comes of such an entry or of this judge and no order lists: a
    /// comment, a declared interest.
    Done carryOutErasures(CallDb &db, Transaction &transaction) const
    {
        PALMARES_TRY(std::vector<Record> records, loadRecords(db));
        if (std::none_of(records.begin(), records.end(), [](const Record &one) { return one.header.type == RecordType::Erase; }))
            return {};
        PALMARES_TRY(std::vector<ListRow> rows, loadLists(db));
        ListMap lists;
        for (ListRow &row : rows)
            lists.emplace(row.hash, std::make_shared<const std::vector<Digest>>(std::move(row.ids)));
        const RecordSet set(m_file.call, std::move(records), std::move(lists));
        const CallState state = viewOf(set);
        PALMARES_TRY(const std::vector<Digest> gone, erasedRefs(db));
        const Erasures due = erasuresDue(set, state, gone);
        if (erasedPeople(set, state).judges.contains(m_judge)) // another one may have been named in a comment
            PALMARES_CHECK(InterestDesk::forgetTyped(transaction));
        if (due.refs.empty())
            return {};
        PALMARES_CHECK(eraseRefs(transaction, due.refs, due.drafts));
        return eraseDraftsInBackups(transaction, draftsBehind(set, due.refs));
    }

    const Environment &m_environment;
    const ExchangeFile &m_file;
    std::vector<Record> m_records;
    JudgeId m_judge;
    const std::string &m_name;
};

/// The device key of this judge on this machine, made at the first opening.
Result<Seed> deviceSeed(const Environment &environment, const CallId &call, const JudgeId &judge)
{
    const KeyFolder keys(environment.home);
    PALMARES_TRY(const auto known, keys.deviceSeed(call, judge));
    if (known)
        return *known;
    const Seed made = Seed::make(*environment.random);
    PALMARES_CHECK(keys.keepDeviceSeed(call, judge, made));
    return made;
}

/// The invitation vouches for this device, once.
Done enrol(CallSession &session)
{
    const CallSnapshot view = session.view();
    const std::uint32_t judge = view->state.judgeIndex(view->identity.judge);
    PALMARES_TRY(Act act, session.newAct("enrol"));
    for (const DeviceView &device : view->state.devices) {
        if (device.judge == judge && device.key == act.author())
            return {};
    }
    PALMARES_TRY(const auto bytes, meta(session.db(), std::string(inviteSeedName)));
    const auto seed = bytes ? Seed::fromBytes(*bytes) : std::nullopt;
    if (!seed || judge == nowhere || view->state.judges[judge].invites.empty())
        return Error(Code::BAD_STRUCTURE, {{"detail", "no_invitation"}});
    const InviteView &invite = view->state.judges[judge].invites.back();
    const std::string label = "laptop-" + act.author().hex().substr(0, 6);
    act.add(EnrolContent{view->identity.judge, invite.number, label,
                         vouchFor(SigningKey(*seed), view->state.call, view->identity.judge, act.author())});
    return session.act(act);
}

/// The folder gets its name only when the device is enrolled in it, too: scores typed in a folder without would come to the
/// office signed by nobody known.
Result<CallFolder> startFolder(const Environment &environment, const ExchangeFile &file, const JudgeContent &judge,
                               const FileTaking &taking, ByteSource &source, StartedFrom &from)
{
    PALMARES_TRY(const CallFolder started,
                 environment.home.startFolder(shortNameOf(file), Role::Judge, judge.code, *environment.random));
    const auto fill = [&]() -> Done {
        PALMARES_TRY(CallDb db, CallDb::create(started));
        {
            PALMARES_TRY(Transaction transaction, db.begin());
            PALMARES_CHECK(setIdentity(transaction, {file.call, Role::Judge, judge.judge, 1}));
            PALMARES_CHECK(transaction.commit());
        }
        return taking.take(db, source);
    };
    const auto build = [&]() -> Done {
        PALMARES_CHECK(fill());
        PALMARES_TRY(const Seed seed, deviceSeed(environment, file.call, judge.judge));
        static_cast<void>(seed);
        PALMARES_TRY(const auto session, CallSession::open(environment, started));
        PALMARES_CHECK(enrol(*session));
        PALMARES_TRY(from, startFromEarlier(*session));
        return {};
    };
    if (auto built = build(); !built.ok()) {
        environment.home.dropStarted(started);
        return std::move(built).error();
    }
    return environment.home.finishFolder(started);
}

/// The entries that there are to score in a round, or in any: each once, however many rounds ask for it.
std::size_t toScoreIn(const CallState &state, const std::string &round)
{
    std::set<std::uint32_t> entries;
    for (const AssignView &assign : state.assigns) {
        if (isToScore(state, assign) && (round.empty() || state.rounds[assign.round].id == round))
            entries.insert(assign.entry);
    }
    return entries.size();
}

/// The round that a package is of; none for a ballot. It may hold another one besides, from which its sheets start.
std::string roundOfPackage(const ExchangeFile &file)
{
    std::string round;
    std::int64_t place = -1;
    for (const Record &record : file.records) {
        if (file.kind == FileKind::Package && record.header.type == RecordType::Assign)
            return contentAs<AssignContent>(record).round;
        if (file.kind != FileKind::Package || record.header.type != RecordType::Round)
            continue;
        const auto content = contentAs<RoundContent>(record);
        if (content.place > place)
            round = content.round;
        place = std::max(place, content.place);
    }
    return round;
}

/// A package or ballot that was read, and for whom it is.
struct JudgeFile {
    std::unique_ptr<ByteSource> source;
    ExchangeFile content;
    JudgeContent judge; ///< of a ballot only the id
    std::string path;
};

Result<JudgeFile> readJudgeFile(const std::string &path)
{
    JudgeFile file;
    file.path = path;
    auto atHand = openSource(path);
    if (!atHand.ok())
        return std::move(atHand).error().with("file", path);
    file.source = std::move(atHand).value();
    auto read = readExchange(*file.source);
    if (!read.ok())
        return std::move(read).error().with("file", path);
    file.content = std::move(read).value();
    const FileKind kind = file.content.kind;
    if (kind != FileKind::Package && kind != FileKind::Ballot)
        return Error(Code::WRONG_KIND, {{"file", path}, {"found", std::string(fileKindName(kind))}, {"limit", "package"}});
    if (kind == FileKind::Package) {
        PALMARES_TRY(file.judge, judgeOf(file.content));
    } else {
        PALMARES_TRY(file.judge.judge, judgeOfBallot(file.content));
    }
    return file;
}

Done tell(PackageOpened &opened, CallSession &session)
{
    const CallSnapshot now = session.view();
    const CallView &view = *now;
    opened.folder = view.folder;
    opened.call = view.state.name;
    if (const std::uint32_t at = view.state.judgeIndex(view.identity.judge); at != nowhere)
        opened.judge = view.state.judges[at].code;
    opened.entries = toScoreIn(view.state, opened.round);
    for (const SheetSlot &slot : view.state.sheets) {
        const AssignView *assign = view.state.assign(slot.round, slot.judge, slot.entry);
        if (slot.verdict == SheetVerdict::Forked && assign && isToScore(view.state, *assign))
            opened.differing.push_back(entryName(view.state, view.state.entries[slot.entry].id));
    }
    const std::uint32_t round = view.state.roundIndex(opened.round);
    if (round == nowhere || !view.state.rounds[round].rules)
        return {};
    PALMARES_TRY(const auto entries, JudgeDesk::entries(session, round));
    for (const DeskEntry &entry : entries) {
        const AssignView *assign = view.state.assign(round, view.state.judgeIndex(view.identity.judge), entry.entry);
        const bool isOpen = entry.progress == DeskEntry::Progress::Unscored || entry.progress == DeskEntry::Progress::Partial;
        opened.left += isOpen && assign && isToScore(view.state, *assign) ? 1 : 0;
    }
    return {};
}

/// What a judge would look for and not find: texts of the call and of the judge's entries, and their files. What was erased
/// is not missing; files may still come in another part.
void countMissing(CallSession &session, PackageOpened &opened)
{
    const CallSnapshot view = session.view();
    const CallState &state = view->state;
    std::set<Ref> texts;
    std::set<FileHash> files;
    for (const TextView &text : state.texts)
        texts.insert(text.ref);
    for (const AssignView &assign : state.assigns) {
        if (assign.on != true || isErasedEntry(*view, assign.entry)) // of who was forgotten nothing is asked for again
            continue;
        for (const EntryText &text : state.entries[assign.entry].texts)
            texts.insert(text.ref);
        for (const EntryFile &file : state.entries[assign.entry].files)
            files.insert(file.hash);
    }
    std::erase_if(texts, [&](const Ref &ref) { return ref.isNone() || view->text(ref) || state.isErased(ref); });
    const MediaStore media(session.db().folder().media());
    std::erase_if(files, [&](const FileHash &hash) { return media.has(hash) || state.isErased(Ref{hash.bytes}); });
    opened.missingTexts = texts.size();
    opened.missingFiles = files.size();
}

/// What was tried on an entry to practise on leaves this laptop only once the judge says that it is meant.
Done keepTriedHere(PackageOpened &opened, CallSession &session, const PackagePreview &preview)
{
    PALMARES_TRY(const std::vector<Draft> drafts, loadDrafts(session.db()));
    PALMARES_TRY(Transaction transaction, session.db().begin());
    bool isAny = false;
    for (Draft draft : drafts) {
        const bool wasTried = draft.round == preview.round &&
                              std::find(preview.leftPractice.begin(), preview.leftPractice.end(), draft.entry) != preview.leftPractice.end();
        if (!wasTried)
            continue;
        draft.entryRecord = practisedVersion();
        // Its steps go: undo would bring back what was tried as if it were meant.
        PALMARES_CHECK(dropDraft(transaction, draft.entry, draft.round));
        PALMARES_CHECK(saveDraft(transaction, draft, DraftStep::None));
        isAny = true;
        const std::string code = entryName(session.view()->state, draft.entry);
        if (std::find(preview.added.begin(), preview.added.end(), code) != preview.added.end())
            opened.tried.push_back(code);
    }
    return isAny ? transaction.commit() : Done();
}

/// What the package will change for the judge who has an older one. Nothing is taken from one that says something otherwise than
/// what the judge has from another office: what differs would be missing, and scoring could not go on. Work goes on with the one that is
/// here until the offices have settled it. What was tried for practice on what it makes count is kept back first: whatever happens
/// then, it has not gone out. \errors AMBIGUOUS (detail "two_offices")
Done tellChanges(PackageOpened &opened, const JudgeFile &file, CallSession &session)
{
    if (opened.isKnown || file.content.kind != FileKind::Package)
        return {};
    PALMARES_TRY(PackagePreview preview, previewPackage(file.path, session.view()));
    if (!preview.differing.empty()) {
        std::string named;
        for (const std::string &name : preview.differing)
            named += (named.empty() ? "" : ", ") + name;
        return Error(Code::AMBIGUOUS, {{"detail", "two_offices"}, {"found", named}, {"file", file.path}});
    }
    PALMARES_CHECK(keepTriedHere(opened, session, preview));
    opened.newEntries = std::move(preview.added);
    opened.corrected = std::move(preview.corrected);
    opened.extended = std::move(preview.extended);
    opened.takenBack = std::move(preview.takenBack);
    opened.rewording = std::move(preview.rewording);
    if (preview.deadlineAfter != preview.deadlineNow)
        opened.newDeadline = preview.deadlineAfter;
    return {};
}

/// Comments that nobody but this laptop has, where the package brings an order that was not here before: the office tells by keyed prints
/// whose name words hold as soon as they come to it; no laptop has any.
Done nameUnsentWords(CallSession &session, const JudgeFile &file, const CallSnapshot &before, PackageOpened &opened)
{
    const auto isNewOrder = [&](const Record &record) {
        return record.header.type == RecordType::Erase && !before->set.contains(record.header.id);
    };
    if (std::none_of(file.content.records.begin(), file.content.records.end(), isNewOrder))
        return {};
    const CallSnapshot view = session.view();
    PALMARES_TRY(const std::vector<Draft> drafts, loadDrafts(session.db()));
    std::set<std::string> codes;
    for (const Draft &draft : drafts) {
        if (!draft.committee.empty() || !draft.entrant.empty())
            codes.insert(entryName(view->state, draft.entry));
    }
    opened.unsentWords.assign(codes.begin(), codes.end());
    return {};
}

/// What was erased lies in no folder either that was set aside as damaged before.
void reachDamaged(const CallSession &session, const JudgeFile &file, PackageOpened &opened)
{
    if (std::any_of(file.content.records.begin(), file.content.records.end(),
                    [](const Record &record) { return record.header.type == RecordType::Erase; }))
        opened.damaged = reachDamagedOf(session);
}

Result<PackageOpened> takeInto(CallSession &session, const JudgeFile &file)
{
    PALMARES_CHECK(session.requireJudge());
    const Identity who = session.view()->identity; // a copy: the view is another one after refresh()
    if (file.content.call != who.call)
        return Error(Code::WRONG_CALL, {{"file", file.path}});
    if (file.judge.judge != who.judge)
        return Error(Code::UNKNOWN_JUDGE, {{"judge", file.judge.code}, {"file", file.path}});
    PackageOpened opened;
    PALMARES_TRY(const auto seen, fileSeen(session.db(), file.content.hash));
    opened.isKnown = seen.has_value();
    PALMARES_CHECK(tellChanges(opened, file, session));
    opened.round = roundOfPackage(file.content);
    const CallSnapshot earlier = session.view();
    const std::size_t before = toScoreIn(earlier->state, opened.round);
    const FileTaking taking(session.environment(), file.content, who.judge, file.path);
    PALMARES_CHECK(taking.take(session.db(), *file.source));
    PALMARES_CHECK(session.refresh());
    PALMARES_TRY(const Seed device, deviceSeed(session.environment(), who.call, who.judge));
    static_cast<void>(device);
    PALMARES_CHECK(enrol(session));
    PALMARES_TRY(opened.started, startFromEarlier(session));
    countMissing(session, opened);
    reachDamaged(session, file, opened);
    PALMARES_CHECK(nameUnsentWords(session, file, earlier, opened));
    SessionBackups::make(session);
    PALMARES_CHECK(tell(opened, session));
    tellHome(session);
    // One that was taken back beside it makes what is new no less.
    opened.added = opened.isKnown || file.content.kind != FileKind::Package ? opened.entries - std::min(opened.entries, before)
                                                                            : opened.newEntries.size();
    return opened;
}

} // namespace

Result<PackageOpened> JudgeDesk::take(const std::string &path)
{
    PALMARES_TRY(const JudgeFile file, readJudgeFile(path));
    return takeInto(m_session, file);
}

Result<PackageOpened> JudgeDesk::open(const Environment &environment, const std::string &path, const std::string &as, const std::string &into)
{
    PALMARES_TRY(const JudgeFile file, readJudgeFile(path));
    const bool isPackage = file.content.kind == FileKind::Package;
    if (!as.empty() && isPackage && file.judge.code != as)
        return Error(Code::UNKNOWN_JUDGE, {{"judge", as}, {"file", path}});
    PALMARES_TRY(const auto known, folderOf(environment.home, file.content.call, file.judge.judge, into));
    if (known) {
        PALMARES_TRY(const auto session, CallSession::open(environment, *known));
        return takeInto(*session, file);
    }
    if (!isPackage)
        return Error(Code::CALL_NOT_FOUND, {{"call", file.content.call.hex().substr(0, 8)}, {"file", path}, {"detail", "ballot"}});
    const FileTaking taking(environment, file.content, file.judge.judge, path);
    PackageOpened opened;
    PALMARES_TRY(const CallFolder folder,
                 startFolder(environment, file.content, file.judge, taking, *file.source, opened.started));
    PALMARES_TRY(const auto session, CallSession::open(environment, folder));
    countMissing(*session, opened);
    reachDamaged(*session, file, opened);
    opened.isNew = true;
    opened.round = roundOfPackage(file.content);
    PALMARES_CHECK(tell(opened, *session));
    opened.added = opened.entries;
    tellHome(*session);
    return opened;
}

} // namespace palmares
