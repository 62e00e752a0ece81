#include "core/office/exchange/packagedesk.h"

#include "core/base/hash.h"
#include "core/merge/counting.h"
#include "core/office/entries/entrymedia.h"
#include "core/office/entries/filecleaning.h"
#include "core/office/exchange/exchangeout.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/packageplan.h"
#include "core/office/view/fileword.h"
#include "core/office/view/naming.h"
#include "core/records/lists.h"
#include "core/store/filelog.h"
#include "core/store/files.h"
#include "core/store/meta.h"
#include "core/store/place.h"

#include <algorithm>
#include <map>
#include <set>

namespace palmares {

namespace {

constexpr std::int64_t firstInvitation = 1;

/// A file on its way out: its bytes are kept before it is written.
struct OutgoingFile {
    std::string name;
    Bytes bytes;
    FileHash hash;
};

struct OutgoingPackage {
    std::uint32_t judge = nowhere;
    PackageContent content;
    std::vector<OutgoingFile> files;
    std::vector<OversizedFile> oversized;
    bool textsTooLarge = false;
    std::vector<Error> faults; ///< why it cannot be made; the others can
};

std::int64_t nextIssueNumber(const CallState &state, const JudgeId &judge, const std::string &round)
{
    std::int64_t last = 0;
    for (const IssueView &issue : state.issues) {
        if (issue.content.judge == judge && issue.content.round == round)
            last = std::max(last, issue.content.number);
    }
    return last + 1;
}

/// Media in the parts they travel in: the first part (empty) holds the texts alone if there is more than one.
std::vector<std::vector<EntryFile>> partsOf(const std::vector<EntryFile> &files, std::int64_t base, std::int64_t limit)
{
    std::int64_t total = base;
    for (const EntryFile &file : files)
        total += file.size;
    if (limit <= 0 || total <= limit)
        return {files};
    std::vector<std::vector<EntryFile>> parts{{}};
    std::int64_t size = limit + 1; // so that the first file opens a part
    for (const EntryFile &file : files) {
        if (size + file.size > limit) {
            parts.emplace_back();
            size = base;
        }
        parts.back().push_back(file);
        size += file.size;
    }
    return parts;
}

/// The local note that a judge's last package of a round is in no folder yet.
std::string unwrittenPackage(const JudgeId &judge, const std::string &round)
{
    return "unwritten_package." + judge.hex() + "." + round;
}

/// The file could not be written; what would have been in it is made, signed and kept.
Error keptPackage(Error why, const std::string &judge)
{
    if (why.code != Code::CANNOT_WRITE && why.code != Code::DISK_FULL)
        return why;
    return Error(why.code,
                 {{"file", std::string(why.arg("file"))}, {"detail", "package_kept"}, {"judge", judge}});
}

} // namespace

/// Makes the packages of one round: first their content, then one act, then the files.
class PackageMaker {
public:
    PackageMaker(CallSession &session, const PackageRequest &request, const Progress &progress)
        : m_session(session), m_request(request), m_progress(progress)
    {
    }

    Result<std::vector<PackageWritten>> run()
    {
        PALMARES_CHECK(m_session.requireOffice());
        m_view = m_session.view();
        PALMARES_TRY(m_round, m_view->roundNamed(m_request.round));
        const RoundView &round = m_view->state.rounds[m_round];
        if (!round.frozen || !round.rules)
            return withoutRules(round);
        PALMARES_CHECK(textsAreOne(m_view->state, m_round));
        PALMARES_CHECK(chooseJudges());
        m_lost = mediaLost(m_view->set, m_view->state, m_view->folder);
        // Before anything is signed: a folder that cannot be written to is no reason to have issued something.
        PALMARES_CHECK(makeFolder(m_request.folder, 0755));
        PALMARES_CHECK(tryPlace(m_request.folder + "/package"));
        PALMARES_CHECK(cleanFiles());
        PALMARES_CHECK(invite());
        std::vector<PackageWritten> written;
        for (std::size_t from = 0; from < m_packages.size();) {
            PALMARES_TRY(const std::size_t to, makeBatch(from));
            if (m_isCancelled)
                break;
            PALMARES_CHECK(issueAndKeep(from, to));
            for (; from < to; ++from) {
                written.push_back(writeFiles(m_packages[from]));
                m_packages[from].files.clear();
                step();
            }
        }
        if (m_isCancelled && written.empty())
            return Error(Code::CANCELLED);
        return written;
    }

private:
    Done chooseJudges()
    {
        std::vector<std::uint32_t> judges;
        if (!m_request.judge.empty()) {
            PALMARES_TRY(const std::uint32_t judge, m_view->judgeByCode(m_request.judge));
            judges.push_back(judge);
        } else if (!m_request.judges.empty()) {
            for (const std::string &code : m_request.judges) {
                PALMARES_TRY(const std::uint32_t judge, m_view->judgeByCode(code));
                judges.push_back(judge);
            }
        } else {
            for (std::uint32_t j = 0; j < m_view->state.judges.size(); ++j) {
                if (m_view->state.judges[j].isKnown())
                    judges.push_back(j);
            }
        }
        const bool areNamed = !m_request.judge.empty() || !m_request.judges.empty();
        for (const std::uint32_t judge : judges) {
            OutgoingPackage package{judge, packageContentFor(*m_view, judge, m_round), {}, {}, false, {}};
            // Whoever has an older package learns from a newer one that nothing of it is to be judged any more.
            const PackageSent sent = packageSent(m_view->state, package.content, judge, m_round);
            if (!package.content.isEmpty() || (areNamed ? sent.number > 0 : sent.hasChanged))
                m_packages.push_back(std::move(package));
        }
        if (!m_packages.empty())
            return {};
        Error nothing(Code::NOTHING_TO_DO, {{"round", m_view->state.rounds[m_round].id}});
        return m_request.judge.empty() ? std::move(nothing).with("detail", "assignments")
                                       : std::move(nothing).with("detail", "asked_nothing").with("judge", m_request.judge);
    }

    /// Files go out without what they say of their makers. The content of packages is that of the entries afterwards.
    Done cleanFiles()
    {
        const std::uint64_t packages = m_packages.size();
        const auto goesOn = [&](std::uint64_t, std::uint64_t) { return !m_progress || m_progress(0, packages); };
        PALMARES_TRY(const std::size_t changed, cleanFilesOf(m_session, entriesInside(), goesOn));
        if (changed == 0)
            return {};
        m_view = m_session.view();
        for (OutgoingPackage &package : m_packages)
            package.content = packageContentFor(*m_view, package.judge, m_round);
        return {};
    }

    /// The entries that a record of some package is about, by their indexes.
    std::vector<std::uint32_t> entriesInside() const
    {
        std::set<RecordId> records;
        for (const OutgoingPackage &package : m_packages)
            records.insert(package.content.records.begin(), package.content.records.end());
        std::vector<std::uint32_t> entries;
        for (std::uint32_t e = 0; e < m_view->state.entries.size(); ++e) {
            const EntryView &entry = m_view->state.entries[e];
            if (std::any_of(entry.heads.begin(), entry.heads.end(), [&](const RecordId &id) { return records.contains(id); }))
                entries.push_back(e);
        }
        return entries;
    }

    /// Judges who have no invitation get one; its record is the same whoever of the key's holders writes it.
    Done invite()
    {
        PALMARES_TRY(const auto seed, m_session.signingSeed());
        m_seed = seed;
        PALMARES_TRY(Act act, m_session.newAct("invite"));
        for (const OutgoingPackage &package : m_packages) {
            const JudgeView &judge = m_view->state.judges[package.judge];
            if (!judge.invites.empty())
                continue;
            const SigningKey key(inviteSeed(m_seed, m_view->state.call, judge.id, firstInvitation));
            act.add(InviteContent{judge.id, firstInvitation, key.publicKey()});
        }
        PALMARES_CHECK(m_session.act(act));
        m_view = m_session.view();
        for (OutgoingPackage &package : m_packages) {
            for (const InviteView &invite : m_view->state.judges[package.judge].invites)
                package.content.records.push_back(invite.id);
            std::sort(package.content.records.begin(), package.content.records.end());
        }
        return {};
    }

    /// A judge who would get an entry without its files does not see what the others do.
    std::vector<Error> lostOf(const OutgoingPackage &package) const
    {
        std::vector<Error> lost;
        for (const MediaLost &one : m_lost) {
            const auto &files = package.content.files;
            if (std::any_of(files.begin(), files.end(), [&](const EntryFile &file) { return file.hash == one.hash; }))
                lost.push_back(Error(Code::NOT_FOUND, {{"detail", "attachment"}, {"entry", one.entry}, {"value", one.hash.hex()}}));
        }
        return lost;
    }

    /// Nobody scores an entry of which a part is in no version that stands.
    std::vector<Error> forkedOf(const OutgoingPackage &package) const
    {
        const CallState &state = m_view->state;
        const JudgeView &judge = state.judges[package.judge];
        const std::string name = judgeName(state, judge.id);
        std::string slots;
        if (judge.isForked("panels/" + state.rounds[m_round].id))
            slots = "judge:" + name;
        for (const std::uint32_t entry : package.content.forked)
            slots += (slots.empty() ? "entry:" : ", entry:") + entryName(state, state.entries[entry].id);
        if (slots.empty())
            return {};
        return {Error(Code::AMBIGUOUS, {{"judge", name}, {"found", slots}, {"detail", "package"}})};
    }

    /// Makes the files of as many packages as fit into memory together; returns the one after the last.
    Result<std::size_t> makeBatch(std::size_t from)
    {
        constexpr std::uint64_t batchBytes = 64ULL << 20;
        std::uint64_t bytes = 0;
        for (; from < m_packages.size() && bytes < batchBytes && !m_isCancelled; ++from) {
            m_packages[from].faults = forkedOf(m_packages[from]);
            for (Error &lost : lostOf(m_packages[from]))
                m_packages[from].faults.push_back(std::move(lost));
            if (!m_packages[from].faults.empty()) {
                step();
                continue;
            }
            if (Done made = makeFiles(m_packages[from]); !made.ok()) {
                if (made.error().arg("detail") != "attachment")
                    return std::move(made).error();
                m_packages[from].files.clear();
                m_packages[from].faults.push_back(std::move(made).error());
            }
            for (const OutgoingFile &file : m_packages[from].files)
                bytes += file.bytes.size();
            step();
        }
        return from;
    }

    /// Making a package is one half of the work on it, writing it the other.
    void step()
    {
        const bool goesOn = !m_progress || m_progress(++m_steps / 2, m_packages.size());
        m_isCancelled = m_isCancelled || !goesOn;
    }

    /// The note of what each judge is sent, and the very bytes, in one transaction.
    Done issueAndKeep(std::size_t from, std::size_t to)
    {
        PALMARES_TRY(Act act, m_session.newAct("write_packages"));
        const RoundView &round = m_view->state.rounds[m_round];
        for (std::size_t i = from; i < to; ++i) {
            const OutgoingPackage &package = m_packages[i];
            if (!package.faults.empty())
                continue;
            const JudgeView &judge = m_view->state.judges[package.judge];
            IssueContent issue{judge.id, round.id, round.form, nextIssueNumber(m_view->state, judge.id, round.id),
                               idListOf<RecordId>(package.content.records), {}};
            std::vector<Digest> refs;
            for (const Ref &ref : package.content.texts)
                refs.push_back(Digest{ref.bytes});
            for (const EntryFile &file : package.content.files)
                refs.push_back(Digest{file.hash.bytes});
            issue.refs = idListOf<Digest>(refs);
            act.add(std::move(issue));
        }
        return m_session.act(act, [&](Transaction &transaction) -> Done {
            for (std::size_t i = from; i < to; ++i) {
                if (!m_packages[i].files.empty())
                    PALMARES_CHECK(setMeta(transaction, unwrittenPackage(m_view->state.judges[m_packages[i].judge].id, round.id), Bytes{1}));
                for (const OutgoingFile &file : m_packages[i].files) {
                    PALMARES_TRY(const OutboxItem kept, keepInOutbox(transaction, noteOf(m_packages[i], file), file.bytes));
                    static_cast<void>(kept);
                }
            }
            return {};
        });
    }

    OutboxItem noteOf(const OutgoingPackage &package, const OutgoingFile &file) const
    {
        OutboxItem item;
        item.hash = file.hash;
        item.kind = static_cast<int>(FileKind::Package);
        item.name = file.name;
        item.at = m_session.environment().clock->nowMs();
        item.size = static_cast<std::int64_t>(file.bytes.size());
        for (const Ref &ref : package.content.texts)
            item.refs.push_back(Digest{ref.bytes});
        for (const EntryFile &media : package.content.files)
            item.refs.push_back(Digest{media.hash.bytes});
        std::sort(item.refs.begin(), item.refs.end());
        return item;
    }

    Done makeFiles(OutgoingPackage &package)
    {
        const JudgeView &judge = m_view->state.judges[package.judge];
        const std::string number =
            std::to_string(nextIssueNumber(m_view->state, judge.id, m_view->state.rounds[m_round].id));
        const std::int64_t invitation = judge.invites.back().number;
        ExchangeOut out(*m_view, FileKind::Package);
        out.addRecords(package.content.records);
        out.commitAnew("package", m_seed, m_session.environment());
        out.addTexts(package.content.texts);
        out.setInvitation(inviteSeed(m_seed, m_view->state.call, judge.id, invitation));
        out.setHint(m_view->title("en"));
        const auto base = static_cast<std::int64_t>(out.size());
        package.textsTooLarge = m_request.maxSize > 0 && base > m_request.maxSize;
        const auto parts = partsOf(package.content.files, base, m_request.maxSize);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            out.setFiles(parts[part]);
            PALMARES_TRY(Bytes bytes, out.bytes());
            std::string name = fileWord(m_view->state.name, {}) + "-" + fileWord(judgeName(m_view->state, judge.id), judge.id.hex()) + "-" + m_view->state.rounds[m_round].id + "-"
                               + number;
            if (parts.size() > 1)
                name += "-part" + std::to_string(part + 1) + "of" + std::to_string(parts.size());
            name += ".palmpack";
            for (const EntryFile &file : parts[part]) {
                if (m_request.maxSize > 0 && !package.textsTooLarge && base + file.size > m_request.maxSize)
                    package.oversized.push_back(oversized(file, name));
            }
            const FileHash hash = hashAs<FileHash>({bytes});
            package.files.push_back({std::move(name), std::move(bytes), hash});
        }
        return {};
    }

    OversizedFile oversized(const EntryFile &file, const std::string &part) const
    {
        const auto &entries = m_view->state.entries;
        const auto owner = std::find_if(entries.begin(), entries.end(), [&](const EntryView &entry) {
            return std::any_of(entry.files.begin(), entry.files.end(), [&](const EntryFile &one) { return one.hash == file.hash; });
        });
        return {owner == entries.end() ? std::string() : entryName(m_view->state, owner->id), file.media, file.size, part};
    }

    /// Its files are there, whatever becomes of the note.
    void noteWritten(const OutgoingPackage &package) const
    {
        const std::string note = unwrittenPackage(m_view->state.judges[package.judge].id, m_view->state.rounds[m_round].id);
        (void)m_session.note([&](Transaction &transaction) { return dropMeta(transaction, note); });
    }

    PackageWritten writeFiles(const OutgoingPackage &package) const
    {
        PackageWritten written;
        written.judge = judgeName(m_view->state, m_view->state.judges[package.judge].id);
        written.entries = package.content.entries;
        for (const std::uint32_t entry : package.content.untold)
            written.untold.push_back(entryName(m_view->state, m_view->state.entries[entry].id));
        written.oversized = package.oversized;
        written.textsTooLarge = package.textsTooLarge;
        written.failures = package.faults;
        for (const OutgoingFile &file : package.files) {
            const std::string path = m_request.folder + "/" + file.name;
            if (auto done = durableReplace(path, file.bytes, {true, 0644}); !done.ok()) {
                written.failures.push_back(keptPackage(std::move(done).error(), written.judge));
                continue;
            }
            written.files.push_back(path);
            written.sizes.push_back(static_cast<std::int64_t>(file.bytes.size()));
        }
        if (!written.files.empty() && written.files.size() == package.files.size())
            noteWritten(package);
        return written;
    }

    CallSession &m_session;
    const PackageRequest &m_request;
    const Progress &m_progress;
    std::uint64_t m_steps = 0;
    bool m_isCancelled = false;
    CallSnapshot m_view;
    std::uint32_t m_round = nowhere;
    Seed m_seed;
    std::vector<OutgoingPackage> m_packages;
    std::vector<MediaLost> m_lost;
};

Result<std::vector<PackageWritten>> PackageDesk::write(const PackageRequest &request, const Progress &progress)
{
    PALMARES_TRY(auto written, PackageMaker(m_session, request, progress).run());
    // Whom we invite now may have answered to somebody else's invitation before. What cannot be merged waits on, and is told as waiting.
    static_cast<void>(mergeHeld(m_session));
    return written;
}

Result<std::vector<JudgeId>> PackageDesk::unwritten(std::string_view round)
{
    std::vector<JudgeId> judges;
    for (const JudgeView &judge : m_session.view()->state.judges) {
        PALMARES_TRY(const auto note, meta(m_session.db(), unwrittenPackage(judge.id, std::string(round))));
        if (note)
            judges.push_back(judge.id);
    }
    return judges;
}

} // namespace palmares
