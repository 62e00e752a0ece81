#include "core/office/exchange/bundledesk.h"

#include "core/office/entries/consent.h"
#include "core/office/exchange/exchangeout.h"
#include "core/office/keeping/erasures.h"
#include "core/office/reports/notesout.h"
#include "core/office/reports/reasonsout.h"
#include "core/office/view/commitnotes.h"
#include "core/office/view/officeonly.h"
#include "core/store/erase.h"
#include "core/store/files.h"
#include "core/store/media.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace palmares {

namespace {

bool staysHere(RefUse use)
{
    return use == RefUse::Private || use == RefUse::Interest || use == RefUse::CommitteeComment ||
           use == RefUse::Unknown;
}

/// What of a call goes into a bundle.
struct Contents {
    std::vector<RecordId> records;
    std::vector<Ref> texts;
    std::vector<EntryFile> files;
    std::size_t withheld = 0;
    std::size_t unshared = 0;
};

/// Whether no later version has replaced this one of an entry.
bool isStanding(const CallState &state, const Record &record)
{
    if (record.header.type != RecordType::Entry)
        return true;
    const std::uint32_t at = state.entryIndex(contentAs<EntryContent>(record).entry);
    if (at == nowhere)
        return false;
    const auto &heads = state.entries[at].heads;
    return std::find(heads.begin(), heads.end(), record.header.id) != heads.end();
}

/// Whether the record is of an entry that nobody outside the team may see.
bool isUnshared(const CallState &state, const ConsentBook &consents, const Record &record)
{
    if (record.header.type != RecordType::Entry)
        return false;
    const std::uint32_t at = state.entryIndex(contentAs<EntryContent>(record).entry);
    return at != nowhere && !consents.mayBeShown(at);
}

Contents contentsOf(const CallView &call, bool deidentified)
{
    Contents contents;
    const ConsentBook consents(call);
    contents.unshared = deidentified ? consents.missing() : 0;
    std::map<Ref, bool> refs; // whether it stays here; one private use is enough
    std::map<FileHash, EntryFile> files;
    const MediaStore media(call.folder.media());
    ReasonsOut reasons(call);
    std::optional<NotesOut> notes;
    if (deidentified)
        notes.emplace(call, consents, reasons);
    const auto isKept = [&](const Record &record, const NamedRef &named) {
        return staysHere(named.use) || (named.use == RefUse::Reason && !reasons.mayLeave(record, named.ref)) ||
               (named.use == RefUse::EntrantComment && !notes->mayLeave(call.text(named.ref).value_or(std::string())));
    };
    for (std::size_t i = 0; i < call.set.size(); ++i) {
        const Record &record = call.set[i];
        contents.records.push_back(record.header.id);
        const bool isHidden = deidentified && isUnshared(call.state, consents, record);
        // What words of an entry were replaced by may have blacked out its sender.
        const bool isReplaced = deidentified && !isStanding(call.state, record);
        for (const NamedRef &named : isReplaced ? std::vector<NamedRef>() : refsOf(record)) {
            const bool withheld = deidentified && (isHidden || isKept(record, named));
            refs[named.ref] = refs[named.ref] || withheld;
        }
        for (const EntryFile &file : filesOf(record)) {
            // What was replaced by a clean file says who made it.
            if (isHidden || isReplaced)
                continue;
            if (media.has(file.hash) && !call.state.isErased(Ref{file.hash.bytes}))
                files.emplace(file.hash, file);
        }
    }
    for (const auto &[ref, withheld] : refs) {
        if (call.texts->find(ref) == call.texts->end())
            continue;
        if (withheld)
            ++contents.withheld;
        else
            contents.texts.push_back(ref);
    }
    for (const auto &[hash, file] : files)
        contents.files.push_back(file);
    return contents;
}

/// Reads a file back as a stranger would.
Done readBack(const std::string &path, const FileHash &expected)
{
    PALMARES_TRY(const auto source, openIncoming(path));
    ReadOptions options;
    options.kind = FileKind::Bundle;
    PALMARES_TRY(const ExchangeFile file, readExchange(*source, options));
    return file.hash == expected
               ? Done()
               : Done(Error(Code::CANNOT_WRITE, {{"file", path}, {"detail", "not_verified"}}));
}

Done storeOffice(CallDb &db, const IncomingFile &file, const CallState &state, const Environment &environment)
{
    const Erasures erasures = erasuresDue(file.set, state, {});
    PALMARES_CHECK(keepMedia(db.folder().media(), file, erasures.refs));
    PALMARES_TRY(Transaction transaction, db.begin());
    PALMARES_CHECK(setIdentity(transaction, {file.content.call, Role::Office, {}, 0}));
    // First what must not come in: a text that was erased is not stored again.
    if (!erasures.refs.empty())
        PALMARES_CHECK(eraseRefs(transaction, erasures.refs, erasures.drafts));
    std::vector<TextRow> texts;
    PALMARES_CHECK(storeIncoming(transaction, file, environment.clock->nowMs(), texts));
    PALMARES_CHECK(transaction.commit());
    if (erasures.refs.empty())
        return {};
    PALMARES_TRY([[maybe_unused]] const Erased erased, finishErasing(db));
    return {};
}

} // namespace

Result<BundleWritten> BundleDesk::write(const BundleRequest &request, const Progress &progress) const
{
    const CallSnapshot view = m_session.view();
    PALMARES_CHECK(officeOnly(*view));
    const Contents contents = contentsOf(*view, request.deidentified);
    ExchangeOut out(*view, FileKind::Bundle);
    out.addRecords(contents.records);
    PALMARES_TRY(std::vector<Commit> commits, commitsOf(m_session.db()));
    out.addCommits(std::move(commits));
    out.addTexts(contents.texts);
    out.setFiles(contents.files);
    out.setHint(view->title("en"));
    PALMARES_TRY(const WrittenBytes file,
                 writeBeside(request.path,
                             [&](const ByteSink &sink) -> Done {
                                 PALMARES_TRY([[maybe_unused]] const WrittenFile done,
                                              out.write(sink, progress));
                                 return {};
                             },
                             {.verify = false, .mode = 0644}));
    if (Done read = readBack(file.path, file.hash); !read.ok()) {
        static_cast<void>(removeDurably(file.path));
        return std::move(read).error();
    }
    PALMARES_CHECK(moveDurably(file.path, request.path));
    BundleWritten written;
    written.size = static_cast<std::uint64_t>(file.size);
    written.hash = file.hash;
    written.records = contents.records.size();
    written.texts = contents.texts.size();
    written.files = contents.files.size();
    written.withheld = contents.withheld;
    written.unshared = contents.unshared;
    written.lost = mediaLost(view->set, view->state, view->folder);
    return written;
}

Result<CallFolder> BundleDesk::makeOffice(const Environment &environment, const std::string &path,
                                          const Progress &progress)
{
    IncomingRequest request;
    request.paths = {path};
    request.kinds = {FileKind::Bundle};
    request.progress = progress;
    PALMARES_TRY(Incoming incoming, readIncoming(request));
    if (incoming.files.size() != 1)
        return Error(Code::CANNOT_READ, {{"file", path}, {"detail", "folder"}});
    const IncomingFile &file = incoming.files.front();
    if (file.refused)
        return *file.refused;
    const CallState state = viewOf(file.set);
    for (const CallCard &card : environment.home.cards()) {
        if (card.call == file.content.call && card.role == Role::Office)
            return Error(Code::CALL_EXISTS, {{"call", state.name}, {"value", card.folder}});
    }
    PALMARES_TRY(const CallFolder started,
                 environment.home.startFolder(state.name, Role::Office, {}, *environment.random));
    const auto build = [&]() -> Done {
        {
            PALMARES_TRY(CallDb db, CallDb::create(started));
            PALMARES_CHECK(storeOffice(db, file, state, environment));
        }
        // Opening writes the card: a folder without one has a name, and nobody knows of which call it is.
        PALMARES_TRY(const auto session, CallSession::open(environment, started));
        return {};
    };
    if (Done built = build(); !built.ok()) {
        environment.home.dropStarted(started);
        return std::move(built).error();
    }
    return environment.home.finishFolder(started);
}

} // namespace palmares
