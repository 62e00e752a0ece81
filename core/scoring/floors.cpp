#include "core/scoring/cutboard.h"

#include <algorithm>
#include <map>
#include <set>

namespace palmares {

namespace {

/// The exchanges of one floor.
class FloorRun {
public:
    FloorRun(CutBoard &board, const Floor &floor) : m_board(board), m_floor(floor) {}

    void run()
    {
        while (true) {
            const std::int64_t lacking = m_floor.least - m_board.countIn(m_floor.by, m_floor.value);
            if (lacking <= 0)
                return;
            const auto candidates = bestCandidates();
            if (candidates.empty()) {
                m_board.floorUnmet(m_floor);
                return;
            }
            if (isChoice(candidates, lacking) || orderDecides(candidates)) {
                leaveToCommittee(candidates);
                return;
            }
            exchange(candidates.front());
        }
    }

private:
    /// Who could come in, and the worst level of those who may go for it.
    struct Candidate {
        std::uint32_t entry;
        std::vector<std::uint32_t> mayGo;
    };

    /// The best level with a candidate for whom some entry may go: all such candidates of it, in an order that does not
    /// depend on the order of rows.
    std::vector<Candidate> bestCandidates() const
    {
        const Ladder &ladder = m_board.ladder;
        std::vector<Candidate> candidates;
        std::map<std::string, std::vector<std::uint32_t>> known; // who may go hangs on nothing but the groups
        for (std::size_t i = 0; i < ladder.levelCount() && candidates.empty(); ++i) {
            for (const auto entry : ladder.level(i)) {
                const bool left = m_board.state(entry) == CutState::Out || m_board.state(entry) == CutState::Capped;
                if (!left || !m_board.inGroup(entry, m_floor.by, m_floor.value))
                    continue;
                const auto [found, isNew] = known.try_emplace(groupsOf(entry));
                if (isNew)
                    found->second = worstWhoMayGo(entry);
                if (!found->second.empty())
                    candidates.push_back({entry, found->second});
            }
        }
        std::sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
            return m_board.label(a.entry) < m_board.label(b.entry);
        });
        return candidates;
    }

    std::string groupsOf(std::uint32_t entry) const
    {
        std::string groups;
        const auto add = [&](const std::string &by) {
            const std::string *group = m_board.group(entry, by);
            groups += (group ? *group : std::string()) + '\0';
        };
        for (const Floor &floor : m_board.cut.floors)
            add(floor.by);
        for (const Cap &cap : m_board.cut.caps)
            add(cap.by);
        return groups;
    }

    std::vector<std::uint32_t> worstWhoMayGo(std::uint32_t candidate) const
    {
        const Ladder &ladder = m_board.ladder;
        std::vector<std::uint32_t> mayGo;
        for (std::size_t i = ladder.levelCount(); i-- > 0 && mayGo.empty();) {
            for (const auto entry : ladder.level(i)) {
                if (m_board.state(entry) == CutState::In && mayReplace(candidate, entry))
                    mayGo.push_back(entry);
            }
        }
        return mayGo;
    }

    /// Floors of the leaving entry and caps of the coming one, judged after the exchange.
    bool mayReplace(std::uint32_t coming, std::uint32_t leaving) const
    {
        for (const Floor &floor : m_board.cut.floors) {
            if (!m_board.inGroup(leaving, floor.by, floor.value))
                continue;
            const std::int64_t after = m_board.countIn(floor.by, floor.value) - 1
                                       + m_board.inGroup(coming, floor.by, floor.value);
            if (after < floor.least)
                return false;
        }
        for (const Cap &cap : m_board.cut.caps) {
            const std::string *group = m_board.group(coming, cap.by);
            if (!group)
                continue;
            if (m_board.countIn(cap.by, *group) + 1 - m_board.inGroup(leaving, cap.by, *group) > cap.most)
                return false;
        }
        return true;
    }

    static bool isChoice(const std::vector<Candidate> &candidates, std::int64_t lacking)
    {
        return static_cast<std::int64_t>(candidates.size()) > lacking
               || std::any_of(candidates.begin(), candidates.end(),
                              [](const Candidate &candidate) { return candidate.mayGo.size() > 1; });
    }

    /// Whether level candidates, brought in one after the other, end differently by who comes first. Those who belong to
    /// the same groups are alike, and then it is enough that all of them find a place.
    bool orderDecides(const std::vector<Candidate> &candidates)
    {
        if (candidates.size() < 2)
            return false;
        std::vector<std::uint32_t> coming;
        bool alike = true;
        for (const Candidate &candidate : candidates) {
            coming.push_back(candidate.entry);
            alike = alike && groupsOf(candidate.entry) == groupsOf(candidates.front().entry);
        }
        const Trial first = tryOut(coming);
        if (alike)
            return first.raised < coming.size();
        constexpr std::size_t mostOrders = 6; // 720 of them; beyond that nobody could tell why one came out
        if (coming.size() > mostOrders)
            return true;
        std::sort(coming.begin(), coming.end());
        do {
            if (tryOut(coming).states != first.states)
                return true;
        } while (std::next_permutation(coming.begin(), coming.end()));
        return false;
    }

    struct Trial {
        std::size_t raised = 0;
        std::vector<CutState> states;
    };

    /// Brings them in in this order where exactly one may go for it, notes how it ends, and takes it all back.
    Trial tryOut(const std::vector<std::uint32_t> &coming)
    {
        const auto &entries = m_board.ladder.entries;
        const auto states = [&] {
            std::vector<CutState> all;
            for (const auto entry : entries)
                all.push_back(m_board.state(entry));
            return all;
        };
        const auto before = states();
        Trial trial;
        for (const auto entry : coming) {
            const auto leaving = worstWhoMayGo(entry);
            if (leaving.size() != 1)
                continue;
            m_board.set(leaving.front(), CutState::Out);
            m_board.set(entry, CutState::Raised);
            ++trial.raised;
        }
        trial.states = states();
        for (std::size_t i = 0; i < entries.size(); ++i)
            m_board.set(entries[i], before[i]);
        return trial;
    }

    void leaveToCommittee(const std::vector<Candidate> &candidates)
    {
        std::set<std::uint32_t> concerned;
        for (const Candidate &candidate : candidates) {
            concerned.insert(candidate.entry);
            concerned.insert(candidate.mayGo.begin(), candidate.mayGo.end());
        }
        for (const auto entry : concerned)
            m_board.leaveOpen(entry, m_floor);
    }

    void exchange(const Candidate &candidate)
    {
        m_board.move(candidate.mayGo.front(), CutState::Out, FindingCode::DISPLACED, m_floor.by);
        m_board.move(candidate.entry, CutState::Raised, FindingCode::RAISED, m_floor.by);
    }

    CutBoard &m_board;
    const Floor &m_floor;
};

} // namespace

void runFloors(CutBoard &board)
{
    for (const Floor &floor : board.cut.floors)
        FloorRun(board, floor).run();
}

} // namespace palmares
