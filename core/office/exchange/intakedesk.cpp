#include "core/office/exchange/intakedesk.h"

#include "core/office/entries/entrymedia.h"
#include "core/office/keeping/erasedprints.h"
#include "core/office/keeping/erasures.h"
#include "core/office/session/keptstandings.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/store/filelog.h"
#include "core/store/files.h"
#include "core/store/media.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

namespace palmares {

namespace {

/// What may be looked at more closely later. Files that are whole and simply belong elsewhere are not kept: a
/// package holds an invitation, and what belongs to another call is none of this one's business.
bool isWorthKeeping(Code code)
{
    switch (code) {
    case Code::CANNOT_READ:
    case Code::WRONG_KIND:
    case Code::WRONG_CALL:
    case Code::OUT_OF_MEMORY:
    case Code::CANCELLED:
        return false;
    default:
        return true;
    }
}

/// The bytes, as long as they are still what was read; that they came is noted elsewhere.
Done keepBytes(Transaction &transaction, const IncomingFile &file, std::string code, std::int64_t now)
{
    if (file.size > static_cast<std::uint64_t>(quarantineFileLimit))
        return {};
    const auto bytes = readUserFile(file.path, quarantineFileLimit);
    if (!bytes.ok())
        return {}; // it has gone since
    Quarantined note;
    note.code = std::move(code);
    note.name = file.name;
    note.at = now;
    PALMARES_TRY([[maybe_unused]] const Quarantined kept, quarantine(transaction, *bytes, std::move(note)));
    return {};
}

Done noteRefusal(Transaction &transaction, const IncomingFile &file, std::int64_t now)
{
    const Error &error = *file.refused;
    if (file.hash.isNone())
        return {};
    PALMARES_CHECK(markFile(transaction, {file.hash,
                                          static_cast<int>(file.kind),
                                          std::string(codeName(error.code)),
                                          std::string(error.arg("detail")),
                                          file.name,
                                          now,
                                          {}}));
    return isWorthKeeping(error.code) ? keepBytes(transaction, file, std::string(codeName(error.code)), now)
                                      : Done();
}

std::string unknownSigner()
{
    return std::string(findingName(FindingCode::UNKNOWN_SIGNER));
}

/// A file that was left out because nobody here vouches for its signer stays on the list of files, and is kept:
/// it goes in by itself with the file that brings the invitation, so that the order of the two says nothing.
Done holdUnknown(Transaction &transaction, const IncomingFile &file, std::int64_t now)
{
    PALMARES_CHECK(
        markFile(transaction, {file.hash, static_cast<int>(file.kind), unknownSigner(), {}, file.name, now, {}}));
    return keepBytes(transaction, file, unknownSigner(), now);
}

/// Whoever wrote a comment that is not kept believes it sent.
std::vector<CommentGone> commentsOf(const RecordSet &set, const CallState &state, const std::vector<NamedWords> &words)
{
    std::set<CommentGone> all;
    for (const NamedWords &one : words) {
        const std::string whom = one.person.entry.isNone() ? judgeName(state, one.person.judge) : entryName(state, one.person.entry);
        const auto some = commentsAmong(set, state, one.refs, whom, one.person.entry);
        all.insert(some.begin(), some.end());
    }
    return {all.begin(), all.end()};
}

/// The same of comments on the sheets of erased entries themselves, as far as they come only now.
std::vector<CommentGone> commentsOnErased(const RecordSet &set, const CallState &state, const TextOf &came, const std::vector<Digest> &erasedBefore)
{
    std::set<CommentGone> all;
    const std::set<EntryId> entries = erasedPeople(set, state).entries;
    for (std::size_t i = 0; i < set.size() && !entries.empty(); ++i) {
        if (set[i].header.type != RecordType::Sheet)
            continue;
        const SheetContent sheet = sheetOf(set[i]);
        for (const bool isForEntrant : {false, true}) {
            const Ref &ref = isForEntrant ? sheet.entrant : sheet.committee;
            const bool isNew = entries.contains(sheet.entry) && !ref.isNone() && !std::binary_search(erasedBefore.begin(), erasedBefore.end(), Digest{ref.bytes});
            const std::string entry = isNew && came(ref) ? entryName(state, sheet.entry) : std::string();
            if (!entry.empty())
                all.insert({judgeName(state, sheet.judge), entry, sheet.round, isForEntrant, entry});
        }
    }
    return {all.begin(), all.end()};
}

/// One merge: the files go in together, in a savepoint; should that fail, each in one of its own.
class Merge {
public:
    Merge(CallSession &session, Intake &intake) : m_session(session), m_intake(intake) {}

    Result<MergeReport> run()
    {
        PALMARES_TRY(m_erasedBefore, erasedRefs(m_session.db()));
        keepAllMedia();
        const std::size_t before = m_session.view()->set.size();
        if (!m_fellOut && !m_intake.planned.empty())
            m_standings.start(m_intake.plan.after, m_intake.plan.view);
        PALMARES_CHECK(m_session.note([this](Transaction &transaction) { return store(transaction); }));
        if (m_fellOut) {
            PALMARES_CHECK(m_session.refresh());
        } else if (count(FileOutcome::Merged) > 0) {
            m_session.adopt(std::move(m_intake.plan.after), std::move(m_intake.plan.view), m_texts);
        }
        MergeReport report;
        report.records = m_session.view()->set.size() - before;
        report.merged = count(FileOutcome::Merged);
        report.again = count(FileOutcome::Again);
        report.pending = count(FileOutcome::Pending);
        report.refused = count(FileOutcome::Refused);
        report.leftOut = std::move(m_leftOut);
        PALMARES_TRY(const bool unfinished, erasingUnfinished(m_session.db()));
        if (unfinished) {
            const auto erased = finishErasing(m_session.db());
            PALMARES_CHECK(m_session.refresh());
            if (!erased.ok())
                return erasingStopped(erased.error());
            report.erased = *erased;
        }
        if (!m_newlyErased.empty()) {
            report.copies = reachCopies(m_session, m_newlyErased, std::move(m_copies));
            if (const Done kept = rememberMissed(m_session, m_newlyErased, report.copies); !kept.ok())
                return erasingStopped(kept.error());
        }
        if (report.merged > 0)
            SessionBackups::make(m_session);
        return report;
    }

private:
    std::size_t count(FileOutcome outcome) const
    {
        return static_cast<std::size_t>(
            std::count(m_intake.outcomes.begin(), m_intake.outcomes.end(), outcome));
    }

    bool isTicked(std::size_t file) const
    {
        const FilePlan *plan = m_intake.planOf(file);
        return plan && plan->ticked;
    }

    /// Files lie on disk before the database names them: what nobody comes to name does no harm.
    void keepAllMedia()
    {
        for (std::size_t i = 0; i < m_intake.files.size(); ++i) {
            IncomingFile &file = m_intake.files[i];
            if (!isTicked(i))
                continue;
            if (auto kept = keepMedia(m_session.db().folder().media(), file, m_erasedBefore); !kept.ok())
                fallOut(i, std::move(kept).error());
        }
    }

    void fallOut(std::size_t i, Error error)
    {
        m_intake.files[i].refused = std::move(error).with("file", m_intake.files[i].path);
        m_intake.outcomes[i] = FileOutcome::Refused;
        m_fellOut = true;
    }

    Done store(Transaction &transaction)
    {
        const std::int64_t now = m_session.environment().clock->nowMs();
        std::vector<std::size_t> wanted;
        for (std::size_t i = 0; i < m_intake.files.size(); ++i) {
            if (!m_intake.files[i].isReadable())
                continue;
            m_intake.outcomes[i] = FileOutcome::Pending;
            if (isTicked(i))
                wanted.push_back(i);
        }
        PALMARES_CHECK(storeTicked(transaction, wanted, now));
        for (std::size_t i = 0; i < m_intake.files.size(); ++i) {
            IncomingFile &file = m_intake.files[i];
            FileOutcome &outcome = m_intake.outcomes[i];
            if (file.refused) {
                outcome = FileOutcome::Refused;
                PALMARES_CHECK(noteRefusal(transaction, file, now));
            } else if (file.again) {
                outcome = FileOutcome::Again;
            } else if (outcome == FileOutcome::Pending) {
                PALMARES_CHECK(holdUnknown(transaction, file, now));
            }
        }
        if (count(FileOutcome::Merged) == 0)
            return {};
        PALMARES_CHECK(eraseWhatMustGo(transaction));
        return m_fellOut || m_ordersMore ? Done() : m_standings.keep(transaction);
    }

    /// All at once, which nearly always works; if it does not, one by one, so that only the file that cannot be
    /// stored falls out.
    Done storeTicked(Transaction &transaction, const std::vector<std::size_t> &wanted, std::int64_t now)
    {
        if (const Done stored = storePart(transaction, wanted, now); stored.ok() || !transaction.isOpen())
            return stored;
        for (const std::size_t i : wanted) {
            if (auto stored = storePart(transaction, {i}, now); !stored.ok()) {
                if (!transaction.isOpen())
                    return stored;
                fallOut(i, std::move(stored).error());
            }
        }
        return {};
    }

    /// These files, or nothing of them.
    Done storePart(Transaction &transaction, const std::vector<std::size_t> &wanted, std::int64_t now)
    {
        std::vector<const IncomingFile *> files;
        for (const std::size_t i : wanted)
            files.push_back(&m_intake.files[i]);
        const std::size_t texts = m_texts.size();
        PALMARES_TRY(Savepoint part, Savepoint::begin(transaction));
        if (auto stored = storeIncoming(transaction, std::span<const IncomingFile *const>(files), now, m_texts);
            !stored.ok()) {
            m_texts.resize(texts);
            return stored;
        }
        PALMARES_CHECK(part.release());
        for (const std::size_t i : wanted)
            m_intake.outcomes[i] = FileOutcome::Merged;
        return {};
    }

    /// An `erase` that came with a file erases here too. In the same transaction go the words that name somebody: those that were here
    /// and no order lists, because whoever gave it could not know of them, and those that a colleague wrote who had not heard of it.
    Done eraseWhatMustGo(Transaction &transaction)
    {
        CallState without;
        const CallState *state = &m_intake.plan.view;
        const RecordSet *set = &m_intake.plan.after;
        const CallSnapshot here = m_session.view();
        RecordSet stored;
        if (m_fellOut) {
            std::vector<const RecordSet *> sets = {&here->set};
            for (std::size_t i = 0; i < m_intake.files.size(); ++i) {
                if (m_intake.outcomes[i] == FileOutcome::Merged)
                    sets.push_back(&m_intake.files[i].set);
            }
            stored = RecordSet::unionOf(sets);
            without = viewOf(stored);
            state = &without;
            set = &stored;
        }
        if (state->erased.empty())
            return {};
        const auto texts = textsAtHand();
        m_newlyErased = erasedPersons(*set, *state, &here->set);
        for (ErasedPerson &person : m_newlyErased)
            person.known = knownOf(*set, texts, person);
        PALMARES_TRY(std::vector<NamedWords> words, namedWords(m_session.db(), *set, *state, texts, erasedPersons(*set, *state)));
        PALMARES_TRY(const std::vector<NamedWords> late, printedWords(m_session, *set, *state, textsThatCame()));
        words.insert(words.end(), late.begin(), late.end());
        m_ordersMore = !words.empty();
        m_leftOut = commentsOf(*set, *state, words);
        const std::vector<CommentGone> own = commentsOnErased(*set, *state, textsThatCame(), m_erasedBefore);
        m_leftOut.insert(m_leftOut.end(), own.begin(), own.end());
        const Erasures erasures = erasuresDue(*set, *state, m_erasedBefore);
        if (!erasures.refs.empty())
            PALMARES_CHECK(eraseRefs(transaction, erasures.refs, erasures.drafts));
        PALMARES_CHECK(eraseDraftsInBackups(transaction, draftsBehind(*set, erasures.refs)));
        PALMARES_CHECK(keepPrints(transaction, m_session, m_newlyErased));
        PALMARES_CHECK(eraseWords(m_session, transaction, words));
        if (!m_newlyErased.empty())
            m_copies = otherCopies(m_session);
        return m_copies.empty() ? Done() : noteToReach(transaction, m_session, m_newlyErased);
    }

    /// The texts that were here, and those that came in, be they of somebody who was erased here long ago: a colleague who does not
    /// know it yet sends the name with what names it.
    TextOf textsAtHand() const
    {
        auto came = std::make_shared<std::unordered_map<Ref, const Bytes *>>();
        for (std::size_t i = 0; i < m_intake.files.size(); ++i) {
            for (const TextBytes &text : m_intake.files[i].content.texts) {
                if (m_intake.outcomes[i] == FileOutcome::Merged)
                    came->emplace(text.ref, &text.bytes);
            }
        }
        return [came, here = m_session.view()](const Ref &ref) -> std::optional<std::string> {
            const auto found = came->find(ref);
            return found == came->end() ? here->text(ref) : std::optional<std::string>(*found->second);
        };
    }

    /// Those that were not here before. Whoever sends them may know no name, be it a judge whose comment was on its way.
    TextOf textsThatCame() const
    {
        auto came = std::make_shared<std::unordered_map<Ref, const Bytes *>>();
        for (const TextRow &row : m_texts) {
            if (!m_session.view()->texts->contains(row.ref))
                came->emplace(row.ref, &row.bytes);
        }
        return [came](const Ref &ref) -> std::optional<std::string> {
            const auto found = came->find(ref);
            return found == came->end() ? std::nullopt : std::optional<std::string>(*found->second);
        };
    }

    CallSession &m_session;
    Intake &m_intake;
    std::vector<TextRow> m_texts;
    std::vector<Digest> m_erasedBefore;
    std::vector<ErasedPerson> m_newlyErased; ///< by orders that were not here before
    std::vector<OtherCopy> m_copies;         ///< in which they are to be erased, too
    bool m_ordersMore = false;               ///< orders of our own are stored that are not in the plan
    std::vector<CommentGone> m_leftOut;
    bool m_fellOut = false;
    StandingsKeeper m_standings;
};

} // namespace

Result<std::vector<CommentGone>> commentsToGo(CallSession &session, const Intake &intake)
{
    const RecordSet &set = intake.plan.after;
    const CallState &state = intake.plan.view;
    if (intake.planned.empty() || state.erased.empty())
        return std::vector<CommentGone>();
    const CallSnapshot here = session.view();
    std::unordered_map<Ref, const Bytes *> came; // and was not here
    for (std::size_t i = 0; i < intake.files.size(); ++i) {
        const FilePlan *plan = intake.planOf(i);
        for (const TextBytes &text : intake.files[i].content.texts) {
            if (plan && plan->ticked && !here->texts->contains(text.ref))
                came.emplace(text.ref, &text.bytes);
        }
    }
    const TextOf thatCame = [&came](const Ref &ref) {
        const auto found = came.find(ref);
        return found == came.end() ? std::nullopt : std::optional<std::string>(*found->second);
    };
    const TextOf atHand = [&](const Ref &ref) {
        auto found = thatCame(ref);
        return found ? found : here->text(ref);
    };
    PALMARES_TRY(std::vector<NamedWords> words, namedWords(session.db(), set, state, atHand, erasedPersons(set, state)));
    PALMARES_TRY(const std::vector<NamedWords> printed, printedWords(session, set, state, thatCame));
    words.insert(words.end(), printed.begin(), printed.end());
    std::vector<CommentGone> all = commentsOf(set, state, words);
    PALMARES_TRY(const std::vector<Digest> erasedBefore, erasedRefs(session.db()));
    const std::vector<CommentGone> own = commentsOnErased(set, state, thatCame, erasedBefore);
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

std::string_view nameOf(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Waiting:
        return "waiting";
    case FileOutcome::Merged:
        return "merged";
    case FileOutcome::Again:
        return "again";
    case FileOutcome::Pending:
        return "pending";
    case FileOutcome::Refused:
        break;
    }
    return "refused";
}

const FilePlan *Intake::planOf(std::size_t file) const
{
    const auto at = std::find(planned.begin(), planned.end(), file);
    return at == planned.end() ? nullptr : &plan.files[static_cast<std::size_t>(at - planned.begin())];
}

/// A file that was merged here is taken once more if any of its records is here no longer, or may bring back a file of an entry
/// that is not: the call was damaged since.
Result<bool> IntakeDesk::hasLostSome(const FileHash &merged) const
{
    PALMARES_TRY(const auto seen, fileSeen(m_session.db(), merged));
    const CallSnapshot view = m_session.view();
    if (seen && seen->kind == static_cast<int>(FileKind::Bundle) && !mediaLost(view->set, view->state, view->folder).empty())
        return true;
    return seen && !std::all_of(seen->records.begin(), seen->records.end(),
                                [&](const RecordId &id) { return view->set.contains(id); });
}

Result<FileAside> IntakeDesk::fileAsideOf(const IncomingFile &file) const
{
    if (file.again) {
        PALMARES_TRY(const auto seen, fileSeen(m_session.db(), file.hash));
        return seen ? asideIn(seen->records, {}) : FileAside();
    }
    std::vector<RecordId> ids;
    std::set<PublicKey> authors;
    for (std::size_t i = 0; i < file.set.size(); ++i) {
        ids.push_back(file.set.idAt(i));
        authors.insert(file.set[i].header.author);
    }
    authors.erase(m_session.view()->state.callKey);
    return asideIn(ids, authors);
}

Result<std::vector<std::string>> heldFiles(CallDb &db)
{
    PALMARES_TRY(const auto seen, filesSeen(db));
    std::vector<std::string> names;
    for (const FileSeen &file : seen) {
        if (file.verdict == unknownSigner())
            names.push_back(file.name);
    }
    return names;
}

Result<std::size_t> mergeHeld(CallSession &session)
{
    PALMARES_TRY(const auto names, heldFiles(session.db()));
    if (names.empty())
        return 0;
    IntakeDesk desk(session);
    PALMARES_TRY(Intake held, desk.read({}));
    if (held.planned.empty())
        return 0;
    PALMARES_TRY(const MergeReport report, desk.merge(held));
    return report.merged;
}

Done IntakeDesk::addHeld(Intake &intake, const std::vector<FileHash> &merged) const
{
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const auto kept, quarantined(m_session.db()));
    IncomingRequest request;
    request.call = view->identity.call;
    request.kinds = {FileKind::Ballot, FileKind::Bundle};
    std::map<std::string, std::string> names;
    for (const Quarantined &one : kept) {
        const bool isHere = std::binary_search(merged.begin(), merged.end(), one.hash) ||
                            std::any_of(intake.files.begin(), intake.files.end(),
                                        [&](const IncomingFile &file) { return file.hash == one.hash; });
        if (isHere || !one.bytesKept || one.code != unknownSigner())
            continue;
        request.paths.push_back(m_session.db().folder().quarantine() + '/' + one.hash.hex());
        names[request.paths.back()] = one.name;
    }
    if (request.paths.empty())
        return {};
    PALMARES_TRY(Incoming held, readIncoming(request));
    std::erase_if(held.files, [](const IncomingFile &file) { return !file.isReadable(); });
    std::vector<RecordSet> sets;
    for (const std::vector<IncomingFile> *files : {&intake.files, &held.files}) {
        for (const IncomingFile &file : *files)
            sets.push_back(file.set);
    }
    const MergePlan plan = planMerge(view->set, view->state, sets);
    const std::size_t before = intake.files.size();
    for (std::size_t i = 0; i < held.files.size(); ++i) {
        IncomingFile &file = held.files[i];
        file.name = names[file.path];
        if (plan.files[before + i].ticked)
            intake.files.push_back(std::move(file));
    }
    return {};
}

Result<Intake> IntakeDesk::read(std::vector<std::string> paths, const Progress &progress)
{
    const CallSnapshot view = m_session.view();
    PALMARES_CHECK(officeOnly(*view));
    IncomingRequest request;
    request.paths = std::move(paths);
    request.call = view->identity.call;
    request.kinds = {FileKind::Ballot, FileKind::Bundle};
    request.progress = progress;
    PALMARES_TRY(const auto seen, filesSeen(m_session.db()));
    for (const FileSeen &file : seen) {
        if (file.verdict == "merged")
            request.merged.push_back(file.hash);
    }
    std::sort(request.merged.begin(), request.merged.end());
    PALMARES_TRY(Incoming incoming, readIncoming(request));
    const std::vector<FileHash> merged = std::exchange(request.merged, {});
    for (IncomingFile &file : incoming.files) {
        PALMARES_TRY(const bool lost, file.again ? hasLostSome(file.hash) : Result<bool>(false));
        if (!lost)
            continue;
        request.paths = {file.path};
        PALMARES_TRY(Incoming anew, readIncoming(request));
        if (anew.files.size() == 1)
            file = std::move(anew.files.front());
    }
    Intake intake;
    intake.files = std::move(incoming.files);
    intake.passedOver = std::move(incoming.passedOver);
    PALMARES_CHECK(addHeld(intake, merged));
    for (std::size_t i = 0; i < intake.files.size(); ++i) {
        const IncomingFile &file = intake.files[i];
        intake.outcomes.push_back(file.refused ? FileOutcome::Refused
                                  : file.again ? FileOutcome::Again
                                               : FileOutcome::Waiting);
        if (file.isReadable())
            intake.planned.push_back(i);
        PALMARES_TRY(FileAside aside, fileAsideOf(file));
        intake.asides.push_back(std::move(aside));
    }
    tick(intake, {});
    const bool erases = std::any_of(intake.plan.files.begin(), intake.plan.files.end(),
                                    [](const FilePlan &plan) { return !plan.erases.empty(); });
    if (erases)
        intake.copies = otherCopies(m_session);
    return intake;
}

void IntakeDesk::tick(Intake &intake, const std::vector<bool> &ticks) const
{
    const CallSnapshot view = m_session.view();
    if (intake.planned.empty()) {
        intake.plan = {{}, view->set, view->state};
        return;
    }
    std::vector<RecordSet> sets;
    for (const std::size_t i : intake.planned)
        sets.push_back(intake.files[i].set);
    intake.plan = ticks.empty() ? planMerge(view->set, view->state, sets)
                                : planMerge(view->set, view->state, sets, ticks);
}

Result<MergeReport> IntakeDesk::merge(Intake &intake)
{
    return Merge(m_session, intake).run();
}

} // namespace palmares
