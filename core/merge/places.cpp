// The many, sorted into slots by numbers instead of by the bytes of their keys.

#include "core/merge/building.h"

#include <algorithm>

namespace palmares::building {

SheetPlace placeOf(const SlotKey &slot)
{
    // Type, judge, entry, round and a zero byte: see SlotKey.
    SheetPlace place;
    const BytesView bytes = slot;
    place.judge = *JudgeId::fromBytes(bytes.substr(1, JudgeId::size));
    place.entry = *EntryId::fromBytes(bytes.substr(1 + JudgeId::size, EntryId::size));
    place.round = bytes.substr(1 + JudgeId::size + EntryId::size);
    place.round.remove_suffix(1);
    return place;
}

void place(Building &b, RecordType type, std::vector<Placed> &placed)
{
    const auto &indexes = b.of(type);
    placed.reserve(placed.size() + indexes.size());
    std::string lastRound;
    std::uint32_t lastNumber = nowhere;
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        fetchAhead(b.set, indexes, i);
        const std::uint32_t index = indexes[i];
        const Record &record = b.set[index];
        if (record.header.slot.front() == static_cast<char>(RecordType::Close))
            continue;
        const SheetPlace at = placeOf(record.header.slot);
        if (const auto reason = b.whyOutside(record, &at.judge)) {
            b.leaveOut(index, *reason);
            continue;
        }
        if (lastNumber == nowhere || at.round != lastRound) {
            lastRound = at.round;
            lastNumber = b.round(lastRound);
        }
        placed.emplace_back(lastNumber, b.entry(at.entry), b.judge(at.judge), index);
    }
}

void forEachPlace(const Building &b, std::vector<Placed> &placed, const std::function<void(std::span<const Placed>)> &visit)
{
    std::sort(placed.begin(), placed.end());
    for (std::size_t from = 0; from < placed.size();) {
        if (from + farAhead < placed.size()) {
            b.set.fetch(placed[from + farAhead].index);
            b.set.fetchBody(placed[from + ahead].index);
        }
        std::size_t to = from + 1;
        while (to < placed.size() && placed[to].isWith(placed[from]))
            ++to;
        visit({placed.data() + from, to - from});
        from = to;
    }
}

} // namespace palmares::building
