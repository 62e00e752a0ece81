#include "core/office/exchange/arrivals.h"

#include "core/office/judging/judgeseat.h"
#include "core/office/results/rankedsheets.h"
#include "core/office/view/commitnotes.h"
#include "core/store/filelog.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

/// The sheets behind a head: itself, or those that a decision had before it, whichever of them it chose.
std::vector<const Record *> sheetsBehind(const CallView &call, const SheetHead &head)
{
    const Record *record = call.set.find(head.head);
    if (!record)
        return {};
    if (!head.resolved)
        return {record};
    std::vector<const Record *> sheets;
    for (const RecordId &id : record->header.past) {
        const Record *past = call.set.find(id);
        if (past && past->header.type == RecordType::Sheet)
            sheets.push_back(past);
    }
    return sheets;
}

/// Those of them that the office wrote itself: from paper or a form.
std::vector<const Record *> writtenHere(const CallView &call, const SheetHead &head)
{
    std::vector<const Record *> sheets = sheetsBehind(call, head);
    std::erase_if(sheets, [&call](const Record *sheet) { return sheet->header.author != call.state.callKey; });
    return sheets;
}

} // namespace

Result<std::vector<JudgeArrival>> arrivalsOf(CallSession &session)
{
    const CallSnapshot view = session.view();
    PALMARES_TRY(const std::vector<Commit> commits, commitsOf(session.db()));
    std::map<PublicKey, std::uint32_t> owners;
    for (const DeviceView &device : view->state.devices)
        owners.emplace(device.key, device.judge);
    std::map<std::uint32_t, JudgeArrival> latest;
    for (const Commit &commit : commits) {
        const auto owner = owners.find(commit.author);
        if (owner == owners.end() || owner->second == nowhere)
            continue;
        JudgeArrival &arrival = latest[owner->second];
        if (arrival.judge == nowhere || commit.time > arrival.time)
            arrival = {owner->second, commit.program, commit.time};
    }
    std::vector<JudgeArrival> arrivals;
    for (const auto &[judge, arrival] : latest)
        arrivals.push_back(arrival);
    return arrivals;
}

Result<std::vector<PaperArrival>> papersOf(CallSession &session, std::uint32_t round)
{
    const CallSnapshot view = session.view();
    std::vector<const Record *> records;
    std::vector<std::uint32_t> judges;
    for (const SheetSlot &slot : view->state.sheets) {
        for (std::uint32_t i = 0; slot.round == round && slot.judge != nowhere && i < slot.headCount; ++i) {
            for (const Record *record : writtenHere(*view, view->state.sheetHeads[slot.firstHead + i])) {
                records.push_back(record);
                judges.push_back(slot.judge);
            }
        }
    }
    std::vector<PaperArrival> arrivals;
    if (records.empty())
        return arrivals;
    PALMARES_TRY(const auto notes, commitNotes(session.db(), records));
    std::map<std::uint32_t, std::int64_t> first;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto note = notes.find(records[i]->header.id);
        if (note == notes.end())
            continue;
        const auto [at, isNew] = first.try_emplace(judges[i], note->second.time);
        if (!isNew)
            at->second = std::min(at->second, note->second.time);
    }
    for (const auto &[judge, time] : first)
        arrivals.push_back({judge, time});
    return arrivals;
}

namespace {

/// The slots of a round in which something stands, by whose and about which entry.
using Slots = std::map<std::pair<JudgeId, EntryId>, std::int64_t>;

void cameAt(std::int64_t &first, std::int64_t time)
{
    first = first < 0 ? time : std::min(first, time);
}

/// When the files came that hold some version of these sheets.
Done cameInFiles(CallSession &session, const CallView &view, const std::string &round, Slots &slots)
{
    PALMARES_TRY(const std::vector<FileSeen> files, filesSeen(session.db()));
    for (const FileSeen &file : files) {
        if (file.verdict != "merged")
            continue;
        PALMARES_TRY(const auto whole, fileSeen(session.db(), file.hash));
        for (const RecordId &id : whole ? whole->records : std::vector<RecordId>()) {
            const Record *record = view.set.find(id);
            if (!record || record->header.type != RecordType::Sheet)
                continue;
            const auto sheet = contentAs<SheetContent>(*record);
            const auto slot = sheet.round == round ? slots.find({sheet.judge, sheet.entry}) : slots.end();
            if (slot != slots.end())
                cameAt(slot->second, file.at);
        }
    }
    return {};
}

} // namespace

Result<std::vector<std::int64_t>> sheetArrivals(CallSession &session, std::uint32_t round)
{
    const CallSnapshot view = session.view();
    const CallState &state = view->state;
    const RankedSheets totals(state, round);
    Slots slots;
    std::vector<const Record *> here; ///< written by the office itself: from paper or a form
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round != round || slot.judge == nowhere || slot.entry == nowhere)
            continue;
        const StatusView *status = state.status(round, slot.entry);
        if (!status || status->state != StatusState::In) // nothing is asked for about it any more
            continue;
        // As the figures count them: what nobody asked for hides none that is missing, and a sheet with a blank where a score counts is still out.
        const AssignView *assign = state.assign(round, slot.judge, slot.entry);
        if (!assign || !isToScore(state, *assign) || !totals.isAnswered(slot))
            continue;
        for (std::uint32_t i = 0; i < slot.headCount; ++i) {
            slots.try_emplace({state.judges[slot.judge].id, state.entries[slot.entry].id}, -1);
            const auto written = writtenHere(*view, state.sheetHeads[slot.firstHead + i]);
            here.insert(here.end(), written.begin(), written.end());
        }
    }
    PALMARES_CHECK(cameInFiles(session, *view, state.rounds[round].id, slots));
    PALMARES_TRY(const auto notes, commitNotes(session.db(), here));
    for (const Record *record : here) {
        const auto sheet = contentAs<SheetContent>(*record);
        const auto slot = slots.find({sheet.judge, sheet.entry});
        if (const auto note = notes.find(record->header.id); note != notes.end() && slot != slots.end())
            cameAt(slot->second, note->second.time);
    }
    std::vector<std::int64_t> times;
    for (const auto &[whose, time] : slots) {
        if (time >= 0)
            times.push_back(time);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace palmares
