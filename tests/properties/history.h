#pragma once

#include "tests/properties/contents.h"

#include "tests/core/merge/world.h"
#include <cstdlib>
#include <set>

namespace palmares::tests {

class History {
public:
    explicit History(const World &world) : m_world(world)
    {
        std::vector<Record> base = world.running(2, 2);
        std::erase_if(base, [](const Record &record) { return record.header.type == RecordType::Enrol; });
        for (int home = 0; home < homes; ++home) {
            for (const Record &record : base)
                learn(home, record);
        }
        for (int laptop = 1; laptop <= laptops; ++laptop) {
            const Record enrol = world.enrol(judgeOfLaptop(laptop), laptop);
            learn(homeOf(laptop), enrol);
            learn(0, enrol);
        }
        m_backups = m_known;
    }

    /// One step, told by four numbers, so that rapidcheck can make histories shorter.
    void step(const std::array<std::uint8_t, 4> &by)
    {
        const auto [what, a, b, c] = by;
        const int laptop = 1 + a % laptops;
        const int coordinator = a % coordinators;
        switch (what % 17) {
        case 0:
        case 1:
        case 2:
        case 3:
            return write(homeOf(laptop), laptop, ownSheet(laptop, b, c));
        case 4:
            return write(homeOf(laptop), laptop, ownOther(laptop, b, c));
        case 5:
        case 6:
        case 7: {
            const auto type = static_cast<RecordType>(b % static_cast<int>(RecordType::Unknown));
            if (writersOf(type) != Writers::Device && type != RecordType::Genesis && type != RecordType::Resolve)
                write(coordinator, 0, sampleOf(m_world, type, c / 3 % 4, c % 3));
            return;
        }
        case 14: // sheets from paper, and what is decided about conflicts
            return write(static_cast<std::size_t>(coordinator), 0, sampleOf(m_world, oftenWritten(b), c / 3 % 4, c % 3));
        case 15:
            return deceive(1 + a % laptops, sampleOf(m_world, oftenWritten(b), c / 3 % 4, c % 3), c);
        case 16:
            return setAside(coordinator, b, c);
        case 8:
            return resolveSomething(coordinator, b, c);
        case 9:
            return setAside(coordinator, b, c);
        case 10:
            return send(b % homes, coordinator);
        case 11:
            return send(coordinator, b % homes);
        case 12:
            return beHostile(a, b, c);
        case 13:
            // A copy of the folder of another day comes back, or a copy is kept.
            if (c % 2)
                m_known[homeOf(laptop)] = m_backups[homeOf(laptop)];
            else
                m_backups[homeOf(laptop)] = m_known[homeOf(laptop)];
            return;
        }
    }

    RecordSet setOf(int home) const
    {
        std::vector<Record> records;
        for (const RecordId &id : m_known[home])
            records.push_back(m_records.at(id));
        return m_world.set(std::move(records));
    }
    std::vector<Record> everything() const
    {
        std::vector<Record> records;
        for (const auto &[id, record] : m_records)
            records.push_back(record);
        return records;
    }
    /// What its author had seen when it was written; none for what was written to deceive.
    const std::set<RecordId> *seenFor(const RecordId &id) const
    {
        const auto at = m_seen.find(id);
        return at == m_seen.end() ? nullptr : &at->second;
    }

private:
    static std::size_t homeOf(int laptop) { return static_cast<std::size_t>(coordinators + laptop - 1); }

    void learn(std::size_t home, const Record &record)
    {
        m_records.emplace(record.header.id, record);
        m_known[home].insert(record.header.id);
    }

    Content ownSheet(int laptop, int b, int c) const
    {
        const int slot = (judgeOfLaptop(laptop) - 1) + 2 * (b % 2);
        return sampleOf(m_world, RecordType::Sheet, slot, c % 3);
    }

    Content ownOther(int laptop, int b, int c) const
    {
        const int slot = (judgeOfLaptop(laptop) - 1) + 2 * (b % 2);
        const std::array types = {RecordType::Conflict, RecordType::Interest, RecordType::Submit};
        const RecordType type = types[static_cast<std::size_t>(b / 2 % 3)];
        return sampleOf(m_world, type, slot, type == RecordType::Conflict ? c % 2 : c % 3);
    }

    Record make(int laptop, const Content &content, std::vector<RecordId> past) const
    {
        return laptop ? m_world.by(laptop, content, std::move(past)) : m_world.office(content, std::move(past));
    }

    /// Writes what replaces everything that this home knows in the slot. A laptop is shown none of the coordinator's.
    void write(std::size_t home, int laptop, const Content &content)
    {
        const Record bare = make(laptop, content, {});
        std::vector<RecordId> past;
        for (const RecordId &id : m_known[home]) {
            const RecordHeader &header = m_records.at(id).header;
            if (!bare.header.slot.empty() && header.slot == bare.header.slot
                && (!laptop || header.author != m_world.callKey()))
                past.push_back(id);
        }
        if (past.size() > 200)
            return;
        const Record record = make(laptop, content, past);
        m_seen[record.header.id] = m_known[home];
        learn(home, record);
    }

    void resolveSomething(int home, int b, int c)
    {
        const CallState state = viewOf(setOf(home));
        std::vector<const SheetSlot *> forks;
        for (const SheetSlot &slot : state.sheets) {
            if (slot.verdict == SheetVerdict::Forked)
                forks.push_back(&slot);
        }
        if (forks.empty())
            return;
        const SheetSlot &slot = *forks[static_cast<std::size_t>(b) % forks.size()];
        const auto heads = state.headsOf(slot);
        ResolveContent resolve{RecordType::Sheet, state.judges[slot.judge].id, state.entries[slot.entry].id,
                               state.rounds[slot.round].id, {}, {}};
        if (c % 4)
            resolve.stands = heads[static_cast<std::size_t>(c) % heads.size()].head;
        write(static_cast<std::size_t>(home), 0, resolve);
    }

    void setAside(int home, int b, int c)
    {
        AsideContent content;
        content.about = idOf<Digest>(1 + b % 2);
        const auto &known = m_known[static_cast<std::size_t>(home)];
        if (c % 3) {
            auto at = known.begin();
            std::advance(at, (b * 7 + c) % static_cast<int>(known.size()));
            content.ids = m_world.list<RecordId>({*at});
        }
        write(static_cast<std::size_t>(home), 0, content);
    }

    /// A ballot, a bundle or a package: laptops are sent the coordinator's records only.
    void send(int from, int to)
    {
        for (const RecordId &id : m_known[static_cast<std::size_t>(from)]) {
            const Record &record = m_records.at(id);
            if (to < coordinators || record.header.author == m_world.callKey())
                m_known[static_cast<std::size_t>(to)].insert(id);
        }
    }

    static RecordType oftenWritten(int b) { return b % 3 ? RecordType::Sheet : RecordType::Conflict; }

    /// A stranger, or a laptop where it has nothing to write.
    void beHostile(int a, int b, int c)
    {
        const int laptop = a % 3 ? 1 + a % laptops : strangerLaptop;
        const auto type = static_cast<RecordType>(b % static_cast<int>(RecordType::Unknown));
        if (type != RecordType::Genesis && (type != RecordType::Enrol || laptop == strangerLaptop))
            deceive(laptop, sampleOf(m_world, type, c / 3 % 4, c % 3), c);
    }

    /// Names everything that anybody but this judge wrote in the slot, and sends it to a coordinator.
    void deceive(int laptop, const Content &content, int c)
    {
        const Record bare = make(laptop, content, {});
        std::vector<RecordId> past;
        for (const auto &[id, record] : m_records) {
            const bool own = laptop <= laptops
                             && (record.header.author == m_world.device(laptop)
                                 || record.header.author == m_world.device(laptop % 2 ? laptop + 1 : laptop - 1));
            if (!bare.header.slot.empty() && record.header.slot == bare.header.slot && !own)
                past.push_back(id);
        }
        if (past.size() < 200)
            learn(static_cast<std::size_t>(c % coordinators), make(laptop, content, past));
    }

    const World &m_world;
    std::map<RecordId, Record> m_records;
    std::array<std::set<RecordId>, homes> m_known;
    std::array<std::set<RecordId>, homes> m_backups;
    std::map<RecordId, std::set<RecordId>> m_seen;
};

} // namespace palmares::tests
