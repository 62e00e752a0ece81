#pragma once

#include "core/merge/view.h"

namespace palmares {

/// What merging would do with one file. Every record of the file is in exactly one of the counts from `unchanged` to
/// `added`.
struct FilePlan {
    std::uint32_t unchanged = 0;     ///< already here
    std::uint32_t notUnderstood = 0; ///< of a type this version does not know; kept
    std::uint32_t aside = 0;         ///< set aside earlier, or by somebody who was: kept, "bring back?"
    std::uint32_t revoked = 0;       ///< of a device that was revoked
    std::uint32_t pending = 0;       ///< from a key that nobody vouches for, or in a slot that is not its judge's
    std::uint32_t older = 0;         ///< something here or in another of the files replaces it
    std::uint32_t forked = 0;        ///< stands beside a different value
    std::uint32_t newer = 0;         ///< replaces something that stands here now
    std::uint32_t added = 0;         ///< where there was nothing, or the same
    std::uint32_t late = 0;          ///< of `newer` and `added`: sheets of a closed round that its close does not list
    std::uint32_t sheets = 0;        ///< sheets in the file
    std::vector<std::string> forks;  ///< CallFinding::key() of the forks it has a part in and that do not stand now
    std::vector<Ref> erases;         ///< refs that an `erase` in it would remove and that are not erased yet, ascending
    bool ticked = true;              ///< proposed: false if no invitation ever vouched for whoever wrote it

    bool changesNothing() const { return notUnderstood + aside + revoked + pending + older + forked + newer + added == 0; }
};

struct MergePlan {
    std::vector<FilePlan> files; ///< as the incoming files
    RecordSet after;             ///< with the ticked files
    CallState view;              ///< of `after`
};

/// Pure: nothing is merged. `before` is the view of `present`; a file is the records in it, already checked as bytes.
MergePlan planMerge(const RecordSet &present, const CallState &before, std::span<const RecordSet> files);
/// The same with the ticks that a person has set.
MergePlan planMerge(const RecordSet &present, const CallState &before, std::span<const RecordSet> files,
                    const std::vector<bool> &ticks);

/// The ids that an `aside` which undoes a file names: those only it brought, without what may never be aside and without
/// whose a laptop is: it goes on writing, and what it sends after the wrong file counts. Ascending.
std::vector<RecordId> undoOf(const RecordSet &set, std::span<const RecordId> broughtByFile,
                             std::span<const RecordId> broughtByOthers);
/// All records that a device wrote, or all devices of a judge, without what may never be aside. Ascending.
std::vector<RecordId> writtenBy(const RecordSet &set, const PublicKey &device);
std::vector<RecordId> writtenBy(const RecordSet &set, const CallState &state, const JudgeId &judge);

/// A forked sheet slot in which one device says exactly one thing, and what a `resolve` for that head must say.
struct DeviceFork {
    std::uint32_t slot = 0; ///< index in CallState::sheets
    RecordId stands;
    std::vector<RecordId> past;
};
/// "Laptop 2 wherever both judged": the forks that one answer can end, in the order of the view; a head by which an earlier
/// decision let a sheet of the device stand is the device's, too. Slots in which it says two things need a person and are
/// counted in `unclear`.
struct DeviceForks {
    std::vector<DeviceFork> forks;
    std::size_t unclear = 0;
};
DeviceForks forksOfDevice(const RecordSet &set, const CallState &state, const PublicKey &device);

/// The past of a `resolve`, or of a new sheet, that replaces every head of a slot.
std::vector<RecordId> pastOverSlot(const RecordSet &set, const CallState &state, const SheetSlot &slot);

} // namespace palmares
