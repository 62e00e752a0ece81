#include "core/office/keeping/erasedesk.h"

#include "core/office/entries/entryfields.h"
#include "core/office/entries/namedcodes.h"
#include "core/office/keeping/erasures.h"
#include "core/office/paper/typings.h"
#include "core/office/view/commitnotes.h"
#include "core/office/view/naming.h"
#include "core/store/media.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace palmares {

namespace {

std::size_t common(const std::vector<Digest> &one, const std::vector<Digest> &other)
{
    std::size_t count = 0;
    for (const Digest &ref : one)
        count += std::binary_search(other.begin(), other.end(), ref) ? 1 : 0;
    return count;
}

/// Whether an order to erase them is in the set. What is gone without one, because a backup or a salvaged call brought only that, is asked
/// for again: nobody else would ever hear of it.
bool isOrdered(const RecordSet &set, const ErasurePlan &plan)
{
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type != RecordType::Erase)
            continue;
        const auto order = contentAs<EraseContent>(set[i]);
        if (order.entry == plan.entry && order.judge == plan.judge)
            return true;
    }
    return false;
}

ErasedPerson personIn(const CallView &view, const ErasurePlan &plan)
{
    ErasedPerson person{plan.entry, plan.judge, plan.code};
    person.known = knownOf(view.set, textsIn(view), person);
    return person;
}

Result<std::vector<SentPackage>> sentWith(CallSession &session, const std::vector<Digest> &refs)
{
    const CallSnapshot view = session.view();
    std::vector<SentPackage> sent;
    std::vector<const Record *> records;
    for (const IssueView &issue : view->state.issues) {
        const std::size_t held = common(issue.content.refs.ids, refs);
        if (held == 0)
            continue;
        sent.push_back({judgeName(view->state, issue.content.judge),
                        issue.content.round, issue.content.number, held, -1});
        records.push_back(view->set.find(issue.id));
    }
    PALMARES_TRY(const auto notes, commitNotes(session.db(), records));
    for (std::size_t i = 0; i < sent.size(); ++i) {
        if (const auto note = notes.find(records[i]->header.id); note != notes.end())
            sent[i].time = note->second.time;
    }
    return sent;
}

/// What was stopped on request is no failure: what is left is told.
Done takeErased(Result<Erased> erased, ErasureDone &done)
{
    if (erased.ok())
        static_cast<Erased &>(done) = std::move(erased).value();
    else if (erased.error().code != Code::CANCELLED)
        return std::move(erased).error();
    return {};
}

/// The comments on paper that one person has typed and that wait for another: they are in no record yet.
Done addTyped(const CallView &view, const ErasedPerson &person, CallDb &db, ErasurePlan &plan)
{
    PALMARES_TRY(const auto drafts, WordsNaming(person).namedDraftsIn(db));
    std::set<CommentGone> all(plan.comments.begin(), plan.comments.end());
    for (const WordsNaming::NamedDraft &draft : drafts) {
        const auto typing = typingRoundOf(draft.place.round);
        const auto judge = typing ? JudgeId::fromHex(typing->judge) : std::nullopt;
        if (!judge || draft.place.entry == plan.entry)
            continue;
        for (const bool isForEntrant : {false, true}) {
            if (isForEntrant ? draft.inEntrant : draft.inCommittee)
                all.insert({judgeName(view.state, *judge), entryName(view.state, draft.place.entry), typing->round, isForEntrant, plan.code});
        }
    }
    plan.comments.assign(all.begin(), all.end());
    return {};
}

} // namespace

Result<ErasurePlan> EraseDesk::plan(std::string_view code) const
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    const auto entry = view->entryByCode(code);
    const auto judge = view->judgeByCode(code);
    if (entry.ok() && judge.ok())
        return Error(Code::AMBIGUOUS, {{"value", std::string(code)}});
    if (!entry.ok() && !judge.ok())
        return judge.error().code == Code::AMBIGUOUS ? judge.error() : entry.error();
    ErasurePlan plan;
    plan.code = code;
    std::set<EntryId> entries;
    std::set<JudgeId> judges;
    if (entry.ok()) {
        plan.entry = view->state.entries[*entry].id;
        entries.insert(plan.entry);
    } else {
        plan.judge = view->state.judges[*judge].id;
        judges.insert(plan.judge);
    }
    plan.refs = refsCovered(view->set, entries, judges);
    const ErasedPerson person = personIn(*view, plan);
    std::vector<PersonFields> versions;
    std::transform(person.known.begin(), person.known.end(), std::back_inserter(versions), [](const std::string &text) { return privateFieldsOf(text); });
    plan.isCodeName = shownByCode(plan.code, versions).has_value();
    const std::vector<Digest> words = WordsNaming(person).in(view->set, view->state, textsIn(*view));
    plan.refs.insert(plan.refs.end(), words.begin(), words.end());
    const std::vector<Digest> notes = notesNaming(view->set, view->state, textsIn(*view), person).refs;
    plan.refs.insert(plan.refs.end(), notes.begin(), notes.end());
    std::sort(plan.refs.begin(), plan.refs.end());
    plan.refs.erase(std::unique(plan.refs.begin(), plan.refs.end()), plan.refs.end());
    PALMARES_TRY(plan.sent, sentWith(m_session, plan.refs));
    PALMARES_TRY(const std::vector<Digest> gone, erasedRefs(m_session.db()));
    if (isOrdered(view->set, plan))
        std::erase_if(plan.refs, [&](const Digest &ref) { return std::binary_search(gone.begin(), gone.end(), ref); });
    std::vector<Digest> naming;
    std::set_intersection(words.begin(), words.end(), plan.refs.begin(), plan.refs.end(), std::back_inserter(naming));
    plan.comments = commentsAmong(view->set, view->state, naming, plan.code, plan.entry);
    PALMARES_CHECK(addTyped(*view, person, m_session.db(), plan));
    const MediaStore media(view->folder.media());
    for (const Digest &ref : plan.refs) {
        plan.texts += view->texts->contains(Ref{ref.bytes}) ? 1 : 0;
        plan.files += media.has(FileHash{ref.bytes}) ? 1 : 0;
    }
    plan.copies = otherCopies(m_session);
    return plan;
}

Result<ErasureDone> EraseDesk::carryOut(const ErasurePlan &plan, EraseReason reason, const EraseProgress &progress)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (progress && !progress(EraseStep::Call, 0, 0))
        return Error(Code::CANCELLED);
    ErasedPerson person = personIn(*m_session.view(), plan);
    person.reason = reason;
    ErasureDone done;
    const auto at = [&](EraseStep step) -> GoesOn {
        return [&, step](std::size_t part, std::size_t of) {
            done.isStopped = done.isStopped || (progress && !progress(step, part, of));
            return !done.isStopped;
        };
    };
    const std::span people(&person, 1);
    const bool isOrder = !plan.refs.empty();
    if (isOrder) {
        const auto note = [&](Transaction &transaction) {
            return plan.copies.empty() ? Done() : noteToReach(transaction, m_session, people);
        };
        PALMARES_CHECK(takeErased(eraseNow(m_session, plan.refs, person, note, at(EraseStep::Backups)), done));
    }
    done.copies = done.isStopped ? plan.copies : reachCopies(m_session, people, plan.copies, at(EraseStep::Copies));
    if (const Done kept = rememberMissed(m_session, people, done.copies); !kept.ok())
        return erasingStopped(kept.error());
    if (isOrder || done.isStopped)
        return done;
    PALMARES_TRY(const bool unfinished, erasingUnfinished(m_session.db()));
    if (unfinished) {
        if (const Done finished = takeErased(finishErasing(m_session.db(), at(EraseStep::Backups)), done); !finished.ok())
            return erasingStopped(finished.error());
        return done;
    }
    PALMARES_TRY(done.left, erasingLeft(m_session.db()));
    const bool isAnything = !done.left.empty() || std::any_of(done.copies.begin(), done.copies.end(), [&](const OtherCopy &copy) {
        return copy.changed || isMissed(m_session, copy, people);
    });
    if (!isAnything)
        return Error(Code::NOTHING_TO_DO, {{"detail", "gone"}});
    return done;
}

Result<ErasureLeft> EraseDesk::left()
{
    ErasureLeft left;
    PALMARES_TRY(left.isUnfinished, erasingUnfinished(m_session.db()));
    PALMARES_TRY(left.copies, missedCopies(m_session));
    PALMARES_TRY(left.backups, erasingLeft(m_session.db()));
    return left;
}

Result<std::vector<ErasureNote>> EraseDesk::log() const
{
    const CallSnapshot view = m_session.view();
    std::map<std::pair<EntryId, JudgeId>, std::vector<const Record *>> orders;
    std::vector<const Record *> all;
    for (std::size_t i = 0; i < view->set.size(); ++i) {
        const Record &record = view->set[i];
        if (record.header.type != RecordType::Erase || view->state.fates[i] == Fate::Outside)
            continue;
        const auto order = contentAs<EraseContent>(record);
        orders[{order.entry, order.judge}].push_back(&record);
        all.push_back(&record);
    }
    PALMARES_TRY(const auto notes, commitNotes(m_session.db(), all));
    std::vector<ErasureNote> log;
    for (const auto &[whom, records] : orders) {
        ErasureNote note;
        note.code = whom.first.isNone() ? judgeName(view->state, whom.second) : entryName(view->state, whom.first);
        for (const Record *record : records) {
            const auto made = notes.find(record->header.id);
            const std::int64_t time = made == notes.end() ? -1 : made->second.time;
            if (record != records.front() && time <= note.time)
                continue;
            note.time = time;
            note.reason = contentAs<EraseContent>(*record).reason;
        }
        log.push_back(std::move(note));
    }
    std::stable_sort(log.begin(), log.end(), [](const ErasureNote &a, const ErasureNote &b) { return a.time > b.time; });
    return log;
}

} // namespace palmares
