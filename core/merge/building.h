#pragma once

#include "core/merge/heads.h"
#include "core/merge/view.h"

#include <array>
#include <functional>
#include <map>

// How viewOf() is put together; nobody outside this folder includes it. The steps run in the order in which they are
// declared here: each needs what the ones before it have found.

namespace palmares::building {

/// Gathers findings; those of one code about the same things are one finding.
class FindingBag {
public:
    CallFinding &at(FindingCode code, std::vector<Finding::Arg> args);
    /// In order, their records ascending without repeats.
    std::vector<CallFinding> take();

private:
    std::map<std::pair<FindingCode, std::vector<Finding::Arg>>, CallFinding> m_findings;
};

/// How many records ahead of the one at hand are fetched from memory, and how many ahead their bodies.
inline constexpr std::size_t farAhead = 16;
inline constexpr std::size_t ahead = 8;

/// Fetches what a walk through `places` will want soon after `at`.
inline void fetchAhead(const RecordSet &set, const std::vector<std::uint32_t> &places, std::size_t at)
{
    if (at + farAhead < places.size())
        set.fetch(places[at + farAhead]);
    if (at + ahead < places.size())
        memory::fetch(set[places[at + ahead]].header.slot.data());
}

inline constexpr std::size_t typeCount = static_cast<std::size_t>(RecordType::Unknown) + 1;

struct Building {
    explicit Building(const RecordSet &records) : set(records) {}

    const RecordSet &set;
    CallState state;
    FindingBag findings;
    std::array<std::vector<std::uint32_t>, typeCount> byType; ///< places in the set
    std::unordered_map<PublicKey, std::vector<std::uint32_t>> devicesOfKey;
    std::unordered_map<std::string, std::uint32_t> roundNumbers;
    std::unordered_map<std::string, std::uint32_t> criterionNumbers;

    const std::vector<std::uint32_t> &of(RecordType type) const { return byType[static_cast<std::size_t>(type)]; }

    /// The number of a judge, entry or round; one that is known only by its id gets the next number.
    std::uint32_t judge(const JudgeId &id);
    std::uint32_t entry(const EntryId &id);
    std::uint32_t round(const std::string &id);
    std::uint32_t criterion(const std::string &id);

    bool isCallKey(const PublicKey &key) const { return state.isFounded && key == state.callKey; }
    void leaveOut(std::uint32_t index, OutsideReason reason);
    /// Why a record has no part in its slot; `judge` is whose slot it is, if it is a judge's.
    std::optional<OutsideReason> whyOutside(const Record &record, const JudgeId *judge) const;
};

/// The counting records of one slot and its heads, ascending by id.
struct Group {
    std::vector<SlotRecord> counting;
    std::vector<SlotRecord> heads;
    std::vector<std::string> forked;

    const Record &shown() const { return *heads.front().record; }
    void tell(Headed &headed) const;
};

/// Finds the heads of `counting`, which are ascending by id: resolves get what they say or are left out, fates are set.
Group groupOf(Building &b, std::vector<SlotRecord> counting, const Replacing &replacing = replaces);

/// All slots of one type, ascending by slot; records that have no part are left out first. Closes come with their resolves.
void forEachSlot(Building &b, RecordType type, const std::function<void(const Group &)> &visit,
                 const Replacing &replacing = replaces);

/// The args by which a FORK names the slot of this record.
std::vector<Finding::Arg> slotArgs(const Record &record);
CallFinding &addFork(Building &b, const Group &group);

/// What heads say together: the first one's content without the fields that differ.
EntryContent entryOf(const Group &group);
EntrantContent entrantOf(const Group &group);
JudgeContent judgeOf(const Group &group);
template <typename T>
T contentOfHeads(const Group &group)
{
    return contentAs<T>(group.shown());
}
/// The ids of their lists that all heads name, ascending.
std::vector<RecordId> commonIds(const RecordSet &set, const Group &group);
std::vector<RecordId> asRecordIds(std::span<const Digest> ids);

/// A record in a slot of a judge, an entry and a round, by their numbers.
struct Placed {
    Placed(std::uint32_t roundNumber, std::uint32_t entryNumber, std::uint32_t judgeNumber, std::uint32_t place)
        : roundAndEntry(std::uint64_t{roundNumber} << 32 | entryNumber), judge(judgeNumber), index(place)
    {
    }
    std::uint64_t roundAndEntry;
    std::uint32_t judge;
    std::uint32_t index; ///< in the set

    std::uint32_t round() const { return static_cast<std::uint32_t>(roundAndEntry >> 32); }
    std::uint32_t entry() const { return static_cast<std::uint32_t>(roundAndEntry); }
    bool isWith(const Placed &other) const { return roundAndEntry == other.roundAndEntry && judge == other.judge; }
    friend bool operator<(const Placed &one, const Placed &other)
    {
        if (one.roundAndEntry != other.roundAndEntry)
            return one.roundAndEntry < other.roundAndEntry;
        return (std::uint64_t{one.judge} << 32 | one.index) < (std::uint64_t{other.judge} << 32 | other.index);
    }
};

/// Puts the counting records of a type into their slots; the others are left out. Resolves of closes are passed over.
void place(Building &b, RecordType type, std::vector<Placed> &placed);
/// Sorts and calls `visit` for the records of each slot, ascending by round, entry and judge.
void forEachPlace(const Building &b, std::vector<Placed> &placed, const std::function<void(std::span<const Placed>)> &visit);

/// The judge, entry and round that the slot of a sheet, assign or resolve names.
struct SheetPlace {
    JudgeId judge;
    EntryId entry;
    std::string_view round;
};
SheetPlace placeOf(const SlotKey &slot);

void readGenesis(Building &b);
void readAsides(Building &b);
void readIssues(Building &b);
void readRounds(Building &b);
void readJudges(Building &b);
void readEntries(Building &b);
void readSettles(Building &b);
void readDevices(Building &b);
void readInterests(Building &b);
void readTexts(Building &b);
void readStatuses(Building &b);
void readAssigns(Building &b);
void readConflicts(Building &b);
void readSheets(Building &b);
void judgeSheets(Building &b);
void readSubmits(Building &b);
/// Which of the submits others knew of.
void markKnownSubmits(Building &b);
void readCloses(Building &b);
void readDecisions(Building &b);
void addDeviceFindings(Building &b);
void addOutsideFindings(Building &b);
void addRoundFindings(Building &b);
/// Entries that have too few judges since somebody dropped out.
void addDropoutFindings(Building &b);
/// Decisions that have lost their ground.
void addDecisionFindings(Building &b);
void finishFindings(Building &b);

} // namespace palmares::building
