#include "core/office/keeping/erasecopies.h"

#include "core/office/keeping/erasedprints.h"
#include "core/office/keeping/erasureorders.h"
#include "core/office/keeping/erasures.h"
#include "core/office/trials/trialrun.h"
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
    std::vector<NamedWords> words;
    if (view->identity.role == Role::Office) {
        PALMARES_TRY(words, namedWords(session.db(), view->set, view->state, textsIn(*view), erasedPersons(view->set, view->state)));
    }
    PALMARES_CHECK(session.note([&](Transaction &transaction) -> Done {
        PALMARES_CHECK(eraseRefs(transaction, due.refs, due.drafts));
        PALMARES_CHECK(eraseDraftsInBackups(transaction, draftsBehind(view->set, due.refs)));
        return eraseWords(session, transaction, words);
    }));
    const auto erased = finishErasing(session.db());
    PALMARES_CHECK(session.refresh());
    return erased.ok() ? Done() : Done(erased.error());
}

Error erasingStopped(const Error &cause)
{
    const Code code = cause.code == Code::DISK_FULL ? cause.code : Code::CANNOT_WRITE;
    return Error(code, {{"file", std::string(cause.arg("file"))}, {"detail", "erasing"}});
}

Done eraseWords(CallSession &session, Transaction &transaction, const std::vector<NamedWords> &words)
{
    for (const NamedWords &one : words) {
        auto act = session.newAct("erase");
        const bool hasKey = act.ok() || act.error().code != Code::KEY_MISSING;
        // Without the key nobody can write what stays of private words about others, so these wait for whoever has it.
        std::vector<Digest> refs = one.refs;
        if (hasKey)
            refs.insert(refs.end(), one.notes.refs.begin(), one.notes.refs.end());
        std::sort(refs.begin(), refs.end());
        refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
        PALMARES_CHECK(eraseRefs(transaction, refs, one.drafts));
        PALMARES_CHECK(eraseDraftsInBackups(transaction, draftsBehind(session.view()->set, refs)));
        PALMARES_CHECK(keepPrints(transaction, session, std::span(&one.person, 1)));
        if (!hasKey || (refs.empty() && one.notes.kept.empty()))
            continue;
        if (!act.ok())
            return act.error();
        if (!refs.empty())
            act->add(EraseContent{{refs}, one.person.entry, one.person.judge, one.person.reason});
        addKept(*act, one.notes);
        PALMARES_TRY(const Seed seed, session.signingSeed());
        PALMARES_CHECK(storeAct(transaction, *act, seed, session.environment()));
    }
    return {};
}

Result<Erased> eraseNow(CallSession &session, const std::vector<Digest> &refs, const ErasedPerson &person,
                        const std::function<Done(Transaction &)> &alongside, const GoesOn &goesOn)
{
    PALMARES_TRY(Act act, session.newAct("erase"));
    act.add(EraseContent{{refs}, person.entry, person.judge, person.reason});
    const CallSnapshot view = session.view();
    addKept(act, notesNaming(view->set, view->state, textsIn(*view), person));
    PALMARES_TRY(std::vector<DraftPlace> drafts, WordsNaming(person).draftsIn(session.db()));
    if (!person.entry.isNone())
        drafts.push_back({person.entry});
    const std::vector<DraftPlace> behind = draftsBehind(view->set, refs);
    const Done acted = session.act(act, [&](Transaction &transaction) -> Done {
        PALMARES_CHECK(eraseRefs(transaction, refs, drafts));
        PALMARES_CHECK(eraseDraftsInBackups(transaction, behind));
        PALMARES_CHECK(keepPrints(transaction, session, std::span(&person, 1)));
        return alongside ? alongside(transaction) : Done();
    });
    // A disk that could not say so may have the order nevertheless.
    const bool isRecorded = !act.records().empty() && session.view()->set.contains(act.records().front().header.id);
    if (!acted.ok())
        return isRecorded ? erasingStopped(acted.error()) : acted.error();
    auto erased = finishErasing(session.db(), goesOn);
    // Whatever came of the second step: the texts are no longer in the database, so they leave memory too.
    PALMARES_CHECK(session.refresh());
    if (!erased.ok() && erased.error().code != Code::CANCELLED)
        return erasingStopped(erased.error());
    return erased;
}

namespace {

/// The records and signatures of the erasure go into a copy of the same call, and the texts go as if a bundle had brought them.
/// \returns whether there was anything to do
Result<bool> eraseInOffice(CallSession &from, const std::string &folder, const ErasedPerson &person)
{
    PALMARES_TRY(const ErasureOrders brought, erasureOrders(from, person.entry, person.judge));
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
    const CallState state = viewOf(set);
    const Erasures due = erasuresDue(set, state, gone);
    // What was written in this copy alone is in no order yet, and its names go now.
    PALMARES_TRY(const std::vector<NamedWords> words, namedWords(session->db(), set, state, textsIn(*view), {person}));
    PALMARES_TRY(const bool unfinished, erasingUnfinished(session->db()));
    if (set.size() == view->set.size() && due.refs.empty() && words.empty() && !unfinished)
        return false;
    PALMARES_CHECK(session->note([&](Transaction &transaction) -> Done {
        PALMARES_TRY([[maybe_unused]] const std::size_t newLists, insertLists(transaction, brought.lists));
        PALMARES_TRY([[maybe_unused]] const std::size_t newRecords, insertRecords(transaction, brought.records));
        PALMARES_TRY([[maybe_unused]] const std::size_t newCommits, insertCommits(transaction, brought.commits));
        for (const TextRow &text : brought.texts) {
            PALMARES_TRY([[maybe_unused]] const TextFate fate, putText(transaction, text));
        }
        PALMARES_CHECK(eraseRefs(transaction, due.refs, due.drafts));
        PALMARES_CHECK(eraseDraftsInBackups(transaction, draftsBehind(set, due.refs)));
        PALMARES_CHECK(keepPrints(transaction, *session, std::span(&person, 1)));
        return eraseWords(*session, transaction, words);
    }));
    PALMARES_TRY([[maybe_unused]] const Erased erased, finishErasing(session->db()));
    PALMARES_CHECK(session->refresh());
    return true;
}

/// Whoever has the code in a trial run; none if nobody has. \errors AMBIGUOUS
Result<std::optional<ErasedPerson>> personInTrial(const CallView &trial, const ErasedPerson &person)
{
    ErasedPerson there{{}, {}, person.code, person.reason, person.known};
    if (person.entry.isNone()) {
        const auto judge = trial.judgeByCode(person.code);
        if (!judge.ok())
            return judge.error().code == Code::UNKNOWN_JUDGE ? Result<std::optional<ErasedPerson>>(std::nullopt) : judge.error();
        there.judge = trial.state.judges[*judge].id;
    } else {
        const auto entry = trial.entryByCode(person.code);
        if (!entry.ok())
            return entry.error().code == Code::UNKNOWN_ENTRY ? Result<std::optional<ErasedPerson>>(std::nullopt) : entry.error();
        there.entry = trial.state.entries[*entry].id;
    }
    return std::optional(std::move(there));
}

/// A trial run has entries and judges under other ids, and nobody's private data: only the call that it is of knows their names. When it was looked for it may have been open elsewhere
/// and told by its name alone: here its own mark decides, so that no other call is touched.
Result<bool> eraseInTrial(CallSession &of, const std::string &folder, const ErasedPerson &person)
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
    PALMARES_TRY(const std::optional<ErasedPerson> there, personInTrial(*view, person));
    if (!there)
        return false;
    std::vector<Digest> refs = there->entry.isNone() ? std::vector<Digest>() : refsCovered(view->set, {there->entry}, {});
    PALMARES_TRY(const std::vector<Digest> gone, erasedRefs(session->db()));
    const std::vector<Digest> words = WordsNaming(*there).in(view->set, view->state, textsIn(*view));
    refs.insert(refs.end(), words.begin(), words.end());
    // If it could not be reached at first, nothing is known of the person any more but the prints.
    PALMARES_TRY(const std::vector<Digest> noted, wordsLike(of, person, view->set, view->state, textsIn(*view)));
    refs.insert(refs.end(), noted.begin(), noted.end());
    std::erase_if(refs, [&](const Digest &ref) { return std::binary_search(gone.begin(), gone.end(), ref); });
    std::sort(refs.begin(), refs.end());
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    if (refs.empty())
        return false;
    PALMARES_TRY([[maybe_unused]] const Erased erased, eraseNow(*session, refs, *there));
    return true;
}

Result<bool> reach(CallSession &from, const OtherCopy &copy, const ErasedPerson &person)
{
    switch (copy.kind) {
    case OtherCopy::Kind::Office:
        return eraseInOffice(from, copy.folder, person);
    case OtherCopy::Kind::Trial:
        return person.code.empty() ? Result<bool>(false) : eraseInTrial(from, copy.folder, person);
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

std::vector<OtherCopy> reachCopies(CallSession &from, std::span<const ErasedPerson> people, std::vector<OtherCopy> copies,
                                   const GoesOn &goesOn)
{
    bool isStopped = false;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        OtherCopy &copy = copies[i];
        isStopped = isStopped || (goesOn && !goesOn(i, copies.size()));
        if (isStopped)
            continue;
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
constexpr std::string_view toReachName = "erasing.to_reach";

nlohmann::json jsonOf(const ErasedPerson &person)
{
    return {{"entry", person.entry.isNone() ? "" : person.entry.hex()},
            {"judge", person.judge.isNone() ? "" : person.judge.hex()},
            {"code", person.code}};
}

ErasedPerson personIn(const nlohmann::json &row)
{
    const auto word = [&row](const char *name) { return row.is_object() ? row.value(name, std::string()) : std::string(); };
    return {EntryId::fromHex(word("entry")).value_or(EntryId()), JudgeId::fromHex(word("judge")).value_or(JudgeId()), word("code")};
}

Result<nlohmann::json> rowsUnder(CallSession &session, std::string_view name)
{
    PALMARES_TRY(const auto note, meta(session.db(), std::string(name)));
    auto rows = nlohmann::json::parse(note.value_or("[]"), nullptr, false);
    return rows.is_array() ? rows : nlohmann::json::array();
}

/// Those whose erasure was to be carried to the rest of the home and was perhaps not.
Result<std::vector<ErasedPerson>> peopleToReach(CallSession &session)
{
    PALMARES_TRY(const nlohmann::json rows, rowsUnder(session, toReachName));
    std::vector<ErasedPerson> people;
    for (const auto &row : rows) {
        people.push_back(personIn(row));
        people.back().reason = row.is_object() && row.value("reason", -1) >= 0 ? static_cast<EraseReason>(row.value("reason", 0)) : EraseReason::Other;
        if (row.is_object() && row.contains("known") && row["known"].is_array()) {
            for (const auto &text : row["known"])
                people.back().known.push_back(text.is_string() ? text.get<std::string>() : std::string());
        }
    }
    return people;
}

Done keepToReach(Transaction &transaction, const std::vector<ErasedPerson> &people)
{
    auto rows = nlohmann::json::array();
    for (const ErasedPerson &person : people) {
        rows.push_back(jsonOf(person));
        rows.back()["reason"] = static_cast<int>(person.reason);
        rows.back()["known"] = person.known;
    }
    return people.empty() ? dropMeta(transaction, std::string(toReachName)) : setMeta(transaction, std::string(toReachName), rows.dump());
}

/// A copy that was not reached, as it is kept: of whom, and where.
struct Missed {
    ErasedPerson person;
    OtherCopy copy;
};

Result<std::vector<Missed>> missedIn(CallSession &session)
{
    PALMARES_TRY(const nlohmann::json rows, rowsUnder(session, missedName));
    std::vector<Missed> all;
    for (const auto &row : rows) {
        Missed one;
        const auto word = [&row](const char *name) { return row.is_object() ? row.value(name, std::string()) : std::string(); };
        one.person = personIn(row);
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

Done keepMissed(Transaction &transaction, const std::vector<Missed> &all)
{
    auto rows = nlohmann::json::array();
    for (const Missed &one : all) {
        const auto kind = std::find_if(std::begin(kindNames), std::end(kindNames), [&](const auto &name) { return name.first == one.copy.kind; });
        rows.push_back(jsonOf(one.person));
        rows.back()["folder"] = one.copy.folder;
        rows.back()["kind"] = kind->second;
    }
    return all.empty() ? dropMeta(transaction, std::string(missedName)) : setMeta(transaction, std::string(missedName), rows.dump());
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

Done noteToReach(Transaction &transaction, CallSession &session, std::span<const ErasedPerson> people)
{
    PALMARES_TRY(std::vector<ErasedPerson> noted, peopleToReach(session));
    for (const ErasedPerson &person : people) {
        std::erase_if(noted, [&](const ErasedPerson &one) { return areSame(one, person); });
        noted.push_back(person);
    }
    return keepToReach(transaction, noted);
}

Done reachWhatWasNoted(CallSession &session)
{
    PALMARES_TRY(const std::vector<ErasedPerson> people, peopleToReach(session));
    return people.empty() ? Done() : rememberMissed(session, people, reachCopies(session, people, otherCopies(session)));
}

Done rememberMissed(CallSession &session, std::span<const ErasedPerson> people, std::span<const OtherCopy> copies)
{
    PALMARES_TRY(std::vector<Missed> all, missedIn(session));
    PALMARES_TRY(std::vector<ErasedPerson> noted, peopleToReach(session));
    const bool wasEmpty = all.empty() && noted.empty();
    const auto isNow = [&](const ErasedPerson &one) {
        return std::any_of(people.begin(), people.end(), [&](const ErasedPerson &person) { return areSame(one, person); });
    };
    std::erase_if(all, [&](const Missed &one) { return isNow(one.person); });
    std::erase_if(noted, isNow);
    for (const ErasedPerson &person : people) {
        for (const OtherCopy &copy : copies) {
            if (isMissed(session, copy, std::span(&person, 1)))
                all.push_back({person, copy});
        }
    }
    if (wasEmpty && all.empty())
        return {};
    PALMARES_CHECK(leaveNoJournal(session.db())); // what is known of them goes with the note
    return session.note([&](Transaction &transaction) -> Done {
        PALMARES_CHECK(keepMissed(transaction, all));
        return keepToReach(transaction, noted);
    });
}

Result<std::vector<OtherCopy>> missedCopies(CallSession &session)
{
    PALMARES_TRY(std::vector<Missed> all, missedIn(session));
    const std::size_t before = all.size();
    std::erase_if(all, [&](const Missed &one) { return !isMissed(session, one.copy, std::span(&one.person, 1)); });
    if (all.size() != before)
        PALMARES_CHECK(session.note([&](Transaction &transaction) { return keepMissed(transaction, all); }));
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
